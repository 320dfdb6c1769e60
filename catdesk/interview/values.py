"""What an answer can hold, and how it stands in the case file.

Values are plain and frozen; `encode` and `decode` turn them into the JSON of a
row and back. No value shows its content in a repr: it could reach a log.
"""

import hashlib
import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TypeAlias, cast

from catdesk.interview.model import Kind, State


@dataclass(frozen=True, slots=True)
class DateValue:
    """A date as remembered: the person's words, EDTF, calendar, and its bounds.

    `edtf` is empty when the words make no date; `earliest` and `latest` are
    ISO days (Gregorian) computed at entry, empty when unknown or open.
    """

    words: str = field(repr=False)
    edtf: str = field(default="", repr=False)
    calendar: str = "gregorian"
    earliest: str = field(default="", repr=False)
    latest: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class PersonName:
    """A name in the Latin letters of the charging document, and in own script."""

    given: str = field(default="", repr=False)
    middle: str = field(default="", repr=False)
    family: str = field(default="", repr=False)
    own: str = field(default="", repr=False)

    @property
    def latin(self) -> str:
        """The whole name in the order given, middle, family."""
        parts = (part.strip() for part in (self.given, self.middle, self.family))
        return " ".join(part for part in parts if part)


@dataclass(frozen=True, slots=True)
class Address:
    """A postal address; `country` is an ISO 3166 code, the rest as typed."""

    street: str = field(default="", repr=False)
    city: str = field(default="", repr=False)
    region: str = field(default="", repr=False)
    postcode: str = field(default="", repr=False)
    country: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class Wording:
    """A paragraph as first written: in which languages, and by whose hand."""

    text: str = field(repr=False)
    written: str = "en"
    spoken: str = ""
    by: str = "person"

    @property
    def revision(self) -> str:
        """A short mark of this very text: twelve hex digits of SHA-256."""
        return hashlib.sha256(self.text.encode()).hexdigest()[:12]


@dataclass(frozen=True, slots=True)
class Rendering:
    """The English twin of a paragraph: by whom, of which revision of it."""

    text: str = field(repr=False)
    by: str = ""
    of: str = ""


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One paragraph of a story; the id stays with it through every edit."""

    id: str
    first: Wording
    english: Rendering | None = None

    @property
    def in_english(self) -> str:
        """The English of the paragraph as it stands now; "" where there is none.

        A twin of an earlier wording is none: it would say what is no longer told.
        """
        if self.first.written == "en":
            return self.first.text
        twin = self.english
        return twin.text if twin and twin.of == self.first.revision else ""


@dataclass(frozen=True, slots=True)
class Story:
    """A story as the ordered list of its paragraphs."""

    paragraphs: tuple[Paragraph, ...] = ()

    @property
    def text(self) -> str:
        """The whole story as one text, a blank line between paragraphs."""
        return "\n\n".join(paragraph.first.text for paragraph in self.paragraphs)


Value: TypeAlias = str | tuple[str, ...] | DateValue | PersonName | Address | Story


@dataclass(frozen=True, slots=True)
class Answer:
    """What the person said on one page: a value, or a state in its place."""

    state: State = State.GIVEN
    value: Value | None = field(default=None, repr=False)

    @property
    def is_given(self) -> bool:
        """Whether there is a value and not only a state."""
        return self.state is State.GIVEN


_PLAIN: Mapping[Kind, Callable[..., Value]] = {
    Kind.DATE: DateValue,
    Kind.NAME: PersonName,
    Kind.ADDRESS: Address,
}


def encode(answer: Answer | None) -> str:
    """Return the JSON that a row keeps for `answer`; `null` for none.

    The paragraphs of a story have rows of their own (`catdesk.interview.answers`),
    so a story is only marked as given here.
    """
    if answer is None:
        return "null"
    return _json({"state": answer.state.value, "value": _encoded(answer.value)})


def decode(kind: Kind, text: str) -> Answer | None:
    """Return the answer that `encode` put into `text`; None for no answer."""
    kept = json.loads(text)
    if kept is None:
        return None
    return Answer(State(kept["state"]), _decoded(kind, kept["value"]))


def _encoded(value: Value | None) -> object:
    if isinstance(value, DateValue | PersonName | Address):
        return {name: getattr(value, name) for name in value.__slots__}
    if isinstance(value, tuple):
        return list(value)
    return value if isinstance(value, str) else None


def _decoded(kind: Kind, kept: object) -> Value | None:
    if kept is None:
        return None
    if kind in _PLAIN:
        return _PLAIN[kind](**cast("dict[str, str]", kept))
    if kind is Kind.CHOICES:
        return tuple(cast("list[str]", kept))
    return cast("str", kept)


def encode_wording(wording: Wording) -> str:
    """Return the JSON of a paragraph as first written."""
    return _json({name: getattr(wording, name) for name in wording.__slots__})


def decode_wording(text: str) -> Wording:
    """Return the wording that `encode_wording` put into `text`."""
    return Wording(**json.loads(text))


def encode_rendering(rendering: Rendering | None) -> str:
    """Return the JSON of an English twin; `null` for none."""
    if rendering is None:
        return "null"
    return _json({name: getattr(rendering, name) for name in rendering.__slots__})


def decode_rendering(text: str) -> Rendering | None:
    """Return the English twin that `encode_rendering` put into `text`."""
    kept = json.loads(text)
    return None if kept is None else Rendering(**kept)


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
