"""What holds on every screen: names, words that went through the catalog, room."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QWidget

from catdesk.casework.forms import shipped_form
from catdesk.interview.view import CHECK_ALL, HOME, Place, Screen
from tests.ui.pages import Window
from tests.ui.shelves import MemoryShelf

NOT_TRANSLATED = {"Blue heron", "English", "Español", "A\N{MINUS SIGN}", "A+", ""}
MARKS = "\u200e\u2066\u2069"


@pytest.fixture
def shelf() -> MemoryShelf:
    """Return a shelf for the form that ships."""
    source = shipped_form()
    return MemoryShelf(source.form, source.folder)


@pytest.fixture(autouse=True)
def _from_the_left_again(qapp: QApplication) -> Iterator[None]:
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.mark.slow
def test_every_control_on_every_screen_has_a_name_of_its_own(case: Window) -> None:
    for place in _walk(case):
        names = [_name(widget) for widget in _stops(case) if not _is_heading(widget)]
        assert all(names), place
        repeated = {name for name in names if names.count(name) > 1}
        assert not repeated, place


@pytest.mark.slow
def test_every_word_on_every_screen_goes_through_the_catalog(case: Window) -> None:
    case.speak("xx-long")
    for place in _walk(case):
        for words in case.words_shown():
            bare = words.strip(MARKS)
            assert bare in NOT_TRANSLATED or "[" in bare or not _has_letters(bare), (
                place,
                words,
            )


@pytest.mark.slow
@pytest.mark.parametrize("size", [(1366, 768), (683, 384)])
@pytest.mark.parametrize("language", ["es", "xx-long", "xx-rtl"])
def test_nothing_reaches_over_the_side_of_any_screen(
    case: Window, language: str, size: tuple[int, int]
) -> None:
    case.speak(language)
    case.widget.resize(*size)
    for place in _walk(case, once=True):
        width = case.widget.width()
        for widget in _visible(case):
            left = widget.mapTo(case.widget, QPoint(0, 0)).x()
            assert left >= 0, (place, type(widget).__name__)
            assert left + widget.width() <= width, (place, type(widget).__name__)


def _walk(window: Window, *, once: bool = False) -> Iterator[Place]:
    """Show each screen of the form, or one of each sort."""
    desk = window.program.desk
    assert desk is not None
    seen: set[str] = set()
    for place in (HOME, CHECK_ALL, *_places(window)):
        page = desk.session.form.pages.get(place.page)
        sort = page.kind.value if page else place.screen.value
        if once and sort in seen:
            continue
        desk.go_to(place)
        window.settle()
        if desk.place == place:
            seen.add(sort)
            yield place


def _places(window: Window) -> Iterator[Place]:
    desk = window.program.desk
    assert desk is not None
    for section in desk.session.form.sections:
        for screen in (Screen.WARNING, Screen.CARDS, Screen.CLOSING, Screen.CHECK):
            yield Place(screen, section.id)
        for page in section.all_pages:
            yield Place(Screen.PAGE, section.id, page.id)


def _visible(window: Window) -> list[QWidget]:
    found = window.widget.findChildren(QWidget)
    return [
        one for one in found if one.isVisible() and not one.visibleRegion().isEmpty()
    ]


def _stops(window: Window) -> list[QWidget]:
    by_tab = Qt.FocusPolicy.TabFocus
    return [
        one
        for one in _visible(window)
        if one.focusPolicy() & by_tab == by_tab and one.focusProxy() is None
    ]


def _name(widget: QWidget) -> str:
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)


def _is_heading(widget: QWidget) -> bool:
    """Tell a heading: a field with one part has the same name, the question."""
    role = QAccessible.queryAccessibleInterface(widget).role()
    return role is QAccessible.Role.Heading


def _has_letters(words: str) -> bool:
    return any(letter.isalpha() for letter in words)
