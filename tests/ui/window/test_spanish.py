"""Every word that the window asks for is in the Spanish catalog."""

from gettext import GNUTranslations, NullTranslations

import pytest
from PySide6.QtWidgets import QApplication

from catdesk.casework.forms import sample_answers, shipped_form
from catdesk.casework.walking import read_answers, walk
from catdesk.i18n import words
from catdesk.i18n.catalogs import load
from tests.ui.pages import Window
from tests.ui.shelves import PASSWORD, MemoryShelf


class Missed(NullTranslations):
    """Is asked what no catalog knows, and remembers it."""

    def __init__(self) -> None:
        super().__init__()
        self.messages: set[str] = set()

    def gettext(self, message: str) -> str:
        self.messages.add(message)
        return message

    def ngettext(self, msgid1: str, msgid2: str, n: int) -> str:
        self.messages.add(msgid2)
        return msgid1 if n == 1 else msgid2

    def pgettext(self, context: str, message: str) -> str:
        self.messages.add(f"{context}: {message}")
        return message


@pytest.fixture
def shelf() -> MemoryShelf:
    """Return a shelf with an invented case."""
    source = shipped_form()
    made = MemoryShelf(source.form, source.folder)
    case = made.create("Blue heron", PASSWORD)
    walk(case.session, read_answers(sample_answers(source), source))
    case.save(case.take_unsaved())
    return made


@pytest.fixture
def missed(monkeypatch: pytest.MonkeyPatch, qapp: QApplication) -> Missed:
    """Return what Spanish was asked for and does not have."""
    del qapp
    found = Missed()

    def watched(language: str, domain: str) -> NullTranslations:
        catalog = load(language, domain)
        if isinstance(catalog, GNUTranslations):
            catalog.add_fallback(found)
        return catalog

    monkeypatch.setattr(words, "load", watched)
    return found


@pytest.mark.slow
def test_spanish_has_every_word_from_the_first_screen_to_the_papers(
    window: Window, missed: Missed
) -> None:
    window.speak("es").press("Caso nuevo").press("Atrás").press("Blue heron")
    window.type("Contraseña", "wrong").press("Abrir").wait_for("Hay un problema")
    window.wait_until(lambda: window.offers("Abrir")).clear("Contraseña")
    window.type("Contraseña", PASSWORD).press("Abrir")
    window.wait_for("Su declaración, parte por parte").press("Ver los papeles")
    window.press("Atrás").press("Revisar todas las respuestas")

    assert missed.messages == set()
