"""Starting: what is loaded, and what the process guards before it loads anything."""

import subprocess
import sys

import pytest

from catdesk import __version__
from catdesk.__main__ import forget_foreign_code, main

HARDENED = """
import os, resource
from catdesk.__main__ import harden
harden()
print(oct(os.umask(0)), *resource.getrlimit(resource.RLIMIT_CORE))
"""
QUICK = """
import sys
from catdesk.__main__ import main
main(["--version"])
heavy = {"PySide6", "docx", "docxtpl", "babel", "sqlcipher3", "yaml", "cryptography"}
print(sorted(heavy & set(sys.modules)))
"""


def _run(code: str) -> str:
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True
    )
    return done.stdout


def test_the_version_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--version"]) == 0
    assert capsys.readouterr().out == f"CATDesk {__version__}\n"


def test_telling_the_version_loads_nothing_heavy() -> None:
    assert _run(QUICK).splitlines()[-1] == "[]"


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has neither")
def test_files_are_for_their_owner_and_no_crash_writes_memory_to_disk() -> None:
    assert _run(HARDENED).split() == ["0o77", "0", "0"]


@pytest.mark.skipif(sys.platform != "linux", reason="a promise of Linux")
def test_the_memory_of_the_process_is_closed_to_other_programs() -> None:
    code = "from catdesk.__main__ import harden; harden(); import ctypes; "
    assert _run(code + "print(ctypes.CDLL(None).prctl(3, 0, 0, 0, 0))") == "0\n"


@pytest.mark.parametrize(
    "name",
    [
        "LD_PRELOAD",
        "PYTHONPATH",
        "PYTHONSTARTUP",
        "QT_PLUGIN_PATH",
        "QT_QPA_GENERIC_PLUGINS",
        "QT_QPA_PLATFORM_PLUGIN_PATH",
    ],
)
def test_a_variable_that_could_load_foreign_code_is_dropped(name: str) -> None:
    variables = {name: "/somewhere", "HOME": "/home"}
    forget_foreign_code(variables)
    assert variables == {"HOME": "/home"}


@pytest.mark.parametrize("name", ["QT_QPA_PLATFORM", "QT_IM_MODULE", "LANG"])
def test_screen_keyboard_and_language_stay_as_chosen(name: str) -> None:
    variables = {name: "kept"}
    forget_foreign_code(variables)
    assert variables == {name: "kept"}
