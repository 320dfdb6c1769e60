"""Making the papers of a case off the window's thread, once at a time."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from catdesk.casework.opened import OpenCase
from catdesk.casework.papers import MadePaper, PaperOrder
from catdesk.errors import CatDeskError
from catdesk.interview.model import PaperPlan
from catdesk.ui.tasks import Task, Tasks


@dataclass(frozen=True, slots=True)
class Progress:
    """How the making stands: what is made now, what was made, or why it was not."""

    is_running: bool = False
    paper: str = ""  # the id of the paper that is being made
    made: Sequence[MadePaper] = field(default=())
    error: CatDeskError | None = None


@dataclass(frozen=True, slots=True)
class Fulfil:
    """The work: every paper of an order into one folder, all or none."""

    order: PaperOrder
    folder: Path

    def __call__(self, task: Task) -> tuple[MadePaper, ...]:
        """Return the papers made; each is told before it is made."""

        def told(plan: PaperPlan) -> None:
            task.tell(plan.id)

        return self.order.fulfil(self.folder, told, replace=False)


class Making(QObject):
    """Makes papers; lives as long as its case is open, whatever screen is shown."""

    changed = Signal(object)
    """The Progress."""

    def __init__(self, case: OpenCase, tasks: Tasks, parent: QObject) -> None:
        super().__init__(parent)
        self._case = case
        self._tasks = tasks
        self._task: Task | None = None
        self.progress = Progress()

    def begin(self, folder: Path) -> None:
        """Make all papers as the case stands now, and write them into `folder`."""
        if self._task is not None:
            return
        task = Task(Fulfil(self._case.order_papers(), folder))
        task.told.connect(self._on_told)
        task.done.connect(self._on_made)
        task.refused.connect(self._on_refused)
        task.cancelled.connect(self._on_cancelled)
        self._task = task
        self._tell(Progress(is_running=True))
        self._tasks.begin(task)

    def cancel(self) -> None:
        """Stop before the next paper; nothing is written then."""
        if self._task is not None:
            self._task.cancel()

    def _end(self, progress: Progress) -> None:
        self._task = None
        self._tell(progress)

    def _tell(self, progress: Progress) -> None:
        self.progress = progress
        self.changed.emit(progress)

    @Slot(str)
    def _on_told(self, paper: str) -> None:
        self._tell(Progress(is_running=True, paper=paper))

    @Slot(object)
    def _on_made(self, made: tuple[MadePaper, ...]) -> None:
        self._end(Progress(made=made))

    @Slot(object)
    def _on_refused(self, error: CatDeskError) -> None:
        self._end(Progress(error=error))

    @Slot()
    def _on_cancelled(self) -> None:
        self._end(Progress())
