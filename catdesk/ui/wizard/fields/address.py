"""A postal address, here or abroad."""

from collections.abc import Mapping
from typing import ClassVar

from PySide6.QtWidgets import QWidget

from catdesk.errors import N_
from catdesk.i18n import names
from catdesk.i18n.words import Words
from catdesk.interview.values import Address, Value
from catdesk.ui.wizard.fields.base import Field
from catdesk.ui.wizard.fields.boxes.chooser import NameChooser
from catdesk.ui.wizard.fields.boxes.line import EntryLine
from catdesk.ui.wizard.fields.boxes.pair import Pair
from catdesk.ui.wizard.fields.boxes.part import Part


class AddressField(Field):
    """Street, city, region and postcode as typed, and the country from the list."""

    LABELS: ClassVar[Mapping[str, str]] = {
        "street": N_("Street and number"),
        "city": N_("City or town"),
        "region": N_("State or province"),
        "postcode": N_("ZIP or postal code"),
        "country": N_("Country"),
    }

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._country = NameChooser()
        lines = {name: EntryLine() for name in self.LABELS if name != "country"}
        self._boxes: dict[str, EntryLine | NameChooser]
        self._boxes = {**lines, "country": self._country}
        parts = {name: Part(box) for name, box in self._boxes.items()}
        place = Pair(parts["city"], parts["region"])
        post = Pair(parts["postcode"], parts["country"])
        self._lay_out([parts["street"], place, post], parts)

    def retranslate(self, _: Words) -> None:
        """Say the names of the countries in the language of `_`."""
        self._country.set_names(_.language, names.countries)
        super().retranslate(_)

    def _value(self) -> Value | None:
        address = Address(**{name: box.value() for name, box in self._boxes.items()})
        return None if address == Address() else address

    def _set_value(self, value: Value | None) -> None:
        address = value if isinstance(value, Address) else Address()
        for name, box in self._boxes.items():
            box.set_value(getattr(address, name))
