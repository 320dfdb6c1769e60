"""The number that the immigration agencies gave the person."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from catdesk.i18n.reading import Reading
from catdesk.interview.values import Value
from catdesk.ui.wizard.fields.short import ShortField

_READING = Reading()


class ANumberField(ShortField):
    """Takes what people type; shows the number in its groups when they have left it.

    Only the look changes: what was typed is what is kept.
    """

    LETTERS = 20

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._typed = ""
        self._line.entered.connect(self._on_entered)
        self._line.editingFinished.connect(self._on_left)

    def _value(self) -> Value | None:
        return self._typed or None

    def _set_value(self, value: Value | None) -> None:
        self._typed = value if isinstance(value, str) else ""
        self._line.set_value(_READING.a_number(self._typed))

    @Slot()
    def _on_entered(self) -> None:
        self._typed = self._line.value()

    @Slot()
    def _on_left(self) -> None:
        self._line.set_value(_READING.a_number(self._typed))
