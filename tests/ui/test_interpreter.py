"""The program outlives more signals than Python 3.11 lets it."""

import subprocess
import sys

MANY_SIGNALS = """
from catdesk.ui.interpreter import keep_true_alive
keep_true_alive()
from PySide6.QtCore import QObject, Signal
class Source(QObject):
    rung = Signal()
source = Source()
for _ in range(5_000):
    source.rung.emit()
print("alive")
"""


def test_the_program_outlives_thousands_of_signals() -> None:
    done = subprocess.run(
        [sys.executable, "-c", MANY_SIGNALS],
        capture_output=True,
        text=True,
        check=False,
    )

    assert (done.stdout, done.stderr) == ("alive\n", "")
