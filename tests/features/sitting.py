"""A person at the window with a sheet of answers beside them.

Each page is answered with keys and clicks, whatever its kind, from the answers of an
invented case; the page is known by its heading alone.
"""

from collections.abc import Callable, Iterator, Mapping

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox

from catdesk.definitions.answer_values import Told
from catdesk.definitions.answers_file import AnswersFile
from catdesk.i18n import dates, names
from catdesk.i18n.words import Words
from catdesk.interview.model import Form, Kind, Page, State
from catdesk.interview.values import (
    Address,
    Answer,
    DateValue,
    PersonName,
    Value,
)
from tests.ui.pages import Key, Window

STATES = {
    State.NOT_TODAY: "Not today",
    State.DO_NOT_KNOW: "I do not know",
    State.DO_NOT_REMEMBER: "I do not remember",
    State.PREFER_NOT: "I prefer not to say",
    State.FOR_LAWYER: "For a lawyer only",
}
NAME_PARTS = {
    "given": "First name",
    "middle": "Middle name, if you have one",
    "family": "Last name (family name)",
    "own": "Your whole name in your own script",
}
ADDRESS_PARTS = {
    "street": "Street and number",
    "city": "City or town",
    "region": "State or province",
    "postcode": "ZIP or postal code",
}


class Sitting:
    """Answers the pages that come up, each item of a group in its turn."""

    def __init__(self, window: Window, form: Form, sheet: AnswersFile) -> None:
        self.window = window
        self._pages = {page.ask.english: page for page in form.pages.values()}
        self._sheet: dict[str, Iterator[Answer | Told]] = {}
        for page in form.pages:
            said = [one.answer for one in sheet.answers if one.page == page]
            self._sheet[page] = iter(said)

    @property
    def page(self) -> Page | None:
        """The page of the form that the window shows; None for any other screen."""
        return self._pages.get(self.window.heading)

    def answer(self) -> None:
        """Answer the page that is shown, and go on."""
        page = self.page
        assert page is not None
        said = next(self._sheet[page.id], None) if page.is_question else None
        if said is None:
            self.window.press("Save and continue" if page.is_question else "Go on")
        elif isinstance(said, Answer) and not said.is_given:
            self.window.press(STATES[said.state])
        else:
            self.fill(page, said)
            self.window.press("Save and continue")

    def fill(self, page: Page, said: Answer | Told) -> None:
        """Fill the field of the page that is shown."""
        if isinstance(said, Told):
            self.window.type(page.ask.english, said.text.strip())
            return
        assert said.value is not None
        _FILL.get(page.kind, _type)(self.window, page, said.value)


def _type(window: Window, page: Page, value: Value) -> None:
    assert isinstance(value, str)
    window.type(page.ask.english, value)


def _choose(window: Window, page: Page, value: Value) -> None:
    codes = (value,) if isinstance(value, str) else value
    assert isinstance(codes, tuple)
    labels = {choice.code: choice.label.english for choice in page.choices}
    for code in codes:
        window.choose(labels[code])


def _date(window: Window, page: Page, value: Value) -> None:
    assert isinstance(value, DateValue)
    ask = page.ask.english
    day, month, year = dates.parts(value)
    if day:
        window.type(f"{ask} Day", day)
    window.type(f"{ask} Year", year)
    if month:
        (box,) = [
            one for one in window.widget.findChildren(QComboBox) if one.isVisible()
        ]
        box.setFocus()
        for _ in range(int(month)):
            QTest.keyClick(box, Key.Key_Down)


def _name(window: Window, page: Page, value: Value) -> None:
    assert isinstance(value, PersonName)
    for part, label in NAME_PARTS.items():
        text = getattr(value, part)
        if text:
            window.type(f"{page.ask.english} {label}", text)


def _address(window: Window, page: Page, value: Value) -> None:
    assert isinstance(value, Address)
    for part, label in ADDRESS_PARTS.items():
        window.type(f"{page.ask.english} {label}", getattr(value, part))
    country = names.country(value.country, "en")
    window.type(f"{page.ask.english} Country", country)


def _country(window: Window, page: Page, value: Value) -> None:
    window.type(page.ask.english, names.country(str(value), "en"))


def _language(window: Window, page: Page, value: Value) -> None:
    window.type(page.ask.english, names.language_name(str(value), "en"))


_FILL: Mapping[Kind, Callable[[Window, Page, Value], None]] = {
    Kind.CHOICE: _choose,
    Kind.CHOICES: _choose,
    Kind.YES_NO: _choose,
    Kind.DATE: _date,
    Kind.NAME: _name,
    Kind.ADDRESS: _address,
    Kind.COUNTRY: _country,
    Kind.LANGUAGE: _language,
}


def in_spanish(page: Page) -> str:
    """Return the question of a page as the Spanish window asks it."""
    return Words("es").text(page.ask)
