"""The papers: what is still open, who could find them, making them, what was made."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from catdesk.casework.notes import NoteKind, PaperNote
from catdesk.errors import NN_
from catdesk.i18n.words import Words
from catdesk.interview.model import Form
from catdesk.interview.view import Place
from catdesk.ui.folders import shown_path
from catdesk.ui.measures import ROW_HEIGHT, Space
from catdesk.ui.papers.making import Progress
from catdesk.ui.screen import Sheet
from catdesk.ui.widgets.buttons import OutlineButton, PrimaryButton, QuietButton
from catdesk.ui.widgets.notices import Banner, NoticeKind
from catdesk.ui.widgets.progress import ProgressLine
from catdesk.ui.widgets.rows import RowList
from catdesk.ui.widgets.text import BodyText, Hint

PROGRESS = "progress"

_NOTES: Mapping[NoteKind, tuple[str, str]] = {
    NoteKind.OPEN: NN_("{n} question is open", "{n} questions are open"),
    NoteKind.WRONG: NN_("{n} answer needs a look", "{n} answers need a look"),
    NoteKind.NOT_ENGLISH: NN_("{n} answer needs English", "{n} answers need English"),
}


class PapersScreen(Sheet):
    """Nothing here stops anybody: it says what is open, and makes the papers."""

    make_requested = Signal()
    cancel_requested = Signal()
    folder_requested = Signal()  # to see it in the system's own program
    note_chosen = Signal(object)  # the Place the note is about

    def __init__(self, form: Form, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._form = form
        self._words: Words | None = None
        self._notes: Sequence[PaperNote] = ()
        self._progress = Progress()
        self._open = RowList(self)
        self._complete = Banner(NoticeKind.GOOD, "", self)
        self._found = Banner(NoticeKind.ATTENTION, "", self)
        self._editing = Hint("", self)
        self._line = ProgressLine(self)
        self._trouble = Banner(NoticeKind.ATTENTION, "", self)
        self._done = Banner(NoticeKind.GOOD, "", self)
        self._files = RowList(self)
        self._make = PrimaryButton("", self)
        self._show_folder = OutlineButton("", self)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        self.set_back_shown(shown=True)
        for made in (self._trouble, self._done, self._files, self._line):
            self.add(made)
        for note in (self._open, self._complete, self._found, self._editing):
            self.add(note)
        self.add_actions(self._make, self._show_folder)

    def _connect(self) -> None:
        self._make.clicked.connect(self.make_requested)
        self._show_folder.clicked.connect(self.folder_requested)
        self._line.cancel_requested.connect(self.cancel_requested)

    def draw(self, notes: Sequence[PaperNote]) -> None:
        """Show what is still open."""
        self._notes = notes
        if self._words is not None:
            self.retranslate(self._words)

    def show_progress(self, progress: Progress) -> None:
        """Show how the making stands."""
        self._progress = progress
        if self._words is not None:
            self._write_progress(self._words, progress, is_news=True)

    def retranslate(self, _: Words) -> None:
        """Say everything in the language of `_`."""
        super().retranslate(_)
        self._words = _
        self.set_heading(
            _("Your papers"), _("Nothing here stops you. Look, then make them.")
        )
        self._found.set_text(
            _("Who could find these pages? Anyone can read what is printed or saved.")
        )
        self._editing.set_text(
            _(
                "The papers are Word files (DOCX). Word, LibreOffice and many other "
                "programs open them. A lawyer can change them there. "
                "Your answers in CATDesk do not change with them."
            )
        )
        self._complete.set_text(_("Every question has an answer or was set aside."))
        self._complete.setVisible(not self._notes)
        self._write_notes(_)
        self._line.retranslate(_)
        self._show_folder.set_text(_("Open the folder"))
        self._write_progress(_, self._progress, is_news=False)

    def _write_notes(self, _: Words) -> None:
        rows = []
        for note in self._notes:
            one, many = _NOTES[note.kind]
            row = NoteRow(note.place, self._open)
            words = _.plural(one, many, note.count).format(n=note.count)
            row.write(words, _("Go there"))
            row.chosen.connect(self.note_chosen)
            rows.append(row)
        self._open.set_rows(rows)
        self._open.setVisible(bool(rows))

    def _write_progress(self, _: Words, progress: Progress, *, is_news: bool) -> None:
        self._line.setVisible(progress.is_running)
        self._make.setEnabled(not progress.is_running)
        self._make.set_text(
            _("Make them again") if progress.made else _("Make the papers")
        )
        self._write_line(_, progress)
        self._write_end(_, progress, is_news=is_news)

    def _write_line(self, _: Words, progress: Progress) -> None:
        plans = [plan.id for plan in self._form.papers]
        if progress.paper not in plans:
            self._line.set_text(_("Getting ready…"))
            self._line.set_progress(0, 0)
            return
        title = _.text(self._form.paper(progress.paper).title)
        self._line.set_text(_("Making: {paper}").format(paper=title))
        self._line.set_progress(plans.index(progress.paper), len(plans))

    def _write_end(self, _: Words, progress: Progress, *, is_news: bool) -> None:
        error, made = progress.error, progress.made
        self._trouble.setVisible(error is not None)
        for part in (self._done, self._files, self._show_folder):
            part.setVisible(bool(made))
        if error is not None:
            said = _(error.message).format(**error.parameters)
            _tell(self._trouble, said, is_news=is_news)
        if made:
            words = _("Made and read back. They are in: {folder}")
            folder = shown_path(made[0].path.parent)
            said = words.format(folder=folder)
            _tell(self._done, said, is_news=is_news)
            self._files.set_rows(
                [
                    FileRow(_.text(paper.title), paper.path.name, self._files)
                    for paper in made
                ]
            )


class NoteRow(QWidget):
    """Something that is still open, and the way to it."""

    chosen = Signal(object)  # the Place

    def __init__(self, place: Place, parent: QWidget) -> None:
        super().__init__(parent)
        self._place = place
        self._text = BodyText("", self)
        self._go = QuietButton("", self, leads_on=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.WIDE, Space.SMALL, Space.WIDE, Space.SMALL)
        middle = Qt.AlignmentFlag.AlignVCenter
        row.addWidget(self._text, 1, middle)
        row.addWidget(self._go, 0, middle)
        self.setMinimumHeight(ROW_HEIGHT)
        self._go.clicked.connect(self._on_go_pressed)

    def write(self, text: str, way: str) -> None:
        """Set the note, and the words that lead to it."""
        self._text.set_text(text)
        self._go.set_text(way)
        self._go.setAccessibleName(f"{way}: {text}")

    @Slot()
    def _on_go_pressed(self) -> None:
        self.chosen.emit(self._place)


class FileRow(QWidget):
    """A paper that was made: its title and its file."""

    def __init__(self, title: str, file: str, parent: QWidget) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.WIDE, Space.SMALL, Space.WIDE, Space.SMALL)
        middle = Qt.AlignmentFlag.AlignVCenter
        row.addWidget(BodyText(title, self), 1, middle)
        row.addWidget(Hint(file, self), 0, middle)
        self.setMinimumHeight(ROW_HEIGHT)


def _tell(banner: Banner, words: str, *, is_news: bool) -> None:
    if is_news:
        banner.tell(words)
    else:
        banner.set_text(words)
