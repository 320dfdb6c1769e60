"""A date as it is remembered: day, month and year, each of which may be empty."""

from collections.abc import Mapping
from typing import ClassVar

from PySide6.QtWidgets import QWidget

from catdesk.errors import N_
from catdesk.i18n import dates
from catdesk.interview.values import DateValue, Value
from catdesk.ui.measures import Space
from catdesk.ui.widgets.pages import FlowRow
from catdesk.ui.wizard.fields.base import Field
from catdesk.ui.wizard.fields.boxes.line import EntryLine
from catdesk.ui.wizard.fields.boxes.month import MonthBox
from catdesk.ui.wizard.fields.boxes.part import Part

_DAY_LETTERS, _YEAR_LETTERS = 4, 7


class DateField(Field):
    """Two lines and a list of months; no calendar, which nobody remembers by."""

    LABELS: ClassVar[Mapping[str, str]] = {
        "day": N_("Day"),
        "month": N_("Month"),
        "year": N_("Year"),
    }

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._day = EntryLine(_DAY_LETTERS)
        self._month = MonthBox()
        self._year = EntryLine(_YEAR_LETTERS)
        parts = {
            "day": Part(self._day),
            "month": Part(self._month),
            "year": Part(self._year),
        }
        self._lay_out([FlowRow(*parts.values(), gap=Space.LARGE)], parts)

    def _value(self) -> Value | None:
        typed = (self._day.value(), self._month.value(), self._year.value())
        return dates.remember(*typed) if any(typed) else None

    def _set_value(self, value: Value | None) -> None:
        date = value if isinstance(value, DateValue) else None
        day, month, year = dates.parts(date) if date else ("", "", "")
        self._day.set_value(day)
        self._month.set_value(month)
        self._year.set_value(year)
