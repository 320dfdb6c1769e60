"""Every field keeps the one contract."""

import gc
import weakref

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QWheelEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLineEdit,
    QTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from catdesk.i18n.words import Words
from catdesk.interview.model import Kind, State
from catdesk.interview.validation import Problem, ProblemCode
from catdesk.interview.values import Answer
from catdesk.settings import Theme
from catdesk.ui.style import Style
from catdesk.ui.widgets.notices import InlineProblem
from catdesk.ui.wizard.fields.base import Field
from catdesk.ui.wizard.fields.problems import PROBLEM_WORDS, problem_words
from catdesk.ui.wizard.fields.registry import FIELDS
from tests.ui.fields.conftest import Show
from tests.ui.fields.pages import page_of
from tests.ui.fields.persons import ANSWERS, ONE_LINE, boxes, first_box, press, touch

KINDS = sorted(FIELDS)
NOT_STORIES = [kind for kind in KINDS if kind is not Kind.STORY]
WRITTEN = [kind for kind in KINDS if kind not in {"choice", "choices", "yes_no"}]


def test_every_kind_of_question_has_a_field() -> None:
    assert set(FIELDS) == set(Kind) - {Kind.NOTICE}


@pytest.mark.parametrize("kind", KINDS)
def test_an_empty_field_has_no_answer(show: Show, kind: Kind) -> None:
    field = show(kind)

    assert field.answer() is None
    assert field.text() == ""


@pytest.mark.parametrize("kind", KINDS)
def test_nothing_is_chosen_beforehand(show: Show, kind: Kind) -> None:
    field = show(kind)

    assert not [row for row in field.findChildren(QAbstractButton) if row.isChecked()]
    assert not [line for line in field.findChildren(QLineEdit) if line.text()]


@pytest.mark.parametrize("kind", NOT_STORIES)
def test_an_answer_comes_back_from_the_boxes_as_it_was_drawn(
    show: Show, kind: Kind
) -> None:
    field = show(kind, ANSWERS[kind])

    touch(field)

    assert field.answer() == Answer(value=ANSWERS[kind])


@pytest.mark.parametrize("kind", KINDS)
def test_drawing_reports_no_change(show: Show, qtbot: QtBot, kind: Kind) -> None:
    field = show(kind)
    answer = Answer(value=ANSWERS[kind])

    with qtbot.assertNotEmitted(field.edited):
        field.draw(page_of(kind), answer, Words("es"))
        field.draw(page_of(kind), None, Words("en"))
        field.draw(page_of(kind), answer, Words("xx-rtl"))

    assert field.answer() == answer


@pytest.mark.parametrize("kind", KINDS)
def test_a_person_who_changes_something_is_heard(
    show: Show, qtbot: QtBot, kind: Kind
) -> None:
    field = show(kind, ANSWERS[kind])

    with qtbot.waitSignal(field.edited):
        touch(field)


@pytest.mark.parametrize("kind", KINDS)
def test_an_answer_can_be_taken_away(show: Show, words: Words, kind: Kind) -> None:
    field = show(kind, ANSWERS[kind])

    field.draw(page_of(kind), None, words)

    assert field.answer() is None
    assert field.text() == ""
    assert not [row for row in field.findChildren(QAbstractButton) if row.isChecked()]
    assert not [line for line in field.findChildren(QLineEdit) if line.text()]


@pytest.mark.parametrize("kind", KINDS)
def test_looking_at_an_answer_that_was_set_aside_leaves_it_so(
    show: Show, words: Words, kind: Kind
) -> None:
    field = show(kind)
    aside = Answer(State.FOR_LAWYER, ANSWERS[kind])

    field.draw(page_of(kind), aside, words)

    assert field.answer() is aside


@pytest.mark.parametrize("kind", [k for k in WRITTEN if k is not Kind.STORY])
def test_writing_on_an_answer_that_was_set_aside_gives_it(
    show: Show, words: Words, kind: Kind
) -> None:
    field = show(kind)
    field.draw(page_of(kind), Answer(State.NOT_TODAY, ANSWERS[kind]), words)

    touch(field)

    assert field.answer() == Answer(value=ANSWERS[kind])


@pytest.mark.parametrize("kind", WRITTEN)
def test_another_language_leaves_text_cursor_and_selection(
    show: Show, kind: Kind
) -> None:
    field = show(kind, ANSWERS[kind])
    box = first_box(field)
    box.setFocus()
    _select(box, 1, 3)
    before = _standing(box)

    if kind in {Kind.COUNTRY, Kind.LANGUAGE}:  # names are said anew in any language
        field.draw(page_of(kind), field.answer(), Words("en"))
    else:
        field.draw(page_of(kind), field.answer(), Words("xx-rtl"))

    assert _standing(box) == before
    assert box.hasFocus()


@pytest.mark.parametrize("kind", WRITTEN)
def test_drawing_what_is_typed_leaves_the_cursor(show: Show, kind: Kind) -> None:
    field = show(kind, ANSWERS[kind])
    touch(field)
    box = first_box(field)
    _select(box, 1, 2)
    before = _standing(box)

    field.draw(page_of(kind), field.answer(), Words("en"))

    assert _standing(box) == before


@pytest.mark.parametrize("kind", KINDS)
def test_all_that_can_have_the_focus_has_a_name_of_its_own(
    show: Show, kind: Kind
) -> None:
    field = show(kind, ANSWERS[kind])

    names = [_name(box) for box in boxes(field)]

    assert names
    assert all(names)
    assert len(set(names)) == len(names)


