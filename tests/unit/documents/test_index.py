"""The evidence index: a row for each document, under a tab."""

import pytest

from catdesk.documents.blocks import Table
from catdesk.documents.index import GAP, index, tab, text_of
from catdesk.documents.picture import Entry, Picture
from catdesk.interview.model import Choice, Kind, Page, PaperPlan, PaperUse
from catdesk.interview.values import Answer
from tests.unit.documents.sample import (
    CASE,
    FORM,
    INDEX_PLAN,
    ONCE,
    PAPER_1,
    READING,
    Said,
    picture,
    text,
)


def _rows(case: Picture) -> tuple[tuple[str, ...], ...]:
    (table,) = index(case, READING, INDEX_PLAN).blocks
    assert isinstance(table, Table)
    return table.rows


def test_a_row_says_tab_document_language_and_leaves_the_pages() -> None:
    assert _rows(CASE)[0] == (
        "A",
        "Receipt for my complaint\nPolice of Goma\nDate: 3 May 2019",
        "French\nTranslation: Yes",
        "",
    )


def test_what_is_not_known_of_a_document_is_left_for_ink() -> None:
    assert _rows(CASE)[1] == ("B", "Photo", GAP, "")


def test_a_document_without_any_answer_keeps_its_tab() -> None:
    assert _rows(CASE)[2] == ("C", GAP, GAP, "")


def test_a_document_that_a_person_calls_other_keeps_its_name() -> None:
    other: Said = {**PAPER_1, "author": "other"}
    document = _rows(picture(ONCE, exhibit=(other,)))[0][1]
    assert document == "Receipt for my complaint\nother\nDate: 3 May 2019"


def test_a_kind_called_other_is_not_printed() -> None:
    other = Choice("other", text("Other"))
    page = Page("kind", Kind.CHOICE, text("Kind?"), choices=(other,))
    entry = Entry(page, "exhibit1", 1, Answer(value="other"))
    assert text_of(PaperUse("index", "kind"), entry, READING) == ""


def test_a_case_without_documents_has_an_empty_table() -> None:
    assert _rows(Picture(FORM, ())) == ()


def test_a_plan_without_a_group_lists_nothing() -> None:
    plan = PaperPlan("index", text("Index"), "index.docx", ())
    (table,) = index(CASE, READING, plan).blocks
    assert isinstance(table, Table)
    assert table.rows == ()


@pytest.mark.parametrize(
    ("position", "letters"),
    [
        (1, "A"),
        (26, "Z"),
        (27, "AA"),
        (52, "AZ"),
        (53, "BA"),
        (702, "ZZ"),
        (703, "AAA"),
    ],
)
def test_tabs_go_from_a_to_z_and_on(position: int, letters: str) -> None:
    assert tab(position) == letters


def test_no_two_tabs_are_the_same() -> None:
    assert len({tab(position) for position in range(1, 2000)}) == 1999
