"""How answers read, on papers and on screens."""

import datetime as dt

import pytest

from catdesk.i18n.clock import time_of_day
from catdesk.i18n.dates import from_text
from catdesk.i18n.reading import Reading
from catdesk.interview.values import Address

ENGLISH, SPANISH, ARABIC = Reading(), Reading("es"), Reading("ar")
HOME = Address("12 Main St, Apt 3", "El Paso", "TX", "79901", "US")


def test_codes_become_names() -> None:
    assert (ENGLISH.country("GM"), SPANISH.country("DE")) == ("Gambia", "Alemania")
    assert (ENGLISH.language("mam"), SPANISH.language("quc")) == ("Mam", "quiché")


def test_dates_are_said_in_the_language() -> None:
    assert ENGLISH.date(from_text("2019-03")) == "March 2019"
    assert SPANISH.date(from_text("2019-03")) == "marzo de 2019"


@pytest.mark.parametrize(
    ("items", "listed"),
    [([], ""), (["A"], "A"), (["A", "B"], "A and B"), (["A", "B", "C"], "A, B, and C")],
)
def test_several_things_make_one_list(items: list[str], listed: str) -> None:
    assert ENGLISH.listed(items) == listed


@pytest.mark.parametrize(
    "typed", ["A012345678", "a 12 345 678", "012-345-678", "12345678"]
)
def test_an_a_number_is_grouped_as_courts_write_it(typed: str) -> None:
    assert ENGLISH.a_number(typed) == "A 012-345-678"


def test_what_is_no_a_number_stays_as_it_was_typed() -> None:
    assert ENGLISH.a_number("I have none") == "I have none"
    assert ENGLISH.a_number("") == ARABIC.a_number("") == ""


def test_numbers_keep_their_order_in_a_right_to_left_line() -> None:
    assert ARABIC.a_number("A012345678") == "\u200eA 012-345-678\u200e"
    assert ARABIC.phone("+502 5555-0100") == "\u200e+502 5555-0100\u200e"
    assert ENGLISH.phone("+502 5555-0100") == "+502 5555-0100"


def test_an_address_stands_in_the_lines_of_an_envelope() -> None:
    assert ENGLISH.address_lines(HOME) == (
        "12 Main St, Apt 3",
        "El Paso, TX 79901",
        "United States",
    )


def test_parts_that_an_address_lacks_leave_no_trace() -> None:
    texas = Address(region="TX", country="US")
    assert ENGLISH.address_lines(Address(city="Nebaj")) == ("Nebaj",)
    assert ENGLISH.address_lines(texas) == ("TX", "United States")
    assert ENGLISH.address_lines(Address()) == ()


@pytest.mark.parametrize(
    ("language", "said"),
    [("en", "10:42\u00a0AM"), ("es", "10:42\u00a0a.m."), ("ru", "10:42")],
)
def test_the_time_is_said_as_the_language_says_it(language: str, said: str) -> None:
    assert time_of_day(dt.time(10, 42), language) == said
