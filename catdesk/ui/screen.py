"""What the window shows one at a time: a screen, and the usual shape of one."""

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from catdesk.i18n.words import Words
from catdesk.ui.measures import Space
from catdesk.ui.widgets.buttons import BackButton, Button, PrimaryButton
from catdesk.ui.widgets.notices import ErrorSummary
from catdesk.ui.widgets.pages import FlowRow, ScrollPage
from catdesk.ui.widgets.text import Caption, Heading, Hint


class Screen(QWidget):
    """Fills the window below its bar; is thrown away when another takes its place."""

    problems_shown = Signal(int)
    """How many problems the screen now asks to look at."""

    def retranslate(self, _: Words) -> None:
        """Say everything in the language of `_`, and leave all else as it is."""

    def greet(self) -> None:
        """Take the focus as a new page does: with its heading."""


class Sheet(Screen):
    """A screen of one column: back, caption, heading, hint, content, actions."""

    back_requested = Signal()

    def __init__(self, parent: QWidget | None = None, *, wide: bool = False) -> None:
        super().__init__(parent)
        self._sheet = ScrollPage(self, wide=wide)
        self._back = BackButton("", self)
        self._top = FlowRow(self._back, gap=Space.WIDE, parent=self)
        self._summary = ErrorSummary(self)
        self._caption = Caption("", self)
        self._heading = Heading("", self)
        self._hint = Hint("", self)
        self._actions = FlowRow(gap=Space.LARGE, parent=self)
        self._has_actions = False
        self._lay_out_sheet()
        self._back.clicked.connect(self.back_requested)
        self._summary.problem_chosen.connect(self._on_problem_chosen)

    def _lay_out_sheet(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._sheet)
        self._sheet.add(self._top)
        self._sheet.add(self._summary)
        self._sheet.add(self._caption)
        self._sheet.add_close(self._heading)
        self._sheet.add_close(self._hint)
        for part in (self._top, self._caption, self._hint):
            part.hide()

    def retranslate(self, _: Words) -> None:
        """Say the way back and the problems in the language of `_`."""
        self._back.set_text(_("Back"))
        self._summary.retranslate(_)

    def greet(self) -> None:
        """Give the heading the focus, so that a screen reader starts there."""
        self._heading.setFocus()

    def set_heading(self, heading: str, hint: str = "", caption: str = "") -> None:
        """Set the words on top; empty ones take no room."""
        self._heading.set_text(heading)
        for part, words in ((self._hint, hint), (self._caption, caption)):
            part.set_text(words)
            part.setVisible(bool(words))

    def set_back_shown(self, *, shown: bool) -> None:
        """Offer the way back, or not."""
        self._top.setVisible(shown)

    def add(self, widget: QWidget, *, space: int = Space.WIDE) -> None:
        """Put a widget below the others."""
        self._sheet.add(widget, space=space)

    def add_way(self, button: Button) -> None:
        """Put another way out at the far end of the line with the way back."""
        self._top.add_spring()
        self._top.add(button)

    def add_actions(self, *buttons: Button) -> None:
        """Put buttons into the row that always stands in the same place."""
        for button in buttons:
            self._actions.add(button)
        if not self._has_actions:
            self._has_actions = True
            self._sheet.set_actions(self._actions)

    def show_problems(self, problems: Sequence[tuple[str, str]]) -> None:
        """Show (key, words) above the heading and take the focus; none hides them."""
        was_shown = self._summary.isVisibleTo(self)
        if not problems and not was_shown:
            return
        self._summary.show_problems(problems)
        self.problems_shown.emit(len(problems))

    def go_on(self) -> None:
        """Press the one filled button, as its key does."""
        button = self._actions.findChild(PrimaryButton)
        if isinstance(button, PrimaryButton):
            button.click()

    def go_to_problem(self, key: str) -> None:
        """Give the focus to the field that `key` names."""

    @Slot(str)
    def _on_problem_chosen(self, key: str) -> None:
        self.go_to_problem(key)
