"""A field with its label above, a hint, and the words of a problem below it."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from catdesk.ui.measures import Space
from catdesk.ui.widgets.fields import LineField, PasswordField
from catdesk.ui.widgets.notices import InlineProblem
from catdesk.ui.widgets.text import FieldLabel, Hint


class Labeled(QWidget):
    """Puts words around a line or a password, and names it for a screen reader."""

    def __init__(self, field: LineField | PasswordField, parent: QWidget) -> None:
        super().__init__(parent)
        self._field = field
        self._label = FieldLabel("", self)
        self._hint = Hint("", self)
        self._problem = InlineProblem(self)
        self.setFocusProxy(field)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.HAIR)
        for part in (self._label, self._hint, field, self._problem):
            column.addWidget(part)
        self._hint.hide()

    def set_words(self, label: str, hint: str = "") -> None:
        """Set the label and the hint."""
        self._label.set_text(label)
        self._hint.set_text(hint)
        self._hint.setVisible(bool(hint))
        if isinstance(self._field, PasswordField):
            self._field.set_name(label)
        else:
            self._field.setAccessibleName(label)
            self._field.setAccessibleDescription(hint)

    def show_problem(self, words: str) -> None:
        """Show what is wrong below the field; no words take it away."""
        self._problem.set_text(words)
        self._field.set_problem(shown=bool(words))
