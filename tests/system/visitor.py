"""Works the whole window once: a new case, some answers, a lock, and both papers."""

from pathlib import Path
from typing import cast

from pytestqt.qtbot import QtBot

from catdesk import app, paths
from catdesk.casework.forms import sample_answers, shipped_form
from catdesk.casework.shelf import Shelf
from catdesk.casework.walking import read_answers
from catdesk.ui.application import make_application
from catdesk.ui.tasks import Tasks
from tests.features.sitting import Sitting
from tests.system.typist import Patience
from tests.ui.pages import Window

PASSWORD = "four plain words here"
PAGES = 12  # enough to meet fields of most kinds


def main() -> None:
    """Do the visit, and end."""
    qt, tasks, source = make_application(), Tasks(), shipped_form()
    program = app.build(qt, Shelf(paths.cases_dir(), source), tasks)
    program.window.resize(1366, 768)
    program.begin()
    window = Window(program, cast("QtBot", Patience()))
    sitting = Sitting(window, source.form, read_answers(sample_answers(source), source))

    _make_a_case(window)
    for _ in range(PAGES):
        if sitting.page is not None:
            sitting.answer()
        else:
            window.press(
                next(one for one in window.buttons() if one.startswith("Go on"))
            )
    _lock_and_open(window)
    _make_papers(window)
    tasks.finish()


def _make_a_case(window: Window) -> None:
    window.press("New case").type("Password", PASSWORD)
    window.type("The same password again", PASSWORD).press("Make the case")
    window.wait_for("Your statement, part by part").press("Start: Before we start")


def _lock_and_open(window: Window) -> None:
    here = window.heading
    window.press("Lock").wait_until(lambda: window.heading.startswith("Open “"))
    window.type("Password", PASSWORD).press("Open").wait_for(here)


def _make_papers(window: Window) -> None:
    window.press("All parts").press("See the papers").press("Make the papers")
    window.wait_for(str(Path.home()))
    window.press("Make the papers here").wait_for("Made and read back.")


if __name__ == "__main__":
    main()
