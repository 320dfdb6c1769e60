"""What a person types, pastes and copies in a line."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from catdesk.i18n.words import Words
from catdesk.interview.model import Kind
from catdesk.interview.text import clean_line
from catdesk.interview.values import Address, Answer, PersonName
from catdesk.ui.widgets.text import Hint
from catdesk.ui.wizard.fields.base import Field
from catdesk.ui.wizard.fields.boxes.guard import LEFT_OUT, LINE_LETTERS, TOO_LONG
from catdesk.ui.wizard.fields.boxes.line import EntryLine
from catdesk.ui.wizard.fields.boxes.menu import EditMenu
from catdesk.ui.wizard.fields.registry import FIELDS
from tests.ui.fields.conftest import Show
from tests.ui.fields.pages import page_of
from tests.ui.fields.persons import ONE_LINE, line_of, press, write

anything = st.text(st.characters(), max_size=60)
lines = st.text(max_size=60).map(lambda text: clean_line(text).text)
names = st.builds(PersonName, lines, lines, lines, lines)
places = st.builds(Address, lines, lines, lines, lines, st.sampled_from(("", "SV")))
many = settings(max_examples=60, suppress_health_check=list(HealthCheck))


def test_what_is_typed_is_kept_letter_for_letter(show: Show) -> None:
    field = show(Kind.SHORT)

    write(line_of(field), " O'Hara  & <b>sons</b> ")

    assert field.answer() == Answer(value=" O'Hara  & <b>sons</b> ")


@many
@given(typed=anything, before=lines, at=st.integers(0, 60))
def test_only_what_can_be_printed_comes_in(
    qapp: QApplication, typed: str, before: str, at: int
) -> None:
    del qapp
    line = EntryLine()
    line.set_value(before)
    place = min(at, len(before))
    line.setCursorPosition(_units(before[:place]))

    line.insert(typed)

    expected = before[:place] + clean_line(typed).text
    assert line.value() == expected + before[place:]
    assert line.cursorPosition() == _units(expected)


@many
@given(value=lines.filter(bool))
def test_a_line_gives_back_any_text(qapp: QApplication, value: str) -> None:
    del qapp
    for kind in ONE_LINE:
        assert _typed_again(kind, Answer(value=value)) == Answer(value=value)


@many
@given(name=names.filter(lambda name: name != PersonName()))
def test_a_name_gives_back_any_text(qapp: QApplication, name: PersonName) -> None:
    del qapp
    assert _typed_again(Kind.NAME, Answer(value=name)) == Answer(value=name)


@many
@given(place=places.filter(lambda place: place != Address()))
def test_an_address_gives_back_any_text(qapp: QApplication, place: Address) -> None:
    del qapp
    assert _typed_again(Kind.ADDRESS, Answer(value=place)) == Answer(value=place)


def test_signs_left_out_of_a_paste_are_told(show: Show, words: Words) -> None:
    field = show(Kind.SHORT)
    QGuiApplication.clipboard().setText("Ami\x00na\u202e X")

    line_of(field).paste()

    assert field.answer() == Answer(value="Amina X")
    assert _quiet(field) == [words(LEFT_OUT)]
    assert words(LEFT_OUT) in line_of(field).accessibleDescription()


def test_what_was_told_goes_with_the_next_letter(show: Show) -> None:
    field = show(Kind.SHORT)
    line_of(field).insert("a\x00")

    write(line_of(field), "b")

    assert _quiet(field) == []


def test_what_was_told_is_told_in_another_language(show: Show) -> None:
    field = show(Kind.SHORT)
    line_of(field).insert("a\x00")
    other = Words("xx-long")

    field.draw(page_of(Kind.SHORT), field.answer(), other)

    assert _quiet(field) == [other(LEFT_OUT)]


def test_a_line_break_in_a_paste_becomes_a_space(show: Show) -> None:
    field = show(Kind.SHORT)

    line_of(field).insert("12 Main Street\r\nNewark")

    assert field.answer() == Answer(value="12 Main Street Newark")
    assert _quiet(field) == []


def test_more_than_a_line_holds_is_refused_with_a_sentence(
    show: Show, words: Words
) -> None:
    field = show(Kind.SHORT, "e" * LINE_LETTERS)
    line_of(field).setCursorPosition(0)

    write(line_of(field), "x")

    assert field.answer() == Answer(value="e" * LINE_LETTERS)
    assert _quiet(field) == [words(TOO_LONG)]


def test_a_paste_is_cut_and_not_what_stands_behind_it(show: Show) -> None:
    field = show(Kind.SHORT, "the end")
    line_of(field).setCursorPosition(0)

    line_of(field).insert("x" * 1_000)

    assert field.answer() == Answer(value="x" * (LINE_LETTERS - 7) + "the end")


def test_a_long_text_of_before_is_not_cut(show: Show) -> None:
    field = show(Kind.SHORT, "e" * 2 * LINE_LETTERS)

    press(line_of(field), Qt.Key.Key_End)
    press(line_of(field), Qt.Key.Key_Backspace)

    assert field.answer() == Answer(value="e" * (2 * LINE_LETTERS - 1))


def test_only_plain_text_is_pasted(show: Show) -> None:
    field = show(Kind.SHORT)

    line_of(field).insert("<b>Amina</b>")

    assert line_of(field).displayText() == "<b>Amina</b>"


@pytest.mark.parametrize("kind", [Kind.SHORT, Kind.STORY, Kind.COUNTRY])
def test_the_menu_has_the_few_things_everybody_knows(
    show: Show, words: Words, kind: Kind
) -> None:
    field = show(kind)

    menu = field.findChildren(EditMenu)[0]

    named = [action.text() for action in menu.actions() if not action.isSeparator()]
    few = ("Undo", "Redo", "Cut", "Copy", "Paste", "Select all")
    assert named == [words(one) for one in few]


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_the_menu_opens_on_request_and_pastes(show: Show, qtbot: QtBot) -> None:
    field = show(Kind.SHORT)
    QGuiApplication.clipboard().setText("Amina")
    menu = field.findChildren(EditMenu)[0]

    line_of(field).customContextMenuRequested.emit(QPoint(1, 1))
    qtbot.waitUntil(menu.isVisible)
    _choose(menu, "Paste")

    assert field.answer() == Answer(value="Amina")


def test_the_menu_offers_only_what_can_be_done(show: Show) -> None:
    field = show(Kind.SHORT, "Amina")
    menu = field.findChildren(EditMenu)[0]

    menu.aboutToShow.emit()
    assert not _action_names(menu) & {"Undo", "Cut", "Copy"}

    line_of(field).selectAll()
    menu.aboutToShow.emit()
    assert _action_names(menu) >= {"Cut", "Copy", "Paste", "Select all"}


def test_an_a_number_is_grouped_when_it_is_left(show: Show) -> None:
    field = show(Kind.A_NUMBER)
    line = line_of(field)

    write(line, "a12345678")
    assert line.text() == "a12345678"
    press(line, Qt.Key.Key_Return)

    assert line.text() == "A 012-345-678"
    assert field.answer() == Answer(value="a12345678")


def test_what_is_no_a_number_is_left_as_it_is(show: Show) -> None:
    field = show(Kind.A_NUMBER)

    write(line_of(field), "I lost it")
    press(line_of(field), Qt.Key.Key_Return)

    assert line_of(field).text() == "I lost it"


def _typed_again(kind: Kind, answer: Answer) -> Answer | None:
    """Return the answer that the boxes alone hold after it was drawn."""
    field = FIELDS[kind]()
    field.draw(page_of(kind), answer, Words())
    write(line_of(field), "x")
    press(line_of(field), Qt.Key.Key_Backspace)
    return field.answer()


def _units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2


def _quiet(field: Field) -> list[str]:
    hints = [hint for hint in field.findChildren(Hint) if hint.isVisible()]
    return [hint.text() for hint in hints if hint.text()]


def _action_names(menu: QMenu) -> set[str]:
    return {action.text() for action in menu.actions() if action.isEnabled()}


def _choose(menu: QMenu, name: str) -> None:
    next(action for action in menu.actions() if action.text() == name).trigger()
    menu.close()
