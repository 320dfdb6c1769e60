"""What the window shows one at a time: a screen, and the usual shape of one."""

from collections.abc import Sequence

from PySide6.QtCore import QElapsedTimer, QEvent, QObject, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from catdesk.i18n.words import Words
from catdesk.ui.measures import Space
from catdesk.ui.widgets.buttons import BackButton, Button, PrimaryButton
from catdesk.ui.widgets.focus_ring import show_ring
from catdesk.ui.widgets.layouts import ColumnLayout
from catdesk.ui.widgets.notices import ErrorSummary
from catdesk.ui.widgets.pages import FlowRow, ScrollPage
from catdesk.ui.widgets.text import Caption, Heading, Hint

_PRESSES = {QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick}


class Screen(QWidget):
    """Fills the window below its bar; is thrown away when another takes its place."""

    problems_shown = Signal(int)
    """How many problems the screen now asks to look at."""

    def retranslate(self, _: Words) -> None:
        """Say everything in the language of `_`, and leave all else as it is."""

    def greet(self) -> None:
        """Take the focus as a new page does: with its heading."""


class Page(ScrollPage):
    """A scrolling column that can stand at the side of something else."""

    def set_centered(self, *, centered: bool) -> None:
        """Stand in the middle, or where reading starts."""
        if centered != self._centered:
            self._centered = centered
            self._set_margins()

    def _set_margins(self) -> None:
        """Leave less air above the actions than a page without any leaves below."""
        super()._set_margins()
        around = self._area.column.contentsMargins()
        around.setBottom(Space.SMALL)
        self._area.column.setContentsMargins(around)


class Sheet(Screen):
    """A screen of one column: back, caption, heading, hint, content, actions."""

    back_requested = Signal()

    def __init__(self, parent: QWidget | None = None, *, wide: bool = False) -> None:
        super().__init__(parent)
        self._sheet = Page(self, wide=wide)
        self._back = BackButton("", self)
        self._top = FlowRow(self._back, gap=Space.WIDE, parent=self)
        self._summary = ErrorSummary(self)
        self._titles = QWidget(self)
        self._caption = Caption("", self._titles)
        self._heading = Heading("", self._titles)
        self._hint = Hint("", self._titles)
        self._since_shown = QElapsedTimer()
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
        self._sheet.add(self._titles, space=Space.LARGE)
        titles = ColumnLayout(self._titles)
        for part in (self._caption, self._heading, self._hint):
            titles.add(part, Space.SMALL)
        self._top.hide()
        for unsaid in (self._caption, self._hint):
            unsaid.hide()
        show_ring(self._heading, shown=False)  # until a person comes by key

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

    def set_centered(self, *, centered: bool) -> None:
        """Put the column in the middle, or beside what stands before it."""
        self._sheet.set_centered(centered=centered)

    def width_needed(self) -> int:
        """Return the width in which the whole column has room."""
        return self._sheet.column_width() + 2 * Space.PAGE

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
            button.installEventFilter(self)
        if not self._has_actions:
            self._has_actions = True
            self._sheet.set_actions(self._actions)

    def showEvent(self, event: QShowEvent) -> None:
        """Note since when the buttons stand here."""
        super().showEvent(event)
        self._since_shown.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Drop the rest of a double click that was meant for the screen before.

        The buttons of all screens stand at the same place: the second press of a
        double click would answer a question that nobody has seen.
        """
        del watched
        if event.type() not in _PRESSES:
            return False
        interval = QApplication.styleHints().mouseDoubleClickInterval()
        return not self._since_shown.hasExpired(interval)

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
