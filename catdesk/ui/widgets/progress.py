"""Long work: what is being done, how far it is, and the way out."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from catdesk.i18n.words import Words
from catdesk.ui.measures import Space
from catdesk.ui.widgets.buttons import OutlineButton
from catdesk.ui.widgets.text import BodyText


class ProgressLine(QWidget):
    """Words, a bar and a button that stops the work."""

    cancel_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = BodyText("", self)
        self._bar = QProgressBar(self)
        self._bar.setTextVisible(False)
        self._cancel = OutlineButton("", self)
        self._lay_out()
        self._cancel.clicked.connect(self.cancel_requested)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.SMALL)
        column.addWidget(self._text)
        row = QHBoxLayout()
        row.setSpacing(Space.LARGE)
        row.addWidget(self._bar, 1)
        row.addWidget(self._cancel)
        column.addLayout(row)

    def set_text(self, text: str) -> None:
        """Say what is being done."""
        self._text.set_text(text)
        self._bar.setAccessibleName(text)

    def set_progress(self, done: int, total: int) -> None:
        """Show `done` of `total` steps; a total of 0 means that nobody knows."""
        self._bar.setRange(0, total)
        self._bar.setValue(done)

    def button(self) -> OutlineButton:
        """Return the button that stops the work."""
        return self._cancel

    def retranslate(self, _: Words) -> None:
        """Set the words of the button."""
        self._cancel.set_text(_("Cancel"))
