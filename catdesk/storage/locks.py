"""One program at a time has a case open.

The system itself lets go of the lock when a program ends, however it ends, so a
lock file left behind never keeps anybody out.
"""

import os
import sys
from pathlib import Path
from types import TracebackType
from typing import Self

from catdesk.errors import CaseInUse
from catdesk.storage.disk import FOR_THE_OWNER

if sys.platform == "win32":
    import msvcrt

    def _claim(handle: int) -> None:
        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def _claim(handle: int) -> None:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)


class CaseLock:
    """Held from its making until `release`; raises CaseInUse when another holds it.

    On a disk that is full or cannot be written to there is no lock file; the
    database's own lock is then the only one.
    """

    def __init__(self, file: Path) -> None:
        self._handle = _opened(file)
        if self._handle is not None:
            self._claim_or_close(self._handle)

    def release(self) -> None:
        """Let go; may be called twice."""
        if self._handle is not None:
            os.close(self._handle)
            self._handle = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.release()

    def _claim_or_close(self, handle: int) -> None:
        try:
            _claim(handle)
        except OSError as error:
            self.release()
            raise CaseInUse from error


def _opened(file: Path) -> int | None:
    try:
        return os.open(file, os.O_RDWR | os.O_CREAT, FOR_THE_OWNER)
    except OSError:
        return None
