"""How long the window takes to come up, beside an empty one; what an open case weighs."""

import os
import subprocess
import sys
from pathlib import Path
from statistics import median
from time import perf_counter

from tests.benchmarks.table import Row

HERE = Path(__file__).resolve().parent
TIMES = 9


def rows(folder: Path) -> list[Row]:
    """Measure starts in turns, then the memory of a window with a large case."""
    home = folder / "home"
    start = ("tests.benchmarks.first_page", "tests.benchmarks.empty_window")
    for module in start:
        _seconds(module, home)
    pairs = [tuple(_seconds(module, home) for module in start) for _ in range(TIMES)]
    ours, empty = (median(column) * 1000 for column in zip(*pairs, strict=True))
    weight = float(_run("tests.benchmarks.large_case", home).split()[-1])
    return [
        Row("start to the first page", ours, empty, "an empty PySide6 window", 3),
        Row(
            "memory with a 500-answer case open",
            weight,
            0,
            "the goal itself",
            160,
            "MB",
        ),
    ]


def _seconds(module: str, home: Path) -> float:
    """Return the time from starting the process to its first painted window."""
    start = perf_counter()
    _run(module, home)
    return perf_counter() - start


def _run(module: str, home: Path) -> str:
    done = subprocess.run(
        [sys.executable, "-m", module],
        cwd=HERE.parents[1],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "CATDESK_HOME": str(home)},
        capture_output=True,
        text=True,
        check=True,
    )
    return done.stdout
