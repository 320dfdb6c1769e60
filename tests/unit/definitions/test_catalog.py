"""Babel gets every text of a form, once, in its context."""

from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from io import BytesIO
from pathlib import Path

import pytest

from catdesk import paths
from catdesk.definitions.catalog import Message, extract_forms
from catdesk.definitions.reader import read_form
from catdesk.errors import FormError
from catdesk.interview.model import PaperUse, Text
from tests.unit.definitions.sound import SOUND

FORMS = [SOUND, paths.forms_dir() / "cat"]
FILES = ("form.yaml", "sources.yaml", "glossary.yaml", "sections/*.yaml")


def extracted(form: Path, domain: str) -> list[Message]:
    found: list[Message] = []
    for path in (path for pattern in FILES for path in sorted(form.glob(pattern))):
        with path.open("rb") as file:
            found += extract_forms(file, {}, (), {"domain": domain})
    return found


def texts_in(value: object) -> Iterator[tuple[str, str]]:
    """Every Text inside a form, found without knowing where texts stand."""
    if isinstance(value, Text):
        yield value.context, value.english
    elif isinstance(value, dict | tuple):
        for one in value.values() if isinstance(value, dict) else value:
            yield from texts_in(one)
    elif is_dataclass(value):
        for one in fields(value):
            yield from texts_in(getattr(value, one.name))


def test_a_message_has_line_context_text_and_a_note_for_translators() -> None:
    assert (
        29,
        "pgettext",
        ("event_story", "How did it go?"),
        ["page event_story: ask"],
    ) in extracted(SOUND, "catdesk")


def test_what_the_papers_say_is_in_a_domain_of_its_own() -> None:
    assert [message for _, _, message, _ in extracted(SOUND, "papers")] == [
        ("declaration", "Declaration"),
        ("declaration", "Who I am"),
        ("declaration", "Event {number}"),
        ("index", "Index"),
        ("name", "My name is {answer}."),
        ("speaks", "Language"),
    ]


def test_no_domain_means_what_screens_say() -> None:
    file = BytesIO(b"words: [{word: a, meaning: b}]")

    found = list(extract_forms(file, {}, (), {}))

    assert [message for _, _, message, _ in found] == [("a", "a"), ("a", "b")]


@pytest.mark.parametrize("form", FORMS, ids=["sound", "cat"])
def test_every_text_of_a_form_is_extracted_and_nothing_else(form: Path) -> None:
    domains = ("catdesk", "papers")

    found = {one[2] for domain in domains for one in extracted(form, domain)}

    words = {(word, word) for word in read_form(form).glossary}  # kept as keys
    assert found == set(texts_in(read_form(form))) | words


@pytest.mark.parametrize("form", FORMS, ids=["sound", "cat"])
def test_papers_have_what_uses_and_parts_say(form: Path) -> None:
    read = read_form(form)
    uses: list[PaperUse] = [use for page in read.pages.values() for use in page.uses]

    expected = set(texts_in(tuple(uses))) | set(texts_in(read.papers))
    assert {one[2] for one in extracted(form, "papers")} == expected


def test_every_text_belongs_to_an_id() -> None:
    assert all(context for context, _ in texts_in(read_form(FORMS[1])))


def test_a_file_of_another_kind_is_named() -> None:
    with pytest.raises(FormError, match="line 1: found a file of no known kind"):
        list(extract_forms(BytesIO(b"answers: {}"), {}, (), {}))
