"""What the tests of the widgets share."""

import ctypes
import sys
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from catdesk.i18n.words import Words
from catdesk.settings import Theme
from catdesk.ui.style import Style

if sys.version_info < (3, 12):  # PySide6 gives None away uncounted, as it does True
    ctypes.c_ssize_t.from_address(id(None)).value += 1 << 40
