"""A small form with one page of each sort that the window shows differently."""

from catdesk.interview.conditions import Is
from catdesk.interview.model import (
    Choice,
    Form,
    Group,
    Kind,
    Page,
    Section,
    Source,
    State,
    Text,
)

STATES = (State.NOT_TODAY, State.DO_NOT_KNOW, State.DO_NOT_REMEMBER, State.FOR_LAWYER)


def _text(english: str) -> Text:
    return Text(english, "sample")


def _choices(**labels: str) -> tuple[Choice, ...]:
    return tuple(Choice(code, _text(label)) for code, label in labels.items())


YES_NO = _choices(yes="Yes", no="No")

START = Section(
    id="start",
    title=_text("Before we start"),
    pages=(
        Page(
            id="hello",
            kind=Kind.NOTICE,
            ask=_text("How this works"),
            body=(_text("One question a page."), _text("Skip what you like.")),
        ),
        Page(
            id="nickname",
            kind=Kind.SHORT,
            ask=_text("What do people call you?"),
            hint=_text("Any name is fine."),
            why=_text("So that we can speak to you."),
            may_tell=(_text("The name your friends use"),),
            states=STATES,
            sources=("law",),
        ),
        Page(
            id="children",
            kind=Kind.NUMBER,
            ask=_text("How many children do you have?"),
            states=STATES,
        ),
    ),
)
EVENTS = Section(
    id="events",
    title=_text("What happened to you"),
    sensitive=True,
    warning=(_text("Hard questions come now."),),
    closing=(_text("That was the hard part."),),
    before=(Page("any", Kind.YES_NO, _text("Did anyone hurt you?"), choices=YES_NO),),
    group=Group(
        id="event",
        title=_text("Event by event"),
        one=_text("Event {number}"),
        add=_text("Add another event"),
        empty=_text("No event is written yet."),
        label="where",
        show_if=Is("any", "yes"),
    ),
    pages=(
        Page("where", Kind.SHORT, _text("Where did it happen?"), states=STATES),
        Page(
            id="story",
            kind=Kind.STORY,
            ask=_text("What did they do to you?"),
            hint=_text("Short is fine."),
            states=STATES,
        ),
    ),
)
END = Section(
    id="end",
    title=_text("The end"),
    pages=(Page("last", Kind.SHORT, _text("Is there anything else?")),),
)
FORM = Form(
    id="sample",
    version="1",
    title=_text("Sample"),
    sections=(START, EVENTS, END),
    sources={
        "law": Source("law", _text("8 CFR 1208.18"), "V", "2026-11-23", by_lawyer=False)
    },
)
