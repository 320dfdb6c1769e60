"""Cases are made whole, listed without a password, and opened by one program."""

import os
import stat
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from catdesk.errors import (
    CaseDamaged,
    CaseInUse,
    CatDeskError,
    FolderRefused,
    NotACase,
    NotSaved,
    WrongPassword,
)
from catdesk.interview.ledger import Ledger
from catdesk.storage.keyfile import KEYS, KEYS_BEFORE
from catdesk.storage.labels import LABEL, NUMBERED
from catdesk.storage.outside import DATABASE
from catdesk.storage.shelf import CaseShelf, Entry
from tests.contracts.case_store import NAME, write
from tests.unit.storage.cases import (
    CHEAP,
    PASSWORD,
    files_in,
    no_file_above,
    no_writing_in,
    untouched,
)

LABEL_TEXT = "Blue heron"


class Clock:
    """A clock that stands still until it is moved."""

    def __init__(self) -> None:
        self.now = 1_000_000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def shelf(tmp_path: Path, clock: Clock) -> CaseShelf:
    return CaseShelf(tmp_path / "cases", CHEAP, clock)


@pytest.fixture
def case_id(shelf: CaseShelf) -> str:
    return shelf.create(LABEL_TEXT, PASSWORD)


@pytest.fixture
def folder(tmp_path: Path, case_id: str) -> Path:
    return tmp_path / "cases" / case_id


@pytest.fixture
def open_umask() -> Iterator[None]:
    before = os.umask(0)
    yield
    os.umask(before)


def test_a_new_computer_has_no_cases(shelf: CaseShelf) -> None:
    assert shelf.entries() == ()


def test_a_new_case_is_listed_and_opens(shelf: CaseShelf, case_id: str) -> None:
    store = shelf.open(case_id, PASSWORD)

    assert store.rows() == ()
    assert shelf.entries() == (Entry(case_id, LABEL_TEXT),)
    store.close()


def test_answers_are_there_after_closing_and_opening(
    shelf: CaseShelf, case_id: str
) -> None:
    store = shelf.open(case_id, PASSWORD)
    ledger = Ledger(store.copy_id)
    write(store, ledger, NAME, "Amina")
    store.close()

    again = shelf.open(case_id, PASSWORD)

    assert again.rows() == ledger.rows
    again.close()


def test_cases_are_listed_by_label(shelf: CaseShelf) -> None:
    for label in ("Tall cedar", "Blue heron", "Quiet river"):
        shelf.create(label, PASSWORD)

    assert [entry.label for entry in shelf.entries()] == [
        "Blue heron",
        "Quiet river",
        "Tall cedar",
    ]


def test_two_cases_share_neither_key_nor_copy(shelf: CaseShelf) -> None:
    stores = [shelf.open(shelf.create(LABEL_TEXT, PASSWORD), PASSWORD) for _ in "ab"]

    assert stores[0].copy_id != stores[1].copy_id
    for store in stores:
        store.close()


@pytest.mark.usefixtures("open_umask")
def test_only_the_owner_can_read_a_case(shelf: CaseShelf, tmp_path: Path) -> None:
    case_id = shelf.create(LABEL_TEXT, PASSWORD)
    store = shelf.open(case_id, PASSWORD)
    write(store, Ledger(store.copy_id), NAME, "Amina")

    paths = [tmp_path / "cases", *(tmp_path / "cases").rglob("*")]

    assert {stat.S_IMODE(p.stat().st_mode) for p in paths if p.is_dir()} == {0o700}
    assert {stat.S_IMODE(p.stat().st_mode) for p in paths if p.is_file()} == {0o600}
    store.close()


def test_file_names_tell_nothing(
    shelf: CaseShelf, case_id: str, tmp_path: Path
) -> None:
    names = {path.name for path in (tmp_path / "cases").rglob("*")}

    assert names == {
        case_id,
        f".lock-{case_id}",
        "case.db",
        "case.db-journal",
        "exhibits",
        "keys.json",
        "keys.json.1",
        "label.json",
    }
    assert shelf.entries()


def test_no_answer_password_or_label_stands_in_the_clear_but_the_label(
    shelf: CaseShelf, case_id: str, folder: Path
) -> None:
    store = shelf.open(case_id, PASSWORD)
    write(store, Ledger(store.copy_id), NAME, "Amina of the long needle")
    content = b"".join(data for data, _ in files_in(folder).values())
    store.close()

    for needle in ("Amina of", PASSWORD, "your_name"):
        assert needle.encode() not in content
        assert needle.encode("utf-16-le") not in content


def test_a_wrong_password_opens_nothing_and_changes_nothing(
    shelf: CaseShelf, case_id: str, folder: Path
) -> None:
    before = files_in(folder)

    with pytest.raises(WrongPassword):
        shelf.open(case_id, "another password")

    assert files_in(folder).items() >= before.items()
    shelf.open(case_id, PASSWORD).close()


def test_wrong_passwords_make_the_next_try_wait(
    shelf: CaseShelf, case_id: str, clock: Clock
) -> None:
    waits = [shelf.delay_before_next_try(case_id)]
    for _ in range(3):
        with pytest.raises(WrongPassword):
            shelf.open(case_id, "another password")
        waits.append(shelf.delay_before_next_try(case_id))
    clock.now += 4

    assert waits == [0, 1, 2, 4]
    assert shelf.delay_before_next_try(case_id) == 0


