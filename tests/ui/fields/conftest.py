"""What the tests of the fields share: a dressed program and fields on its screen."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from catdesk.i18n.words import Words
from catdesk.interview.model import Kind
from catdesk.interview.values import Answer, Value
from catdesk.settings import Theme
from catdesk.ui.style import Style
from catdesk.ui.wizard.fields.base import Field
from catdesk.ui.wizard.fields.registry import FIELDS
from tests.ui.fields.pages import page_of

Show = Callable[..., Field]


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


@pytest.fixture
def show(qtbot: QtBot, words: Words) -> Iterator[Show]:
    """Return a way to show the field of a kind, with an answer, in a window."""
    windows: list[QWidget] = []

    def shown(kind: Kind, value: Value | None = None) -> Field:
        field = FIELDS[kind]()
        answer = None if value is None else Answer(value=value)
        field.draw(page_of(kind), answer, words)
        window = QWidget()
        QVBoxLayout(window).addWidget(field)
        windows.append(window)
        window.resize(700, 500)
        with qtbot.waitActive(window):
            window.show()
        return field

    yield shown
    for window in windows:
        window.close()
        window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
