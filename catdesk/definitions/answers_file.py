"""Answers files: a whole case as YAML by page id, for examples, tests and the terminal.

`docs/writing-forms.md` shows one. What is read is given to a session answer by
answer, in the order of the file.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from catdesk.definitions.answer_values import ReadDate, Reading, Told, answer_at
from catdesk.definitions.files.nodes import (
    ListNode,
    MappingNode,
    Node,
    Place,
    key_words,
    read_file,
    words_for,
)
from catdesk.definitions.files.records import record
from catdesk.definitions.files.shapes import Field, Schema, Shape
from catdesk.interview.model import Form, Group, Page
from catdesk.interview.values import Answer

_FILE = Schema(
    "an answers file",
    {
        "fictional": Field(Shape.NOTE),
        "language": Field(Shape.CODE, required=True),
        "answers": Field(Shape.NODE, required=True),
        "changed": Field(Shape.NODE),
    },
)


@dataclass(frozen=True, slots=True)
class FileAnswer:
    """An answer to a page; `index` counts a group's items from 0, None if asked once."""

    page: str
    index: int | None
    answer: Answer | Told = field(repr=False)


@dataclass(frozen=True, slots=True)
class AnswersFile:
    """The answers of one case, in the order in which they are given.

    `language` is the one on screen, and of stories that name no other. What
    `fictional` says stands first in the files that ship.
    """

    language: str
    answers: tuple[FileAnswer, ...]
    fictional: str = ""


def read_answers(path: Path, form: Form, read_date: ReadDate) -> AnswersFile:
    """Return the answers file at `path`; raises FormError where it breaks a rule."""
    root = record(read_file(path, path.name), _FILE)
    reading = Reading(root.text("language"), read_date)
    found = [
        one
        for key in ("answers", "changed")
        if (node := root.value(key)) is not None
        for one in _answers(node, form, reading)
    ]
    return AnswersFile(reading.language, tuple(found), root.text("fictional"))


def _answers(node: Node, form: Form, reading: Reading) -> Iterator[FileAnswer]:
    for key, value, place in _entries(node):
        if key in form.groups:
            yield from _items(value, form, form.groups[key], reading)
        else:
            page = _page(key, place, form, None)
            yield FileAnswer(key, None, answer_at(value, page, reading))


def _items(
    node: Node, form: Form, group: Group, reading: Reading
) -> Iterator[FileAnswer]:
    if not isinstance(node, ListNode):
        raise node.place.error(
            words_for(node), f"a list, one entry for each {group.id}"
        )
    for index, item in enumerate(node.items):
        for key, value, place in _entries(item):
            page = _page(key, place, form, group)
            yield FileAnswer(key, index, answer_at(value, page, reading))


def _entries(node: Node) -> Iterator[tuple[str, Node, Place]]:
    if not isinstance(node, MappingNode) or not node.values:
        raise node.place.error(words_for(node), "answers by page id")
    for key, value in node.values.items():
        yield key, value, node.keys[key]


def _page(key: str, place: Place, form: Form, group: Group | None) -> Page:
    page = form.pages.get(key)
    if page is None:
        raise place.error(key_words(key), "the id of a page or group")
    if not page.is_question:
        raise place.error(f"the notice “{key}”", "a page that takes an answer")
    if form.group_of[key] is not group:
        home = form.group_of[key]
        where = f"in the list “{home.id}”" if home else "outside of any list"
        raise place.error(f"“{key}” here", f"it {where}")
    return page
