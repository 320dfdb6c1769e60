"""What is still open before papers are printed: told, never held against anyone."""

from dataclasses import dataclass
from enum import StrEnum

from catdesk.interview.session import Session
from catdesk.interview.validation import is_latin
from catdesk.interview.values import DateValue, Story
from catdesk.interview.view import CheckRow, Place


class NoteKind(StrEnum):
    """The things worth a look before printing, each with words of its own."""

    OPEN = "open"
    WRONG = "wrong"
    NOT_ENGLISH = "not_english"


@dataclass(frozen=True, slots=True)
class PaperNote:
    """How many answers a note is about, and where the first of them stands."""

    kind: NoteKind
    count: int
    place: Place


def notes_on(session: Session) -> tuple[PaperNote, ...]:
    """Return what is still open in the papers of a session, by kind."""
    rows = session.rows()
    found = {
        NoteKind.OPEN: list(session.missing()),
        NoteKind.WRONG: [row for row in rows if row.problems],
        NoteKind.NOT_ENGLISH: [row for row in rows if _needs_english(row)],
    }
    return tuple(
        PaperNote(kind, len(those), those[0].place)
        for kind, those in found.items()
        if those
    )


def _needs_english(row: CheckRow) -> bool:
    """Tell whether a paper would print words here that are not in English yet.

    8 CFR 1003.33 (checked on 23 November 2026, not yet by a lawyer): what is
    filed in another language needs an English translation with a certificate.
    """
    answer = row.answer
    if answer is None or not answer.is_given or row.page.private or not row.page.uses:
        return False
    match answer.value:
        case Story(paragraphs):
            return any(not one.in_english for one in paragraphs)
        case DateValue(words=text) | str(text):
            return not is_latin(text)
    return False
