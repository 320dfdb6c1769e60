"""Below a story: in which language it is written, and the way to say another."""

from dataclasses import replace

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from catdesk.i18n import names
from catdesk.i18n.locales import PSEUDO
from catdesk.i18n.reading import Reading
from catdesk.i18n.words import Words
from catdesk.interview.values import Story
from catdesk.ui.measures import Space
from catdesk.ui.widgets.buttons import QuietButton
from catdesk.ui.widgets.chooser import ComboField


class HandLine(QWidget):
    """Says "Written in: Spanish"; pressed, it offers every language to search in."""

    language_chosen = Signal(str)  # its code

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words: Words | None = None
        self._language = "en"
        self._kept: tuple[str, ...] = ()  # the languages of the paragraphs
        self._line = QuietButton("", self, icon="pencil", leads_on=True)
        self._chooser = ComboField(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.SMALL)
        column.addWidget(self._line)
        column.addWidget(self._chooser)
        self._chooser.hide()
        self._line.clicked.connect(self._on_line_pressed)
        self._chooser.chosen.connect(self._on_chosen)

    def language(self) -> str:
        """Return the code of the language that is being written."""
        return self._language

    def set_language(self, code: str) -> None:
        """Say in which language all of it is written, and will be."""
        self._language = PSEUDO.get(code, code)
        self._kept = ()
        self._write()

    def set_story(self, story: Story) -> None:
        """Take the languages that the paragraphs are in; the last one goes on."""
        written = [paragraph.first.written for paragraph in story.paragraphs]
        self._kept = tuple(dict.fromkeys(written))
        if written:
            self._language = written[-1]
        self._write()

    def retranslate(self, _: Words) -> None:
        """Say it in the language of `_`."""
        self._words = _
        self._chooser.retranslate(_)
        self._chooser.set_name(_("Language you write in"))
        if not self._chooser.isHidden():
            self._fill(_)
        self._write()

    def _write(self) -> None:
        if self._words is None:
            return
        _, reading = self._words, Reading(self._words.language)
        codes = dict.fromkeys((*self._kept, self._language))
        languages = reading.listed([reading.language(code) for code in codes])
        words = _("Written in: {languages}").format(languages=languages)
        self._line.set_text(words)
        self._line.setAccessibleName(words)

    def _fill(self, _: Words) -> None:
        items = []
        for one in names.languages(_.language):
            same = one.own.casefold() == one.name.casefold()
            items.append((one.code, one.own if same else f"{one.own} · {one.name}"))
        self._chooser.set_items(items)

    @Slot()
    def _on_line_pressed(self) -> None:
        if self._words is None:
            return
        is_closed = self._chooser.isHidden()
        self._chooser.setVisible(is_closed)
        if is_closed:
            self._fill(self._words)
            self._chooser.set_text("")
            self._chooser.setFocus()

    @Slot(str)
    def _on_chosen(self, code: str) -> None:
        if not code:
            return
        self._chooser.hide()
        self._line.setFocus()
        self.language_chosen.emit(code)


def written_in(story: Story, language: str) -> Story:
    """Return the same story, all of it said to be written in `language`."""
    return Story(
        tuple(
            replace(paragraph, first=replace(paragraph.first, written=language))
            for paragraph in story.paragraphs
        )
    )
