"""How a page is laid out: one column that scrolls one way, and rows that wrap."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QLayout,
    QLayoutItem,
    QScrollArea,
    QStyle,
    QVBoxLayout,
    QWidget,
)

from catdesk.ui.measures import LINE_LENGTH, Space

_WIDE_LETTERS = 96
_TALL_ENOUGH = 480  # pixels; below that the actions scroll with the page
_SAMPLE = "The letters of a usual sentence are about as wide as these are here."


class ScrollPage(QScrollArea):
    """A page with a column of about 70 letters, or 96 where `wide`; it is centered, or
    at the leading side. Its actions stay in sight where the window is tall enough.
    """

    def __init__(
        self,
        parent: QWidget | None = None,
        *,
        wide: bool = False,
        centered: bool = True,
    ) -> None:
        super().__init__(parent)
        self._letters = _WIDE_LETTERS if wide else LINE_LENGTH
        self._centered = centered
        self._actions: QWidget | None = None
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._lay_out()
        QApplication.instance().focusChanged.connect(self._on_focus_moved)  # type: ignore[union-attr]  # no widget lives without one

    def _lay_out(self) -> None:
        page = QWidget()
        self._column = QVBoxLayout(page)
        self._column.setSpacing(0)
        self._column.addStretch(1)
        self.setWidget(page)

    def add(self, widget: QWidget, *, space: int = Space.WIDE) -> None:
        """Put a widget at the end of the column, after some space."""
        if self._column.count() > 1:
            self._column.insertSpacing(self._column.count() - 1, space)
        self._column.insertWidget(self._column.count() - 1, widget)

    def add_close(self, widget: QWidget) -> None:
        """Put a widget at the end, close to the one before that it belongs to."""
        self.add(widget, space=Space.SMALL)

    def set_actions(self, actions: QWidget) -> None:
        """Set the buttons of the page, which stay in sight below it."""
        self._actions = actions
        self._column.addWidget(actions)

    def column_width(self) -> int:
        """Return the greatest width of the column in pixels."""
        metrics = self.fontMetrics()
        letter = metrics.horizontalAdvance(_SAMPLE) / len(_SAMPLE)
        return round(letter * self._letters)

    def minimumSizeHint(self) -> QSize:
        """Return a size that any window has: the page scrolls."""
        return QSize(Space.PAGE * 4, Space.PAGE * 2)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the column at a width that reads well."""
        super().resizeEvent(event)
        spare = self.viewport().width() - self.column_width()
        leading = max(Space.WIDE, spare // 2 if self._centered else Space.PAGE)
        trailing = max(Space.WIDE, spare - leading)
        left, right = leading, trailing
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            left, right = trailing, leading
        self._column.setContentsMargins(left, Space.WIDE, right, Space.WIDE)

    @Slot("QWidget*", "QWidget*")
    def _on_focus_moved(self, old: QWidget | None, new: QWidget | None) -> None:
        del old
        if new is not None and self.widget() and self.widget().isAncestorOf(new):
            self.ensureWidgetVisible(new, 0, Space.WIDE)


class FlowRow(QWidget):
    """Widgets in a row that goes on in the next line when the window is narrow."""

    def __init__(
        self,
        *widgets: QWidget,
        gap: int = Space.MEDIUM,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._flow = FlowLayout(self, gap)
        for widget in widgets:
            self.add(widget)

    def add(self, widget: QWidget) -> None:
        """Put a widget at the end of the row."""
        self._flow.addWidget(widget)

    def add_spring(self) -> None:
        """Send what is added from now on to the far end of the line."""
        self._flow.spring_at = self._flow.count()


class FlowLayout(QLayout):
    """Lines of items, each as wide as it wants to be and never wider than the line."""

    def __init__(self, parent: QWidget, gap: int) -> None:
        super().__init__(parent)
        self.spring_at = -1
        self._gap = gap
        self._items: list[QLayoutItem] = []
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        """Take an item that Qt hands over."""
        self._items.append(item)

    def count(self) -> int:
        """Return how many items there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:  # type: ignore[override]  # Qt asks past the end and wants nothing
        """Return the item at `index`, or nothing."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:  # type: ignore[override]  # as itemAt
        """Give the item at `index` away."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """Return that nothing here wants to grow."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """Return True: lines break."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of all lines."""
        return self._arrange(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, box: QRect) -> None:
        """Put each item in its place."""
        super().setGeometry(box)
        self._arrange(box, move=True)

    def sizeHint(self) -> QSize:
        """Return the size of a single line."""
        hints = [item.sizeHint() for item in self._shown()]
        width = sum(hint.width() + self._gap for hint in hints) - self._gap
        return QSize(max(0, width), max((h.height() for h in hints), default=0))

    def minimumSize(self) -> QSize:
        """Return the size of the widest and the tallest item."""
        least = QSize()
        for item in self._shown():
            least = least.expandedTo(item.minimumSize())
        return least

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _arrange(self, box: QRect, *, move: bool) -> int:
        top = box.top()
        for line in self._broken(box.width()):
            height = max(size.height() for _, size in line)
            if move:
                self._place(line, QRect(box.left(), top, box.width(), height))
            top += height + self._gap
        return max(0, top - self._gap - box.top())

    def _broken(self, width: int) -> list[list[tuple[QLayoutItem, QSize]]]:
        lines: list[list[tuple[QLayoutItem, QSize]]] = []
        used = 0
        for item in self._shown():
            size = _size_within(item, width)
            if not lines or used + self._gap + size.width() > width:
                lines.append([])
                used = -self._gap
            used += self._gap + size.width()
            lines[-1].append((item, size))
        return lines

    def _place(self, line: list[tuple[QLayoutItem, QSize]], box: QRect) -> None:
        parent = self.parentWidget()
        direction = parent.layoutDirection()
        wanted = sum(size.width() + self._gap for _, size in line) - self._gap
        far = self._items[self.spring_at :] if self.spring_at >= 0 else []
        x = box.left()
        for item, size in line:
            if item in far:
                x += box.width() - wanted
                far = []
            y = box.top() + (box.height() - size.height()) // 2
            place = QRect(QPoint(x, y), size)
            item.setGeometry(QStyle.visualRect(direction, box, place))
            x += size.width() + self._gap


def _size_within(item: QLayoutItem, width: int) -> QSize:
    hint = item.sizeHint()
    used = min(hint.width(), width)
    if item.hasHeightForWidth():
        return QSize(used, item.heightForWidth(used))
    return QSize(used, hint.height())
