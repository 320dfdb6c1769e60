"""The program over a shelf in memory, and its window in a person's hands."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from catdesk.app import build
from catdesk.ui.program import Program
from catdesk.ui.tasks import Tasks
from tests.ui.pages import Window
from tests.ui.sample import FORM
from tests.ui.shelves import PASSWORD, MemoryShelf

SIZE = (1366, 768)


@pytest.fixture
def shelf(tmp_path: Path) -> MemoryShelf:
    """Return a shelf without a case."""
    return MemoryShelf(FORM, tmp_path)


@pytest.fixture
def tasks() -> Iterator[Tasks]:
    """Return a worker, and wait for it at the end."""
    worker = Tasks()
    yield worker
    worker.finish()


@pytest.fixture
def program(
    qapp: QApplication, qtbot: QtBot, shelf: MemoryShelf, tasks: Tasks
) -> Iterator[Program]:
    """Return the program at its first screen."""
    made = build(qapp, shelf, tasks)
    qtbot.addWidget(made.window)
    made.window.resize(*SIZE)
    with qtbot.waitActive(made.window):
        made.begin()
    yield made
    made.end()


@pytest.fixture
def window(program: Program, qtbot: QtBot) -> Window:
    """Return the window at the list of cases, which is empty."""
    return Window(program, qtbot)


@pytest.fixture
def case(window: Window, shelf: MemoryShelf) -> Window:
    """Return the window with a new case open, at home."""
    shelf.create("Blue heron", PASSWORD)
    window.program.reception.show_cases()
    window.press("Blue heron")
    window.type("Password", PASSWORD).press("Open")
    return window.wait_for("Your statement, part by part")
