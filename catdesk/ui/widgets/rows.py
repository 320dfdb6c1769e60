"""Lists: the parts of a case with how far they are, and answers to look over."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from catdesk.i18n.words import Words
from catdesk.ui.measures import RADIUS, ROW_HEIGHT, Space
from catdesk.ui.widgets.buttons import Button, InlineLink
from catdesk.ui.widgets.status import IconMark, StatusKind, StatusPill
from catdesk.ui.widgets.text import BodyText, Hint

_INSET = 4


class RowList(QFrame):
    """Rows on one surface, with hairlines between them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: list[QWidget] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(1)

    def add(self, row: QWidget) -> None:
        """Put a row at the end."""
        self._rows.append(row)
        self._column.addWidget(row)

    def set_rows(self, rows: Sequence[QWidget]) -> None:
        """Show these rows; rows that are no longer wanted are thrown away."""
        for old in self._rows:
            self._column.removeWidget(old)
            if old not in rows:
                old.hide()
                old.deleteLater()
        self._rows = []
        for row in rows:
            self.add(row)

    def rows(self) -> list[QWidget]:
        """Return the rows from top to bottom."""
        return list(self._rows)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the surface, then a hairline below each row but the last."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Mid), 1))
        shown = [row for row in self._rows if row.isVisibleTo(self)]
        for row in shown[:-1]:
            y = row.geometry().bottom() + 1
            painter.drawLine(Space.LARGE, y, self.width() - Space.LARGE, y)


class TaskRow(Button):
    """A part of the case with its status; the whole row can be clicked."""

    chosen = Signal(str)  # the row's key

    def __init__(self, key: str, title: str, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._key = key
        self._title = BodyText(title, self)
        self._pill = StatusPill("", StatusKind.NOT_STARTED, self)
        soft = QPalette.ColorRole.PlaceholderText
        self._arrow = IconMark("chevron", soft, self, mirrors=True)
        self._row = QHBoxLayout(self)
        self._lay_out()
        self._name()
        self.clicked.connect(self._on_pressed)

    def _lay_out(self) -> None:
        beside = Space.LARGE + _INSET
        self._row.setContentsMargins(beside, Space.SMALL, beside, Space.SMALL)
        self._row.setSpacing(Space.MEDIUM)
        middle = Qt.AlignmentFlag.AlignVCenter
        self._row.addWidget(self._title, 1, middle)
        self._row.addWidget(self._pill, 0, middle)
        self._row.addWidget(self._arrow, 0, middle)
        room = self._arrow.sizePolicy()
        room.setRetainSizeWhenHidden(True)
        self._arrow.setSizePolicy(room)
        for child in (self._title, self._pill, self._arrow):
            child.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        whole = self.sizePolicy()
        whole.setHorizontalPolicy(QSizePolicy.Policy.Preferred)
        self.setSizePolicy(whole)
        self.setMinimumHeight(ROW_HEIGHT)

    def key(self) -> str:
        """Return what the row stands for."""
        return self._key

    def set_title(self, title: str) -> None:
        """Set the words of the row."""
        self._title.set_text(title)
        self._name()

    def set_status(self, text: str, kind: StatusKind) -> None:
        """Show how far this part is."""
        self._pill.set_status(text, kind)
        self._name()

    def sizeHint(self) -> QSize:
        """Return the size of title and status in one line."""
        return self._row.sizeHint().expandedTo(QSize(0, ROW_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """Return the size of a few letters and the status."""
        return self._row.minimumSize().expandedTo(QSize(0, ROW_HEIGHT))

    def heightForWidth(self, width: int) -> int:
        """Return the height of the wrapped title."""
        return max(ROW_HEIGHT, self._row.heightForWidth(width))

    def changeEvent(self, event: QEvent) -> None:
        """Show that a row cannot be opened yet."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.EnabledChange:
            self._arrow.setVisible(self.isEnabled())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw what shows that the mouse is over the row."""
        del event
        if not self._share():
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._color(QPalette.ColorRole.AlternateBase))
        inside = QRectF(self.rect()).adjusted(_INSET, _INSET, -_INSET, -_INSET)
        painter.drawRoundedRect(inside, RADIUS, RADIUS)

    def _name(self) -> None:
        parts = (self._title.text(), self._pill.text())
        self.setAccessibleName(", ".join(part for part in parts if part))

    @Slot()
    def _on_pressed(self) -> None:
        self.chosen.emit(self._key)


class AnswerRow(QWidget):
    """A question, the answer as it was given, and the way to change it."""

    change_requested = Signal(str)  # the row's key

    def __init__(self, key: str, question: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._key = key
        self._question = Hint(question, self)
        self._answer = BodyText("", self, speaks_for_itself=True)
        self._missing = Hint("", self)
        self._change = InlineLink("", self, leads_on=True)
        self._lay_out()
        self._change.clicked.connect(self._on_change_pressed)

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        beside = Space.LARGE + _INSET
        row.setContentsMargins(beside, Space.MEDIUM, beside, Space.MEDIUM)
        row.setSpacing(Space.WIDE)
        words = QVBoxLayout()
        words.setSpacing(Space.HAIR)
        for text in (self._question, self._answer, self._missing):
            words.addWidget(text)
        row.addLayout(words, 1)
        row.addWidget(self._change, 0, Qt.AlignmentFlag.AlignTop)
        self._missing.hide()

    def key(self) -> str:
        """Return what the row stands for."""
        return self._key

    def set_question(self, question: str) -> None:
        """Set the words of the question; `retranslate` renames the link after it."""
        self._question.set_text(question)

    def set_answer(self, answer: str) -> None:
        """Show the person's own words, exactly."""
        self._answer.set_text(answer)
        self._answer.show()
        self._missing.hide()

    def set_state(self, words: str) -> None:
        """Show quiet words of the program where there is no answer."""
        self._missing.set_text(words)
        self._missing.show()
        self._answer.hide()

    def retranslate(self, _: Words) -> None:
        """Set the words of the link."""
        self._change.set_text(_("Change"))
        name = _("Change: {question}").format(question=self._question.text())
        self._change.setAccessibleName(name)

    @Slot()
    def _on_change_pressed(self) -> None:
        self.change_requested.emit(self._key)
