"""A whole copy of a closed case in another folder, read back before it counts."""

import hashlib
import os
import shutil
from collections.abc import Iterator
from itertools import count
from pathlib import Path

from catdesk.errors import N_, CaseDamaged, FolderRefused
from catdesk.storage.disk import FOLDER_FOR_THE_OWNER, sync_folder, written_synced
from catdesk.storage.outside import REHEARSAL
from catdesk.storage.tries import TRIES

HALF_MADE = ".new-"
"""What the name of a folder begins with until all of it is there."""

COPY_DIFFERS = N_(
    "The copy did not come out right, so it was not kept. Your case is safe. "
    "Try another folder or another stick."
)

_LEFT_OUT = {TRIES, REHEARSAL}
_PIECE = 1024 * 1024  # bytes


def copy_case(case: Path, folder: Path) -> Path:
    """Copy the folder of a case into `folder` and return the copy's folder.

    The copy gets its name only when every file was written, read back from the disk
    and found equal. Raises FolderRefused when the copy cannot be written or differs,
    and CaseDamaged when the case cannot be read; nothing half-made stays.
    """
    if folder.resolve().is_relative_to(case.resolve()):  # it would go with the case
        raise FolderRefused
    stage = folder / f"{HALF_MADE}{case.name}"
    shutil.rmtree(stage, ignore_errors=True)
    try:
        expected = _copy_files(case, stage)
        if {file: _digest_from_disk(file) for file in expected} != expected:
            raise FolderRefused(COPY_DIFFERS)
        return _named(stage, folder / case.name)
    except OSError as error:
        raise FolderRefused from error
    finally:
        shutil.rmtree(stage, ignore_errors=True)


def _copy_files(case: Path, stage: Path) -> dict[Path, bytes]:
    """Copy a tree of files and return what each should read as."""
    stage.mkdir(mode=FOLDER_FOR_THE_OWNER)
    expected = {}
    for source in _to_copy(case):
        target = stage / source.relative_to(case)
        if source.is_dir():
            target.mkdir(mode=FOLDER_FOR_THE_OWNER)
        else:
            expected[target] = _copy(source, target)
    for folder in {stage, *(file.parent for file in expected)}:
        sync_folder(folder)
    return expected


def _to_copy(case: Path) -> Iterator[Path]:
    """Give folders before what is in them; links and pipes are no part of a case."""
    for source in sorted(case.rglob("*")):
        is_left_out = _LEFT_OUT & {*source.relative_to(case).parts}
        is_plain = source.is_dir() or source.is_file()
        if is_plain and not source.is_symlink() and not is_left_out:
            yield source


def _copy(source: Path, target: Path) -> bytes:
    digest = hashlib.sha256()
    with written_synced(target) as out:
        for piece in _pieces(source):
            digest.update(piece)
            out.write(piece)
    return digest.digest()


def _pieces(source: Path) -> Iterator[bytes]:
    try:
        with source.open("rb") as stream:
            while piece := stream.read(_PIECE):
                yield piece
    except OSError as error:
        raise CaseDamaged from error


def _digest_from_disk(file: Path) -> bytes:
    """Return SHA-256 of what the disk has, not of what the system still remembers."""
    with file.open("rb") as stream:
        if hasattr(os, "posix_fadvise"):
            os.posix_fadvise(stream.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)
        return hashlib.file_digest(stream, "sha256").digest()


def _named(stage: Path, wished: Path) -> Path:
    """Give the finished copy its name; a copy made before stays beside it."""
    target = wished
    numbers = count(2)
    while target.exists():
        target = wished.with_name(f"{wished.name}-{next(numbers)}")
    stage.rename(target)
    sync_folder(target.parent)
    return target
