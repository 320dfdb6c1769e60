"""The Word writer: every letter arrives, nothing runs, and nothing is told."""

import io
import os
import re
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import docx as python_docx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from catdesk.documents.blocks import Numbered, Paper, Table
from catdesk.documents.docx import context_of, template_names, write
from catdesk.documents.index import COLUMNS
from catdesk.documents.making import build, make_paper
from catdesk.documents.package import unpack
from catdesk.documents.template import read_template
from catdesk.errors import FormError, PaperMismatch
from catdesk.interview.model import PaperPlan
from catdesk.interview.text import clean, clean_line
from catdesk.interview.values import PersonName
from tests.unit.documents.hostile import (
    NAUGHTY,
    NOT_CARRIED,
    SCRIPT_ESCAPES,
    SYNTAX,
    any_text,
)
from tests.unit.documents.package_edits import BODY, changed, edited, with_text
from tests.unit.documents.sample import (
    CASE,
    DECLARATION,
    DECLARATION_PLAN,
    INDEX,
    INDEX_PLAN,
    PAPERS,
    PLANS,
    READING,
    said_on,
)

ROOT = Path(__file__).resolve().parents[3]
EXAMPLES = int(os.environ.get("CATDESK_EXAMPLES", "300"))
"""How many random papers are printed; 10,000 in the full run."""

SAMPLE = build(CASE, READING, DECLARATION_PLAN)


def _paper(*texts: str) -> Paper:
    blocks = (Numbered(str(n), n, text) for n, text in enumerate(texts, 1))
    return replace(SAMPLE, blocks=tuple(blocks))


def _seen_by_python_docx(finished: bytes) -> list[str]:
    """Return the numbered paragraphs as a library that is not ours reads them."""
    opened = python_docx.Document(io.BytesIO(finished))
    names = ("Statement", "Statement Last", "Statement RTL", "Fact", "Fact RTL")
    return [
        paragraph.text
        for paragraph in opened.paragraphs
        if paragraph.style is not None and paragraph.style.name in names
    ]


@settings(max_examples=EXAMPLES)
@given(st.lists(any_text().map(lambda text: clean(text).text), max_size=6))
def test_every_text_that_may_be_entered_is_printed_letter_for_letter(
    texts: list[str],
) -> None:
    assert _seen_by_python_docx(write(_paper(*texts), DECLARATION)) == texts


