"""How far something has come, in words with a calm color behind them."""

from enum import StrEnum

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QSizePolicy, QStyle, QStyleOption, QWidget

from catdesk.ui.fonts import TextRole
from catdesk.ui.measures import PILL_AIR, Space
from catdesk.ui.widgets.drawing import RTL, draw_icon
from catdesk.ui.widgets.text import BodyText, Caption

_AROUND_ICON = 2
KIND = "kind"  # the property that the style sheet looks at


class StatusKind(StrEnum):
    """What a status means; its words are given from outside."""

    NOT_STARTED = "not_started"
    IN_PROGRESS = "in_progress"
    DONE = "done"
    CANNOT_START = "cannot_start"


def set_kind(widget: QWidget, kind: str) -> None:
    """Have the style sheet show `widget` and what is in it as `kind`."""
    if widget.property(KIND) == kind:
        return
    widget.setProperty(KIND, kind)
    for dressed in (widget, *widget.findChildren(QWidget)):
        dressed.style().unpolish(dressed)
        dressed.style().polish(dressed)
        dressed.update()


class StatusPill(BodyText):
    """A status in a rounded field, no taller than its words need."""

    ROLE = TextRole.CAPTION

    def __init__(
        self,
        text: str = "",
        kind: StatusKind = StatusKind.NOT_STARTED,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Maximum)
        self.set_status(text, kind)

    def set_status(self, text: str, kind: StatusKind) -> None:
        """Show the words and the color of a status."""
        self.set_text(text)
        set_kind(self, kind)

    def sizeHint(self) -> QSize:
        """Return the size of the words and the field around them."""
        words = super().sizeHint()
        return words + QSize(2 * Space.MEDIUM, 2 * PILL_AIR)

    def minimumSizeHint(self) -> QSize:
        """Return the same: a status is never cut."""
        return self.sizeHint()

    def heightForWidth(self, width: int) -> int:
        """Return the height of the words and the field around them."""
        return super().heightForWidth(width - 2 * Space.MEDIUM) + 2 * PILL_AIR

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the field, then the words."""
        del event
        painter = QPainter(self)
        field = QStyleOption()
        field.initFrom(self)
        drawn = QStyle.PrimitiveElement.PE_Widget
        self.style().drawPrimitive(drawn, field, painter, self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        beside, above = Space.MEDIUM, PILL_AIR
        inside = QRectF(self.rect()).adjusted(beside, above, -beside, -above)
        self.draw_lines(painter, inside)


class SavedLabel(Caption):
    """The quiet "Saved 10:42" in the top bar; a problem with saving is not quiet."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        set_kind(self, "quiet")

    def set_saved(self, text: str) -> None:
        """Show that the answers are safe, or being saved."""
        self.set_text(text)
        set_kind(self, "quiet")

    def set_problem(self, text: str) -> None:
        """Show that saving did not work."""
        self.set_text(text)
        set_kind(self, "attention")


class IconMark(QWidget):
    """An icon beside words that say the same; a screen reader passes it over."""

    def __init__(
        self,
        name: str,
        role: QPalette.ColorRole = QPalette.ColorRole.WindowText,
        parent: QWidget | None = None,
        *,
        mirrors: bool = False,
    ) -> None:
        super().__init__(parent)
        self._name = name
        self._role = role
        self._mirrors = mirrors
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_icon(self, name: str) -> None:
        """Show another icon."""
        if name != self._name:
            self._name = name
            self.update()

    def sizeHint(self) -> QSize:
        """Return a square as tall as a line of text."""
        side = self.fontMetrics().height()
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the icon."""
        del event
        color = self.palette().color(self._role)
        mirrored = self._mirrors and self.layoutDirection() == RTL
        around = _AROUND_ICON
        box = QRectF(self.rect()).adjusted(around, around, -around, -around)
        draw_icon(QPainter(self), self._name, box, color, mirrored=mirrored)
