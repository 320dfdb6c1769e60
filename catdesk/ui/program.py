"""The program as one window: its first screen, an open case, a pause, a lock, its end."""

import gc
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QApplication

from catdesk.casework.lock import Lock
from catdesk.casework.shelf import Shelf
from catdesk.errors import CatDeskError
from catdesk.i18n.words import Words
from catdesk.interview.view import HOME, Place
from catdesk.ui.case_work import get_dates_ready
from catdesk.ui.cases.reception import Reception
from catdesk.ui.cases.shelf_work import Opened
from catdesk.ui.look import Look
from catdesk.ui.main_window import MainWindow
from catdesk.ui.pausing import PausedScreen, clear_clipboard
from catdesk.ui.tasks import Task, Tasks

if TYPE_CHECKING:
    from catdesk.ui.desk import Desk


class Program(QObject):
    """Leads from the list of cases to an open one and back; pauses, locks and closes."""

    def __init__(self, look: Look, shelf: Shelf, tasks: Tasks) -> None:
        super().__init__()
        self._look = look
        self._tasks = tasks
        self._desk: Desk | None = None
        self._then: Callable[[], None] | None = None  # once the case has been left
        self.lock: Lock | None = None  # given by whoever builds the program
        self.window = MainWindow(look.words)
        self.reception = Reception(self.window, shelf, tasks, self)
        self._connect()
        self._on_words_changed(look.words)
        self._on_rail_changed()

    def _connect(self) -> None:
        window, bar, look = self.window, self.window.bar, self._look
        window.hide_requested.connect(self.pause)
        window.close_requested.connect(self._on_close_requested)
        bar.lock_requested.connect(self._on_lock_requested)
        bar.language_chosen.connect(self._on_language_chosen)
        bar.smaller_requested.connect(look.make_smaller)
        bar.larger_requested.connect(look.make_larger)
        bar.theme_requested.connect(look.turn_colors)
        bar.parts_requested.connect(self._on_parts_requested)
        look.words_changed.connect(self._on_words_changed)
        look.rail_changed.connect(self._on_rail_changed)
        self.reception.case_opened.connect(self._on_case_opened)
        self.reception.language_chosen.connect(self._on_language_chosen)

    @property
    def desk(self) -> "Desk | None":
        """The open case, if one is open."""
        return self._desk

    def begin(self) -> None:
        """Show the first screen."""
        self.window.show()
        self.reception.show_cases()

    def end(self) -> None:
        """Take the look's words out of Qt; the window is gone."""
        self._look.end()

    @Slot()
    def pause(self) -> None:
        """Hide what is shown at once, then save it; nothing of it stays on the window."""
        if not isinstance(self.window.screen_shown, PausedScreen):
            self._hide()

    def _hide(self) -> PausedScreen:
        before = self.window.screen_shown
        paused = PausedScreen()
        paused.resume_requested.connect(self._on_resume_requested)
        paused.abandon_requested.connect(self._on_abandon_requested)
        popup = QApplication.activePopupWidget()
        if popup is not None:
            popup.close()
        self.window.show_screen(paused)
        self.window.repaint()
        clear_clipboard()
        if self._desk is None:
            self.reception.leave()
        else:
            self._desk.hold(before)
        return paused

    def _leave(self, back_to: Place, then: Callable[[], None]) -> None:
        if self._desk is None:
            then()
            return
        if self._then is not None:
            return  # it is being left already
        screen = self.window.screen_shown
        paused = screen if isinstance(screen, PausedScreen) else self._hide()
        paused.set_leaving()
        self._then = then
        self._desk.leave(back_to)

    def _close(self) -> None:
        self.window.close_now()

    @Slot(object)
    def _on_case_opened(self, opened: Opened) -> None:
        # The first page is up 40 ms earlier without all that an open case needs.
        from catdesk.ui.desk import Desk  # noqa: PLC0415 - see above

        self._look.speak(opened.language)
        desk = Desk(self.window, opened, self._tasks, self)
        desk.left.connect(self._on_left)
        desk.trouble.connect(self._on_trouble)
        desk.rail_hidden.connect(self._on_rail_hidden)
        desk.set_rail_wanted(wanted=self._look.rail_shown)
        self._desk = desk
        desk.show()
        self._tasks.begin(Task(get_dates_ready))

    @Slot()
    def _on_lock_requested(self) -> None:
        if self._desk is not None:
            case_id, place = self._desk.case_id, self._desk.place
            self._leave(place, lambda: self._lock(case_id, place))

    def _lock(self, case_id: str, place: Place) -> None:
        if self.lock is not None:
            self.lock.lock(case_id, place)

    @Slot()
    def _on_close_requested(self) -> None:
        self._leave(HOME, self._close)

    @Slot()
    def _on_left(self) -> None:
        desk, self._desk = self._desk, None
        if desk is not None:
            desk.deleteLater()
        self.window.show_case("")
        gc.collect()
        then, self._then = self._then, None
        if then is not None:
            then()

    @Slot(object)
    def _on_trouble(self, error: CatDeskError) -> None:
        screen = self.window.screen_shown
        if isinstance(screen, PausedScreen):
            screen.tell_trouble(error)

    @Slot()
    def _on_resume_requested(self) -> None:
        self._then = None
        if self._desk is None:
            self.reception.show_again()
        else:
            self._desk.show()

    @Slot()
    def _on_abandon_requested(self) -> None:
        if self._desk is not None:
            self._desk.abandon()

    @Slot(str)
    def _on_language_chosen(self, language: str) -> None:
        self._look.choose_language(language)
        if self._desk is not None:
            self._desk.keep_language(language)

    @Slot(object)
    def _on_words_changed(self, words: Words) -> None:
        self.window.set_words(words)
        self.window.bar.set_languages(self._look.languages(), words.language)
        self.window.bar.retranslate(words)

    @Slot()
    def _on_parts_requested(self) -> None:
        self._look.show_rail(shown=True)

    @Slot()
    def _on_rail_hidden(self) -> None:
        self._look.show_rail(shown=False)

    @Slot()
    def _on_rail_changed(self) -> None:
        shown = self._look.rail_shown
        self.window.bar.offer_parts(offered=not shown and self._desk is not None)
        if self._desk is not None:
            self._desk.set_rail_wanted(wanted=shown)
