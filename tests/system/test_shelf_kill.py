"""A kill while cases are made and deleted leaves each of them whole or gone."""

import os
import random
import subprocess
import sys
from pathlib import Path

import pytest

from catdesk.storage.shelf import CaseShelf
from tests.unit.storage.cases import CHEAP, PASSWORD

pytestmark = pytest.mark.system

ROOT = Path(__file__).resolve().parents[2]
KILLS = int(os.environ.get("CATDESK_KILLS", "30")) // 3


def kill_once(cases: Path, after: int) -> tuple[set[str], set[str]]:
    """Let a maker work, end it after some lines; return what it made and deleted."""
    program = [sys.executable, "-m", "tests.system.maker", str(cases)]
    with subprocess.Popen(
        program, cwd=ROOT, stdout=subprocess.PIPE, text=True
    ) as maker:
        assert maker.stdout
        heard = [maker.stdout.readline() for _ in range(after)]
        maker.kill()
        heard += maker.stdout.readlines()
    said = [line.split() for line in heard if line.endswith("\n")]
    made = {case_id for act, case_id in said if act == "made"}
    return made, {case_id for act, case_id in said if act == "deleting"}


def test_no_kill_leaves_half_a_case(tmp_path: Path) -> None:
    moments = random.Random(os.environ.get("CATDESK_SEED", "kill"))
    kept: set[str] = set()

    for _ in range(KILLS):
        made, deleted = kill_once(tmp_path, moments.randrange(1, 12))
        shelf = CaseShelf(tmp_path, CHEAP)
        listed = {entry.id for entry in shelf.entries()}
        kept |= made - deleted
        assert kept <= listed
        for case_id in listed - kept:
            shelf.open(case_id, PASSWORD).close()
        assert {path.name.removeprefix(".lock-") for path in tmp_path.iterdir()} == (
            listed
        )

    for case_id in kept:
        shelf.open(case_id, PASSWORD).close()
