"""One box of a field with its label and hint above, and what is to be said below."""

from typing import TypeAlias

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QSizePolicy, QWidget

from catdesk.i18n.words import Words
from catdesk.ui.measures import Space
from catdesk.ui.widgets import accessible
from catdesk.ui.widgets.layouts import ColumnLayout
from catdesk.ui.widgets.notices import InlineProblem
from catdesk.ui.widgets.text import FieldLabel, Hint
from catdesk.ui.wizard.fields.boxes.chooser import NameChooser
from catdesk.ui.wizard.fields.boxes.line import EntryLine
from catdesk.ui.wizard.fields.boxes.month import MonthBox
from catdesk.ui.wizard.fields.boxes.story_area import StoryArea

Box: TypeAlias = EntryLine | StoryArea | MonthBox | NameChooser


class Part(QWidget):
    """Puts words around a box and names it for a screen reader."""

    edited = Signal()  # a person changed what is in the box

    def __init__(self, box: Box, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.box = box
        self._note = ""
        self._label = FieldLabel("", self)
        self._hint = Hint("", self)
        self._quiet = Hint("", self)
        self._problem = InlineProblem(self)
        self._words = Words()
        self._lay_out()
        box.entered.connect(self.edited)
        box.noted.connect(self._on_noted)

    def _lay_out(self) -> None:
        self._label.setBuddy(self.box)
        self.setFocusProxy(self.box)
        across = self.box.sizePolicy().horizontalPolicy()
        self.setSizePolicy(across, QSizePolicy.Policy.Preferred)
        column = ColumnLayout(self)
        column.add(self._label, 0)
        column.add(self._hint, Space.HAIR)
        column.add(self.box, Space.HAIR)
        column.add(self._quiet, Space.SMALL)
        column.add(self._problem, Space.SMALL)
        for words in (self._label, self._hint, self._quiet):
            words.hide()

    def retranslate(self, _: Words) -> None:
        """Say what the box and the note say by themselves."""
        self._words = _
        self.box.retranslate(_)
        self._quiet.set_text(_(self._note))

    def set_words(self, question: str, label: str, hint: str) -> None:
        """Set the label and the hint, and name the box by the question and the label."""
        for place, words in ((self._label, label), (self._hint, hint)):
            place.set_text(words)
            place.setVisible(bool(words))
        self.box.setAccessibleName(f"{question} {label}".strip())

    def set_problem(self, words: str) -> None:
        """Show what is wrong; no words take it away."""
        self._problem.set_text(words)
        self.set_mark(shown=bool(words))
        self._describe()

    def set_mark(self, *, shown: bool) -> None:
        """Mark the box for a problem whose words stand elsewhere, or not."""
        self.box.set_problem(shown=shown)

    def set_note(self, note: str) -> None:
        """Say something quietly; no message takes it away."""
        if note == self._note:
            return
        self._note = note
        self._quiet.set_text(self._words(note))
        self._quiet.setVisible(bool(note))
        self._describe()
        if note:
            accessible.announce(self.box, self._quiet.text())

    def _describe(self) -> None:
        said = (self._problem.text(), self._hint.text(), self._quiet.text())
        self.box.setAccessibleDescription(" ".join(words for words in said if words))

    @Slot(str)
    def _on_noted(self, note: str) -> None:
        self.set_note(note)
