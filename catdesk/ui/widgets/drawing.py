"""Text set in lines and icons in the colors of the palette, for painted widgets."""

from collections.abc import Iterator
from functools import lru_cache

from PySide6.QtCore import QByteArray, QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QTextLayout,
    QTextLine,
    QTextOption,
)
from PySide6.QtSvg import QSvgRenderer

from catdesk import paths

RTL = Qt.LayoutDirection.RightToLeft
AUTO = Qt.LayoutDirection.LayoutDirectionAuto

_UNLIMITED = 1_000_000.0


class Lines:
    """Plain text broken into lines of at most `width` pixels.

    Lines break between words or, where a word is longer than the line, inside it.
    """

    def __init__(
        self,
        text: str,
        font: QFont,
        width: float = _UNLIMITED,
        direction: Qt.LayoutDirection = AUTO,
    ) -> None:
        self._paragraphs: list[QTextLayout] = []
        self.width = 0.0
        self.height = 0.0
        option = QTextOption(Qt.AlignmentFlag.AlignLeft)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        option.setTextDirection(direction)
        for paragraph in text.split("\n"):
            self._set(paragraph, font, option, width)

    def _set(self, text: str, font: QFont, option: QTextOption, width: float) -> None:
        layout = QTextLayout(text, font)
        layout.setTextOption(option)
        layout.beginLayout()
        before = self.height
        while (line := layout.createLine()).isValid():
            line.setLineWidth(max(1.0, width))
            line.setPosition(QPointF(0, self.height))
            self.height += line.height()
            self.width = max(self.width, line.naturalTextWidth())
        layout.endLayout()
        if self.height == before:
            self.height += QFontMetricsF(font).height()
        self._paragraphs.append(layout)

    def each(self) -> Iterator[QTextLine]:
        """Return the lines from top to bottom."""
        for layout in self._paragraphs:
            yield from (layout.lineAt(at) for at in range(layout.lineCount()))

    def draw(self, painter: QPainter, box: QRectF, place: Qt.AlignmentFlag) -> None:
        """Draw with the painter's pen; `place` is the true left, right or centre."""
        for line in self.each():
            spare = box.width() - line.naturalTextWidth()
            shift = line.x() - line.naturalTextRect().x() + _share(place) * spare
            line.draw(painter, box.topLeft() + QPointF(shift, 0))


def leading_side(direction: Qt.LayoutDirection) -> Qt.AlignmentFlag:
    """Return the side on which reading starts."""
    right, left = Qt.AlignmentFlag.AlignRight, Qt.AlignmentFlag.AlignLeft
    return right if direction == RTL else left


def draw_icon(
    painter: QPainter, name: str, box: QRectF, color: QColor, *, mirrored: bool = False
) -> None:
    """Draw the icon `name` in one color; arrows are mirrored for right-to-left."""
    painter.save()
    if mirrored:
        painter.translate(2 * box.center().x(), 0)
        painter.scale(-1, 1)
    _icon(name, color.name()).render(painter, box)
    painter.restore()


def mixed(one: QColor, other: QColor, share: float) -> QColor:
    """Return `one` with a share from 0 to 1 of `other` mixed in."""
    keep = 1 - share
    return QColor.fromRgbF(
        one.redF() * keep + other.redF() * share,
        one.greenF() * keep + other.greenF() * share,
        one.blueF() * keep + other.blueF() * share,
    )


def icon_names() -> list[str]:
    """Return the names of all icons."""
    return sorted(file.stem for file in (paths.resources_dir() / "icons").glob("*.svg"))


def _share(place: Qt.AlignmentFlag) -> float:
    if place & Qt.AlignmentFlag.AlignHCenter:
        return 0.5
    return 1.0 if place & Qt.AlignmentFlag.AlignRight else 0.0


@lru_cache(maxsize=128)
def _icon(name: str, color: str) -> QSvgRenderer:
    file = paths.resources_dir() / "icons" / f"{name}.svg"
    drawing = file.read_text(encoding="utf-8").replace("currentColor", color)
    return QSvgRenderer(QByteArray(drawing.encode()))
