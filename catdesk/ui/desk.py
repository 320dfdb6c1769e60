"""One open case on the window: its interview, its papers, its saving, and its end."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices

from catdesk.casework.papers import MadePaper
from catdesk.errors import N_
from catdesk.interview.session import Session
from catdesk.interview.view import HOME, Place
from catdesk.ui.case_work import Abandon, KeepFact, Leave
from catdesk.ui.cases.shelf_work import LANGUAGE, WRITTEN, Opened
from catdesk.ui.folders import FolderScreen, usual_folder
from catdesk.ui.main_window import MainWindow
from catdesk.ui.papers.making import Making, Progress
from catdesk.ui.papers.papers_screen import PapersScreen
from catdesk.ui.saving import SaveState, Saving, Standing
from catdesk.ui.screen import Screen
from catdesk.ui.tasks import Task, Tasks
from catdesk.ui.wizard.interview import Interview


class Desk(QObject):
    """Shows an open case and keeps it saved until it is left."""

    left = Signal()
    """The case is saved and closed; nothing of it is on the window any more."""
    trouble = Signal(object)
    """The CatDeskError that keeps the case from being left."""
    rail_hidden = Signal()

    def __init__(
        self, window: MainWindow, opened: Opened, tasks: Tasks, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._window = window
        self._case = opened.case
        self._tasks = tasks
        self._hand = opened.written or window.words.language
        self._rail_wanted = True
        self._is_at_papers = False
        self._leaving_from: Place | None = None
        self._saving = Saving(opened.case, tasks, self)
        self._making = Making(opened.case, tasks, self)
        self._saving.changed.connect(self._on_saving_changed)
        self._making.changed.connect(self._on_making_changed)
        self._case.session.go_to(opened.place)
        self._window.show_case(self._case.label)
        self._saving.keep()  # what stood in fields at the last end is kept now

    @property
    def case_id(self) -> str:
        """The id of the open case."""
        return self._case.id

    @property
    def session(self) -> Session:
        """The person's way through the form."""
        return self._case.session

    @property
    def is_saved(self) -> bool:
        """Whether the disk has everything that was held or is being typed."""
        return self._saving.is_settled

    @property
    def place(self) -> Place:
        """Where the person is in the interview."""
        return self._case.session.view().place

    def set_rail_wanted(self, *, wanted: bool) -> None:
        """Show the parts beside the page where there is room, or never."""
        self._rail_wanted = wanted
        screen = self._window.screen_shown
        if isinstance(screen, Interview):
            screen.set_rail_wanted(wanted=wanted)

    def show(self) -> None:
        """Show the case where its person left it."""
        self._leaving_from = None
        if self._is_at_papers:
            self._show_papers()
        else:
            self._show_interview()

    def go_to(self, place: Place) -> None:
        """Show a place of the interview, from wherever the person is."""
        self._case.session.go_to(place)
        self._saving.keep()
        self._show_interview()

    def hold(self, screen: Screen | None) -> None:
        """Take what stands in a field of `screen`, and save; it may go then."""
        if isinstance(screen, Interview):
            screen.hold()
        self._case.session.settle()
        self._saving.keep()

    def keep_language(self, language: str) -> None:
        """Keep the language in which this case is shown."""
        self._tasks.begin(Task(KeepFact(self._case, LANGUAGE, language)))

    def leave(self, back_to: Place = HOME) -> None:
        """Close the case when all is saved; it will be shown at `back_to` next."""
        self._leaving_from = back_to
        self._making.cancel()
        if self._saving.is_settled:
            self._begin_leaving(back_to)
        else:
            self._saving.try_now()

    def abandon(self) -> None:
        """Close the case without what the disk refuses."""
        task = Task(Abandon(self._case))
        task.done.connect(self._on_left)
        task.refused.connect(self._on_left)
        self._tasks.begin(task)

    def choose_folder(self, begin: Path) -> None:
        """Ask for the folder that the papers go into, and show `begin` first."""
        screen = FolderScreen(
            self._tasks, N_("Where do the papers go?"), N_("Make the papers here")
        )
        screen.begin_at(begin)
        screen.back_requested.connect(self._on_papers_requested)
        screen.folder_chosen.connect(self._on_folder_chosen)
        self._window.show_screen(screen)

    def make_papers(self, folder: Path) -> None:
        """Make the papers into `folder`, and show how it goes."""
        self._show_papers()
        self._making.begin(folder)
        self._saving.keep()

    @property
    def papers_made(self) -> Sequence[MadePaper]:
        """The papers that were made last, while this case was open."""
        return self._making.progress.made

    def _begin_leaving(self, back_to: Place) -> None:
        task = Task(Leave(self._case, back_to))
        task.done.connect(self._on_left)
        task.refused.connect(self.trouble)
        self._tasks.begin(task)

    def _show_interview(self) -> None:
        self._is_at_papers = False
        screen = Interview(
            self._case.session, self._saving, self._hand, rail_wanted=self._rail_wanted
        )
        screen.papers_requested.connect(self._on_papers_requested)
        screen.hand_chosen.connect(self._on_hand_chosen)
        screen.rail_hidden.connect(self.rail_hidden)
        self._window.show_screen(screen)

    def _show_papers(self) -> None:
        self._is_at_papers = True
        screen = PapersScreen(self._case.session.form)
        screen.draw(self._case.notes())
        screen.show_progress(self._making.progress)
        screen.back_requested.connect(self._on_interview_requested)
        screen.note_chosen.connect(self._on_note_chosen)
        screen.make_requested.connect(self._on_make_requested)
        screen.cancel_requested.connect(self._on_cancel_requested)
        screen.folder_requested.connect(self._on_folder_requested)
        self._window.show_screen(screen)

    @Slot(object)
    def _on_saving_changed(self, state: SaveState) -> None:
        self._window.show_saving(state)
        if self._leaving_from is None:
            return
        if state.standing is Standing.NOT_SAVED:
            self.trouble.emit(state.error)
        elif self._saving.is_settled:
            self._begin_leaving(self._leaving_from)

    @Slot(object)
    def _on_making_changed(self, progress: Progress) -> None:
        screen = self._window.screen_shown
        if isinstance(screen, PapersScreen):
            screen.show_progress(progress)

    @Slot(object)
    def _on_left(self, end: object) -> None:
        del end
        self.left.emit()

    @Slot()
    def _on_papers_requested(self) -> None:
        self._show_papers()

    @Slot()
    def _on_interview_requested(self) -> None:
        self._show_interview()

    @Slot(object)
    def _on_note_chosen(self, place: Place) -> None:
        self.go_to(place)

    @Slot()
    def _on_make_requested(self) -> None:
        self.choose_folder(usual_folder())

    @Slot(str)
    def _on_folder_chosen(self, folder: str) -> None:
        self.make_papers(Path(folder))

    @Slot()
    def _on_cancel_requested(self) -> None:
        self._making.cancel()

    @Slot()
    def _on_folder_requested(self) -> None:
        made = self._making.progress.made
        if made:
            folder = str(made[0].path.parent)
            QDesktopServices.openUrl(QUrl.fromLocalFile(folder))

    @Slot(str)
    def _on_hand_chosen(self, language: str) -> None:
        self._hand = language
        self._tasks.begin(Task(KeepFact(self._case, WRITTEN, language)))
