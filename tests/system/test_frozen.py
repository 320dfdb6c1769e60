"""The frozen program: built from the tree, started from anywhere."""

import subprocess
import sys
from pathlib import Path

import pytest

from catdesk import __version__

ROOT = Path(__file__).resolve().parents[2]

pytestmark = [pytest.mark.system, pytest.mark.slow]


@pytest.fixture(scope="module")
def program(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Build the program; return its folder."""
    out = tmp_path_factory.mktemp("frozen")
    build = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level=ERROR"]
    places = [f"--distpath={out}", f"--workpath={out / 'work'}"]
    subprocess.run([*build, *places, str(ROOT / "build.spec")], cwd=out, check=True)
    return out / "catdesk"


def _say(program: Path, *words: str) -> str:
    done = subprocess.run(
        [str(program / "catdesk"), *words],
        cwd=program.parent,
        env={"HOME": str(program.parent), "LC_ALL": "C.UTF-8"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_the_frozen_program_starts_and_says_its_version(program: Path) -> None:
    assert _say(program, "--version") == f"CATDesk {__version__}\n"


def test_the_frozen_program_finds_its_forms(program: Path) -> None:
    assert _say(program, "check")


def test_the_frozen_program_makes_the_sample_papers(program: Path) -> None:
    papers = program.parent / "papers"
    _say(program, "demo", "--out", str(papers))
    assert list(papers.glob("*.docx"))


def test_the_frozen_program_carries_no_network_library(program: Path) -> None:
    names = [file.name for file in program.rglob("*")]
    assert not [n for n in names if "Network" in n or "WebEngine" in n or "Qml" in n]


def test_the_frozen_program_carries_no_path_of_this_machine(program: Path) -> None:
    home = str(ROOT).encode()
    ours = [f for f in program.iterdir() if f.is_file()]
    assert ours
    assert not [file.name for file in ours if home in file.read_bytes()]
