"""One program at a time, and a program that was ended keeps nobody out."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from catdesk.errors import CaseInUse
from catdesk.storage.locks import CaseLock
from catdesk.storage.shelf import CaseShelf
from tests.unit.storage.cases import CHEAP, PASSWORD

ROOT = Path(__file__).resolve().parents[3]

ANOTHER_PROGRAM = """
import sys
from pathlib import Path
from catdesk.storage.shelf import CaseShelf
store = CaseShelf(Path(sys.argv[1])).open(sys.argv[2], sys.argv[3])
print("open", flush=True)
sys.stdin.read()
"""


@pytest.fixture
def shelf(tmp_path: Path) -> CaseShelf:
    return CaseShelf(tmp_path / "cases", CHEAP)


@pytest.fixture
def case_id(shelf: CaseShelf) -> str:
    return shelf.create("Blue heron", PASSWORD)


@pytest.fixture
def another_program(tmp_path: Path, case_id: str) -> Iterator[subprocess.Popen[str]]:
    """Give a program that has the case open until it is ended."""
    arguments = [str(tmp_path / "cases"), case_id, PASSWORD]
    with subprocess.Popen(
        [sys.executable, "-c", ANOTHER_PROGRAM, *arguments],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as program:
        assert program.stdout
        assert program.stdout.readline() == "open\n"
        yield program
        program.kill()


def test_a_lock_is_held_once(tmp_path: Path) -> None:
    with CaseLock(tmp_path / "lock"), pytest.raises(CaseInUse):
        CaseLock(tmp_path / "lock")


def test_a_lock_can_be_taken_again_after_it_was_let_go(tmp_path: Path) -> None:
    lock = CaseLock(tmp_path / "lock")
    lock.release()
    lock.release()

    with CaseLock(tmp_path / "lock"):
        assert (tmp_path / "lock").exists()


def test_where_no_lock_file_can_be_the_database_locks_alone(tmp_path: Path) -> None:
    with CaseLock(tmp_path / "not there" / "lock") as lock:
        lock.release()

    assert not list(tmp_path.iterdir())


@pytest.mark.slow
def test_a_second_program_is_refused_and_then_let_in_when_the_first_is_killed(
    shelf: CaseShelf, case_id: str, another_program: subprocess.Popen[str]
) -> None:
    for _ in range(2):
        with pytest.raises(CaseInUse):
            shelf.open(case_id, PASSWORD)
    with pytest.raises(CaseInUse):
        shelf.delete(case_id)

    another_program.kill()
    another_program.wait()

    shelf.open(case_id, PASSWORD).close()


@pytest.mark.slow
def test_a_second_program_is_refused_without_a_lock_file_too(
    shelf: CaseShelf,
    case_id: str,
    another_program: subprocess.Popen[str],
    tmp_path: Path,
) -> None:
    (tmp_path / "cases" / f".lock-{case_id}").unlink()

    with pytest.raises(CaseInUse):
        shelf.open(case_id, PASSWORD)

    another_program.kill()


@pytest.mark.slow
def test_a_case_is_opened_and_refused_without_a_word_to_the_terminal(
    another_program: subprocess.Popen[str],
) -> None:
    _, complaints = another_program.communicate("")

    assert complaints == ""
