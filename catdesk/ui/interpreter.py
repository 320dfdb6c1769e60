"""A mend for PySide6 6.12 on Python 3.11, without which the window would abort.

There each `Signal.emit()` and `Signal.disconnect()` gives back `True` without
counting it, so the counter of the one `True` object falls by one a time; after
some four hundred signals Python ends with "deallocating True or False", and what
was typed last with it. From Python 3.12 on `True` is immortal and nothing happens.
See docs/decisions/0014-window.md.
"""

import ctypes
import sys

_ENOUGH = 1 << 40  # signals in one run: a million a second for twelve days


def keep_true_alive() -> None:
    """Raise the counter of `True` so far that it cannot fall to nothing."""
    if sys.version_info < (3, 12):
        ctypes.c_ssize_t.from_address(id(True)).value += _ENOUGH
