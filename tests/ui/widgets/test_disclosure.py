"""More words in place: closed at first, opened by key, and told as open or closed."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from catdesk.ui.widgets.disclosure import Disclosure, DisclosureHeader
from catdesk.ui.widgets.text import BodyText
from tests.ui.widgets.conftest import name_of, told


@pytest.fixture
def why(qtbot: QtBot) -> Disclosure:
    """Return a shown disclosure."""
    made = Disclosure("Why we ask")
    made.set_body(["The judge looks at this."], ["What was done", "How long"])
    qtbot.addWidget(made)
    made.show()
    return made


def _header(disclosure: Disclosure) -> DisclosureHeader:
    header = disclosure.findChild(DisclosureHeader)
    assert header is not None
    return header


def _seen(disclosure: Disclosure) -> list[str]:
    texts = disclosure.findChildren(BodyText)
    return [text.text() for text in texts if text.isVisible()]


def test_its_body_is_hidden_at_first(why: Disclosure) -> None:
    assert _seen(why) == []
    assert not why.is_open()


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Space])
def test_a_key_opens_and_closes_it(qtbot: QtBot, why: Disclosure, key: Qt.Key) -> None:
    with qtbot.waitSignal(why.opened):
        QTest.keyClick(_header(why), key)
    assert "The judge looks at this." in _seen(why)
    assert "How long" in _seen(why)
    with qtbot.waitSignal(why.closed):
        QTest.keyClick(_header(why), key)
    assert _seen(why) == []


def test_a_screen_reader_is_told_whether_it_is_open(why: Disclosure) -> None:
    header = told(_header(why))
    assert header.role() == QAccessible.Role.Button
    assert name_of(_header(why)) == "Why we ask"
    assert header.state().expandable
    assert not header.state().expanded
    why.set_open(is_open=True)
    assert header.state().expanded


def test_a_screen_reader_can_press_it(why: Disclosure) -> None:
    actions = told(_header(why)).actionInterface()
    assert "Press" in actions.actionNames()
    actions.doAction("Press")
    assert why.is_open()


def test_other_words_take_the_place_of_the_old(why: Disclosure) -> None:
    why.set_open(is_open=True)
    why.set_title("Por qué preguntamos")
    why.set_body(["Otra cosa."])
    QApplication.processEvents()
    assert _seen(why) == ["Otra cosa."]
    assert name_of(_header(why)) == "Por qué preguntamos"
    assert why.is_open()
