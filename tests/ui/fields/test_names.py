"""Finding a country or a language by one of its names."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QListWidget

from catdesk.i18n import names
from catdesk.i18n.words import Words
from catdesk.interview.model import Kind
from catdesk.interview.text import clean_line
from catdesk.interview.values import Answer
from catdesk.ui.wizard.fields.base import Field
from catdesk.ui.wizard.fields.boxes.chooser import NOT_LISTED
from catdesk.ui.wizard.fields.listed import CountryField, LanguageField
from tests.ui.fields.conftest import Show
from tests.ui.fields.pages import page_of
from tests.ui.fields.persons import click, line_of, press, write

lines = st.text(max_size=30).map(lambda text: clean_line(text).text.strip())
many = settings(max_examples=40, suppress_health_check=list(HealthCheck))


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("El Salvador", "SV"),
        ("guatemala", "GT"),
        ("cote d'ivoire", "CI"),
        ("US", "US"),
        ("USA", "US"),
        ("Niger", "NE"),
    ],
)
def test_a_country_is_found_by_its_name(show: Show, typed: str, code: str) -> None:
    field = show(Kind.COUNTRY)

    write(line_of(field), typed)

    assert field.answer() == Answer(value=code)


@pytest.mark.parametrize(
    ("typed", "code"),
    [("Spanish", "es"), ("español", "es"), ("العربية", "ar"), ("qanjobal", "kjb")],
)
def test_a_language_is_found_by_its_name_and_its_own(
    show: Show, typed: str, code: str
) -> None:
    field = show(Kind.LANGUAGE)

    line_of(field).insert(typed)

    assert field.answer() == Answer(value=code)


def test_the_name_stands_in_the_line_when_it_is_left(show: Show) -> None:
    field = show(Kind.COUNTRY)

    write(line_of(field), "US")
    press(line_of(field), Qt.Key.Key_Return)

    assert line_of(field).text() == "United States"


def test_keys_alone_choose_from_the_list(show: Show) -> None:
    field = show(Kind.COUNTRY)
    line = line_of(field)

    write(line, "guin")
    press(line, Qt.Key.Key_Down)
    rows = field.findChildren(QListWidget)[0]
    press(rows, Qt.Key.Key_Return)

    assert line.text() == rows.currentItem().text()
    assert field.answer() == Answer(value=rows.currentItem().data(Qt.ItemDataRole(256)))
    assert not rows.isVisible()


def test_a_click_on_the_empty_line_shows_all(show: Show) -> None:
    field = show(Kind.COUNTRY)

    click(line_of(field))

    assert field.findChildren(QListWidget)[0].isVisible()


def test_tab_puts_the_list_away(show: Show) -> None:
    field = show(Kind.ADDRESS)
    rows = field.findChildren(QListWidget)[0]
    line = line_of(field, 4)
    line.setFocus()
    write(line, "Gua")

    press(line, Qt.Key.Key_Backtab)

    assert not rows.isVisible()


def test_names_are_said_in_the_language_of_the_window(show: Show) -> None:
    field = show(Kind.COUNTRY, "DE")
    assert line_of(field).text() == "Germany"

    field.draw(page_of(Kind.COUNTRY), field.answer(), Words("es"))

    assert line_of(field).text() == "Alemania"
    assert field.answer() == Answer(value="DE")


def test_words_that_fit_nothing_are_kept_as_typed(show: Show, words: Words) -> None:
    field = show(Kind.LANGUAGE)

    write(line_of(field), "Old Mountain Speech")
    answer = field.answer()
    field.draw(page_of(Kind.LANGUAGE), answer, words)

    assert answer == Answer(value="Old Mountain Speech")
    assert line_of(field).text() == "Old Mountain Speech"


def test_who_types_what_is_not_listed_is_told_that_it_is_kept(
    show: Show, words: Words
) -> None:
    field = show(Kind.LANGUAGE)

    write(line_of(field), "Old Mountain")
    description = line_of(field).accessibleDescription()
    line_of(field).clear()
    write(line_of(field), "Spa")

    assert words(NOT_LISTED) in description
    assert words(NOT_LISTED) not in line_of(field).accessibleDescription()


@pytest.mark.parametrize("typed", ["is", "he", "no", "am"])
def test_a_piece_of_a_word_is_not_taken_for_a_code(show: Show, typed: str) -> None:
    field = show(Kind.LANGUAGE)

    write(line_of(field), typed)

    answer = field.answer()
    assert answer is not None
    assert isinstance(answer.value, str)
    assert names.language_name(answer.value, "en").strip() == typed


@pytest.mark.parametrize("typed", ["GU", "NI", "CD", "Ni"])
def test_capitals_are_not_taken_for_the_code_of_a_country(
    show: Show, words: Words, typed: str
) -> None:
    field = show(Kind.COUNTRY)

    write(line_of(field), typed)
    press(line_of(field), Qt.Key.Key_Return)
    answer = field.answer()
    field.draw(page_of(Kind.COUNTRY), answer, words)

    assert line_of(field).text().strip() == typed
    assert answer is not None
    assert isinstance(answer.value, str)
    assert names.country(answer.value, "en").strip() == typed


@many
@given(data=st.data())
def test_every_country_and_language_comes_back(
    qapp: QApplication, data: st.DataObject
) -> None:
    del qapp
    field = data.draw(st.sampled_from((CountryField, LanguageField)))()
    codes = [one.code for one in type(field).NAMES("en")]
    answer = Answer(value=data.draw(st.sampled_from(codes)))

    assert _typed_again(field, answer) == answer


@many
@given(words=lines.filter(bool))
def test_any_words_come_back(qapp: QApplication, words: str) -> None:
    del qapp
    first, second = CountryField(), CountryField()
    first.draw(page_of(Kind.COUNTRY), None, Words())
    line_of(first).insert(words)
    answer = first.answer()

    assert _typed_again(second, answer) == answer


def _typed_again(field: Field, answer: Answer | None) -> Answer | None:
    field.draw(page_of(Kind.COUNTRY), answer, Words())
    write(line_of(field), "x")
    press(line_of(field), Qt.Key.Key_Backspace)
    return field.answer()
