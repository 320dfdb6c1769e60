"""A person's name: as on the court's papers, and in the person's own script."""

from collections.abc import Mapping
from typing import ClassVar

from PySide6.QtWidgets import QWidget

from catdesk.errors import N_
from catdesk.i18n.words import Words
from catdesk.interview.values import PersonName, Value
from catdesk.ui.widgets.text import Hint
from catdesk.ui.wizard.fields.base import Field
from catdesk.ui.wizard.fields.boxes.line import EntryLine
from catdesk.ui.wizard.fields.boxes.pair import Pair
from catdesk.ui.wizard.fields.boxes.part import Part


class NameField(Field):
    """The Latin spelling of the charging document, and a line in any letters."""

    LABELS: ClassVar[Mapping[str, str]] = {
        "given": N_("First name"),
        "middle": N_("Middle name, if you have one"),
        "family": N_("Last name (family name)"),
        "own": N_("Your whole name in your own script"),
    }
    HINTS: ClassVar[Mapping[str, str]] = {
        "own": N_("If you write it in other letters than A to Z."),
    }

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines = {name: EntryLine() for name in self.LABELS}
        parts = {name: Part(line) for name, line in self._lines.items()}
        self._letters = Hint("", self)
        first = Pair(parts["given"], parts["middle"])
        rows = [self._letters, first, parts["family"], parts["own"]]
        self._lay_out(rows, parts)

    def retranslate(self, _: Words) -> None:
        """Say in which letters to write, and the rest, in the language of `_`."""
        super().retranslate(_)
        self._letters.set_text(_("In the letters A to Z, as on your court papers:"))

    def _value(self) -> Value | None:
        name = PersonName(**{part: line.value() for part, line in self._lines.items()})
        return None if name == PersonName() else name

    def _set_value(self, value: Value | None) -> None:
        name = value if isinstance(value, PersonName) else PersonName()
        for part, line in self._lines.items():
            line.set_value(getattr(name, part))
