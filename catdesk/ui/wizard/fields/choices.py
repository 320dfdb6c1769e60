"""Several answers that can be true together."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from catdesk.interview.values import Value
from catdesk.ui.widgets.choices import CheckRow
from catdesk.ui.wizard.fields.rows import RowsField


class ChoicesField(RowsField[CheckRow]):
    """Rows to tick, as many as are true; kept in the order of the page."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lay_out([self._list], {})

    def _new_row(self, code: str) -> CheckRow:
        row = CheckRow(code, parent=self._list)
        row.ticked.connect(self._on_ticked)
        return row

    def _value(self) -> Value | None:
        return tuple(self._chosen()) or None

    def _set_value(self, value: Value | None) -> None:
        ticked = value if isinstance(value, tuple) else ()
        for code, row in self._rows.items():
            row.set_ticked(ticked=code in ticked)

    @Slot(str, bool)
    def _on_ticked(self, code: str, ticked: bool) -> None:  # noqa: FBT001 - Qt's signal
        del code, ticked
        self._on_edited()
