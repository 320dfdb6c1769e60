"""The typefaces and the few sizes of text.

The fonts are variable ones: Qt ignores `QFont.setWeight` and the style sheet's
`font-weight` for them, so weight is set on the "wght" axis, and fonts are set on the
widgets, never in the style sheet.
"""

from collections.abc import Iterator
from enum import StrEnum
from importlib.resources import files

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import QApplication, QWidget

USUAL_SIZE = 13  # points
REGULAR, SEMI_BOLD = 400, 600

_ROLE = "textRole"
_WEIGHT_AXIS = "wght"
_LATIN = "NotoSans[wght].ttf"
_ARABIC = ("pylopdf_fonts_ar", "NotoNaskhArabic-Variable.ttf")
_SCRIPTS = (
    "Devanagari",
    "Bengali",
    "Gurmukhi",
    "Gujarati",
    "Tamil",
    "Telugu",
    "Kannada",
    "Malayalam",
    "Sinhala",
    "Oriya",
    "Ethiopic",
    "Myanmar",
    "Khmer",
    "Lao",
    "Thai",
    "Armenian",
    "Georgian",
    "Hebrew",
)
FAMILIES = (
    "Noto Sans",
    "Noto Naskh Arabic",
    *(f"Noto Sans {script}" for script in _SCRIPTS),
)


class TextRole(StrEnum):
    """What a piece of text is; its size and weight follow from that."""

    CAPTION = "caption"
    BODY = "body"
    STRONG = "strong"
    STORY = "story"
    CARD_TITLE = "card_title"
    QUESTION = "question"


_SHARES = {  # of the base size; at 13 points: 11, 13, 13, 14, 15, 22
    TextRole.CAPTION: 11 / 13,
    TextRole.BODY: 1.0,
    TextRole.STRONG: 1.0,
    TextRole.STORY: 14 / 13,
    TextRole.CARD_TITLE: 15 / 13,
    TextRole.QUESTION: 22 / 13,
}
_HEAVY = {TextRole.STRONG, TextRole.CARD_TITLE, TextRole.QUESTION}


def load_fonts() -> None:
    """Make the installed Noto fonts known to Qt; needs a running application."""
    for path in _font_files():
        if path not in _loaded:
            _loaded.add(path)
            QFontDatabase.addApplicationFont(path)


_loaded: set[str] = set()  # the fonts of a process, which Qt keeps as well


def font_for(role: TextRole, base: float) -> QFont:
    """Return the font of a role when body text has `base` points."""
    font = QFont()
    font.setFamilies(list(FAMILIES))
    font.setPointSizeF(round(base * _SHARES[role], 1))
    weight = SEMI_BOLD if role in _HEAVY else REGULAR
    font.setVariableAxis(QFont.Tag(_WEIGHT_AXIS), weight)
    return font


def set_text_role(widget: QWidget, role: TextRole) -> None:
    """Give the widget the font of a role, now and whenever the size changes."""
    widget.setProperty(_ROLE, role.value)
    widget.setFont(font_for(role, _base()))


def set_base_size(app: QApplication, points: int) -> None:
    """Set the size of body text, and of every widget that is open by its role."""
    app.setFont(font_for(TextRole.BODY, points))
    for widget in app.allWidgets():
        role = widget.property(_ROLE)
        if role:
            widget.setFont(font_for(TextRole(role), points))
        else:  # Qt itself tells the widgets only once the event loop runs
            told = QEvent(QEvent.Type.ApplicationFontChange)
            QCoreApplication.sendEvent(widget, told)


def _base() -> float:
    return QApplication.font().pointSizeF()


def _font_files() -> Iterator[str]:
    sans = files("manimgx_fonts")
    yield str(sans / _LATIN)
    package, name = _ARABIC
    yield str(files(package) / name)
    for script in _SCRIPTS:
        yield str(sans / f"NotoSans{script}[wght].ttf")
