"""Large rows to choose from: one of several, or several of several."""

from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QEnterEvent, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QCheckBox,
    QRadioButton,
    QSizePolicy,
    QWidget,
)

from catdesk.ui.fonts import TextRole, font_for, set_text_role
from catdesk.ui.measures import CHOICE_HEIGHT, RADIUS, Space
from catdesk.ui.widgets.buttons import as_shown, without_shortcut
from catdesk.ui.widgets.drawing import RTL, Lines, draw_icon, leading_side, mixed

_MARK_SHARE = 1.2  # of the letters' size
_BESIDE = Space.LARGE - 2
_HOVERED = 0.06


class RowFace:
    """How a choice is drawn: a bordered row, a mark, words that wrap, a hint."""

    def __init__(self, button: QAbstractButton, *, is_round: bool) -> None:
        self._button = button
        self._is_round = is_round
        self.hint = ""

    def height(self, width: int) -> int:
        """Return the height that words and hint need in `width` pixels."""
        words, hint = self._texts(width - self._before_words() - _BESIDE)
        return max(CHOICE_HEIGHT, int(words.height + hint.height + Space.LARGE + 0.99))

    def width(self) -> int:
        """Return the width of words and hint in one line each."""
        words, hint = self._texts(1_000_000)
        used = max(words.width, hint.width)
        return int(used) + 2 + self._before_words() + _BESIDE

    def draw(self, painter: QPainter) -> None:
        """Draw the whole row."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._draw_border(painter)
        self._draw_mark(painter)
        self._draw_words(painter)

    def _texts(self, width: float) -> tuple[Lines, Lines]:
        button = self._button
        direction = button.layoutDirection()
        words = Lines(button.text(), button.font(), width, direction)
        small = font_for(TextRole.CAPTION, button.font().pointSizeF())
        hint = Lines(self.hint, small, width, direction)
        if not self.hint:
            hint.height = 0
        return words, hint

    def _before_words(self) -> int:
        return _BESIDE + self._mark_size() + Space.MEDIUM

    def _mark_size(self) -> int:
        return round(self._button.fontMetrics().ascent() * _MARK_SHARE)

    def _draw_border(self, painter: QPainter) -> None:
        role, colors = QPalette.ColorRole, self._button.palette()
        is_on = self._button.isChecked()
        edge = colors.color(role.Highlight if is_on else role.Dark)
        fill = colors.color(role.AlternateBase if is_on else role.Base)
        if self._button.underMouse() and not is_on:
            fill = mixed(fill, colors.color(role.Highlight), _HOVERED)
        line = 2 if is_on else 1
        painter.setPen(QPen(edge, line))
        painter.setBrush(fill)
        inside = line / 2
        box = QRectF(self._button.rect()).adjusted(inside, inside, -inside, -inside)
        painter.drawRoundedRect(box, RADIUS, RADIUS)

    def _draw_mark(self, painter: QPainter) -> None:
        role, colors = QPalette.ColorRole, self._button.palette()
        is_on, size = self._button.isChecked(), self._mark_size()
        first = self._button.fontMetrics().height()
        top = self._words_top() + (first - size) / 2
        box = self._visual(QRectF(_BESIDE, top, size, size))
        color = colors.color(role.Highlight if is_on else role.Dark)
        filled = is_on and not self._is_round
        painter.setPen(QPen(color, 1.75))
        painter.setBrush(color if filled else colors.color(role.Base))
        radius = size / 2 if self._is_round else Space.HAIR
        painter.drawRoundedRect(box, radius, radius)
        if is_on:
            self._draw_chosen(painter, box)

    def _draw_chosen(self, painter: QPainter, box: QRectF) -> None:
        role, colors = QPalette.ColorRole, self._button.palette()
        if not self._is_round:
            ink = colors.color(role.HighlightedText)
            draw_icon(painter, "check", box.adjusted(2, 2, -2, -2), ink)
            return
        inset = box.width() * 0.27
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colors.color(role.Highlight))
        painter.drawEllipse(box.adjusted(inset, inset, -inset, -inset))

    def _draw_words(self, painter: QPainter) -> None:
        role, colors = QPalette.ColorRole, self._button.palette()
        button, start = self._button, self._before_words()
        room = button.width() - start - _BESIDE
        words, hint = self._texts(room)
        box = self._visual(QRectF(start, self._words_top(), room, words.height))
        side = leading_side(button.layoutDirection())
        painter.setPen(colors.color(role.WindowText))
        words.draw(painter, box, side)
        painter.setPen(colors.color(role.PlaceholderText))
        if self.hint:
            hint.draw(painter, box.translated(0, words.height), side)

    def _words_top(self) -> float:
        room = self._button.width() - self._before_words() - _BESIDE
        words, hint = self._texts(room)
        return (self._button.height() - words.height - hint.height) / 2

    def _visual(self, box: QRectF) -> QRectF:
        if self._button.layoutDirection() == RTL:
            box.moveLeft(self._button.width() - box.right())
        return box


class RadioRow(QRadioButton):
    """One of several answers; choosing it lets go of its neighbours."""

    chosen = Signal(str)  # the row's code, when a person chose it

    def __init__(
        self, code: str, text: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._code = code
        self._face = RowFace(self, is_round=True)
        _prepare(self)
        self.set_text(text)
        self.clicked.connect(self._on_pressed)

    def code(self) -> str:
        """Return what is stored when this is chosen."""
        return self._code

    def set_text(self, text: str) -> None:
        """Set the words."""
        if text != self.text():
            self.setText(without_shortcut(text))
            self.updateGeometry()

    def text(self) -> str:
        """Return the words as they are shown."""
        return as_shown(super().text())

    def set_hint(self, hint: str) -> None:
        """Set a line of help below the words."""
        self._face.hint = hint
        self.setAccessibleDescription(hint)
        self.updateGeometry()

    def set_chosen(self, *, chosen: bool) -> None:
        """Show as chosen or not, without saying that a person did it."""
        if chosen != self.isChecked():
            self.setAutoExclusive(chosen)
            self.setChecked(chosen)
            self.setAutoExclusive(True)

    def hitButton(self, pos: QPoint) -> bool:
        """Return True anywhere in the row."""
        return self.rect().contains(pos)

    def sizeHint(self) -> QSize:
        """Return the size in one line."""
        width = self._face.width()
        return QSize(width, self._face.height(width))

    def minimumSizeHint(self) -> QSize:
        """Return the size of the mark and a few letters."""
        return _least(self)

    def heightForWidth(self, width: int) -> int:
        """Return the height of the wrapped words."""
        return self._face.height(width)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Draw again: hovering shows."""
        self.update()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Draw again: hovering shows."""
        self.update()
        super().leaveEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the row."""
        del event
        self._face.draw(QPainter(self))

    @Slot()
    def _on_pressed(self) -> None:
        self.chosen.emit(self._code)


