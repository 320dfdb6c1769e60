"""Buttons: one filled, one outlined, the rest quiet. Their words wrap when they must."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QEnterEvent, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from catdesk.ui.fonts import TextRole, set_text_role
from catdesk.ui.measures import BUTTON_HEIGHT, LINK_HEIGHT, RADIUS, TARGET, Space
from catdesk.ui.widgets.drawing import RTL, Lines, draw_icon, leading_side, mixed
from catdesk.ui.widgets.focus_ring import set_ring_gap

_ICON_SHARE = 1.15  # of the letters' size
_HOVERED, _PRESSED = 0.12, 0.22


class Button(QPushButton):
    """A button that paints its own words, so that they wrap and take an icon."""

    HEIGHT = BUTTON_HEIGHT
    PADDING = int(Space.WIDE)
    AIR = int(Space.LARGE)  # above and below the words, taken together
    ROLE = TextRole.BODY

    def __init__(
        self, text: str = "", parent: QWidget | None = None, *, icon: str = ""
    ) -> None:
        super().__init__(parent)
        self._icon_name = icon
        self._mirrors = False
        self.set_text(text)
        self.setAutoDefault(True)  # Enter presses the button that has the focus
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        set_text_role(self, self.ROLE)

    def set_text(self, text: str) -> None:
        """Show `text`, when it is another than before."""
        if text != self.text():
            self.setText(without_shortcut(text))
            self.updateGeometry()

    def text(self) -> str:
        """Return the words as they are shown."""
        return as_shown(super().text())

    def hasHeightForWidth(self) -> bool:
        """Return True: the words wrap."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of the wrapped words and the air around them."""
        lines = self._lines(width - self._beside())
        return max(self.HEIGHT, int(lines.height + 0.99) + self.AIR)

    def sizeHint(self) -> QSize:
        """Return the size in one line."""
        words = int(Lines(self.text(), self.font()).width) + 2
        width = max(TARGET, words + self._beside())
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Return the size with a few letters in a line."""
        narrowest = self.fontMetrics().averageCharWidth() * 8 + self._beside()
        return QSize(min(narrowest, self.sizeHint().width()), self.HEIGHT)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Draw again: hovering shows."""
        self.update()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Draw again: hovering shows."""
        self.update()
        super().leaveEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the face, the icon and the words."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._draw_face(painter)
        self._draw_words(painter, self._ink())

    def _draw_face(self, painter: QPainter) -> None:
        """Draw what is behind the words; nothing here."""

    def _ink(self) -> QColor:
        return self._color(QPalette.ColorRole.ButtonText)

    def _color(self, role: QPalette.ColorRole) -> QColor:
        return self.palette().color(role)

    def _share(self) -> float:
        if self.isDown():
            return _PRESSED
        return _HOVERED if self.underMouse() and self.isEnabled() else 0.0

    def _lines(self, width: float) -> Lines:
        return Lines(self.text(), self.font(), width, self.layoutDirection())

    def _beside(self) -> int:
        return 2 * self.PADDING + self._icon_room()

    def _icon_size(self) -> int:
        return round(self.fontMetrics().ascent() * _ICON_SHARE)

    def _icon_room(self) -> int:
        if not self._icon_name:
            return 0
        return self._icon_size() + (Space.SMALL if self.text() else 0)

    def _draw_words(self, painter: QPainter, ink: QColor) -> None:
        lines = self._lines(self.width() - self._beside())
        used = min(lines.width, self.width() - self._beside())
        start = self._start(used + self._icon_room())
        if self._icon_name:
            self._draw_icon(painter, ink, start)
        box = QRectF(start + self._icon_room(), 0, used, lines.height)
        box.moveTop((self.height() - lines.height) / 2)
        painter.setPen(ink)
        lines.draw(painter, self._visual(box), leading_side(self.layoutDirection()))

    def _start(self, used: float) -> float:
        return (self.width() - used) / 2

    def _draw_icon(self, painter: QPainter, ink: QColor, start: float) -> None:
        size = self._icon_size()
        box = self._visual(QRectF(start, (self.height() - size) / 2, size, size))
        mirrored = self._mirrors and self.layoutDirection() == RTL
        draw_icon(painter, self._icon_name, box, ink, mirrored=mirrored)

    def _visual(self, box: QRectF) -> QRectF:
        if self.layoutDirection() == RTL:
            box.moveLeft(self.width() - box.right())
        return box


def without_shortcut(text: str) -> str:
    """Return `text` so that Qt takes no "&" in it for the mark of a shortcut."""
    return text.replace("&", "&&")


def as_shown(text: str) -> str:
    """Return what `without_shortcut` was given."""
    return text.replace("&&", "&")


class PrimaryButton(Button):
    """The one filled button of a screen."""

    def _draw_face(self, painter: QPainter) -> None:
        role = QPalette.ColorRole
        fill = self._color(role.Highlight if self.isEnabled() else role.Mid)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(mixed(fill, self._color(role.WindowText), self._share()))
        painter.drawRoundedRect(self.rect(), RADIUS, RADIUS)

    def _ink(self) -> QColor:
        role = QPalette.ColorRole
        on = role.HighlightedText if self.isEnabled() else role.PlaceholderText
        return self._color(on)


class OutlineButton(Button):
    """A second choice beside the filled button."""

    PADDING = int(Space.LARGE)

    def _draw_face(self, painter: QPainter) -> None:
        role = QPalette.ColorRole
        painter.setPen(QPen(self._color(role.Dark), 1))
        share = self._share()
        fill = mixed(self._color(role.Base), self._color(role.Highlight), share / 2)
        painter.setBrush(fill)
        painter.drawRoundedRect(
            QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS
        )


class QuietButton(Button):
    """A choice that looks like words: soft, or in the one color when it leads on."""

    HEIGHT = LINK_HEIGHT
    PADDING = 0
    AIR = int(Space.SMALL)

    def __init__(
        self,
        text: str = "",
        parent: QWidget | None = None,
        *,
        icon: str = "",
        leads_on: bool = False,
    ) -> None:
        super().__init__(text, parent, icon=icon)
        self._leads_on = leads_on
        set_ring_gap(self, Space.HAIR)

    def _ink(self) -> QColor:
        role = QPalette.ColorRole
        if not self.isEnabled():
            return self._color(role.Dark)
        ink = self._color(role.Link if self._leads_on else role.PlaceholderText)
        return mixed(ink, self._color(role.WindowText), 4 * self._share())

    def _lines(self, width: float) -> Lines:
        font = self.font()
        font.setUnderline(self._is_underlined())
        return Lines(self.text(), font, width, self.layoutDirection())

    def _is_underlined(self) -> bool:
        role = QPalette.ColorRole
        only_ink = self._color(role.Link) == self._color(role.WindowText)
        hovered = self.isEnabled() and self.underMouse()
        return hovered or (self._leads_on and only_ink)

    def _start(self, used: float) -> float:
        del used
        return 0


class InlineLink(QuietButton):
    """A quiet button in a line of text, no taller than the line."""

    HEIGHT = TARGET
    AIR = 0


class BackButton(QuietButton):
    """The way back, on top of each page; its arrow points where reading came from."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent, icon="back", leads_on=True)
        self._mirrors = True
