"""A case that is kept in memory only: for tests and for the sample case."""

import secrets
from collections.abc import Iterable, Sequence

from catdesk.interview.case import Draft
from catdesk.interview.ledger import Row, broken_links
from catdesk.storage.chain import Chain, in_order
from catdesk.storage.facts import refuse_own


class MemoryStore:
    """One open case in memory; forgets everything with its last reference."""

    def __init__(self) -> None:
        self._copy_id = secrets.token_hex(8)
        self._rows: tuple[Row, ...] = ()
        self._chain = Chain()
        self._drafts: dict[tuple[str, str], Draft] = {}
        self._facts: dict[str, str] = {}
        self._is_open = True

    @property
    def copy_id(self) -> str:
        """The id of this copy of the case."""
        return self._copy_id

    def rows(self) -> tuple[Row, ...]:
        """Return every row in order."""
        self._ask_open()
        return in_order(self._rows)

    def append(self, rows: Sequence[Row]) -> None:
        """Keep new rows, and drop the drafts of their questions, all or nothing."""
        self._ask_open()
        fresh = self._chain.missing(rows)
        self._chain.add(fresh)
        self._rows += fresh
        self.drop_drafts((row.cell.item, row.cell.question) for row in rows)

    def rewrite(self, rows: Sequence[Row]) -> None:
        """Put `rows` in the place of all rows and drop all drafts."""
        self._ask_open()
        if broken_links(rows):
            message = "rows that do not follow each other"
            raise ValueError(message)
        self._rows, self._chain = tuple(rows), Chain(in_order(rows))
        self._drafts.clear()

    def drafts(self) -> tuple[Draft, ...]:
        """Return every draft that no row has settled."""
        self._ask_open()
        return tuple(draft for _, draft in sorted(self._drafts.items()))

    def save_draft(self, draft: Draft) -> None:
        """Keep a draft in the place of the one before of the same question."""
        self._ask_open()
        draft.value.encode()  # what no file can hold is refused here too
        self._drafts[draft.item, draft.question] = draft

    def drop_drafts(self, cells: Iterable[tuple[str, str]]) -> None:
        """Forget the drafts of these (item, question) pairs."""
        self._ask_open()
        for cell in cells:
            self._drafts.pop(cell, None)

    def facts(self) -> dict[str, str]:
        """Return what the program keeps about the case."""
        self._ask_open()
        return dict(self._facts)

    def set_fact(self, name: str, value: str) -> None:
        """Keep one fact about the case; never an answer."""
        self._ask_open()
        refuse_own(name)
        self._facts[name] = value

    def close(self) -> None:
        """Close the case; nothing can be asked of the store afterwards."""
        self._is_open = False

    def _ask_open(self) -> None:
        if not self._is_open:
            message = "the case is closed"
            raise RuntimeError(message)
