"""Pages: nothing clipped, one way to scroll, everything reached by Tab."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLineEdit,
    QTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from catdesk.i18n.words import Words
from catdesk.ui.measures import TARGET
from catdesk.ui.palette import LIGHT
from catdesk.ui.style import dress
from catdesk.ui.widgets.buttons import Button, OutlineButton, PrimaryButton
from catdesk.ui.widgets.fields import TextArea
from catdesk.ui.widgets.focus_ring import FocusRing
from catdesk.ui.widgets.pages import ColumnArea, FlowRow, PageFooter, ScrollPage
from catdesk.ui.widgets.text import BodyText, Heading
from catdesk.ui.widgets.top_bar import TopBar
from tests.ui.widgets import gallery
from tests.ui.widgets.conftest import name_of, show_active

WORDS = BodyText | Button
SIZES = [(1366, 768, 13), (683, 384, 13), (1366, 768, 26), (683, 384, 26)]


def _shown(qtbot: QtBot, name: str, width: int, height: int) -> QWidget:
    window = gallery.window(gallery.PAGES[name]())
    if name == "arabic":
        window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    qtbot.addWidget(window)
    window.resize(width, height)
    show_active(qtbot, window)
    QApplication.processEvents()
    return window


def _visible(window: QWidget, kind: type[QWidget]) -> Iterator[QWidget]:
    return (found for found in window.findChildren(kind) if found.isVisible())


def _box(widget: QWidget, within: QWidget) -> QRect:
    return QRect(widget.mapTo(within, QPoint(0, 0)), widget.size())


@pytest.mark.parametrize("name", gallery.PAGES)
@pytest.mark.parametrize("size", SIZES)
def test_no_word_is_clipped(
    qtbot: QtBot, qapp: QApplication, name: str, size: tuple[int, int, int]
) -> None:
    width, height, points = size
    dress(qapp, LIGHT, points)
    window = _shown(qtbot, name, width, height)
    assert (window.width(), window.height()) == (width, height)
    for kind in (BodyText, Button):
        for text in _visible(window, kind):
            assert text.height() >= text.heightForWidth(text.width()), text
            box = _box(text, window)
            assert box.left() >= 0, text
            assert box.right() < width, text


@pytest.mark.parametrize("name", gallery.PAGES)
def test_a_page_scrolls_one_way_only(qtbot: QtBot, name: str) -> None:
    window = _shown(qtbot, name, 683, 384)
    area = window.findChild(ColumnArea)
    assert area is not None
    assert area.horizontalScrollBar().maximum() == 0
    page = area.widget()
    assert page is not None
    assert page.width() == area.viewport().width()


@pytest.mark.parametrize("name", gallery.PAGES)
def test_everything_to_click_is_large_enough(qtbot: QtBot, name: str) -> None:
    window = _shown(qtbot, name, 1366, 768)
    for button in _visible(window, QAbstractButton):
        assert min(button.width(), button.height()) >= TARGET, button


@pytest.mark.parametrize("name", gallery.PAGES)
def test_everything_that_takes_the_focus_has_a_name(qtbot: QtBot, name: str) -> None:
    window = _shown(qtbot, name, 1366, 768)
    for kind in (QAbstractButton, Heading):
        for widget in _visible(window, kind):
            if widget.focusPolicy() is not Qt.FocusPolicy.NoFocus:
                assert name_of(widget), widget


@pytest.mark.parametrize("name", ["question", "home", "check", "arabic"])
def test_tab_reaches_everything_and_shows_where_it_is(qtbot: QtBot, name: str) -> None:
    window = _shown(qtbot, name, 683, 384)
    start = window.findChild(Heading)
    assert start is not None
    start.setFocus()
    reached: list[QWidget] = []
    while (focused := window.focusWidget()) not in reached:
        reached.append(focused)
        assert _in_sight(focused), focused
        QTest.keyClick(focused, Qt.Key.Key_Tab)
    wanted = [
        widget
        for kind in (QAbstractButton, QLineEdit, QTextEdit)
        for widget in _visible(window, kind)
        if widget.isEnabled()
    ]
    radios = {"RadioRow"}  # of a group Tab reaches one
    assert not [
        w for w in wanted if w not in reached and type(w).__name__ not in radios
    ]


def test_the_cursor_stays_in_sight_while_a_long_text_is_typed(qtbot: QtBot) -> None:
    window = _shown(qtbot, "question", 683, 384)
    story = window.findChild(TextArea)
    assert story is not None
    story.setFocus()
    story.moveCursor(QTextCursor.MoveOperation.End)
    for _ in range(20):
        QTest.keyClicks(story, "a")
        QTest.keyClick(story, Qt.Key.Key_Return)
    QApplication.processEvents()
    seen = story.viewport().visibleRegion().boundingRect()
    assert seen.contains(story.cursorRect().center())


def _in_sight(widget: QWidget) -> bool:
    shown = widget.visibleRegion().boundingRect()
    return shown.height() >= min(widget.height(), 100)


def test_the_ring_goes_around_the_button_and_is_not_clipped(qtbot: QtBot) -> None:
    window = _shown(qtbot, "question", 1366, 768)
    button = window.findChild(PrimaryButton)
    assert button is not None
    button.setFocus()
    ring = next(r for r in window.findChildren(FocusRing) if r.isVisible())
    around = _box(button, window).adjusted(-3, -3, 3, 3)
    assert ring.geometry() == around
    assert window.rect().contains(around)


def test_the_ring_follows_when_the_window_changes(qtbot: QtBot) -> None:
    window = _shown(qtbot, "question", 1366, 768)
    button = window.findChild(PrimaryButton)
    assert button is not None
    button.setFocus()
    window.resize(1000, 700)
    QApplication.processEvents()
    ring = next(r for r in window.findChildren(FocusRing) if r.isVisible())
    assert ring.geometry() == _box(button, window).adjusted(-3, -3, 3, 3)


def test_the_ring_goes_with_what_it_was_around(qtbot: QtBot) -> None:
    window = _shown(qtbot, "question", 1366, 768)
    page, button = window.findChild(ScrollPage), window.findChild(PrimaryButton)
    assert page is not None
    assert button is not None
    button.setFocus()
    page.clear()
    QApplication.processEvents()
    rings = [r for r in window.findChildren(FocusRing) if r.isVisible()]
    assert button is not window.focusWidget()
    assert not [ring for ring in rings if ring.geometry().top() > 60]


def test_the_actions_stay_in_the_same_place(qtbot: QtBot) -> None:
    places = []
    for name in ("question", "arabic"):
        window = _shown(qtbot, name, 1366, 768)
        window.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        QApplication.processEvents()
        button = window.findChild(PrimaryButton)
        assert button is not None
        places.append(_box(button, window).topLeft().x())
    assert places[0] == places[1]


def test_in_a_low_window_the_actions_end_the_page(qtbot: QtBot) -> None:
    window = _shown(qtbot, "question", 683, 384)
    button, footer = window.findChild(PrimaryButton), window.findChild(PageFooter)
    assert button is not None
    assert footer is not None
    assert not footer.isVisible()
    button.setFocus()
    window.resize(1366, 768)
    QApplication.processEvents()
    assert footer.isVisible()
    assert footer.isAncestorOf(button)
    assert button.hasFocus()


def test_what_is_hidden_takes_no_room(qtbot: QtBot) -> None:
    page = ScrollPage()
    qtbot.addWidget(page)
    hint, text = BodyText("Hint"), BodyText("Text")
    page.add(BodyText("Heading"))
    page.add(hint)
    page.add(text)
    page.resize(800, 600)
    page.show()
    QApplication.processEvents()
    before = text.y()
    hint.hide()
    QApplication.processEvents()
    assert text.y() == before - 24 - hint.height()


def test_the_column_has_lines_of_about_70_letters(qtbot: QtBot) -> None:
    page = ScrollPage()
    text = BodyText("You can stop at any time and everything is kept for you. " * 9)
    page.add(text)
    qtbot.addWidget(page)
    page.resize(1366, 768)
    page.show()
    QApplication.processEvents()
    lines = text.height() / text.fontMetrics().height()
    assert 60 <= len(text.text()) / lines <= 80


def test_buttons_go_on_in_the_next_line_when_it_is_narrow(qtbot: QtBot) -> None:
    row = FlowRow(PrimaryButton("Save and continue"), OutlineButton("Not today"))
    qtbot.addWidget(row)
    row.resize(600, 50)
    row.show()
    one, two = row.findChild(PrimaryButton), row.findChild(OutlineButton)
    assert one is not None
    assert two is not None
    assert one.y() == two.y()
    row.resize(230, 100)
    assert two.y() > one.y()
    assert row.heightForWidth(230) > row.heightForWidth(600)


def test_the_bar_tells_what_is_asked_for(qtbot: QtBot, words: Words) -> None:
    bar = TopBar()
    bar.set_languages([("en", "English"), ("es", "Español")], "es")
    bar.retranslate(words)
    qtbot.addWidget(bar)
    buttons = {name_of(button): button for button in bar.findChildren(Button)}
    for name, signal in (
        ("Smaller text", bar.smaller_requested),
        ("Larger text", bar.larger_requested),
        ("Pause", bar.pause_requested),
    ):
        with qtbot.waitSignal(signal):
            buttons[name].click()
    assert "Language: Español" in buttons


def test_a_language_is_chosen_from_the_menu(qtbot: QtBot, words: Words) -> None:
    bar = TopBar()
    bar.set_languages([("en", "English"), ("es", "Español")], "en")
    bar.retranslate(words)
    qtbot.addWidget(bar)
    with qtbot.waitSignal(bar.language_chosen) as seen:
        bar.language_actions()[1].trigger()
    assert seen.args == ["es"]
