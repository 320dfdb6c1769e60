"""The ring around whatever has the focus, drawn above all else so nothing clips it."""

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QWidget
from shiboken6 import isValid

from catdesk.ui.measures import RADIUS

_GAP = 1
_NO_RING = "noFocusRing"
_GAP_NAME = "focusGap"
_MOVES = {
    QEvent.Type.Move,
    QEvent.Type.Resize,
    QEvent.Type.Show,
    QEvent.Type.Hide,
    QEvent.Type.ParentChange,
    QEvent.Type.LayoutRequest,
}


def show_ring(widget: QWidget, *, shown: bool) -> None:
    """Say whether `widget` gets a ring when it next has the focus."""
    widget.setProperty(_NO_RING, not shown)


def set_ring_gap(widget: QWidget, gap: int) -> None:
    """Set how far from the widget its ring is drawn: more for bare words."""
    widget.setProperty(_GAP_NAME, gap)


class FocusRings(QObject):
    """Moves one ring to whatever has the focus, from window to window."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._width = 2
        self._ring: FocusRing | None = None
        app.focusChanged.connect(self._on_focus_moved)

    def set_width(self, width: int) -> None:
        """Set the ring's width in pixels."""
        self._width = width
        if self._ring is not None and isValid(self._ring):
            self._ring.set_width(width)

    @Slot("QWidget*", "QWidget*")
    def _on_focus_moved(self, old: QWidget | None, new: QWidget | None) -> None:
        del old
        if self._ring is not None and isValid(self._ring):
            self._ring.leave()
        if new is not None and not new.property(_NO_RING):
            self._ring_in(new.window()).follow(new)

    def _ring_in(self, window: QWidget) -> "FocusRing":
        """Return the ring, in this window; the last one may have died with its own.

        It is never deleted by itself: a ring that waits to be deleted while its
        window goes takes the program with it.
        """
        if self._ring is None or not isValid(self._ring):
            self._ring = FocusRing(window, self._width)
        elif self._ring.parentWidget() is not window:
            self._ring.setParent(window)
        return self._ring


class FocusRing(QWidget):
    """A ring that follows one widget for as long as that has the focus."""

    def __init__(self, window: QWidget, width: int) -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._followed: QWidget | None = None
        self._line = width
        self._watched: list[QWidget] = []

    def set_width(self, width: int) -> None:
        """Set the ring's width in pixels."""
        self._line = width
        self._place()

    def follow(self, followed: QWidget) -> None:
        """Go around a widget of the same window and stay with it."""
        self._followed = followed
        self._watched = _up_to_window(followed)
        for widget in self._watched:
            widget.installEventFilter(self)
        self._place()

    def leave(self) -> None:
        """Stop following, and hide."""
        for widget in self._watched:
            if isValid(widget):
                widget.removeEventFilter(self)
        self._watched, self._followed = [], None
        self.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow when the widget, or anything that holds it, moves."""
        del watched
        if event.type() in _MOVES:
            self._place()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ring."""
        del event
        if self._followed is None or not isValid(self._followed):
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self.palette().highlight(), self._line))
        half, gap = self._line / 2, _gap(self._followed)
        box = self._box(self._followed).translated(-self.pos())
        radius = RADIUS + half + (_GAP if gap == _GAP else 0)
        painter.drawRoundedRect(
            QRectF(box).adjusted(half, half, -half, -half), radius, radius
        )

    def _place(self) -> None:
        followed = self._followed
        if followed is None or not isValid(followed) or not isValid(self):
            return
        shown = self._box(followed) & self._visible(followed)
        self.setVisible(followed.isVisible() and not shown.isEmpty())
        if shown != self.geometry():
            self.setGeometry(shown)
        self.raise_()
        self.update()

    def _box(self, followed: QWidget) -> QRect:
        start = followed.mapTo(followed.window(), QPoint(0, 0))
        out = _gap(followed) + self._line
        return QRect(start, followed.size()).adjusted(-out, -out, out, out)

    def _visible(self, followed: QWidget) -> QRect:
        window = followed.window()
        seen = window.rect()
        for area in self._watched:
            if isinstance(area, QAbstractScrollArea) and area is not followed:
                view = area.viewport()
                seen &= QRect(view.mapTo(window, QPoint(0, 0)), view.size())
        return seen


def _gap(widget: QWidget) -> int:
    return int(widget.property(_GAP_NAME) or _GAP)


def _up_to_window(widget: QWidget) -> list[QWidget]:
    chain = [widget]
    while not chain[-1].isWindow() and (above := chain[-1].parentWidget()) is not None:
        chain.append(above)
    return chain
