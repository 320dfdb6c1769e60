"""The proof that a finished Word file says what its blocks say.

Every paragraph of the file is read back and compared, letter for letter, with
what the template and the blocks ask for: its style, its number as Word works it
out, its text. Nothing may be missing, added, moved or changed, in the page text
or in the lines above and below it.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import zip_longest
from xml.etree import ElementTree as ET
from zipfile import BadZipFile

from catdesk.documents.blocks import Block, Numbered, Paper, Style, Table
from catdesk.documents.numbering import Lists
from catdesk.documents.package import Members, unpack
from catdesk.documents.wordml import W, lines_of, parse, value_of
from catdesk.errors import PaperMismatch

BODY, STYLES = "word/document.xml", "word/styles.xml"
NUMBERING = "word/numbering.xml"

_LOOP_BEGIN = re.compile(r"\s*\{%p\s+for\s+block\s+in\s+blocks\s*%\}\s*")
_LOOP_END = re.compile(r"\s*\{%p\s+endfor\s*%\}\s*")
_MARGINS = re.compile(r"word/(?:header|footer|footnotes|endnotes)[0-9]*\.xml")
_TAG = re.compile(r"\{\{\s*([\w.]+)\s*\}\}")
_AFTER = {Style.INK_LINE: " \t"}
_NO_LISTS = b"<numbering/>"
_THE_BEGINNING, _IN_CAPTION = "the first line", "the caption"


@dataclass(frozen=True, slots=True)
class _Printed:
    """A paragraph on paper; as an expectation, number "" leaves it to the template."""

    style: str
    text: str = field(repr=False)
    number: str = ""
    place: str = ""


def read_back(paper: Paper, finished: bytes, template: Members) -> None:
    """Compare a finished Word file with its blocks; raise PaperMismatch if they differ.

    `template` is what the file was made from: its fixed words are expected too.
    """
    try:
        form, copy = _Reader(template), _Reader(unpack(finished))
        place = _IN_CAPTION if _leaves_out(paper, form) else ""
        place = place or _first_difference(_wanted(paper, form), copy.printed(BODY))
        for part in filter(_MARGINS.fullmatch, template):
            wanted = _filled(paper, form.printed(part))
            place = place or _first_difference(wanted, copy.printed(part))
    except (BadZipFile, ET.ParseError, KeyError, ValueError) as error:
        raise PaperMismatch(paper=paper.name, place="the whole file") from error
    if place:
        raise PaperMismatch(paper=paper.name, place=place)


def _first_difference(wanted: Iterable[_Printed], found: Iterable[_Printed]) -> str:
    """Return the place where two lists first differ; "" where they are the same."""
    last = _THE_BEGINNING
    for want, have in zip_longest(wanted, found):
        if want is None:
            return f"what follows {last}"
        if have is None or not _same(want, have):
            return want.place or f"what follows {last}"
        last = want.place or last
    return ""


def _same(want: _Printed, have: _Printed) -> bool:
    number = re.fullmatch(rf"\D*{want.number}\D*", have.number) is not None
    same_style = want.style.casefold() == have.style.casefold()
    return want.text == have.text and same_style and (number or not want.number)


class _Reader:
    """Reads the parts of one Word file as paragraphs with style names and numbers."""

    def __init__(self, members: Members) -> None:
        self._members = members
        styles = parse(members[STYLES])
        self._lists = Lists(parse(members.get(NUMBERING, _NO_LISTS)), styles)
        self._names = {
            style.get(f"{W}styleId", ""): value_of(style, f"{W}name")
            for style in styles.iter(f"{W}style")
        }

    def printed(self, part: str) -> Iterator[_Printed]:
        """Yield every paragraph of a part in its order."""
        for line in lines_of(parse(self._members[part])):
            style = self._names.get(line.style, "")
            yield _Printed(style, line.text, self._lists.label(line))


def _wanted(paper: Paper, form: _Reader) -> Iterator[_Printed]:
    """Yield what the page text has to be: the template, and in its loop the blocks."""
    around = list(form.printed(BODY))
    begin, end = _loop([line.text for line in around])
    yield from _filled(paper, around[:begin])
    for block in paper.blocks:
        yield from _lines(block)
    yield from _filled(paper, around[end + 1 :])


def _loop(texts: list[str]) -> tuple[int, int]:
    """Return where the loop over the blocks begins and ends; ValueError for none."""
    begins = [n for n, text in enumerate(texts) if _LOOP_BEGIN.fullmatch(text)]
    ends = [n for n, text in enumerate(texts) if _LOOP_END.fullmatch(text)]
    if not begins or not ends:
        raise ValueError("no loop over the blocks")
    return begins[0], ends[-1]


def _filled(paper: Paper, lines: Iterable[_Printed]) -> Iterator[_Printed]:
    """Yield paragraphs of a template with title and caption filled in."""
    gaps = _gaps(paper)
    for line in lines:
        text = _TAG.sub(lambda gap: gaps.get(gap[1], gap[0]), line.text)
        yield _Printed(line.style, text, place=_IN_CAPTION if text != line.text else "")


def _gaps(paper: Paper) -> dict[str, str]:
    caption = {f"caption.{name}": text for name, text in paper.caption.items()}
    return {"title": paper.title, **caption}


def _leaves_out(paper: Paper, form: _Reader) -> bool:
    """Return whether the page text has no gap for the title or for part of a caption."""
    tags = {tag for line in form.printed(BODY) for tag in _TAG.findall(line.text)}
    return not tags.issuperset(_gaps(paper))


def _lines(block: Block) -> Iterator[_Printed]:
    if isinstance(block, Table):
        yield from _cells(block)
    elif isinstance(block, Numbered):
        text = f"{block.label} {block.text}" if block.label else block.text
        place = f"paragraph {block.number}"
        yield _Printed(block.style, text, str(block.number), place)
    else:
        yield _Printed(block.style, f"{block.text}{_AFTER.get(block.style, '')}")


def _cells(table: Table) -> Iterator[_Printed]:
    for column in table.columns:
        yield _Printed(Style.TABLE_HEADING, column.heading)
    for row in table.rows:
        for text in row:
            yield _Printed(table.style, text, place=f"tab {row[0]}")
