"""The colors by what they are for: light, dark and high contrast, as plain values.

Contrast follows WCAG 2.2: text 4.5:1 (1.4.3), edges and focus 3:1 (1.4.11).
"""

from dataclasses import asdict, dataclass

TEXT_CONTRAST, EDGE_CONTRAST = 4.5, 3.0

_RED, _GREEN, _BLUE = 0.2126, 0.7152, 0.0722  # WCAG's relative luminance


@dataclass(frozen=True, slots=True)
class Scheme:
    """One color for each role, as #RRGGBB, and the width of the focus ring."""

    canvas: str
    surface: str
    ink: str
    soft: str
    line: str
    edge: str
    primary: str
    on_primary: str
    tint: str
    good: str
    good_tint: str
    attention: str
    attention_tint: str
    tint_edge: str = "transparent"
    focus_width: int = 2

    def roles(self) -> dict[str, str]:
        """Return every role by name, ready for the style sheet."""
        return {name: str(value) for name, value in asdict(self).items()}


LIGHT = Scheme(
    canvas="#F5F3EE",
    surface="#FFFFFF",
    ink="#1B262E",
    soft="#4C5A64",
    line="#D8D3C7",
    edge="#7F7A6D",
    primary="#0B5A6B",
    on_primary="#FFFFFF",
    tint="#E3EFF1",
    good="#1E6B3C",
    good_tint="#E4F1E7",
    attention="#7A4400",
    attention_tint="#FCF0DA",
)

DARK = Scheme(
    canvas="#12171B",
    surface="#1A2127",
    ink="#ECE9E2",
    soft="#B3BCC3",
    line="#2E3942",
    edge="#77848F",
    primary="#79CCDB",
    on_primary="#08222A",
    tint="#1D3339",
    good="#8AD3A3",
    good_tint="#18301F",
    attention="#F0C27B",
    attention_tint="#33270F",
)


def contrast(one: str, other: str) -> float:
    """Return the contrast of two #RRGGBB colors, from 1 to 21, as WCAG counts it."""
    darker, lighter = sorted((_luminance(one), _luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(color: str) -> float:
    red, green, blue = (_linear(int(color[at : at + 2], 16)) for at in (1, 3, 5))
    return _RED * red + _GREEN * green + _BLUE * blue


def _linear(channel: int) -> float:
    share = channel / 255
    if share <= 0.04045:  # noqa: PLR2004  the bend of the sRGB curve
        return share / 12.92
    return float(((share + 0.055) / 1.055) ** 2.4)


def one_ink(ink: str, canvas: str) -> Scheme:
    """Return a scheme of two colors in which every edge is drawn in ink."""
    return Scheme(
        canvas=canvas,
        surface=canvas,
        ink=ink,
        soft=ink,
        line=ink,
        edge=ink,
        primary=ink,
        on_primary=canvas,
        tint=canvas,
        good=ink,
        good_tint=canvas,
        attention=ink,
        attention_tint=canvas,
        tint_edge=ink,
        focus_width=3,
    )


CONTRAST = one_ink("#000000", "#FFFFFF")

SCHEMES = {"light": LIGHT, "dark": DARK, "contrast": CONTRAST}  # by setting
