"""The first screen: the cases on this machine by their neutral labels."""

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from catdesk.i18n.catalogs import Language
from catdesk.i18n.words import Words
from catdesk.ui.measures import Space
from catdesk.ui.plain_row import PlainRow
from catdesk.ui.screen import Sheet
from catdesk.ui.widgets.buttons import OutlineButton, PrimaryButton
from catdesk.ui.widgets.notices import Banner, NoticeKind
from catdesk.ui.widgets.pages import FlowRow
from catdesk.ui.widgets.rows import RowList
from catdesk.ui.widgets.text import BodyText, Caption


class ListScreen(Sheet):
    """Languages, cases, a new case, and what the program is and is not."""

    case_chosen = Signal(str)  # the id of the case
    new_requested = Signal()
    language_chosen = Signal(str)  # the code of the language

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._languages = FlowRow(gap=Space.MEDIUM, parent=self)
        self._names: dict[str, Language] = {}
        self._has_cases = False
        self._draft = Caption("", self)
        self._rows = RowList(self)
        self._readable = Caption("", self)
        self._about = BodyText("", self)
        self._notice = Banner(NoticeKind.PLAIN, "", self)
        self._new = PrimaryButton("", self, icon="plus")
        self._lay_out()
        self._new.clicked.connect(self.new_requested)

    def _lay_out(self) -> None:
        self.add(self._languages)
        self.add(self._draft, space=Space.SMALL)
        self.add(self._rows)
        self.add(self._readable, space=Space.SMALL)
        self.add(self._about)
        self.add(self._notice)
        self.add_actions(self._new)

    def draw(
        self, cases: Sequence[tuple[str, str]], languages: Sequence[Language]
    ) -> None:
        """Show cases, as (id, label), and the languages to choose from."""
        self._has_cases = bool(cases)
        self._rows.set_rows([self._row(*case) for case in cases])
        self._rows.setVisible(self._has_cases)
        self._readable.setVisible(self._has_cases)
        self._about.setVisible(not self._has_cases)
        for language in languages:
            self._offer(language)

    def retranslate(self, _: Words) -> None:
        """Say everything in the language of `_`."""
        super().retranslate(_)
        self.set_heading(_("Your cases") if self._has_cases else _("Welcome"))
        self._new.set_text(_("New case"))
        self._about.set_text(
            _(
                "CATDesk asks you questions in plain words and makes papers for the "
                "immigration court from your answers. It works without the internet. "
                "What you write stays on this computer, locked with a password."
            )
        )
        self._readable.set_text(
            _("Anyone at this computer can read these names. They open nothing.")
        )
        self._notice.set_text(
            _("CATDesk gives information. It is not a lawyer and gives no advice.")
        )
        self._retranslate_draft(_)

    def _retranslate_draft(self, _: Words) -> None:
        language = self._names.get(_.language)
        self._draft.set_text(
            _("This translation is a draft. No native speaker has checked it yet.")
        )
        self._draft.setVisible(language is not None and not language.reviewed)

    def _row(self, case_id: str, label: str) -> PlainRow:
        row = PlainRow(case_id, label, self._rows)
        row.chosen.connect(self.case_chosen)
        return row

    def _offer(self, language: Language) -> None:
        if language.code not in self._names:
            self._names[language.code] = language
            button = LanguageButton(language, self)
            button.chosen.connect(self.language_chosen)
            self._languages.add(button)


class LanguageButton(OutlineButton):
    """A language by its own name."""

    chosen = Signal(str)  # the code of the language

    def __init__(self, language: Language, parent: QWidget) -> None:
        super().__init__(language.name, parent)
        self._code = language.code
        self.clicked.connect(self._on_pressed)

    @Slot()
    def _on_pressed(self) -> None:
        self.chosen.emit(self._code)
