"""What the tests of the widgets share: a dressed program, and a way to look at it."""

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from catdesk.i18n.words import Words
from catdesk.settings import Theme
from catdesk.ui.style import Style


@pytest.fixture(autouse=True)
def style(qapp: QApplication) -> Iterator[Style]:
    """Dress the program in light at the usual size."""
    made = Style()
    made.apply(qapp, Theme.LIGHT, 13)
    yield made
    made.deleteLater()


@pytest.fixture
def words() -> Words:
    """Return English."""
    return Words("en")


def show_active(qtbot: QtBot, window: QWidget) -> None:
    """Show a window and wait until it has the focus of the screen."""
    with qtbot.waitActive(window):
        window.show()


def told(widget: QWidget) -> QAccessibleInterface:
    """Return what a screen reader is told of a widget."""
    interface = QAccessible.queryAccessibleInterface(widget)
    assert interface is not None
    return interface


def name_of(widget: QWidget) -> str:
    """Return the name that a screen reader says."""
    return told(widget).text(QAccessible.Text.Name)
