"""Every pair of colors that meet on the screen can be told apart."""

import pytest

from catdesk.ui.palette import (
    CONTRAST,
    DARK,
    EDGE_CONTRAST,
    LIGHT,
    TEXT_CONTRAST,
    Scheme,
    contrast,
)

SCHEMES = pytest.mark.parametrize(
    "scheme", [LIGHT, DARK, CONTRAST], ids=["light", "dark", "contrast"]
)
TEXT = [
    ("ink", "canvas"),
    ("ink", "surface"),
    ("ink", "tint"),
    ("soft", "canvas"),
    ("soft", "surface"),
    ("soft", "tint"),
    ("primary", "canvas"),
    ("primary", "surface"),
    ("primary", "tint"),
    ("on_primary", "primary"),
    ("good", "good_tint"),
    ("attention", "attention_tint"),
    ("attention", "canvas"),
    ("attention", "surface"),
    ("primary", "attention_tint"),
    ("primary", "good_tint"),
]
EDGES = [
    ("edge", "canvas"),
    ("edge", "surface"),
    ("primary", "canvas"),
    ("primary", "surface"),
    ("attention", "canvas"),
    ("attention", "surface"),
]


def _contrast(scheme: Scheme, one: str, other: str) -> float:
    roles = scheme.roles()
    return contrast(roles[one], roles[other])


@SCHEMES
@pytest.mark.parametrize(("text", "behind"), TEXT)
def test_text_stands_out_from_what_is_behind_it(
    scheme: Scheme, text: str, behind: str
) -> None:
    assert _contrast(scheme, text, behind) >= TEXT_CONTRAST


@SCHEMES
@pytest.mark.parametrize(("edge", "beside"), EDGES)
def test_edges_and_focus_stand_out_from_what_is_beside_them(
    scheme: Scheme, edge: str, beside: str
) -> None:
    assert _contrast(scheme, edge, beside) >= EDGE_CONTRAST


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("#000000", "#FFFFFF", 21.0),
        ("#FFFFFF", "#FFFFFF", 1.0),
        ("#777777", "#FFFFFF", 4.48),
        ("#308CC6", "#FFFFFF", 3.69),  # the highlight that Fusion brings along
    ],
)
def test_contrast_is_counted_as_wcag_counts_it(
    one: str, other: str, expected: float
) -> None:
    assert contrast(one, other) == pytest.approx(expected, abs=0.01)
    assert contrast(other, one) == contrast(one, other)


def test_the_light_roles_have_the_contrast_they_were_chosen_for() -> None:
    assert _contrast(LIGHT, "ink", "canvas") == pytest.approx(13.9, abs=0.1)
    assert _contrast(LIGHT, "edge", "surface") == pytest.approx(4.3, abs=0.1)
    assert _contrast(DARK, "primary", "canvas") == pytest.approx(9.9, abs=0.1)


def test_high_contrast_has_a_wider_ring_and_edges_everywhere() -> None:
    assert CONTRAST.focus_width == 3
    assert CONTRAST.tint_edge == CONTRAST.line == CONTRAST.ink
