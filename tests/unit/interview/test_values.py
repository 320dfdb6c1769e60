"""Values keep every letter on the way into a row and back, and show none."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from catdesk.interview.drafts import decode_draft, encode_draft
from catdesk.interview.model import Kind, State
from catdesk.interview.values import (
    Address,
    Answer,
    DateValue,
    Paragraph,
    PersonName,
    Rendering,
    Story,
    Wording,
    decode,
    decode_rendering,
    decode_wording,
    encode,
    encode_rendering,
    encode_wording,
)
from tests.unit.interview.sample import FORM
from tests.unit.interview.strategies import answers

questions = [page for page in FORM.pages.values() if page.is_question]


@given(st.data())
def test_an_answer_comes_back_from_its_row_as_it_went_in(data: st.DataObject) -> None:
    page = data.draw(
        st.sampled_from([one for one in questions if one.kind is not Kind.STORY])
    )
    answer = data.draw(answers(page))

    assert decode(page.kind, encode(answer)) == answer


@given(st.data())
def test_a_draft_holds_the_whole_answer_stories_too(data: st.DataObject) -> None:
    page = data.draw(st.sampled_from(questions))
    answer = data.draw(st.none() | answers(page))

    assert decode_draft(page.kind, encode_draft(answer)) == answer


def test_no_answer_is_kept_as_null() -> None:
    assert encode(None) == "null"
    assert decode(Kind.SHORT, "null") is None
    assert encode_rendering(None) == "null"
    assert decode_rendering("null") is None


def test_the_wording_and_the_english_twin_of_a_paragraph_come_back_whole() -> None:
    wording = Wording("sí\nno", "es", "mam", "interpreter")
    twin = Rendering("yes", "interpreter", wording.revision)

    assert decode_wording(encode_wording(wording)) == wording
    assert decode_rendering(encode_rendering(twin)) == twin


def test_a_story_of_rows_is_only_marked_as_given() -> None:
    story = Story((Paragraph("p1", Wording("text")),))

    assert json.loads(encode(Answer(value=story))) == {"state": "given", "value": None}


def test_a_revision_changes_with_the_text_and_with_nothing_else() -> None:
    assert Wording("a", "en").revision == Wording("a", "es").revision
    assert Wording("a").revision != Wording("b").revision


def test_the_latin_name_leaves_out_what_is_empty() -> None:
    assert PersonName("Ana", "", "Ruiz").latin == "Ana Ruiz"
    assert PersonName().latin == ""


def test_a_state_is_not_a_given_answer() -> None:
    assert Answer(value="x").is_given
    assert not Answer(State.NOT_TODAY).is_given


@pytest.mark.parametrize(
    "value",
    [
        Answer(value="Amina"),
        PersonName("Amina", "Amina", "Amina", "Amina"),
        Address("Amina", "Amina", "Amina", "Amina", "Amina"),
        DateValue("Amina", "Amina", "gregorian", "Amina", "Amina"),
        Story((Paragraph("p1", Wording("Amina"), Rendering("Amina")),)),
    ],
)
def test_no_value_shows_in_a_repr(value: object) -> None:
    assert "Amina" not in repr(value)
