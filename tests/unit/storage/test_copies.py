"""A copy is whole and proven, or it is not there."""

import os
import shutil
from pathlib import Path

import pytest

from catdesk.errors import CaseDamaged, CaseInUse, FolderRefused
from catdesk.storage import copies
from catdesk.storage.outside import DATABASE
from catdesk.storage.schema import EXHIBITS
from catdesk.storage.shelf import CaseShelf
from tests.unit.storage.cases import (
    CHEAP,
    PASSWORD,
    BareCase,
    as_an_ordinary_person,
    files_in,
    interrupted,
    no_file_above,
    no_writing_in,
)


@pytest.fixture
def shelf(tmp_path: Path) -> CaseShelf:
    return CaseShelf(tmp_path / "cases", CHEAP)


@pytest.fixture
def case_id(shelf: CaseShelf) -> str:
    return shelf.create("Blue heron", PASSWORD)


@pytest.fixture
def folder(tmp_path: Path, case_id: str) -> Path:
    folder = tmp_path / "cases" / case_id
    (folder / EXHIBITS / "1f").mkdir()
    (folder / EXHIBITS / "1f" / "2e").write_bytes(os.urandom(3_000_000))
    return folder


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    (tmp_path / "stick").mkdir()
    return tmp_path / "stick"


def contents(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): content
        for path, (content, _) in files_in(folder).items()
    }


def test_a_copy_holds_every_file_and_opens_with_the_same_password(
    shelf: CaseShelf, case_id: str, folder: Path, stick: Path
) -> None:
    copy = shelf.copy_to(case_id, stick)

    assert contents(copy) == contents(folder)
    assert [path.name for path in stick.iterdir()] == [case_id]
    CaseShelf(stick, CHEAP).open(case_id, PASSWORD).close()


def test_a_copy_is_proven_where_the_system_cannot_forget_a_file(
    shelf: CaseShelf, case_id: str, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delattr(os, "posix_fadvise")

    assert shelf.copy_to(case_id, stick).is_dir()


def test_a_copy_made_before_stays(
    shelf: CaseShelf, case_id: str, folder: Path, stick: Path
) -> None:
    names = [shelf.copy_to(case_id, stick).name for _ in range(3)]

    assert names == [case_id, f"{case_id}-2", f"{case_id}-3"]
    assert folder.is_dir()


def test_the_count_of_tries_links_and_pipes_are_left_out(
    shelf: CaseShelf, case_id: str, folder: Path, stick: Path
) -> None:
    expected = contents(folder)
    (folder / "tries.json").write_bytes(b"{}")
    (folder / "rehearsal").mkdir()
    (folder / "rehearsal" / DATABASE).write_bytes(b"left behind")
    (folder / "link").symlink_to(folder / DATABASE)
    os.mkfifo(folder / "pipe")

    assert contents(shelf.copy_to(case_id, stick)) == expected


def test_an_interrupted_save_goes_with_the_copy(tmp_path: Path, stick: Path) -> None:
    (tmp_path / "case").mkdir()
    case = BareCase(tmp_path / "case").filled()
    interrupted(case)

    copy = copies.copy_case(case.folder, stick)

    case.folder = copy
    store = case.open()
    assert len(store.rows()) == 100
    store.close()


def test_an_open_case_is_not_copied(
    shelf: CaseShelf, case_id: str, stick: Path
) -> None:
    store = shelf.open(case_id, PASSWORD)

    with pytest.raises(CaseInUse):
        shelf.copy_to(case_id, stick)

    assert not list(stick.iterdir())
    store.close()


def test_a_full_stick_keeps_no_half_copy(
    shelf: CaseShelf, case_id: str, folder: Path, stick: Path
) -> None:
    before = files_in(folder)

    with no_file_above(50_000), pytest.raises(FolderRefused):
        shelf.copy_to(case_id, stick)

    assert not list(stick.iterdir())
    assert files_in(folder) == before


def test_a_stick_that_cannot_be_written_is_told(
    shelf: CaseShelf, case_id: str, stick: Path
) -> None:
    with pytest.raises(FolderRefused):
        shelf.copy_to(case_id, stick / "not there")
    with no_writing_in(stick), pytest.raises(FolderRefused):
        copies.copy_case(stick.parent / "cases" / case_id, stick)


def test_a_copy_inside_the_case_would_go_with_it_and_is_refused(
    shelf: CaseShelf, case_id: str, folder: Path
) -> None:
    for place in (folder, folder / EXHIBITS):
        with pytest.raises(FolderRefused):
            shelf.copy_to(case_id, place)


def test_a_stick_that_changes_a_byte_is_found_out(
    shelf: CaseShelf,
    case_id: str,
    folder: Path,
    stick: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def settle(written: Path) -> None:  # the moment in which a bad stick forgets
        if written.parent == stick and (written / DATABASE).exists():
            content = bytearray((written / DATABASE).read_bytes())
            content[5000] ^= 4
            (written / DATABASE).write_bytes(content)

    monkeypatch.setattr(copies, "sync_folder", settle)

    with pytest.raises(FolderRefused, match="did not come out right"):
        shelf.copy_to(case_id, stick)

    assert not list(stick.iterdir())
    assert folder.is_dir()


def test_what_a_program_left_half_copied_is_cleared_away(
    shelf: CaseShelf, case_id: str, folder: Path, stick: Path
) -> None:
    (stick / f".new-{case_id}").mkdir()
    (stick / f".new-{case_id}" / "half").write_bytes(b"half")

    copy = shelf.copy_to(case_id, stick)

    assert contents(copy) == contents(folder)
    assert [path.name for path in stick.iterdir()] == [case_id]


def test_a_damaged_case_can_still_be_copied(
    shelf: CaseShelf, case_id: str, folder: Path, stick: Path
) -> None:
    (folder / DATABASE).write_bytes(b"")

    assert contents(shelf.copy_to(case_id, stick)) == contents(folder)


def test_a_case_that_cannot_be_read_is_told_as_damaged(
    shelf: CaseShelf, case_id: str, folder: Path, stick: Path
) -> None:
    shutil.copytree(folder, stick / case_id)
    for path in (stick, stick / case_id, *(stick / case_id).rglob("*")):
        path.chmod(0o777 if path.is_dir() else 0o644)
    (stick / case_id / DATABASE).chmod(0)
    (stick / "copy").mkdir()
    (stick / "copy").chmod(0o777)

    with as_an_ordinary_person(stick / case_id), pytest.raises(CaseDamaged):
        copies.copy_case(stick / case_id, stick / "copy")

    assert not list((stick / "copy").iterdir())
    assert shelf.entries()
