"""The look: sizes, weights, colors and icons as they reach the widgets."""

import re

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFontDatabase, QImage, QPainter, QPalette
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from catdesk.settings import Theme
from catdesk.ui.fonts import FAMILIES, TextRole, font_for
from catdesk.ui.palette import CONTRAST, DARK, LIGHT, TEXT_CONTRAST, contrast
from catdesk.ui.style import Style, scheme_of_platform, style_sheet
from catdesk.ui.widgets.drawing import draw_icon, icon_names
from catdesk.ui.widgets.text import BodyText, Caption, CardTitle, Heading

ROLES = [(Caption, 11), (BodyText, 13), (CardTitle, 15), (Heading, 22)]


@pytest.mark.parametrize(("kind", "points"), ROLES)
def test_each_role_has_its_size(
    qtbot: QtBot, kind: type[BodyText], points: float
) -> None:
    text = kind("Saved")
    qtbot.addWidget(text)
    assert text.font().pointSizeF() == pytest.approx(points, abs=0.05)


@pytest.mark.parametrize(("kind", "points"), ROLES)
def test_a_new_size_reaches_what_is_already_shown(
    qtbot: QtBot, qapp: QApplication, style: Style, kind: type[BodyText], points: float
) -> None:
    text = kind("Saved")
    qtbot.addWidget(text)
    style.apply(qapp, Theme.LIGHT, 26)
    assert text.font().pointSizeF() == pytest.approx(2 * points, abs=0.1)


def test_a_new_size_reaches_widgets_without_a_role(
    qtbot: QtBot, qapp: QApplication, style: Style
) -> None:
    label = QLabel("Saved")
    qtbot.addWidget(label)
    style.apply(qapp, Theme.LIGHT, 20)
    assert label.font().pointSizeF() == 20


@pytest.mark.parametrize(("asked", "given"), [(5, 11), (13, 13), (99, 26)])
def test_sizes_stay_between_the_smallest_and_the_largest(
    qapp: QApplication, style: Style, asked: int, given: int
) -> None:
    style.apply(qapp, Theme.LIGHT, asked)
    assert style.text_size() == given


def test_a_heading_is_heavier_than_body_text(qtbot: QtBot) -> None:
    heading = Heading("What happened to you")
    qtbot.addWidget(heading)
    light = font_for(TextRole.BODY, heading.font().pointSizeF())
    plain = QLabel("What happened to you")
    plain.setFont(light)
    qtbot.addWidget(plain)
    heavy = heading.fontMetrics().horizontalAdvance(heading.text())
    assert heavy > plain.fontMetrics().horizontalAdvance(plain.text())


def test_all_named_families_are_there() -> None:
    assert set(FAMILIES) <= set(QFontDatabase.families())


@pytest.mark.parametrize(
    ("theme", "scheme"), [(Theme.LIGHT, LIGHT), (Theme.DARK, DARK)]
)
def test_the_palette_takes_the_colors_of_the_theme(
    qapp: QApplication, style: Style, theme: Theme, scheme: object
) -> None:
    style.apply(qapp, theme, 13)
    chosen = LIGHT if scheme is LIGHT else DARK
    colors = qapp.palette()
    assert colors.color(QPalette.ColorRole.Window) == QColor(chosen.canvas)
    assert colors.color(QPalette.ColorRole.Highlight) == QColor(chosen.primary)
    assert colors.color(QPalette.ColorRole.WindowText) == QColor(chosen.ink)


def test_a_new_theme_is_told(qtbot: QtBot, qapp: QApplication, style: Style) -> None:
    with qtbot.waitSignal(style.changed):
        style.apply(qapp, Theme.DARK, 13)


def test_the_style_sheet_has_no_color_of_its_own() -> None:
    allowed = {color.upper() for color in LIGHT.roles().values()}
    sheet = style_sheet(LIGHT, 13)
    assert {found.upper() for found in re.findall(r"#\w+", sheet)} <= allowed
    assert "$" not in sheet


def test_the_style_sheet_leaves_fonts_alone() -> None:
    assert "font" not in style_sheet(LIGHT, 13).split("*/", 1)[1]


def _platform(ink: str, back: str, marked: str) -> QPalette:
    role = QPalette.ColorRole
    colors = QPalette()
    for one, color in (
        (role.WindowText, ink),
        (role.Window, back),
        (role.Base, back),
        (role.Highlight, marked),
    ):
        colors.setColor(one, QColor(color))
    return colors


def test_a_platform_in_high_contrast_keeps_its_own_colors() -> None:
    scheme = scheme_of_platform(_platform("#ffffff", "#000000", "#1aebff"))
    assert (scheme.ink, scheme.canvas, scheme.primary) == (
        "#ffffff",
        "#000000",
        "#1aebff",
    )
    assert scheme.edge == scheme.ink
    assert contrast(scheme.on_primary, scheme.primary) >= TEXT_CONTRAST


def test_a_weak_mark_of_the_platform_is_drawn_in_ink() -> None:
    scheme = scheme_of_platform(_platform("#000000", "#ffffff", "#ffff00"))
    assert scheme.primary == "#000000"


def test_a_weak_platform_gets_black_on_white() -> None:
    assert scheme_of_platform(_platform("#777777", "#ffffff", "#000000")) == CONTRAST


@pytest.mark.parametrize("name", icon_names())
def test_each_icon_is_drawn_in_the_color_asked_for(name: str) -> None:
    image = QImage(40, 40, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    draw_icon(painter, name, QRectF(0, 0, 40, 40), QColor("#FF0000"))
    painter.end()
    seen = [image.pixelColor(x, y) for x in range(40) for y in range(40)]
    drawn = [color for color in seen if color.green() < 128]
    assert drawn
    assert all(color.red() > 200 for color in drawn)
