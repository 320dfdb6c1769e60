"""The reading back: no difference, however small, goes through."""

import re
from pathlib import Path

import pytest

from catdesk.documents import docx
from catdesk.documents.blocks import Paper
from catdesk.documents.making import build
from catdesk.documents.package import pack, unpack
from catdesk.documents.readback import read_back
from catdesk.documents.template import read_template
from catdesk.errors import FormError, PaperMismatch
from catdesk.interview.model import PaperPlan
from tests.unit.documents.package_edits import BODY, changed, with_text
from tests.unit.documents.sample import (
    CASE,
    DECLARATION,
    DECLARATION_PLAN,
    INDEX,
    INDEX_PLAN,
    PLANS,
    READING,
)

TEMPLATES = {"declaration": DECLARATION, "index": INDEX}
PAPERS = {plan.id: build(CASE, READING, plan) for plan in PLANS}
FINISHED = {name: docx.write(paper, TEMPLATES[name]) for name, paper in PAPERS.items()}


def _check(name: str, finished: bytes, paper: Paper | None = None) -> None:
    read_back(paper or PAPERS[name], finished, read_template(TEMPLATES[name]))


@pytest.mark.parametrize("plan", PLANS, ids=lambda plan: plan.id)
def test_a_paper_as_it_was_written_is_let_through(plan: PaperPlan) -> None:
    _check(plan.id, FINISHED[plan.id])


@pytest.mark.parametrize(
    ("old", "new", "place"),
    [
        ("fabric", "fabrics", "paragraph 6"),
        ("fabric.", "fabric", "paragraph 6"),
        ("They came at night.", "They came at night. ", "paragraph 12"),
        ("  They came   again.  ", "They came again.", "paragraph 15"),
        ("<w:br/>", "", "paragraph 12"),
        ("When:", "Then:", "paragraph 8"),
        ("&lt;big&gt;", "big", "paragraph 9"),
        ("Who I am", "Who I was", "what follows the caption"),
        ("El Paso", "El  Paso", "the caption"),
        ("012-345-678", "012-345-679", "the caption"),
        ("DETAINED", "", "the caption"),
        ("IMMIGRATION COURT", "IMMIGRATION COURTS", "what follows the caption"),
        ("penalty of perjury", "penalty", "what follows paragraph 15"),
        ('<w:pStyle w:val="Fact"/>', '<w:pStyle w:val="Note"/>', "paragraph 3"),
        ('<w:pStyle w:val="Heading1"/>', "", "what follows the caption"),
    ],
)
def test_a_changed_letter_a_space_or_a_style_is_found(
    old: str, new: str, place: str
) -> None:
    with pytest.raises(PaperMismatch, match=rf"Declaration.* at {place}\."):
        _check("declaration", changed(FINISHED["declaration"], old, new))


def _without_paragraph(finished: bytes, words: str) -> bytes:
    members = dict(unpack(finished))
    body = members[BODY].decode()
    found = [
        one for one in re.findall(r"<w:p>.*?</w:p>", body, re.DOTALL) if words in one
    ]
    members[BODY] = body.replace(found[0], "", 1).encode()
    return pack(members)


@pytest.mark.parametrize(
    ("words", "place"),
    [
        ("I sold fabric.", "paragraph 6"),
        ("I had a brother.", "paragraph 7"),
        ("Executed on", "what follows paragraph 15"),
        ("In the Matter of", "what follows the caption"),
    ],
)
def test_a_lost_paragraph_is_found(words: str, place: str) -> None:
    with pytest.raises(PaperMismatch, match=f"at {place}"):
        _check("declaration", _without_paragraph(FINISHED["declaration"], words))


@pytest.mark.parametrize("name", ["declaration", "index"])
def test_a_paragraph_too_many_is_found(name: str) -> None:
    more = "<w:p><w:r><w:t>more</w:t></w:r></w:p><w:sectPr>"
    with pytest.raises(PaperMismatch, match="what follows"):
        _check(name, changed(FINISHED[name], "<w:sectPr>", more))


def test_two_paragraphs_that_changed_places_are_found() -> None:
    one, other = "I sold fabric.", "I had a brother."
    swapped = changed(changed(FINISHED["declaration"], one, "\0"), other, one)
    with pytest.raises(PaperMismatch, match="paragraph 6"):
        _check("declaration", changed(swapped, "\0", other))


