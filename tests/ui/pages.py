"""The window as a person sees and uses it: by its words, never by its parts.

What is pressed and typed into is found by its accessible name, so every test of the
window tests that a screen reader can name things too.
"""

from collections.abc import Callable, Iterator
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLabel,
    QLineEdit,
    QTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from catdesk.ui.program import Program

LONGEST = 5000  # ms that anything on the window may take

Key = Qt.Key
Shown = TypeVar("Shown", bound=QWidget)
Modifier = Qt.KeyboardModifier


class Window:
    """The program's window in a person's hands."""

    def __init__(self, program: Program, qtbot: QtBot) -> None:
        self.program = program
        self.widget = program.window
        self._qtbot = qtbot

    # What is seen

    def sees(self, words: str) -> bool:
        """Tell whether these words stand anywhere on the window."""
        return any(words in shown for shown in self.words_shown())

    def words_shown(self) -> Iterator[str]:
        """Yield every text on the window, from top to bottom."""
        for widget in sorted(_visible(self.widget, QWidget), key=_height):
            if isinstance(widget, QLabel | QAbstractButton):
                yield widget.text()

    @property
    def heading(self) -> str:
        """The heading of the page."""
        return next(
            widget.text()
            for widget in _visible(self.widget, QLabel)
            if _role(widget) is QAccessible.Role.Heading
        )

    @property
    def title(self) -> str:
        """The title that the taskbar shows."""
        return self.widget.windowTitle()

    @property
    def focus_name(self) -> str:
        """What a screen reader says has the focus."""
        return _name(self.widget.focusWidget())

    def value_of(self, field: str) -> str:
        """Return what stands in a field."""
        found = self.field(field)
        return found.text() if isinstance(found, QLineEdit) else found.toPlainText()

    def offers(self, name: str) -> bool:
        """Tell whether a button with this name is there and can be pressed."""
        return any(
            name in (_name(one), one.text()) and one.isEnabled()
            for one in _visible(self.widget, QAbstractButton)
        )

    # What is done

    def press(self, name: str) -> "Window":
        """Press the button, the row or the link with this name."""
        self.button(name).click()
        return self.settle()

    def type(self, field: str, text: str) -> "Window":
        """Type into a field, at its cursor, as with keys."""
        found = self.field(field)
        found.setFocus()
        for number, line in enumerate(text.split("\n")):
            if number:
                QTest.keyClick(found, Key.Key_Return)
            QTest.keyClicks(found, line)
        return self

    def clear(self, field: str) -> "Window":
        """Take out what stands in a field, as with keys."""
        found = self.field(field)
        found.setFocus()
        QTest.keyClick(found, Key.Key_A, Modifier.ControlModifier)
        QTest.keyClick(found, Key.Key_Delete)
        return self.settle()

    def click(self, name: str) -> "Window":
        """Press a button with the mouse, as the platform hands it to the window."""
        button = self.button(name)
        middle = button.mapTo(self.widget, button.rect().center())
        left = Qt.MouseButton.LeftButton
        QTest.mouseClick(self.widget.windowHandle(), left, pos=middle)
        return self.settle()

    def choose(self, label: str) -> "Window":
        """Choose an answer among several."""
        return self.press(label)

    def key(self, key: Qt.Key, modifier: Qt.KeyboardModifier | None = None) -> "Window":
        """Press a key, as the platform hands it to the window."""
        handle = self.widget.windowHandle()
        QTest.keyClick(handle, key, modifier or Modifier.NoModifier)
        return self.settle()

    def settle(self) -> "Window":
        """Let what was begun be drawn, and what was left be deleted."""
        QApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        return self

    def wait_until(self, holds: Callable[[], bool]) -> "Window":
        """Wait until something is so; fail when it takes too long."""
        self._qtbot.waitUntil(holds, timeout=LONGEST)
        return self

    def wait_a_moment(self) -> "Window":
        """Let the time of a double click go by, as a person does who reads."""
        interval = QApplication.styleHints().mouseDoubleClickInterval()
        self._qtbot.wait(interval + 100)
        return self

    def wait_for(self, words: str) -> "Window":
        """Wait until these words stand on the window."""
        return self.wait_until(lambda: self.sees(words))

    def wait_until_saved(self) -> "Window":
        """Wait until the bar says that everything is saved."""
        return self.wait_until(lambda: self.saving.startswith("Saved"))

    @property
    def saving(self) -> str:
        """What the bar says of the saving."""
        return self.widget.bar.saved_label.text()

    def speak(self, language: str) -> "Window":
        """Choose a language in the bar's menu; made-up ones are not on it."""
        self.widget.bar.language_chosen.emit(language)
        return self.settle()

    def has_popup(self) -> bool:
        """Tell whether a menu is open."""
        return QApplication.activePopupWidget() is not None

    def buttons(self) -> list[str]:
        """Return the name of every button and row that can be pressed."""
        found = _visible(self.widget, QAbstractButton)
        return [_name(one) for one in found if one.isEnabled()]

    def lines(self) -> list[QLineEdit]:
        """Return every line that can be typed in."""
        return _visible(self.widget, QLineEdit)

    def objects(self) -> list[QObject]:
        """Return every object that the window holds."""
        return [self.widget, *self.widget.findChildren(QObject)]

    # How things are found

    def button(self, name: str) -> QAbstractButton:
        """Return the button with this name; fail where there is none."""
        found = [
            one
            for one in _visible(self.widget, QAbstractButton)
            if name in (_name(one), one.text())
        ]
        assert found, f"no button {name!r} among {list(self.words_shown())}"
        return found[0]

    def field(self, name: str) -> QLineEdit | QTextEdit:
        """Return the field with this name; fail where there is none."""
        lines: list[QLineEdit | QTextEdit] = [
            *_visible(self.widget, QLineEdit),
            *_visible(self.widget, QTextEdit),
        ]
        found = [one for one in lines if _name(one) == name]
        assert found, f"no field {name!r} among {[_name(one) for one in lines]}"
        return found[0]


def _visible(window: QWidget, kind: type[Shown]) -> list[Shown]:
    return [one for one in window.findChildren(kind) if one.isVisible()]


def _height(widget: QWidget) -> int:
    return widget.mapToGlobal(QPoint()).y()


def _role(widget: QWidget) -> QAccessible.Role:
    return QAccessible.queryAccessibleInterface(widget).role()


def _name(widget: QWidget) -> str:
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)
