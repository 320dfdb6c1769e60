"""The password of one case. A wrong one changes nothing but the time to wait."""

import math

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QWidget

from catdesk.errors import N_, CatDeskError
from catdesk.i18n.words import Words
from catdesk.ui.labeled import Labeled
from catdesk.ui.screen import Sheet
from catdesk.ui.widgets.buttons import PrimaryButton, QuietButton
from catdesk.ui.widgets.fields import PasswordField
from catdesk.ui.widgets.text import BodyText

SECOND = 1000  # ms
FIELD = "password"
_NOTHING_TYPED = N_("Enter the password of this case.")


class UnlockScreen(Sheet):
    """Asks for the password, and says in words how long to wait after a wrong one."""

    password_given = Signal(str)
    delete_requested = Signal()

    def __init__(self, label: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._label = label
        self._words: Words | None = None
        self._seconds = 0
        self._is_opening = False
        self._error: CatDeskError | None = None
        self._password = PasswordField(self)
        self._row = Labeled(self._password, self)
        self._wait = BodyText("", self)
        self._open = PrimaryButton("", self)
        self._delete = QuietButton("", self)
        self._clock = QTimer(self)
        self._clock.setInterval(SECOND)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        self.set_back_shown(shown=True)
        self.add(self._row)
        self.add(self._wait)
        self._wait.hide()
        self.add_actions(self._open, self._delete)

    def _connect(self) -> None:
        self._open.clicked.connect(self._on_open_pressed)
        self._password.entered.connect(self._on_open_pressed)
        self._delete.clicked.connect(self.delete_requested)
        self._clock.timeout.connect(self._on_second_passed)

    def retranslate(self, _: Words) -> None:
        """Say everything in the language of `_`."""
        super().retranslate(_)
        self._words = _
        self.set_heading(_("Open “{label}”").format(label=self._label))
        self._row.set_words(_("Password"))
        self._password.retranslate(_)
        self._delete.set_text(_("Delete this case"))
        self._show_waiting(_)
        self._show_error(_)

    def greet(self) -> None:
        """Give the password the focus: nothing else is asked here."""
        self._row.setFocus()

    def refuse(self, error: CatDeskError, seconds: float) -> None:
        """Say why the case did not open, and wait so long before the next try."""
        self._is_opening = False
        self._password.clear()
        self.wait(seconds)
        self._error = error
        if self._words is not None:
            self._show_error(self._words)

    def wait(self, seconds: float) -> None:
        """Let nobody try for so many seconds."""
        self._seconds = math.ceil(seconds)
        if self._seconds:
            self._clock.start()
        if self._words is not None:
            self._show_waiting(self._words)

    def go_to_problem(self, key: str) -> None:
        """Give the password the focus."""
        del key
        self._row.setFocus()

    def _show_error(self, _: Words) -> None:
        if self._error is not None:
            said = _(self._error.message).format(**self._error.parameters)
            self._row.show_problem(said)
            self.show_problems([(FIELD, said)])

    def _show_waiting(self, _: Words) -> None:
        self._open.set_text(_("Opening…") if self._is_opening else _("Open"))
        self._open.setEnabled(not self._is_opening and not self._seconds)
        words = _.plural(
            "You can try again in {n} second.",
            "You can try again in {n} seconds.",
            self._seconds,
        )
        self._wait.set_text(words.format(n=self._seconds))
        self._wait.setVisible(self._seconds > 0)

    @Slot()
    def _on_second_passed(self) -> None:
        self._seconds = max(0, self._seconds - 1)
        if not self._seconds:
            self._clock.stop()
        if self._words is not None:
            self._show_waiting(self._words)

    @Slot()
    def _on_open_pressed(self) -> None:
        if not self._open.isEnabled() or self._words is None:
            return
        if not self._password.text():
            self._error = CatDeskError(_NOTHING_TYPED)
            self._show_error(self._words)
            return
        self._is_opening = True
        self._show_waiting(self._words)
        self.password_given.emit(self._password.text())
