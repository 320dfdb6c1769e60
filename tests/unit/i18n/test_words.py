"""What `_` says, and what it says where a language has no word."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from catdesk.i18n.words import Words
from catdesk.interview.model import Text
from tests.unit.i18n.trees import catalog


def test_english_is_said_as_it_stands() -> None:
    words = Words()
    assert words.language == "en"
    assert words("Save and continue") == "Save and continue"
    assert words.context("month", "May") == "May"
    assert words.plural("{n} event", "{n} events", 1) == "{n} event"
    assert words.plural("{n} event", "{n} events", 0) == "{n} events"


def test_a_language_says_its_own_words(translations: Path) -> None:
    catalog(translations)
    words = Words("es")
    assert words("Save and continue") == "Guardar y seguir"
    assert words.context("month", "May") == "mayo"
    assert words.text(Text("May", context="month")) == "mayo"
    assert words.plural("{n} event", "{n} events", 1) == "un hecho"
    assert words.plural("{n} event", "{n} events", 5).format(n=5) == "5 hechos"


def test_what_a_language_lacks_is_said_in_english(translations: Path) -> None:
    catalog(translations)
    words = Words("es")
    assert words("Lock") == "Lock"
    assert words.context("other", "May") == "May"
    assert words("Go on") == "Go on"
    assert words.plural("{n} day", "{n} days", 2) == "{n} days"


def test_each_domain_has_a_catalog_of_its_own(translations: Path) -> None:
    catalog(translations)
    assert Words("es", "papers")("Save and continue") == "Save and continue"


@pytest.mark.parametrize("language", ["en", "es", "xx-long", "xx-rtl"])
def test_an_empty_message_stays_empty(translations: Path, language: str) -> None:
    catalog(translations)
    words = Words(language)
    assert (words(""), words.context("month", "")) == ("", "")


@pytest.mark.parametrize(
    ("language", "direction"),
    [
        ("en", "ltr"),
        ("es", "ltr"),
        ("ar", "rtl"),
        ("xx-long", "ltr"),
        ("xx-rtl", "rtl"),
    ],
)
def test_a_language_knows_its_direction(language: str, direction: str) -> None:
    assert Words(language).direction == direction


@given(st.text(), st.integers())
def test_no_message_is_ever_an_error(message: str, n: int) -> None:
    words = Words("es")
    assert isinstance(words(message), str)
    assert isinstance(words.plural(message, message, n), str)
