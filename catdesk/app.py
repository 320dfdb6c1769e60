"""Puts the program together: settings, words, the shelf of cases and the window."""

import sys
from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QApplication

from catdesk import paths
from catdesk.casework.forms import shipped_form
from catdesk.casework.shelf import Shelf
from catdesk.errors import CatDeskError
from catdesk.interview.view import Place
from catdesk.ui.application import make_application, watch_errors
from catdesk.ui.look import Look
from catdesk.ui.program import Program
from catdesk.ui.tasks import Tasks


class LockHere:
    """Locks inside the running program, which then asks for the password again.

    The case is saved and closed by then, and where its person was is kept with it.
    """

    def __init__(self, show_unlock: Callable[[str], None]) -> None:
        self._show_unlock = show_unlock

    def lock(self, case_id: str, place: Place) -> None:
        """Show how to unlock the case."""
        del place  # comes back out of the case, where nobody else can read it
        self._show_unlock(case_id)


def build(app: QApplication, shelf: Shelf, tasks: Tasks) -> Program:
    """Return the program over a shelf of cases; `begin` shows it."""
    look = Look(app, paths.settings_file(), tasks)
    program = Program(look, shelf, tasks)
    program.lock = LockHere(program.reception.show_unlock)
    return program


def run_window(argv: Sequence[str] = ()) -> int:
    """Open the window and stay until it is closed; return the exit code."""
    app = make_application(argv)
    watch_errors()
    tasks = Tasks()
    try:
        program = build(app, Shelf(paths.cases_dir(), shipped_form()), tasks)
        program.begin()
        return app.exec()
    except CatDeskError as error:
        sys.stderr.write(f"{error}\n")
        return 1
    finally:
        tasks.finish()
