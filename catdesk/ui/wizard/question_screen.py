"""One question: what is asked and why, the field, and every way to go on."""

from collections.abc import Collection, Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from catdesk.i18n.words import Words
from catdesk.interview.model import Form, Kind, Page, State
from catdesk.interview.stories import Hand
from catdesk.interview.validation import Problem
from catdesk.interview.values import Answer, Story
from catdesk.interview.view import View
from catdesk.ui.measures import Space
from catdesk.ui.widgets.buttons import OutlineButton, PrimaryButton, QuietButton
from catdesk.ui.widgets.disclosure import Disclosure
from catdesk.ui.widgets.notices import Banner, NoticeKind
from catdesk.ui.wizard.fields.problems import problem_words
from catdesk.ui.wizard.fields.registry import FIELDS
from catdesk.ui.wizard.fields.story import StoryField
from catdesk.ui.wizard.hand_line import HandLine
from catdesk.ui.wizard.phrases import source_words, state_words
from catdesk.ui.wizard.wizard_screen import WizardScreen, section_caption


class QuestionScreen(WizardScreen):
    """A page with a question. It asks nothing of the answer before "continue"."""

    typed = Signal()
    """What stands in the field is another than before; see `answer` and `text`."""
    hand_chosen = Signal(str)  # the code of the language that is written

    def __init__(self, form: Form, page: Page, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._form = form
        self._page = page
        self.is_edited = False
        self._told: list[tuple[str, str]] = []
        self._is_for_lawyer = False
        self._standing = Banner(NoticeKind.PLAIN, "", self)
        self._field = FIELDS[page.kind](self)
        self._hand = HandLine(self)
        self._why = Disclosure("", self)
        self._may_tell = Disclosure("", self)
        self._go_on = PrimaryButton("", self)
        self._anyway = OutlineButton("", self)
        offered = _offered(page, self._field.OFFERS)
        self._states = [_state_button(state, self) for state in offered]
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        self.add(self._standing)
        self.add(self._field)
        self.add(self._hand, space=Space.SMALL)
        self.add(self._why, space=Space.LARGE)
        self.add(self._may_tell, space=Space.SMALL)
        self._standing.hide()
        self._hand.setVisible(self.is_story)
        self._why.setVisible(self._page.why is not None)
        self._may_tell.setVisible(bool(self._page.may_tell))
        self.add_actions(self._go_on, self._anyway, *self._states)
        self._anyway.hide()

    def _connect(self) -> None:
        self._field.edited.connect(self._on_edited)
        self._hand.language_chosen.connect(self._on_hand_chosen)
        self._go_on.clicked.connect(self.next_requested)
        self._anyway.clicked.connect(self.anyway_requested)
        for button in self._states:
            button.state_chosen.connect(self.state_chosen)
        self._standing.action_chosen.connect(self.print_allowed)

    @property
    def is_story(self) -> bool:
        """Whether the answer is a story, which is held as text."""
        return self._page.kind is Kind.STORY

    def answer(self) -> Answer | None:
        """Return what stands in the field; None where it is empty."""
        return self._field.answer()

    def text(self) -> str:
        """Return the story as it stands in the field."""
        return self._field.text() if isinstance(self._field, StoryField) else ""

    def hand(self) -> Hand:
        """Return who writes this story, and in which language."""
        return Hand(written=self._hand.language())

    def set_hand(self, language: str) -> None:
        """Say in which language new stories are written."""
        self._hand.set_language(language)

    def draw(self, view: View) -> None:
        """Show this view; from now on nothing counts as edited."""
        self.is_edited = False
        if view.answer is not None and isinstance(view.answer.value, Story):
            self._hand.set_story(view.answer.value)
        if self._words is not None:
            self._field.draw(self._page, view.answer, self._words, view.problems)
        super().draw(view)

    def write(self, _: Words, view: View) -> None:
        """Say everything around the field, and the field itself."""
        page = self._page
        hint = _.text(page.hint) if page.hint else ""
        self.set_heading(_.text(page.ask), hint, section_caption(_, view))
        self._field.retranslate(_)
        self._hand.retranslate(_)
        self._write_standing(_, view.answer)
        self._write_help(_, page)
        self._go_on.set_text(_("Save and continue"))
        self._anyway.set_text(_("Keep it as it is and go on"))
        for button in self._states:
            button.set_text(state_words(_, button.state))
        self._write_problems(_, view.problems)

    def go_to_problem(self, key: str) -> None:
        """Give the focus to the field, or the part of it that `key` names."""
        self._field.focus_part(key)

    def _write_problems(self, _: Words, problems: Sequence[Problem]) -> None:
        told = [(one.part, problem_words(one, _)) for one in problems]
        if told != self._told:
            self._told = told
            self.show_problems(told)
        self._anyway.setVisible(bool(told))

    def _write_standing(self, _: Words, answer: Answer | None) -> None:
        aside = answer is not None and not answer.is_given and not self.is_edited
        shown = aside and answer is not None and answer.state not in self._field.OFFERS
        self._standing.setVisible(shown)
        self._is_for_lawyer = answer is not None and answer.state is State.FOR_LAWYER
        self._standing.set_action(
            _("Let papers print it") if self._is_for_lawyer else ""
        )
        if self._is_for_lawyer:
            self._standing.set_text(_("For a lawyer only. No paper prints it."))
            self._standing.show()
        elif answer is not None and shown:
            words = _("You chose: {state}. You can still answer.")
            said = state_words(_, answer.state)
            self._standing.set_text(words.format(state=said))

    def _write_help(self, _: Words, page: Page) -> None:
        self._why.set_title(_("Why we ask"))
        sources = [self._form.sources[one] for one in page.sources]
        why = [_.text(page.why)] if page.why else []
        self._why.set_body([*why, *(source_words(_, one) for one in sources)])
        self._may_tell.set_title(_("What you may tell, if it happened"))
        self._may_tell.set_body(bullets=[_.text(one) for one in page.may_tell])

    @Slot()
    def _on_edited(self) -> None:
        self.is_edited = True
        self._standing.setVisible(self._is_for_lawyer)
        self.typed.emit()

    @Slot(str)
    def _on_hand_chosen(self, language: str) -> None:
        self.hand_chosen.emit(language)
        self._hand.set_language(language)


class OutlineState(OutlineButton):
    """The button "Not today", which every question has."""

    state_chosen = Signal(str)  # the value of the State

    def __init__(self, state: State, parent: QWidget) -> None:
        super().__init__("", parent)
        self.state = state
        self.clicked.connect(self._on_pressed)

    @Slot()
    def _on_pressed(self) -> None:
        self.state_chosen.emit(self.state.value)


class QuietState(QuietButton):
    """Another true thing to say in place of an answer."""

    state_chosen = Signal(str)  # the value of the State

    def __init__(self, state: State, parent: QWidget) -> None:
        super().__init__("", parent)
        self.state = state
        self.clicked.connect(self._on_pressed)

    @Slot()
    def _on_pressed(self) -> None:
        self.state_chosen.emit(self.state.value)


def _offered(page: Page, by_field: Collection[State]) -> list[State]:
    """Return what can be said in place of an answer; "not today" always can."""
    states = dict.fromkeys((State.NOT_TODAY, *page.states))
    return [state for state in states if state not in by_field]


def _state_button(state: State, parent: QWidget) -> OutlineState | QuietState:
    made = OutlineState if state is State.NOT_TODAY else QuietState
    return made(state, parent)
