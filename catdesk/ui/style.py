"""The look of the program: colors, fonts and one style sheet, set and set again."""

from dataclasses import replace
from functools import lru_cache
from string import Template

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFontMetrics, QPalette
from PySide6.QtWidgets import QApplication

from catdesk import paths
from catdesk.settings import LARGEST_TEXT, SMALLEST_TEXT, Theme
from catdesk.ui import fonts, measures, palette
from catdesk.ui.fonts import TextRole
from catdesk.ui.palette import Scheme
from catdesk.ui.widgets.focus_ring import FocusRings

Role = QPalette.ColorRole

_ROLES = {
    Role.Window: "canvas",
    Role.WindowText: "ink",
    Role.Base: "surface",
    Role.AlternateBase: "tint",
    Role.Text: "ink",
    Role.PlaceholderText: "soft",
    Role.Button: "surface",
    Role.ButtonText: "ink",
    Role.BrightText: "attention",
    Role.ToolTipBase: "ink",
    Role.ToolTipText: "canvas",
    Role.Highlight: "primary",
    Role.HighlightedText: "on_primary",
    Role.Accent: "primary",
    Role.Link: "primary",
    Role.LinkVisited: "primary",
    Role.Light: "surface",
    Role.Midlight: "line",
    Role.Mid: "line",
    Role.Dark: "edge",
    Role.Shadow: "edge",
}
_STRONG = 7  # contrast of text in high contrast: WCAG 2.2, 1.4.6
_DISABLED = (Role.WindowText, Role.Text, Role.ButtonText)


class Style(QObject):
    """Keeps the application's look; `changed` follows each new theme or size."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._app: QApplication | None = None
        self._theme = Theme.SYSTEM
        self._text_size = fonts.USUAL_SIZE
        self._rings: FocusRings | None = None

    def apply(self, app: QApplication, theme: Theme, text_size: int) -> None:
        """Dress the application; sizes outside 11 to 26 points are brought inside."""
        self._theme = theme
        self._text_size = max(SMALLEST_TEXT, min(LARGEST_TEXT, text_size))
        if self._app is None:
            self._start(app)
        self._dress(app)

    def text_size(self) -> int:
        """Return the size of body text in points."""
        return self._text_size

    def _start(self, app: QApplication) -> None:
        self._app = app
        self._rings = app.findChild(FocusRings) or FocusRings(app)
        fonts.load_fonts()
        app.setStyle("Fusion")
        app.styleHints().colorSchemeChanged.connect(self._on_platform_changed)

    def _dress(self, app: QApplication) -> None:
        scheme = scheme_for(app, self._theme)
        dress(app, scheme, self._text_size)
        if self._rings is not None:
            self._rings.set_width(scheme.focus_width)
        self.changed.emit()

    @Slot()
    def _on_platform_changed(self) -> None:
        if self._app is not None and self._theme is Theme.SYSTEM:
            self._dress(self._app)


def dress(app: QApplication, scheme: Scheme, text_size: int) -> None:
    """Give the application the colors of `scheme` and a size of text in points."""
    app.setPalette(palette_of(scheme))
    app.setStyleSheet(style_sheet(scheme, text_size))
    fonts.set_base_size(app, text_size)


def scheme_for(app: QApplication, theme: Theme) -> Scheme:
    """Return the colors of a theme; SYSTEM asks the platform what it shows."""
    if theme is not Theme.SYSTEM:
        return palette.SCHEMES[theme]
    if _wants_contrast(app):
        app.setPalette(QPalette())  # the platform's own comes back
        return scheme_of_platform(app.palette())
    is_dark = app.styleHints().colorScheme() is Qt.ColorScheme.Dark
    return palette.DARK if is_dark else palette.LIGHT


def scheme_of_platform(colors: QPalette) -> Scheme:
    """Return the colors of a platform in high contrast, or ours if its are weak."""
    role = QPalette.ColorRole
    ink, canvas = (colors.color(r).name() for r in (role.WindowText, role.Window))
    surface, marked = (colors.color(r).name() for r in (role.Base, role.Highlight))
    backs = (canvas, surface)
    if min(palette.contrast(ink, back) for back in backs) < _STRONG:
        return palette.CONTRAST
    if min(palette.contrast(marked, back) for back in backs) < palette.TEXT_CONTRAST:
        marked = ink
    return replace(
        palette.one_ink(ink, canvas),
        surface=surface,
        primary=marked,
        on_primary=canvas,
        tint=surface,
        good_tint=surface,
        attention_tint=surface,
    )


def palette_of(scheme: Scheme) -> QPalette:
    """Return the colors as Qt's palette."""
    colors = scheme.roles()
    made = QPalette()
    for role, name in _ROLES.items():
        made.setColor(role, QColor(colors[name]))
    for role in _DISABLED:
        made.setColor(QPalette.ColorGroup.Disabled, role, QColor(scheme.soft))
    return made


def style_sheet(scheme: Scheme, text_size: int) -> str:
    """Return the one style sheet with its roles and sizes filled in."""
    small = QFontMetrics(fonts.font_for(TextRole.CAPTION, text_size)).height()
    return _template().substitute(
        scheme.roles(),
        radius=measures.RADIUS,
        card_radius=measures.CARD_RADIUS,
        pill_radius=small // 2 + measures.PILL_AIR,
    )


@lru_cache(maxsize=1)
def _template() -> Template:
    folder = paths.resources_dir() / "style"
    parts = sorted(folder.glob("*.qss"))
    return Template("\n".join(part.read_text(encoding="utf-8") for part in parts))


def _wants_contrast(app: QApplication) -> bool:
    hints = app.styleHints()  # kept: it owns what the next line returns
    wish = hints.accessibility().contrastPreference()
    return wish is Qt.ContrastPreference.HighContrast
