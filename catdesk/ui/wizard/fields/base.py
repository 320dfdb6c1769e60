"""The contract of every field: what it takes from a page, shows, and gives back.

A field is drawn from a page, an answer, words and problems, again after every act and
with other words when the language changes. Drawing sets only what is different, so it
never moves a cursor and never looks like typing. What a person did not touch is given
back as it came: looking at an answer that was set aside does not change it.
"""

from collections.abc import Iterable, Mapping, Sequence
from typing import ClassVar

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QWidget

from catdesk.i18n.words import Words
from catdesk.interview.model import Page, State
from catdesk.interview.validation import Problem, ProblemCode
from catdesk.interview.values import Answer, Value
from catdesk.ui.measures import Space
from catdesk.ui.widgets import accessible
from catdesk.ui.widgets.layouts import ColumnLayout
from catdesk.ui.widgets.notices import InlineProblem
from catdesk.ui.wizard.fields.boxes.guard import LEFT_OUT
from catdesk.ui.wizard.fields.boxes.part import Part
from catdesk.ui.wizard.fields.problems import problem_words


class Field(QWidget):
    """Holds the answer to one question; each kind of question has its own.

    `LABELS` and `HINTS` word the parts of a value of several, by the names under which
    problems know them; a value of one has a single part named "". `OFFERS` are states
    that the field itself lets a person choose, so the page need not.
    """

    LABELS: ClassVar[Mapping[str, str]] = {}
    HINTS: ClassVar[Mapping[str, str]] = {}
    OFFERS: ClassVar[frozenset[State]] = frozenset()
    is_story = False

    edited = Signal()  # a person changed something; ask `answer` for it

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._page: Page | None = None
        self._kept: Answer | None = None
        self._is_touched = False
        self._problems: tuple[Problem, ...] = ()
        self._parts: dict[str, Part] = {}
        self._column = ColumnLayout(self)
        self._problem = InlineProblem(self)

    def _lay_out(self, rows: Sequence[QWidget], parts: Mapping[str, Part]) -> None:
        """Take the rows of the field from top to bottom, and its parts by name."""
        for row in rows:
            self._column.add(row, Space.LARGE)
        self._column.add(self._problem, Space.MEDIUM)
        self._parts = dict(parts)
        for part in parts.values():
            part.edited.connect(self._on_edited)
        if parts:
            self.setFocusProxy(next(iter(parts.values())))

    def answer(self) -> Answer | None:
        """Return what stands in the field; None where it is empty."""
        return self._said() if self._is_touched else self._kept

    def text(self) -> str:
        """Return a story as it stands in the field; "" for every other kind."""
        return ""

    def draw(
        self,
        page: Page,
        answer: Answer | None,
        words: Words,
        problems: Iterable[Problem] = (),
    ) -> None:
        """Show a page's question, its answer and what is wrong with it, in words."""
        self._page = page
        self._problems = tuple(problems)
        self._arrange(page)
        self.retranslate(words)
        if not self._shows(answer):
            self._show(answer)
        self._kept = answer
        self._is_touched = False

    def retranslate(self, _: Words) -> None:
        """Say everything in the language of `_`, and leave the answer as it is."""
        question = _.text(self._page.ask) if self._page else ""
        self.setAccessibleName(question)
        for name, part in self._parts.items():
            label, hint = self.LABELS.get(name, ""), self.HINTS.get(name, "")
            part.retranslate(_)
            part.set_words(question, _(label), _(hint))
        self._show_problems(_)

    def focus_part(self, part: str) -> None:
        """Give the focus to a part, or to the first one where there is none such."""
        boxes = list(self._parts.values())
        chosen = self._parts.get(part, boxes[0])
        chosen.box.setFocus(Qt.FocusReason.OtherFocusReason)

    def _arrange(self, page: Page) -> None:
        """Get ready for the page; for fields whose shape depends on it."""

    def _shows(self, answer: Answer | None) -> bool:
        return answer == self.answer()

    def _said(self) -> Answer | None:
        value = self._value()
        return None if value is None else Answer(value=value)

    def _show(self, answer: Answer | None) -> None:
        self._set_value(answer.value if answer else None)

    def _value(self) -> Value | None:
        """Return the value that stands in the boxes; None where all are empty."""
        raise NotImplementedError

    def _set_value(self, value: Value | None) -> None:
        """Show a value, setting only what is different."""
        raise NotImplementedError

    def _show_problems(self, _: Words) -> None:
        wrong: dict[str, str] = {}
        for problem in self._problems:
            name = problem.part if problem.part in self._parts else ""
            if problem.code is ProblemCode.LEFT_OUT and self._parts:
                next(iter(self._parts.values())).set_note(LEFT_OUT)
            else:
                wrong[name] = problem_words(problem, _)
        elsewhere = "" if "" in self._parts else wrong.get("", "")
        self._problem.set_text(elsewhere)
        for name, part in self._parts.items():
            part.set_problem(wrong.get(name, ""))
            part.set_mark(shown=bool(wrong.get(name, elsewhere)))

    @Slot()
    def _on_edited(self) -> None:
        self._is_touched = True
        self.edited.emit()


def _group(widget: QWidget) -> QAccessibleInterface:
    return accessible.RoleInterface(widget, QAccessible.Role.Grouping)


accessible.register("Field", _group)
