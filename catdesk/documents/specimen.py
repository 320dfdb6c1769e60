"""A trial of a template: a paper with one block of every kind, made and read back.

`catdesk check` runs it, so that a template edited in Word is known to be good
before anybody's answers are printed into it.
"""

from collections.abc import Mapping
from pathlib import Path

from catdesk.documents import docx
from catdesk.documents.blocks import (
    Block,
    Field,
    Heading,
    Numbered,
    Paper,
    Paragraph,
    Signature,
    Style,
    Table,
)
from catdesk.documents.caption import FIELDS
from catdesk.documents.index import COLUMNS
from catdesk.documents.template import refusal
from catdesk.errors import PaperMismatch
from catdesk.interview.model import PaperPlan

_RTL = "\u05d0"
_DECLARATION: tuple[Block, ...] = (
    Heading("Heading"),
    Numbered("1", 1, "Statement"),
    Numbered("2", 2, "Answer", label="Fact:"),
    Heading("Heading"),
    Numbered("3", 3, _RTL),
    Numbered("4", 4, _RTL, label="Fact:"),
    Numbered("5", 5, "Statement", last=True),
    Paragraph("Note"),
    Paragraph("Declaring", Style.DECLARING),
    Field("Place:"),
    Signature("Name"),
)
_ROW = ("A", "Document\nDate", "Language", "")
_INDEX: tuple[Block, ...] = (Table(COLUMNS, (_ROW, _ROW)),)

SPECIMENS: Mapping[str, tuple[Block, ...]] = {
    "declaration": _DECLARATION,
    "index": _INDEX,
}
"""A block of every kind that each paper has, by the id of its plan."""


def prove_template(plan: PaperPlan, folder: Path) -> None:
    """Make a specimen of a paper; FormError where its template does not print it."""
    caption = {field: f"the {field}" for field in FIELDS}
    paper = Paper(plan.id, plan.title.english, "Title", caption, SPECIMENS[plan.id])
    template = folder / plan.template
    try:
        docx.write(paper, template)
    except PaperMismatch as error:
        place = error.parameters["place"]
        found = f"a specimen that comes out wrong at {place}"
        expected = "the tags and style names of docs/editing-templates.md"
        raise refusal(template, found, expected) from error
