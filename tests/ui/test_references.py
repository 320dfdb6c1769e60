"""Qt's binding counts the objects it gives back: docs/decisions/0015-pyside-6-11.md."""

import sys

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

ROUNDS = 500


class Source(QObject):
    rung = Signal()


def test_calls_and_signals_take_nothing_from_none_and_true(qtbot: QtBot) -> None:
    label, source = QLabel(), Source()
    qtbot.addWidget(label)
    before = (sys.getrefcount(None), sys.getrefcount(True))

    for _ in range(ROUNDS):
        label.setText("x")
        label.setEnabled(True)
        source.rung.emit()

    after = (sys.getrefcount(None), sys.getrefcount(True))
    assert all(
        now > then - ROUNDS // 2 for then, now in zip(before, after, strict=True)
    )
