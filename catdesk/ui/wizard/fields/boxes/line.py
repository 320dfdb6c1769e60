"""A line that a person types an answer in."""

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QSizePolicy, QWidget

from catdesk.i18n.words import Words
from catdesk.ui.measures import Space
from catdesk.ui.widgets.fields import LineField
from catdesk.ui.wizard.fields.boxes.guard import Guard
from catdesk.ui.wizard.fields.boxes.menu import EditMenu

NOT_LEARNED = (
    Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText
)
"""Asks keyboards that learn words to learn none of these."""

_AROUND = 2 * Space.MEDIUM + 4  # the padding and the frame beside the letters


class EntryLine(LineField):
    """One line, as wide as its page or with room for a number of `letters`."""

    entered = Signal()  # a person changed the text; ask `value` for it
    noted = Signal(str)  # what could not be taken, as a message; "" for all is well

    def __init__(self, letters: int = 0, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._letters = letters
        self._guard = Guard(self)
        self._menu = EditMenu(self)
        self.setInputMethodHints(NOT_LEARNED)
        if letters:
            fixed = QSizePolicy.Policy.Fixed
            self.setSizePolicy(QSizePolicy.Policy.Maximum, fixed)
        self.textEdited.connect(self._on_text_edited)

    def value(self) -> str:
        """Return the text, letter for letter."""
        return self.text()

    def set_value(self, text: str) -> None:
        """Show `text`, when it is another than before; the cursor stays if not."""
        self._guard.make_room(text)
        super().set_value(text)
        self._guard.take_note()

    def retranslate(self, _: Words) -> None:
        """Set the words of the menu."""
        self._menu.retranslate(_)

    def sizeHint(self) -> QSize:
        """Return room for the letters that are expected."""
        usual = super().sizeHint()
        if self._letters:
            letter = self.fontMetrics().horizontalAdvance("0")
            usual.setWidth(self._letters * letter + _AROUND)
        return usual

    @Slot(str)
    def _on_text_edited(self, text: str) -> None:
        del text
        self.noted.emit(self._guard.take_note())
        self.entered.emit()
