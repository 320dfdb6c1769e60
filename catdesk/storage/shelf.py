"""The cases on this computer: one folder each, named by 16 random hex digits."""

import secrets
import shutil
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from catdesk.errors import CatDeskError, NotACase, NotSaved, WrongPassword
from catdesk.paths import private_dir
from catdesk.storage.cases import SqlCipherStore
from catdesk.storage.copies import HALF_MADE, copy_case
from catdesk.storage.disk import FOLDER_FOR_THE_OWNER, sync_folder
from catdesk.storage.keyfile import (
    KEYS,
    KEYS_BEFORE,
    Keys,
    is_case_id,
    load_keys,
    save_keys,
)
from catdesk.storage.keys import Cost, new_case_key, unwrap, wrap
from catdesk.storage.labels import label_problem, load_label, save_label
from catdesk.storage.locks import CaseLock
from catdesk.storage.opening import make_database, open_database
from catdesk.storage.outside import DATABASE, look_at
from catdesk.storage.removal import delete_case, lock_file, tidy
from catdesk.storage.schema import EXHIBITS
from catdesk.storage.tries import TryDelay

_FILES_OF_A_CASE = (DATABASE, KEYS, KEYS_BEFORE)


@dataclass(frozen=True, slots=True)
class Entry:
    """A case as the list shows it: readable without a password."""

    id: str
    label: str


class CaseShelf:
    """All cases in one folder; makes, opens, copies and deletes them.

    `cost` is what a guess at a new case's password costs, `now` the clock behind
    the wait after wrong passwords.
    """

    def __init__(
        self,
        folder: Path,
        cost: Cost | None = None,
        now: Callable[[], float] = time.time,
    ) -> None:
        self._folder = folder.absolute()
        self._cost = cost or Cost()
        self._delay = TryDelay(now)
        tidy(self._folder)

    def entries(self) -> tuple[Entry, ...]:
        """Return every case, a damaged one too, in the order of their labels."""
        cases = (Entry(path.name, load_label(path)) for path in self._cases())
        return tuple(sorted(cases, key=lambda entry: (entry.label, entry.id)))

    def create(self, label: str, password: str) -> str:
        """Make a new case, whole or not at all, and return its id.

        Raises CatDeskError for a label with a problem, and FolderRefused or NotSaved
        when the disk refuses.
        """
        problem = label_problem(label)
        if problem:
            raise CatDeskError(problem)
        case_id, key = secrets.token_hex(8), new_case_key()
        keys = Keys(case_id, wrap(case_id, key, password, self._cost))
        private_dir(self._folder)
        with CaseLock(lock_file(self._folder, case_id)):
            self._build(keys, key, label)
        return case_id

    def open(self, case_id: str, password: str) -> SqlCipherStore:
        """Open a case; it is this program's alone until the store is closed.

        Raises WrongPassword, CaseInUse, CaseDamaged, NotACase or CaseTooNew, and has
        then changed nothing; FolderRefused where the system forbids to read it, and
        NotSaved where there is no room to mend an interrupted save.
        """
        folder = self._case(case_id)
        lock = CaseLock(lock_file(self._folder, case_id))
        try:
            look_at(folder)
            return open_database(folder, self._key(folder, password), lock)
        except BaseException:
            lock.release()
            raise

    def delay_before_next_try(self, case_id: str) -> float:
        """Return the seconds to wait before the next password is asked for."""
        return self._delay.before_next(self._case(case_id))

    def copy_to(self, case_id: str, folder: Path) -> Path:
        """Copy a closed case whole into `folder`, and return the copy's folder.

        The copy opens with the same password. Raises CaseInUse, FolderRefused or
        CaseDamaged; a damaged case is copied as long as it can be read.
        """
        case = self._case(case_id)
        with CaseLock(lock_file(self._folder, case_id)):
            return copy_case(case, folder)

    def delete(self, case_id: str) -> None:
        """Destroy a closed case for ever. Raises CaseInUse or NotSaved."""
        self._case(case_id)
        delete_case(self._folder, case_id)

    def _cases(self) -> list[Path]:
        if not self._folder.is_dir():
            return []
        return [path for path in self._folder.iterdir() if _is_case(path)]

    def _case(self, case_id: str) -> Path:
        folder = self._folder / case_id
        if not _is_case(folder):
            raise NotACase
        return folder

    def _key(self, folder: Path, password: str) -> bytes:
        keys = load_keys(folder, folder.name)
        try:
            key = unwrap(keys.case, keys.password, password)
        except WrongPassword:
            self._delay.count_wrong(folder)
            raise
        self._delay.forget(folder)
        return key

    def _build(self, keys: Keys, key: bytes, label: str) -> None:
        stage = self._folder / f"{HALF_MADE}{keys.case}"
        try:
            stage.mkdir(mode=FOLDER_FOR_THE_OWNER)
            (stage / EXHIBITS).mkdir(mode=FOLDER_FOR_THE_OWNER)
            make_database(stage, key)
            save_label(stage, label)
            save_keys(stage, keys)
            stage.rename(self._folder / keys.case)
            sync_folder(self._folder)
        except OSError as error:
            raise NotSaved from error
        finally:
            shutil.rmtree(stage, ignore_errors=True)


def _is_case(folder: Path) -> bool:
    """Tell whether a folder is a case's, even one with something missing."""
    names = (folder / name for name in _FILES_OF_A_CASE)
    return is_case_id(folder.name) and any(file.exists() for file in names)
