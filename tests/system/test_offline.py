"""No run of the program opens a network socket, and Qt's networking is never loaded.

strace watches every process of a run: the window, worked by hand from a new case to
both papers, and the terminal's demo. Local sockets, which a display or D-Bus need,
are the platform's and are let pass.
"""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = pytest.mark.system

ROOT = Path(__file__).resolve().parents[2]
NETWORK = re.compile(r"AF_INET6?|AF_NETLINK")
LIBRARY = re.compile(r"Qt6Network|QtNetwork")
WINDOW = [sys.executable, "-m", "tests.system.visitor"]
DEMO = [sys.executable, "-m", "catdesk", "demo", "--out", "papers"]
CONTROL = [sys.executable, "-c", "import socket; socket.socket(socket.AF_INET)"]


def watched(command: list[str], folder: Path) -> tuple[str, str]:
    """Run a command under strace; return its socket calls, and the files it opened."""
    trace = folder / "trace"
    strace = [
        "strace",
        "-f",
        "-qq",
        "-e",
        "trace=socket,connect,openat",
        "-o",
        str(trace),
    ]
    subprocess.run(
        [*strace, *command],
        cwd=folder,
        env={
            **os.environ,
            "CATDESK_HOME": str(folder / "home"),
            "HOME": str(folder),
            "PYTHONPATH": str(ROOT),
            "QT_QPA_PLATFORM": "offscreen",
        },
        check=True,
        capture_output=True,
        timeout=300,
    )
    lines = trace.read_text(errors="replace").splitlines()
    calls = [line for line in lines if "socket(" in line or "connect(" in line]
    opened = [line for line in lines if "openat(" in line]
    return "\n".join(calls), "\n".join(opened)


@pytest.mark.parametrize("command", [WINDOW, DEMO], ids=["window", "demo"])
def test_a_whole_run_opens_no_network_socket(
    command: list[str], tmp_path: Path
) -> None:
    calls, opened = watched(command, tmp_path)

    assert NETWORK.findall(calls) == []
    assert LIBRARY.findall(opened) == []
    assert "declaration.docx" in {path.name for path in tmp_path.rglob("*.docx")}


def test_the_watch_would_have_seen_a_network_socket(tmp_path: Path) -> None:
    calls, _ = watched(CONTROL, tmp_path)

    assert NETWORK.findall(calls) == ["AF_INET"]
