"""What the program tells: problems to look at, warnings, and good news."""

from collections.abc import Sequence
from enum import StrEnum

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAccessible, QAccessibleInterface, QPalette
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from catdesk.i18n.words import Words
from catdesk.ui.fonts import TextRole
from catdesk.ui.measures import Space
from catdesk.ui.widgets import accessible
from catdesk.ui.widgets.buttons import InlineLink, QuietButton
from catdesk.ui.widgets.status import IconMark, set_kind
from catdesk.ui.widgets.text import BodyText, CardTitle


class NoticeKind(StrEnum):
    """What a banner tells."""

    PLAIN = "plain"
    GOOD = "good"
    ATTENTION = "attention"


_ICONS = {
    NoticeKind.PLAIN: "note",
    NoticeKind.GOOD: "check",
    NoticeKind.ATTENTION: "attention",
}


class Banner(QFrame):
    """A sentence or two on a tinted surface, perhaps with one thing to do."""

    action_chosen = Signal()

    def __init__(
        self,
        kind: NoticeKind = NoticeKind.PLAIN,
        text: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._mark = IconMark(_ICONS[kind], parent=self)
        self._text = BodyText(text, self)
        self._action = InlineLink("", self, leads_on=True)
        self._lay_out()
        set_kind(self, kind)
        self._action.clicked.connect(self._on_action_pressed)

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.LARGE, Space.MEDIUM, Space.LARGE, Space.MEDIUM)
        row.setSpacing(Space.MEDIUM)
        row.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(Space.HAIR)
        words.addWidget(self._text)
        words.addWidget(self._action, 0, Qt.AlignmentFlag.AlignLeading)
        row.addLayout(words, 1)
        self._action.hide()

    def set_text(self, text: str) -> None:
        """Set what it tells."""
        self._text.set_text(text)

    def set_kind(self, kind: NoticeKind) -> None:
        """Set how it tells."""
        self._mark.set_icon(_ICONS[kind])
        set_kind(self, kind)

    def set_action(self, text: str) -> None:
        """Offer one thing to do; no words, no offer."""
        self._action.set_text(text)
        self._action.setVisible(bool(text))

    def tell(self, text: str) -> None:
        """Show the banner with `text`, and have a screen reader say it."""
        self.set_text(text)
        self.show()
        accessible.announce(self, text)

    @Slot()
    def _on_action_pressed(self) -> None:
        self.action_chosen.emit()


class ErrorSummary(QFrame):
    """What to look at before going on; each line leads to its field."""

    problem_chosen = Signal(str)  # the key of the field

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = CardTitle("", self)
        self._lines: list[ProblemLine] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(
            Space.WIDE, Space.LARGE, Space.WIDE, Space.LARGE
        )
        self._column.setSpacing(Space.HAIR)
        self._column.addWidget(self._title)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.hide()

    def retranslate(self, _: Words) -> None:
        """Set the words of the title."""
        self._title.set_text(_("There is a problem"))
        self._name()

    def show_problems(self, problems: Sequence[tuple[str, str]]) -> None:
        """Show (key, words) lines, take the focus and say them; hide when none."""
        self._clear()
        for key, words in problems:
            line = ProblemLine(key, words, self)
            line.chosen.connect(self.problem_chosen)
            self._lines.append(line)
            self._column.addWidget(line, 0, Qt.AlignmentFlag.AlignLeading)
        self.setVisible(bool(problems))
        self._name()
        if problems:
            self.setFocus(Qt.FocusReason.OtherFocusReason)
            accessible.announce(self, self.accessibleName())

    def _name(self) -> None:
        words = [self._title.text(), *(line.text() for line in self._lines)]
        self.setAccessibleName(". ".join(word for word in words if word))

    def _clear(self) -> None:
        for line in self._lines:
            self._column.removeWidget(line)
            line.hide()
            line.deleteLater()
        self._lines = []


class ProblemLine(QuietButton):
    """One problem, leading to the field it is about."""

    chosen = Signal(str)  # the key of the field

    def __init__(self, key: str, words: str, parent: QWidget) -> None:
        super().__init__(words, parent, leads_on=True)
        self._key = key
        self.clicked.connect(self._on_pressed)

    @Slot()
    def _on_pressed(self) -> None:
        self.chosen.emit(self._key)


class InlineProblem(QWidget):
    """The words of a problem beside its field; hidden while there are none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.SMALL)
        mark = IconMark("attention", QPalette.ColorRole.BrightText, self)
        self._text = ProblemText("", self)
        row.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._text, 1)
        self.hide()

    def text(self) -> str:
        """Return the words shown."""
        return self._text.text()

    def set_text(self, text: str) -> None:
        """Show the words, or hide when there are none."""
        self._text.set_text(text)
        self.setVisible(bool(text))


class ProblemText(BodyText):
    """Words that ask for attention."""

    ROLE = TextRole.STRONG
    COLOR = QPalette.ColorRole.BrightText


def _summary(widget: QWidget) -> QAccessibleInterface:
    return accessible.RoleInterface(widget, QAccessible.Role.AlertMessage)


accessible.register("ErrorSummary", _summary)
