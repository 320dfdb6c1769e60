"""YAML read as plain text with line numbers: mappings, lists and scalars.

Every scalar stays the text that was written: YAML 1.1 would turn `yes` into True,
`NO` (Norway) into False and `012345678` into an octal number. Anchors, aliases and
tags are refused, which is also the guard against alias bombs; so are repeated
keys, a second document, deep nesting and large files.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeAlias, cast

import yaml

from catdesk.errors import FormError

MOST_BYTES = 1_000_000
MOST_LEVELS = 20

_KEY = re.compile(r"[a-z][a-z0-9_]{0,39}")


@dataclass(frozen=True, slots=True)
class Place:
    """A line of a file, and the file's name as messages give it."""

    file: str
    line: int

    def error(self, found: str, expected: str) -> FormError:
        """Return the error that says what was found here."""
        return FormError(self.file, self.line, found, expected)


@dataclass(frozen=True, slots=True)
class ScalarNode:
    """A text, as it was written."""

    place: Place
    text: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class ListNode:
    """A list."""

    place: Place
    items: tuple["Node", ...]


@dataclass(frozen=True, slots=True)
class MappingNode:
    """Keys with values, in the order they were written."""

    place: Place
    values: dict[str, "Node"]
    keys: dict[str, Place]


Node: TypeAlias = ScalarNode | ListNode | MappingNode


def read_file(path: Path, name: str) -> Node:
    """Return the root of a YAML file; `name` stands for the file in messages.

    Raises FormError where the file is missing or breaks a rule of the format.
    """
    try:
        with path.open("rb") as opened:
            content = opened.read(MOST_BYTES + 1)
    except OSError as error:
        found, expected = "no file that can be read", "a YAML file of this name"
        raise FormError(name, 1, found, expected) from error
    return read_bytes(content, name)


def read_bytes(content: bytes, name: str) -> Node:
    """Return the root of YAML text; raises FormError as `read_file` does."""
    if len(content) > MOST_BYTES:
        found = f"more than {MOST_BYTES} bytes"
        raise FormError(name, 1, found, f"at most {MOST_BYTES} bytes")
    text = _decoded(content, name)
    try:
        return _Composer(name).root(yaml.parse(text, Loader=yaml.CSafeLoader))
    except yaml.MarkedYAMLError as error:
        found = f"broken YAML ({error.problem or error.context})"
        raise FormError(name, _broken_line(error), found, "valid YAML") from error
    except yaml.reader.ReaderError as error:
        line = text.count("\n", 0, error.position) + 1
        raise FormError(name, line, "a control character", "plain text") from error


def _decoded(content: bytes, name: str) -> str:
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        found = "bytes that are no UTF-8 text"
        raise FormError(name, line, found, "a file saved as UTF-8") from error


def _broken_line(error: yaml.MarkedYAMLError) -> int:
    """Return where a person has to look: where a quote was opened, not the last line."""
    is_open = "end of stream" in (error.problem or "")
    mark = (is_open and error.context_mark) or error.problem_mark
    return mark.line + 1 if mark else 1


class _Composer:
    """Turns the parser's events into nodes, with a bound on their depth."""

    def __init__(self, name: str) -> None:
        self._name = name
        self._level = 0

    def root(self, events: Iterator[object]) -> Node:
        """Return the node of the only document of a file."""
        stream = cast("Iterator[yaml.Event]", events)
        next(stream)
        start = next(stream)
        if not isinstance(start, yaml.DocumentStartEvent):
            raise self._place(start).error("an empty file", "keys with values")
        node = self._node(next(stream), stream)
        next(stream)
        following = next(stream)
        if not isinstance(following, yaml.StreamEndEvent):
            place = self._place(following)
            raise place.error("a second document (---)", "one document in a file")
        return node

    def _place(self, event: yaml.Event) -> Place:
        mark = event.start_mark
        return Place(self._name, mark.line + 1 if mark else 1)

    def _node(self, event: yaml.Event, events: Iterator[yaml.Event]) -> Node:
        place = self._place(event)
        self._refuse_shorthand(event, place)
        if isinstance(event, yaml.ScalarEvent):
            return ScalarNode(place, event.value)
        self._level += 1
        if self._level > MOST_LEVELS:
            raise place.error(
                f"more than {MOST_LEVELS} levels within each other", "fewer levels"
            )
        is_list = isinstance(event, yaml.SequenceStartEvent)
        node = self._list(place, events) if is_list else self._mapping(place, events)
        self._level -= 1
        return node

    def _refuse_shorthand(self, event: yaml.Event, place: Place) -> None:
        if isinstance(event, yaml.AliasEvent) or getattr(event, "anchor", None):
            raise place.error("an anchor or alias (& or *)", "the text itself")
        if getattr(event, "tag", None) is not None:
            raise place.error("a YAML tag (!)", "the text without a tag")

    def _list(self, place: Place, events: Iterator[yaml.Event]) -> ListNode:
        items = []
        while not isinstance(event := next(events), yaml.SequenceEndEvent):
            items.append(self._node(event, events))
        return ListNode(place, tuple(items))

    def _mapping(self, place: Place, events: Iterator[yaml.Event]) -> MappingNode:
        values: dict[str, Node] = {}
        keys: dict[str, Place] = {}
        while not isinstance(event := next(events), yaml.MappingEndEvent):
            key = self._node(event, events)
            if not isinstance(key, ScalarNode):
                raise key.place.error(words_for(key), "a key")
            if key.text in keys:
                raise key.place.error(
                    f"{key_words(key.text)} a second time", "each key once"
                )
            keys[key.text] = key.place
            values[key.text] = self._node(next(events), events)
        return MappingNode(place, values, keys)


def key_words(key: str) -> str:
    """Return words for a key; one that is no id is not shown: it may be an answer."""
    return f"the key “{key}”" if _KEY.fullmatch(key) else "a key that is no id"


def words_for(node: Node) -> str:
    """Return words for what a node is; never what it says."""
    match node:
        case ScalarNode(_, text):
            return "a text" if text else "nothing"
        case ListNode():
            return "a list"
    return "keys with values"
