"""Text is cleaned once, at entry, and nothing is left out in silence."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from catdesk.interview.text import clean, clean_line


@pytest.mark.parametrize(
    ("typed", "kept", "left_out"),
    [
        ("plain", "plain", 0),
        ("a\r\nb\rc\u2028d\x85e", "a\nb\nc\nd\ne", 0),
        ("a\tb", "a b", 0),
        ("bell\x07 null\x00", "bell null", 2),
        ("lone \ud800 half", "lone  half", 1),
        ("not \ufffe a \U0001ffff character", "not  a  character", 2),
        ("\u202emirrored\u202c name", "mirrored name", 2),
        ("نمی\u200cخواهم \u200f", "نمی\u200cخواهم \u200f", 0),
        ("क्\u200dष 🇬🇹", "क्\u200dष 🇬🇹", 0),
    ],
)
def test_what_cannot_be_printed_is_left_out_and_counted(
    typed: str, kept: str, left_out: int
) -> None:
    cleaned = clean(typed)

    assert cleaned.text == kept
    assert cleaned.left_out == left_out


def test_a_line_has_no_line_end() -> None:
    assert clean_line("one\r\ntwo\n").text == "one two "


@given(st.text(st.characters(codec=None)))
def test_clean_text_can_be_kept_printed_and_cleaned_again(typed: str) -> None:
    kept = clean(typed).text

    kept.encode()
    assert clean(kept).text == kept
    assert clean(kept).left_out == 0
    assert all(
        one == "\n" or unicodedata.category(one) not in ("Cc", "Cs") for one in kept
    )
