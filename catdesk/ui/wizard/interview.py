"""Leads through the interview: every act goes to the session, its view is drawn.

Act, new view, draw: nothing else happens here. What stands in a field is held by the
session before any other act, so that no way of moving loses it.
"""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget

from catdesk.i18n.words import Words
from catdesk.interview.model import State
from catdesk.interview.session import Session
from catdesk.interview.values import Story
from catdesk.interview.view import CHECK_ALL, Place, View
from catdesk.interview.view import Screen as Shown
from catdesk.ui.saving import Saving
from catdesk.ui.screen import Screen
from catdesk.ui.wizard.cards_screen import CardsScreen
from catdesk.ui.wizard.check_answers import CheckScreen
from catdesk.ui.wizard.hand_line import written_in
from catdesk.ui.wizard.question_screen import QuestionScreen
from catdesk.ui.wizard.rail import RAIL_WIDTH, SHOWN_FROM, SectionRail
from catdesk.ui.wizard.registry import screen_for
from catdesk.ui.wizard.wizard_screen import WizardScreen

BACK_KEY, GO_ON_KEY = "Alt+Left", "Ctrl+Return"


class Interview(Screen):
    """Shows where a session is, one screen at a time, and takes the person's acts."""

    papers_requested = Signal()
    hand_chosen = Signal(str)  # the code of the language that stories are written in
    rail_hidden = Signal()

    def __init__(
        self, session: Session, saving: Saving, hand: str, *, rail_wanted: bool
    ) -> None:
        super().__init__()
        self._session = session
        self._saving = saving
        self._hand = hand
        self._rail_wanted = rail_wanted
        self._words: Words | None = None
        self._screen: WizardScreen | None = None
        self._changed: Place | None = None  # from a check page; its row is shown again
        self._rail = SectionRail(self)
        self._stack = QStackedWidget(self)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._rail)
        row.addWidget(self._stack, 1)
        self._rail.hide()

    def _connect(self) -> None:
        self._saving.typing_due.connect(self._on_typing_due)
        self._rail.section_chosen.connect(self._on_section_chosen)
        self._rail.hide_requested.connect(self._on_rail_hide_requested)
        for key, slot in ((BACK_KEY, self._on_back), (GO_ON_KEY, self._on_go_on_key)):
            context = Qt.ShortcutContext.WidgetWithChildrenShortcut
            shortcut = QShortcut(QKeySequence(key), self, context=context)
            shortcut.setAutoRepeat(False)  # a key held down passes one page, not ten
            shortcut.activated.connect(slot)

    def retranslate(self, _: Words) -> None:
        """Say everything in the language of `_`; the first time, begin."""
        self._words = _
        if self._screen is None:
            self._show(self._session.view())
            return
        self._screen.retranslate(_)
        self._draw_rail(_, self._session.view())

    def greet(self) -> None:
        """Give the heading of the screen the focus."""
        if self._screen is not None:
            self._screen.greet()

    def hold(self) -> None:
        """Give the session what stands in the field, if a person changed it."""
        screen = self._screen
        if not isinstance(screen, QuestionScreen) or not screen.is_edited:
            return
        if screen.is_story:
            self._session.hold_story(screen.text(), screen.hand())
        else:
            self._session.hold(screen.answer())

    def set_rail_wanted(self, *, wanted: bool) -> None:
        """Show the parts beside the page where there is room, or never."""
        self._rail_wanted = wanted
        self._place_rail()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show the parts only where they leave room for the page."""
        super().resizeEvent(event)
        self._place_rail()

    def _act(self, act: Callable[[], View]) -> None:
        self.hold()
        view = act()
        self._saving.keep()
        self._show(view)

    def _show(self, view: View) -> None:
        if self._words is None:
            return
        if self._screen is None or self._screen.place != view.place:
            self._replace(self._words, view)
        else:
            self._screen.draw(view)
        self._draw_rail(self._words, view)

    def _replace(self, _: Words, view: View) -> None:
        old, new = self._screen, screen_for(self._session.form, view)
        self._screen = new
        if isinstance(new, QuestionScreen):
            new.set_hand(self._hand)
        self._connect_acts(new)
        new.retranslate(_)
        new.draw(view)
        self._stack.addWidget(new)
        self._stack.setCurrentWidget(new)
        if old is not None:
            self._stack.removeWidget(old)
            old.hide()
            old.deleteLater()
            self.problems_shown.emit(0)
        self._greet_on(new)

    def _greet_on(self, screen: WizardScreen) -> None:
        screen.greet()
        if isinstance(screen, CheckScreen) and self._changed is not None:
            screen.show_row(self._changed)
            self._changed = None

    def _connect_acts(self, screen: WizardScreen) -> None:
        screen.problems_shown.connect(self.problems_shown)
        screen.back_requested.connect(self._on_back)
        screen.home_requested.connect(self._on_home)
        screen.next_requested.connect(self._on_next)
        screen.anyway_requested.connect(self._on_anyway)
        screen.state_chosen.connect(self._on_state_chosen)
        screen.print_allowed.connect(self._on_print_allowed)
        screen.section_chosen.connect(self._on_section_chosen)
        screen.change_requested.connect(self._on_change_requested)
        screen.check_all_requested.connect(self._on_check_all)
        screen.papers_requested.connect(self._on_papers)
        if isinstance(screen, QuestionScreen):
            screen.typed.connect(self._on_typed)
            screen.hand_chosen.connect(self._on_hand_chosen)
        if isinstance(screen, CardsScreen):
            screen.item_chosen.connect(self._on_item_chosen)
            screen.item_added.connect(self._on_item_added)
            screen.item_moved.connect(self._on_item_moved)
            screen.item_deleted.connect(self._on_item_deleted)
            screen.undo_requested.connect(self._on_undo)

    def _draw_rail(self, _: Words, view: View) -> None:
        self._rail.draw(_, view.sections, view.place.section)
        self._place_rail()

    def _place_rail(self) -> None:
        place = self._screen.place if self._screen else None
        is_home = place is None or place.screen is Shown.HOME
        needed = self._screen.width_needed() if self._screen else 0
        has_room = self.width() >= max(SHOWN_FROM, RAIL_WIDTH + needed)
        is_shown = self._rail_wanted and has_room and not is_home
        self._rail.setVisible(is_shown)
        if self._screen is not None:
            self._screen.set_centered(centered=not is_shown)

    @Slot()
    def _on_typed(self) -> None:
        self._saving.typed()

    @Slot()
    def _on_typing_due(self) -> None:
        self.hold()
        self._saving.keep()

    @Slot()
    def _on_back(self) -> None:
        self._act(self._session.go_back)

    @Slot()
    def _on_home(self) -> None:
        self._act(self._session.go_home)

    @Slot()
    def _on_next(self) -> None:
        self._act(self._session.go_next)

    @Slot()
    def _on_anyway(self) -> None:
        self._act(self._session.go_on_anyway)

    @Slot()
    def _on_go_on_key(self) -> None:
        if self._screen is not None:
            self._screen.go_on()

    @Slot(str)
    def _on_state_chosen(self, state: str) -> None:
        self._act(lambda: self._session.set_aside(State(state)))

    @Slot()
    def _on_print_allowed(self) -> None:
        self._act(self._session.answer_after_all)

    @Slot(str)
    def _on_section_chosen(self, section_id: str) -> None:
        self._act(lambda: self._session.begin(section_id))

    @Slot(object)
    def _on_change_requested(self, place: Place) -> None:
        self._changed = place
        self._act(lambda: self._session.change(place))

    @Slot()
    def _on_check_all(self) -> None:
        self._act(lambda: self._session.go_to(CHECK_ALL))

    @Slot()
    def _on_papers(self) -> None:
        self.hold()
        self._session.settle()
        self._saving.keep()
        self.papers_requested.emit()

    @Slot(str)
    def _on_hand_chosen(self, language: str) -> None:
        self._hand = language
        self.hold()
        answer = self._session.view().answer
        if answer is not None and isinstance(answer.value, Story):
            story = written_in(answer.value, language)
            self._session.hold(replace(answer, value=story))
        self._saving.keep()
        self.hand_chosen.emit(language)

    @Slot(str)
    def _on_item_chosen(self, item: str) -> None:
        view = self._session.view()
        if view.section is not None:
            first = self._session.flow.branch(view.section, item)[0]
            self._act(lambda: self._session.go_to(first))

    @Slot(str)
    def _on_item_added(self, group: str) -> None:
        self._act(lambda: self._session.add_item(group))

    @Slot(str, str, int)
    def _on_item_moved(self, group: str, item: str, by: int) -> None:
        self._act(lambda: self._session.move_item(group, item, by))

    @Slot(str, str)
    def _on_item_deleted(self, group: str, item: str) -> None:
        self._act(lambda: self._session.delete_item(group, item))

    @Slot()
    def _on_undo(self) -> None:
        self._act(self._session.undo)

    @Slot()
    def _on_rail_hide_requested(self) -> None:
        self.set_rail_wanted(wanted=False)
        self.rail_hidden.emit()
