"""The answers of a case, read from its ledger: what was said, and where.

Answers are found by page id and item id ("" for pages that are asked once).
A repr withholds them: it could reach a log.
"""

import json
from collections.abc import Collection, Mapping

from catdesk.interview.ledger import Cell, Ledger
from catdesk.interview.model import Form, Kind, Page
from catdesk.interview.values import (
    Answer,
    Paragraph,
    Story,
    Wording,
    decode,
    decode_rendering,
    decode_wording,
    encode,
    encode_rendering,
    encode_wording,
)

ORDER = "order"
"""The part that holds the order of a group's items or a story's paragraphs."""

PRESENT = "present"
"""The part that says whether an item is there (`true`) or was deleted (`false`)."""

FIRST, ENGLISH = "first:", "english:"


class Answers:
    """What has been answered; a reading of one ledger at one moment."""

    def __init__(self, form: Form, ledger: Ledger) -> None:
        self._form = form
        self._ledger = ledger
        self._read: dict[tuple[str, str], Answer | None] = {}
        self._items: dict[str, tuple[str, ...]] = {}

    def __repr__(self) -> str:
        return "Answers(withheld)"

    def get(self, page_id: str, item: str = "") -> Answer | None:
        """Return the answer on a page for an item; None where there is none."""
        key = (page_id, item)
        if key not in self._read:
            self._read[key] = self._fetch(self._form.page(page_id), item)
        return self._read[key]

    def items(self, group: str) -> tuple[str, ...]:
        """Return the ids of a group's items in their order."""
        if group not in self._items:
            self._items[group] = self._in_order(group)
        return self._items[group]

    def after(self, written: Collection[Cell]) -> "Answers":
        """Return the answers once these cells have been written: the rest is kept."""
        later = Answers(self._form, self._ledger)
        gone = {(cell.question, cell.item) for cell in written}
        groups = {cell.question for cell in written}
        later._read = {key: one for key, one in self._read.items() if key not in gone}
        later._items = {
            key: one for key, one in self._items.items() if key not in groups
        }
        return later

    def _in_order(self, group: str) -> tuple[str, ...]:
        here = {
            cell.item
            for cell in self._ledger.cells()
            if cell.question == group and cell.part == PRESENT and self._flag(cell)
        }
        order = self._list(Cell("", group, ORDER))
        known = [item for item in order if item in here]
        return (*known, *sorted(item for item in here if item not in known))

    def _fetch(self, page: Page, item: str) -> Answer | None:
        kept = self._ledger.value(Cell(item, page.id))
        answer = None if kept is None else decode(page.kind, kept)
        if page.kind is not Kind.STORY or answer is None:
            return answer
        story = self._story(page.id, item)
        return Answer(answer.state, story if story.paragraphs else None)

    def _story(self, page_id: str, item: str) -> Story:
        ids = self._list(Cell(item, page_id, ORDER))
        return Story(tuple(self._paragraph(page_id, item, one) for one in ids))

    def _paragraph(self, page_id: str, item: str, paragraph: str) -> Paragraph:
        first = self._ledger.value(Cell(item, page_id, FIRST + paragraph)) or "null"
        english = self._ledger.value(Cell(item, page_id, ENGLISH + paragraph)) or "null"
        wording = decode_wording(first) if first != "null" else Wording("")
        return Paragraph(paragraph, wording, decode_rendering(english))

    def _list(self, cell: Cell) -> list[str]:
        kept = self._ledger.value(cell)
        return [str(one) for one in json.loads(kept) or ()] if kept else []

    def _flag(self, cell: Cell) -> bool:
        return self._ledger.value(cell) == "true"


def cells_of(page: Page, item: str, answer: Answer | None) -> Mapping[Cell, str]:
    """Return what the ledger has to hold so that `answer` stands on `page`."""
    cells = {Cell(item, page.id): encode(answer)}
    if page.kind is Kind.STORY:
        story = answer.value if answer and isinstance(answer.value, Story) else Story()
        cells |= _story_cells(page.id, item, story)
    return cells


def _story_cells(page_id: str, item: str, story: Story) -> Mapping[Cell, str]:
    ids = [paragraph.id for paragraph in story.paragraphs]
    cells = {Cell(item, page_id, ORDER): json.dumps(ids)}
    for paragraph in story.paragraphs:
        first = Cell(item, page_id, FIRST + paragraph.id)
        cells[first] = encode_wording(paragraph.first)
        english = Cell(item, page_id, ENGLISH + paragraph.id)
        cells[english] = encode_rendering(paragraph.english)
    return cells
