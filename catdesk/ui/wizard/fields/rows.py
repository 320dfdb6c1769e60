"""Answers that are chosen: large rows, one for each choice of the page."""

from collections.abc import Iterable
from typing import Generic, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from catdesk.i18n.words import Words
from catdesk.interview.model import Page
from catdesk.ui.measures import Space
from catdesk.ui.widgets.choices import CheckRow, RadioRow
from catdesk.ui.widgets.layouts import ColumnLayout
from catdesk.ui.wizard.fields.base import Field

Row = TypeVar("Row", RadioRow, CheckRow)


class RowsField(Field, Generic[Row]):
    """Rows by their codes, in the order of the page; none is chosen beforehand."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: dict[str, Row] = {}
        self._list = QWidget(self)
        self._list_column = ColumnLayout(self._list)

    def retranslate(self, _: Words) -> None:
        """Say the choices in the language of `_`."""
        super().retranslate(_)
        for code, row in self._rows.items():
            row.set_text(self._wording(code, _))

    def focus_part(self, part: str) -> None:
        """Give the focus to the row that is chosen, else to the first."""
        del part
        rows = list(self._rows.values())
        chosen = [row for row in rows if row.isChecked()]
        (chosen or rows)[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _arrange(self, page: Page) -> None:
        codes = self._codes(page)
        if codes == tuple(self._rows):
            return
        for row in self._rows.values():
            self._list_column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows = {code: self._new_row(code) for code in codes}
        for row in self._rows.values():
            self._list_column.add(row, Space.SMALL)
        self.setFocusProxy(next(iter(self._rows.values())))

    def _codes(self, page: Page) -> tuple[str, ...]:
        return tuple(choice.code for choice in page.choices)

    def _wording(self, code: str, _: Words) -> str:
        choices = self._page.choices if self._page else ()
        return next(_.text(one.label) for one in choices if one.code == code)

    def _chosen(self) -> Iterable[str]:
        return (code for code, row in self._rows.items() if row.isChecked())

    def _new_row(self, code: str) -> Row:
        raise NotImplementedError
