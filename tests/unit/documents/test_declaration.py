"""The declaration: what is printed, what never is, and how it is numbered."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from catdesk.documents.blocks import Block, Heading, Numbered
from catdesk.documents.declaration import declaration, in_english
from catdesk.documents.picture import Picture
from catdesk.interview.model import PaperPart, PaperPlan, State
from catdesk.interview.values import Paragraph, PersonName, Rendering, Wording
from tests.unit.documents.hostile import any_text
from tests.unit.documents.sample import (
    CASE,
    DECLARATION_PLAN,
    FIRST,
    FORM,
    ONCE,
    READING,
    SECOND,
    picture,
    said_on,
    story,
    text,
)


def _blocks(case: Picture) -> tuple[Block, ...]:
    return declaration(case, READING, DECLARATION_PLAN).blocks


def _numbered(case: Picture) -> list[Numbered]:
    return [block for block in _blocks(case) if isinstance(block, Numbered)]


def _headings(case: Picture) -> list[str]:
    return [block.text for block in _blocks(case) if isinstance(block, Heading)]


def _texts(case: Picture) -> list[str]:
    return [f"{block.label} {block.text}".lstrip() for block in _numbered(case)]


def test_the_sample_case_reads_as_a_whole() -> None:
    lines = [
        f"{block.number}. {block.label} {block.text}" if isinstance(block, Numbered)
        else f"== {block.text}" for block in _blocks(CASE)[:18]
        if isinstance(block, Numbered | Heading)
    ]  # fmt: skip
    assert [re.sub(r"(?<=\.)  ", " ", line, count=1) for line in lines] == [
        "== Who I am",
        "1. My name is Amina EXAMPLE.",
        "2. I was born in Congo - Kinshasa.",
        "3. Best language: Swahili",
        "4. Home before: 12 Market Street, Goma, Nord-Kivu, Congo - Kinshasa",
        "5. Children: 2",
        "== My life before",
        "6. I sold fabric.",
        "7. I had a brother.",
        "== What happened: event 1",
        "8. When: March 2019",
        '9. Where: Goma, near the <big> market & the "{{ station }}"',
        "10. What they wanted: To make me talk; To punish me",
        "11. Others saw it: Not sure.",
        "12. They came at night.\nThey wore uniforms.",
        "13. I could not leave.",
        "== What happened: event 2",
        "14. When: I do not remember.",
    ]


def test_the_title_names_the_person() -> None:
    assert (
        declaration(CASE, READING, DECLARATION_PLAN).title
        == "Declaration of Amina EXAMPLE"
    )
    nameless = said_on("name", State.PREFER_NOT)
    assert declaration(nameless, READING, DECLARATION_PLAN).title == "Declaration"


def test_a_part_without_answers_has_no_heading() -> None:
    assert "My life before" not in _headings(said_on("before", State.NOT_TODAY))


def test_a_part_may_have_no_heading() -> None:
    plan = PaperPlan("declaration", text("D"), "d.docx", (PaperPart("before", None),))
    blocks = declaration(CASE, READING, plan).blocks
    assert isinstance(blocks[0], Numbered)


def test_a_heading_without_a_gap_has_its_number_after_it() -> None:
    part = PaperPart("event", text("What happened"), "event")
    plan = PaperPlan("declaration", text("D"), "d.docx", (part,))
    headings = [
        b for b in declaration(CASE, READING, plan).blocks if isinstance(b, Heading)
    ]
    assert headings == [Heading("What happened 1"), Heading("What happened 2")]


def test_events_stay_apart_whatever_the_order_of_their_answers() -> None:
    mixed = Picture(FORM, tuple(reversed(CASE.entries)), CASE.items)
    assert [h for h in _headings(mixed) if "event" in h] == [
        "What happened: event 1",
        "What happened: event 2",
    ]


@pytest.mark.parametrize(
    "state", [State.NOT_TODAY, State.PREFER_NOT, State.FOR_LAWYER, State.DO_NOT_KNOW]
)
def test_a_story_that_was_set_aside_prints_nothing(state: State) -> None:
    assert "My life before" not in _headings(said_on("before", state))


def test_not_knowing_is_no_answer_inside_a_sentence() -> None:
    assert not [t for t in _texts(said_on("born_in", State.DO_NOT_KNOW)) if "born" in t]


def test_an_empty_paragraph_is_not_numbered() -> None:
    assert _texts(said_on("before", story("One.", "", "Two.")))[5:7] == ["One.", "Two."]


def test_paragraphs_know_the_question_and_the_item_they_come_from() -> None:
    told = {block.number: block for block in _numbered(CASE)}
    assert (told[6].id, told[6].page, told[6].item) == ("p0", "before", "")
    assert (told[8].id, told[8].page, told[8].item) == ("when/event1", "when", "event1")


def test_only_the_last_paragraph_is_kept_with_the_signature() -> None:
    assert [block.last for block in _numbered(CASE)] == [False] * 14 + [True]
    assert not _numbered(picture({}))


def test_the_english_twin_is_printed_where_there_is_one() -> None:
    first = Wording("Nilikuwa", "sw")
    twin = Rendering("I was", "interpreter", first.revision)
    assert in_english(Paragraph("p", first, twin)) == "I was"
    assert in_english(Paragraph("p", first)) == "Nilikuwa"


def test_a_twin_of_an_earlier_wording_is_never_printed() -> None:
    twin = Rendering("I was", "interpreter", Wording("Nilikuwa").revision)
    assert in_english(Paragraph("p", Wording("Nilikuwa pale", "sw"), twin)) == (
        "Nilikuwa pale"
    )


@given(st.lists(any_text(), max_size=5), any_text())
def test_a_story_and_a_fact_are_printed_letter_for_letter(
    told: list[str], where: str
) -> None:
    paragraphs = [one for one in told if " => " not in one]
    case = picture(
        {**ONCE, "before": story(*paragraphs)},
        event=({**FIRST, "where": where}, SECOND),
    )
    printed = [block.text for block in _numbered(case)]
    assert [text for text in paragraphs if text] == [
        block.text for block in _numbered(case) if block.page == "before"
    ]
    assert where == "" or where in printed


@given(st.lists(st.sampled_from([FIRST, SECOND, {}]), max_size=6))
def test_numbers_run_from_one_without_a_gap(events: list[dict[str, str]]) -> None:
    numbers = [block.number for block in _numbered(picture(ONCE, event=events))]
    assert numbers == list(range(1, len(numbers) + 1))


@given(st.lists(st.sampled_from([FIRST, SECOND]), max_size=6))
def test_no_two_facts_share_an_id(events: list[dict[str, str]]) -> None:
    case = picture({**ONCE, "before": State.NOT_TODAY}, event=events)
    ids = [block.id for block in _numbered(case) if block.page != "what"]
    assert len(ids) == len(set(ids))


def test_an_answer_that_looks_like_a_gap_is_not_filled_in() -> None:
    case = said_on("name", PersonName("{answer}", "", "{answer.__class__}"))
    assert _texts(case)[0] == "My name is {answer} {answer.__class__}."
