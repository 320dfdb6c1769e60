"""What a paper says, block by block, before any file format.

A builder makes the blocks once; every writer prints them and every reading back
is compared with them. Paragraphs carry their numbers here and nowhere else.
"""

import json
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass, field
from enum import StrEnum
from typing import TypeAlias

BLANK = "_" * 24
"""A gap to be filled in by hand, where the case holds no answer."""

_LEFT_TO_RIGHT, _RIGHT_TO_LEFT = frozenset({"L"}), frozenset({"R", "AL"})


class Style(StrEnum):
    """The named styles of a template; a lawyer changes their looks, not their names."""

    HEADING = "Heading 1"
    STATEMENT = "Statement"
    STATEMENT_LAST = "Statement Last"
    STATEMENT_RTL = "Statement RTL"
    FACT = "Fact"
    FACT_RTL = "Fact RTL"
    DECLARING = "Declaring"
    NOTE = "Note"
    INK_LINE = "Ink Line"
    SIGNATURE = "Signature Line"
    TABLE = "Table Text"
    TABLE_HEADING = "Table Heading"


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading over the paragraphs that follow."""

    text: str

    @property
    def style(self) -> Style:
        """The style of headings."""
        return Style.HEADING


@dataclass(frozen=True, slots=True)
class Numbered:
    """One numbered paragraph of what the person says.

    `id` stays with it through every edit; `page` and `item` say which question
    it answers. `label` ("When:") stands before a short fact; a story has none. The
    `last` one stays on the page of the signature, so that no signature stands alone.
    """

    id: str
    number: int
    text: str = field(repr=False)
    page: str = ""
    item: str = ""
    label: str = ""
    last: bool = False

    @property
    def style(self) -> Style:
        """The style by what it holds, and by the way its first letter runs."""
        rtl = runs_right_to_left(self.text)
        if self.label:
            return Style.FACT_RTL if rtl else Style.FACT
        if rtl:
            return Style.STATEMENT_RTL
        return Style.STATEMENT_LAST if self.last else Style.STATEMENT


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph without a number: the declaring sentence, or a note."""

    text: str = field(repr=False)
    style: Style = Style.NOTE


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a table: the name templates know it by, and its heading."""

    id: str
    heading: str


@dataclass(frozen=True, slots=True)
class Table:
    """Rows under headings; a row has one text for each column."""

    columns: tuple[Column, ...]
    rows: tuple[tuple[str, ...], ...] = field(repr=False)

    @property
    def style(self) -> Style:
        """The style of the cells."""
        return Style.TABLE


@dataclass(frozen=True, slots=True)
class Field:
    """A label with a line after it, to be filled in by hand."""

    text: str

    @property
    def style(self) -> Style:
        """The style of lines for ink."""
        return Style.INK_LINE


@dataclass(frozen=True, slots=True)
class Signature:
    """A line to sign on, with what stands beneath it."""

    text: str = field(repr=False)

    @property
    def style(self) -> Style:
        """The style of lines to sign on."""
        return Style.SIGNATURE


Block: TypeAlias = Heading | Numbered | Paragraph | Table | Field | Signature


@dataclass(frozen=True, slots=True)
class Paper:
    """One whole paper: its id, its name, its printed title, caption and blocks.

    `name` ("Declaration") may be told in a message; the title holds a name.
    """

    id: str
    name: str
    title: str = field(repr=False)
    caption: Mapping[str, str] = field(repr=False)
    blocks: tuple[Block, ...] = field(repr=False)


def canonical(paper: Paper) -> str:
    """Return the paper as JSON that is the same wherever and whenever it is made."""
    plain = {
        "id": paper.id,
        "name": paper.name,
        "title": paper.title,
        "caption": dict(paper.caption),
        "blocks": [
            {
                "block": type(block).__name__.lower(),
                "style": block.style,
                **asdict(block),
            }
            for block in paper.blocks
        ],
    }
    return json.dumps(plain, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def runs_right_to_left(text: str) -> bool:
    """Return whether the first letter with a direction runs right to left.

    Unicode Standard Annex 9, rules P2 and P3.
    """
    for letter in text:
        direction = unicodedata.bidirectional(letter)
        if direction in _LEFT_TO_RIGHT | _RIGHT_TO_LEFT:
            return direction in _RIGHT_TO_LEFT
    return False


def printed_texts(paper: Paper) -> Iterator[tuple[str, str]]:
    """Yield every text that is printed, after the place where it stands."""
    yield "the title", paper.title
    yield from (("the caption", text) for text in paper.caption.values())
    for block in paper.blocks:
        if isinstance(block, Table):
            yield from ((f"tab {row[0]}", cell) for row in block.rows for cell in row)
        elif isinstance(block, Numbered):
            yield f"paragraph {block.number}", block.text
        else:
            yield "the text without numbers", block.text