@pytest.mark.parametrize(
    ("old", "new", "place"),
    [
        ('<w:start w:val="1"/>', '<w:start w:val="2"/>', "paragraph 1"),
        (
            '<w:numFmt w:val="decimal"/>',
            '<w:numFmt w:val="lowerRoman"/>',
            "paragraph 1",
        ),
        ('<w:lvlText w:val="%1."/>', '<w:lvlText w:val=""/>', "paragraph 1"),
        ('<w:lvlText w:val="%1."/>', '<w:lvlText w:val="%1.1"/>', "paragraph 1"),
    ],
)
def test_a_wrong_number_is_found(old: str, new: str, place: str) -> None:
    wrong = changed(FINISHED["declaration"], old, new, "word/numbering.xml")
    with pytest.raises(PaperMismatch, match=f"at {place}"):
        _check("declaration", wrong)


def test_a_paragraph_that_lost_its_number_is_found() -> None:
    number = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'
    fact = '<w:pStyle w:val="Fact"/>'
    with pytest.raises(PaperMismatch, match="at paragraph 3"):
        _check("declaration", changed(FINISHED["declaration"], fact + number, fact))


def test_a_different_look_of_the_numbers_is_allowed() -> None:
    old, new = '<w:lvlText w:val="%1."/>', '<w:lvlText w:val="(%1)"/>'
    _check(
        "declaration", changed(FINISHED["declaration"], old, new, "word/numbering.xml")
    )


@pytest.mark.parametrize("part", ["word/header1.xml", "word/footer1.xml"])
def test_the_lines_above_and_below_the_page_are_read_too(part: str) -> None:
    old = "Amina" if "header" in part else "Initials"
    with pytest.raises(PaperMismatch):
        _check("declaration", changed(FINISHED["declaration"], old, "", part))


@pytest.mark.parametrize(
    ("old", "new", "place"),
    [
        ("3 May 2019", "3 May 2018", "tab A"),
        ("Photo", "Foto", "tab B"),
        ("Tab", "Tap", "what follows the caption"),
    ],
)
def test_a_difference_in_a_table_names_its_tab(old: str, new: str, place: str) -> None:
    with pytest.raises(PaperMismatch, match=f"at {place}"):
        _check("index", changed(FINISHED["index"], old, new))


@pytest.mark.parametrize(
    "finished",
    [
        b"",
        FINISHED["declaration"][:-500],
        pack({}),
        changed(FINISHED["declaration"], "<w:body>", ""),
        changed(FINISHED["declaration"], 'w:ilvl w:val="0"', 'w:ilvl w:val="8"'),
    ],
)
def test_a_file_that_cannot_be_read_is_never_let_through(finished: bytes) -> None:
    with pytest.raises(PaperMismatch, match="the whole file"):
        _check("declaration", finished)


def test_spaces_that_word_would_drop_are_found() -> None:
    members = unpack(FINISHED["declaration"])
    kept = b' xml:space="preserve"'
    bare = {name: content.replace(kept, b"") for name, content in members.items()}
    with pytest.raises(PaperMismatch):
        _check("declaration", pack(bare))


@pytest.mark.parametrize(
    "field", ["alert", "court", "respondent", "file_number", "proceeding"]
)
def test_a_template_that_leaves_out_part_of_the_caption_is_found(
    field: str, tmp_path: Path
) -> None:
    template = with_text(DECLARATION, tmp_path, f"{{{{ caption.{field} }}}}", "")
    with pytest.raises(PaperMismatch, match="at the caption"):
        docx.write(PAPERS["declaration"], template)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("{{ block.label }}", ""),
        (" {{ block.text }}", "{{ block.text }}"),
        ("{{ block.text }}", "{{ block.text }}."),
        ('{%p if block.style == "Fact" %}', '{%p if block.style == "Facts" %}'),
        ("UNITED STATES", "{%p for a in blocks %}"),
    ],
)
def test_a_template_that_prints_something_else_is_found(
    old: str, new: str, tmp_path: Path
) -> None:
    template = with_text(DECLARATION, tmp_path, old, new)
    with pytest.raises((PaperMismatch, FormError)):
        docx.write(PAPERS["declaration"], template)


def test_the_message_holds_no_name_and_no_answer() -> None:
    with pytest.raises(PaperMismatch) as caught:
        _check("declaration", changed(FINISHED["declaration"], "fabric", "linen"))
    assert "Amina" not in str(caught.value)
    assert "fabric" not in str(caught.value)


def test_plans_and_papers_have_one_name() -> None:
    assert PAPERS[DECLARATION_PLAN.id].name == DECLARATION_PLAN.title.english
    assert PAPERS[INDEX_PLAN.id].name == INDEX_PLAN.title.english
