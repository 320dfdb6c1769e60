"""How widgets are placed: below each other, or in lines that break."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QSizePolicy, QStyle, QWidget

from catdesk.ui.measures import Space

_GROWS = QSizePolicy.PolicyFlag.GrowFlag.value


class ItemLayout(QLayout):
    """What both layouts share: a list of items, and heights that follow widths."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        """Take an item that Qt hands over."""
        self._items.append(item)

    def count(self) -> int:
        """Return how many items there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """Return the item at `index`, or nothing."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Give the item at `index` away."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """Return that nothing here wants to grow."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """Return True: words wrap and lines break."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of everything when it is `width` wide."""
        around = self.contentsMargins()
        inside = width - around.left() - around.right()
        needed = self._arrange(QRect(0, 0, inside, 0), move=False)
        return needed + around.top() + around.bottom()

    def setGeometry(self, box: QRect) -> None:
        """Put each item in its place."""
        super().setGeometry(box)
        self._arrange(box.marginsRemoved(self.contentsMargins()), move=True)

    def _arrange(self, box: QRect, *, move: bool) -> int:
        raise NotImplementedError

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _put(self, item: QLayoutItem, box: QRect, place: QRect) -> None:
        item.setGeometry(QStyle.visualRect(self._direction(), box, place))

    def _direction(self) -> Qt.LayoutDirection:
        holder = self.parentWidget()
        return holder.layoutDirection() if holder else Qt.LayoutDirection.LeftToRight


class ColumnLayout(ItemLayout):
    """Items below each other, each with its own space above; a hidden one has none.

    An item that does not want to grow stands at the side where reading starts.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._above: list[int] = []
        self._next_above = 0

    def add(self, widget: QWidget, above: int) -> None:
        """Put a widget at the end with `above` pixels above it."""
        self._next_above = above
        self.addWidget(widget)

    def addItem(self, item: QLayoutItem) -> None:
        """Take an item that Qt hands over."""
        super().addItem(item)
        self._above.append(self._next_above)

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Give the item at `index` away."""
        if 0 <= index < len(self._above):
            self._above.pop(index)
        return super().takeAt(index)

    def sizeHint(self) -> QSize:
        """Return the size without breaking lines."""
        width = max((item.sizeHint().width() for item in self._shown()), default=0)
        around = self.contentsMargins()
        width += around.left() + around.right()
        return QSize(width, self.heightForWidth(width))

    def minimumSize(self) -> QSize:
        """Return nothing: the column is as narrow as its page, which scrolls."""
        return QSize(0, 0)

    def _arrange(self, box: QRect, *, move: bool) -> int:
        top = box.top()
        for item, above in zip(self._items, self._above, strict=True):
            if item.isEmpty():
                continue
            if top > box.top():
                top += above
            size = _size_in_column(item, box.width())
            if move:
                self._put(item, box, QRect(QPoint(box.left(), top), size))
            top += size.height()
        return top - box.top()


class FlowLayout(ItemLayout):
    """Lines of items, each as wide as it wants to be and never wider than the line."""

    def __init__(self, parent: QWidget, gap: int) -> None:
        super().__init__(parent)
        self.spring_at = -1
        self._gap = gap

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

    def _arrange(self, box: QRect, *, move: bool) -> int:
        top = box.top()
        between = min(self._gap, Space.MEDIUM)
        for line in self._broken(box.width()):
            height = max(size.height() for _, size in line)
            if move:
                self._place(line, QRect(box.left(), top, box.width(), height))
            top += height + between
        return max(0, top - between - box.top())

    def _broken(self, width: int) -> list[list[tuple[QLayoutItem, QSize]]]:
        lines: list[list[tuple[QLayoutItem, QSize]]] = []
        used = 0
        for item in self._shown():
            size = _size_in_line(item, width)
            if not lines or used + self._gap + size.width() > width:
                lines.append([])
                used = -self._gap
            used += self._gap + size.width()
            lines[-1].append((item, size))
        return lines

    def _place(self, line: list[tuple[QLayoutItem, QSize]], box: QRect) -> None:
        wanted = sum(size.width() + self._gap for _, size in line) - self._gap
        far = self._items[self.spring_at :] if self.spring_at >= 0 else []
        x = box.left()
        for item, size in line:
            if item in far:
                x += box.width() - wanted
                far = []
            y = box.top() + (box.height() - size.height()) // 2
            self._put(item, box, QRect(QPoint(x, y), size))
            x += size.width() + self._gap


def _size_in_column(item: QLayoutItem, width: int) -> QSize:
    widget = item.widget()
    policy = widget.sizePolicy().horizontalPolicy() if widget else None
    if policy is not None and not policy.value & _GROWS:
        return _size_in_line(item, width)
    return QSize(width, _height(item, width))


def _size_in_line(item: QLayoutItem, width: int) -> QSize:
    used = min(item.sizeHint().width(), width)
    return QSize(used, _height(item, used))


def _height(item: QLayoutItem, width: int) -> int:
    if item.hasHeightForWidth():
        return item.heightForWidth(width)
    return max(item.sizeHint().height(), item.minimumSize().height())
