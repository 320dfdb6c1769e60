"""Schemas as tables: for each key the shape of its value, required or not."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum

from catdesk.definitions.files.nodes import (
    ListNode,
    MappingNode,
    Node,
    ScalarNode,
    words_for,
)

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


def check_value(node: Node, one: Field) -> None:
    """Raise FormError unless the value `node` has the shape of its field."""
    if one.shape in _PATTERNS:
        _check_scalar(node, one.shape, one.allowed)
    elif one.shape in LISTS or one.shape is Shape.RECORDS:
        _check_list(node, one)
    elif one.shape is Shape.RECORDS_BY_ID:
        _check_by_id(node, one)


def _check_list(node: Node, one: Field) -> None:
    if not isinstance(node, ListNode):
        raise node.place.error(words_for(node), one.shape.value)
    for item in node.items if one.shape in LISTS else ():
        _check_scalar(item, LISTS[one.shape], one.allowed)


def _check_by_id(node: Node, one: Field) -> None:
    if not isinstance(node, MappingNode):
        raise node.place.error(words_for(node), one.shape.value)
    if NONE in node.values and len(node.values) > 1:
        raise node.place.error(f"“{NONE}” beside other keys", f"“{NONE}” alone")
    if NONE in node.values:
        _check_scalar(node.values[NONE], Shape.NOTE)


def _check_scalar(node: Node, shape: Shape, allowed: tuple[str, ...] = ()) -> None:
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
