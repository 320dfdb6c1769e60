"""A window with a case of 500 answers open; prints what the process weighs, in MB."""

import sys
from pathlib import Path

from PySide6.QtCore import QTimer

from catdesk import app, paths
from catdesk.casework.forms import shipped_form
from catdesk.casework.opened import OpenCase
from catdesk.casework.shelf import Shelf
from catdesk.i18n.dates import from_text
from catdesk.interview.stories import Hand
from catdesk.interview.values import Answer
from catdesk.interview.view import Place, Screen
from catdesk.ui.application import make_application
from catdesk.ui.cases.shelf_work import Opened
from catdesk.ui.tasks import Tasks

PASSWORD = "four plain words"
ANSWERS = 500
STORY = "A paragraph of a few dozen words, as people write them when they tell. " * 6


def main() -> None:
    """Make the case, open it in the window, and weigh the process."""
    qt = make_application()
    shelf = Shelf(paths.cases_dir(), shipped_form())
    case_id = _made(shelf)
    tasks = Tasks()
    program = app.build(qt, shelf, tasks)
    program.begin()
    case = shelf.open(case_id, PASSWORD)
    program.reception.case_opened.emit(_opened(case))
    QTimer.singleShot(500, qt.quit)
    qt.exec()
    print(_weight())
    sys.stdout.flush()
    tasks.finish()
    case.abandon()


def _opened(case: OpenCase) -> Opened:
    section = case.session.form.section_of["incident_what"].id
    item = case.session.answers.items("incident")[0]
    place = Place(Screen.PAGE, section, "incident_what", item)
    return Opened(case, place, "en", "en")


def _made(shelf: Shelf) -> str:
    """Make a case in which 500 pages are answered, most of them with stories."""
    case = shelf.create("Blue heron", PASSWORD)
    session = case.session
    answered = 0
    session.go_to(Place(Screen.PAGE, "incidents", "incident_any"))
    session.hold(Answer(value="yes"))
    while answered < ANSWERS:
        session.add_item("incident")
        while (place := session.view().place).screen is Screen.PAGE:
            if place.page == "incident_when":
                session.hold(Answer(value=from_text("2019")))
            elif place.page == "incident_where":
                session.hold(Answer(value="A street"))
            else:
                session.hold_story(STORY, Hand("en"))
            session.go_on_anyway()
            answered += 1
    case.close()
    return case.id


def _weight() -> float:
    for line in Path("/proc/self/status").read_text().splitlines():
        if line.startswith("VmRSS:"):
            return int(line.split()[1]) / 1024
    return 0.0


if __name__ == "__main__":
    main()
