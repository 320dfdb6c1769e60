"""Making the database of a new case, and opening one that may have been harmed."""

import secrets
import shutil
from pathlib import Path

from catdesk.errors import CaseDamaged, CatDeskError, NotSaved
from catdesk.storage import schema
from catdesk.storage.cases import SqlCipherStore, keep_copy_id
from catdesk.storage.cipher import NO_CIPHER, PLAIN_HEADER, Database
from catdesk.storage.disk import FOLDER_FOR_THE_OWNER, read_start, write_synced
from catdesk.storage.locks import CaseLock
from catdesk.storage.outside import DATABASE, JOURNAL, REHEARSAL, has_open_journal


def make_database(folder: Path, key: bytes) -> None:
    """Make the empty database of a new case in `folder`, encrypted under `key`.

    Raises OSError or NotSaved when the disk refuses.
    """
    file = folder / DATABASE
    write_synced(file, b"")  # so that it is its owner's from the first byte
    database = Database(file, key)
    try:
        schema.bring_up_to_date(database)
        keep_copy_id(database, secrets.token_hex(8))
    finally:
        database.close()
    if read_start(file, len(PLAIN_HEADER)) == PLAIN_HEADER:
        raise CatDeskError(NO_CIPHER)


def open_database(folder: Path, key: bytes, lock: CaseLock) -> SqlCipherStore:
    """Open the case in `folder`; the store lets go of `lock` when it is closed.

    `catdesk.storage.outside.look_at` has let the folder pass before. Raises NotACase,
    CaseDamaged, CaseTooNew or CaseInUse, and has then changed nothing; NotSaved when
    there is no room to try a mending first.
    """
    if has_open_journal(folder):
        _rehearse(folder, key)
    database = _sound(folder / DATABASE, key)
    try:
        schema.bring_up_to_date(database)
        return SqlCipherStore(database, lock)
    except BaseException:
        database.close()
        raise


def _rehearse(folder: Path, key: bytes) -> None:
    """Undo an interrupted save in a copy first.

    SQLite undoes it at the first look, in the file itself, and cannot know that a
    file or its journal was put there by hand. Only if the copy comes out sound is
    the case itself opened.
    """
    stage = folder / REHEARSAL
    shutil.rmtree(stage, ignore_errors=True)
    try:
        stage.mkdir(mode=FOLDER_FOR_THE_OWNER)
        for name in (DATABASE, JOURNAL):
            shutil.copy(folder / name, stage / name)
        _sound(stage / DATABASE, key).close()
    except OSError as error:
        raise NotSaved from error
    finally:
        shutil.rmtree(stage, ignore_errors=True)


def _sound(file: Path, key: bytes) -> Database:
    """Open a database that passes every check."""
    try:
        database = Database(file, key)
        _examine(database)
    except NotSaved as error:  # nothing was to be saved: the disk does not read
        raise CaseDamaged from error
    return database


def _examine(database: Database) -> None:
    try:
        schema.recognise(database)
        database.check()
    except BaseException:
        database.close()
        raise
