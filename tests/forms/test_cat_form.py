"""The form for protection under the Convention Against Torture, as it ships."""

import datetime as dt
from collections import Counter

import pytest

from catdesk import paths
from catdesk.definitions.check import check_form
from catdesk.definitions.checks.papers import FIXED_PARTS
from catdesk.definitions.loaded import Loaded
from catdesk.definitions.reader import load
from catdesk.documents import caption, closing
from catdesk.documents.index import IN_COLUMN
from catdesk.documents.picture import CAPTION
from catdesk.interview.model import Kind, State

FOLDER = paths.forms_dir() / "cat"
NUMBER_WORDS = {5: "five", 6: "six", 7: "seven", 8: "eight"}


@pytest.fixture(scope="module")
def loaded() -> Loaded:
    return load(FOLDER)


def test_the_form_keeps_every_rule() -> None:
    assert [str(one) for one in check_form(FOLDER)] == []


def test_every_kind_of_page_is_used(loaded: Loaded) -> None:
    assert {one.page.kind for one in loaded.pages} == set(Kind)


def test_the_parts_of_an_interview_come_in_the_order_of_trust(loaded: Loaded) -> None:
    assert [section.id for section in loaded.form.sections] == [
        "start",
        "about_you",
        "your_case",
        "life_before",
        "incidents",
        "officials",
        "moving",
        "fears",
        "evidence",
        "signing",
    ]
    assert list(loaded.form.groups) == ["incident", "fear", "exhibit"]


def test_every_story_can_be_set_aside_in_every_way(loaded: Loaded) -> None:
    every = {state for state in State if state not in (State.GIVEN, State.NOT_TODAY)}

    for one in loaded.pages:
        if one.page.kind is Kind.STORY:
            assert set(one.page.states) == every, one.page.id


def test_a_question_that_names_the_law_says_which(loaded: Loaded) -> None:
    without = {
        one.page.id
        for one in loaded.questions
        if one.page.why and "law" in one.page.why.english and not one.page.sources
    }

    assert without == set()


def test_the_law_behind_every_element_is_touched_by_questions(loaded: Loaded) -> None:
    touched = Counter(name for one in loaded.pages for name in one.page.touches)

    assert set(loaded.form.elements) == set(touched)


def test_sources_say_how_sure_we_are_and_since_when(loaded: Loaded) -> None:
    for source in loaded.form.sources.values():
        assert source.confidence in {"V", "V2", "GK", "?"}
        assert dt.date.fromisoformat(source.checked_on) <= dt.date(2026, 11, 23)
        assert not source.by_lawyer


def test_every_source_stands_behind_some_page(loaded: Loaded) -> None:
    named = {name for one in loaded.pages for name in one.page.sources}

    assert named == set(loaded.form.sources)


def test_the_first_page_says_what_this_is_not(loaded: Loaded) -> None:
    said = " ".join(text.english for text in loaded.pages[0].page.body)

    assert "gives no legal advice" in said
    assert "not yet checked by a lawyer" in said
    assert "23 November 2026" in said


def test_wrong_papers_are_named_as_such_and_nobody_is_forced(loaded: Loaded) -> None:
    for stage in ("stop_final_order", "stop_appeal", "stop_no_case"):
        page = loaded.form.page(stage)
        said = " ".join(text.english for text in page.body)

        assert page.show_if is not None
        assert "the wrong papers" in said
        assert "Ask" in said
        assert "You can still write your story here" in said


def test_a_warning_tells_the_number_of_questions_that_follow(loaded: Loaded) -> None:
    for section in loaded.form.sections:
        if section.sensitive:
            said = " ".join(text.english for text in section.warning)

            assert f"There are {NUMBER_WORDS[len(section.pages)]} questions" in said


def test_the_form_gives_papers_what_the_writers_print() -> None:
    assert set(FIXED_PARTS) == {CAPTION, closing.SIGNING}
    assert set(FIXED_PARTS[CAPTION]) == set(caption.PARTS)
    assert FIXED_PARTS[CAPTION]["proceeding"] == set(caption.PROCEEDINGS)
    assert set(FIXED_PARTS[closing.SIGNING]) == set(closing.PARTS)
    assert FIXED_PARTS[closing.SIGNING]["place"] == set(closing.DECLARING)


def test_every_column_of_the_index_is_printed(loaded: Loaded) -> None:
    printed = {part for parts in IN_COLUMN.values() for part in parts}

    assert {part.id for part in loaded.form.paper("index").parts} <= printed
