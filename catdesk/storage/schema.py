"""The tables of a case, and how an older case is brought up to them."""

from collections.abc import Sequence

from catdesk.errors import CaseDamaged, CaseTooNew, NotACase
from catdesk.storage.cipher import Database

APPLICATION_ID = 0x43415444  # "CATD"

EXHIBITS = "exhibits"
"""The folder beside the database that holds the exhibits' encrypted files."""

STEPS: tuple[tuple[str, ...], ...] = (
    (
        f"PRAGMA application_id = {APPLICATION_ID}",
        # The rows of catdesk.interview.ledger: only ever added, in the order of seq.
        """CREATE TABLE rows (
            copy TEXT NOT NULL,
            seq INTEGER NOT NULL,
            replaces TEXT NOT NULL,  -- JSON list of the ids of rows
            item TEXT NOT NULL,
            question TEXT NOT NULL,
            part TEXT NOT NULL,
            value TEXT NOT NULL,     -- JSON
            previous TEXT NOT NULL,  -- SHA-256 of the copy's row before
            PRIMARY KEY (copy, seq)
        ) STRICT""",
        # What stands in a field before it is left: overwritten, never history.
        """CREATE TABLE drafts (
            item TEXT NOT NULL,
            question TEXT NOT NULL,
            value TEXT NOT NULL,     -- JSON
            PRIMARY KEY (item, question)
        ) STRICT""",
        # What the program keeps about the case; never an answer.
        """CREATE TABLE facts (
            name TEXT NOT NULL PRIMARY KEY,
            value TEXT NOT NULL
        ) STRICT""",
        # One line for each file in the folder of exhibits, encrypted piece by piece
        # under a key of its own. The file's name tells nothing of what is in it.
        """CREATE TABLE exhibit_files (
            sha256 TEXT NOT NULL PRIMARY KEY,   -- of the content, in the clear
            size INTEGER NOT NULL,              -- bytes in the clear
            chunk INTEGER NOT NULL,             -- bytes in one piece, in the clear
            name TEXT NOT NULL UNIQUE,          -- inside the folder of exhibits
            added_by TEXT NOT NULL              -- id of the row that brought it in
        ) STRICT""",
    ),
)
"""Step n brings a case from version n to version n + 1; a new case takes them all."""


def bring_up_to_date(
    database: Database, steps: Sequence[Sequence[str]] = STEPS
) -> None:
    """Take the steps that `database` lacks, in one transaction."""
    found = version(database)
    if found == len(steps):
        return
    with database.transaction():
        for statement in (one for step in steps[found:] for one in step):
            database.ask(statement)
        database.ask(f"PRAGMA user_version = {len(steps)}")


def recognise(database: Database) -> None:
    """Raise NotACase, CaseTooNew or CaseDamaged for what this program cannot open."""
    if database.ask("PRAGMA application_id") != [(APPLICATION_ID,)]:
        raise NotACase
    if version(database) > len(STEPS):
        raise CaseTooNew
    if version(database) < 1:
        raise CaseDamaged


def version(database: Database) -> int:
    """Return how many steps the database has taken."""
    return int(database.ask("PRAGMA user_version")[0][0])
