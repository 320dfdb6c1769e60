"""One case that is open: its session, and the store that keeps it."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from catdesk.casework.notes import PaperNote, notes_on
from catdesk.casework.papers import MadePaper, PaperOrder, Told
from catdesk.casework.picture import picture_of
from catdesk.casework.places import decode_place, encode_place
from catdesk.interview.case import CaseStore
from catdesk.interview.ledger import Ledger
from catdesk.interview.model import Form
from catdesk.interview.record import Unsaved
from catdesk.interview.session import Session
from catdesk.interview.view import Place

PLACE, FORM, FORM_VERSION = "place", "form", "form_version"
"""The facts kept with a case: where the person left off, and by which form."""


class FormSource(Protocol):
    """A form, and the folder its papers' templates lie in."""

    @property
    def form(self) -> Form:
        """The form itself; FormError where its files break a rule."""
        ...

    @property
    def folder(self) -> Path:
        """The folder the form was read from."""
        ...


@dataclass(frozen=True, slots=True)
class FormOnDisk:
    """A form that has been read."""

    form: Form
    folder: Path


class OpenCase:
    """A case between unlocking and closing.

    The session belongs to the thread that draws; `save` and `close` may be called
    from another one, one call at a time.
    """

    def __init__(
        self,
        name: tuple[str, str],
        store: CaseStore,
        source: FormSource,
        new_id: Callable[[], str],
    ) -> None:
        self.id, self.label = name
        self._store = store
        self._source = source
        ledger = Ledger(store.copy_id, store.rows())
        # Before the session: it turns drafts into rows that the disk has not got yet.
        kept = (row.seq for row in ledger.rows_of(store.copy_id))
        self._last_kept = max(kept, default=0)
        self._refused: list[Unsaved] = []
        self.session = Session(source.form, ledger, new_id, store.drafts())

    def take_unsaved(self) -> Unsaved:
        """Return what has changed since the last call, for `save`."""
        return self.session.take_unsaved()

    def save(self, unsaved: Unsaved) -> None:
        """Keep what has changed; return only when the disk has it.

        Raises NotSaved when the disk refuses. The same can be saved again then:
        what the disk took the first time is not taken twice.
        """
        rows = tuple(row for row in unsaved.rows if row.seq > self._last_kept)
        if rows:
            self._store.append(rows)
            self._last_kept = rows[-1].seq
        if unsaved.dropped:
            self._store.drop_drafts(unsaved.dropped)
        for draft in unsaved.drafts:
            self._store.save_draft(draft)

    def place(self) -> Place:
        """Return where the person left off; the task list where that is unknown."""
        return decode_place(self._store.facts().get(PLACE, ""))

    def remember_place(self, place: Place) -> None:
        """Keep where the person is now, to come back to."""
        self._store.set_fact(PLACE, encode_place(place))

    def facts(self) -> dict[str, str]:
        """Return what the program keeps about the case; no answers."""
        return self._store.facts()

    def set_fact(self, name: str, value: str) -> None:
        """Keep one fact about the case; never an answer."""
        self._store.set_fact(name, value)

    def notes(self) -> tuple[PaperNote, ...]:
        """Return what is still open before papers are printed."""
        return notes_on(self.session)

    def order_papers(self) -> PaperOrder:
        """Settle the session and take the picture that papers are made from."""
        self.session.settle()
        return PaperOrder(picture_of(self.session), self._source.folder)

    def make_papers(
        self, target: Path, told: Told, *, replace: bool = False
    ) -> tuple[MadePaper, ...]:
        """Make all papers of the case as it stands now; see PaperOrder.fulfil."""
        return self.order_papers().fulfil(target, told, replace=replace)

    def close(self) -> None:
        """Save what is left and close the store; raises NotSaved if it cannot."""
        self.session.settle()
        self._refused.append(self.session.take_unsaved())
        while self._refused:
            self.save(self._refused[0])
            del self._refused[0]
        self._store.close()

    def abandon(self) -> None:
        """Close the store as it is: only for a case that cannot be saved."""
        self._store.close()
