"""A small form with everything the engine knows, for its own tests."""

from collections.abc import Callable, Iterable
from itertools import count

from catdesk.interview.case import Draft
from catdesk.interview.conditions import (
    All,
    Answered,
    Condition,
    Includes,
    Is,
    Not,
    OneOf,
)
from catdesk.interview.ledger import Ledger, Row
from catdesk.interview.model import Choice, Form, Group, Kind, Page, Section, Text
from catdesk.interview.session import Session


def text(english: str) -> Text:
    """Wording whose context does not matter here."""
    return Text(english, "test")


def page(
    name: str,
    kind: Kind,
    show_if: Condition | None = None,
    codes: tuple[str, ...] = (),
    *,
    private: bool = False,
) -> Page:
    """Return a page that asks for its own name."""
    choices = tuple(Choice(code, text(code)) for code in codes)
    return Page(
        name, kind, text(name), choices=choices, show_if=show_if, private=private
    )


START = Section(
    id="start",
    title=text("Before we start"),
    pages=(
        page("language", Kind.LANGUAGE),
        page("stage", Kind.CHOICE, codes=("judge", "appeal")),
        page("wrong", Kind.NOTICE, show_if=Is("stage", "appeal")),
        page("helps", Kind.CHOICES, codes=("volunteer", "interpreter")),
        page("who_helps", Kind.SHORT, show_if=Includes("helps", "volunteer")),
    ),
)
INCIDENTS = Section(
    id="incidents",
    title=text("What happened"),
    sensitive=True,
    warning=(text("Hard questions come now."),),
    closing=(text("That was the hard part."),),
    before=(page("any", Kind.YES_NO),),
    group=Group(
        id="incident",
        title=text("Events"),
        one=text("Event {number}"),
        add=text("Add another event"),
        empty=text("No event yet."),
        label="when",
        show_if=Is("any", "yes"),
    ),
    pages=(
        page("when", Kind.DATE),
        page("what", Kind.STORY),
        page("hurt", Kind.YES_NO),
        page("care", Kind.STORY, show_if=OneOf("hurt", ("yes", "do_not_know"))),
    ),
)
CLOSED = Section(
    id="closed",
    title=text("Only after an event"),
    pages=(page("after", Kind.SHORT, show_if=Not(Is("any", "no"))),),
)
MORE = Section(
    id="more",
    title=text("More"),
    pages=(
        page("age", Kind.NUMBER),
        page("old", Kind.SHORT, show_if=All((Answered("age"), Answered("language")))),
        page("name", Kind.NAME),
        page("home", Kind.ADDRESS),
        page("arrests", Kind.STORY, private=True),
    ),
)
FORM = Form("sample", "1", text("Sample"), (START, INCIDENTS, CLOSED, MORE))


def counter(prefix: str = "id") -> Callable[[], str]:
    """Give ids that count up, so that a failing test reads well."""
    numbers = count(1)
    return lambda: f"{prefix}{next(numbers)}"


def session(
    rows: Iterable[Row] = (), drafts: Iterable[Draft] = (), prefix: str = "id"
) -> Session:
    """Begin a session over the sample form."""
    return Session(FORM, Ledger("copy", rows), counter(prefix), drafts)
