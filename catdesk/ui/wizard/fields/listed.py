"""A country or a language, kept as its code."""

from collections.abc import Callable, Mapping
from typing import ClassVar

from PySide6.QtWidgets import QWidget

from catdesk.errors import N_
from catdesk.i18n import names
from catdesk.i18n.names import Named
from catdesk.i18n.words import Words
from catdesk.interview.values import Value
from catdesk.ui.wizard.fields.base import Field
from catdesk.ui.wizard.fields.boxes.chooser import NameChooser
from catdesk.ui.wizard.fields.boxes.part import Part


class CountryField(Field):
    """A country, found by its name in the language of the window."""

    HINTS: ClassVar[Mapping[str, str]] = {
        "": N_("Type the first letters, then choose from the list."),
    }
    NAMES: ClassVar[Callable[[str], tuple[Named, ...]]] = staticmethod(names.countries)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chooser = NameChooser()
        part = Part(self._chooser)
        self._lay_out([part], {"": part})

    def retranslate(self, _: Words) -> None:
        """Say the names in the language of `_`."""
        self._chooser.set_names(_.language, type(self).NAMES)
        super().retranslate(_)

    def _value(self) -> Value | None:
        return self._chooser.value() or None

    def _set_value(self, value: Value | None) -> None:
        self._chooser.set_value(value if isinstance(value, str) else "")


class LanguageField(CountryField):
    """A language, found by its name or by the name its own people use."""

    NAMES = staticmethod(names.languages)
