"""The two made-up languages that show what was not made for translation."""

import re
import string
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from catdesk.i18n import dates, names
from catdesk.i18n.pseudo import longer, mirrored
from catdesk.i18n.words import Words

ASCII_LETTERS = set(string.ascii_letters)
GAP = re.compile(r"\{\w+\}")
GAPS = st.sampled_from(["{n}", "{name}", "{step}", "{time}"])
TEXTS = st.text(st.characters(exclude_characters="{}", exclude_categories=["Cs"]))
MESSAGES = st.lists(TEXTS | GAPS, max_size=6).map("".join)


def _gaps(text: str) -> list[str]:
    return [f"{{{name}}}" for _, name, _, _ in string.Formatter().parse(text) if name]


def test_long_words_have_accents_and_room_for_other_languages() -> None:
    said = longer("Save and continue")
    assert said.startswith("[Šåṽé åñð çöñţîñûé")
    assert said.endswith("]")
    assert len(said) >= 1.4 * len("Save and continue")


def test_mirrored_words_run_from_right_to_left() -> None:
    said = mirrored("Save {n} events")
    assert said.strip("\u200f").startswith("ساڤع {n} ")
    assert not ASCII_LETTERS & set(said.replace("{n}", ""))


@given(MESSAGES, st.sampled_from([longer, mirrored]))
def test_gaps_survive(message: str, change: Callable[[str], str]) -> None:
    assert _gaps(change(message)) == _gaps(message)


@given(MESSAGES)
def test_no_english_letter_is_left_outside_gaps(message: str) -> None:
    for said in (longer(message), mirrored(message)):
        assert not ASCII_LETTERS & set(GAP.sub("", said))


@given(MESSAGES.filter(bool))
def test_long_words_are_longer_by_two_fifths(message: str) -> None:
    assert len(longer(message)) >= 1.4 * len(message) - len("".join(_gaps(message)))


def test_words_speak_them_in_every_way() -> None:
    words = Words("xx-long")
    assert words("Lock").startswith("[Ļöçķ")
    assert words.context("month", "May").startswith("[Ṁåý")
    assert (
        words.plural("{n} event", "{n} events", 1).format(n=1).startswith("[1 éṽéñţ ")
    )
    assert (
        words.plural("{n} event", "{n} events", 2).format(n=2).startswith("[2 éṽéñţš ")
    )


@pytest.mark.parametrize(("pseudo", "real"), [("xx-long", "en"), ("xx-rtl", "ar")])
def test_names_and_dates_come_from_a_real_language(pseudo: str, real: str) -> None:
    assert dates.months(pseudo) == dates.months(real)
    assert names.country("HN", pseudo) == names.country("HN", real)
