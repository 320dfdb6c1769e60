"""The program on a real display, started by its own name, and without one."""

import os
import signal
import subprocess
import sys
from pathlib import Path
from time import monotonic, sleep

import pytest

pytestmark = pytest.mark.system

LONGEST = 30  # seconds until the window is there
SCREEN = ["xvfb-run", "-a", "-s", "-screen 0 1366x768x24"]
WINDOWS = "xwininfo -root -tree"


def test_the_window_comes_up_on_a_display_under_a_title_that_says_little(
    tmp_path: Path,
) -> None:
    script = (
        f"{sys.executable} -m catdesk & pid=$!; "
        f"for i in $(seq {LONGEST * 2}); do sleep 0.5; "
        f"{WINDOWS} | grep -F '\"CATDesk\"' && break; done; kill $pid"
    )

    done = subprocess.run(
        [*SCREEN, "bash", "-c", script],
        env=_environment(tmp_path),
        capture_output=True,
        text=True,
        check=False,
        timeout=LONGEST * 3,
    )

    assert '"CATDesk"' in done.stdout, done.stderr


def test_the_program_ends_when_it_is_told_to(tmp_path: Path) -> None:
    child = subprocess.Popen(
        [*SCREEN, sys.executable, "-m", "catdesk"],
        env=_environment(tmp_path),
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )
    sleep(3)
    assert child.poll() is None

    os.killpg(child.pid, signal.SIGTERM)

    end = monotonic() + LONGEST
    while child.poll() is None and monotonic() < end:
        sleep(0.1)
    assert child.poll() is not None


def _environment(home: Path) -> dict[str, str]:
    kept = {key: value for key, value in os.environ.items() if key != "QT_QPA_PLATFORM"}
    return {**kept, "CATDESK_HOME": str(home), "XDG_RUNTIME_DIR": str(home)}
