"""A new case: its neutral name, and a password that only its owner has."""

from collections.abc import Callable

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from catdesk.errors import N_, CatDeskError
from catdesk.i18n.words import Words
from catdesk.ui.labeled import Labeled
from catdesk.ui.measures import Space
from catdesk.ui.screen import Sheet
from catdesk.ui.widgets.buttons import PrimaryButton, QuietButton
from catdesk.ui.widgets.fields import LineField, PasswordField
from catdesk.ui.widgets.notices import Banner, NoticeKind

SHORTEST_PASSWORD = 8  # characters; a few plain words are longer

LABEL, PASSWORD, AGAIN = "label", "password", "again"

_TOO_SHORT = "short"  # said with a number, so in one of several forms
_DIFFERENT = N_("The two passwords are different. Type the second again.")


class NewScreen(Sheet):
    """Asks for a name and, twice, for a password."""

    make_requested = Signal(str, str)  # the label and the password
    other_label_requested = Signal()

    def __init__(
        self, label_problem: Callable[[str], str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._label_problem = label_problem
        self._words: Words | None = None
        self._problems: dict[str, CatDeskError] = {}
        self._label = LineField(self)
        self._password = PasswordField(self)
        self._again = PasswordField(self)
        self._rows = {
            LABEL: Labeled(self._label, self),
            PASSWORD: Labeled(self._password, self),
            AGAIN: Labeled(self._again, self),
        }
        self._other = QuietButton("", self, leads_on=True)
        self._warning = Banner(NoticeKind.ATTENTION, "", self)
        self._make = PrimaryButton("", self)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        self.set_back_shown(shown=True)
        self.add(self._rows[LABEL])
        self.add(self._other, space=Space.HAIR)
        self.add(self._rows[PASSWORD])
        self.add(self._rows[AGAIN], space=Space.LARGE)
        self.add(self._warning)
        self.add_actions(self._make)

    def _connect(self) -> None:
        self._other.clicked.connect(self.other_label_requested)
        self._make.clicked.connect(self._on_make_pressed)
        self._again.entered.connect(self._on_make_pressed)

    def propose(self, label: str) -> None:
        """Put a neutral name in place of the one that stands there."""
        self._label.set_value(label)

    def retranslate(self, _: Words) -> None:
        """Say everything in the language of `_`."""
        super().retranslate(_)
        self._words = _
        self.set_heading(_("A new case"))
        self._rows[LABEL].set_words(
            _("Name of the case"),
            _("Anyone at this computer can read it. Do not use a real name or number."),
        )
        self._rows[PASSWORD].set_words(
            _("Password"), _("Four or more plain words are easy to keep in mind.")
        )
        self._rows[AGAIN].set_words(_("The same password again"))
        for field in (self._password, self._again):
            field.retranslate(_)
        self._other.set_text(_("Another name"))
        self._make.set_text(_("Make the case"))
        self._warning.set_text(
            _(
                "Keep the password safe. Nobody can open the case without it, "
                "and CATDesk cannot bring it back yet."
            )
        )
        if self._problems:
            self._show_problems(_)

    def refuse(self, error: CatDeskError) -> None:
        """Say why the case was not made; what was typed stays."""
        self._make.setEnabled(True)
        self._problems = {LABEL: error}
        if self._words is not None:
            self._show_problems(self._words)

    def go_to_problem(self, key: str) -> None:
        """Give the focus to the field that `key` names."""
        self._rows[key].setFocus()

    def _find_problems(self) -> dict[str, CatDeskError]:
        found = {}
        label = self._label_problem(self._label.text().strip())
        if label:
            found[LABEL] = CatDeskError(label)
        password = self._password.text()
        if len(password) < SHORTEST_PASSWORD:
            found[PASSWORD] = CatDeskError(_TOO_SHORT)
        elif password != self._again.text():
            found[AGAIN] = CatDeskError(_DIFFERENT)
        return found

    def _show_problems(self, _: Words) -> None:
        said = {key: _said(error, _) for key, error in self._problems.items()}
        for key, row in self._rows.items():
            row.show_problem(said.get(key, ""))
        self.show_problems(list(said.items()))

    @Slot()
    def _on_make_pressed(self) -> None:
        if self._words is None or not self._make.isEnabled():
            return
        self._problems = self._find_problems()
        self._show_problems(self._words)
        if not self._problems:
            self._make.setEnabled(False)
            self.make_requested.emit(self._label.text().strip(), self._password.text())


def _said(error: CatDeskError, _: Words) -> str:
    if error.message != _TOO_SHORT:
        return _(error.message).format(**error.parameters)
    words = _.plural(
        "Enter a password of at least {n} letter.",
        "Enter a password of at least {n} letters.",
        SHORTEST_PASSWORD,
    )
    return words.format(n=SHORTEST_PASSWORD)
