"""Renders every screen with the sample case, in each language, to look at.

    make screens                         all languages into out/screens
    python -m tests.screens es xx-rtl  some of them

The sample is invented. A picture that shows a fault is worth a test of its own.
"""

import os
import shutil
import sys
import tempfile
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton

from catdesk.app import build
from catdesk.casework.forms import examples, shipped_form
from catdesk.casework.opened import FormSource
from catdesk.casework.walking import read_answers, walk
from catdesk.errors import NotSaved, WrongPassword
from catdesk.i18n.dates import remember
from catdesk.interview.model import State
from catdesk.interview.session import Session
from catdesk.interview.values import Answer
from catdesk.interview.view import CHECK_ALL, HOME, Place, Screen
from catdesk.ui.application import make_application
from catdesk.ui.cases.delete_screen import DeleteScreen
from catdesk.ui.cases.new_screen import NewScreen
from catdesk.ui.cases.unlock_screen import UnlockScreen
from catdesk.ui.program import Program
from catdesk.ui.saving import SaveState, Standing
from catdesk.ui.tasks import Tasks
from catdesk.ui.wizard.interview import Interview
from tests.ui.shelves import PASSWORD, MemoryShelf

LANGUAGES = ("en", "es", "xx-long", "xx-rtl")
SPANISH_SAMPLE = 1
OUT = Path("out/screens")
SIZE = (1366, 768)
SMALL = (683, 384)
TURNS = 4  # of the event loop, until everything is laid out and drawn
LARGEST = 7  # presses of "A+", from 13 to 26 points: 200 %


@dataclass
class Studio:
    """The program over a shelf of its own, and a folder for its pictures."""

    program: Program
    shelf: MemoryShelf
    source: FormSource
    folder: Path
    number: int = 0

    @property
    def session(self) -> Session:
        """The session of the open case."""
        desk = self.program.desk
        assert desk is not None
        return desk.session

    def settle(self) -> None:
        """Let what was begun be drawn, and what was left be deleted."""
        for _ in range(TURNS):
            QTest.qWait(5)
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)

    def picture(self, name: str) -> None:
        """Keep a picture of the window."""
        self.settle()
        self.number += 1
        self.folder.mkdir(parents=True, exist_ok=True)
        window = self.program.window
        window.grab().save(str(self.folder / f"{self.number:02}-{name}.png"))

    def wait(self, holds: Callable[[], bool]) -> None:
        """Wait until something is so."""
        for _ in range(1000):
            if holds():
                return
            QTest.qWait(5)
        raise TimeoutError

    def go(self, place: Place) -> None:
        """Show a place of the interview as if the person had gone there."""
        self.session.go_home()
        desk = self.program.desk
        assert desk is not None
        desk.go_to(place)

    def press(self, name: str) -> None:
        """Press what has this object name or class, for want of one language."""
        shown = self.program.window.findChildren(QAbstractButton)
        next(one for one in shown if type(one).__name__ == name).click()
        self.settle()


def main(languages: Sequence[str]) -> None:
    """Render the screens of every language."""
    app = make_application()
    source = shipped_form()
    for language in languages:
        with tempfile.TemporaryDirectory() as home:
            os.environ["CATDESK_HOME"] = home
            tasks = Tasks()
            shelf = MemoryShelf(source.form, source.folder)
            program = build(app, shelf, tasks)
            studio = Studio(program, shelf, source, OUT / language)
            shutil.rmtree(studio.folder, ignore_errors=True)
            program.window.resize(*SIZE)
            program.begin()
            program.window.bar.language_chosen.emit(language)
            _render(studio, language)
            tasks.finish()
            program.end()
            program.window.close_now()
            program.window.deleteLater()
            studio.settle()
            print(f"{language}: {studio.number} screens in {studio.folder}")


def _render(studio: Studio, language: str) -> None:
    _before_a_case(studio)
    _open(studio, language)
    _interview(studio)
    _papers(studio)
    _trouble(studio)
    _dark_and_large(studio)


def _before_a_case(studio: Studio) -> None:
    reception, window = studio.program.reception, studio.program.window
    studio.picture("welcome")
    reception.show_new()
    studio.picture("new-case")
    screen = window.screen_shown
    assert isinstance(screen, NewScreen)
    screen.go_on()
    studio.picture("new-case-problem")
    for label in ("Blue heron", "Quiet river", "Paper boat"):
        studio.shelf.create(label, PASSWORD)
    reception.show_cases()
    studio.picture("cases")
    reception.show_unlock("case1")
    studio.picture("unlock")
    unlock = window.screen_shown
    assert isinstance(unlock, UnlockScreen)
    unlock.refuse(WrongPassword(), 8)
    studio.picture("unlock-wrong")
    unlock.delete_requested.emit()
    delete = window.screen_shown
    assert isinstance(delete, DeleteScreen)
    studio.picture("delete")
    delete.show_copy(Path("/media/stick/blue-heron"))
    studio.picture("delete-copied")


