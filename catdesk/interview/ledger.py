"""The append-only rows of a case, and which of them count.

Nothing is ever changed in place. A row names the rows it replaces; what counts
is the row that nothing replaces. Two rows that replace the same row are a
conflict, which is what makes two edited copies of one case mergeable. No clock
decides anything: the order is by copy and by sequence within the copy.
"""

import hashlib
import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import NamedTuple

START = "0" * 64
"""What the first row of a copy gives as the hash of the row before it."""

ERASED = "null"
"""The value left in a row whose content was erased for good."""


EMPTY = {"null": "null", "[]": "[]", "false": "false"}
"""What a cell that was never written is taken to hold: such a value makes no row."""


class Cell(NamedTuple):
    """The place a value belongs to: item ("" for none), question and part."""

    item: str
    question: str
    part: str = ""


@dataclass(frozen=True, slots=True)
class Row:
    """One kept change: `value` is JSON text; `previous` chains the copy's rows."""

    copy: str
    seq: int
    replaces: tuple[str, ...]
    cell: Cell
    value: str = field(repr=False)
    previous: str = START

    @property
    def id(self) -> str:
        """The name other rows know this row by."""
        return f"{self.copy}:{self.seq}"

    @property
    def digest(self) -> str:
        """SHA-256 over the row, in hex; the next row of the copy carries it."""
        parts = [
            self.copy,
            self.seq,
            self.replaces,
            self.cell,
            self.value,
            self.previous,
        ]
        text = json.dumps(parts, ensure_ascii=False, separators=(",", ":"))
        return hashlib.sha256(text.encode()).hexdigest()


class Ledger:
    """All rows of a case as one copy of it sees them; grows by `write` only."""

    def __init__(self, copy: str, rows: Iterable[Row] = ()) -> None:
        self._copy = copy
        self._rows: list[Row] = []
        self._last: dict[str, Row] = {}
        self._standing: dict[Cell, dict[str, Row]] = {}
        self._replaced: set[str] = set()
        for row in sorted(rows, key=_order):
            self._take(row)

    @property
    def rows(self) -> tuple[Row, ...]:
        """Every row in order."""
        return tuple(self._rows)

    def rows_of(self, copy: str) -> tuple[Row, ...]:
        """Return the rows that one copy of the case wrote, in order."""
        return tuple(row for row in self._rows if row.copy == copy)

    def cells(self) -> Iterable[Cell]:
        """Every cell that has ever been written."""
        return self._standing.keys()

    def standing(self, cell: Cell) -> tuple[Row, ...]:
        """Return the rows of a cell that nothing replaces; several are a conflict."""
        return tuple(sorted(self._standing.get(cell, {}).values(), key=_order))

    def value(self, cell: Cell) -> str | None:
        """Return the value that counts, JSON text; None where nothing was written.

        In a conflict the last row in order is shown until a person decides.
        """
        standing = self.standing(cell)
        return standing[-1].value if standing else None

    def write(self, values: Mapping[Cell, str]) -> tuple[Row, ...]:
        """Append a row for each value that differs from what counts; return them."""
        written = []
        for cell, value in values.items():
            standing = self.standing(cell)
            counting = standing[-1].value if standing else EMPTY.get(value)
            if counting == value and not standing[1:]:
                continue
            row = self._next_row(cell, value)
            self._take(row)
            written.append(row)
        return tuple(written)

    def erase(self, cells: Iterable[Cell]) -> None:
        """Empty every row of these cells, first to last, and chain anew.

        The store has to be rewritten with `rows` afterwards; backups made
        before still hold what was erased.
        """
        gone = set(cells)
        kept = [
            replace(row, value=ERASED) if row.cell in gone else row
            for row in self._rows
        ]
        self._rows, self._last, self._standing = [], {}, {}
        self._replaced = set()
        for row in kept:
            last = self._last.get(row.copy)
            self._take(replace(row, previous=last.digest if last else START))

    def _next_row(self, cell: Cell, value: str) -> Row:
        last = self._last.get(self._copy)
        return Row(
            copy=self._copy,
            seq=last.seq + 1 if last else 1,
            replaces=tuple(row.id for row in self.standing(cell)),
            cell=cell,
            value=value,
            previous=last.digest if last else START,
        )

    def _take(self, row: Row) -> None:
        self._rows.append(row)
        self._last[row.copy] = row
        standing = self._standing.setdefault(row.cell, {})
        for replaced in row.replaces:
            standing.pop(replaced, None)
        self._replaced.update(row.replaces)
        if row.id not in self._replaced:  # a merge may bring the replaced row later
            standing[row.id] = row


def broken_links(rows: Sequence[Row]) -> tuple[str, ...]:
    """Return the ids of rows whose hash of the row before does not fit.

    A gap in a copy's sequence, a changed value and a swapped row all show here.
    """
    broken = []
    last: dict[str, Row] = {}
    for row in sorted(rows, key=_order):
        before = last.get(row.copy)
        if row.previous != (before.digest if before else START):
            broken.append(row.id)
        last[row.copy] = row
    return tuple(broken)


def _order(row: Row) -> tuple[int, str]:
    return row.seq, row.copy
