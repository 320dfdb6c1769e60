"""A wheel built from the tree, in an empty environment far from the tree."""

import os
import subprocess
import sys
import venv
import zipfile
from pathlib import Path

import pytest

from catdesk import __version__

ROOT = Path(__file__).resolve().parents[2]
BIN = "Scripts" if sys.platform == "win32" else "bin"

pytestmark = [pytest.mark.system, pytest.mark.slow]


def _run(*words: str | Path, cwd: Path) -> str:
    done = subprocess.run(
        [str(word) for word in words],
        cwd=cwd,
        env={k: v for k, v in os.environ.items() if not k.startswith("PYTHON")},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Build the wheel."""
    out = tmp_path_factory.mktemp("wheel")
    build = [sys.executable, "-m", "pip", "wheel", "--no-deps", "--no-build-isolation"]
    _run(*build, "--wheel-dir", out, ROOT, cwd=out)
    return next(out.glob("*.whl"))


@pytest.fixture(scope="module")
def elsewhere(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Install the locked packages and the wheel; return the commands' folder."""
    place = tmp_path_factory.mktemp("elsewhere")
    venv.create(place / "env", with_pip=True)
    commands = place / "env" / BIN
    python = str(commands / "python")
    install = [python, "-m", "pip", "install", "--only-binary", ":all:"]
    lock = ROOT / "requirements.lock"
    _run(*install, "--require-hashes", "--requirement", lock, cwd=place)
    _run(*install, "--no-deps", wheel, cwd=place)
    return commands


def test_the_wheel_carries_every_form_catalog_and_resource(wheel: Path) -> None:
    listed = _run("git", "ls-files", "forms", "resources", "translations", cwd=ROOT)
    names = [n for n in listed.splitlines() if not Path(n).name.startswith(".")]
    data = {f"catdesk/{n}" for n in names if not n.startswith("translations/")}
    catalogs = {f"catdesk/{n[:-3]}.mo" for n in names if n.endswith(".po")}
    assert data
    assert catalogs
    assert data | catalogs <= set(zipfile.ZipFile(wheel).namelist())


def test_the_same_tree_gives_the_same_wheel(wheel: Path, tmp_path: Path) -> None:
    build = [sys.executable, "-m", "pip", "wheel", "--no-deps", "--no-build-isolation"]
    _run(*build, "--wheel-dir", tmp_path, ROOT, cwd=tmp_path)
    assert (tmp_path / wheel.name).read_bytes() == wheel.read_bytes()


def test_the_installed_program_says_its_version(elsewhere: Path) -> None:
    said = _run(elsewhere / "catdesk", "--version", cwd=elsewhere)
    assert said == f"CATDesk {__version__}\n"


def test_the_installed_program_finds_and_proves_its_forms(elsewhere: Path) -> None:
    assert _run(elsewhere / "catdesk", "check", cwd=elsewhere)


def test_the_installed_program_makes_the_sample_papers(
    elsewhere: Path, tmp_path: Path
) -> None:
    _run(elsewhere / "catdesk", "demo", "--out", tmp_path / "papers", cwd=tmp_path)
    assert list((tmp_path / "papers").glob("*.docx"))


def test_the_installed_packages_agree_with_each_other(elsewhere: Path) -> None:
    _run(elsewhere / "python", "-m", "pip", "check", cwd=elsewhere)
