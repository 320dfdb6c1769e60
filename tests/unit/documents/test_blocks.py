"""Blocks: what a paper says before any file format."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from catdesk.documents.blocks import (
    Column,
    Field,
    Heading,
    Numbered,
    Paper,
    Paragraph,
    Signature,
    Style,
    Table,
    canonical,
    printed_texts,
    runs_right_to_left,
)

BLOCKS = (
    Heading("Who I am"),
    Numbered("p1", 1, "I sold fabric.", "work", "i1"),
    Numbered("when", 2, "March", label="When:"),
    Paragraph("Before signing"),
    Field("Place:"),
    Signature("Amina"),
    Table((Column("tab", "Tab"),), (("A",), ("B",))),
)
PAPER = Paper("declaration", "Declaration", "Of Amina", {"court": "El Paso"}, BLOCKS)


def test_the_canonical_form_tells_every_block_by_its_kind() -> None:
    kinds = [block["block"] for block in json.loads(canonical(PAPER))["blocks"]]
    assert kinds == [type(block).__name__.lower() for block in BLOCKS]


def test_the_canonical_form_does_not_hang_on_the_order_of_the_caption() -> None:
    one = Paper("a", "A", "t", {"x": "1", "y": "2"}, ())
    other = Paper("a", "A", "t", {"y": "2", "x": "1"}, ())
    assert canonical(one) == canonical(other)


@given(st.text(), st.text())
def test_two_texts_never_have_one_canonical_form(one: str, other: str) -> None:
    papers = [
        Paper("a", "A", "t", {}, (Numbered("p", 1, text),)) for text in (one, other)
    ]
    assert (canonical(papers[0]) == canonical(papers[1])) == (one == other)


def test_a_repr_withholds_what_the_person_said() -> None:
    shown = repr(PAPER) + "".join(repr(block) for block in BLOCKS)
    assert "Amina" not in shown
    assert "fabric" not in shown


def test_every_printed_text_is_named_by_its_place() -> None:
    places = dict(printed_texts(PAPER))
    assert places["paragraph 1"] == "I sold fabric."
    assert places["tab B"] == "B"
    assert places["the title"] == "Of Amina"
    assert places["the caption"] == "El Paso"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("كان", True),
        ("(12) שלום", True),
        ("Goma كان", False),
        ("12 !", False),
        ("", False),
    ],
)
def test_the_first_letter_decides_how_a_paragraph_runs(
    text: str, *, expected: bool
) -> None:
    assert runs_right_to_left(text) is expected


def test_a_paragraph_has_a_style_for_its_kind_and_its_direction() -> None:
    assert Numbered("a", 1, "I").style is Style.STATEMENT
    assert Numbered("a", 1, "I", last=True).style is Style.STATEMENT_LAST
    assert Numbered("a", 1, "كان").style is Style.STATEMENT_RTL
    assert Numbered("a", 1, "I", label="When:").style is Style.FACT
    assert Numbered("a", 1, "كان", label="When:").style is Style.FACT_RTL