@settings(max_examples=max(30, EXAMPLES // 10))
@given(any_text())
def test_text_that_never_was_cleaned_is_printed_whole_or_refused(text: str) -> None:
    try:
        finished = write(_paper(text), DECLARATION)
    except PaperMismatch:
        assert clean(text).text != text
    else:
        assert _seen_by_python_docx(finished) == [text]


@settings(max_examples=max(30, EXAMPLES // 10))
@given(any_text(), any_text())
def test_names_and_titles_are_printed_letter_for_letter(name: str, title: str) -> None:
    name, title = clean_line(name).text, clean_line(title).text
    rows = (("A", title, name, ""),)
    caption = {**SAMPLE.caption, "respondent": name}
    paper = Paper("index", "Index", f"Of {name}", caption, (Table(COLUMNS, rows),))
    opened = python_docx.Document(io.BytesIO(write(paper, INDEX)))
    assert opened.tables[1].cell(1, 1).text == title
    assert opened.tables[0].cell(0, 0).paragraphs[1].text == name
    assert opened.sections[0].header.paragraphs[0].text.startswith(f"{name}\tFile No.")


@pytest.mark.parametrize("text", [*NAUGHTY, *SYNTAX], ids=ascii)
def test_each_hostile_text_is_printed_letter_for_letter(text: str) -> None:
    assert _seen_by_python_docx(write(_paper(text, "end"), DECLARATION)) == [
        text,
        "end",
    ]


@pytest.mark.parametrize("text", NOT_CARRIED, ids=ascii)
def test_what_a_file_cannot_hold_is_refused_and_names_its_paragraph(text: str) -> None:
    with pytest.raises(PaperMismatch, match=r"at paragraph 2\."):
        write(_paper("first", f"a{text}b", "end"), DECLARATION)


@pytest.mark.parametrize("text", NOT_CARRIED, ids=ascii)
def test_what_entry_lets_through_can_always_be_printed(text: str) -> None:
    write(_paper(clean(text).text), DECLARATION)


@pytest.mark.parametrize(
    "tag", ["{%p for block in blocks %}", "{%p endfor %}", "{{ title }}"]
)
def test_a_caption_that_reads_like_a_tag_is_printed(tag: str) -> None:
    caption = dict.fromkeys(SAMPLE.caption, tag)
    write(replace(SAMPLE, title=tag, caption=caption), DECLARATION)


def test_a_name_of_syntax_is_printed_everywhere() -> None:
    case = said_on("name", PersonName("</w:t>{{ 7*7 }}", "&<b>", "{_% x %_}"))
    for plan in PLANS:
        text = unpack(make_paper(case, READING, plan, PAPERS))[
            "word/header1.xml"
        ].decode()
        assert "&lt;/w:t&gt;{{ 7*7 }} &amp;&lt;b&gt; {_% x %_}" in text


@pytest.mark.slow
@pytest.mark.parametrize(
    "unit", ["word ", "line " * 12 + "\n", "{_{", "<&>", "كان ", "👩‍👩‍👧‍👦"]
)
def test_two_hundred_thousand_letters_are_printed(unit: str) -> None:
    text = (unit * 200_000)[:200_000]
    assert _seen_by_python_docx(write(_paper(text, "end"), DECLARATION)) == [
        text,
        "end",
    ]


def test_a_paper_of_a_thousand_paragraphs_is_printed() -> None:
    texts = [f"This is paragraph {n}." for n in range(1, 1001)]
    assert _seen_by_python_docx(write(_paper(*texts), DECLARATION)) == texts


@pytest.mark.parametrize("script", SCRIPT_ESCAPES)
def test_a_template_that_tries_to_run_something_is_refused(
    script: str, tmp_path: Path
) -> None:
    escaped = script.replace("&", "&amp;").replace("<", "&lt;")
    template = with_text(DECLARATION, tmp_path, "IMMIGRATION COURT", escaped)
    with pytest.raises((FormError, PaperMismatch)):
        write(SAMPLE, template)


@pytest.mark.parametrize("part", ["word/header1.xml", "word/footer2.xml"])
def test_a_tag_above_or_below_the_page_is_looked_at_too(
    part: str, tmp_path: Path
) -> None:
    evil = "<w:t>{{ title.__class__ }}</w:t>"
    template = tmp_path / "declaration.docx"
    old = "<w:tab/>"
    template.write_bytes(
        changed(DECLARATION.read_bytes(), old, f"<w:tab/>{evil}", part)
    )
    with pytest.raises(FormError, match="__class__"):
        write(SAMPLE, template)


def test_an_answer_is_never_read_as_a_template() -> None:
    finished = write(_paper("{{ 7*7 }} {% for a in blocks %}"), DECLARATION)
    assert _seen_by_python_docx(finished) == ["{{ 7*7 }} {% for a in blocks %}"]


def test_a_finished_paper_is_no_template(tmp_path: Path) -> None:
    finished = tmp_path / "paper.docx"
    finished.write_bytes(write(_paper("{{ title }}"), DECLARATION))
    with pytest.raises(FormError, match="a finished paper"):
        write(SAMPLE, finished)


def test_a_template_may_space_its_loop_as_it_likes(tmp_path: Path) -> None:
    loop, spaced = "{%p for block in blocks %}", " {%p  for block in  blocks%} "
    write(SAMPLE, with_text(DECLARATION, tmp_path, loop, spaced))


def _loop(body: bytes) -> bytes:
    return body[
        body.index(b"<w:p>", body.index(b"{{ title }}")) : body.index(b"<w:sectPr>")
    ]


def test_a_template_without_its_loop_prints_no_paper(tmp_path: Path) -> None:
    def edit(members: dict[str, bytes]) -> None:
        members[BODY] = members[BODY].replace(_loop(members[BODY]), b"")

    with pytest.raises(PaperMismatch):
        write(SAMPLE, edited(DECLARATION, tmp_path, edit))


def test_a_template_that_prints_its_blocks_twice_is_found(tmp_path: Path) -> None:
    def edit(members: dict[str, bytes]) -> None:
        loop = _loop(members[BODY])
        members[BODY] = members[BODY].replace(loop, loop + loop)

    with pytest.raises(PaperMismatch):
        write(SAMPLE, edited(DECLARATION, tmp_path, edit))


@pytest.mark.parametrize(
    ("old", "new"),
    [("<w:body>", ""), ("<w:document ", "<w:nothing "), ("</w:sectPr>", "")],
)
def test_a_template_that_word_cannot_open_is_refused(
    old: str, new: str, tmp_path: Path
) -> None:
    with pytest.raises((FormError, PaperMismatch)):
        write(SAMPLE, with_text(DECLARATION, tmp_path, old, new))


def test_the_names_a_template_uses_can_be_asked_for() -> None:
    names = frozenset({"title", "caption", "blocks"})
    assert template_names(DECLARATION) == template_names(INDEX) == names


def test_a_name_that_no_paper_has_is_found_and_refused(tmp_path: Path) -> None:
    template = with_text(DECLARATION, tmp_path, "IMMIGRATION COURT", "{{ judge }}")
    assert "judge" in template_names(template)
    with pytest.raises(FormError, match="prints nothing"):
        write(SAMPLE, template)


def test_a_template_is_given_plain_things_only() -> None:
    def plain(value: object) -> bool:
        if type(value) is list:
            return all(plain(one) for one in value)
        if type(value) is dict:
            return all(type(key) is str and plain(one) for key, one in value.items())
        return type(value) is str

    for plan in PLANS:
        assert plain(context_of(build(CASE, READING, plan)))


@pytest.mark.parametrize("plan", PLANS, ids=lambda plan: plan.id)
def test_the_same_case_gives_the_same_bytes(plan: PaperPlan) -> None:
    made = {make_paper(CASE, READING, plan, PAPERS) for _ in range(3)}
    assert len(made) == 1


PRINT_HASHES = """
import hashlib
from catdesk.documents.making import make_paper
from tests.unit.documents.sample import CASE, PAPERS, PLANS, READING
for plan in PLANS:
    print(hashlib.sha256(make_paper(CASE, READING, plan, PAPERS)).hexdigest())
"""


@pytest.mark.slow
def test_another_time_zone_user_folder_and_hash_seed_give_the_same_bytes(
    tmp_path: Path,
) -> None:
    places = (
        {
            "TZ": "Asia/Kathmandu",
            "USER": "guard",
            "PYTHONHASHSEED": "1",
            "LANG": "fr_FR",
        },
        {"TZ": "America/Denver", "USER": "amina", "PYTHONHASHSEED": "2", "LANG": "C"},
    )
    told = set()
    for number, place in enumerate(places):
        folder = tmp_path / str(number)
        folder.mkdir()
        command = [sys.executable, "-c", PRINT_HASHES]
        environment = {"PATH": os.environ["PATH"], "PYTHONPATH": str(ROOT), **place}
        told.add(subprocess.check_output(command, cwd=folder, env=environment))
    assert len(told) == 1


TELLING = re.compile(
    rb"creator|lastModifiedBy|Microsoft|LibreOffice|python|jinja|rsid|<Application"
    rb"|dcterms|20[0-9]{2}-[0-9]{2}|/home|/tmp|/work|Users|thumbnail|docId|paraId",
    re.IGNORECASE,
)
ALLOWED = re.compile(rb"http://schemas\.[a-z]+\.(?:org|com)/[\w/.-]*")


@pytest.mark.parametrize(
    "plan", [DECLARATION_PLAN, INDEX_PLAN], ids=["declaration", "index"]
)
def test_no_member_tells_who_when_where_or_with_what(plan: PaperPlan) -> None:
    members = unpack(make_paper(CASE, READING, plan, PAPERS))
    told = {
        name: TELLING.findall(ALLOWED.sub(b"", text)) for name, text in members.items()
    }
    assert not {name: found for name, found in told.items() if found}


def test_the_properties_of_a_paper_stand_where_word_looks_for_them() -> None:
    members = unpack(write(SAMPLE, DECLARATION))
    assert b"/docProps/core.xml" in members["[Content_Types].xml"]
    assert b"docProps/core.xml" in members["_rels/.rels"]


def test_a_paper_has_no_part_that_its_template_had_not() -> None:
    members = unpack(write(SAMPLE, DECLARATION))
    assert set(members) - set(read_template(DECLARATION)) == {"docProps/core.xml"}
