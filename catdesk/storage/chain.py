"""What keeps a store from ever holding a row that its own check would refuse."""

from collections.abc import Iterable, Sequence

from catdesk.interview.ledger import START, Row


class Chain:
    """The rows a store holds, by id and digest, and the last of each copy."""

    def __init__(self, rows: Iterable[Row] = ()) -> None:
        self._digests: dict[str, str] = {}
        self._last: dict[str, Row] = {}
        self.add(rows)

    def add(self, rows: Iterable[Row]) -> None:
        """Take rows that the store holds now."""
        for row in rows:
            self._digests[row.id] = row.digest
            self._last[row.copy] = row

    def missing(self, rows: Sequence[Row]) -> tuple[Row, ...]:
        """Return those of `rows` that the store does not hold yet.

        After a save that ended unclearly the same rows come again: what is held
        already, letter for letter, is passed over. A row that does not follow the
        one before it is a fault of the program and raises ValueError.
        """
        last = dict(self._last)
        fresh = []
        for row in rows:
            if self._digests.get(row.id) == row.digest:
                continue
            if not _follows(row, last.get(row.copy)):
                message = f"row {row.id} does not follow the row before it"
                raise ValueError(message)
            last[row.copy] = row
            fresh.append(row)
        return tuple(fresh)


def in_order(rows: Iterable[Row]) -> tuple[Row, ...]:
    """Return rows by their number and then by copy, as the ledger reads them."""
    return tuple(sorted(rows, key=lambda row: (row.seq, row.copy)))


def _follows(row: Row, before: Row | None) -> bool:
    if before is None:
        return row.previous == START
    return row.previous == before.digest and row.seq > before.seq
