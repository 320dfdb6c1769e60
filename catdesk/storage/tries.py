"""After wrong passwords the next try waits a little longer, and never long.

The wait slows somebody who tries passwords at the keyboard. It never locks a case
and never deletes anything. A small file beside the case carries it over a new start
of the program; the file holds a number and a time, and whatever it holds, no wait
is longer than a minute.
"""

import contextlib
import json
import time
from collections.abc import Callable
from dataclasses import asdict, dataclass
from pathlib import Path

from catdesk.storage.disk import read_small, write_whole

TRIES = "tries.json"
LONGEST_WAIT = 60.0  # seconds

_LARGEST_FILE = 1024  # bytes
_DOUBLINGS = 6  # 2 ** 6 is above the longest wait
_UNREADABLE = (OSError, ValueError, TypeError, KeyError, OverflowError, RecursionError)


@dataclass(frozen=True, slots=True)
class Tries:
    """How many wrong passwords in a row, and when the last was (seconds since 1970)."""

    wrong: int = 0
    last: float = 0.0

    @property
    def wait(self) -> float:
        """Seconds between the last try and the next: 0, 1, 2, 4, 8 ... 60."""
        if not self.wrong:
            return 0.0
        return min(2.0 ** min(self.wrong - 1, _DOUBLINGS), LONGEST_WAIT)


class TryDelay:
    """Counts the wrong passwords of each case; `now` is the clock."""

    def __init__(self, now: Callable[[], float] = time.time) -> None:
        self._now = now
        self._known: dict[Path, Tries] = {}

    def before_next(self, folder: Path) -> float:
        """Return the seconds to wait before the next try; 0 when there are none."""
        tries = self._tries(folder)
        now = self._now()
        if tries.last > now:  # the clock was set back: the wait starts over, once
            tries = self._known[folder] = Tries(tries.wrong, now)
        return max(0.0, tries.last + tries.wait - now)

    def count_wrong(self, folder: Path) -> None:
        """Note one more wrong password."""
        tries = Tries(self._tries(folder).wrong + 1, self._now())
        self._known[folder] = tries
        with contextlib.suppress(OSError):  # on a read-only disk memory has to do
            write_whole(folder / TRIES, json.dumps(asdict(tries)).encode("ascii"))

    def forget(self, folder: Path) -> None:
        """Start anew: the password was right."""
        self._known.pop(folder, None)
        with contextlib.suppress(OSError):
            (folder / TRIES).unlink(missing_ok=True)

    def _tries(self, folder: Path) -> Tries:
        if folder not in self._known:
            self._known[folder] = _kept(folder / TRIES)
        return self._known[folder]


def _kept(file: Path) -> Tries:
    try:
        found = json.loads(read_small(file, _LARGEST_FILE))
        wrong, last = found["wrong"], float(found["last"])
    except _UNREADABLE:
        return Tries()
    is_plain = type(wrong) is int and wrong >= 0 and 0 <= last < float("inf")
    return Tries(wrong, last) if is_plain else Tries()
