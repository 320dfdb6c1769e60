"""What a saved answer costs, beside the same row in a bare SQLCipher database."""

import secrets
from itertools import count
from pathlib import Path

from sqlcipher3 import dbapi2

from catdesk.interview.ledger import Cell, Ledger
from catdesk.storage.shelf import CaseShelf
from tests.benchmarks.table import Row, side_by_side

TIMES = 300
TEXT = '{"state":"given","value":"' + "two hundred letters " * 10 + '"}'
INSERT = "INSERT INTO rows VALUES (?, ?, ?, ?, ?, ?, ?, ?)"
TABLE = (
    "CREATE TABLE rows (copy TEXT, seq INTEGER, replaces TEXT, item TEXT, "
    "question TEXT, part TEXT, value TEXT, previous TEXT, PRIMARY KEY (copy, seq))"
)
PRAGMAS = ("journal_mode = TRUNCATE", "synchronous = EXTRA", "locking_mode = EXCLUSIVE")


def rows(folder: Path) -> list[Row]:
    """Measure one answer committed by the store, beside one bare commit."""
    shelf = CaseShelf(folder)
    store = shelf.open(
        shelf.create("Blue heron", "four plain words"), "four plain words"
    )
    ledger = Ledger(store.copy_id)
    numbers = count()
    bare = _bare(folder / "bare.db")

    def ours() -> None:
        store.append(ledger.write({Cell("", f"question{next(numbers)}"): TEXT}))

    def reference() -> None:
        number = next(numbers)
        bare.execute("BEGIN IMMEDIATE")
        bare.execute(
            INSERT, ("a", number, "[]", "", f"question{number}", "", TEXT, "0")
        )
        bare.execute("COMMIT")

    figures = side_by_side(ours, reference, TIMES)
    store.close()
    bare.close()
    return [Row("an answer, committed", *figures, "bare SQLCipher", 2)]


def _bare(file: Path) -> dbapi2.Connection:
    connection = dbapi2.connect(str(file), isolation_level=None)
    connection.execute(f"PRAGMA key = \"x'{secrets.token_bytes(48).hex()}'\"")
    for pragma in PRAGMAS:
        connection.execute(f"PRAGMA {pragma}")
    connection.execute(TABLE)
    return connection
