"""Home: the parts of the case in order, how far each has come, and where to go on."""

from collections.abc import Sequence

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from catdesk.i18n.words import Words
from catdesk.interview.view import SectionRow, Status, View
from catdesk.ui.measures import Space
from catdesk.ui.widgets.buttons import OutlineButton, PrimaryButton, QuietButton
from catdesk.ui.widgets.rows import RowList, TaskRow
from catdesk.ui.wizard.phrases import section_words, status_kind
from catdesk.ui.wizard.wizard_screen import WizardScreen


class HomeScreen(WizardScreen):
    """The task list."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = RowList(self)
        self._go_on = PrimaryButton("", self)
        self._papers = OutlineButton("", self)
        self._check = QuietButton("", self)
        self._next = ""
        self.add(self._rows, space=Space.MEDIUM)
        self.add_actions(self._go_on, self._papers, self._check)
        self._go_on.clicked.connect(self._on_go_on_pressed)
        self._papers.clicked.connect(self.papers_requested)
        self._check.clicked.connect(self.check_all_requested)

    def write(self, _: Words, view: View) -> None:
        """Show each part and its status."""
        done = sum(row.status is Status.DONE for row in view.sections)
        progress = _.plural(
            "{done} of {all} part done. Do them in any order. Everything is kept.",
            "{done} of {all} parts done. Do them in any order. Everything is kept.",
            len(view.sections),
        )
        self.set_heading(
            _("Your statement, part by part"),
            progress.format(done=done, all=len(view.sections)),
        )
        self._write_rows(_, view.sections)
        self._papers.set_text(_("See the papers"))
        self._check.set_text(_("Check all answers"))
        self._write_go_on(_, view.sections)

    def _write_rows(self, _: Words, sections: Sequence[SectionRow]) -> None:
        shown = {
            row.key(): row for row in self._rows.rows() if isinstance(row, TaskRow)
        }
        rows = []
        for section in sections:
            row = shown.get(section.section.id) or self._new_row(section.section.id)
            row.set_title(_.text(section.section.title))
            row.set_status(section_words(_, section), status_kind(section.status))
            row.setEnabled(section.status is not Status.CANNOT_START)
            rows.append(row)
        self._rows.set_rows(rows)

    def _new_row(self, section_id: str) -> TaskRow:
        row = TaskRow(section_id, "", self._rows)
        row.chosen.connect(self.section_chosen)
        return row

    def _write_go_on(self, _: Words, sections: Sequence[SectionRow]) -> None:
        going = next_section(sections)
        self._next = going.section.id if going else ""
        if going is None:
            self._go_on.set_text(_("Check all answers"))
            self._check.hide()
            return
        self._check.show()
        words = (
            _("Start: {section}")
            if going.status is Status.NOT_STARTED
            else _("Go on: {section}")
        )
        self._go_on.set_text(words.format(section=_.text(going.section.title)))

    @Slot()
    def _on_go_on_pressed(self) -> None:
        if self._next:
            self.section_chosen.emit(self._next)
        else:
            self.check_all_requested.emit()


def next_section(sections: Sequence[SectionRow]) -> SectionRow | None:
    """Return the first part that is begun, else the first that is not; None if done."""
    for wanted in (Status.IN_PROGRESS, Status.NOT_STARTED):
        for row in sections:
            if row.status is wanted:
                return row
    return None
