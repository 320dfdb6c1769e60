"""Types into the real program without end, and says over a pipe what it acknowledged.

Started by test_kill.py, which ends it with SIGKILL. Two kinds of lines go out, as
JSON: `typed` after each handful of letters, and `saved` when the bar says "Saved"
while these texts stand in the fields. Texts only ever grow at their end.
"""

import json
import os
import random
import sys
from collections.abc import Callable
from time import monotonic
from typing import cast

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from catdesk import app, paths
from catdesk.casework.forms import shipped_form
from catdesk.casework.shelf import Shelf
from catdesk.interview.case import Draft
from catdesk.interview.ledger import Row
from catdesk.storage.cases import SqlCipherStore
from catdesk.ui.application import make_application
from catdesk.ui.tasks import Tasks
from tests.ui.pages import Window

PASSWORD = "four plain words here"
SECTION = "Your life before"
QUESTIONS = (
    "What was your life like in your country?",
    "What work did you do?",
    "Which groups or beliefs were part of your life?",
)
SLOWED_DOWN = 12  # by strace, and by whatever else this machine does
LETTERS = "abcdefghijklmnopqrstuvwxyz "


class Patience:
    """Waits as pytest-qt does, without pytest."""

    def waitUntil(self, holds: Callable[[], bool], timeout: int) -> None:
        """Let the window work until something is so."""
        end = monotonic() + SLOWED_DOWN * timeout / 1000
        while not holds():
            assert monotonic() < end, "it took too long"
            QTest.qWait(5)


class Typist:
    """Goes round the story pages of one section and adds letters to each."""

    def __init__(self, window: Window, seed: int, pipe: int) -> None:
        self._window = window
        self._pipe = pipe
        self._random = random.Random(seed)
        self._texts: dict[str, str] = {}
        self._told: dict[str, str] = {}

    def work(self) -> None:
        """Type until the end comes from outside."""
        while True:
            question = self._window.heading
            if question in QUESTIONS:
                self._type_into(question)
            self._move_on()

    def _type_into(self, question: str) -> None:
        field = self._window.field(question)
        control = Qt.KeyboardModifier.ControlModifier
        QTest.keyClick(field, Qt.Key.Key_End, control)
        for _ in range(self._random.randint(1, 30)):
            word = "".join(self._random.choices(LETTERS, k=self._random.randint(1, 6)))
            QTest.keyClicks(field, word)
            self._texts[question] = self._window.value_of(question)
            _say(self._pipe, typed=self._texts[question], page=question, at=monotonic())
            self._look(self._random.randint(0, 120))

    def _look(self, milliseconds: int) -> None:
        """Watch the bar for a while, as a person would."""
        end = monotonic() + milliseconds / 1000
        while True:
            QTest.qWait(4)
            if self._window.saving.startswith("Saved") and self._texts != self._told:
                self._told = dict(self._texts)
                _say(self._pipe, saved=self._told)
            if monotonic() >= end:
                return

    def _move_on(self) -> None:
        ways = ["Save and continue", "Back", "Go on"]
        self._random.shuffle(ways)
        way = next((one for one in ways if self._window.offers(one)), "")
        if self._window.heading == "Your statement, part by part" or not way:
            begin(self._window)
        else:
            self._window.press(way)
        if self._window.heading not in {
            *QUESTIONS,
            "How many years did you go to school?",
        }:
            begin(self._window)
        self._look(self._random.randint(0, 60))


def begin(window: Window) -> None:
    """Go to a story page of the section through the task list or the side rail."""
    window.press(next(one for one in window.buttons() if SECTION in one))
    for _ in range(10):
        if window.heading in QUESTIONS:
            return
        window.press(
            f"Change: {QUESTIONS[0]}" if _at_check(window) else "Save and continue"
        )


def _at_check(window: Window) -> bool:
    return window.heading == "Check your answers"


def break_the_store() -> None:
    """Make a store that says "saved" and keeps nothing: what the test has to find."""

    def append(self: SqlCipherStore, rows: tuple[Row, ...]) -> None:
        del self, rows

    def save_draft(self: SqlCipherStore, draft: Draft) -> None:
        del self, draft

    SqlCipherStore.append = append  # type: ignore[method-assign, assignment] # the fault
    SqlCipherStore.save_draft = save_draft  # type: ignore[method-assign] # the fault


def main(pipe: int, seed: int, *, broken: bool) -> None:
    """Open the only case through the window, and begin to type."""
    if broken:
        break_the_store()
    qt = make_application()
    program = app.build(qt, Shelf(paths.cases_dir(), shipped_form()), Tasks())
    program.begin()
    window = Window(program, cast("QtBot", Patience()))
    (entry,) = Shelf(paths.cases_dir(), shipped_form()).entries()
    window.press(entry.label).type("Password", PASSWORD).press("Open")
    window.wait_for(SECTION)
    _say(pipe, ready=True)
    begin(window)
    Typist(window, seed, pipe).work()


def _say(pipe: int, **line: object) -> None:
    os.write(pipe, (json.dumps(line) + "\n").encode())


if __name__ == "__main__":
    main(int(sys.argv[1]), int(sys.argv[2]), broken=sys.argv[3:] == ["broken"])
