"""The encrypted database of one case, and what its errors mean to a person.

The one home of sqlcipher3. The order of the pragmas and their values were measured
against kills and power cuts; see docs/decisions/0010-case-file.md before changing one.
"""

import contextlib
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from sqlcipher3 import dbapi2

from catdesk.errors import N_, CaseDamaged, CaseInUse, CatDeskError, NotSaved
from catdesk.storage.keys import KEY_BYTES

PLAIN_HEADER = b"SQLite format 3\0"
PAGE = 4096  # bytes; SQLCipher 4's own choice
SECONDS_TO_WAIT = 1.0

NO_CIPHER = N_(
    "This CATDesk cannot lock your answers with a password, so it stops here. "
    "Nothing was written. Install CATDesk again."
)

SETTINGS = (  # the pragma, and what it has to answer when asked back
    ("cipher_log_level", "NONE", "NONE"),
    ("cipher_memory_security", "ON", "1"),
)
SETTINGS_ONCE_OPEN = (
    ("locking_mode", "EXCLUSIVE", "exclusive"),
    ("journal_mode", "TRUNCATE", "truncate"),  # the one mode safe on every system
    ("synchronous", "EXTRA", "3"),
    ("fullfsync", "ON", "1"),  # macOS; elsewhere without effect
    ("checkpoint_fullfsync", "ON", "1"),
    ("trusted_schema", "OFF", "0"),
    ("cell_size_check", "ON", "1"),
    ("foreign_keys", "ON", "1"),
    ("secure_delete", "ON", "1"),
    ("temp_store", "MEMORY", "2"),
)

_PRIMARY = 0xFF  # the part of SQLite's result codes that is always there
_BUSY = {5, 6}
_DAMAGED = {11, 26}


class Database:
    """One open encrypted database; threads take turns.

    Holding `turn` joins several acts into one that no other thread comes between.
    """

    def __init__(self, file: Path, key: bytes) -> None:
        """Open `file`, which exists: CaseInUse, CaseDamaged, NotSaved."""
        if len(key) != KEY_BYTES:  # another length would pass as a password
            message = "the key of a case has 48 bytes"
            raise ValueError(message)
        self.turn = threading.RLock()
        self._connection = _connected(file)
        try:
            self._unlock(key)
        except BaseException:
            self.close()
            raise

    def ask(self, sql: str, *values: object) -> list[tuple[Any, ...]]:
        """Run one statement and return its rows, whose types the strict tables give."""
        with self.turn:
            connection = self._still_open()
            try:
                return list(connection.execute(sql, values))
            except dbapi2.Error as error:
                raise _told(error) from error

    @contextlib.contextmanager
    def transaction(self) -> Iterator[None]:
        """Keep all that is done within, or nothing; left only when the disk has it."""
        with self.turn:
            self.ask("BEGIN IMMEDIATE")
            try:
                yield
                self.ask("COMMIT")
            except BaseException:
                self._roll_back()
                raise

    def check(self) -> None:
        """Raise CaseDamaged when one of two checks finds a fault.

        The first finds any changed bit, the second a file cut at the end of a page.
        """
        faults = self.ask("PRAGMA cipher_integrity_check")
        if faults or self.ask("PRAGMA quick_check") != [("ok",)]:
            raise CaseDamaged

    def close(self) -> None:
        """Close; may be called twice."""
        with self.turn:
            if self._connection is not None:
                self._connection.close()
                self._connection = None

    def _unlock(self, key: bytes) -> None:
        # A script is not kept among the connection's statements, so the key is not.
        self._script(f"PRAGMA key = \"x'{key.hex()}'\"")
        if not self.ask("PRAGMA cipher_version"):  # a plain SQLite in its place
            raise CatDeskError(NO_CIPHER)
        self._set(SETTINGS)
        self.ask("SELECT count(*) FROM sqlite_master")  # a wrong key shows here
        self._set(SETTINGS_ONCE_OPEN)
        self._script("BEGIN EXCLUSIVE; COMMIT")  # locks others out now; writes nothing

    def _set(self, settings: tuple[tuple[str, str, str], ...]) -> None:
        for name, value, answer in settings:
            self.ask(f"PRAGMA {name} = {value}")
            found = self.ask(f"PRAGMA {name}")
            if str(found[0][0]) != answer:
                message = f"the database did not take {name}"
                raise RuntimeError(message)

    def _script(self, sql: str) -> None:
        try:
            self._still_open().executescript(sql)
        except dbapi2.Error as error:
            raise _told(error) from error

    def _roll_back(self) -> None:
        """Undo; a disk that refuses even this leaves a journal, read at the next use."""
        with contextlib.suppress(dbapi2.Error):
            if self._connection is not None and self._connection.in_transaction:
                self._connection.execute("ROLLBACK")

    def _still_open(self) -> dbapi2.Connection:
        if self._connection is None:
            message = "the case is closed"
            raise RuntimeError(message)
        return self._connection


def _connected(file: Path) -> dbapi2.Connection:
    try:
        return dbapi2.connect(
            f"{file.as_uri()}?mode=rw",  # never makes a file
            uri=True,
            isolation_level=None,
            timeout=SECONDS_TO_WAIT,
            check_same_thread=False,  # `turn` takes care
        )
    except dbapi2.Error as error:
        raise _told(error) from error


def _told(error: dbapi2.Error) -> CatDeskError:
    """Return what SQLite's result code means to a person; the text is left behind."""
    code = getattr(error, "sqlite_errorcode", 0) & _PRIMARY
    if code in _BUSY:
        return CaseInUse()
    return CaseDamaged() if code in _DAMAGED else NotSaved()
