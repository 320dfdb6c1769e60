"""What each file of a form may hold, as tables: name, shape, required or not.

`docs/writing-forms.md` explains every key to those who write forms.
"""

from catdesk.definitions.files.shapes import PAPERS, SCREEN, Field, Schema, Shape
from catdesk.interview.model import Kind, State

_ID = Field(Shape.ID, required=True)
_WORDING = Field(Shape.WORDING)
_WORDINGS = Field(Shape.WORDINGS)
_NEEDED = Field(Shape.WORDING, required=True)
_PRINTED = Field(Shape.WORDING, domains=(PAPERS,))
_TITLE_OF_PAPER = Field(Shape.WORDING, required=True, domains=(SCREEN, PAPERS))
_FLAG = Field(Shape.FLAG)
_NODE = Field(Shape.NODE)

CONFIDENCE = ("V", "V2", "GK", "?")
"""Seen in the source; seen second hand; general knowledge; sources conflict."""

OFFERED = tuple(state.value for state in State if state is not State.GIVEN)

CHOICE = Schema("a choice", {"code": _ID, "label": _NEEDED})

USE = Schema("a use on a paper", {"part": _ID, "sentence": _PRINTED, "line": _PRINTED})

PAGE = Schema(
    "page",
    {
        "id": _ID,
        "kind": Field(Shape.ID, required=True, allowed=tuple(Kind)),
        "ask": _NEEDED,
        "hint": _WORDING,
        "why": _WORDING,
        "body": _WORDINGS,
        "may_tell": _WORDINGS,
        "choices": Field(Shape.RECORDS, schema=CHOICE),
        "states": Field(Shape.IDS, allowed=OFFERED),
        "show_if": _NODE,
        "paper": Field(Shape.RECORDS_BY_ID, schema=USE),
        "sources": Field(Shape.SOURCES),
        "touches": Field(Shape.IDS),
        "learn": Field(Shape.IDS),
        "private": _FLAG,
    },
    name_key="id",
)

GROUP = Schema(
    "group",
    {
        "id": _ID,
        "title": _NEEDED,
        "one": _NEEDED,
        "add": _NEEDED,
        "empty": _NEEDED,
        "label": _ID,
        "show_if": _NODE,
    },
    name_key="id",
)

SECTION = Schema(
    "section",
    {
        "section": _ID,
        "title": _NEEDED,
        "sensitive": _FLAG,
        "warning": _WORDINGS,
        "closing": _WORDINGS,
        "before": Field(Shape.RECORDS, schema=PAGE),
        "repeat": Field(Shape.RECORD, schema=GROUP),
        "pages": Field(Shape.RECORDS, required=True, schema=PAGE),
    },
    name_key="section",
)

PART = Schema(
    "a part of a paper", {"id": _ID, "heading": _PRINTED, "group": Field(Shape.ID)}
)

PAPER = Schema(
    "paper",
    {
        "id": _ID,
        "title": _TITLE_OF_PAPER,
        "template": Field(Shape.FILE, required=True),
        "parts": Field(Shape.RECORDS, required=True, schema=PART),
    },
    name_key="id",
)

ELEMENT = Schema("element", {"id": _ID, "title": _NEEDED}, name_key="id")

LABELS = Schema("the labels of answers", {"yes": _NEEDED, "no": _NEEDED})

FORM = Schema(
    "form",
    {
        "form": _ID,
        "version": Field(Shape.VERSION, required=True),
        "title": _NEEDED,
        "labels": Field(Shape.RECORD, required=True, schema=LABELS),
        "sections": Field(Shape.IDS, required=True),
        "papers": Field(Shape.RECORDS, required=True, schema=PAPER),
        "elements": Field(Shape.RECORDS, schema=ELEMENT),
    },
    name_key="form",
)

SOURCE = Schema(
    "source",
    {
        "id": Field(Shape.SOURCE, required=True),
        "title": _NEEDED,
        "confidence": Field(Shape.NOTE, required=True, allowed=CONFIDENCE),
        "checked_on": Field(Shape.DAY, required=True),
        "by_lawyer": Field(
            Shape.FLAG,
            required=True,
        ),
    },
    name_key="id",
)

SOURCES = Schema(
    "the sources", {"sources": Field(Shape.RECORDS, required=True, schema=SOURCE)}
)

WORD = Schema("word", {"word": _NEEDED, "meaning": _NEEDED}, name_key="word")

GLOSSARY = Schema(
    "the glossary", {"words": Field(Shape.RECORDS, required=True, schema=WORD)}
)

ROOTS: dict[str, Schema] = {
    "form": FORM,
    "section": SECTION,
    "sources": SOURCES,
    "words": GLOSSARY,
}
"""The schema of a file by the key that it begins with."""
