"""Schemas as tables, and the mappings of a file read through them.

A schema says for each key what shape its value has and whether it is required.
A `Record` is a mapping that was checked against its schema, so that whoever
reads it never meets an unknown key, a missing one or one of the wrong shape.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from enum import Enum

from catdesk.definitions.nodes import (
    ListNode,
    MappingNode,
    Node,
    Place,
    ScalarNode,
    key_words,
    words_for,
)
from catdesk.interview.model import Text

NONE = "none"
"""The key that stands in the place of records by id, with the reason why."""

SCREEN, PAPERS = "catdesk", "papers"
"""The two gettext domains: what screens say, and what the court's papers say."""


class Shape(Enum):
    """The shapes a value can have, each in the words an error uses for it."""

    WORDING = "a text"
    WORDINGS = "a list of texts"
    NOTE = "a text, for those who write forms"
    ID = "an id: small letters, digits and _, at most 40"
    IDS = "a list of ids"
    CODE = "a code: letters, digits and _"
    CODES = "a list of codes"
    SOURCE = "the id of a source: small letters, digits, dots and dashes"
    SOURCES = "a list of ids of sources"
    FILE = "the name of a .docx file"
    VERSION = "a whole number"
    FLAG = "yes or no"
    DAY = "a day such as 2026-11-23"
    YEAR = "a year of four digits"
    MONTH = "a month from 1 to 12"
    DAY_OF_MONTH = "a day from 1 to 31"
    RECORD = "keys with values"
    RECORDS = "a list of keys with values"
    RECORDS_BY_ID = "keys with values under an id, or “none” with a reason"
    NODE = "a value that another table explains"


LISTS: Mapping[Shape, Shape] = {
    Shape.WORDINGS: Shape.WORDING,
    Shape.IDS: Shape.ID,
    Shape.CODES: Shape.CODE,
    Shape.SOURCES: Shape.SOURCE,
}

_PATTERNS: Mapping[Shape, re.Pattern[str]] = {
    Shape.WORDING: re.compile(r"(?s).*\S.*"),
    Shape.NOTE: re.compile(r"(?s).*\S.*"),
    Shape.ID: re.compile(r"[a-z][a-z0-9_]{0,39}"),
    Shape.CODE: re.compile(r"[A-Za-z][A-Za-z0-9_]{0,39}"),
    Shape.SOURCE: re.compile(r"[a-z0-9][a-z0-9.-]{0,59}"),
    Shape.FILE: re.compile(r"[a-z0-9_-]{1,40}\.docx"),
    Shape.VERSION: re.compile(r"[0-9]{1,6}"),
    Shape.FLAG: re.compile(r"yes|no|true|false"),
    Shape.DAY: re.compile(r"[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])"),
    Shape.YEAR: re.compile(r"[0-9]{4}"),
    Shape.MONTH: re.compile(r"0?[1-9]|1[0-2]"),
    Shape.DAY_OF_MONTH: re.compile(r"0?[1-9]|[12][0-9]|3[01]"),
}


@dataclass(frozen=True, slots=True)
class Field:
    """One key of a schema. `allowed` lists the only texts it may have."""

    shape: Shape
    required: bool = False
    schema: "Schema | None" = None
    allowed: tuple[str, ...] = ()
    domains: tuple[str, ...] = (SCREEN,)


@dataclass(frozen=True, slots=True)
class Schema:
    """What a mapping may hold. `name_key` gives its texts their context."""

    what: str
    fields: Mapping[str, Field]
    name_key: str = ""


