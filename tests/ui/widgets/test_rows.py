"""Lists of tasks and of answers."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from catdesk.i18n.words import Words
from catdesk.ui.widgets.buttons import InlineLink, QuietButton
from catdesk.ui.widgets.cards import Card
from catdesk.ui.widgets.rows import AnswerRow, RowList, TaskRow
from catdesk.ui.widgets.status import StatusKind, StatusPill
from catdesk.ui.widgets.text import BodyText, CardTitle, Hint
from tests.ui.widgets.conftest import name_of


@pytest.fixture
def task(qtbot: QtBot) -> TaskRow:
    """Return a shown row of the task list."""
    row = TaskRow("incidents", "What happened to you")
    row.set_status("2 events, in progress", StatusKind.IN_PROGRESS)
    qtbot.addWidget(row)
    row.resize(600, row.heightForWidth(600))
    row.show()
    return row


def test_a_click_anywhere_in_the_row_opens_its_part(
    qtbot: QtBot, task: TaskRow
) -> None:
    pill = task.findChild(StatusPill)
    assert pill is not None
    on_pill = pill.mapTo(task, QPoint(3, 3))
    none = Qt.KeyboardModifier.NoModifier
    with qtbot.waitSignal(task.chosen) as seen:
        QTest.mouseClick(task, Qt.MouseButton.LeftButton, none, on_pill)
    assert seen.args == ["incidents"]


def test_enter_opens_its_part(qtbot: QtBot, task: TaskRow) -> None:
    with qtbot.waitSignal(task.chosen):
        QTest.keyClick(task, Qt.Key.Key_Return)


def test_a_row_is_named_by_its_title_and_status(task: TaskRow) -> None:
    assert name_of(task) == "What happened to you, 2 events, in progress"
    task.set_status("Done", StatusKind.DONE)
    assert name_of(task) == "What happened to you, Done"


def test_a_row_is_50_high_and_grows_with_a_long_title(task: TaskRow) -> None:
    assert task.height() == 50
    task.set_title("What happened to you, to your family and to your friends " * 2)
    assert task.heightForWidth(300) > 50


def test_a_status_is_no_taller_than_its_words(task: TaskRow) -> None:
    pill = task.findChild(StatusPill)
    assert pill is not None
    assert pill.height() < 30


def test_rows_that_are_not_wanted_any_more_go(qtbot: QtBot) -> None:
    rows = RowList()
    qtbot.addWidget(rows)
    first, second = TaskRow("a", "A"), TaskRow("b", "B")
    rows.set_rows([first, second])
    rows.set_rows([second])
    qtbot.wait_until(lambda: len(rows.findChildren(TaskRow)) == 1)
    assert rows.rows() == [second]


@pytest.fixture
def answer(qtbot: QtBot, words: Words) -> AnswerRow:
    """Return a shown answer."""
    row = AnswerRow("name", "What is your name?")
    row.set_answer("<b>Amina</b>\nOmar & sons")
    row.retranslate(words)
    qtbot.addWidget(row)
    row.resize(500, 100)
    row.show()
    return row


def test_an_answer_is_shown_as_it_was_typed(answer: AnswerRow) -> None:
    shown = [t.text() for t in answer.findChildren(BodyText) if t.isVisible()]
    assert shown == ["What is your name?", "<b>Amina</b>\nOmar & sons"]


def test_the_way_to_change_an_answer_names_its_question(
    qtbot: QtBot, answer: AnswerRow
) -> None:
    link = answer.findChild(InlineLink)
    assert link is not None
    assert name_of(link) == "Change: What is your name?"
    with qtbot.waitSignal(answer.change_requested) as seen:
        link.click()
    assert seen.args == ["name"]


def test_a_state_is_shown_in_place_of_an_answer(answer: AnswerRow) -> None:
    answer.set_state("Not provided")
    shown = [t.text() for t in answer.findChildren(BodyText) if t.isVisible()]
    assert shown == ["What is your name?", "Not provided"]


def test_a_card_shows_title_details_and_buttons(qtbot: QtBot) -> None:
    card = Card()
    card.set_title("The night at the station")
    card.set_details(["March 2019", "5 of 7 questions"])
    card.add_action(QuietButton("Open", icon="pencil", leads_on=True))
    qtbot.addWidget(card)
    card.show()
    title, detail = card.findChild(CardTitle), card.findChild(Hint)
    button = card.findChild(QuietButton)
    assert title is not None
    assert detail is not None
    assert button is not None
    assert card.accessibleName() == title.text() == "The night at the station"
    assert detail.text() == "March 2019\n5 of 7 questions"
    assert button.isVisible()


def test_the_status_of_a_card_can_be_given(qtbot: QtBot) -> None:
    card = Card("Event 1")
    card.set_status("Done", StatusKind.DONE)
    qtbot.addWidget(card)
    card.show()
    pill = card.findChild(StatusPill)
    assert pill is not None
    assert pill.isVisible()
    assert pill.text() == "Done"
