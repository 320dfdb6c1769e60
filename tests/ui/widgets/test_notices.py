"""Problems, warnings and good news."""

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from catdesk.i18n.words import Words
from catdesk.ui.widgets.buttons import InlineLink
from catdesk.ui.widgets.notices import (
    Banner,
    ErrorSummary,
    InlineProblem,
    NoticeKind,
    ProblemLine,
)
from catdesk.ui.widgets.progress import ProgressLine
from catdesk.ui.widgets.status import SavedLabel
from tests.ui.widgets.conftest import name_of, show_active, told

PROBLEMS = [("a_number", "Write 8 or 9 numbers"), ("name", "Write <b>your</b> name")]


@pytest.fixture
def summary(qtbot: QtBot, words: Words) -> Iterator[ErrorSummary]:
    """Return a summary in a shown window, with nothing to say yet."""
    window = QWidget()
    qtbot.addWidget(window)
    made = ErrorSummary(window)
    QVBoxLayout(window).addWidget(made)
    made.retranslate(words)
    show_active(qtbot, window)
    yield made
    window.close()


def test_it_is_hidden_while_there_are_no_problems(summary: ErrorSummary) -> None:
    summary.show_problems([])
    assert not summary.isVisible()


def test_it_takes_the_focus_and_says_everything(summary: ErrorSummary) -> None:
    summary.show_problems(PROBLEMS)
    assert summary.hasFocus()
    assert told(summary).role() == QAccessible.Role.AlertMessage
    said = "There is a problem. Write 8 or 9 numbers. Write <b>your</b> name"
    assert name_of(summary) == said


def test_each_line_leads_to_its_field(qtbot: QtBot, summary: ErrorSummary) -> None:
    summary.show_problems(PROBLEMS)
    line = summary.findChildren(ProblemLine)[1]
    with qtbot.waitSignal(summary.problem_chosen) as seen:
        line.click()
    assert seen.args == ["name"]


def test_it_goes_when_the_problems_are_gone(summary: ErrorSummary) -> None:
    summary.show_problems(PROBLEMS)
    summary.show_problems([])
    assert not summary.isVisible()
    assert name_of(summary) == "There is a problem"


def test_the_words_beside_a_field_are_hidden_while_there_are_none(
    qtbot: QtBot,
) -> None:
    problem = InlineProblem()
    qtbot.addWidget(problem)
    problem.set_text("Write 8 or 9 numbers")
    assert problem.isVisible()
    assert problem.text() == "Write 8 or 9 numbers"
    problem.set_text("")
    assert not problem.isVisible()


def test_a_banner_offers_one_thing_to_do(qtbot: QtBot) -> None:
    banner = Banner(NoticeKind.ATTENTION, "Write it down")
    qtbot.addWidget(banner)
    banner.tell("Write it down and keep it safe")
    link = banner.findChild(InlineLink)
    assert link is not None
    assert not link.isVisible()
    banner.set_action("How")
    with qtbot.waitSignal(banner.action_chosen):
        link.click()


def test_saving_says_when_it_went_wrong(qtbot: QtBot) -> None:
    label = SavedLabel()
    qtbot.addWidget(label)
    label.set_saved("Saved 10:42")
    quiet = label.grab().toImage()
    label.set_problem("Saved 10:42")
    assert label.text() == "Saved 10:42"
    assert label.grab().toImage() != quiet


def test_long_work_can_be_stopped(qtbot: QtBot, words: Words) -> None:
    work = ProgressLine()
    work.retranslate(words)
    work.set_text("Making your papers")
    work.set_progress(3, 8)
    qtbot.addWidget(work)
    button = work.button()
    assert name_of(button) == "Cancel"
    with qtbot.waitSignal(work.cancel_requested):
        button.click()
