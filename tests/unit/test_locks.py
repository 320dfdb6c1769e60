"""The locks name versions and hashes, and nothing about where packages come from."""

import re
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
RUNTIME = ROOT / "requirements.lock"
FOR_DEVELOPERS = ROOT / "requirements-dev.lock"

PIN = re.compile(r"[a-z0-9-]+==[0-9][\w.]*( ; [^\\]+)? \\")
HASH = re.compile(r"    --hash=sha256:[0-9a-f]{64}( \\)?")


def _pins(lock: Path) -> set[str]:
    return {line for line in lock.read_text("utf-8").splitlines() if "==" in line}


def _names(lock: Path) -> set[str]:
    return {pin.partition("==")[0] for pin in _pins(lock)}


@pytest.mark.parametrize("lock", [RUNTIME, FOR_DEVELOPERS], ids=lambda lock: lock.name)
def test_a_lock_holds_pins_and_hashes_and_nothing_else(lock: Path) -> None:
    lines = lock.read_text("utf-8").splitlines()
    assert not [n for n in lines if not (PIN.fullmatch(n) or HASH.fullmatch(n))]


def test_developers_get_what_the_program_gets() -> None:
    assert _pins(RUNTIME) <= _pins(FOR_DEVELOPERS)


def test_every_dependency_is_locked() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    asked = [*project["dependencies"], *project["optional-dependencies"]["dev"]]
    names = {re.split(r"[<>=!~ ]", line)[0].lower() for line in asked}
    assert names <= _names(FOR_DEVELOPERS)
