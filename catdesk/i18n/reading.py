"""How answers read in one language: on papers in English, on screens in any."""

from collections.abc import Sequence

from catdesk.i18n import dates, names
from catdesk.i18n.locales import SOURCE, direction_of, locale_of
from catdesk.interview.validation import a_number_digits
from catdesk.interview.values import Address, DateValue

_LEFT_TO_RIGHT_MARK = "\u200e"


class Reading:
    """Says the values of answers in one language; knows no case and keeps nothing."""

    def __init__(self, language: str = SOURCE) -> None:
        self._in = language

    def country(self, code: str) -> str:
        """Return the name of a country by its code."""
        return names.country(code, self._in)

    def language(self, code: str) -> str:
        """Return the name of a language by its code."""
        return names.language_name(code, self._in)

    def date(self, date: DateValue) -> str:
        """Return a date, or what was typed where it makes none."""
        return dates.spoken(date, self._in)

    def listed(self, items: Sequence[str]) -> str:
        """Return several things as one list: "A, B, and C"."""
        from babel.lists import format_list  # noqa: PLC0415 - see locales

        return format_list(items, locale=locale_of(self._in))

    def a_number(self, text: str) -> str:
        """Return an A-number as "A 012-345-678"; what was typed where it is none."""
        digits = a_number_digits(text)
        if not digits:
            return self.left_to_right(text)
        return self.left_to_right(f"A {digits[:3]}-{digits[3:6]}-{digits[6:]}")

    def phone(self, text: str) -> str:
        """Return a phone number as it was typed."""
        return self.left_to_right(text)

    def address_lines(self, address: Address) -> tuple[str, ...]:
        """Return an address as the lines of an envelope, without empty ones."""
        region = " ".join(part for part in (address.region, address.postcode) if part)
        town = ", ".join(part for part in (address.city, region) if part)
        country = self.country(address.country)
        return tuple(line for line in (address.street, town, country) if line)

    def left_to_right(self, text: str) -> str:
        """Return a number or a path so that it keeps its order in any line."""
        if not text or direction_of(self._in) == "ltr":
            return text
        return f"{_LEFT_TO_RIGHT_MARK}{text}{_LEFT_TO_RIGHT_MARK}"
