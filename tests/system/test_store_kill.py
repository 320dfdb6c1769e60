"""What the store acknowledged is there after a kill, a full and a failing disk."""

import os
import random
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from catdesk.errors import NotSaved
from catdesk.interview.ledger import Ledger, Row, broken_links
from catdesk.storage.cases import SqlCipherStore
from tests.contracts.case_store import STORY, said
from tests.unit.storage.cases import BareCase

pytestmark = pytest.mark.system

ROOT = Path(__file__).resolve().parents[2]
KILLS = int(os.environ.get("CATDESK_KILLS", "30"))
ENDLESS = 1_000_000


@dataclass
class Said:
    """What a saver acknowledged, and what the case holds afterwards."""

    rows: list[str] = field(default_factory=list)
    last_draft: tuple[str, str] = ("", "")
    refusals: int = 0
    kept: tuple[Row, ...] = ()
    drafts: dict[str, str] = field(default_factory=dict)

    def hear(self, lines: list[str]) -> None:
        for line in lines:
            kind, _, told = line.rstrip("\n").partition(" ")
            if kind == "row":
                self.rows.append(told)
                self.last_draft = ("", "")
            elif kind == "draft":
                question, _, value = told.partition(" ")
                self.last_draft = (question, value)
            else:
                self.refusals += 1

    def look_into(self, case: BareCase) -> None:
        store = case.open()
        self.kept, kept_drafts = store.rows(), store.drafts()
        self.drafts = {draft.question: draft.value for draft in kept_drafts}
        store.close()

    @property
    def lost(self) -> list[str]:
        """Everything acknowledged that is not there: rows, and the last draft."""
        held = {row.digest for row in self.kept}
        lost = [digest for digest in self.rows if digest not in held]
        question, value = self.last_draft
        if question and not self._draft_lives_on(question, value):
            lost.append(f"draft {value}")
        return lost

    def _draft_lives_on(self, question: str, value: str) -> bool:
        """Tell whether it is there, or the row that settled it, unheard of as yet."""
        is_settled = bool(self.kept) and self.kept[-1].digest not in self.rows
        return self.drafts.get(question) == value or is_settled


@pytest.fixture
def case(tmp_path: Path) -> BareCase:
    (tmp_path / "case").mkdir()
    return BareCase(tmp_path / "case").filled(3)


def saver(case: BareCase, kind: str, rounds: int) -> list[str]:
    program = [sys.executable, "-m", "tests.system.saver"]
    return [*program, kind, str(case.folder), case.key.hex(), str(rounds)]


def kill_once(case: BareCase, kind: str, after: int, said: Said) -> None:
    """Let a saver work, end it without warning after some lines, and look."""
    with subprocess.Popen(
        saver(case, kind, ENDLESS), cwd=ROOT, stdout=subprocess.PIPE, text=True
    ) as program:
        assert program.stdout
        heard = [program.stdout.readline() for _ in range(after)]
        program.kill()
        said.hear([line for line in (*heard, *program.stdout) if line.endswith("\n")])
    said.look_into(case)


def test_no_kill_loses_what_was_acknowledged(case: BareCase) -> None:
    moments = random.Random(os.environ.get("CATDESK_SEED", "kill"))
    said = Said()

    for _ in range(KILLS):
        kill_once(case, "true", moments.randrange(1, 60), said)
        assert not said.lost
        assert not broken_links(said.kept)

    assert len(said.rows) > KILLS


def test_the_same_check_finds_a_store_that_acknowledges_too_early(
    case: BareCase,
) -> None:
    lost = []

    for after in (2, 4, 6, 8, 10, 12, 14, 16):
        said = Said()
        kill_once(case, "hasty", after, said)
        lost += said.lost

    assert lost


FAULTS = [
    ("fsync", "EIO", "20..24"),
    ("fsync", "EIO", "31"),
    ("fsync", "EIO", "50..90"),
    ("pwrite64", "EIO", "21"),
    ("pwrite64", "ENOSPC", "20..30"),
    ("pwrite64", "ENOSPC", "41..90"),
    ("ftruncate", "EIO", "12"),
    ("ftruncate", "EIO", "20..40"),
    ("fsync,pwrite64,ftruncate", "EIO", "30..60"),
    ("pread64", "EIO", "60..62"),
]


@pytest.mark.skipif(not shutil.which("strace"), reason="strace makes the faults")
@pytest.mark.parametrize(("calls", "error", "when"), FAULTS)
def test_a_disk_that_fails_for_a_while_loses_nothing(
    case: BareCase, calls: str, error: str, when: str
) -> None:
    inject = f"inject={calls}:error={error}:when={when}"
    strace = ["strace", "-f", "-qq", "-o", "/dev/null", "-e", f"trace={calls}"]

    done = subprocess.run(
        [*strace, "-e", inject, *saver(case, "true", 40)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )

    said = Said()
    said.hear(done.stdout.splitlines())
    said.look_into(case)
    assert said.refusals
    assert not said.lost
    assert len(said.kept) == len(said.rows) + 3 == 43
    assert done.stderr == ""


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """Give a disk of one megabyte, which only the administrator can make."""
    place = tmp_path / "disk"
    place.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=1m", "catdesk", str(place)]
    if subprocess.run(mount, capture_output=True, check=False).returncode:
        pytest.skip("no right to mount a disk; unit tests limit the size of files")
    yield place
    subprocess.run(["umount", str(place)], check=True)


def fill(store: SqlCipherStore, ledger: Ledger) -> tuple[Row, ...]:
    """Save until the disk is full; return the rows that found no room."""
    for n in range(1000):
        rows = ledger.write({STORY: said(f"{n} " + "They came. " * 200)})
        try:
            store.append(rows)
        except NotSaved:
            return rows
    raise AssertionError("the disk was never full")


def test_a_disk_that_is_full_takes_answers_again_when_there_is_room(
    small_disk: Path,
) -> None:
    (small_disk / "case").mkdir()
    case = BareCase(small_disk / "case")
    (small_disk / "others").write_bytes(bytes(600_000))
    store = case.open()
    ledger = Ledger(store.copy_id)

    refused = fill(store, ledger)
    assert store.rows() == ledger.rows[: -len(refused)]
    (small_disk / "others").unlink()
    store.append(refused)

    assert store.rows() == ledger.rows
    store.close()
    again = case.open()
    assert again.rows() == ledger.rows
    again.close()


def test_a_disk_that_is_read_only_shows_its_answers(small_disk: Path) -> None:
    (small_disk / "case").mkdir()
    case = BareCase(small_disk / "case").filled(5)
    remount = ["mount", "-o", "remount,ro", str(small_disk)]
    subprocess.run(remount, check=True)

    store = case.open()

    assert len(store.rows()) == 5
    with pytest.raises(NotSaved):
        store.append(Ledger(store.copy_id, store.rows()).write({STORY: said("more")}))
    assert len(store.rows()) == 5
    store.close()
