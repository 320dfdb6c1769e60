"""Words on the screen: always plain text, wrapped so that no letter is cut off."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import (
    QAccessible,
    QAccessibleInterface,
    QFocusEvent,
    QPainter,
    QPaintEvent,
    QPalette,
)
from PySide6.QtWidgets import QLabel, QWidget

from catdesk.ui.fonts import TextRole, set_text_role
from catdesk.ui.measures import LINE_LENGTH, Space
from catdesk.ui.widgets import accessible
from catdesk.ui.widgets.drawing import AUTO, Lines, leading_side
from catdesk.ui.widgets.focus_ring import set_ring_gap, show_ring

_NARROWEST = 8  # letters
_KEPT_WIDTHS = 4  # that a layout asks for before it settles

Reason = Qt.FocusReason

_BY_KEY = {Reason.TabFocusReason, Reason.BacktabFocusReason}
_COMES_BACK = {Reason.ActiveWindowFocusReason, Reason.PopupFocusReason}


class BodyText(QLabel):
    """Running text.

    `speaks_for_itself` marks a person's own words, whose direction follows their
    script and not the language of the window.
    """

    ROLE = TextRole.BODY
    COLOR = QPalette.ColorRole.WindowText

    def __init__(
        self,
        text: str = "",
        parent: QWidget | None = None,
        *,
        speaks_for_itself: bool = False,
    ) -> None:
        super().__init__(parent)
        self._lines: dict[int, Lines] = {}  # by width
        self._speaks_for_itself = speaks_for_itself
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setForegroundRole(self.COLOR)
        set_text_role(self, self.ROLE)
        self.set_text(text)

    def set_text(self, text: str) -> None:
        """Show `text`, when it is another than before."""
        if text != self.text():
            self._forget_lines()
            self.setText(text)
            self.updateGeometry()

    def changeEvent(self, event: QEvent) -> None:
        """Set the text anew when its font or direction changed."""
        self._forget_lines()
        super().changeEvent(event)

    def heightForWidth(self, width: int) -> int:
        """Return the height of all lines."""
        return int(self._set_in(width).height + 0.99)

    def sizeHint(self) -> QSize:
        """Return the size in one line, or in lines of a good length."""
        most = self.fontMetrics().averageCharWidth() * LINE_LENGTH
        width = min(most, int(self._set_in(most).width) + 2)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Return the size of a few letters."""
        metrics = self.fontMetrics()
        wanted = self.sizeHint().width()
        narrowest = metrics.averageCharWidth() * _NARROWEST
        return QSize(min(wanted, narrowest), metrics.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the lines at the side where reading starts."""
        del event
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        self.draw_lines(painter, QRectF(self.rect()))

    def draw_lines(self, painter: QPainter, box: QRectF) -> None:
        """Draw the words into `box` with the painter's pen."""
        lines = self._set_in(round(box.width()))
        lines.draw(painter, box, leading_side(self.layoutDirection()))

    def _set_in(self, width: int) -> Lines:
        if width not in self._lines:
            if len(self._lines) >= _KEPT_WIDTHS:
                self._lines = {}
            own = self._speaks_for_itself
            direction = AUTO if own else self.layoutDirection()
            self._lines[width] = Lines(self.text(), self.font(), width, direction)
        return self._lines[width]

    def _forget_lines(self) -> None:
        self._lines = {}


class Hint(BodyText):
    """One short sentence of help below a heading or a label."""

    COLOR = QPalette.ColorRole.PlaceholderText


class Caption(BodyText):
    """Small quiet words: the section, the event, who wrote a text."""

    ROLE = TextRole.CAPTION
    COLOR = QPalette.ColorRole.PlaceholderText


class FieldLabel(BodyText):
    """The name of a field, above it."""

    ROLE = TextRole.STRONG


class CardTitle(BodyText):
    """The title of a card or a notice."""

    ROLE = TextRole.CARD_TITLE


class Heading(BodyText):
    """The heading of a page; takes the focus when the page changes.

    The focus ring is shown when the Tab key brought the focus, not when the program
    did: the new page itself says that something happened.
    """

    ROLE = TextRole.QUESTION

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        set_ring_gap(self, Space.HAIR)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the ring only to a person who is moving by keyboard."""
        if event.reason() not in _COMES_BACK:
            show_ring(self, shown=event.reason() in _BY_KEY)
        super().focusInEvent(event)


class HeadingInterface(accessible.RoleInterface):
    """A heading, named by its words."""

    def __init__(self, heading: QWidget) -> None:
        super().__init__(heading, QAccessible.Role.Heading)

    def text(self, kind: QAccessible.Text) -> str:
        """Return the words of the heading as its name."""
        heading = self.widget()
        if kind == QAccessible.Text.Name and isinstance(heading, Heading):
            return heading.accessibleName() or heading.text()
        return super().text(kind)


def _heading(widget: QWidget) -> QAccessibleInterface:
    return HeadingInterface(widget)


accessible.register("Heading", _heading)
