"""How a page is laid out: one column that scrolls one way, and rows that wrap."""

from PySide6.QtCore import QEvent, QPoint, QSize, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QScrollArea,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

from catdesk.ui.measures import LINE_LENGTH, Space
from catdesk.ui.widgets.layouts import ColumnLayout, FlowLayout
from catdesk.ui.widgets.status import set_kind

_WIDE_LETTERS = 96
_AROUND = 6  # letters' room for the padding of fields
_LOWEST = 480  # pixels; below that the actions scroll with the page
_LOWEST_ROWS = 5  # a page is at least that much higher than its actions
_CHANGES_COLUMN = {QEvent.Type.FontChange, QEvent.Type.LayoutDirectionChange}
_SAMPLE = "The letters of a usual sentence are about as wide as these are here."


class ScrollPage(QWidget):
    """A page: one column that scrolls up and down, and its actions below.

    The column has about 70 letters in a line, or 96 where `wide`, and stands in the
    middle, or at the leading side. The actions stay in sight, unless the window is so
    low that they would leave no room; then they end the column.
    """

    def __init__(
        self,
        parent: QWidget | None = None,
        *,
        wide: bool = False,
        centered: bool = True,
    ) -> None:
        super().__init__(parent)
        self._letters = _WIDE_LETTERS if wide else LINE_LENGTH + _AROUND
        self._centered = centered
        self._actions: QWidget | None = None
        self._area = ColumnArea(self)
        self._footer = PageFooter(self)
        self._lay_out()
        self._area.resized.connect(self._on_resized)
        bar = self._area.verticalScrollBar()
        bar.valueChanged.connect(self._on_scrolled)
        bar.rangeChanged.connect(self._on_scrolled)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._on_focus_moved)
            app.inputMethod().cursorRectangleChanged.connect(self._on_cursor_moved)

    def _lay_out(self) -> None:
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._area, 1)
        whole.addWidget(self._footer)
        self._footer.hide()

    def add(self, widget: QWidget, *, space: int = Space.WIDE) -> None:
        """Put a widget at the end of the column, after some space."""
        self._area.column.add(widget, space)
        if self._actions is not None and self._area.holds(self._actions):
            self._area.take(self._actions)

    def add_close(self, widget: QWidget) -> None:
        """Put a widget at the end, close to the one before that it belongs to."""
        self.add(widget, space=Space.SMALL)

    def set_actions(self, actions: QWidget) -> None:
        """Set the buttons of the page; those of before are thrown away."""
        if self._actions is not None:
            throw_away(self._actions)
        self._actions = actions
        self._place_actions()

    def clear(self) -> None:
        """Throw away all widgets and the actions."""
        if self._actions is not None:
            throw_away(self._actions)
        for widget in self._area.widgets():
            throw_away(widget)
        self._actions = None
        self._footer.hide()

    def scroll_to_top(self) -> None:
        """Show the beginning."""
        self._area.verticalScrollBar().setValue(0)

    def column_width(self) -> int:
        """Return the greatest width of the column in pixels."""
        metrics = self.fontMetrics()
        letter = metrics.horizontalAdvance(_SAMPLE) / len(_SAMPLE)
        return round(letter * self._letters)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the actions where there is room for them."""
        super().resizeEvent(event)
        self._place_actions()
        self._set_margins()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the size of the letters and the direction of reading."""
        super().changeEvent(event)
        if event.type() in _CHANGES_COLUMN:
            self._place_actions()
            self._set_margins()

    def _set_margins(self) -> None:
        spare = self.width() - self.column_width()
        near = max(Space.WIDE, spare // 2 if self._centered else Space.PAGE)
        far = max(Space.WIDE, spare - near)
        bar = self.width() - self._area.viewport().width()
        inner = max(Space.LARGE, far - bar)  # the column stays where it is
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        edge = int(Space.WIDE)
        self._footer.set_sides(*((edge, near) if mirrored else (near, edge)))
        self._area.set_sides(*((inner, near) if mirrored else (near, inner)))

    def _place_actions(self) -> None:
        if self._actions is None:
            return
        focused = self.window().focusWidget()
        needed = _LOWEST_ROWS * self._actions.sizeHint().height()
        home = self._footer if self.height() >= max(_LOWEST, needed) else self._area
        self._footer.setVisible(home is self._footer)
        if not home.holds(self._actions):
            home.take(self._actions)
            if self._actions.isAncestorOf(focused):
                focused.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _on_resized(self) -> None:
        self._set_margins()

    @Slot()
    def _on_cursor_moved(self) -> None:
        focused = QApplication.focusWidget()
        if isinstance(focused, QTextEdit) and self._area.isAncestorOf(focused):
            self._area.ensureWidgetVisible(focused, 0, Space.WIDE)

    @Slot()
    def _on_scrolled(self) -> None:
        bar = self._area.verticalScrollBar()
        set_kind(self._footer, "above" if bar.value() < bar.maximum() else "")

    @Slot("QWidget*", "QWidget*")
    def _on_focus_moved(self, old: QWidget | None, new: QWidget | None) -> None:
        del old
        if new is not None and self._area.isAncestorOf(new):
            self._area.show_whole(new)


class ColumnArea(QScrollArea):
    """What scrolls in a page."""

    resized = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._content = QWidget()
        self.column = ColumnLayout(self._content)
        self.setWidget(self._content)

    def set_sides(self, left: int, right: int) -> None:
        """Set the empty space beside the column."""
        self.column.setContentsMargins(left, Space.WIDE, right, Space.WIDE)

    def widgets(self) -> list[QWidget]:
        """Return what stands in the column, from top to bottom."""
        items = [self.column.itemAt(at) for at in range(self.column.count())]
        held = [item.widget() for item in items if item is not None]
        return [widget for widget in held if widget is not None]

    def holds(self, widget: QWidget) -> bool:
        """Tell whether `widget` stands in the column."""
        return self.column.indexOf(widget) >= 0

    def take(self, actions: QWidget) -> None:
        """Put the actions below everything else."""
        self.column.removeWidget(actions)
        self.column.add(actions, Space.WIDE)
        actions.show()

    def show_whole(self, widget: QWidget) -> None:
        """Scroll until all of `widget` is seen, or its cursor if it is too tall."""
        view, bar = self.viewport(), self.verticalScrollBar()
        if widget.height() + Space.WIDE > view.height():
            self.ensureWidgetVisible(widget, 0, Space.WIDE)
            return
        top = widget.mapTo(self._content, QPoint(0, 0)).y()
        lowest = top + widget.height() + Space.WIDE - view.height()
        highest = top - min(Space.WIDE, view.height() - widget.height())
        bar.setValue(max(lowest, min(bar.value(), highest)))

    def minimumSizeHint(self) -> QSize:
        """Return a size that any window has: the column scrolls."""
        return QSize(Space.PAGE * 4, Space.PAGE * 2)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Tell the page."""
        super().resizeEvent(event)
        self.resized.emit()


class PageFooter(QFrame):
    """What stays in sight below a page."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._row = QVBoxLayout(self)
        self._row.setSpacing(0)

    def set_sides(self, left: int, right: int) -> None:
        """Set the empty space beside the actions."""
        self._row.setContentsMargins(left, Space.LARGE, right, Space.WIDE)

    def holds(self, widget: QWidget) -> bool:
        """Tell whether `widget` stands here."""
        return self._row.indexOf(widget) >= 0

    def take(self, actions: QWidget) -> None:
        """Show the actions here."""
        self._row.addWidget(actions)
        actions.show()


def throw_away(widget: QWidget) -> None:
    """Take a widget out of its layout and its window for good."""
    widget.hide()
    widget.setParent(None)
    widget.deleteLater()


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
