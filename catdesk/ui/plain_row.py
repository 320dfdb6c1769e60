"""A row that leads somewhere and has no status: a case, a folder."""

from PySide6.QtWidgets import QWidget

from catdesk.ui.widgets.rows import TaskRow


class PlainRow(TaskRow):
    """A title and an arrow; the whole row can be clicked."""

    def __init__(self, key: str, title: str, parent: QWidget | None = None) -> None:
        super().__init__(key, title, parent)
        self._pill.hide()
