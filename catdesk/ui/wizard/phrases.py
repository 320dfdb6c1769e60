"""What the window says of states, statuses and sources: one table each."""

from collections.abc import Mapping

from catdesk.errors import N_
from catdesk.i18n import dates
from catdesk.i18n.words import Words
from catdesk.interview.model import Source, State
from catdesk.interview.view import SectionRow, Status
from catdesk.ui.widgets.status import StatusKind

_STATES: Mapping[State, str] = {
    State.NOT_TODAY: N_("Not today"),
    State.DO_NOT_KNOW: N_("I do not know"),
    State.DO_NOT_REMEMBER: N_("I do not remember"),
    State.PREFER_NOT: N_("I prefer not to say"),
    State.FOR_LAWYER: N_("For a lawyer only"),
}

_STATUSES: Mapping[Status, str] = {
    Status.NOT_STARTED: N_("Not started"),
    Status.IN_PROGRESS: N_("In progress"),
    Status.DONE: N_("Done"),
    Status.CANNOT_START: N_("Opens later"),
}

_SURE: Mapping[str, str] = {  # the marks of forms/*/sources.yaml
    "V": N_("Read in the law itself on {date}."),
    "V2": N_("Read in a guide, not in the law itself, on {date}."),
    "GK": N_("From general knowledge, not looked up. Noted on {date}."),
    "?": N_("Sources differ on this. Read on {date}."),
}


def state_words(_: Words, state: State) -> str:
    """Return how a person says this in place of an answer."""
    return _(_STATES[state]) if state in _STATES else ""


def status_words(_: Words, status: Status) -> str:
    """Return how far something has come."""
    return _(_STATUSES[status])


def status_kind(status: Status) -> StatusKind:
    """Return the look of a status."""
    return StatusKind(status.value)


def section_words(_: Words, row: SectionRow) -> str:
    """Return the status of a section; with the number of its items while it goes on."""
    words = status_words(_, row.status)
    if row.status is Status.IN_PROGRESS and row.asked:
        gaps = _("{done} of {all} answered")
        return gaps.format(done=row.answered, all=row.asked)
    return words


def source_words(_: Words, source: Source) -> str:
    """Return a legal source, how sure we are of it, and whether a lawyer is."""
    day = dates.spoken(dates.from_text(source.checked_on), _.language)
    sure = _(_SURE[source.confidence]).format(date=day)
    lawyer = (
        _("Checked by a lawyer.")
        if source.by_lawyer
        else _("Not yet checked by a lawyer.")
    )
    return f"{_.text(source.title)}. {sure} {lawyer}"
