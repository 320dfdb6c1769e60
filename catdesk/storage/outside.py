"""What can be told of a case's database without its key, and without touching it."""

from pathlib import Path

from catdesk.errors import N_, CaseDamaged, FolderRefused, NotACase
from catdesk.storage.cipher import PAGE, PLAIN_HEADER
from catdesk.storage.disk import read_start

DATABASE = "case.db"
JOURNAL = "case.db-journal"
REHEARSAL = "rehearsal"
"""The folder in which an interrupted save is undone on trial."""

NOT_ALLOWED = N_(
    "This computer does not let you read this case. It may belong to another person. "
    "Sign in to the computer as that person, then open it again."
)

# A database in the clear, PDF, ZIP (and Word), JPEG, PNG, GIF.
_FOREIGN = (PLAIN_HEADER, b"%PDF-", b"PK\3\4", b"\xff\xd8\xff", b"\x89PNG", b"GIF8")

_ENOUGH = 16  # letters in a row that no encrypted file begins with


def look_at(folder: Path) -> None:
    """Raise NotACase, CaseDamaged or FolderRefused for what is surely no case.

    What passes may still be damaged; only its key can tell.
    """
    file = folder / DATABASE
    if file.is_dir():
        raise NotACase
    try:
        start = read_start(file, PAGE)
    except PermissionError as error:
        raise FolderRefused(NOT_ALLOWED) from error
    except OSError as error:
        raise CaseDamaged from error
    if start.startswith(_FOREIGN) or _is_text(start):
        raise NotACase
    if not start or (file.stat().st_size % PAGE and not has_open_journal(folder)):
        raise CaseDamaged


def has_open_journal(folder: Path) -> bool:
    """Tell whether a program ended in the middle of a save, which has to be undone."""
    journal = folder / JOURNAL
    return journal.is_file() and journal.stat().st_size > 0


def _is_text(start: bytes) -> bool:
    """Tell whether a file begins with words; encrypted bytes never look like that."""
    try:
        words = start[:64].decode("ascii")
    except UnicodeDecodeError:
        return False
    return (
        len(words) >= _ENOUGH
        and words.replace("\n", "").replace("\r", "").isprintable()
    )