def test_the_right_password_ends_the_waiting(
    shelf: CaseShelf, case_id: str, folder: Path
) -> None:
    with pytest.raises(WrongPassword):
        shelf.open(case_id, "another password")

    shelf.open(case_id, PASSWORD).close()

    assert shelf.delay_before_next_try(case_id) == 0
    assert not (folder / "tries.json").exists()


def test_a_case_that_is_open_is_refused_a_second_time(
    shelf: CaseShelf, case_id: str
) -> None:
    store = shelf.open(case_id, PASSWORD)

    with pytest.raises(CaseInUse):
        shelf.open(case_id, PASSWORD)

    store.close()
    shelf.open(case_id, PASSWORD).close()


def test_a_case_that_is_open_by_another_way_is_refused_too(
    shelf: CaseShelf, case_id: str, tmp_path: Path, folder: Path
) -> None:
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "elsewhere" / case_id).symlink_to(folder)
    store = shelf.open(case_id, PASSWORD)
    started = time.monotonic()

    with pytest.raises(CaseInUse):
        CaseShelf(tmp_path / "elsewhere", CHEAP).open(case_id, PASSWORD)

    assert time.monotonic() - started < 2
    write(store, Ledger(store.copy_id), NAME, "Amina")
    store.close()


def test_a_failed_opening_lets_go_of_the_case(
    shelf: CaseShelf, case_id: str, folder: Path
) -> None:
    good = (folder / DATABASE).read_bytes()
    (folder / DATABASE).write_bytes(b"")
    with pytest.raises(CaseDamaged):
        shelf.open(case_id, PASSWORD)

    (folder / DATABASE).write_bytes(good)

    shelf.open(case_id, PASSWORD).close()


@pytest.mark.parametrize(
    "case_id", ["0" * 16, "", "..", "../cases", "ABCDEF0123456789"]
)
def test_what_is_not_on_the_shelf_is_no_case(shelf: CaseShelf, case_id: str) -> None:
    with pytest.raises(NotACase):
        shelf.open(case_id, PASSWORD)
    with pytest.raises(NotACase):
        shelf.delete(case_id)


def test_an_empty_folder_is_no_case(shelf: CaseShelf, tmp_path: Path) -> None:
    (tmp_path / "cases" / ("0" * 16)).mkdir(parents=True)

    assert shelf.entries() == ()


def test_a_case_without_keys_stays_in_the_list_and_is_told_as_damaged(
    shelf: CaseShelf, case_id: str, folder: Path
) -> None:
    (folder / KEYS).unlink()
    (folder / KEYS_BEFORE).unlink()

    with untouched(folder), pytest.raises(CaseDamaged):
        shelf.open(case_id, PASSWORD)
    assert shelf.entries() == (Entry(case_id, LABEL_TEXT),)


def test_a_case_with_one_good_key_file_opens(
    shelf: CaseShelf, case_id: str, folder: Path
) -> None:
    (folder / KEYS).write_bytes(b"\0" * 500)

    shelf.open(case_id, PASSWORD).close()


def test_a_case_whose_label_is_lost_is_listed_by_its_id(
    shelf: CaseShelf, case_id: str, folder: Path
) -> None:
    (folder / LABEL).unlink()

    assert shelf.entries() == (Entry(case_id, case_id),)


def test_a_label_with_an_a_number_makes_no_case(
    shelf: CaseShelf, tmp_path: Path
) -> None:
    with pytest.raises(CatDeskError) as caught:
        shelf.create("A 123-456-789", PASSWORD)

    assert caught.value.message == NUMBERED
    assert not (tmp_path / "cases").exists()


def test_a_full_disk_leaves_no_half_made_case(shelf: CaseShelf, tmp_path: Path) -> None:
    for size in (0, 300, 4096, 20_000):
        with no_file_above(size), pytest.raises(NotSaved):
            shelf.create(LABEL_TEXT, PASSWORD)

    assert shelf.entries() == ()
    assert not list((tmp_path / "cases").rglob("case*"))
    shelf.open(shelf.create(LABEL_TEXT, PASSWORD), PASSWORD).close()


def test_a_folder_that_cannot_be_made_is_told(tmp_path: Path) -> None:
    (tmp_path / "cases").write_bytes(b"a file")

    with pytest.raises(FolderRefused):
        CaseShelf(tmp_path / "cases" / "inside", CHEAP).create(LABEL_TEXT, PASSWORD)


def test_a_case_on_a_read_only_disk_can_be_read_and_keeps_what_it_has(
    shelf: CaseShelf, case_id: str, tmp_path: Path
) -> None:
    store = shelf.open(case_id, PASSWORD)
    ledger = Ledger(store.copy_id)
    write(store, ledger, NAME, "Amina")
    store.close()
    with pytest.raises(WrongPassword):
        shelf.open(case_id, "another password")

    with no_writing_in(tmp_path / "cases"):
        readable = CaseShelf(tmp_path / "cases", CHEAP)
        with pytest.raises(WrongPassword):
            readable.open(case_id, "another password")
        store = readable.open(case_id, PASSWORD)
        assert store.rows() == ledger.rows
        with pytest.raises(NotSaved):
            write(store, Ledger(store.copy_id, store.rows()), NAME, "Another")
        assert store.rows() == ledger.rows
        store.close()
        with pytest.raises(NotSaved, match="Nothing was changed"):
            readable.delete(case_id)
        with pytest.raises(NotSaved):
            readable.create(LABEL_TEXT, PASSWORD)

    shelf.open(case_id, PASSWORD).close()
