"""Hiding the screen: at once, with nothing left on the window, and back to the place."""

import gc
import time
import weakref

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QTextEdit

from catdesk.ui import pausing
from catdesk.ui.wizard.fields.base import Field
from catdesk.ui.wizard.interview import Interview
from catdesk.ui.wizard.wizard_screen import WizardScreen
from tests.ui.pages import Key, Window

NICKNAME = "What do people call you?"
STORY = "What did they do to you?"
SECRET = "Amina"
AT_ONCE = 0.1  # seconds


@pytest.fixture
def question(case: Window) -> Window:
    """Return the window at a question with a name in its field."""
    return case.press("Start: Before we start").press("Go on").type(NICKNAME, SECRET)


@pytest.fixture
def story(case: Window) -> Window:
    """Return the window at a story with a name in it."""
    case.press("What happened to you, Not started").press("I am ready")
    case.choose("Yes").press("Save and continue")
    case.press("Add another event").press("Save and continue")
    return case.type(STORY, f"{SECRET} was there.")


def test_the_button_hides_the_screen_and_its_title(question: Window) -> None:
    question.press("Pause")

    assert question.heading == "Paused"
    assert question.title == "Paused"
    assert not question.sees("Blue heron")


def test_f12_hides_the_screen_at_once(story: Window) -> None:
    before = time.perf_counter()
    story.key(Key.Key_F12)

    assert time.perf_counter() - before < AT_ONCE
    assert story.title == "Paused"


def test_esc_twice_hides_the_screen_and_once_does_not(question: Window) -> None:
    question.key(Key.Key_Escape)
    assert question.heading == NICKNAME

    question.key(Key.Key_Escape)

    assert question.heading == "Paused"


def test_esc_twice_slowly_hides_nothing(
    question: Window, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pausing, "TWICE_WITHIN", -1)

    question.key(Key.Key_Escape).key(Key.Key_Escape)

    assert question.heading == NICKNAME


def test_another_key_between_makes_two_single_escapes(question: Window) -> None:
    question.key(Key.Key_Escape).key(Key.Key_Tab).key(Key.Key_Escape)

    assert question.heading == NICKNAME


@pytest.mark.parametrize("screen", ["question", "story"])
def test_no_answer_is_left_in_any_object_of_the_window(
    screen: str, request: pytest.FixtureRequest
) -> None:
    window: Window = request.getfixturevalue(screen)
    assert _texts_with(window, SECRET)

    window.key(Key.Key_F12)
    _sweep()

    assert _texts_with(window, SECRET) == []


def test_the_check_page_leaves_no_answer_behind(question: Window) -> None:
    question.press("Save and continue").press("Save and continue")
    assert question.sees(SECRET)

    question.key(Key.Key_F12)
    _sweep()

    assert _texts_with(question, SECRET) == []


def test_the_clipboard_is_emptied(question: Window) -> None:
    QGuiApplication.clipboard().setText(SECRET)

    question.key(Key.Key_F12)

    assert QGuiApplication.clipboard().text() == ""


def test_what_was_typed_is_saved_while_it_is_hidden(question: Window) -> None:
    desk = question.program.desk
    assert desk is not None

    question.key(Key.Key_F12)

    question.wait_until(lambda: desk.is_saved)
    kept = desk.session.answers.get("nickname")
    assert kept is not None
    assert kept.value == SECRET


def test_no_screen_lives_on_in_python_either(story: Window) -> None:
    kinds = (Interview, WizardScreen, Field)
    shown = [
        weakref.ref(one)
        for one in story.objects()
        if isinstance(one, kinds) and one.isVisible()
    ]
    assert len(shown) == len(kinds)

    story.key(Key.Key_F12)
    _sweep()
    gc.collect()

    assert [one() for one in shown] == [None, None, None]


def test_going_on_returns_to_the_same_question(question: Window) -> None:
    question.key(Key.Key_F12).press("Go on")

    assert question.heading == NICKNAME
    assert question.value_of(NICKNAME) == SECRET
    assert question.title == "Blue heron – CATDesk"


def test_the_enter_key_is_enough_to_go_on(question: Window) -> None:
    question.key(Key.Key_F12).key(Key.Key_Return)

    assert question.heading == NICKNAME


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_a_menu_that_is_open_goes_too(question: Window) -> None:
    question.click("Language: English")
    assert question.has_popup()

    question.key(Key.Key_F12)

    assert not question.has_popup()


def test_the_first_screen_can_be_hidden_too(window: Window) -> None:
    window.key(Key.Key_F12)
    assert window.heading == "Paused"

    window.press("Go on")

    assert window.heading == "Welcome"


def _texts_with(window: Window, secret: str) -> list[str]:
    """Return every property of every object below the window that holds `secret`."""
    found = []
    for one in (*window.objects(), *QGuiApplication.allWindows()):
        found += [f"{type(one).__name__}.{name}" for name in _holding(one, secret)]
    return found


def _holding(one: QObject, secret: str) -> list[str]:
    meta = one.metaObject()
    names = [str(meta.property(at).name()) for at in range(meta.propertyCount())]
    holding = [name for name in names if secret in str(one.property(name))]
    if isinstance(one, QTextEdit) and secret in one.toPlainText():
        holding.append("document")
    return holding


def _sweep() -> None:
    """Do what the event loop does next: delete what was to be deleted."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
