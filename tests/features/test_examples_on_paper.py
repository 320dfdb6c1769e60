"""The invented cases, walked like a person's, to papers whose every word is known.

`CATDESK_GOLDEN=1` writes the golden texts anew; read what changed before keeping it.
"""

import os
import zipfile
from itertools import count
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from catdesk.casework.forms import examples, shipped_form
from catdesk.casework.opened import OpenCase
from catdesk.casework.walking import read_answers, walk
from catdesk.definitions.answer_values import Told
from catdesk.documents.blocks import Numbered, Table
from catdesk.documents.making import build
from catdesk.i18n.reading import Reading
from catdesk.interview.model import PaperPlan
from catdesk.interview.stories import Hand, paragraphs_of
from catdesk.interview.text import clean
from catdesk.interview.values import Story
from catdesk.interview.view import Place, Screen
from catdesk.storage.memory import MemoryStore

GOLDEN = Path(__file__).parent / "golden"
SOURCE = shipped_form()
EXAMPLES = {path.stem: path for path in examples(SOURCE)}
WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
SYNTAX = st.sampled_from(
    [
        "{{ 7*7 }}",
        "{% for x in y %}",
        "{_{",
        "%_}",
        "</w:t>",
        "&amp;",
        "<b>",
        "]]>",
        "\u200f",
    ]
)
HOSTILE = st.lists(st.text(st.characters(codec=None), max_size=30) | SYNTAX, max_size=8)


def opened() -> OpenCase:
    """Open an empty case in memory."""
    ids = map(str, count())
    return OpenCase(("a1", "Blue heron"), MemoryStore(), SOURCE, ids.__next__)


def walked(name: str) -> OpenCase:
    """Open a case and give it the answers of an invented one."""
    case = opened()
    walk(case.session, read_answers(EXAMPLES[name], SOURCE))
    return case


def lines(case: OpenCase, plan: PaperPlan) -> str:
    """Return what a paper says, a line for each block or row."""
    paper = build(case.order_papers().picture, Reading(), plan)
    said = [f"{key}: {text}" for key, text in paper.caption.items()] + [paper.title]
    for block in paper.blocks:
        if isinstance(block, Table):
            said += [" | ".join(row) for row in block.rows]
        elif isinstance(block, Numbered):
            said.append(
                f"{block.number}. {block.label} {block.text}".replace(".  ", ". ")
            )
        else:
            said.append(block.text)
    return "\n".join(said) + "\n"


@pytest.mark.parametrize("plan", SOURCE.form.papers, ids=lambda plan: plan.id)
@pytest.mark.parametrize("name", EXAMPLES)
def test_an_invented_case_makes_the_paper_that_was_read_before(
    name: str, plan: PaperPlan
) -> None:
    golden = GOLDEN / f"{name}.{plan.id}.txt"
    text = lines(walked(name), plan)
    if os.environ.get("CATDESK_GOLDEN"):
        golden.write_text(text, encoding="utf-8")

    assert text == golden.read_text(encoding="utf-8")


def test_what_was_told_on_a_branch_that_closed_is_kept_and_never_printed() -> None:
    name = "3_few_dates_and_changed_answers"
    case = walked(name)
    told = {
        one.page: one.answer.text.strip()
        for one in read_answers(EXAMPLES[name], SOURCE).answers
        if isinstance(one.answer, Told)
    }

    printed = lines(case, SOURCE.form.paper("declaration"))

    for page in ("officials_part", "moving_places"):
        kept = case.session.answers.get(page)
        assert kept is not None
        assert isinstance(kept.value, Story)
        assert kept.value.text == told[page]
        assert told[page] not in printed


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(HOSTILE.map("".join), HOSTILE.map("".join))
def test_hostile_text_comes_through_to_word_letter_for_letter(
    tmp_path: Path, story: str, line: str
) -> None:
    case = opened()
    case.session.go_to(Place(Screen.PAGE, "life_before", "before_home"))
    case.session.hold_story(f"{story}\n\n{line}", Hand("en"))

    papers = case.make_papers(tmp_path, _silent, replace=True)

    wanted = paragraphs_of(clean(f"{story}\n\n{line}").text)
    assert [text for text in paragraphs_in(papers[0].path) if text in wanted] == [
        text for text in wanted if text
    ]


def test_two_hundred_thousand_letters_come_through(tmp_path: Path) -> None:
    case = opened()
    story = "\n\n".join(f"{number} & <letters> " + "ñ" * 1990 for number in range(100))
    case.session.go_to(Place(Screen.PAGE, "life_before", "before_home"))
    case.session.hold_story(story, Hand("en"))

    papers = case.make_papers(tmp_path, _silent)

    wanted = list(paragraphs_of(story))
    assert [one for one in paragraphs_in(papers[0].path) if "letters" in one] == wanted


def paragraphs_in(paper: Path) -> list[str]:
    """Return the text of each paragraph of a Word file, line breaks as LF."""
    with zipfile.ZipFile(paper) as opened_paper:
        root = ET.fromstring(opened_paper.read("word/document.xml"))  # noqa: S314 - ours
    return ["".join(map(_letters, one.iter())) for one in root.iter(f"{WORD}p")]


def _letters(element: ET.Element) -> str:
    if element.tag == f"{WORD}br":
        return "\n"
    return element.text or "" if element.tag == f"{WORD}t" else ""


def _silent(plan: PaperPlan) -> None:
    del plan
