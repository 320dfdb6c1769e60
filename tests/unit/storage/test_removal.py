"""A deleted case is gone, keys first; one that was cut off is finished later."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from catdesk.errors import CaseInUse, NotACase, NotSaved
from catdesk.storage import removal
from catdesk.storage.keyfile import KEYS, KEYS_BEFORE
from catdesk.storage.locks import CaseLock
from catdesk.storage.outside import DATABASE
from catdesk.storage.removal import lock_file
from catdesk.storage.shelf import CaseShelf
from tests.unit.storage.cases import CHEAP, PASSWORD


@pytest.fixture
def cases(tmp_path: Path) -> Path:
    return tmp_path / "cases"


@pytest.fixture
def shelf(cases: Path) -> CaseShelf:
    return CaseShelf(cases, CHEAP)


@pytest.fixture
def case_id(shelf: CaseShelf) -> str:
    return shelf.create("Blue heron", PASSWORD)


class PowerCut(BaseException):
    """The power is cut here."""


def test_a_deleted_case_leaves_nothing(
    shelf: CaseShelf, case_id: str, cases: Path
) -> None:
    shelf.delete(case_id)

    assert shelf.entries() == ()
    assert not list(cases.iterdir())
    with pytest.raises(NotACase):
        shelf.open(case_id, PASSWORD)


def test_other_cases_stay(shelf: CaseShelf, case_id: str) -> None:
    other = shelf.create("Tall cedar", PASSWORD)

    shelf.delete(case_id)

    assert [entry.id for entry in shelf.entries()] == [other]
    shelf.open(other, PASSWORD).close()


def test_the_keys_are_overwritten_and_not_only_unlinked(
    shelf: CaseShelf, case_id: str, cases: Path, tmp_path: Path
) -> None:
    held = []
    for name in (KEYS, KEYS_BEFORE):
        (tmp_path / name).hardlink_to(cases / case_id / name)
        held.append(tmp_path / name)

    shelf.delete(case_id)

    assert not any(b"".join(file.read_bytes() for file in held))


def test_an_open_case_is_not_deleted(shelf: CaseShelf, case_id: str) -> None:
    store = shelf.open(case_id, PASSWORD)

    with pytest.raises(CaseInUse):
        shelf.delete(case_id)

    store.close()
    shelf.open(case_id, PASSWORD).close()


@pytest.fixture(params=["overwrite", "sync_folder", "rmtree"])
def doomed(request: pytest.FixtureRequest, case_id: str) -> Iterator[str]:
    """Give a case in whose deletion the power is cut at one of the steps."""

    def cut(*_: object) -> None:
        raise PowerCut

    home = shutil if request.param == "rmtree" else removal
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(home, request.param, cut)
        yield case_id


def test_after_a_power_cut_the_case_is_never_listed_half(
    shelf: CaseShelf, doomed: str
) -> None:
    with pytest.raises(PowerCut):
        shelf.delete(doomed)

    assert shelf.entries() == ()


def test_the_next_start_finishes_what_was_cut_off(
    shelf: CaseShelf, case_id: str, cases: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patch:
        patch.setattr(removal, "_destroy", _refuse)
        with pytest.raises(NotSaved, match="try to delete the rest"):
            shelf.delete(case_id)
    assert (cases / f".gone-{case_id}" / KEYS).exists()

    CaseShelf(cases, CHEAP)

    assert not list(cases.iterdir())


def _refuse(_: Path) -> None:
    raise OSError


def test_what_cannot_be_finished_now_stays_for_the_start_after(
    shelf: CaseShelf, case_id: str, cases: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (cases / case_id).rename(cases / f".gone-{case_id}")
    with monkeypatch.context() as patch:
        patch.setattr(removal, "_destroy", _refuse)
        CaseShelf(cases, CHEAP)

    assert (cases / f".gone-{case_id}" / KEYS).exists()
    assert shelf.entries() == ()


def test_a_half_made_case_is_cleared_away_at_the_next_start(
    shelf: CaseShelf, case_id: str, cases: Path
) -> None:
    half = cases / ".new-00000000000000aa"
    half.mkdir()
    (half / DATABASE).write_bytes(b"half")
    lock_file(cases, "00000000000000aa").touch()

    CaseShelf(cases, CHEAP)

    assert {path.name for path in cases.iterdir()} == {case_id, f".lock-{case_id}"}
    assert len(shelf.entries()) == 1


def test_a_case_that_another_program_is_making_is_left_alone(
    shelf: CaseShelf, cases: Path
) -> None:
    cases.mkdir()
    (cases / ".new-00000000000000aa").mkdir()

    with CaseLock(lock_file(cases, "00000000000000aa")):
        CaseShelf(cases, CHEAP)

    assert (cases / ".new-00000000000000aa").is_dir()
    assert shelf.entries() == ()


def test_files_that_are_not_ours_are_left_alone(
    shelf: CaseShelf, case_id: str, cases: Path
) -> None:
    (cases / ".gone-fishing").mkdir()
    (cases / ".new-ideas").write_bytes(b"a note")

    CaseShelf(cases, CHEAP)
    shelf.delete(case_id)

    assert {path.name for path in cases.iterdir()} == {".gone-fishing", ".new-ideas"}


def test_a_lock_that_cannot_be_dropped_is_no_fault(
    shelf: CaseShelf, case_id: str, cases: Path
) -> None:
    lock_file(cases, case_id).unlink()
    lock_file(cases, case_id).mkdir()

    shelf.delete(case_id)

    assert shelf.entries() == ()
