"""A store that says "kept" too early: the fault that the kill test has to find."""

from collections.abc import Sequence

from catdesk.interview.ledger import Row
from catdesk.storage.cases import SqlCipherStore

GATHERED = 4


class HastyStore(SqlCipherStore):
    """Acknowledges rows at once, and writes them when a few have come together."""

    _waiting: tuple[Row, ...] = ()

    def append(self, rows: Sequence[Row]) -> None:
        """Return before the disk has the rows."""
        self._waiting += tuple(rows)
        if len(self._waiting) >= GATHERED:
            super().append(self._waiting)
            self._waiting = ()
