"""One person, from the first question to filled papers, through the real window.

The case is on disk and encrypted. On the way the person changes the language in the
middle of a sentence, tells two events, locks and opens the case again, changes an
answer from the check page, and has both papers made.
"""

import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from catdesk import paths
from catdesk.app import build
from catdesk.casework.forms import sample_answers, shipped_form
from catdesk.casework.shelf import Shelf
from catdesk.casework.walking import read_answers
from catdesk.ui.program import Program
from catdesk.ui.tasks import Tasks
from tests.features.sitting import Sitting, in_spanish
from tests.ui.pages import Window

pytestmark = pytest.mark.slow

PASSWORD = "four plain words here"
SECOND_EVENT = "They came back in May and broke the door."
LIMIT = 200  # screens; the interview has about 80


@pytest.fixture
def program(qapp: QApplication, qtbot: QtBot) -> Iterator[Program]:
    """Return the program over a shelf on disk, at its first screen."""
    tasks = Tasks()
    made = build(qapp, Shelf(paths.cases_dir(), shipped_form()), tasks)
    qtbot.addWidget(made.window)
    made.window.resize(1366, 768)
    with qtbot.waitActive(made.window):
        made.begin()
    yield made
    made.end()
    tasks.finish()


def test_from_the_first_question_to_both_papers(
    program: Program, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    window = Window(program, qtbot)
    source = shipped_form()
    sitting = Sitting(window, source.form, read_answers(sample_answers(source), source))
    new_case(window)

    seen = walk(sitting)
    change_the_court(window)
    made = make_papers(window, tmp_path)

    asked = {page.id for page in source.form.pages.values() if not page.show_if}
    assert asked <= seen
    declaration = text_of(made / "declaration.docx")
    assert "My name is Samuel Tabi Ngwa-Fon." in declaration
    assert SECOND_EVENT in declaration
    assert "What happened: event 2" in declaration
    assert "Riverside, Example State" in declaration
    assert "Springfield, Example State" not in declaration
    assert "Letter of Peter Ngwa-Fon" in text_of(made / "index.docx")


def new_case(window: Window) -> None:
    """Make a case under the proposed name."""
    window.press("New case").type("Password", PASSWORD)
    window.type("The same password again", PASSWORD).press("Make the case")
    window.wait_for("Your statement, part by part").press("Start: Before we start")


def walk(sitting: Sitting) -> set[str]:
    """Answer every page that comes up to the last check; return what was asked."""
    window, seen = sitting.window, set[str]()
    for _ in range(LIMIT):
        page = sitting.page
        if window.heading == "Check all answers":
            return seen
        if page is None:
            pass_by(window, seen)
            continue
        if page.id == "before_home":
            change_language_in_mid_sentence(window, sitting)
        if page.id == "moving_any":
            lock_and_open_again(window)
        seen.add(page.id)
        sitting.answer()
    pytest.fail(f"the interview did not end; it stands at {window.heading!r}")


def pass_by(window: Window, seen: set[str]) -> None:
    """Go on from a screen that is no page; add what the cards are for."""
    if window.offers("Add another event") and "incident_what" not in seen:
        window.press("Add another event")
    elif window.offers("Add another event") and not window.sees("Event 2"):
        tell_a_second_event(window)
    elif window.offers("Add another person or group") and "fear_who" not in seen:
        window.press("Add another person or group")
    elif window.offers("Add another document") and not window.sees("Document 2"):
        window.press("Add another document")
    else:
        onward = [
            name
            for name in window.buttons()
            if name in ("I am ready", "Go on") or name.startswith("Go on: ")
        ]
        assert onward, f"no way on from {list(window.words_shown())}"
        window.press(onward[0])


def tell_a_second_event(window: Window) -> None:
    """Add an event, tell only what happened, and leave the rest for another day."""
    window.press("Add another event")
    while not window.offers("Add another event"):
        if window.heading == "What happened?":
            window.type("What happened?", SECOND_EVENT).press("Save and continue")
        else:
            window.press("Not today")


def change_language_in_mid_sentence(window: Window, sitting: Sitting) -> None:
    """Type half a sentence, look at the page in Spanish, and come back to it."""
    page = sitting.page
    assert page is not None
    ask = page.ask.english
    window.type(ask, "Half a sen")
    field = window.field(ask)

    window.speak("es")
    assert window.heading == in_spanish(page) != ask
    assert window.value_of(in_spanish(page)) == "Half a sen"
    assert window.field(in_spanish(page)) is field
    window.speak("en")

    assert window.value_of(ask) == "Half a sen"
    window.clear(ask)


def lock_and_open_again(window: Window) -> None:
    """Lock the case; the password leads back to the same question."""
    here = window.heading
    window.press("Lock").wait_until(lambda: window.heading.startswith("Open “"))
    window.type("Password", "wrong").press("Open")
    window.wait_for("There is a problem")
    window.wait_until(lambda: window.offers("Open"))
    window.clear("Password").type("Password", PASSWORD).press("Open")
    window.wait_for(here)


def change_the_court(window: Window) -> None:
    """Change an answer from the check page, which is shown again after it."""
    court = "Which immigration court has your case?"
    window.press(f"Change: {court}")
    window.clear(court).type(court, "Riverside, Example State")
    window.press("Save and continue")
    assert window.heading == "Check all answers"
    assert window.sees("Riverside, Example State")


def make_papers(window: Window, folder: Path) -> Path:
    """Have the papers made in a new folder; return it."""
    window.press("See the papers").press("Make the papers").wait_for(str(folder))
    window.type("Name of a new folder here", "papers").press("Make the folder")
    window.wait_for(str(folder / "papers")).press("Make the papers here")
    window.wait_for("Made and read back.")
    return folder / "papers"


def text_of(paper: Path) -> str:
    """Return the raw text of a Word file's body."""
    with zipfile.ZipFile(paper) as opened:
        return opened.read("word/document.xml").decode()
