"""Work off the window's thread: results, refusals, order, giving up."""

import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject, QThread, Slot
from pytestqt.qtbot import QtBot

from catdesk.errors import CatDeskError, NotSaved
from catdesk.ui.tasks import Task, Tasks


class Desk(QObject):
    """Somebody who waits for the ends of tasks."""

    def __init__(self) -> None:
        super().__init__()
        self.ends: list[object] = []
        self.threads: list[object] = []

    def watch(self, task: Task) -> Task:
        task.done.connect(self._on_end)
        task.refused.connect(self._on_end)
        task.cancelled.connect(self._on_cancelled)
        task.told.connect(self._on_end)
        return task

    @Slot(object)
    def _on_end(self, end: object) -> None:
        self.ends.append(end)
        self.threads.append(QThread.currentThread())

    @Slot()
    def _on_cancelled(self) -> None:
        self.ends.append("cancelled")


@pytest.fixture
def tasks(qapp: object) -> Iterator[Tasks]:
    del qapp
    worker = Tasks()
    yield worker
    worker.finish()


def test_a_result_comes_back_in_the_thread_of_the_window(
    tasks: Tasks, qtbot: QtBot
) -> None:
    desk = Desk()
    worked_in: list[int] = []

    def work(_: Task) -> int:
        worked_in.append(threading.get_ident())
        return 7

    tasks.begin(desk.watch(Task(work)))

    qtbot.waitUntil(lambda: desk.ends == [7])
    assert desk.threads == [desk.thread()]
    assert worked_in != [threading.get_ident()]


def test_a_refusal_comes_back_as_the_error_it_was(tasks: Tasks, qtbot: QtBot) -> None:
    desk = Desk()

    def work(_: Task) -> None:
        raise NotSaved

    tasks.begin(desk.watch(Task(work)))

    qtbot.waitUntil(lambda: len(desk.ends) == 1)
    assert isinstance(desk.ends[0], NotSaved)


def test_an_unexpected_error_ends_as_a_sentence_and_a_line_without_values(
    tasks: Tasks, qtbot: QtBot, capsys: pytest.CaptureFixture[str]
) -> None:
    desk = Desk()

    def work(_: Task) -> None:
        message = "Amina"
        raise ValueError(message)

    tasks.begin(desk.watch(Task(work)))

    qtbot.waitUntil(lambda: len(desk.ends) == 1)
    assert type(desk.ends[0]) is CatDeskError
    written = capsys.readouterr().err
    assert written.startswith("catdesk: ValueError at test_tasks:")
    assert "Amina" not in written


def test_work_is_done_in_the_order_it_was_given(tasks: Tasks, qtbot: QtBot) -> None:
    desk = Desk()

    numbers = list(range(50))
    for _ in range(50):
        tasks.begin(desk.watch(Task(lambda _: numbers.pop(0))))

    qtbot.waitUntil(lambda: len(desk.ends) == 50)
    assert desk.ends == list(range(50))


def test_work_that_is_given_up_stops_where_it_tells_how_far_it_is(
    tasks: Tasks, qtbot: QtBot
) -> None:
    desk = Desk()
    started, go = threading.Event(), threading.Event()

    def work(task: Task) -> str:
        task.tell("first")
        started.set()
        go.wait(5)
        task.tell("second")
        return "never"

    task = desk.watch(Task(work))
    tasks.begin(task)
    started.wait(5)
    task.cancel()
    go.set()

    qtbot.waitUntil(lambda: desk.ends == ["first", "cancelled"])


def test_finishing_waits_for_what_is_in_the_queue(qtbot: QtBot) -> None:
    del qtbot
    worker, left = Tasks(), [1, 2, 3, 4, 5]
    for _ in range(5):
        worker.begin(Task(lambda _: left.pop()))

    worker.finish()

    assert left == []
