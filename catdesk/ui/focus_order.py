"""Where the Tab key goes: line by line, as one reads.

Qt goes in the order in which widgets were made. Ours follows what stands where at the
moment, in both directions of reading. Layouts are not asked: the items that they hand
to Python outlive their widgets and are then mistaken for new ones.
"""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractScrollArea, QScrollArea, QWidget

_TAB = Qt.FocusPolicy.TabFocus


def next_in_order(root: QWidget, *, forward: bool) -> QWidget | None:
    """Return what gets the focus after the widget that has it; it wraps around."""
    stops = list(_stops(root))
    if not stops:
        return None
    focused = root.window().focusWidget()
    if focused not in stops:
        return stops[0] if forward else stops[-1]
    step = 1 if forward else -1
    return stops[(stops.index(focused) + step) % len(stops)]


def _stops(widget: QWidget) -> Iterator[QWidget]:
    """Yield what the Tab key stops at, in order."""
    if not widget.isVisible() or not widget.isEnabled():
        return
    if widget.focusPolicy() & _TAB == _TAB and widget.focusProxy() is None:
        yield widget
    if isinstance(widget, QScrollArea):
        inside = widget.widget()
        yield from _stops(inside) if inside is not None else ()
    elif not isinstance(widget, QAbstractScrollArea):
        for part in _in_reading_order(widget):
            yield from _stops(part)


def _in_reading_order(widget: QWidget) -> Iterator[QWidget]:
    # Not findChildren: while a page is being taken out of its stack, that keeps a
    # reference to the page in PySide6 6.11, and with it the answers on it.
    parts = [part for part in widget.children() if isinstance(part, QWidget)]
    shown = [part for part in parts if part.isVisible() and not part.isWindow()]
    is_mirrored = widget.layoutDirection() == Qt.LayoutDirection.RightToLeft
    for line in _lines(sorted(shown, key=_top)):
        yield from sorted(line, key=_right if is_mirrored else _left)


def _lines(parts: Sequence[QWidget]) -> list[list[QWidget]]:
    """Part widgets, sorted from the top, into those that stand beside each other."""
    lines: list[list[QWidget]] = []
    bottom = 0
    for part in parts:
        middle = part.geometry().center().y()
        if not lines or middle > bottom:
            lines.append([])
            bottom = part.geometry().bottom()
        lines[-1].append(part)
    return lines


def _top(widget: QWidget) -> int:
    return widget.y()


def _left(widget: QWidget) -> int:
    return widget.x()


def _right(widget: QWidget) -> int:
    return -widget.geometry().right()
