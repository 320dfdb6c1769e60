"""The store of one open case: an encrypted database that keeps every row.

Every method returns only when the disk has what it was given. The case may be used
from another thread than the one that opened it.
"""

import contextlib
import json
from collections.abc import Iterable, Iterator, Sequence

from catdesk.errors import CaseDamaged
from catdesk.interview.case import Draft
from catdesk.interview.ledger import Cell, Row, broken_links
from catdesk.storage.chain import Chain, in_order
from catdesk.storage.cipher import Database
from catdesk.storage.facts import COPY_ID, refuse_own
from catdesk.storage.locks import CaseLock

_ROWS = """SELECT copy, seq, replaces, item, question, part, value, previous
           FROM rows ORDER BY seq, copy"""
_ADD_ROW = "INSERT INTO rows VALUES (?, ?, ?, ?, ?, ?, ?, ?)"
_DRAFTS = "SELECT item, question, value FROM drafts ORDER BY item, question"
_PUT_DRAFT = "INSERT OR REPLACE INTO drafts VALUES (?, ?, ?)"
_DROP_DRAFT = "DELETE FROM drafts WHERE item = ? AND question = ?"
_FACTS = "SELECT name, value FROM facts"
_PUT_FACT = "INSERT OR REPLACE INTO facts VALUES (?, ?)"


class SqlCipherStore:
    """One open case on disk, held by this program alone until it is closed."""

    def __init__(self, database: Database, lock: CaseLock) -> None:
        """Take over an open database; CaseDamaged when its rows are not in order."""
        self._database = database
        self._lock = lock
        self._copy_id = _checked_copy_id(self._all_facts())
        self._chain: Chain | None = _checked_chain(self.rows())

    @property
    def copy_id(self) -> str:
        """The id of this copy of the case: 16 hex digits, made with the copy."""
        return self._copy_id

    def rows(self) -> tuple[Row, ...]:
        """Return every row in order."""
        return tuple(_row(*found) for found in self._database.ask(_ROWS))

    def append(self, rows: Sequence[Row]) -> None:
        """Keep new rows, and drop the drafts of their questions, all or nothing."""
        with self._database.turn:
            fresh = self._held().missing(rows)
            with self._change():
                self._add(fresh)
                self._drop((row.cell.item, row.cell.question) for row in rows)
            self._held().add(fresh)

    def rewrite(self, rows: Sequence[Row]) -> None:
        """Put `rows` in the place of all rows and drop all drafts: after an erasure."""
        if broken_links(rows):
            message = "rows that do not follow each other"
            raise ValueError(message)
        with self._database.turn:
            with self._change():
                self._database.ask("DELETE FROM rows")
                self._database.ask("DELETE FROM drafts")
                self._add(rows)
            self._chain = Chain(in_order(rows))

    def drafts(self) -> tuple[Draft, ...]:
        """Return every draft that no row has settled."""
        return tuple(Draft(*found) for found in self._database.ask(_DRAFTS))

    def save_draft(self, draft: Draft) -> None:
        """Keep a draft in the place of the one before of the same question."""
        with self._change():
            self._database.ask(_PUT_DRAFT, draft.item, draft.question, draft.value)

    def drop_drafts(self, cells: Iterable[tuple[str, str]]) -> None:
        """Forget the drafts of these (item, question) pairs."""
        with self._change():
            self._drop(cells)

    def facts(self) -> dict[str, str]:
        """Return what the program keeps about the case: form, language, place."""
        kept = self._all_facts()
        del kept[COPY_ID]
        return kept

    def set_fact(self, name: str, value: str) -> None:
        """Keep one fact about the case; never an answer."""
        refuse_own(name)
        with self._change():
            self._database.ask(_PUT_FACT, name, value)

    def close(self) -> None:
        """Close the case; nothing can be asked of the store afterwards."""
        self._database.close()
        self._lock.release()

    @contextlib.contextmanager
    def _change(self) -> Iterator[None]:
        """All or nothing; after a failure the disk is asked anew what it holds."""
        try:
            with self._database.transaction():
                yield
        except BaseException:
            self._chain = None
            raise

    def _held(self) -> Chain:
        if self._chain is None:
            self._chain = Chain(self.rows())
        return self._chain

    def _add(self, rows: Iterable[Row]) -> None:
        for row in rows:
            replaces = json.dumps(row.replaces)
            values = (row.copy, row.seq, replaces, *row.cell, row.value, row.previous)
            self._database.ask(_ADD_ROW, *values)

    def _drop(self, cells: Iterable[tuple[str, str]]) -> None:
        for cell in dict.fromkeys(cells):
            self._database.ask(_DROP_DRAFT, *cell)

    def _all_facts(self) -> dict[str, str]:
        return dict(self._database.ask(_FACTS))


def keep_copy_id(database: Database, copy_id: str) -> None:
    """Give a new database the id of its copy of the case."""
    with database.transaction():
        database.ask(_PUT_FACT, COPY_ID, copy_id)


def _row(copy: str, seq: int, replaces: str, *rest: str) -> Row:
    item, question, part, value, previous = rest
    cell = Cell(item, question, part)
    return Row(copy, seq, _ids(replaces), cell, value, previous)


def _ids(text: str) -> tuple[str, ...]:
    try:
        found = json.loads(text)
    except ValueError as error:
        raise CaseDamaged from error
    if not isinstance(found, list) or not all(isinstance(one, str) for one in found):
        raise CaseDamaged
    return tuple(found)


def _checked_copy_id(facts: dict[str, str]) -> str:
    if COPY_ID not in facts:
        raise CaseDamaged
    return facts[COPY_ID]


def _checked_chain(rows: Sequence[Row]) -> Chain:
    if broken_links(rows):
        raise CaseDamaged
    return Chain(rows)
