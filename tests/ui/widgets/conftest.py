"""What the tests of the widgets share."""

import ctypes
import sys

if sys.version_info < (3, 12):  # PySide6 gives None away uncounted, as it does True
    ctypes.c_ssize_t.from_address(id(None)).value += 1 << 40
