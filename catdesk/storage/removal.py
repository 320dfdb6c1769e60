"""Deleting a case so that a power cut leaves it whole or gone, never in between.

First the folder gets a name that no list shows, then the keys are overwritten:
without them the rest is noise. What a cut leaves is finished at the next start.
"""

import contextlib
import shutil
from pathlib import Path

from catdesk.errors import N_, CaseInUse, NotSaved
from catdesk.storage.copies import HALF_MADE
from catdesk.storage.disk import overwrite, sync_folder
from catdesk.storage.keyfile import KEYS, is_case_id
from catdesk.storage.locks import CaseLock

NOT_DELETED = N_(
    "CATDesk could not delete this case. Nothing was changed. The disk may be locked."
)
NOT_ALL_DELETED = N_(
    "The case is out of the list, but some of it is still on the disk. "
    "Close CATDesk and open it again, and it will try to delete the rest."
)

_GONE = ".gone-"
_LOCK = ".lock-"


def lock_file(shelf: Path, case_id: str) -> Path:
    """Return the lock of a case: beside its folder, so that the folder can be moved."""
    return shelf / f"{_LOCK}{case_id}"


def delete_case(shelf: Path, case_id: str) -> None:
    """Destroy a case that nobody has open: first its keys, then the rest.

    Raises CaseInUse, and NotSaved with what is left said in words.
    """
    with CaseLock(lock_file(shelf, case_id)):
        gone = shelf / f"{_GONE}{case_id}"
        try:
            (shelf / case_id).rename(gone)
            sync_folder(shelf)
        except OSError as error:
            raise NotSaved(NOT_DELETED) from error
        try:
            _destroy(gone)
        except OSError as error:
            raise NotSaved(NOT_ALL_DELETED) from error
    _drop_lock(shelf, case_id)


def tidy(shelf: Path) -> None:
    """Finish what a program that was ended left: half-made and half-deleted cases."""
    for mark in (HALF_MADE, _GONE, _LOCK):
        for left in sorted(shelf.glob(f"{mark}*")):
            case_id = left.name.removeprefix(mark)
            if is_case_id(case_id) and not (shelf / case_id).exists():
                _finish(shelf, case_id)


def _finish(shelf: Path, case_id: str) -> None:
    """Another program may be making or deleting it now, or the disk may refuse."""
    with contextlib.suppress(CaseInUse, OSError):
        with CaseLock(lock_file(shelf, case_id)):
            for mark in (HALF_MADE, _GONE):
                if (shelf / f"{mark}{case_id}").is_dir():
                    _destroy(shelf / f"{mark}{case_id}")
        _drop_lock(shelf, case_id)


def _destroy(folder: Path) -> None:
    for file in folder.glob(f"{KEYS}*"):
        overwrite(file)
    sync_folder(folder)
    shutil.rmtree(folder)
    sync_folder(folder.parent)


def _drop_lock(shelf: Path, case_id: str) -> None:
    """Ids are never used twice, so nobody can wait for this lock with a right to it."""
    with contextlib.suppress(OSError):
        lock_file(shelf, case_id).unlink()
