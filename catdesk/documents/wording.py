"""An answer in the words that a paper prints.

What the person wrote is printed letter for letter. Codes become the form's own
English labels; countries, languages and dates are read by `Reading`.
"""

from collections.abc import Callable, Mapping
from typing import TypeAlias, cast

from catdesk.documents.picture import Entry, Reading
from catdesk.interview.model import Kind, Page, State
from catdesk.interview.validation import a_number_digits
from catdesk.interview.values import Address, DateValue, PersonName, Value

UNSURE = "Not sure."
NOT_KNOWN: Mapping[State, str] = {
    State.DO_NOT_KNOW: "I do not know.",
    State.DO_NOT_REMEMBER: "I do not remember.",
}
"""The states that may be printed, as the buttons on screen word them."""

_BETWEEN_CHOICES = "; "


def said(entry: Entry, reading: Reading) -> str:
    """Return a given answer in words; "" for a state, a story or an empty value.

    Raises KeyError for a code that the form does not have.
    """
    value = entry.answer.value
    if not entry.answer.is_given or value is None:
        return ""
    return _WORDS[entry.page.kind](entry.page, value, reading)


def not_known(entry: Entry) -> str:
    """Return "I do not remember." and the like; "" for every other state."""
    state = entry.answer.state
    if entry.page.kind is Kind.YES_NO and state is State.DO_NOT_KNOW:
        return UNSURE
    return NOT_KNOWN.get(state, "")


def full_name(name: PersonName) -> str:
    """Return the Latin spelling of a name; its own script where that is all there is."""
    return name.latin or name.own


def a_number(typed: str) -> str:
    """Return an A-number as courts write it, `A 012-345-678`; other text as typed."""
    digits = a_number_digits(typed)
    return f"A {digits[:3]}-{digits[3:6]}-{digits[6:]}" if digits else typed


def _one_line(address: Address, reading: Reading) -> str:
    country = reading.country(address.country) if address.country else ""
    place = " ".join(part for part in (address.region, address.postcode) if part)
    parts = (address.street, address.city, place, country)
    return ", ".join(part for part in parts if part)


def _labels(page: Page, codes: tuple[str, ...]) -> str:
    labels = {choice.code: choice.label.english for choice in page.choices}
    return _BETWEEN_CHOICES.join(labels[code] for code in codes)


_Wording: TypeAlias = Callable[[Page, Value, Reading], str]

_WORDS: Mapping[Kind, _Wording] = {
    Kind.SHORT: lambda _page, value, _reading: cast(str, value),
    Kind.STORY: lambda _page, _value, _reading: "",
    Kind.NUMBER: lambda _page, value, _reading: cast(str, value),
    Kind.PHONE: lambda _page, value, _reading: cast(str, value),
    Kind.A_NUMBER: lambda _page, value, _reading: a_number(cast(str, value)),
    Kind.CHOICE: lambda page, value, _reading: _labels(page, (cast(str, value),)),
    Kind.YES_NO: lambda page, value, _reading: _labels(page, (cast(str, value),)),
    Kind.CHOICES: lambda page, value, _: _labels(page, cast(tuple[str, ...], value)),
    Kind.DATE: lambda _page, value, reading: reading.date(cast(DateValue, value)),
    Kind.COUNTRY: lambda _page, value, reading: reading.country(cast(str, value)),
    Kind.LANGUAGE: lambda _page, value, reading: reading.language(cast(str, value)),
    Kind.NAME: lambda _page, value, _reading: full_name(cast(PersonName, value)),
    Kind.ADDRESS: lambda _page, value, reading: _one_line(
        cast(Address, value), reading
    ),
}
