"""Cases for tests: quick to make, and the ways in which one can be harmed."""

import contextlib
import os
import resource
import secrets
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from catdesk.interview.ledger import Cell, Ledger
from catdesk.storage.cases import SqlCipherStore
from catdesk.storage.cipher import Database
from catdesk.storage.keys import Cost, new_case_key
from catdesk.storage.locks import CaseLock
from catdesk.storage.opening import make_database, open_database
from catdesk.storage.outside import DATABASE, JOURNAL, look_at

CHEAP = Cost(memory=19 * 1024, passes=2, lanes=1)
"""The least that the bounds allow: for tests that make many cases."""

NOBODY = 65534
"""The user without rights on every Unix."""

PASSWORD = "four words are enough"


@dataclass
class BareCase:
    """The database of a case in a folder, without password, label or shelf."""

    folder: Path
    key: bytes = field(default_factory=new_case_key, repr=False)
    is_new: bool = True

    def __post_init__(self) -> None:
        if self.is_new:
            make_database(self.folder, self.key)

    @property
    def file(self) -> Path:
        return self.folder / DATABASE

    def open(self) -> SqlCipherStore:
        """Open the case as the shelf does, only without a password."""
        lock = CaseLock(self.folder.parent / f".lock-{self.folder.name}")
        try:
            look_at(self.folder)
            return open_database(self.folder, self.key, lock)
        except BaseException:
            lock.release()
            raise

    def filled(self, answers: int = 100) -> "BareCase":
        """Keep some answers of 200 letters each, and close."""
        store = self.open()
        ledger = Ledger(store.copy_id)
        cells = [Cell("", f"question_{n}") for n in range(answers)]
        text = secrets.token_hex(100)
        store.append(ledger.write(dict.fromkeys(cells, f'"{text}"')))
        store.close()
        return self


def files_in(folder: Path) -> dict[Path, tuple[bytes, int]]:
    """Return every file with its bytes and the time of its last change."""
    found = sorted(path for path in folder.rglob("*") if path.is_file())
    return {path: (path.read_bytes(), path.stat().st_mtime_ns) for path in found}


@contextmanager
def untouched(folder: Path) -> Iterator[None]:
    """Fail when anything in `folder` was changed meanwhile."""
    before = files_in(folder)
    yield
    assert files_in(folder) == before


def interrupted(case: BareCase, answers: int = 400) -> None:
    """Leave the case as a program leaves it that is ended in the middle of a save."""
    stage = case.folder.parent / "interrupted"
    shutil.copytree(case.folder, stage)
    database = Database(stage / DATABASE, case.key)
    database.ask("PRAGMA cache_size = 2")  # so that pages are written before the end
    with contextlib.suppress(Interrupted), database.transaction():
        for n in range(answers):
            values = (f"half {n}", "question", "half written " * 20)
            database.ask("INSERT INTO drafts VALUES (?, ?, ?)", *values)
        for name in (DATABASE, JOURNAL):
            shutil.copy(stage / name, case.folder / name)
        raise Interrupted
    database.close()
    shutil.rmtree(stage)


class Interrupted(Exception):
    """The program ends here."""


@contextmanager
def no_file_above(size: int) -> Iterator[None]:
    """Let no file grow above `size` bytes: the disk is full."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


@contextmanager
def as_an_ordinary_person(place: Path) -> Iterator[None]:
    """Let permissions hold at `place`, which the administrator passes by."""
    was = os.geteuid()
    above = {path: path.stat().st_mode for path in place.parents}
    closed = {path: mode for path, mode in above.items() if not mode & 0o001}
    if was == 0:
        for path, mode in closed.items():
            path.chmod(mode | 0o055)
        os.seteuid(NOBODY)
    try:
        yield
    finally:
        os.seteuid(was)
        if was == 0:
            for path, mode in closed.items():
                path.chmod(mode)


@contextmanager
def no_writing_in(folder: Path) -> Iterator[None]:
    """Make a folder and all in it read-only for everybody but the administrator."""
    modes = {path: path.stat().st_mode for path in (folder, *folder.rglob("*"))}
    for path in modes:
        path.chmod(0o555 if path.is_dir() else 0o444)
    try:
        with as_an_ordinary_person(folder):
            yield
    finally:
        for path, mode in modes.items():
            path.chmod(mode)
