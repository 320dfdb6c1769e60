"""Keeps an open case on the disk while the person works, and says how that stands.

What is new is taken from the case in the window's thread and saved by the worker,
one piece after the other in the order it came. A piece the disk refused waits at the
head of the line and is tried again; "saved" is told only when the line is empty.
"""

from collections import deque
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from catdesk.errors import CatDeskError
from catdesk.interview.record import Unsaved
from catdesk.ui.tasks import Task, Tasks

TYPING_PAUSE = 1000  # ms from the first unsaved letter; with the save, within 2 s
NEXT_TRY = 3000  # ms after the disk refused


class Savable(Protocol):
    """The part of an open case that saving needs."""

    def take_unsaved(self) -> Unsaved:
        """Hand over what the disk has not got yet."""
        ...

    def save(self, unsaved: Unsaved) -> None:
        """Return when the disk has it; the same may be saved again if not."""
        ...


class Standing(StrEnum):
    """How the saving stands."""

    SAVED = "saved"
    SAVING = "saving"
    NOT_SAVED = "not_saved"


@dataclass(frozen=True, slots=True)
class SaveState:
    """How the saving stands, and what the disk said when it refused."""

    standing: Standing
    error: CatDeskError | None = None


class Saving(QObject):
    """Saves one open case."""

    changed = Signal(object)
    """The SaveState, after every save and when something new waits for one."""
    typing_due = Signal()
    """What stands in the field has to be held now, and kept."""

    def __init__(self, case: Savable, tasks: Tasks, parent: QObject) -> None:
        super().__init__(parent)
        self._case = case
        self._tasks = tasks
        self._line: deque[Unsaved] = deque()
        self._is_running = False
        self.state = SaveState(Standing.SAVED)
        self._typing = _timer(self, TYPING_PAUSE)
        self._typing.timeout.connect(self.typing_due)
        self._again = _timer(self, NEXT_TRY)
        self._again.timeout.connect(self._on_try_again)

    @property
    def is_settled(self) -> bool:
        """Whether the disk has everything that was held or is being typed."""
        return not self._line and not self._typing.isActive()

    def typed(self) -> None:
        """Note that something is being typed; it is due for saving soon."""
        if not self._typing.isActive():
            self._typing.start()
        self._tell_saving()

    def keep(self) -> None:
        """Save what the case holds that the disk has not got."""
        self._typing.stop()
        unsaved = self._case.take_unsaved()
        if unsaved:
            self._line.append(unsaved)
        self._go_on()

    def try_now(self) -> None:
        """Try again at once what the disk refused."""
        self._again.stop()
        self._go_on()

    def _go_on(self) -> None:
        if self._is_running or self._again.isActive():
            return
        if not self._line:
            self._rest()
            return
        self._tell_saving()
        self._is_running = True
        task = Task(_Save(self._case, self._line[0]))
        task.done.connect(self._on_saved)
        task.refused.connect(self._on_refused)
        self._tasks.begin(task)

    def _rest(self) -> None:
        if self._typing.isActive():
            self._tell(SaveState(Standing.SAVING))
        elif self.state.standing is not Standing.SAVED:
            self._tell(SaveState(Standing.SAVED))

    def _tell_saving(self) -> None:
        """Say that something waits; a refusal stays said until it is overcome."""
        if self.state.standing is Standing.SAVED:
            self._tell(SaveState(Standing.SAVING))

    def _tell(self, state: SaveState) -> None:
        self.state = state
        self.changed.emit(state)

    @Slot(object)
    def _on_saved(self, nothing: object) -> None:
        del nothing
        self._is_running = False
        self._line.popleft()
        self._go_on()

    @Slot(object)
    def _on_refused(self, error: CatDeskError) -> None:
        self._is_running = False
        self._again.start()
        self._tell(SaveState(Standing.NOT_SAVED, error))

    @Slot()
    def _on_try_again(self) -> None:
        self._go_on()


@dataclass(frozen=True, slots=True)
class _Save:
    """The work of one save."""

    case: Savable
    unsaved: Unsaved

    def __call__(self, task: Task) -> None:
        del task
        self.case.save(self.unsaved)


def _timer(parent: QObject, milliseconds: int) -> QTimer:
    timer = QTimer(parent)
    timer.setSingleShot(True)
    timer.setInterval(milliseconds)
    return timer
