"""A long list: found by typing, taken by key."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QListWidget, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from catdesk.i18n.words import Words
from catdesk.ui.widgets.chooser import ComboField
from tests.ui.widgets.conftest import name_of, show_active

COUNTRIES = [
    ("CI", "Côte d’Ivoire"),
    ("SV", "El Salvador"),
    ("ER", "Eritrea"),
    ("SN", "Senegal"),
]
Key = Qt.Key


@pytest.fixture
def field(qtbot: QtBot, words: Words) -> ComboField:
    """Return a shown field with a few countries."""
    made = ComboField()
    made.retranslate(words)
    made.set_items(COUNTRIES)
    made.set_name("Country")
    qtbot.addWidget(made)
    show_active(qtbot, made)
    return made


def _line(field: ComboField) -> QLineEdit:
    line = field.findChild(QLineEdit)
    assert line is not None
    return line


def _list(field: ComboField) -> QListWidget:
    found = field.findChild(QListWidget)
    assert found is not None
    return found


def _offered(field: ComboField) -> list[str]:
    rows = _list(field)
    items = [rows.item(at) for at in range(rows.count())]
    return [item.text() for item in items if not item.isHidden()]


def test_the_list_is_closed_at_first(field: ComboField) -> None:
    assert not _list(field).isVisible()


def test_typing_without_accents_finds_it(field: ComboField) -> None:
    QTest.keyClicks(_line(field), "cote")
    assert _list(field).isVisible()
    assert _offered(field) == ["Côte d’Ivoire"]


def test_down_and_enter_take_a_row(qtbot: QtBot, field: ComboField) -> None:
    QTest.keyClicks(_line(field), "e")
    QTest.keyClick(_line(field), Key.Key_Down)
    with qtbot.waitSignal(field.chosen) as seen:
        QTest.keyClick(_list(field), Key.Key_Down)
        QTest.keyClick(_list(field), Key.Key_Return)
    assert seen.args == ["SV"]
    assert (field.code(), field.text()) == ("SV", "El Salvador")
    assert not _list(field).isVisible()
    assert _line(field).hasFocus()


def test_escape_closes_the_list_and_keeps_the_words(field: ComboField) -> None:
    QTest.keyClicks(_line(field), "sene")
    QTest.keyClick(_line(field), Key.Key_Escape)
    assert not _list(field).isVisible()
    assert field.text() == "sene"


def test_the_list_closes_when_tab_leaves_it(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    field, after = ComboField(), QLineEdit()
    field.set_items(COUNTRIES)
    column.addWidget(field)
    column.addWidget(after)
    show_active(qtbot, window)
    field.setFocus()
    QTest.keyClicks(_line(field), "e")
    QTest.keyClick(_line(field), Key.Key_Tab)
    assert _list(field).hasFocus()
    QTest.keyClick(_list(field), Key.Key_Tab)
    assert after.hasFocus()
    assert not _list(field).isVisible()


def test_a_name_typed_in_full_is_a_choice(field: ComboField) -> None:
    QTest.keyClicks(_line(field), "eritrea")
    assert field.code() == "ER"


def test_words_that_fit_nothing_stay_and_have_no_code(field: ComboField) -> None:
    field.set_code("SN")
    QTest.keyClicks(_line(field), "x")
    assert (field.code(), field.text()) == ("", "Senegalx")
    assert not _list(field).isVisible()


def test_the_program_sets_a_code_without_telling(
    qtbot: QtBot, field: ComboField
) -> None:
    with qtbot.assertNotEmitted(field.chosen):
        field.set_code("SV")
    assert field.text() == "El Salvador"


def test_a_code_set_before_its_items_is_shown_after(qtbot: QtBot) -> None:
    field = ComboField()
    qtbot.addWidget(field)
    field.set_code("ER")
    field.set_items(COUNTRIES)
    assert field.text() == "Eritrea"


def test_an_emptied_field_has_no_code(field: ComboField) -> None:
    field.set_code("SV")
    field.set_code("")
    assert (field.code(), field.text()) == ("", "")


def test_line_and_list_are_named(field: ComboField) -> None:
    assert name_of(_line(field)) == name_of(_list(field)) == "Country"


@pytest.mark.parametrize("word", ["COUNTRY COTE", " country cote "])
def test_accents_and_capitals_do_not_count(field: ComboField, word: str) -> None:
    field.set_items([("CC", "Country Côte")])

    QTest.keyClicks(_line(field), word)

    assert field.code() == "CC"


def test_an_open_list_stays_filtered_when_the_language_changes(
    field: ComboField,
) -> None:
    QTest.keyClicks(_line(field), "e")
    high = _list(field).height()
    QTest.keyClicks(_line(field), "r")
    assert _offered(field) == ["Eritrea"]

    field.set_items([("ER", "Eritréia"), ("SN", "Senegal"), ("GT", "Guatemala")])
    field.retranslate(Words("es"))

    assert _list(field).isVisible()
    assert _offered(field) == ["Eritréia"]
    assert _list(field).maximumHeight() < high
    assert Words("es").plural("{n} found", "{n} found", 1).format(n=1) in _said(field)


def test_the_count_of_nothing_found_is_said_in_the_new_language(
    field: ComboField,
) -> None:
    QTest.keyClicks(_line(field), "xyz")

    field.retranslate(Words("es"))

    assert Words("es").plural("{n} found", "{n} found", 0).format(n=0) in _said(field)


def test_a_closed_list_stays_closed_when_the_language_changes(
    field: ComboField,
) -> None:
    field.set_items([("ER", "Eritréia"), ("SN", "Senegal")])
    field.retranslate(Words("es"))

    assert not _list(field).isVisible()
    assert not [words for words in _said(field) if words]


def _said(field: ComboField) -> list[str]:
    return [one.text() for one in field.findChildren(QLabel) if one.isVisible()]
