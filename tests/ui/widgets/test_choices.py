"""Rows to choose from: anywhere in the row, by key, and known to a screen reader."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from catdesk.ui.widgets.choices import CheckRow, RadioRow
from tests.ui.widgets.conftest import name_of, show_active, told

LEFT = Qt.MouseButton.LeftButton
NO_KEY = Qt.KeyboardModifier.NoModifier


@pytest.fixture
def group(qtbot: QtBot) -> QWidget:
    """Return three choices in a shown window, none of them chosen."""
    made = QWidget()
    qtbot.addWidget(made)
    column = QVBoxLayout(made)
    for code in ("yes", "no", "not_sure"):
        column.addWidget(RadioRow(code, code.replace("_", " ")))
    made.resize(500, 200)
    show_active(qtbot, made)
    return made


def test_nothing_is_chosen_at_first(group: QWidget) -> None:
    assert not [row for row in group.findChildren(RadioRow) if row.isChecked()]


def test_a_click_at_the_far_end_of_the_row_chooses_it(
    qtbot: QtBot, group: QWidget
) -> None:
    row = group.findChildren(RadioRow)[1]
    with qtbot.waitSignal(row.chosen) as seen:
        far = QPoint(row.width() - 5, row.height() - 5)
        QTest.mouseClick(row, LEFT, NO_KEY, far)
    assert seen.args == ["no"]
    assert row.isChecked()


def test_arrow_keys_choose_the_neighbor(qtbot: QtBot, group: QWidget) -> None:
    first, second, _third = group.findChildren(RadioRow)
    first.click()
    first.setFocus()
    with qtbot.waitSignal(second.chosen):
        QTest.keyClick(first, Qt.Key.Key_Down)
    assert [first.isChecked(), second.isChecked()] == [False, True]


def test_the_program_can_let_go_of_a_choice_without_a_signal(
    qtbot: QtBot, group: QWidget
) -> None:
    row = group.findChildren(RadioRow)[0]
    with qtbot.assertNotEmitted(row.chosen):
        row.set_chosen(chosen=True)
        row.set_chosen(chosen=False)
    assert not row.isChecked()


def test_space_ticks_and_unticks(qtbot: QtBot) -> None:
    row = CheckRow("medical", "Medical papers")
    qtbot.addWidget(row)
    heard: list[tuple[str, bool]] = []
    listener = _Listener(heard)
    row.ticked.connect(listener.hear)
    QTest.keyClick(row, Qt.Key.Key_Space)
    QTest.keyClick(row, Qt.Key.Key_Space)
    assert heard == [("medical", True), ("medical", False)]


class _Listener:
    def __init__(self, heard: list[tuple[str, bool]]) -> None:
        self._heard = heard

    def hear(self, code: str, ticked: bool) -> None:
        self._heard.append((code, ticked))


def test_ticking_from_the_program_is_not_told(qtbot: QtBot) -> None:
    row = CheckRow("medical", "Medical papers")
    qtbot.addWidget(row)
    with qtbot.assertNotEmitted(row.ticked):
        row.set_ticked(ticked=True)
    assert row.isChecked()


@pytest.mark.parametrize(
    ("kind", "role"),
    [
        (RadioRow, QAccessible.Role.RadioButton),
        (CheckRow, QAccessible.Role.CheckBox),
    ],
)
def test_a_screen_reader_is_told_role_name_and_hint(
    qtbot: QtBot, kind: type[RadioRow | CheckRow], role: QAccessible.Role
) -> None:
    row = kind("x", "Letters & <b>photos</b>")
    row.set_hint("Also of injuries")
    qtbot.addWidget(row)
    assert told(row).role() == role
    assert name_of(row) == "Letters & <b>photos</b>"
    assert told(row).text(QAccessible.Text.Description) == "Also of injuries"


@pytest.mark.parametrize("kind", [RadioRow, CheckRow])
def test_rows_are_44_high_and_grow_with_their_words(
    qtbot: QtBot, kind: type[RadioRow | CheckRow]
) -> None:
    row = kind("x", "Letters from people who know what happened to you there")
    qtbot.addWidget(row)
    assert row.heightForWidth(1000) == 44
    assert row.heightForWidth(250) > 60
