"""The program itself, put together as it starts, until its first page is painted."""

import sys

from catdesk import app, paths
from catdesk.casework.forms import shipped_form
from catdesk.casework.shelf import Shelf
from catdesk.ui.application import make_application, watch_errors
from catdesk.ui.tasks import Tasks
from tests.benchmarks.empty_window import FirstPaint


def main() -> int:
    """Do what `catdesk.app.run_window` does, and end with the first paint."""
    qt = make_application()
    watch_errors()
    tasks = Tasks()
    program = app.build(qt, Shelf(paths.cases_dir(), shipped_form()), tasks)
    watch = FirstPaint()
    for widget in (program.window, program.window.centralWidget()):
        if widget is not None:
            widget.installEventFilter(watch)
    program.begin()
    code = qt.exec()
    tasks.finish()
    return code


if __name__ == "__main__":
    sys.exit(main())