def _open(studio: Studio, language: str) -> None:
    samples = examples(studio.source)
    sample = samples[SPANISH_SAMPLE if language == "es" else 0]
    case = studio.shelf.open("case1", PASSWORD)
    walk(case.session, read_answers(sample, studio.source))
    case.save(case.take_unsaved())
    studio.program.reception.show_unlock("case1")
    unlock = studio.program.window.screen_shown
    assert isinstance(unlock, UnlockScreen)
    unlock.password_given.emit(PASSWORD)
    studio.wait(lambda: studio.program.desk is not None)
    studio.picture("home")


def _interview(studio: Studio) -> None:
    for name, place in _one_place_of_each_kind(studio):
        studio.go(place)
        studio.picture(name)
    story = next(p for n, p in _one_place_of_each_kind(studio) if n == "page-story")
    studio.go(story)
    for disclosure in ("DisclosureHeader",):
        studio.press(disclosure)
    studio.picture("why-we-ask")
    studio.session.set_aside(State.NOT_TODAY)
    studio.go(story)
    studio.picture("not-today")
    _problem(studio)
    studio.go(CHECK_ALL)
    studio.picture("check-all")


def _problem(studio: Studio) -> None:
    name = next(p for n, p in _one_place_of_each_kind(studio) if n == "page-date")
    studio.go(name)
    studio.session.hold(Answer(value=remember("31", "2", "2019")))
    studio.session.go_next()
    interview = studio.program.window.screen_shown
    assert isinstance(interview, Interview)
    desk = studio.program.desk
    assert desk is not None
    desk.show()
    studio.picture("problem")


def _one_place_of_each_kind(studio: Studio) -> Iterator[tuple[str, Place]]:
    session = studio.session
    seen: set[str] = set()
    for section in session.flow.sections():
        for asked in session.flow.reach.asked_in(section):
            name = f"page-{asked.page.kind.value}"
            if name not in seen:
                seen.add(name)
                yield name, Place(Screen.PAGE, section.id, asked.page.id, asked.item)
        for place in session.flow.trunk(section):
            name = place.screen.value
            if place.screen is not Screen.PAGE and name not in seen:
                seen.add(name)
                yield name, place


def _papers(studio: Studio) -> None:
    window, desk = studio.program.window, studio.program.desk
    assert desk is not None
    studio.go(HOME)
    interview = window.screen_shown
    assert isinstance(interview, Interview)
    interview.papers_requested.emit()
    studio.picture("papers")
    with tempfile.TemporaryDirectory(prefix="papers-") as folder:
        for name in ("Letters", "Photos", "Papers for the court"):
            (Path(folder) / name).mkdir()
        desk.choose_folder(Path(folder))
        studio.picture("folder")
        desk.make_papers(Path(folder))
        studio.wait(lambda: bool(desk.papers_made))
        studio.picture("papers-made")


def _trouble(studio: Studio) -> None:
    program, window = studio.program, studio.program.window
    desk = program.desk
    assert desk is not None
    studio.go(next(p for n, p in _one_place_of_each_kind(studio) if n == "page-story"))
    window.show_saving(SaveState(Standing.NOT_SAVED, NotSaved()))
    studio.picture("not-saved")
    window.show_saving(SaveState(Standing.SAVED))
    program.pause()
    studio.picture("paused")
    desk.trouble.emit(NotSaved())
    studio.picture("paused-not-saved")
    desk.show()


def _dark_and_large(studio: Studio) -> None:
    places = dict(_one_place_of_each_kind(studio))
    bar, window = studio.program.window.bar, studio.program.window
    wanted = {
        "home": HOME,
        "story": places["page-story"],
        "choice": places["page-yes_no"],
        "cards": places["cards"],
        "check": places["check"],
    }
    bar.theme_requested.emit()
    for name, place in wanted.items():
        studio.go(place)
        studio.picture(f"dark-{name}")
    bar.theme_requested.emit()
    for _ in range(LARGEST):
        bar.larger_requested.emit()
    for name, place in wanted.items():
        studio.go(place)
        studio.picture(f"large-{name}")
    window.resize(*SMALL)
    for name, place in wanted.items():
        studio.go(place)
        studio.picture(f"large-small-{name}")


if __name__ == "__main__":
    main(sys.argv[1:] or LANGUAGES)