class CheckRow(QCheckBox):
    """One of several answers that can be true together."""

    ticked = Signal(str, bool)  # the row's code and whether it is ticked now

    def __init__(
        self, code: str, text: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._code = code
        self._face = RowFace(self, is_round=False)
        _prepare(self)
        self.set_text(text)
        self.clicked.connect(self._on_pressed)

    def code(self) -> str:
        """Return what is stored when this is ticked."""
        return self._code

    def set_text(self, text: str) -> None:
        """Set the words."""
        if text != self.text():
            self.setText(without_shortcut(text))
            self.updateGeometry()

    def text(self) -> str:
        """Return the words as they are shown."""
        return as_shown(super().text())

    def set_hint(self, hint: str) -> None:
        """Set a line of help below the words."""
        self._face.hint = hint
        self.setAccessibleDescription(hint)
        self.updateGeometry()

    def set_ticked(self, *, ticked: bool) -> None:
        """Show as ticked or not, without saying that a person did it."""
        if ticked != self.isChecked():
            self.setChecked(ticked)

    def hitButton(self, pos: QPoint) -> bool:
        """Return True anywhere in the row."""
        return self.rect().contains(pos)

    def sizeHint(self) -> QSize:
        """Return the size in one line."""
        width = self._face.width()
        return QSize(width, self._face.height(width))

    def minimumSizeHint(self) -> QSize:
        """Return the size of the mark and a few letters."""
        return _least(self)

    def heightForWidth(self, width: int) -> int:
        """Return the height of the wrapped words."""
        return self._face.height(width)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Draw again: hovering shows."""
        self.update()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Draw again: hovering shows."""
        self.update()
        super().leaveEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the row."""
        del event
        self._face.draw(QPainter(self))

    @Slot()
    def _on_pressed(self) -> None:
        self.ticked.emit(self._code, self.isChecked())


def _prepare(row: QAbstractButton) -> None:
    policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
    policy.setHeightForWidth(True)
    row.setSizePolicy(policy)
    row.setCursor(Qt.CursorShape.PointingHandCursor)
    set_text_role(row, TextRole.BODY)


def _least(row: QAbstractButton) -> QSize:
    letters = row.fontMetrics().averageCharWidth() * 12
    return QSize(letters, CHOICE_HEIGHT)
