"""A case is opened whole or told as what it is, and is never changed by the try."""

import importlib
import random
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from catdesk.errors import (
    CaseDamaged,
    CaseTooNew,
    CatDeskError,
    FolderRefused,
    NotACase,
    NotSaved,
)
from catdesk.storage import cipher, opening, schema
from catdesk.storage.cipher import PAGE, PLAIN_HEADER, Database
from catdesk.storage.opening import make_database
from catdesk.storage.outside import (
    DATABASE,
    JOURNAL,
    REHEARSAL,
    has_open_journal,
    look_at,
)
from tests.unit.storage.cases import (
    BareCase,
    as_an_ordinary_person,
    interrupted,
    no_file_above,
    untouched,
)

SALT = 16  # bytes; the key carries them a second time


@pytest.fixture
def case(tmp_path: Path) -> BareCase:
    (tmp_path / "case").mkdir()
    return BareCase(tmp_path / "case").filled()


def cut_by_a_page(content: bytes) -> bytes:
    return content[:-PAGE]


def without_the_first_page(content: bytes) -> bytes:
    return content[PAGE:]


def cut_anywhere(content: bytes) -> bytes:
    return content[: len(content) * 2 // 3 + 7]


def empty(_: bytes) -> bytes:
    return b""


def one_byte(content: bytes) -> bytes:
    return content[:1]


def zeros_at_the_start(content: bytes) -> bytes:
    return bytes(PAGE) + content[PAGE:]


def zeros_in_the_middle(content: bytes) -> bytes:
    return content[: 2 * PAGE] + bytes(PAGE) + content[3 * PAGE :]


def two_pages_swapped(content: bytes) -> bytes:
    first, second = content[2 * PAGE : 3 * PAGE], content[3 * PAGE : 4 * PAGE]
    return content[: 2 * PAGE] + second + first + content[4 * PAGE :]


def one_page_more(content: bytes) -> bytes:
    return content + bytes(PAGE)


def noise(content: bytes) -> bytes:
    return random.Random(7).randbytes(len(content))


DAMAGES = (
    cut_by_a_page,
    without_the_first_page,
    cut_anywhere,
    empty,
    one_byte,
    zeros_at_the_start,
    zeros_in_the_middle,
    two_pages_swapped,
    one_page_more,
    noise,
)

FOREIGN = {
    "a database in the clear": PLAIN_HEADER + bytes(PAGE - len(PLAIN_HEADER)),
    "a PDF": b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n" + bytes(9000),
    "a Word file": b"PK\3\4" + bytes(9000),
    "a picture": b"\x89PNG\r\n\x1a\n" + bytes(9000),
    "a letter": b"Dear friend,\r\nhow are you?\n" * 400,
}


@pytest.mark.parametrize("damage", DAMAGES, ids=lambda damage: str(damage.__name__))
def test_a_damaged_case_is_told_and_not_touched(
    case: BareCase, damage: Callable[[bytes], bytes]
) -> None:
    case.file.write_bytes(damage(case.file.read_bytes()))

    with untouched(case.folder), pytest.raises(CaseDamaged):
        case.open()


@pytest.mark.slow
def test_two_hundred_flipped_bits_are_each_found_or_harmless(case: BareCase) -> None:
    store = case.open()
    rows = store.rows()
    store.close()
    good = case.file.read_bytes()
    places = random.Random(11)

    for _ in range(200):
        place, bit = places.randrange(len(good)), 1 << places.randrange(8)
        case.file.write_bytes(
            good[:place] + bytes([good[place] ^ bit]) + good[place + 1 :]
        )
        if place < SALT:
            store = case.open()
            assert store.rows() == rows
            store.close()
        else:
            with untouched(case.folder), pytest.raises(CaseDamaged):
                case.open()


def test_a_case_whose_first_bytes_are_lost_still_opens(case: BareCase) -> None:
    good = case.file.read_bytes()
    case.file.write_bytes(bytes(range(200, 200 + SALT)) + good[SALT:])

    store = case.open()

    assert len(store.rows()) == 100
    store.close()


@pytest.mark.parametrize("kind", FOREIGN)
def test_a_foreign_file_is_told_and_not_touched(case: BareCase, kind: str) -> None:
    case.file.write_bytes(FOREIGN[kind])

    with untouched(case.folder), pytest.raises(NotACase):
        case.open()


def test_a_folder_in_the_place_of_the_file_is_no_case(case: BareCase) -> None:
    case.file.unlink()
    case.file.mkdir()

    with pytest.raises(NotACase):
        case.open()


def test_a_case_without_its_database_is_damaged(case: BareCase) -> None:
    case.file.unlink()

    with untouched(case.folder), pytest.raises(CaseDamaged):
        case.open()


def test_the_database_of_another_case_is_told_and_not_touched(
    case: BareCase, tmp_path: Path
) -> None:
    (tmp_path / "other").mkdir()
    other = BareCase(tmp_path / "other").filled(3)
    shutil.copy(other.file, case.file)

    with untouched(case.folder), pytest.raises(CaseDamaged):
        case.open()


def test_a_case_that_may_not_be_read_is_told_as_such(case: BareCase) -> None:
    case.folder.chmod(0o755)
    case.file.chmod(0)

    with as_an_ordinary_person(case.folder), pytest.raises(FolderRefused, match="Sign"):
        look_at(case.folder)


def changed(case: BareCase, *statements: str) -> None:
    """Change the tables of a case behind the store's back."""
    database = Database(case.file, case.key)
    for statement in statements:
        database.ask(statement)
    database.close()


def test_a_case_of_a_later_version_is_told_and_not_touched(case: BareCase) -> None:
    changed(case, f"PRAGMA user_version = {len(schema.STEPS) + 1}")

    with untouched(case.folder), pytest.raises(CaseTooNew):
        case.open()


@pytest.mark.parametrize(
    ("statement", "error"),
    [
        ("PRAGMA application_id = 1", NotACase),
        ("PRAGMA user_version = 0", CaseDamaged),
        ("DELETE FROM facts", CaseDamaged),
        ("DELETE FROM rows WHERE seq = 50", CaseDamaged),
        ("UPDATE rows SET value = '\"another\"' WHERE seq = 50", CaseDamaged),
        ("UPDATE rows SET replaces = '[' WHERE seq = 50", CaseDamaged),
        ("UPDATE rows SET replaces = '7' WHERE seq = 50", CaseDamaged),
        ("UPDATE rows SET replaces = '[7]' WHERE seq = 50", CaseDamaged),
    ],
)
def test_a_case_that_was_tampered_with_is_told_and_not_touched(
    case: BareCase, statement: str, error: type[CatDeskError]
) -> None:
    changed(case, statement)

    with untouched(case.folder), pytest.raises(error):
        case.open()


def test_an_interrupted_save_is_undone(case: BareCase) -> None:
    interrupted(case)
    assert has_open_journal(case.folder)

    store = case.open()

    assert len(store.rows()) == 100
    assert store.drafts() == ()
    store.close()
    assert not has_open_journal(case.folder)
    assert not (case.folder / REHEARSAL).exists()


def test_an_interrupted_save_in_a_damaged_case_is_not_touched(case: BareCase) -> None:
    interrupted(case)
    case.file.write_bytes(zeros_at_the_start(case.file.read_bytes())[: -2 * PAGE])
    (case.folder / JOURNAL).write_bytes((case.folder / JOURNAL).read_bytes()[:700])

    with untouched(case.folder), pytest.raises(CaseDamaged):
        case.open()


def test_a_journal_of_another_case_is_not_let_in(
    case: BareCase, tmp_path: Path
) -> None:
    (tmp_path / "other").mkdir()
    other = BareCase(tmp_path / "other").filled(150)
    interrupted(other)
    shutil.copy(other.folder / JOURNAL, case.folder / JOURNAL)

    with untouched(case.folder), pytest.raises(CaseDamaged):
        case.open()


def test_a_foreign_file_with_a_journal_is_not_touched(case: BareCase) -> None:
    interrupted(case)
    case.file.write_bytes(FOREIGN["a database in the clear"])

    with untouched(case.folder), pytest.raises(NotACase):
        case.open()


def test_without_room_to_try_nothing_is_undone(case: BareCase) -> None:
    interrupted(case)

    with untouched(case.folder), no_file_above(PAGE), pytest.raises(NotSaved):
        case.open()

    case.open().close()


def test_opening_and_closing_changes_nothing(case: BareCase) -> None:
    with untouched(case.folder):
        case.open().close()


def test_a_new_case_is_encrypted_from_its_first_byte(tmp_path: Path) -> None:
    case = BareCase(tmp_path).filled(3)

    content = case.file.read_bytes()

    assert content[:SALT] == case.key[-SALT:]
    assert b"question_1" not in content


@pytest.mark.parametrize("length", [0, 31, 32, 47, 49])
def test_a_key_of_another_length_is_never_taken(tmp_path: Path, length: int) -> None:
    with pytest.raises(ValueError, match="48 bytes"):
        make_database(tmp_path, bytes(length))


def test_a_plain_sqlite_in_the_ciphers_place_writes_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(cipher, "dbapi2", importlib.import_module("sqlite3"))

    with pytest.raises(CatDeskError, match="cannot lock your answers"):
        make_database(tmp_path, bytes(48))

    assert {file.stat().st_size for file in tmp_path.iterdir()} == {0}


def test_a_cipher_that_writes_in_the_clear_is_found_out(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(opening, "read_start", lambda *_: PLAIN_HEADER)

    with pytest.raises(CatDeskError, match="cannot lock your answers"):
        make_database(tmp_path, bytes(48))


def test_a_disk_that_does_not_read_is_told_as_damage(
    case: BareCase, monkeypatch: pytest.MonkeyPatch
) -> None:
    def unreadable(_: Database) -> None:
        raise NotSaved

    monkeypatch.setattr(schema, "recognise", unreadable)

    with pytest.raises(CaseDamaged):
        case.open()


def test_a_database_that_is_not_there_is_never_made(tmp_path: Path) -> None:
    with pytest.raises(NotSaved):
        Database(tmp_path / DATABASE, bytes(48))

    assert not list(tmp_path.iterdir())
