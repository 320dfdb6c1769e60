"""Choosing one of several, several of several, and yes, no or not sure."""

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from catdesk.i18n.words import Words
from catdesk.interview.model import Choice, Kind, State, Text
from catdesk.interview.values import Answer
from catdesk.ui.widgets.choices import RadioRow
from catdesk.ui.wizard.fields.base import Field
from tests.ui.fields.conftest import Show
from tests.ui.fields.pages import page_of
from tests.ui.fields.persons import LEFT, click, press, row

TAKE_BACK = "Take my answer back"


def test_a_choice_lets_go_of_its_neighbour(show: Show) -> None:
    field = show(Kind.CHOICE, "us")

    click(row(field, "In another country"))

    assert field.answer() == Answer(value="abroad")


def test_pressing_the_chosen_row_again_keeps_it(show: Show) -> None:
    field = show(Kind.CHOICE)

    QTest.mouseDClick(row(field, "In the United States"), LEFT)
    click(row(field, "In the United States"))

    assert field.answer() == Answer(value="us")


def test_a_choice_can_be_taken_back(show: Show, qtbot: QtBot) -> None:
    field = show(Kind.CHOICE, "us")

    with qtbot.waitSignal(field.edited):
        click(row(field, TAKE_BACK))

    assert field.answer() is None
    assert not row(field, TAKE_BACK).isVisible()
    assert row(field, "In the United States").hasFocus()


def test_nothing_can_be_taken_back_before_a_choice(show: Show) -> None:
    field = show(Kind.CHOICE)

    assert not row(field, TAKE_BACK).isVisible()


def test_taking_back_moves_nothing_on_the_page(show: Show) -> None:
    field = show(Kind.CHOICE)
    before = field.sizeHint().height()

    click(row(field, "In the United States"))

    assert field.sizeHint().height() == before


def test_arrows_choose(show: Show) -> None:
    field = show(Kind.YES_NO)
    field.setFocus()

    press(row(field, "Yes"), Qt.Key.Key_Space)
    press(row(field, "Yes"), Qt.Key.Key_Down)

    assert field.answer() == Answer(value="no")


def test_not_sure_is_a_state(show: Show) -> None:
    field = show(Kind.YES_NO)

    click(row(field, "I am not sure"))

    assert field.answer() == Answer(State.DO_NOT_KNOW)


def test_not_sure_is_shown_as_it_was_said(show: Show, words: Words) -> None:
    field = show(Kind.YES_NO)

    field.draw(page_of(Kind.YES_NO), Answer(State.DO_NOT_KNOW), words)

    assert row(field, "I am not sure").isChecked()
    assert field.answer() == Answer(State.DO_NOT_KNOW)


def test_not_sure_is_offered_where_it_can_be_true(show: Show, words: Words) -> None:
    field = show(Kind.YES_NO)

    field.draw(replace(page_of(Kind.YES_NO), states=()), None, words)

    assert _words(field) == ["Yes", "No"]


def test_the_field_says_which_states_it_offers_itself(show: Show) -> None:
    assert {State.DO_NOT_KNOW} == show(Kind.YES_NO).OFFERS
    assert frozenset() == show(Kind.CHOICE).OFFERS


def test_a_choice_that_was_set_aside_is_not_shown_as_made(
    show: Show, words: Words
) -> None:
    field = show(Kind.YES_NO)

    field.draw(page_of(Kind.YES_NO), Answer(State.NOT_TODAY, "yes"), words)

    assert not row(field, "Yes").isChecked()


def test_ticks_are_kept_in_the_order_of_the_page(show: Show) -> None:
    field = show(Kind.CHOICES)

    for name in ("News from a paper or the radio", "Photographs"):
        click(row(field, name))

    assert field.answer() == Answer(value=("photos", "news"))


def test_the_last_tick_can_be_taken_away(show: Show) -> None:
    field = show(Kind.CHOICES, ("photos",))

    click(row(field, "Photographs"))

    assert field.answer() is None


def test_a_tick_on_choices_set_aside_loses_no_other(show: Show, words: Words) -> None:
    field = show(Kind.CHOICES)
    field.draw(page_of(Kind.CHOICES), Answer(State.NOT_TODAY, ("news",)), words)

    click(row(field, "Photographs"))

    assert field.answer() == Answer(value=("photos", "news"))


def test_rows_follow_the_page(show: Show, words: Words) -> None:
    field = show(Kind.CHOICE, "us")
    other = (Choice("a", Text("Both & more", "x")), Choice("b", Text("None", "x")))

    field.draw(replace(page_of(Kind.CHOICE), choices=other), None, words)

    assert _words(field) == ["Both & more", "None"]
    assert field.answer() is None


def test_rows_are_said_in_another_language(show: Show) -> None:
    field = show(Kind.YES_NO, "yes")
    other = Words("xx-long")

    field.draw(page_of(Kind.YES_NO), field.answer(), other)

    assert row(field, other("Yes")).isChecked()
    assert row(field, other("I am not sure")).isVisible()


def _words(field: Field) -> list[str]:
    QApplication.processEvents()
    rows = field.findChildren(RadioRow)
    return [one.text() for one in rows if one.isVisible()]
