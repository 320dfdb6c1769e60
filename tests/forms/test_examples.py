"""The invented cases: marked as such, whole, and each in words of its own."""

import re
from itertools import combinations, count
from pathlib import Path

import pytest

from catdesk import paths
from catdesk.definitions.answer_values import Told
from catdesk.definitions.answers_file import AnswersFile, read_answers
from catdesk.definitions.reader import read_form
from catdesk.i18n.dates import from_text
from catdesk.interview.values import Story

FOLDER = paths.forms_dir() / "cat"
FORM = read_form(FOLDER)
EXAMPLES = {path.stem: path for path in sorted((FOLDER / "examples").glob("*.yaml"))}
PAIRS = list(combinations(EXAMPLES, 2))
SHORTEST_SENTENCE = 3  # words; "Yes." is nobody's own


def example(name: str) -> AnswersFile:
    return read_answers(EXAMPLES[name], FORM, from_text)


def stories(name: str) -> list[Story]:
    told = [one.answer for one in example(name).answers if isinstance(one.answer, Told)]
    ids = map(str, count())
    return [one.story(ids.__next__) for one in told]


def sentences(name: str) -> set[str]:
    found = []
    for story in stories(name):
        for one in story.paragraphs:
            found += [one.first.text, one.english.text if one.english else ""]
    pieces = re.split(r"[.!?:;]+[”\"»]*\s+", " ".join(" ".join(found).split()))
    folded = (re.sub(r"\W+", " ", piece).strip().casefold() for piece in pieces)
    return {one for one in folded if len(one.split()) >= SHORTEST_SENTENCE}


def test_three_cases_ship() -> None:
    assert len(EXAMPLES) == 3


@pytest.mark.parametrize("name", EXAMPLES)
def test_a_case_says_that_it_is_invented(name: str) -> None:
    assert "This example is invented." in example(name).fictional


@pytest.mark.parametrize("pair", PAIRS, ids="-".join)
def test_no_two_cases_share_a_sentence(pair: tuple[str, str]) -> None:
    assert sentences(pair[0]) & sentences(pair[1]) == set()


def test_a_case_told_in_spanish_has_english_beside_every_paragraph() -> None:
    found = stories("2_two_events_in_spanish")

    assert found
    for story in found:
        for one in story.paragraphs:
            assert one.first.written == "es"
            assert one.english is not None
            assert one.english.of == one.first.revision


def test_a_case_changes_answers_that_close_other_questions() -> None:
    given = [one.page for one in example("3_few_dates_and_changed_answers").answers]

    assert given.count("moving_any") == given.count("officials_any") == 2
    assert given.index("moving_places") < len(given) - 2


def test_the_names_in_the_cases_reach_no_error(tmp_path: Path) -> None:
    text = EXAMPLES["1_one_arrest_in_english"].read_text()
    broken = tmp_path / "broken.yaml"
    broken.write_text(text.replace("given: Samuel", "first: Samuel"))

    with pytest.raises(Exception, match="found the key “first”") as caught:
        read_answers(broken, FORM, from_text)

    assert "Samuel" not in str(caught.value)
