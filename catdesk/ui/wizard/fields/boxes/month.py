"""The month of a date, chosen by its name."""

from PySide6.QtCore import QRectF, QSize, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen, QWheelEvent
from PySide6.QtWidgets import QComboBox, QListWidget, QSizePolicy, QWidget

from catdesk.i18n import dates
from catdesk.i18n.words import Words
from catdesk.ui.fonts import TextRole, set_text_role
from catdesk.ui.measures import BUTTON_HEIGHT, RADIUS, Space
from catdesk.ui.widgets.drawing import RTL, Lines, draw_icon, leading_side

_NONE = 0  # the row that stands for no month
_MONTHS = 12


class MonthBox(QComboBox):
    """A month by its name, or none, which looks like an empty line."""

    entered = Signal()  # a person chose a month or none; ask `value` for it
    noted = Signal(str)  # never said: whatever can be chosen can be taken

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._has_problem = False
        self._use_list()
        set_text_role(self, TextRole.BODY)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        for number in range(_MONTHS + 1):
            self.addItem("", str(number) if number else "")
        self.activated.connect(self._on_activated)

    def _use_list(self) -> None:
        rows = QListWidget(self)
        self.setModel(rows.model())
        self.setView(rows)
        self.setMaxVisibleItems(_MONTHS + 1)

    def value(self) -> str:
        """Return the number of the month; "" for none."""
        return str(self.currentData() or "")

    def set_value(self, month: str) -> None:
        """Show a month by its number; other words are shown as they are."""
        if month == self.value():
            return
        if self.findData(month) < 0:
            self.addItem(month, month)
        self.setCurrentIndex(self.findData(month))

    def set_problem(self, *, shown: bool) -> None:
        """Show or take away the mark of a problem."""
        self._has_problem = shown
        self.update()

    def retranslate(self, _: Words) -> None:
        """Name the months as the language does."""
        names = (_("No month"), *dates.months(_.language))
        for number, name in enumerate(names):
            if self.itemText(number) != name:
                self.setItemText(number, name)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Return room for the longest name."""
        metrics = self.fontMetrics()
        longest = max(metrics.horizontalAdvance(name) for name in self._names())
        width = longest + self._sign_size() + 3 * Space.MEDIUM
        return QSize(width, max(BUTTON_HEIGHT, metrics.height() + Space.LARGE))

    def minimumSizeHint(self) -> QSize:
        """Return the same: a name is never cut."""
        return self.sizeHint()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page, so that scrolling changes no answer."""
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw a line with the name in it and a sign that it opens."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._draw_box(painter)
        inside = QRectF(self.rect()).adjusted(Space.MEDIUM + 2, 0, -Space.MEDIUM, 0)
        color = self.palette().color(QPalette.ColorRole.Text)
        self._draw_name(painter, inside)
        is_mirrored = self.layoutDirection() == RTL
        size = self._sign_size()
        left = inside.left() if is_mirrored else inside.right() - size
        sign = QRectF(left, (self.height() - size) / 2, size, size)
        draw_icon(painter, "chevron-down", sign, color)

    def _sign_size(self) -> int:
        return self.fontMetrics().ascent()

    def _names(self) -> list[str]:
        return [self.itemText(row) for row in range(self.count())]

    def _draw_box(self, painter: QPainter) -> None:
        role, colors = QPalette.ColorRole, self.palette()
        edge = role.Highlight if self.hasFocus() else role.Dark
        edge = role.BrightText if self._has_problem else edge
        line = 2 if self._has_problem else 1
        painter.setPen(QPen(colors.color(edge), line))
        painter.setBrush(colors.color(role.Base))
        half = line / 2
        box = QRectF(self.rect()).adjusted(half, half, -half, -half)
        painter.drawRoundedRect(box, RADIUS, RADIUS)

    def _draw_name(self, painter: QPainter, inside: QRectF) -> None:
        if self.currentIndex() == _NONE:
            return
        name = Lines(self.currentText(), self.font())
        inside.setTop((self.height() - name.height) / 2)
        painter.setPen(self.palette().color(QPalette.ColorRole.Text))
        name.draw(painter, inside, leading_side(self.layoutDirection()))

    @Slot(int)
    def _on_activated(self, row: int) -> None:
        del row
        self.entered.emit()
