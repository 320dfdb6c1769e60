"""Two boxes side by side where there is room, one below the other where there is not."""

from collections.abc import Iterator

from PySide6.QtCore import QRect, QSize
from PySide6.QtWidgets import QLayoutItem, QWidget

from catdesk.ui.measures import Space
from catdesk.ui.widgets.layouts import ItemLayout

_LEAST_LETTERS = 22  # in each half


class Pair(QWidget):
    """Two widgets of the same width; the first is the one that is read first."""

    def __init__(
        self, first: QWidget, second: QWidget, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        layout = PairLayout(self)
        layout.addWidget(first)
        layout.addWidget(second)


class PairLayout(ItemLayout):
    """Halves of a line, or lines of their own."""

    def sizeHint(self) -> QSize:
        """Return the size side by side."""
        width = sum(item.sizeHint().width() for item in self._shown()) + Space.LARGE
        return QSize(width, self.heightForWidth(width))

    def minimumSize(self) -> QSize:
        """Return nothing: a pair is as narrow as its page, which scrolls."""
        return QSize(0, 0)

    def _arrange(self, box: QRect, *, move: bool) -> int:
        top = box.top()
        for line in self._lines(box.width()):
            width = (box.width() - (len(line) - 1) * Space.LARGE) // len(line)
            for at, item in enumerate(line):
                left = box.left() + at * (width + Space.LARGE)
                height = item.heightForWidth(width)
                if move:
                    self._put(item, box, QRect(left, top, width, height))
            top += max(item.heightForWidth(width) for item in line) + Space.LARGE
        return max(0, top - Space.LARGE - box.top())

    def _lines(self, width: int) -> Iterator[list[QLayoutItem]]:
        shown = self._shown()
        if width >= 2 * self._least() + Space.LARGE:
            yield shown
        else:
            yield from ([item] for item in shown)

    def _least(self) -> int:
        holder = self.parentWidget()
        letter = holder.fontMetrics().averageCharWidth() if holder else 0
        return _LEAST_LETTERS * letter
