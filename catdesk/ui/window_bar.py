"""The bar on top of the window: the usual one, with its colors, its lock, its saving."""

from collections.abc import Sequence
from datetime import datetime, time

from PySide6.QtCore import Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QWidget

from catdesk.i18n.clock import time_of_day
from catdesk.i18n.words import Words
from catdesk.ui.saving import SaveState, Standing
from catdesk.ui.widgets.buttons import QuietButton
from catdesk.ui.widgets.top_bar import TopBar


class WindowBar(TopBar):
    """Says whose case is open and whether it is saved; offers what every page has."""

    theme_requested = Signal()
    lock_requested = Signal()
    parts_requested = Signal()
    """The parts of the case are to stand beside the page again."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words: Words | None = None
        self._state: SaveState | None = None
        self._saved_at = time()
        self._theme = QuietButton("", self, icon="half-circle")
        self._lock = QuietButton("", self, icon="lock")
        self._parts = QuietButton("", self)
        for button in (self._theme, self._parts, self._lock):
            self.add(button)
        self._parts.clicked.connect(self.parts_requested)
        self._theme.clicked.connect(self.theme_requested)
        self._lock.clicked.connect(self.lock_requested)
        self.show_case("")

    def retranslate(self, _: Words) -> None:
        """Say the buttons, and how the saving stands, in the language of `_`."""
        super().retranslate(_)
        self._words = _
        self._theme.setAccessibleName(_("Light or dark"))
        self._theme.setToolTip(_("Light or dark"))
        self._lock.set_text(_("Lock"))
        self._parts.set_text(_("Show the parts"))
        self._show_saving()

    def show_case(self, label: str) -> None:
        """Show the label of the open case; none, and its lock and saving go too."""
        self.case_label.set_text(label)
        self._state = None
        for part in (self.case_label, self.saved_label, self._lock):
            part.setVisible(bool(label))
        self.saved_label.set_saved("")

    def offer_parts(self, *, offered: bool) -> None:
        """Offer to show the parts, or not: they are shown already."""
        self._parts.setVisible(offered)

    def set_languages(self, languages: Sequence[tuple[str, str]], code: str) -> None:
        """Offer (code, own name) pairs in place of those before; `code` is in use."""
        for action in self.language_actions():
            self._languages.removeAction(action)
            action.deleteLater()
        super().set_languages(languages, code)

    def show_saving(self, state: SaveState) -> None:
        """Show how the saving stands; "saved" with the time it came true."""
        if state.standing is Standing.SAVED:
            self._saved_at = datetime.now().astimezone().time()
        self._state = state
        self._show_saving()

    def _show_saving(self) -> None:
        if self._words is None or self._state is None:
            return
        _ = self._words
        refused = self._state.standing is Standing.NOT_SAVED
        role = QPalette.ColorRole  # a style sheet halves the color of the quiet role
        self.saved_label.setForegroundRole(
            role.WindowText if refused else role.PlaceholderText
        )
        if refused:
            self.saved_label.set_problem(_("Not saved yet"))
        elif self._state.standing is Standing.SAVING:
            self.saved_label.set_saved(_("Saving…"))
        else:
            at = time_of_day(self._saved_at, _.language)
            self.saved_label.set_saved(_("Saved {time}").format(time=at))
