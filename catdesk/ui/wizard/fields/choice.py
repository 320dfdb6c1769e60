"""One answer of several, and the one of yes, no and not sure."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from catdesk.i18n.words import Words
from catdesk.interview.model import Page, State
from catdesk.interview.values import Answer
from catdesk.ui.widgets.buttons import QuietButton
from catdesk.ui.widgets.choices import RadioRow
from catdesk.ui.wizard.fields.rows import RowsField


class ChoiceField(RowsField[RadioRow]):
    """One of several rows; the choice can be taken back."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._take_back = QuietButton("", self, leads_on=True)
        self._keep_its_place()
        self._lay_out([self._list, self._take_back], {})
        self._take_back.clicked.connect(self._on_taken_back)

    def _keep_its_place(self) -> None:
        policy = self._take_back.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self._take_back.setSizePolicy(policy)
        self._take_back.hide()

    def retranslate(self, _: Words) -> None:
        """Say the choices and the way back in the language of `_`."""
        super().retranslate(_)
        self._take_back.set_text(_("Take my answer back"))

    def _new_row(self, code: str) -> RadioRow:
        row = RadioRow(code, parent=self._list)
        row.chosen.connect(self._on_chosen)
        return row

    def _said(self) -> Answer | None:
        code = next(iter(self._chosen()), None)
        return None if code is None else Answer(value=code)

    def _show(self, answer: Answer | None) -> None:
        self._choose(_code_of(answer))

    def _choose(self, chosen: str | None) -> None:
        for code, row in self._rows.items():
            row.set_chosen(chosen=code == chosen)
        self._take_back.setVisible(chosen in self._rows)

    @Slot(str)
    def _on_chosen(self, code: str) -> None:
        self._choose(code)
        self._on_edited()

    @Slot()
    def _on_taken_back(self) -> None:
        self._choose(None)
        self.focus_part("")
        self._on_edited()


class YesNoField(ChoiceField):
    """Yes, no and, where the page has it, "I am not sure", which is a state."""

    OFFERS = frozenset({State.DO_NOT_KNOW})

    def _codes(self, page: Page) -> tuple[str, ...]:
        unsure = (State.DO_NOT_KNOW.value,) if _NOT_SURE in page.states else ()
        return (*super()._codes(page), *unsure)

    def _wording(self, code: str, _: Words) -> str:
        if code == _NOT_SURE:
            return _("I am not sure")
        return super()._wording(code, _)

    def _said(self) -> Answer | None:
        answer = super()._said()
        is_unsure = answer is not None and answer.value == _NOT_SURE
        return Answer(_NOT_SURE) if is_unsure else answer

    def _show(self, answer: Answer | None) -> None:
        if answer is not None and answer.state is _NOT_SURE:
            self._choose(_NOT_SURE)
        else:
            super()._show(answer)


_NOT_SURE = State.DO_NOT_KNOW


def _code_of(answer: Answer | None) -> str | None:
    """Return the code that is given; an answer that was set aside shows no choice."""
    is_given = answer is not None and answer.is_given
    value = answer.value if answer is not None and is_given else None
    return value if isinstance(value, str) else None
