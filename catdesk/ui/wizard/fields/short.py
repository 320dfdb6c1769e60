"""Answers of one line: short text, a number, a phone number."""

from typing import ClassVar

from PySide6.QtWidgets import QWidget

from catdesk.interview.values import Value
from catdesk.ui.wizard.fields.base import Field
from catdesk.ui.wizard.fields.boxes.line import EntryLine
from catdesk.ui.wizard.fields.boxes.part import Part


class ShortField(Field):
    """A line, kept letter for letter."""

    LETTERS: ClassVar[int] = 0  # that the line has room for; 0: as wide as the page

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._line = EntryLine(self.LETTERS)
        part = Part(self._line)
        self._lay_out([part], {"": part})

    def _value(self) -> Value | None:
        return self._line.value() or None

    def _set_value(self, value: Value | None) -> None:
        self._line.set_value(value if isinstance(value, str) else "")


class NumberField(ShortField):
    """A number, in the digits of any script."""

    LETTERS = 10


class PhoneField(ShortField):
    """A phone number as people write it."""

    LETTERS = 24
