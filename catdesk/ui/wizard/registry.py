"""Which screen shows which place."""

from collections.abc import Callable, Mapping

from catdesk.interview.model import Form
from catdesk.interview.view import Screen, View
from catdesk.ui.wizard.cards_screen import CardsScreen
from catdesk.ui.wizard.check_answers import CheckScreen
from catdesk.ui.wizard.home import HomeScreen
from catdesk.ui.wizard.interlude import Interlude
from catdesk.ui.wizard.question_screen import QuestionScreen
from catdesk.ui.wizard.wizard_screen import WizardScreen

SCREENS: Mapping[Screen, Callable[[], WizardScreen]] = {
    Screen.HOME: HomeScreen,
    Screen.WARNING: Interlude,
    Screen.CARDS: CardsScreen,
    Screen.CLOSING: Interlude,
    Screen.CHECK: CheckScreen,
    Screen.CHECK_ALL: CheckScreen,
}


def screen_for(form: Form, view: View) -> WizardScreen:
    """Return a new screen for the place of `view`; a page has its own question."""
    page = view.page
    if page is None:
        return SCREENS[view.place.screen]()
    return QuestionScreen(form, page) if page.is_question else Interlude()
