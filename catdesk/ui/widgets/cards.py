"""A surface for one thing: an event, a person, a document, a case."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from catdesk.ui.measures import Space
from catdesk.ui.widgets.buttons import Button
from catdesk.ui.widgets.pages import FlowRow
from catdesk.ui.widgets.status import StatusKind, StatusPill
from catdesk.ui.widgets.text import CardTitle, Hint


class Card(QFrame):
    """A title, perhaps with a status, a few lines of detail, and buttons below."""

    def __init__(self, title: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = CardTitle(title, self, speaks_for_itself=True)
        self._pill = StatusPill("", StatusKind.NOT_STARTED, self)
        self._details = Hint("", self)
        self._actions = FlowRow(gap=Space.WIDE, parent=self)
        self._lay_out()

    def _lay_out(self) -> None:
        self._column = QVBoxLayout(self)
        wide = Space.WIDE - Space.HAIR
        self._column.setContentsMargins(wide, Space.LARGE, wide, Space.LARGE)
        self._column.setSpacing(Space.SMALL)
        top = QHBoxLayout()
        top.setSpacing(Space.LARGE)
        top.addWidget(self._title, 1)
        top.addWidget(self._pill, 0, Qt.AlignmentFlag.AlignTop)
        self._column.addLayout(top)
        for part in (self._details, self._actions):
            self._column.addWidget(part)
            part.hide()
        self._pill.hide()

    def set_title(self, title: str) -> None:
        """Set the title, and the name that a screen reader says for the card."""
        self._title.set_text(title)
        self._title.setVisible(bool(title))
        self.setAccessibleName(title)

    def set_details(self, lines: Sequence[str]) -> None:
        """Show these lines below the title."""
        self._details.set_text("\n".join(lines))
        self._details.setVisible(bool(lines))

    def set_status(self, text: str, kind: StatusKind) -> None:
        """Show a status beside the title."""
        self._pill.set_status(text, kind)
        self._pill.show()

    def add(self, widget: QWidget) -> None:
        """Put a widget between the details and the buttons."""
        self._column.insertWidget(self._column.count() - 1, widget)

    def add_action(self, button: Button) -> None:
        """Put a button at the end of the row below."""
        self._actions.add(button)
        self._actions.show()
