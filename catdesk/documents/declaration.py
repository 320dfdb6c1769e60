"""The declaration: what the person says, in numbered paragraphs under headings.

No sentence is put in the person's mouth. A story prints letter for letter, by
its own paragraphs; a short fact prints after its label; only facts of identity
stand in a plain sentence that the form words ("My name is ...").
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import count, groupby
from typing import TypeAlias

from catdesk.documents.blocks import Block, Heading, Numbered, Paper
from catdesk.documents.caption import caption, respondent
from catdesk.documents.closing import closing
from catdesk.documents.picture import Entry, Picture, Reading
from catdesk.documents.wording import not_known, said
from catdesk.interview.model import PaperPart, PaperPlan, PaperUse
from catdesk.interview.values import Paragraph, Story

Used: TypeAlias = tuple[PaperUse, Entry]

ANSWER, NUMBER = "{answer}", "{number}"
"""The gaps in a form's sentences and headings."""


def declaration(picture: Picture, reading: Reading, plan: PaperPlan) -> Paper:
    """Return the declaration that the answers make."""
    name = respondent(picture, reading)
    told = _Telling(reading)
    used = tuple(picture.used_on(plan.id))
    body = [block for part in plan.parts for block in told.part(part, used)]
    return Paper(
        id=plan.id,
        name=plan.title.english,
        title=f"Declaration of {name}" if name else "Declaration",
        caption=caption(picture, reading),
        blocks=(*_with_last(body), *closing(picture, name)),
    )


class _Telling:
    """Turns answers into paragraphs and counts them, once for the whole paper."""

    def __init__(self, reading: Reading) -> None:
        self._reading = reading
        self._numbers = count(1)

    def part(self, part: PaperPart, used: Sequence[Used]) -> Iterator[Block]:
        """Yield a part of the paper: once, or once for each item of its group."""
        here = [one for one in used if one[0].part == part.id]
        if not part.group:
            yield from self._under(part, 0, here)
            return
        for number, item in groupby(sorted(here, key=_number), key=_number):
            yield from self._under(part, number, item)

    def _under(
        self, part: PaperPart, number: int, used: Iterable[Used]
    ) -> Iterator[Block]:
        told = [one for use, entry in used for one in self._paragraphs(use, entry)]
        if told and part.heading:
            yield Heading(_heading(part.heading.english, number))
        yield from told

    def _paragraphs(self, use: PaperUse, entry: Entry) -> Iterator[Numbered]:
        value = entry.answer.value
        if isinstance(value, Story) and entry.answer.is_given:
            yield from self._story(value, entry)
            return
        label = f"{use.line.english}:" if use.line else ""
        text = said(entry, self._reading) or (not_known(entry) if label else "")
        if text:
            place = f"{entry.page.id}/{entry.item}" if entry.item else entry.page.id
            yield self._numbered(place, _worded(use, text), entry, label)

    def _story(self, story: Story, entry: Entry) -> Iterator[Numbered]:
        for paragraph in story.paragraphs:
            text = in_english(paragraph)
            if text:
                yield self._numbered(paragraph.id, text, entry, "")

    def _numbered(self, id_: str, text: str, entry: Entry, label: str) -> Numbered:
        number = next(self._numbers)
        return Numbered(id_, number, text, entry.page.id, entry.item, label)


def in_english(paragraph: Paragraph) -> str:
    """Return a paragraph's English as it stands now; its first wording without any."""
    return paragraph.in_english or paragraph.first.text


def _with_last(body: list[Block]) -> list[Block]:
    """Mark the last paragraph: it stays on the page of the signature."""
    last = body[-1] if body else None
    if isinstance(last, Numbered):
        return [*body[:-1], replace(last, last=True)]
    return body


def _number(used: Used) -> int:
    return used[1].number


def _heading(wording: str, number: int) -> str:
    """Put an item's number into its heading, or after it where no gap is left."""
    if not number or NUMBER in wording:
        return wording.replace(NUMBER, str(number))
    return f"{wording} {number}"


def _worded(use: PaperUse, text: str) -> str:
    """Put an answer into the form's sentence. Not `format`: answers hold braces."""
    return use.sentence.english.replace(ANSWER, text) if use.sentence else text
