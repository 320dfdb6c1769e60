"""A country or a language, found by its name or by the name its own people use."""

import re
from collections import Counter
from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QScrollArea, QWidget

from catdesk.errors import N_
from catdesk.i18n.names import Named, folded
from catdesk.i18n.words import Words
from catdesk.ui.measures import Space
from catdesk.ui.widgets.chooser import ComboField
from catdesk.ui.wizard.fields.boxes.guard import Guard
from catdesk.ui.wizard.fields.boxes.line import NOT_LEARNED
from catdesk.ui.wizard.fields.boxes.menu import EditMenu

NOT_LISTED = N_("This is not in the list. It is kept as you typed it.")

_LIKE_A_CODE = re.compile(r"[A-Za-z]{2,3}|\d{3}", re.ASCII)
_AS_PEOPLE_WRITE = {"US": "US", "USA": "US"}  # no other code: who typed "GU" goes on


class NameChooser(ComboField):
    """Gives the code of a name that is in the list, and other words as they are typed."""

    entered = Signal()  # a person changed it; ask `value` for it
    noted = Signal(str)  # what could not be taken, as a message; "" for all is well

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = ""
        self._codes: dict[str, str] = {}
        self._known: frozenset[str] = frozenset()
        self._line.setInputMethodHints(NOT_LEARNED)
        self._guard = Guard(self._line)
        self._menu = EditMenu(self._line)
        self._line.editingFinished.connect(self._on_left)
        self.chosen.connect(self._on_chosen)

    def set_names(self, language: str, names: Callable[[str], Sequence[Named]]) -> None:
        """Offer names in a language, and say the one that is chosen in it."""
        if language == self._language:
            return
        self._language = language
        named = sorted(names(language), key=_by_name)
        self._known = frozenset(one.code for one in named)
        self._codes = _by_any_name(named)
        self.set_items([(one.code, _label(one)) for one in named])

    def value(self) -> str:
        """Return the code of what stands in the line; the words themselves if none fits.

        A space after words that would read as a code tells them from it: who typed
        "is" did not mean Icelandic, nor did "GU" mean Guam.
        """
        typed = self.text().strip()
        is_fragment = _LIKE_A_CODE.fullmatch(typed)
        return self._found() or (typed + " " if is_fragment else typed)

    def set_value(self, value: str) -> None:
        """Show the name of a code, or words, when they are others than before."""
        if value == self.value():
            return
        self._guard.make_room(value)
        if value in self._known:
            self.set_code(value)
        else:
            self.set_text(value)
        self.close_list()
        self._guard.take_note()

    def setAccessibleName(self, name: str) -> None:
        """Set the name that a screen reader says for the line and its list."""
        super().setAccessibleName(name)
        self.set_name(name)

    def setAccessibleDescription(self, description: str) -> None:
        """Set what a screen reader says after the name of the line."""
        super().setAccessibleDescription(description)
        self._line.setAccessibleDescription(description)

    def retranslate(self, _: Words) -> None:
        """Set the words of the count and the menu."""
        super().retranslate(_)
        self._menu.retranslate(_)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Open the list for a click on an empty line, and bring it into sight."""
        if watched is self._list and event.type() == QEvent.Type.Show:
            QTimer.singleShot(0, self._on_list_shown)
        is_pressed = event.type() == QEvent.Type.MouseButtonRelease
        if watched is self._line and is_pressed and not self.text():
            self.show_list()
        return super().eventFilter(watched, event)

    def _found(self) -> str:
        typed = self.text().strip()
        short = _AS_PEOPLE_WRITE.get(typed, "")
        named = short if short in self._known else self._codes.get(folded(typed), "")
        return (self.code() or named) if typed else ""

    @Slot()
    def _on_left(self) -> None:
        if found := self._found():
            self.set_code(found)

    @Slot()
    def _on_list_shown(self) -> None:
        above = self.parentWidget()
        while above is not None and not isinstance(above, QScrollArea):
            above = above.parentWidget()
        if above is not None:
            above.ensureWidgetVisible(self._list, 0, Space.WIDE)
            above.ensureWidgetVisible(self._line, 0, Space.WIDE)

    @Slot(str)
    def _on_chosen(self, code: str) -> None:
        del code
        fits_nothing = self.text() and self._list.isHidden() and not self._found()
        not_listed = NOT_LISTED if fits_nothing else ""
        self.noted.emit(self._guard.take_note() or not_listed)
        self.entered.emit()


def _by_any_name(named: Sequence[Named]) -> dict[str, str]:
    """Return codes by name and own name, without names that two have in common."""
    names = [(folded(one.name), folded(one.own), one.code) for one in named]
    shared = Counter(name for *both, _ in names for name in {*both})
    return {name: code for *both, code in names for name in both if shared[name] == 1}


def _by_name(named: Named) -> str:
    return folded(named.name)


def _label(named: Named) -> str:
    same = not named.own or folded(named.own) == folded(named.name)
    return named.name if same else f"{named.name} · {named.own}"
