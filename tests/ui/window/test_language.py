"""Changing the language on any page: same place, same text, same cursor."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QTextEdit

from catdesk import paths
from catdesk.settings import load
from tests.ui.pages import Window
from tests.ui.shelves import MemoryShelf

NICKNAME = "What do people call you?"
STORY = "What did they do to you?"


@pytest.fixture(autouse=True)
def _english_again(qapp: QApplication) -> Iterator[None]:
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_text_cursor_and_selection_stay_in_mid_sentence(case: Window) -> None:
    case.press("Start: Before we start").press("Go on").type(NICKNAME, "Amina Bello")
    field = case.field(NICKNAME)
    assert isinstance(field, QLineEdit)
    field.setSelection(2, 4)

    case.speak("xx-long")

    assert field.text() == "Amina Bello"
    assert (field.selectionStart(), field.selectionLength()) == (2, 4)
    assert field.hasFocus()
    assert not case.offers("Pause")


def test_a_story_keeps_its_cursor_and_its_scrolling(case: Window) -> None:
    case.press("What happened to you, Not started").press("I am ready")
    case.choose("Yes").press("Save and continue")
    case.press("Add another event").press("Save and continue")
    field = case.field(STORY)
    assert isinstance(field, QTextEdit)
    field.setPlainText("\n\n".join(f"Paragraph {n}." for n in range(60)))
    cursor = field.textCursor()
    cursor.setPosition(300)
    field.setTextCursor(cursor)
    case.settle()
    scrolled = field.verticalScrollBar().value()
    assert scrolled > 0

    case.speak("es").speak("xx-rtl").speak("en")

    assert field.textCursor().position() == 300
    assert field.verticalScrollBar().value() == scrolled


def test_the_page_stays_and_a_problem_is_said_in_the_other_language(
    case: Window,
) -> None:
    case.press("Start: Before we start").press("Go on").press("Save and continue")
    children = "How many children do you have?"
    case.type(children, "some").press("Save and continue")

    case.speak("xx-long")

    assert case.heading.startswith("[")
    assert not case.sees("There is a problem")
    assert "some" in [line.text() for line in case.lines()]


def test_the_window_mirrors_for_a_script_that_runs_from_the_right(case: Window) -> None:
    case.speak("xx-rtl")

    assert case.widget.layoutDirection() == Qt.LayoutDirection.RightToLeft

    case.speak("en")

    assert case.widget.layoutDirection() == Qt.LayoutDirection.LeftToRight


def test_the_choice_is_kept_for_the_program_and_for_the_case(
    case: Window, shelf: MemoryShelf
) -> None:
    case.speak("es")

    case.wait_until(lambda: load(paths.settings_file()).language == "es")
    case.wait_until(lambda: shelf.disks["case1"].facts().get("language") == "es")


@pytest.mark.parametrize("language", ["en", "es", "xx-long", "xx-rtl"])
def test_every_screen_before_a_case_speaks_every_language(
    window: Window, language: str
) -> None:
    window.speak(language)

    window.program.reception.show_new()
    window.settle()

    assert window.heading


def test_qts_own_words_are_asked_of_our_catalog(case: Window) -> None:
    case.speak("xx-long")

    assert QApplication.translate("QLineEdit", "&Copy").startswith("[")
    assert QApplication.translate("QLineEdit", "not ours") == "not ours"
