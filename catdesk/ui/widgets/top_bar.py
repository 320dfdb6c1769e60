"""The bar on top of every page: whose case, whether it is saved, size, language, pause."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Signal, Slot
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QFrame, QMenu, QVBoxLayout, QWidget

from catdesk.i18n.words import Words
from catdesk.ui.fonts import TextRole
from catdesk.ui.measures import Space
from catdesk.ui.widgets.buttons import Button, QuietButton
from catdesk.ui.widgets.pages import FlowRow
from catdesk.ui.widgets.status import SavedLabel
from catdesk.ui.widgets.text import BodyText

_LTR_MARK = "\N{LEFT-TO-RIGHT MARK}"  # keeps A+ from becoming +A


class CaseLabel(BodyText):
    """The case's neutral name."""

    ROLE = TextRole.CARD_TITLE


class TopBar(QFrame):
    """The label of the case at one end, what helps on every page at the other."""

    smaller_requested = Signal()
    larger_requested = Signal()
    language_chosen = Signal(str)  # the code of the language
    pause_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.case_label = CaseLabel("", self)
        self.saved_label = SavedLabel("", self)
        self._smaller = QuietButton(f"A\N{MINUS SIGN}{_LTR_MARK}", self)
        self._larger = QuietButton(f"A+{_LTR_MARK}", self)
        self._language = QuietButton("", self, icon="globe")
        self._pause = QuietButton("", self, icon="pause")
        self._row = FlowRow(gap=Space.WIDE, parent=self)
        self._menu = QMenu(self)
        self._languages = QActionGroup(self)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.WIDE, Space.MEDIUM, Space.WIDE, Space.MEDIUM)
        self._row.add(self.case_label)
        self._row.add(self.saved_label)
        self._row.add_spring()
        for button in (self._smaller, self._larger, self._language, self._pause):
            self._row.add(button)
        column.addWidget(self._row)

    def _connect(self) -> None:
        self._smaller.clicked.connect(self.smaller_requested)
        self._larger.clicked.connect(self.larger_requested)
        self._language.clicked.connect(self._on_language_pressed)
        self._pause.clicked.connect(self.pause_requested)
        self._menu.triggered.connect(self._on_language_picked)

    def add(self, button: Button) -> None:
        """Put one more button at the end."""
        self._row.add(button)

    def retranslate(self, _: Words) -> None:
        """Set the words of the buttons."""
        self._smaller.setAccessibleName(_("Smaller text"))
        self._smaller.setToolTip(_("Smaller text"))
        self._larger.setAccessibleName(_("Larger text"))
        self._larger.setToolTip(_("Larger text"))
        language = _("Language: {name}").format(name=self._language.text())
        self._language.setAccessibleName(language)
        self._pause.set_text(_("Pause"))

    def set_languages(self, languages: Sequence[tuple[str, str]], code: str) -> None:
        """Offer (code, own name) pairs; `code` is the one in use."""
        self._menu.clear()
        for each, name in languages:
            action = QAction(name, self._languages)
            action.setData(each)
            action.setCheckable(True)
            action.setChecked(each == code)
            self._menu.addAction(action)
            if each == code:
                self._language.set_text(name)

    def language_actions(self) -> list[QAction]:
        """Return the languages of the menu."""
        return self._languages.actions()

    @Slot()
    def _on_language_pressed(self) -> None:
        below = QPoint(0, self._language.height() + Space.HAIR)
        self._menu.popup(self._language.mapToGlobal(below))

    @Slot(QAction)
    def _on_language_picked(self, action: QAction) -> None:
        self.language_chosen.emit(str(action.data()))
