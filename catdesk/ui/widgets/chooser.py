"""A long list to choose from by typing: countries, languages."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from catdesk.i18n.names import folded
from catdesk.i18n.words import Words
from catdesk.ui.fonts import TextRole, set_text_role
from catdesk.ui.measures import TARGET, Space
from catdesk.ui.widgets import accessible
from catdesk.ui.widgets.fields import LineField
from catdesk.ui.widgets.text import Caption

_CODE = Qt.ItemDataRole.UserRole
_ROWS_SHOWN = 6
_BY_KEY = {Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason}
_FRAME = 5


class ComboField(QWidget):
    """A line to type in and, below it, what fits; the list opens while one types.

    Down goes into the list, Enter takes a row, Escape closes the list. What was typed
    stays, also when it fits nothing: `code` is then empty and `text` is what it is.
    """

    chosen = Signal(str)  # the code; empty when what is typed fits nothing

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._code = ""
        self._words: Words | None = None
        self._line = LineField(self)
        self._count = Caption("", self)
        self._list = QListWidget(self)
        self.setFocusProxy(self._line)
        self._lay_out()
        self._line.installEventFilter(self)
        self._list.installEventFilter(self)
        self._line.textEdited.connect(self._on_typed)
        self._list.itemClicked.connect(self._on_picked)
        self._list.itemActivated.connect(self._on_picked)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.HAIR)
        for part in (self._line, self._count, self._list):
            column.addWidget(part)
        set_text_role(self._list, TextRole.BODY)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setWordWrap(True)
        self.close_list()

    def set_items(self, items: Sequence[tuple[str, str]]) -> None:
        """Offer these (code, label) pairs in this order."""
        was_open = self._is_open()
        self._list.clear()
        for code, label in items:
            item = QListWidgetItem(label)
            item.setData(_CODE, code)
            self._list.addItem(item)
        self.set_code(self._code)
        if was_open:
            self._open_list(self.text())

    def code(self) -> str:
        """Return the code chosen, or nothing."""
        return self._code

    def text(self) -> str:
        """Return the words in the line."""
        return self._line.text()

    def set_code(self, code: str) -> None:
        """Show the label of `code`, without saying that a person chose it."""
        labels = [i.text() for i in self._items() if i.data(_CODE) == code]
        if labels or (self._code and not code):
            self._line.set_value(labels[0] if labels else "")
        self._code = code

    def set_text(self, text: str) -> None:
        """Show words that fit nothing in the list."""
        self._code = ""
        self._line.set_value(text)

    def set_name(self, name: str) -> None:
        """Set the name a screen reader says for the field and its list."""
        self._line.setAccessibleName(name)
        self._list.setAccessibleName(name)

    def set_problem(self, *, shown: bool) -> None:
        """Show or take away the mark of a problem."""
        self._line.set_problem(shown=shown)

    def retranslate(self, _: Words) -> None:
        """Set the words that count what fits; count again in another language."""
        is_other = self._words is None or self._words.language != _.language
        self._words = _
        if is_other and self._is_open():
            self._open_list(self.text())

    def show_list(self) -> None:
        """Show the whole list."""
        self._open_list("")

    def close_list(self) -> None:
        """Put the list away."""
        self._list.hide()
        self._count.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the keys that move between the line and the list."""
        if isinstance(event, QFocusEvent) and event.lostFocus():
            self._leave(event.reason())
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        if watched is self._line:
            return self._took_line_key(event)
        return self._took_list_key(event)

    def _leave(self, reason: Qt.FocusReason) -> None:
        # A click elsewhere keeps the list: what was clicked would move away from it.
        stays = QApplication.focusWidget() in {self._line, self._list}
        if reason in _BY_KEY and not stays:
            self.close_list()

    def _took_line_key(self, event: QKeyEvent) -> bool:
        if event.key() == Qt.Key.Key_Down:
            self._open_list(self._line.text() if not self._code else "")
            self._enter_list()
            return True
        if event.key() == Qt.Key.Key_Escape and self._list.isVisible():
            self.close_list()
            return True
        return False

    def _took_list_key(self, event: QKeyEvent) -> bool:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}:
            self._take(self._list.currentItem())
            return True
        is_first = self._list.currentItem() is next(self._shown(), None)
        if event.key() == Qt.Key.Key_Up and is_first:
            self._line.setFocus(Qt.FocusReason.BacktabFocusReason)
            return True
        if event.key() == Qt.Key.Key_Escape:
            self._line.setFocus(Qt.FocusReason.BacktabFocusReason)
            self.close_list()
            return True
        return False

    def _open_list(self, typed: str) -> None:
        wanted = folded(typed.strip())
        for item in self._items():
            item.setHidden(wanted not in folded(item.text()))
        found = list(self._shown())
        self._list.setVisible(bool(found))
        self._list.setFixedHeight(self._height_of(found[:_ROWS_SHOWN]))
        self._tell(len(found))

    def _is_open(self) -> bool:
        """Tell whether the list or, where nothing fits, its count is there."""
        return not (self._list.isHidden() and self._count.isHidden())

    def _height_of(self, rows: Sequence[QListWidgetItem]) -> int:
        """Return the height of these rows; some scripts are taller than others."""
        hints = (self._list.sizeHintForRow(self._list.row(one)) for one in rows)
        return sum(max(TARGET, hint) for hint in hints) + 2 * _FRAME

    def _tell(self, found: int) -> None:
        if self._words is None:
            return
        words = self._words.plural("{n} found", "{n} found", found)
        self._count.set_text(words.format(n=found))
        self._count.show()
        accessible.announce(self._line, self._count.text())

    def _enter_list(self) -> None:
        first = next(self._shown(), None)
        if first is not None:
            self._list.setCurrentItem(first)
            self._list.setFocus(Qt.FocusReason.TabFocusReason)

    def _take(self, item: QListWidgetItem | None) -> None:
        if item is None:
            return
        self._code = str(item.data(_CODE))
        self._line.set_value(item.text())
        self._line.setFocus(Qt.FocusReason.OtherFocusReason)
        self.close_list()
        self.chosen.emit(self._code)

    def _items(self) -> list[QListWidgetItem]:
        return [self._list.item(at) for at in range(self._list.count())]

    def _shown(self) -> Iterator[QListWidgetItem]:
        return (item for item in self._items() if not item.isHidden())

    @Slot(str)
    def _on_typed(self, typed: str) -> None:
        exact = [i for i in self._items() if folded(i.text()) == folded(typed.strip())]
        code = str(exact[0].data(_CODE)) if exact else ""
        self._open_list(typed)
        if not typed:
            self.close_list()
        self._code = code
        self.chosen.emit(code)

    @Slot(QListWidgetItem)
    def _on_picked(self, item: QListWidgetItem) -> None:
        self._take(item)
