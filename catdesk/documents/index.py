"""The evidence index, the court's copy: one line for each document, under a tab.

Page numbers are left for later: they are known when the packet is put together.
What a document shows belongs to the annotated copy and is not printed here.
"""

from collections.abc import Mapping
from string import ascii_uppercase

from catdesk.documents.blocks import Column, Paper, Table
from catdesk.documents.caption import caption
from catdesk.documents.picture import Entry, Picture, Reading
from catdesk.documents.wording import said
from catdesk.interview.model import Kind, PaperPlan, PaperUse

GAP = "_" * 12
"""What stands in a cell that the case has nothing for: room to write by hand."""

OTHER = "other"
"""The code of a choice that says nothing to a court, and is not printed."""

TITLE = "Index of evidence"
COLUMNS = (
    Column("tab", "Tab"),
    Column("document", "Document"),
    Column("language", "Language / translation"),
    Column("pages", "Pages"),
)
IN_COLUMN: Mapping[str, tuple[str, ...]] = {
    "document": ("title", "author", "kind", "date"),
    "language": ("language", "translation"),
}
"""Which parts of the plan stand in which column, one line for each."""


def index(picture: Picture, reading: Reading, plan: PaperPlan) -> Paper:
    """Return the index of the documents that the answers describe."""
    groups = [part.group for part in plan.parts if part.group]
    items = [item for group in groups[:1] for item in picture.items.get(group, ())]
    texts = {
        (entry.item, use.part): text_of(use, entry, reading)
        for use, entry in picture.used_on(plan.id)
    }
    rows = tuple(_row(n, item, texts) for n, item in enumerate(items, 1))
    table = Table(COLUMNS, rows)
    above = caption(picture, reading)
    return Paper(plan.id, plan.title.english, TITLE, above, (table,))


def tab(position: int) -> str:
    """Return the tab letters of a position from 1: A to Z, then AA, AB and on."""
    letters = ""
    while position:
        position, letter = divmod(position - 1, len(ascii_uppercase))
        letters = ascii_uppercase[letter] + letters
    return letters


def _row(
    number: int, item: str, texts: Mapping[tuple[str, str], str]
) -> tuple[str, ...]:
    cells = (
        "\n".join(text for part in parts if (text := texts.get((item, part), "")))
        for parts in IN_COLUMN.values()
    )
    return (tab(number), *(cell or GAP for cell in cells), "")


def text_of(use: PaperUse, entry: Entry, reading: Reading) -> str:
    """Return what an answer says in its cell; the kind "other" says nothing there."""
    if entry.page.kind is Kind.CHOICE and entry.answer.value == OTHER:
        return ""
    text = said(entry, reading)
    return f"{use.line.english}: {text}" if text and use.line else text
