"""Another program opens both papers: it shows the same words and the same numbers."""

import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from catdesk.documents.blocks import Block, Field, Numbered, Paper, Table
from catdesk.documents.making import build, make_paper
from catdesk.documents.specimen import prove_template
from catdesk.interview.model import State
from tests.unit.documents.sample import (
    CASE,
    DECLARATION_PLAN,
    FIRST,
    ONCE,
    PAPER_1,
    PAPERS,
    PLANS,
    READING,
    SECOND,
    picture,
    story,
)

pytestmark = pytest.mark.system

LONG = " ".join(["They came back in the rainy season and asked for my brother."] * 9)
HOSTILE = story(
    "<w:t> & {{ 7*7 }} {_{ x }_} {% endfor %} ]]>", "  two  spaces  ", "كنت هناك (2019) Goma",
    "1. a number of my own", "one\ntwo\nthree", *[LONG] * 150,
)  # fmt: skip
OPEN = {"place": State.NOT_TODAY, "way": State.NOT_TODAY, "name": State.NOT_TODAY}

CASES = {
    "whole": CASE,
    "long": picture(
        {**ONCE, "before": HOSTILE}, event=[FIRST] * 5, exhibit=[PAPER_1] * 60
    ),
    "open": picture({**ONCE, **OPEN}, event=(SECOND,), exhibit=({},)),
    "mark": picture({**ONCE, "way": "mark", "place": "outside"}),
}
COURT = (
    "UNITED STATES DEPARTMENT OF JUSTICE",
    "EXECUTIVE OFFICE FOR IMMIGRATION REVIEW",
)


@dataclass(frozen=True, slots=True)
class Shown:
    """One paper, what it ought to say, and the files LibreOffice made of it."""

    paper: Paper
    text: str
    pdf: Path


def convert(folder: Path, kind: str, *sources: Path) -> None:
    """Let LibreOffice, with a profile of its own, write `sources` as another kind."""
    profile = f"-env:UserInstallation=file://{folder / 'profile'}"
    command = ["soffice", "--headless", profile, "--convert-to", kind]
    command += ["--outdir", str(folder), *map(str, sources)]
    subprocess.run(command, check=True, capture_output=True, timeout=300)


@pytest.fixture(scope="module")
def shown(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Shown]:
    folder = tmp_path_factory.mktemp("papers")
    made = {
        f"{case}-{plan.id}": (CASES[case], plan) for case in CASES for plan in PLANS
    }
    sources = [folder / f"{name}.docx" for name in made]
    for source, (case, plan) in zip(sources, made.values(), strict=True):
        source.write_bytes(make_paper(case, READING, plan, PAPERS))
    convert(folder, "txt:Text (encoded):UTF8", *sources)
    convert(folder, "pdf", *sources)
    return {
        name: Shown(
            build(case, READING, plan),
            (folder / f"{name}.txt").read_text("utf-8-sig"),
            folder / f"{name}.pdf",
        )
        for name, (case, plan) in made.items()
    }


def expected(paper: Paper) -> Iterator[str]:
    """Yield the lines of a paper as LibreOffice writes them into a plain text."""
    caption = paper.caption
    yield from (caption["alert"], *COURT, "IMMIGRATION COURT", caption["court"])
    yield from ("In the Matter of:", caption["respondent"], caption["proceeding"])
    yield from (f"File No. {caption['file_number']}", paper.title)
    for block in paper.blocks:
        yield from lines_of(block)


def lines_of(block: Block) -> Iterator[str]:
    """Yield the lines of one block, a number before each numbered paragraph."""
    if isinstance(block, Table):
        cells = [column.heading for column in block.columns]
        cells += [cell for row in block.rows for cell in row]
        for cell in cells:
            yield from cell.split("\n")
        yield ""
    elif isinstance(block, Numbered):
        text = f"{block.label} {block.text}" if block.label else block.text
        yield from f"    {block.number}. {text}".split("\n")
    else:
        line = " \t" if isinstance(block, Field) else ""
        yield from f"{block.text}{line}".split("\n")


NAMES = [f"{case}-{plan.id}" for case in CASES for plan in PLANS]


@pytest.mark.parametrize("name", NAMES)
def test_libreoffice_shows_the_blocks_word_for_word_with_their_numbers(
    name: str, shown: dict[str, Shown]
) -> None:
    assert shown[name].text.removesuffix("\n").split("\n") == list(
        expected(shown[name].paper)
    )


def pages_of(pdf: Path) -> list[str]:
    """Return the text of each page."""
    done = subprocess.run(
        ["pdftotext", "-layout", str(pdf), "-"],
        check=True,
        capture_output=True,
        text=True,
    )
    return done.stdout.removesuffix("\f").split("\f")


@pytest.mark.parametrize("name", NAMES)
def test_each_page_says_which_it_is_and_whose(
    name: str, shown: dict[str, Shown]
) -> None:
    pages = pages_of(shown[name].pdf)
    number = shown[name].paper.caption["file_number"]
    for count, page in enumerate(pages, 1):
        assert f"Page {count} of {len(pages)}" in page
        assert f"File No. {number}" in page


@pytest.mark.parametrize("name", [name for name in NAMES if "declaration" in name])
def test_the_signature_is_never_parted_from_the_declaring_sentence(
    name: str, shown: dict[str, Shown]
) -> None:
    last = pages_of(shown[name].pdf)[-1]
    assert "penalty of perjury" in last
    assert "Place:" in last
    assert "Initials:" in last


def test_a_long_declaration_is_long(shown: dict[str, Shown]) -> None:
    assert len(pages_of(shown["long-declaration"].pdf)) > 25


@pytest.mark.parametrize("name", ["whole-declaration", "whole-index"])
def test_every_page_can_be_drawn(
    name: str, shown: dict[str, Shown], tmp_path: Path
) -> None:
    pdf = shown[name].pdf
    subprocess.run(["pdftoppm", "-r", "60", "-png", pdf, tmp_path / name], check=True)
    pictures = list(tmp_path.glob("*.png"))
    assert len(pictures) == len(pages_of(pdf))
    assert all(picture.stat().st_size > 2000 for picture in pictures)


def test_a_template_that_was_saved_by_another_program_still_prints(
    tmp_path: Path,
) -> None:
    convert(
        tmp_path, "docx:MS Word 2007 XML", *(PAPERS / plan.template for plan in PLANS)
    )
    for plan in PLANS:
        prove_template(plan, tmp_path)
    finished = make_paper(CASE, READING, DECLARATION_PLAN, tmp_path)
    assert b"LibreOffice" not in finished
