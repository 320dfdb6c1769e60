"""What a session has written and what still stands in fields, ready for the store."""

from collections.abc import Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass

from catdesk.interview.answers import Answers, cells_of
from catdesk.interview.case import Draft
from catdesk.interview.drafts import decode_draft, encode_draft
from catdesk.interview.flow import Flow
from catdesk.interview.ledger import Cell, Ledger, Row
from catdesk.interview.model import Form
from catdesk.interview.values import Answer

Key = tuple[str, str]
"""Item id and page id: what a draft is kept under."""


@dataclass(frozen=True, slots=True)
class Unsaved:
    """What the store has not got yet: rows, drafts, and drafts to forget."""

    rows: tuple[Row, ...] = ()
    drafts: tuple[Draft, ...] = ()
    dropped: tuple[Key, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.rows or self.drafts or self.dropped)


class Record:
    """The answers of one case while they are being given."""

    def __init__(self, form: Form, ledger: Ledger) -> None:
        self.form = form
        self._ledger = ledger
        self._held: dict[Key, Answer | None] = {}
        self._rows: list[Row] = []
        self._drafts: dict[Key, str | None] = {}
        self._read(Answers(form, ledger))

    @property
    def is_held(self) -> bool:
        """Whether a field holds something that is not yet kept."""
        return bool(self._held)

    def current(self, key: Key) -> Answer | None:
        """Return what stands in a field: typed, or else kept."""
        item, page_id = key
        if key in self._held:
            return self._held[key]
        return self.answers.get(page_id, item)

    def hold(self, key: Key, answer: Answer | None) -> None:
        """Take what stands in a field now; the draft of it is to be saved."""
        item, page_id = key
        if answer == self.current(key):
            return
        if answer == self.answers.get(page_id, item):
            del self._held[key]
            self._drafts[key] = None
        else:
            self._held[key] = answer
            self._drafts[key] = encode_draft(answer)

    def keep(self) -> None:
        """Turn what is held into rows."""
        values: dict[Cell, str] = {}
        for (item, page_id), answer in self._held.items():
            values |= cells_of(self.form.page(page_id), item, answer)
            self._drafts[item, page_id] = None
        self._held.clear()
        if values:
            self.write(values)

    def recover(self, drafts: Iterable[Draft]) -> None:
        """Keep what stood in fields when the program last ended."""
        for draft in drafts:
            # A draft that the form of today cannot read stays on the disk as it is.
            with suppress(KeyError, TypeError, ValueError):
                page = self.form.pages[draft.question]
                answer = decode_draft(page.kind, draft.value)
                self._held[draft.item, page.id] = answer
        self.keep()

    def write(self, values: Mapping[Cell, str]) -> None:
        """Append rows for the values that differ from what counts."""
        self._rows += self._ledger.write(values)
        self._read(self.answers.after(values))

    def take_unsaved(self) -> Unsaved:
        """Hand over what the store has not got yet; it counts as handed over then."""
        drafts = self._drafts.items()
        unsaved = Unsaved(
            rows=tuple(self._rows),
            drafts=tuple(Draft(*key, text) for key, text in drafts if text is not None),
            dropped=tuple(key for key, text in drafts if text is None),
        )
        self._rows.clear()
        self._drafts.clear()
        return unsaved

    def _read(self, answers: Answers) -> None:
        self.answers = answers
        self.flow = Flow(self.form, self.answers)
