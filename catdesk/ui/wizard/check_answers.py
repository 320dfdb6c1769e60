"""The answers of a section, or of all, to look over; each can be changed from here.

Built from the form: nothing is listed by hand, so nothing can be left out.
"""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from catdesk.i18n.words import Words
from catdesk.interview.view import CheckRow, Place, Screen, View
from catdesk.ui.measures import Space
from catdesk.ui.widgets.buttons import Button, OutlineButton, PrimaryButton
from catdesk.ui.widgets.notices import InlineProblem
from catdesk.ui.widgets.rows import AnswerRow, RowList
from catdesk.ui.widgets.text import BodyText, CardTitle, FieldLabel
from catdesk.ui.wizard.answer_words import AnswerWords
from catdesk.ui.wizard.fields.problems import problem_words
from catdesk.ui.wizard.wizard_screen import WizardScreen

_BETWEEN = "\x1f"


class CheckScreen(WizardScreen):
    """Rows of question, answer and a link to change it, under their headings."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, wide=True)
        self._rows: dict[str, CheckedRow] = {}
        self._places: dict[str, Place] = {}
        self._part_titles: list[tuple[BodyText, CheckRow]] = []
        self._go_on = PrimaryButton("", self)
        self._other = OutlineButton("", self)
        self.add_actions(self._go_on, self._other)
        self._go_on.clicked.connect(self._on_go_on_pressed)
        self._other.clicked.connect(self.check_all_requested)

    def write(self, _: Words, view: View) -> None:
        """Show every row; the widgets are built once."""
        if not self._rows:
            self._build(view)
        self._write_heading(_, view)
        for title, first in self._part_titles:
            title.set_text(self._title(_, title, first))
        said = AnswerWords(_)
        for row in view.rows:
            self._write_row(_, row, said)

    def show_row(self, place: Place) -> None:
        """Give the focus to the link of the row that was changed."""
        row = self._rows.get(_key(place))
        if row is not None:
            row.take_focus()

    def _write_heading(self, _: Words, view: View) -> None:
        hint = _("This is what stands in your case. You can change everything.")
        if view.place.screen is Screen.CHECK_ALL or view.section is None:
            self.set_heading(_("Check all answers"), hint)
            self._go_on.set_text(_("See the papers"))
            self._other.hide()
            return
        self.set_heading(_("Check your answers"), hint, _.text(view.section.title))
        self._other.set_text(_("Check all answers"))
        if view.next_section is None:
            self._go_on.set_text(_("Go on"))
        else:
            title = _.text(view.next_section.title)
            self._go_on.set_text(_("Go on: {section}").format(section=title))

    def _build(self, view: View) -> None:
        rows: RowList | None = None
        before: CheckRow | None = None
        for row in view.rows:
            starts = self._starts(before, row, view)
            if rows is None or starts:
                for title in starts:
                    self.add(title, space=Space.WIDE)
                    self._part_titles.append((title, row))
                rows = RowList(self)
                self.add(rows, space=Space.SMALL if starts else Space.WIDE)
            rows.add(self._new_row(row))
            before = row

    def _starts(
        self, before: CheckRow | None, row: CheckRow, view: View
    ) -> Sequence[BodyText]:
        """Return the empty titles that have to stand above a row."""
        titles: list[BodyText] = []
        is_new = before is None or before.section is not row.section
        if is_new and view.place.screen is Screen.CHECK_ALL:
            titles.append(CardTitle("", self))
        if row.number and (is_new or before is None or before.number != row.number):
            titles.append(FieldLabel("", self))
        return titles

    def _title(self, _: Words, title: BodyText, first: CheckRow) -> str:
        group = first.section.group
        if isinstance(title, FieldLabel) and group is not None:
            return _.text(group.one).format(number=first.number)
        return _.text(first.section.title)

    def _new_row(self, row: CheckRow) -> "CheckedRow":
        key = _key(row.place)
        shown = CheckedRow(key, self)
        shown.row.change_requested.connect(self._on_change_requested)
        self._rows[key] = shown
        self._places[key] = row.place
        return shown

    def _write_row(self, _: Words, row: CheckRow, said: AnswerWords) -> None:
        shown = self._rows[_key(row.place)]
        shown.row.set_question(_.text(row.page.ask))
        given = said.given(row.page, row.answer)
        if given:
            shown.row.set_answer(given)
        else:
            shown.row.set_state(said.state(row.answer))
        shown.row.retranslate(_)
        problems = [problem_words(one, _) for one in row.problems]
        shown.problem.set_text(" ".join(problems))

    @Slot(str)
    def _on_change_requested(self, key: str) -> None:
        self.change_requested.emit(self._places[key])

    @Slot()
    def _on_go_on_pressed(self) -> None:
        if self.place is not None and self.place.screen is Screen.CHECK_ALL:
            self.papers_requested.emit()
        else:
            self.next_requested.emit()


class CheckedRow(QWidget):
    """An answer, and what is wrong with it, if anything is."""

    def __init__(self, key: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.row = AnswerRow(key, "", self)
        self.problem = InlineProblem(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.row)
        column.addWidget(self.problem)
        beside = int(Space.LARGE + Space.HAIR)
        self.problem.setContentsMargins(beside, 0, beside, Space.MEDIUM)

    def take_focus(self) -> None:
        """Give the link the focus."""
        link = self.row.findChild(Button)
        if isinstance(link, Button):
            link.setFocus(Qt.FocusReason.OtherFocusReason)


def _key(place: Place) -> str:
    return place.page + _BETWEEN + place.item
