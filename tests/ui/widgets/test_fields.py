"""Fields: letter for letter, by key, and on the side of their script."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from catdesk.i18n.words import Words
from catdesk.ui.widgets.buttons import QuietButton
from catdesk.ui.widgets.fields import LineField, PasswordField, TextArea
from tests.ui.widgets.conftest import name_of, show_active

ARABIC = "وضعوا كيسًا على رأسي"
STORIES = st.text(
    st.characters(
        exclude_categories=["Cs", "Cc"],
        include_characters="\n\u00a0\u200d\u200c\u2067<&{}",
        exclude_characters="\u2028\u2029\ufdd0\ufdd1",
    )
)


@pytest.fixture
def area(qtbot: QtBot) -> TextArea:
    """Return a shown text area."""
    made = TextArea()
    qtbot.addWidget(made)
    made.resize(500, 300)
    made.show()
    return made


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(story=STORIES)
def test_a_story_is_given_back_letter_for_letter(area: TextArea, story: str) -> None:
    area.set_value(story)
    assert area.value() == story


def test_a_hard_space_stays_hard(area: TextArea) -> None:
    area.set_value("10\u00a0km\n<b>")
    assert area.value() == "10\u00a0km\n<b>"


def test_a_line_broken_by_shift_and_enter_is_a_line(area: TextArea) -> None:
    QTest.keyClicks(area, "a")
    QTest.keyClick(area, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClicks(area, "b")
    assert area.value() == "a\nb"


def test_typing_is_told_and_setting_is_not(qtbot: QtBot, area: TextArea) -> None:
    with qtbot.assertNotEmitted(area.typed):
        area.set_value("They came at night")
    with qtbot.waitSignal(area.typed):
        QTest.keyClicks(area, ".")


def test_the_cursor_stays_when_the_same_text_is_set(area: TextArea) -> None:
    area.set_value("They came at night")
    area.moveCursor(QTextCursor.MoveOperation.Start)
    area.moveCursor(QTextCursor.MoveOperation.Right)
    area.set_value("They came at night")
    assert area.textCursor().position() == 1


def test_tab_moves_on_instead_of_being_typed(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    area, line = TextArea(), LineField()
    column.addWidget(area)
    column.addWidget(line)
    show_active(qtbot, window)
    area.setFocus()
    QTest.keyClick(area, Qt.Key.Key_Tab)
    assert line.hasFocus()
    assert area.value() == ""


def test_pasted_text_leaves_its_looks_behind(area: TextArea) -> None:
    pasted = QMimeData()
    pasted.setHtml("<h1>They <b>came</b></h1>")
    pasted.setText("They came")
    area.insertFromMimeData(pasted)
    assert area.value() == "They came"
    assert area.textCursor().charFormat().fontWeight() <= 400


def test_each_paragraph_starts_at_the_side_of_its_script(area: TextArea) -> None:
    area.set_value(f"They came at night\n{ARABIC}")
    first = area.document().firstBlock()
    right, left = Qt.LayoutDirection.RightToLeft, Qt.LayoutDirection.LeftToRight
    assert first.textDirection() == left
    assert first.next().textDirection() == right


def test_the_area_grows_with_the_story_but_not_without_end(area: TextArea) -> None:
    empty = area.sizeHint().height()
    area.set_value("They came at night\n" * 12)
    some = area.sizeHint().height()
    area.set_value("They came at night\n" * 500)
    assert empty < some < area.sizeHint().height() < 3 * empty


def test_lines_typed_later_have_the_same_air(area: TextArea) -> None:
    QTest.keyClicks(area, "a")
    QTest.keyClick(area, Qt.Key.Key_Return)
    area.selectAll()
    QTest.keyClicks(area, "b")
    QTest.keyClick(area, Qt.Key.Key_Return)
    block = area.document().lastBlock()
    assert block.blockFormat().lineHeight() == 110


def test_text_can_be_taken_back(area: TextArea) -> None:
    area.set_value("kept")
    area.moveCursor(QTextCursor.MoveOperation.End)
    QTest.keyClicks(area, " and more")
    area.undo()
    assert area.value() == "kept"


def test_a_line_in_arabic_starts_at_the_right(qtbot: QtBot) -> None:
    line = LineField()
    qtbot.addWidget(line)
    line.set_value(ARABIC)
    assert line.layoutDirection() is Qt.LayoutDirection.RightToLeft
    line.set_value("Omar")
    assert line.layoutDirection() is Qt.LayoutDirection.LeftToRight


def test_an_empty_line_starts_where_the_window_starts(qtbot: QtBot) -> None:
    window = QWidget()
    window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    line = LineField(window)
    qtbot.addWidget(window)
    line.set_value("Omar")
    line.set_value("")
    assert line.layoutDirection() is Qt.LayoutDirection.RightToLeft


def test_the_same_line_set_again_leaves_the_cursor(qtbot: QtBot) -> None:
    line = LineField()
    qtbot.addWidget(line)
    line.set_value("Omar")
    line.setCursorPosition(2)
    line.set_value("Omar")
    assert line.cursorPosition() == 2


@pytest.mark.parametrize("kind", [LineField, TextArea])
def test_a_problem_shows_at_the_field(
    qtbot: QtBot, kind: type[LineField | TextArea]
) -> None:
    field = kind()
    qtbot.addWidget(field)
    field.resize(300, 60)
    before = field.grab().toImage()
    field.set_problem(shown=True)
    assert field.grab().toImage() != before
    field.set_problem(shown=False)
    assert field.grab().toImage() == before


@pytest.fixture
def password(qtbot: QtBot, words: Words) -> PasswordField:
    """Return a shown password field with something typed."""
    made = PasswordField()
    made.retranslate(words)
    made.set_name("Password")
    qtbot.addWidget(made)
    made.show()
    line = made.findChild(QLineEdit)
    assert line is not None
    QTest.keyClicks(line, "heron")
    return made


def _line(password: PasswordField) -> QLineEdit:
    line = password.findChild(QLineEdit)
    assert line is not None
    return line


def test_a_password_is_hidden_until_asked_for(password: PasswordField) -> None:
    show = password.findChild(QuietButton)
    assert show is not None
    assert _line(password).echoMode() is QLineEdit.EchoMode.Password
    assert name_of(show) == "Show the password"
    show.click()
    assert _line(password).echoMode() is QLineEdit.EchoMode.Normal
    assert name_of(show) == "Hide the password"
    assert password.text() == "heron"


def test_clearing_forgets_and_hides(password: PasswordField) -> None:
    show = password.findChild(QuietButton)
    assert show is not None
    show.click()
    password.clear()
    assert password.text() == ""
    assert _line(password).echoMode() is QLineEdit.EchoMode.Password


def test_enter_in_the_password_is_told(qtbot: QtBot, password: PasswordField) -> None:
    with qtbot.waitSignal(password.entered):
        QTest.keyClick(_line(password), Qt.Key.Key_Return)


def test_a_hidden_password_is_not_told_to_a_screen_reader(
    password: PasswordField,
) -> None:
    assert name_of(_line(password)) == "Password"
    assert "heron" not in name_of(_line(password))
