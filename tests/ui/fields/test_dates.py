"""A date of which a person remembers all or a part."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QCalendarWidget, QComboBox
from pytestqt.qtbot import QtBot

from catdesk.i18n import dates
from catdesk.i18n.words import Words
from catdesk.interview.model import Kind
from catdesk.interview.text import clean_line
from catdesk.interview.validation import Problem, ProblemCode
from catdesk.interview.values import Answer, DateValue
from catdesk.ui.wizard.fields.base import Field
from catdesk.ui.wizard.fields.boxes.month import MonthBox
from catdesk.ui.wizard.fields.date import DateField
from tests.ui.fields.conftest import Show
from tests.ui.fields.pages import page_of
from tests.ui.fields.persons import line_of, press, write

lines = st.text(max_size=20).map(lambda text: clean_line(text).text)
months = st.sampled_from(("", *map(str, range(1, 13))))


@settings(max_examples=60, suppress_health_check=list(HealthCheck))
@given(day=lines, month=months, year=lines)
def test_any_three_fields_come_back_as_they_were_typed(
    qapp: QApplication, day: str, month: str, year: str
) -> None:
    del qapp
    date = dates.remember(day, month, year)
    field = DateField()
    answer = Answer(value=date) if date.words else None

    field.draw(page_of(Kind.DATE), answer, Words())
    write(line_of(field), "x")
    press(line_of(field), Qt.Key.Key_Backspace)

    assert field.answer() == answer


@pytest.mark.parametrize(
    ("day", "month", "year", "edtf"),
    [
        ("5", "March", "2019", "2019-03-05"),
        ("", "March", "2019", "2019-03"),
        ("", "", "2019", "2019"),
        ("٥", "March", "٢٠١٩", "2019-03-05"),
        ("31", "February", "2019", ""),
        ("", "March", "", ""),
    ],
)
def test_a_date_is_what_is_remembered_of_it(
    show: Show, day: str, month: str, year: str, edtf: str
) -> None:
    field = show(Kind.DATE)

    line_of(field, 0).insert(day)
    _choose_month(field, month)
    line_of(field, 1).insert(year)

    answer = field.answer()
    assert answer is not None
    assert isinstance(answer.value, DateValue)
    assert answer.value.edtf == edtf


def test_months_are_words_of_the_language(show: Show) -> None:
    field = show(Kind.DATE, dates.remember("", "3", "2019"))
    box = _month(field)
    assert box.currentText() == "March"

    field.draw(page_of(Kind.DATE), field.answer(), Words("es"))

    assert box.currentText() == dates.months("es")[2]
    assert field.answer() == Answer(value=dates.remember("", "3", "2019"))


def test_a_month_can_be_taken_back(show: Show, qtbot: QtBot) -> None:
    field = show(Kind.DATE, dates.remember("", "1", "2019"))

    with qtbot.waitSignal(field.edited):
        press(_month(field), Qt.Key.Key_Up)

    assert field.answer() == Answer(value=dates.remember("", "", "2019"))
    assert _month(field).currentText() == "No month"


def test_a_month_is_found_by_its_first_letters(show: Show) -> None:
    field = show(Kind.DATE)

    write(_month(field), "sep")

    assert field.answer() == Answer(value=dates.remember("", "9", ""))


def test_a_problem_marks_the_whole_date(show: Show, words: Words) -> None:
    field = show(Kind.DATE, dates.remember("31", "2", "2019"))

    problem = Problem(ProblemCode.NOT_A_DATE)
    field.draw(page_of(Kind.DATE), field.answer(), words, [problem])

    assert line_of(field, 0).property("kind") == "attention"
    assert line_of(field, 1).property("kind") == "attention"


def test_words_that_make_no_date_stand_where_the_year_is(show: Show) -> None:
    field = show(Kind.DATE, dates.from_text("after the war"))

    assert line_of(field, 1).text() == "after the war"


def test_nobody_has_to_remember_by_a_calendar(show: Show) -> None:
    assert not show(Kind.DATE).findChildren(QCalendarWidget)


def _month(field: Field) -> QComboBox:
    return field.findChildren(MonthBox)[0]


def _choose_month(field: Field, name: str) -> None:
    box = _month(field)
    row = box.findText(name or "No month")
    box.setCurrentIndex(row)
    box.activated.emit(row)