@dataclass(frozen=True, slots=True)
class Wording:
    """A text that is translated, where it stands and what it is for."""

    place: Place
    text: Text
    use: str
    domains: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Record:
    """A mapping that fits its schema; `context` is where its texts belong."""

    node: MappingNode
    schema: Schema
    context: str = field(default="")

    @property
    def place(self) -> Place:
        """Where the record begins."""
        return self.node.place

    def has(self, key: str) -> bool:
        """Return whether the key is there."""
        return key in self.node.values

    def place_of(self, key: str) -> Place:
        """Return where a key stands, or the record where it does not."""
        return self.node.keys.get(key, self.node.place)

    def value(self, key: str) -> Node | None:
        """Return the node under a key."""
        return self.node.values.get(key)

    def text(self, key: str) -> str:
        """Return a scalar with its white space made even; "" where there is none."""
        node = self.value(key)
        return " ".join(node.text.split()) if isinstance(node, ScalarNode) else ""

    def verbatim(self, key: str) -> str:
        """Return a scalar as it was written, but for the line breaks around it."""
        node = self.value(key)
        return node.text.strip("\n") if isinstance(node, ScalarNode) else ""

    def texts(self, key: str) -> tuple[str, ...]:
        """Return a list of scalars."""
        return tuple(" ".join(node.text.split()) for node in self._scalars(key))

    def flag(self, key: str) -> bool:
        """Return whether a key says yes."""
        return self.text(key) in {"yes", "true"}

    def wording(self, key: str) -> Text | None:
        """Return a text to be translated; None where there is none."""
        return Text(self.text(key), self.context) if self.has(key) else None

    def needed(self, key: str) -> Text:
        """Return a text that the schema requires."""
        return Text(self.text(key), self.context)

    def wordings(self, key: str) -> tuple[Text, ...]:
        """Return a list of texts to be translated."""
        return tuple(Text(text, self.context) for text in self.texts(key))

    def reason(self, key: str) -> str:
        """Return why there are no records by id under a key; "" where there are."""
        node = self.value(key)
        reason = node.values.get(NONE) if isinstance(node, MappingNode) else None
        return " ".join(reason.text.split()) if isinstance(reason, ScalarNode) else ""

    def records(self, key: str) -> tuple["Record", ...]:
        """Return the records of a key: one, a list of them, or those by id."""
        return tuple(record for _, record in self.named(key))

    def named(self, key: str) -> tuple[tuple[str, "Record"], ...]:
        """Return the records of a key with the ids they stand under, if any."""
        schema = self.schema.fields[key].schema
        node = self.value(key)
        if schema is None or node is None:
            return ()
        by_id = self.schema.fields[key].shape is Shape.RECORDS_BY_ID
        if by_id and isinstance(node, MappingNode):
            return tuple(
                (name, record(value, schema, self.context))
                for name, value in node.values.items()
                if name != NONE
            )
        nodes = node.items if isinstance(node, ListNode) else (node,)
        return tuple(("", record(one, schema, self.context)) for one in nodes)

    def all_wordings(self, path: str = "") -> Iterator[Wording]:
        """Yield every text to be translated, this record's and those within it."""
        path = path or f"{self.schema.what} {self.context}:"
        for key, one in self.schema.fields.items():
            use = f"{path} {key}"
            if one.shape is Shape.WORDING and self.has(key):
                text = self.needed(key)
                yield Wording(self.place_of(key), text, use, one.domains)
            elif one.shape is Shape.WORDINGS:
                for node, text in zip(
                    self._scalars(key), self.wordings(key), strict=True
                ):
                    yield Wording(node.place, text, use, one.domains)
            elif one.schema:
                for inner in self.records(key):
                    own = "" if inner.schema.name_key else use
                    yield from inner.all_wordings(own)

    def _scalars(self, key: str) -> tuple[ScalarNode, ...]:
        node = self.value(key)
        items = node.items if isinstance(node, ListNode) else ()
        return tuple(one for one in items if isinstance(one, ScalarNode))


def record(node: Node, schema: Schema, context: str = "") -> Record:
    """Return the mapping `node` as a record of `schema`.

    Raises FormError where it is no mapping, or breaks the schema.
    """
    if not isinstance(node, MappingNode):
        raise node.place.error(words_for(node), f"the keys of {schema.what}")
    for key, place in node.keys.items():
        if key not in schema.fields:
            expected = f"in {schema.what} one of: {', '.join(sorted(schema.fields))}"
            raise place.error(key_words(key), expected)
    for key, one in schema.fields.items():
        if key in node.values:
            _check(node.values[key], one)
        elif one.required:
            raise node.place.error(f"{schema.what} without “{key}”", f"the key “{key}”")
    return _named(Record(node, schema, context))


def _named(found: Record) -> Record:
    key = found.schema.name_key
    return Record(found.node, found.schema, found.text(key)) if key else found


def _check(node: Node, one: Field) -> None:
    if one.shape in _PATTERNS:
        check_scalar(node, one.shape, one.allowed)
    elif one.shape in LISTS or one.shape is Shape.RECORDS:
        _check_list(node, one)
    elif one.shape is Shape.RECORDS_BY_ID:
        _check_by_id(node, one)


def _check_list(node: Node, one: Field) -> None:
    if not isinstance(node, ListNode):
        raise node.place.error(words_for(node), one.shape.value)
    for item in node.items if one.shape in LISTS else ():
        check_scalar(item, LISTS[one.shape], one.allowed)


def _check_by_id(node: Node, one: Field) -> None:
    if not isinstance(node, MappingNode):
        raise node.place.error(words_for(node), one.shape.value)
    if NONE in node.values and len(node.values) > 1:
        raise node.place.error(f"“{NONE}” beside other keys", f"“{NONE}” alone")
    if NONE in node.values:
        check_scalar(node.values[NONE], Shape.NOTE)


def check_scalar(node: Node, shape: Shape, allowed: tuple[str, ...] = ()) -> None:
    """Raise FormError unless `node` is a text of `shape` (and one of `allowed`)."""
    expected = f"one of: {', '.join(allowed)}" if allowed else shape.value
    if not isinstance(node, ScalarNode):
        raise node.place.error(words_for(node), expected)
    text = node.text.strip()
    if not _PATTERNS[shape].fullmatch(text) or (allowed and text not in allowed):
        raise node.place.error(_shown(text), expected)


def _shown(text: str) -> str:
    if not text:
        return "nothing"
    return f"“{text}”" if _PATTERNS[Shape.ID].fullmatch(text) else "another text"
