"""Fields to write in: a line, a long text, a password."""

import unicodedata

from PySide6.QtCore import QMimeData, QSignalBlocker, QSize, Qt, Signal, Slot
from PySide6.QtGui import QTextBlockFormat, QTextCursor, QTextOption
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QTextEdit, QWidget

from catdesk.i18n.words import Words
from catdesk.ui.fonts import TextRole, set_text_role
from catdesk.ui.measures import BUTTON_HEIGHT, Space
from catdesk.ui.widgets.buttons import QuietButton
from catdesk.ui.widgets.status import set_kind

_AROUND_TEXT = (Space.LARGE, Space.MEDIUM, Space.LARGE, Space.MEDIUM)
_FEWEST_LINES, _MOST_LINES = 8, 16
_LINE_HEIGHT = 110  # percent of Noto's own line, which makes 1.5 times the letters
_PARAGRAPH, _LINE = "\N{PARAGRAPH SEPARATOR}", "\N{LINE SEPARATOR}"


class LineField(QLineEdit):
    """One line of text; `textEdited` tells what a person typed.

    Text in a right-to-left script starts at the right, whatever the window's language.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_text_role(self, TextRole.BODY)
        self.textChanged.connect(self._on_text_changed)

    def sizeHint(self) -> QSize:
        """Return the size with air around the letters."""
        return _with_air(super().sizeHint(), self.fontMetrics().height())

    def minimumSizeHint(self) -> QSize:
        """Return the least size with air around the letters."""
        return _with_air(super().minimumSizeHint(), self.fontMetrics().height())

    def set_value(self, text: str) -> None:
        """Show `text`, when it is another than before; the cursor stays if not."""
        if text != self.text():
            self.setText(text)

    def set_problem(self, *, shown: bool) -> None:
        """Show or take away the mark of a problem."""
        set_kind(self, "attention" if shown else "")

    @Slot(str)
    def _on_text_changed(self, text: str) -> None:
        if not text:
            self.unsetLayoutDirection()
            return
        right, left = Qt.LayoutDirection.RightToLeft, Qt.LayoutDirection.LeftToRight
        self.setLayoutDirection(right if _is_right_to_left(text) else left)


class TextArea(QTextEdit):
    """A long text, plain, with air between the lines. Tab moves on.

    Each paragraph starts at the side of its own script.
    """

    typed = Signal()  # a person changed the text; ask `value` for it

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        set_text_role(self, TextRole.STORY)
        self.document().setDocumentMargin(0)
        self.setViewportMargins(*_AROUND_TEXT)
        option = QTextOption(Qt.AlignmentFlag.AlignLeading)
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.document().setDefaultTextOption(option)
        self._space_lines()
        self.document().documentLayout().documentSizeChanged.connect(self._on_grown)
        self.textChanged.connect(self._on_text_changed)

    def value(self) -> str:
        """Return the text letter for letter; Qt's own way turns hard spaces soft."""
        raw = self.document().toRawText()
        return raw.replace(_PARAGRAPH, "\n").replace(_LINE, "\n")

    def set_value(self, text: str) -> None:
        """Show `text`, when it is another than before; the cursor stays if not."""
        if text == self.value():
            return
        blocker = QSignalBlocker(self)
        self.setPlainText(text)
        self._space_lines()
        blocker.unblock()

    def set_problem(self, *, shown: bool) -> None:
        """Show or take away the mark of a problem."""
        set_kind(self, "attention" if shown else "")

    def sizeHint(self) -> QSize:
        """Return room for the text: some lines at least, and not a whole page."""
        line = self.fontMetrics().height() * _LINE_HEIGHT / 100
        needed = self.document().size().height()
        inside = max(_FEWEST_LINES * line, min(_MOST_LINES * line, needed))
        left, above, right, below = _AROUND_TEXT
        return QSize(left + right + Space.PAGE, int(inside + 0.99) + above + below + 2)

    def minimumSizeHint(self) -> QSize:
        """Return the least height in which one can still write."""
        return self.sizeHint()

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Paste the plain text and nothing else."""
        self.textCursor().insertText(source.text())

    def _space_lines(self) -> None:
        document = self.document()
        document.setUndoRedoEnabled(False)
        spaced = QTextBlockFormat()
        height = QTextBlockFormat.LineHeightTypes.ProportionalHeight
        spaced.setLineHeight(_LINE_HEIGHT, height.value)
        cursor = QTextCursor(document)
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.mergeBlockFormat(spaced)
        document.setUndoRedoEnabled(True)

    @Slot()
    def _on_grown(self) -> None:
        self.updateGeometry()

    @Slot()
    def _on_text_changed(self) -> None:
        self.typed.emit()


class PasswordField(QWidget):
    """A password, hidden until its owner asks to see it."""

    entered = Signal()  # the Enter key was pressed

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._line = LineField(self)
        self._line.setEchoMode(QLineEdit.EchoMode.Password)
        hints = Qt.InputMethodHint
        self._line.setInputMethodHints(
            hints.ImhSensitiveData | hints.ImhNoPredictiveText | hints.ImhHiddenText
        )
        self._show = QuietButton("", self, icon="eye", leads_on=True)
        self._show.setCheckable(True)
        self._words: Words | None = None
        self.setFocusProxy(self._line)
        self._lay_out()
        self._line.returnPressed.connect(self.entered)
        self._show.clicked.connect(self._on_show_pressed)

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.MEDIUM)
        row.addWidget(self._line, 1)
        row.addWidget(self._show)

    def text(self) -> str:
        """Return what was typed."""
        return self._line.text()

    def clear(self) -> None:
        """Forget what was typed, and hide what will be."""
        self._line.clear()
        self._show.setChecked(False)
        self._on_show_pressed()

    def set_name(self, name: str) -> None:
        """Set the name a screen reader says for the field."""
        self._line.setAccessibleName(name)

    def set_problem(self, *, shown: bool) -> None:
        """Show or take away the mark of a problem."""
        self._line.set_problem(shown=shown)

    def retranslate(self, _: Words) -> None:
        """Set the words of the button."""
        self._words = _
        shown = self._show.isChecked()
        self._show.set_text(_("Hide") if shown else _("Show"))
        name = _("Hide the password") if shown else _("Show the password")
        self._show.setAccessibleName(name)

    @Slot()
    def _on_show_pressed(self) -> None:
        mode = QLineEdit.EchoMode
        shown = self._show.isChecked()
        self._line.setEchoMode(mode.Normal if shown else mode.Password)
        if self._words is not None:
            self.retranslate(self._words)


def _with_air(size: QSize, letters: int) -> QSize:
    return QSize(size.width(), max(BUTTON_HEIGHT, letters + Space.LARGE))


def _is_right_to_left(text: str) -> bool:
    for letter in text:
        kind = unicodedata.bidirectional(letter)
        if kind in {"R", "AL"}:
            return True
        if kind == "L":
            return False
    return False
