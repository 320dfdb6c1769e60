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
    """Gives each window of the application its ring."""

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
        self._ring = None
        if new is not None and not new.property(_NO_RING):
            self._ring = FocusRing(new, self._width)


class FocusRing(QWidget):
    """A ring that follows one widget for as long as that has the focus."""

    def __init__(self, followed: QWidget, width: int) -> None:
        super().__init__(followed.window())
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._followed = followed
        self._line = width
        self._watched = _up_to_window(followed)
        for widget in self._watched:
            widget.installEventFilter(self)
        self._place()

    def set_width(self, width: int) -> None:
        """Set the ring's width in pixels."""
        self._line = width
        self._place()

    def leave(self) -> None:
        """Stop following, and go."""
        for widget in self._watched:
            if isValid(widget):
                widget.removeEventFilter(self)
        self.hide()
        self.deleteLater()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow when the widget, or anything that holds it, moves."""
        del watched
        if event.type() in _MOVES:
            self._place()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ring."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self.palette().highlight(), self._line))
        half = self._line / 2
        box = self._box().translated(-self.pos())
        radius = RADIUS + half + (_GAP if self._gap() == _GAP else 0)
        painter.drawRoundedRect(
            QRectF(box).adjusted(half, half, -half, -half), radius, radius
        )

    def _place(self) -> None:
        if not isValid(self._followed) or not isValid(self):
            return
        shown = self._box() & self._visible()
        self.setVisible(self._followed.isVisible() and not shown.isEmpty())
        if shown != self.geometry():
            self.setGeometry(shown)
        self.raise_()
        self.update()

    def _gap(self) -> int:
        return int(self._followed.property(_GAP_NAME) or _GAP)

    def _box(self) -> QRect:
        start = self._followed.mapTo(self._followed.window(), QPoint(0, 0))
        out = self._gap() + self._line
        return QRect(start, self._followed.size()).adjusted(-out, -out, out, out)

    def _visible(self) -> QRect:
        window = self._followed.window()
        seen = window.rect()
        for area in self._watched:
            if isinstance(area, QAbstractScrollArea) and area is not self._followed:
                view = area.viewport()
                seen &= QRect(view.mapTo(window, QPoint(0, 0)), view.size())
        return seen


def _up_to_window(widget: QWidget) -> list[QWidget]:
    chain = [widget]
    while not chain[-1].isWindow() and (above := chain[-1].parentWidget()) is not None:
        chain.append(above)
    return chain
