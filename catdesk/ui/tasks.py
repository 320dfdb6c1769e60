"""Work that blocks, done off the window's thread, one piece after the other.

The only place that knows threads. Work is a plain call; what it returns, or the
error it raised, comes back in the window's thread by a signal of its Task.
"""

import queue
import threading
from collections.abc import Callable

from PySide6.QtCore import QObject, QThread, Signal, Slot

from catdesk.errors import CatDeskError
from catdesk.ui.faults import report


class Cancelled(Exception):
    """Raised inside work whose person does not want it any more."""


class Task(QObject):
    """One piece of work, from its start to its one end."""

    done = Signal(object)
    """What the work returned."""
    refused = Signal(object)
    """The CatDeskError that a person has to be told about."""
    cancelled = Signal()
    """The work was given up; nothing was kept of it."""
    told = Signal(str)
    """How far the work is: a key of the catalog, or a name."""

    def __init__(self, work: Callable[["Task"], object]) -> None:
        super().__init__()
        self._work: Callable[[Task], object] | None = work
        self._stop = threading.Event()

    def cancel(self) -> None:
        """Ask the work to stop at the next point where it tells how far it is."""
        self._stop.set()

    def tell(self, words: str) -> None:
        """Tell how far the work is; called by the work, in its thread.

        Raises Cancelled when the work is to stop.
        """
        if self._stop.is_set():
            raise Cancelled
        self.told.emit(words)

    def run(self) -> None:
        """Do the work and say how it ended; called in the worker's thread."""
        work, self._work = self._work, None  # what it holds must not outlive it
        if work is None or self._stop.is_set():
            self.cancelled.emit()
            return
        try:
            self.done.emit(work(self))
        except Cancelled:
            self.cancelled.emit()
        except CatDeskError as error:
            self.refused.emit(error)
        except Exception as error:  # noqa: BLE001 - the boundary: no work ends unseen
            report(error)
            self.refused.emit(CatDeskError())


class Tasks(QThread):
    """The one worker: does its tasks in the order they were given."""

    _settled = Signal(object)  # the Task, once nothing of it runs any more

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._queue: queue.SimpleQueue[Task | None] = queue.SimpleQueue()
        self._settled.connect(self._on_settled)
        self.start()

    def begin(self, task: Task) -> None:
        """Put a task in the queue; connect to its signals before, not after."""
        task.setParent(self)
        self._queue.put(task)

    def finish(self) -> None:
        """Do what is in the queue, then end the thread; waits for it."""
        self._queue.put(None)
        self.wait()

    def run(self) -> None:
        """Do tasks until there is nothing more to come."""
        while (task := self._queue.get()) is not None:
            task.run()
            self._settled.emit(task)
            del task  # the queue may stay empty for long: hold nothing of it

    @Slot(object)
    def _on_settled(self, task: Task) -> None:
        task.deleteLater()