@pytest.mark.parametrize("kind", WRITTEN)
def test_a_box_is_named_by_the_question(show: Show, words: Words, kind: Kind) -> None:
    field = show(kind)

    asked = words.text(page_of(kind).ask)

    assert _name(first_box(field)).startswith(asked)
    assert _name(field) == asked


@pytest.mark.parametrize("kind", KINDS)
def test_the_field_hands_the_focus_on(show: Show, kind: Kind) -> None:
    field = show(kind)

    field.setFocus()

    assert first_box(field).hasFocus()


@pytest.mark.parametrize("kind", KINDS)
def test_the_summary_of_problems_finds_the_field(show: Show, kind: Kind) -> None:
    field = show(kind)

    field.focus_part("")

    assert first_box(field).hasFocus()


@pytest.mark.parametrize("kind", ONE_LINE)
def test_a_problem_is_shown_in_the_words_of_the_summary(
    show: Show, words: Words, kind: Kind
) -> None:
    field = show(kind, ANSWERS[kind])
    problem = Problem(ProblemCode.NOT_A_NUMBER)

    field.draw(page_of(kind), field.answer(), words, [problem])

    assert _problems(field) == [problem_words(problem, words)]
    assert first_box(field).property("kind") == "attention"
    assert problem_words(problem, words) in first_box(field).accessibleDescription()


@pytest.mark.parametrize("kind", ONE_LINE)
def test_a_problem_goes_when_it_is_mended(show: Show, words: Words, kind: Kind) -> None:
    field = show(kind)
    field.draw(page_of(kind), None, words, [Problem(ProblemCode.NOT_A_PHONE)])

    field.draw(page_of(kind), None, words)

    assert _problems(field) == []
    assert not first_box(field).property("kind")


def test_a_problem_of_a_part_stands_beside_it(show: Show, words: Words) -> None:
    field = show(Kind.NAME, ANSWERS[Kind.NAME])
    problem = Problem(ProblemCode.NOT_LATIN, "family")

    field.draw(page_of(Kind.NAME), field.answer(), words, [problem])
    field.focus_part("family")

    marked = [box for box in boxes(field) if box.property("kind") == "attention"]
    assert [box.hasFocus() for box in marked] == [True]
    assert _problems(field) == [problem_words(problem, words)]


def test_every_problem_has_words_that_say_what_to_do() -> None:
    assert set(PROBLEM_WORDS) == set(ProblemCode)


@pytest.mark.parametrize("kind", KINDS)
def test_the_wheel_changes_no_answer(show: Show, kind: Kind) -> None:
    field = show(kind, ANSWERS[kind])
    field.setFocus()

    for box in field.findChildren(QWidget):
        down = QPoint(0, -120)
        event = QWheelEvent(
            QPointF(2, 2),
            QPointF(2, 2),
            down,
            down,
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QCoreApplication.sendEvent(box, event)
    touch(field)

    assert field.is_story or field.answer() == Answer(value=ANSWERS[kind])


@pytest.mark.parametrize("kind", KINDS)
def test_tab_reaches_every_box_and_leaves(show: Show, kind: Kind) -> None:
    field = show(kind)
    field.setFocus()
    reached = []

    for _ in range(12):
        reached.append(field.window().focusWidget())
        press(reached[-1], Qt.Key.Key_Tab)

    radio = kind in {Kind.CHOICE, Kind.YES_NO}
    assert set(reached) >= set(boxes(field)[:1] if radio else boxes(field))


@pytest.mark.parametrize("kind", KINDS)
def test_larger_text_is_never_cut_off(show: Show, style: Style, kind: Kind) -> None:
    field = show(kind, ANSWERS[kind])

    _enlarge(style)
    field.draw(page_of(kind), field.answer(), Words("xx-long"))
    field.window().resize(683, 384)
    QCoreApplication.processEvents()

    for box in boxes(field):
        assert box.height() >= box.minimumSizeHint().height()
        if isinstance(box, QComboBox):
            assert box.width() >= box.minimumSizeHint().width()
    assert field.minimumSizeHint().width() <= 683


@pytest.mark.parametrize("kind", KINDS)
def test_a_field_is_forgotten_when_it_is_thrown_away(
    qtbot: QtBot, words: Words, kind: Kind
) -> None:
    del qtbot
    field = FIELDS[kind]()
    field.draw(page_of(kind), Answer(value=ANSWERS[kind]), words)
    ghost = weakref.ref(field)

    field.deleteLater()
    del field
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    gc.collect()

    assert ghost() is None


def _select(box: QWidget, start: int, length: int) -> None:
    if isinstance(box, QLineEdit):
        box.setSelection(start, length)
    elif isinstance(box, QTextEdit):
        cursor = box.textCursor()
        cursor.setPosition(start)
        cursor.setPosition(start + length, cursor.MoveMode.KeepAnchor)
        box.setTextCursor(cursor)


def _standing(box: QWidget) -> tuple[object, ...]:
    if isinstance(box, QTextEdit):
        cursor = box.textCursor()
        return box.toPlainText(), cursor.position(), cursor.anchor()
    assert isinstance(box, QLineEdit)
    return box.text(), box.cursorPosition(), box.selectionStart(), box.selectedText()


def _name(box: QWidget) -> str:
    interface = QAccessible.queryAccessibleInterface(box)
    assert interface is not None
    return interface.text(QAccessible.Text.Name)


def _problems(field: Field) -> list[str]:
    shown = field.findChildren(InlineProblem)
    return [problem.text() for problem in shown if problem.isVisible()]


def _enlarge(style: Style) -> None:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    style.apply(app, Theme.LIGHT, 26)
