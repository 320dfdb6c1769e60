"""Leads from the list of cases to one that is open, and to the end of one."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from catdesk.casework.shelf import Shelf
from catdesk.errors import N_, CatDeskError
from catdesk.i18n.catalogs import available
from catdesk.ui.cases import shelf_work
from catdesk.ui.cases.delete_screen import DeleteScreen
from catdesk.ui.cases.list_screen import ListScreen
from catdesk.ui.cases.new_screen import NewScreen
from catdesk.ui.cases.shelf_work import Copied, Deleted, Failed, Opened, Refused, Waits
from catdesk.ui.cases.unlock_screen import UnlockScreen
from catdesk.ui.folders import FolderScreen
from catdesk.ui.main_window import MainWindow
from catdesk.ui.tasks import Task, Tasks

OF_ONE_CASE = (UnlockScreen, DeleteScreen, FolderScreen)


class Reception(QObject):
    """Shows the screens that need no open case."""

    case_opened = Signal(object)
    """What was Opened."""
    language_chosen = Signal(str)  # the code of the language

    def __init__(
        self, window: MainWindow, shelf: Shelf, tasks: Tasks, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._window = window
        self._shelf = shelf
        self._tasks = tasks
        self._case_id = ""
        self._copied_to: Path | None = None
        self._visit = 0  # what was begun on another visit is no longer wanted

    @Slot()
    def show_cases(self) -> None:
        """Show the list of cases, the first screen of all."""
        self._visit += 1
        self._case_id = ""
        screen = ListScreen()
        screen.draw(
            [(entry.id, entry.label) for entry in self._shelf.entries()], available()
        )
        screen.case_chosen.connect(self.show_unlock)
        screen.new_requested.connect(self.show_new)
        screen.language_chosen.connect(self.language_chosen)
        self._window.show_screen(screen)

    @Slot()
    def show_new(self) -> None:
        """Ask for the name and the password of a new case."""
        self._visit += 1
        screen = NewScreen(self._shelf.label_problem)
        screen.back_requested.connect(self.show_cases)
        screen.other_label_requested.connect(self._on_other_label_requested)
        screen.make_requested.connect(self._on_make_requested)
        screen.propose(self._shelf.propose_label(self._window.words))
        self._window.show_screen(screen)

    @Slot(str)
    def show_unlock(self, case_id: str) -> None:
        """Ask for the password of a case; show the list when it is gone."""
        self._case_id = case_id
        if not self._label():
            self.show_cases()
            return
        self._visit += 1
        self._copied_to = None
        screen = UnlockScreen(self._label())
        screen.back_requested.connect(self.show_cases)
        screen.password_given.connect(self._on_password_given)
        screen.delete_requested.connect(self._on_delete_requested)
        self._window.show_screen(screen)
        self._begin(shelf_work.AskDelay(self._shelf, case_id))

    def leave(self) -> None:
        """Want nothing any more of what was begun: the screen is hidden."""
        self._visit += 1

    def show_again(self) -> None:
        """Show a screen again after a pause; nothing that was typed comes back."""
        if self._case_id:
            self.show_unlock(self._case_id)
        else:
            self.show_cases()

    def _label(self) -> str:
        labels = {entry.id: entry.label for entry in self._shelf.entries()}
        return labels.get(self._case_id, "")

    def _begin(self, work: shelf_work.Work) -> None:
        task = Task(shelf_work.Visited(self._visit, work))
        task.done.connect(self._on_done)
        task.refused.connect(self._on_failed)
        self._tasks.begin(task)

    def _show_delete(self) -> DeleteScreen | None:
        if not self._label():
            self.show_cases()
            return None
        screen = DeleteScreen(self._label())
        screen.back_requested.connect(self._on_keep_requested)
        screen.keep_requested.connect(self._on_keep_requested)
        screen.copy_requested.connect(self._on_copy_requested)
        screen.delete_confirmed.connect(self._on_delete_confirmed)
        if self._copied_to is not None:
            screen.show_copy(self._copied_to)
        self._window.show_screen(screen)
        return screen

    @Slot(object)
    def _on_done(self, ended: tuple[int, shelf_work.End]) -> None:
        visit, end = ended
        if visit == self._visit:
            self._go_on(end)
        elif isinstance(end, Opened):
            self._tasks.begin(Task(shelf_work.PutBack(end.case)))
        elif isinstance(end, Deleted) and end.case_id == self._case_id:
            self._leave_deleted()

    def _leave_deleted(self) -> None:
        """Show the list instead of what asks about a case that is gone."""
        if isinstance(self._window.screen_shown, OF_ONE_CASE):
            self.show_cases()
        else:
            self._case_id = ""  # a pause shows the list when it ends

    def _go_on(self, end: shelf_work.End) -> None:
        screen = self._window.screen_shown
        match end:
            case Opened():
                self.case_opened.emit(end)
            case Waits(seconds) if isinstance(screen, UnlockScreen):
                screen.wait(seconds)
            case Refused(error, seconds) if isinstance(screen, UnlockScreen):
                screen.refuse(error, seconds)
            case Copied(place):
                self._copied_to = place
                self._show_delete()
            case Deleted():
                self.show_cases()
            case Failed(error):
                self._on_failed(error)

    @Slot(object)
    def _on_failed(self, error: CatDeskError) -> None:
        screen = self._window.screen_shown
        if isinstance(screen, FolderScreen):
            screen = self._show_delete()
        if isinstance(screen, NewScreen | DeleteScreen):
            screen.refuse(error)
        elif isinstance(screen, UnlockScreen):
            screen.refuse(error, 0)

    @Slot()
    def _on_other_label_requested(self) -> None:
        screen = self._window.screen_shown
        if isinstance(screen, NewScreen):
            screen.propose(self._shelf.propose_label(self._window.words))

    @Slot(str, str)
    def _on_make_requested(self, label: str, password: str) -> None:
        language = self._window.words.language
        self._begin(shelf_work.Make(self._shelf, label, password, language))

    @Slot(str)
    def _on_password_given(self, password: str) -> None:
        self._begin(shelf_work.Open(self._shelf, self._case_id, password))

    @Slot()
    def _on_delete_requested(self) -> None:
        self._show_delete()

    @Slot()
    def _on_keep_requested(self) -> None:
        self.show_unlock(self._case_id)

    @Slot()
    def _on_copy_requested(self) -> None:
        screen = FolderScreen(
            self._tasks, N_("Where does the copy go?"), N_("Save the copy here")
        )
        screen.back_requested.connect(self._on_delete_requested)
        screen.folder_chosen.connect(self._on_copy_folder_chosen)
        self._window.show_screen(screen)

    @Slot(str)
    def _on_copy_folder_chosen(self, folder: str) -> None:
        self._begin(shelf_work.Copy(self._shelf, self._case_id, Path(folder)))

    @Slot()
    def _on_delete_confirmed(self) -> None:
        self._begin(shelf_work.Delete(self._shelf, self._case_id))
