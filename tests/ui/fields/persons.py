"""What a person does with a field, and made-up answers of every kind."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QTextEdit, QWidget

from catdesk.i18n import dates
from catdesk.interview.model import Kind
from catdesk.interview.values import (
    Address,
    Paragraph,
    PersonName,
    Story,
    Value,
    Wording,
)
from catdesk.ui.wizard.fields.base import Field

LEFT = Qt.MouseButton.LeftButton
ANSWERS: dict[Kind, Value] = {
    Kind.SHORT: "Varick Street",
    Kind.STORY: Story(
        (Paragraph("a", Wording("One.")), Paragraph("b", Wording("Two")))
    ),
    Kind.CHOICE: "abroad",
    Kind.CHOICES: ("letters", "news"),
    Kind.YES_NO: "no",
    Kind.NUMBER: "٣",
    Kind.DATE: dates.remember("5", "3", "2019"),
    Kind.COUNTRY: "SV",
    Kind.LANGUAGE: "kek",
    Kind.NAME: PersonName("Amina", "", "Example", "أمينة"),
    Kind.ADDRESS: Address("12 Main Street", "Newark", "NJ", "07102", "US"),
    Kind.PHONE: "212 555 0100",
    Kind.A_NUMBER: "A 012-345-678",
}
ONE_LINE = (Kind.SHORT, Kind.NUMBER, Kind.PHONE, Kind.A_NUMBER)


def write(box: QWidget, text: str) -> None:
    """Type a text, letter by letter."""
    QTest.keyClicks(box, text)


def press(box: QWidget, key: Qt.Key) -> None:
    """Press a key."""
    QTest.keyClick(box, key)


def click(box: QWidget) -> None:
    """Press the mouse on a box."""
    QTest.mouseClick(box, LEFT)


def first_box(field: Field) -> QWidget:
    """Return what gets the focus when the field does."""
    box: QWidget = field
    while (within := box.focusProxy()) is not None:
        box = within
    return box


def boxes(field: Field) -> list[QWidget]:
    """Return everything in a field that can have the focus."""
    return [
        widget
        for widget in field.findChildren(QWidget)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisible()
    ]


def touch(field: Field) -> None:
    """Change something in the field and change it back."""
    rows = field.findChildren(QAbstractButton)
    chosen = [row for row in rows if row.isChecked()]
    if chosen:
        for _ in range(1 if chosen[0].autoExclusive() else 2):
            click(chosen[0])
        return
    box = first_box(field)
    press(box, Qt.Key.Key_End)
    write(box, "x")
    press(box, Qt.Key.Key_Backspace)


def line_of(field: Field, at: int = 0) -> QLineEdit:
    """Return a line of the field by its place."""
    return field.findChildren(QLineEdit)[at]


def area_of(field: Field) -> QTextEdit:
    """Return the long text of a story."""
    return field.findChildren(QTextEdit)[0]


def row(field: Field, words: str) -> QAbstractButton:
    """Return the row or button that says `words`."""
    return next(
        one for one in field.findChildren(QAbstractButton) if one.text() == words
    )
