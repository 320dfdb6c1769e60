"""Screens that ask nothing: before and after a hard part, and notices on the way."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from catdesk.i18n.words import Words
from catdesk.interview.model import Text
from catdesk.interview.view import Screen, View
from catdesk.ui.measures import Space
from catdesk.ui.widgets.buttons import OutlineButton, PrimaryButton
from catdesk.ui.widgets.text import BodyText
from catdesk.ui.wizard.wizard_screen import WizardScreen, section_caption


class Interlude(WizardScreen):
    """A heading and a few paragraphs, and the way on."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._paragraphs: list[BodyText] = []
        self._go_on = PrimaryButton("", self)
        self._later = OutlineButton("", self)
        self.add_actions(self._go_on, self._later)
        self._go_on.clicked.connect(self.next_requested)
        self._later.clicked.connect(self.home_requested)

    def write(self, _: Words, view: View) -> None:
        """Show what this place has to say."""
        heading, texts = self._texts(_, view)
        self.set_heading(heading, caption=section_caption(_, view))
        self._write_paragraphs([_.text(text) for text in texts])
        self._go_on.set_text(self._way_on(_, view))
        self._later.set_text(_("Not today"))
        self._later.setVisible(view.place.screen is Screen.WARNING)

    def _texts(self, _: Words, view: View) -> tuple[str, Sequence[Text]]:
        if view.place.screen is Screen.WARNING and view.section:
            return _("Before you go on"), view.section.warning
        if view.place.screen is Screen.CLOSING and view.section:
            return _("This part is behind you"), view.section.closing
        if view.page is None:
            return "", ()
        return _.text(view.page.ask), view.page.body

    def _way_on(self, _: Words, view: View) -> str:
        if view.place.screen is Screen.WARNING:
            return _("I am ready")
        return _("Go on")

    def _write_paragraphs(self, texts: Sequence[str]) -> None:
        while len(self._paragraphs) < len(texts):
            paragraph = BodyText("", self)
            self._paragraphs.append(paragraph)
            self.add(paragraph, space=Space.LARGE)
        for paragraph, text in zip(self._paragraphs, texts, strict=False):
            paragraph.set_text(text)
