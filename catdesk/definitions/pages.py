"""One page of a section read into the engine's `Page`."""

from collections.abc import Mapping

from catdesk.definitions.conditions import condition
from catdesk.definitions.files.records import Record
from catdesk.interview.conditions import Condition
from catdesk.interview.model import Choice, Kind, Page, PaperUse, State

_UNKNOWN = (State.DO_NOT_KNOW, State.PREFER_NOT)
_RECALLED = (
    State.DO_NOT_REMEMBER,
    State.DO_NOT_KNOW,
    State.PREFER_NOT,
    State.FOR_LAWYER,
)

STATES: Mapping[Kind, tuple[State, ...]] = {
    Kind.SHORT: _RECALLED,
    Kind.STORY: _RECALLED,
    Kind.CHOICE: _UNKNOWN,
    Kind.CHOICES: _UNKNOWN,
    Kind.YES_NO: (State.DO_NOT_KNOW, State.PREFER_NOT, State.FOR_LAWYER),
    Kind.NUMBER: (State.DO_NOT_REMEMBER, State.DO_NOT_KNOW, State.PREFER_NOT),
    Kind.DATE: _RECALLED,
    Kind.COUNTRY: _UNKNOWN,
    Kind.LANGUAGE: _UNKNOWN,
    Kind.NAME: (State.PREFER_NOT, State.FOR_LAWYER),
    Kind.ADDRESS: _UNKNOWN,
    Kind.PHONE: _UNKNOWN,
    Kind.A_NUMBER: _UNKNOWN,
    Kind.NOTICE: (),
}
"""What each kind offers besides "not today", where its page names no states."""

_CHOSEN = frozenset({Kind.CHOICE, Kind.CHOICES})


def page(found: Record, yes_no: tuple[Choice, ...]) -> Page:
    """Return the page of a record; `yes_no` are the choices of such pages."""
    kind = Kind(found.text("kind"))
    return Page(
        id=found.context,
        kind=kind,
        ask=found.needed("ask"),
        hint=found.wording("hint"),
        why=found.wording("why"),
        body=found.wordings("body"),
        may_tell=found.wordings("may_tell"),
        choices=yes_no if kind is Kind.YES_NO else _choices(found, kind),
        states=_states(found, kind),
        show_if=show_if(found),
        uses=tuple(_use(paper, one) for paper, one in found.named("paper")),
        no_paper=found.reason("paper"),
        sources=found.texts("sources"),
        touches=found.texts("touches"),
        learn=found.texts("learn"),
        private=found.flag("private"),
    )


def show_if(found: Record) -> Condition | None:
    """Return the condition of a page or group; None where it always shows."""
    node = found.value("show_if")
    return condition(node) if node else None


def _choices(found: Record, kind: Kind) -> tuple[Choice, ...]:
    records = found.records("choices")
    if bool(records) is (kind in _CHOSEN):
        return tuple(Choice(one.text("code"), one.needed("label")) for one in records)
    place = found.place_of("choices")
    if records:
        raise place.error(f"choices on a page of kind {kind}", "no choices")
    raise place.error(f"a page of kind {kind} without choices", "the key “choices”")


def _states(found: Record, kind: Kind) -> tuple[State, ...]:
    if not found.has("states"):
        return STATES[kind]
    states = tuple(State(name) for name in found.texts("states"))
    return tuple(state for state in states if state is not State.NOT_TODAY)


def _use(paper: str, one: Record) -> PaperUse:
    return PaperUse(
        paper, one.text("part"), one.wording("sentence"), one.wording("line")
    )
