"""Buttons: by key and by mouse, large enough, with words that wrap."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QImage
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from catdesk.ui.widgets.buttons import (
    BackButton,
    Button,
    InlineLink,
    OutlineButton,
    PrimaryButton,
    QuietButton,
)
from tests.ui.widgets.conftest import name_of, told

ALL = [PrimaryButton, OutlineButton, QuietButton, InlineLink, BackButton]


def _image(button: Button) -> QImage:
    return button.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)


def _differing(one: QImage, other: QImage) -> int:
    """Return how many pixels are not about as dark in the other picture."""
    places = [(x, y) for x in range(one.width()) for y in range(one.height())]
    return sum(
        abs(one.pixelColor(*at).lightness() - other.pixelColor(*at).lightness()) > 60
        for at in places
    )


@pytest.mark.parametrize("kind", ALL)
@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Space])
def test_enter_and_space_press_it(
    qtbot: QtBot, kind: type[Button], key: Qt.Key
) -> None:
    button = kind("Save and continue")
    qtbot.addWidget(button)
    with qtbot.waitSignal(button.clicked):
        QTest.keyClick(button, key)


@pytest.mark.parametrize("kind", ALL)
def test_it_is_large_enough_to_hit(qtbot: QtBot, kind: type[Button]) -> None:
    button = kind("A")
    qtbot.addWidget(button)
    assert button.sizeHint().height() >= 24
    assert button.sizeHint().width() >= 24


@pytest.mark.parametrize("kind", [PrimaryButton, OutlineButton])
def test_the_main_buttons_are_42_high(qtbot: QtBot, kind: type[Button]) -> None:
    button = kind("Not today")
    qtbot.addWidget(button)
    assert button.sizeHint().height() == 42


@pytest.mark.parametrize("kind", ALL)
def test_a_screen_reader_says_its_words(qtbot: QtBot, kind: type[Button]) -> None:
    button = kind("Bread & <b>salt</b>")
    qtbot.addWidget(button)
    assert name_of(button) == button.text() == "Bread & <b>salt</b>"
    assert told(button).role() == QAccessible.Role.Button
    assert button.shortcut().isEmpty()


@pytest.mark.parametrize("kind", ALL)
def test_its_words_wrap_when_it_is_narrow(qtbot: QtBot, kind: type[Button]) -> None:
    button = kind("Go on with what happened to you after that")
    qtbot.addWidget(button)
    assert button.heightForWidth(150) > button.heightForWidth(600)


def test_the_arrow_back_is_mirrored(qtbot: QtBot) -> None:
    left, right = BackButton(""), BackButton("")
    for button in (left, right):
        qtbot.addWidget(button)
        button.resize(button.sizeHint())
    right.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    mirrored = _image(right).flipped(Qt.Orientation.Horizontal)
    assert _differing(_image(left), _image(right)) > 20
    assert _differing(_image(left), mirrored) == 0


def test_other_words_change_the_size_and_the_same_words_nothing(qtbot: QtBot) -> None:
    button = PrimaryButton("Go on")
    qtbot.addWidget(button)
    narrow = button.sizeHint().width()
    button.set_text("Go on: What happened to you")
    assert button.sizeHint().width() > narrow
