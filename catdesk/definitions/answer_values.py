"""One answer of an answers file, read as the engine keeps it.

Errors never repeat what stands in the file: it may be somebody's story.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from typing import TypeAlias

from catdesk.definitions.codes import PATTERNS, has_code
from catdesk.definitions.files.nodes import (
    ListNode,
    MappingNode,
    Node,
    ScalarNode,
    words_for,
)
from catdesk.definitions.files.records import record
from catdesk.definitions.files.shapes import Field, Schema, Shape
from catdesk.errors import FormError
from catdesk.interview.model import Kind, Page, State
from catdesk.interview.stories import Hand, paragraphs_of, retell
from catdesk.interview.text import clean
from catdesk.interview.values import (
    Address,
    Answer,
    DateValue,
    PersonName,
    Rendering,
    Story,
    Value,
)

ReadDate: TypeAlias = Callable[[str], DateValue]
"""Reads "2019", "2019-03" or "2019-03-05"; keeps other words as words."""

_NOTE = Field(Shape.NOTE)

_STATE = Schema("a state", {"state": Field(Shape.ID, required=True)})
_NAME = Schema("a name", dict.fromkeys(("given", "middle", "family", "own"), _NOTE))
_ADDRESS = Schema(
    "an address",
    dict.fromkeys(("street", "city", "region", "postcode", "country"), _NOTE),
)
_DATE = Schema(
    "a date",
    {"year": Field(Shape.YEAR, required=True), "month": Field(Shape.MONTH)}
    | {"day": Field(Shape.DAY_OF_MONTH)},
)
_STORY = Schema(
    "a story",
    {
        "text": Field(Shape.NOTE, required=True),
        "written": Field(Shape.CODE),
        "spoken": Field(Shape.CODE),
        "by": _NOTE,
        "english": _NOTE,
        "english_by": _NOTE,
    },
)


@dataclass(frozen=True, slots=True)
class Told:
    """A story as a session takes it: the text, whose hand, and its English twins.

    `english` holds one text for each paragraph, or nothing.
    """

    text: str = field(repr=False)
    hand: Hand
    english: tuple[str, ...] = field(default=(), repr=False)
    english_by: str = "person"

    def story(self, new_id: Callable[[], str]) -> Story:
        """Return the story with its twins, its paragraphs named by `new_id`."""
        story = retell(Story(), clean(self.text).text, self.hand, new_id)
        if not self.english:
            return story
        return Story(
            tuple(
                replace(one, english=self._twin(text, one.first.revision))
                for one, text in zip(story.paragraphs, self.english, strict=True)
            )
        )

    def _twin(self, text: str, revision: str) -> Rendering:
        return Rendering(text, self.english_by, revision)


@dataclass(frozen=True, slots=True)
class Reading:
    """What reading an answer needs besides its page: the language, and dates."""

    language: str
    read_date: ReadDate


def answer_at(node: Node, page: Page, reading: Reading) -> Answer | Told:
    """Return the answer written at `node`; raises FormError where it is none."""
    if isinstance(node, MappingNode) and "state" in node.values:
        return Answer(_state(node, page))
    if page.kind is Kind.STORY:
        return _told(node, reading)
    return Answer(value=_VALUES[page.kind](node, page, reading))


def _state(node: Node, page: Page) -> State:
    found = record(node, _STATE)
    offered = (State.NOT_TODAY, *page.states)
    if found.text("state") not in offered:
        expected = f"on {page.id} one of: {', '.join(offered)}"
        raise found.place_of("state").error("another state", expected)
    return State(found.text("state"))


def _told(node: Node, reading: Reading) -> Told:
    if not isinstance(node, MappingNode):
        return Told(_text(node), Hand(reading.language))
    found = record(node, _STORY)
    hand = Hand(
        written=found.text("written") or reading.language,
        spoken=found.text("spoken"),
        by=found.text("by") or "person",
    )
    text, english = found.verbatim("text"), paragraphs_of(found.verbatim("english"))
    count = len(paragraphs_of(text))
    if english and len(english) != count:
        place = found.place_of("english")
        raise place.error(f"{len(english)} paragraphs", f"{count}, as in the text")
    return Told(text, hand, english, found.text("english_by") or "person")


def _text(node: Node) -> str:
    if not isinstance(node, ScalarNode) or not node.text.strip():
        raise node.place.error(words_for(node), "a text")
    return node.text.strip("\n")


def _plain(node: Node, _page: Page, _reading: Reading) -> Value:
    return _text(node)


def _code(node: Node, page: Page, _reading: Reading) -> str:
    code = _text(node)
    if not has_code(page, code) or code == State.DO_NOT_KNOW:
        raise _no_code(node, page)
    return code


def _no_code(node: Node, page: Page) -> FormError:
    codes = ", ".join(choice.code for choice in page.choices)
    shape = PATTERNS[page.kind].pattern if page.kind in PATTERNS else ""
    expected = f"one of: {codes}" if codes else f"a code of the shape {shape}"
    return node.place.error(f"a code that “{page.id}” does not have", expected)


def _codes(node: Node, page: Page, reading: Reading) -> Value:
    if not isinstance(node, ListNode):
        raise node.place.error(words_for(node), "a list of codes")
    return tuple(_code(one, page, reading) for one in node.items)


def _date(node: Node, _page: Page, reading: Reading) -> Value:
    if not isinstance(node, MappingNode):
        return reading.read_date(_text(node))
    found = record(node, _DATE)
    if found.has("day") and not found.has("month"):
        raise found.place_of("day").error("a day without a month", "“month” as well")
    year, *rest = (found.text(key) for key in ("year", "month", "day"))
    return reading.read_date("-".join([year, *(one.zfill(2) for one in rest if one)]))


def _name(node: Node, _page: Page, _reading: Reading) -> Value:
    found = record(node, _NAME)
    given, middle, family, own = (found.verbatim(key) for key in _NAME.fields)
    return PersonName(given, middle, family, own)


def _address(node: Node, _page: Page, _reading: Reading) -> Value:
    found = record(node, _ADDRESS)
    street, city, region, postcode, country = (
        found.verbatim(key) for key in _ADDRESS.fields
    )
    return Address(street, city, region, postcode, country)


_VALUES: Mapping[Kind, Callable[[Node, Page, Reading], Value]] = {
    Kind.SHORT: _plain,
    Kind.CHOICE: _code,
    Kind.CHOICES: _codes,
    Kind.YES_NO: _code,
    Kind.NUMBER: _plain,
    Kind.DATE: _date,
    Kind.COUNTRY: _code,
    Kind.LANGUAGE: _code,
    Kind.NAME: _name,
    Kind.ADDRESS: _address,
    Kind.PHONE: _plain,
    Kind.A_NUMBER: _plain,
}
