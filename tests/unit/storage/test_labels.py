"""A label names a case in the list and gives nobody away."""

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from catdesk.storage.labels import (
    EMPTY,
    LABEL,
    NOT_PLAIN,
    NUMBERED,
    TOO_LONG,
    label_problem,
    load_label,
    save_label,
)

SEPARATORS = ["", " ", "-", ".", "\u2011", "\u00a0", "/", "_", " - "]
DIGITS = {"Arabic": 0x660, "Persian": 0x6F0, "Devanagari": 0x966, "fullwidth": 0xFF10}


@pytest.mark.parametrize(
    "label",
    [
        "Blue heron",
        "Garza azul",
        "مالك الحزين",
        "青鷺",
        "می‌خواهم",
        "Blue heron 2",
        "123456",
    ],
)
def test_an_ordinary_name_is_taken(label: str) -> None:
    assert label_problem(label) == ""


@pytest.mark.parametrize("label", ["", " ", "\u3000\t"])
def test_a_label_without_a_letter_is_refused(label: str) -> None:
    assert label_problem(label) == EMPTY


def test_a_very_long_label_is_refused() -> None:
    assert label_problem("h" * 40) == ""
    assert label_problem("h" * 41) == TOO_LONG


@given(
    st.sampled_from(["", "A", "a", "A#", "Case ", "Nº "]),
    st.lists(st.sampled_from("0123456789"), min_size=7, max_size=9),
    st.sampled_from(SEPARATORS),
    st.sampled_from(["", " b"]),
)
def test_an_a_number_is_refused_however_it_is_written(
    start: str, digits: list[str], separator: str, end: str
) -> None:
    assert label_problem(start + separator.join(digits) + end) == NUMBERED


@pytest.mark.parametrize("script", DIGITS)
def test_an_a_number_in_another_scripts_digits_is_refused(script: str) -> None:
    digits = "".join(chr(DIGITS[script] + n) for n in (2, 1, 3, 4, 5, 6, 7, 8, 9))

    assert label_problem(f"A{digits}") == NUMBERED


def test_an_a_number_with_signs_between_that_cannot_be_seen_is_refused() -> None:
    assert label_problem("A123\u200b456\u200d789") == NUMBERED


@pytest.mark.parametrize(
    "sign", ["\n", "\0", "\u202e", "\u2066", "\u2028", "\ud800", "\ufeff"]
)
def test_a_label_that_could_deceive_the_eye_is_refused(sign: str) -> None:
    assert label_problem(f"Blue{sign}heron") == NOT_PLAIN


@given(st.text(max_size=60))
def test_what_is_refused_is_never_shown_and_what_is_taken_is(
    tmp_path_factory: pytest.TempPathFactory, label: str
) -> None:
    folder = tmp_path_factory.mktemp("case")

    save_label(folder, label)

    expected = folder.name if label_problem(label) else label
    assert load_label(folder) == expected


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"[]",
        b"null",
        b"{}",
        b'{"label": 7}',
        b'{"label": "A123456789"}',
        b"\xff",
        b"[" * 4000,
        b" " * 5000,
        json.dumps({"label": "x" * 100}).encode(),
    ],
    ids=lambda content: str(content)[:20],
)
def test_a_label_file_that_is_no_label_shows_the_id(
    tmp_path: Path, content: bytes
) -> None:
    (tmp_path / LABEL).write_bytes(content)

    assert load_label(tmp_path) == tmp_path.name
