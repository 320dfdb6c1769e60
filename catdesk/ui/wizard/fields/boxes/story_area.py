"""The long text that a story is told in."""

from PySide6.QtCore import QMimeData, Qt, Signal, Slot
from PySide6.QtGui import QInputMethodEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget

from catdesk.i18n.words import Words
from catdesk.interview.text import Cleaned, clean
from catdesk.ui.widgets.fields import TextArea
from catdesk.ui.wizard.fields.boxes.guard import LEFT_OUT, STORY_LETTERS, TOO_LONG
from catdesk.ui.wizard.fields.boxes.line import NOT_LEARNED
from catdesk.ui.wizard.fields.boxes.menu import EditMenu

_NEW_LINE = {"\r", "\n"}
_TABS = {Qt.Key.Key_Tab, Qt.Key.Key_Backtab}


class StoryArea(TextArea):
    """A text of many lines that takes plain, printable text, and says what it left out."""

    entered = Signal()  # a person changed the text; ask `value` for it
    noted = Signal(str)  # what could not be taken, as a message; "" for all is well

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._most = STORY_LETTERS
        self._note = ""
        self._menu = EditMenu(self)
        self.setInputMethodHints(NOT_LEARNED | Qt.InputMethodHint.ImhMultiLine)
        self.typed.connect(self._on_typed)

    def set_value(self, text: str) -> None:
        """Show `text`, when it is another than before; the cursor stays if not."""
        self._most = max(STORY_LETTERS, len(text))
        super().set_value(text)

    def retranslate(self, _: Words) -> None:
        """Set the words of the menu."""
        self._menu.retranslate(_)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Paste the text without what cannot be kept, as far as there is room."""
        pasted = clean(source.text())
        piece = pasted.text[: self._room()]
        self._note = LEFT_OUT if pasted.left_out else ""
        if len(piece) < len(pasted.text):
            self._note = TOO_LONG
        if piece:
            self.textCursor().insertText(piece)
            self.ensureCursorVisible()
        self._tell()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take a key, unless it adds to a text that is full."""
        if self._adds(event.text()) and self._is_full():
            self._note = TOO_LONG
            self._tell()
        elif event.matches(QKeySequence.StandardKey.InsertParagraphSeparator):
            self._break_paragraph()
        elif event.key() in _TABS:
            event.ignore()  # where nothing follows, Qt would type it
        else:
            super().keyPressEvent(event)

    def _break_paragraph(self) -> None:
        # Qt takes the first Enter in an empty, spaced paragraph as "space it no more".
        self.textCursor().insertBlock()
        self.ensureCursorVisible()

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Take what an input method hands over, cleaned, as far as there is room."""
        handed = clean(event.commitString())
        if handed.text and self._is_full():
            handed, self._note = Cleaned(""), TOO_LONG
        elif handed.left_out:
            self._note = LEFT_OUT
        if self._note:
            start, length = event.replacementStart(), event.replacementLength()
            event.setCommitString(handed.text, start, length)
        super().inputMethodEvent(event)
        if self._note:
            self._tell()

    def _room(self) -> int:
        selected = len(self.textCursor().selectedText())
        return max(0, self._most - len(self.value()) + selected)

    def _is_full(self) -> bool:
        is_long = self.document().characterCount() > self._most
        return is_long and self._room() == 0

    def _adds(self, typed: str) -> bool:
        return typed in _NEW_LINE or (typed != "" and typed.isprintable())

    def _tell(self) -> None:
        self.noted.emit(self._note)
        self._note = ""

    @Slot()
    def _on_typed(self) -> None:
        if not self._note:
            self.noted.emit("")
        self.entered.emit()
