"""The size of the words and the colors, from every page."""

import pytest
from PySide6.QtWidgets import QApplication

from catdesk import paths
from catdesk.settings import Theme, load
from tests.ui.pages import Window

DARK = 128


def test_the_words_get_larger_and_smaller_and_stay_so(case: Window) -> None:
    before = QApplication.font().pointSizeF()

    case.press("Larger text")

    assert QApplication.font().pointSizeF() > before
    case.wait_until(lambda: load(paths.settings_file()).text_size > before)
    case.press("Smaller text").press("Smaller text")
    assert QApplication.font().pointSizeF() < before


def test_light_turns_dark_and_back(case: Window) -> None:
    case.press("Light or dark")
    assert QApplication.palette().window().color().lightness() < DARK
    case.wait_until(lambda: load(paths.settings_file()).theme is Theme.DARK)

    case.press("Light or dark")

    assert QApplication.palette().window().color().lightness() > DARK


@pytest.mark.parametrize("presses", [0, 7])
def test_the_window_fits_a_small_screen_at_every_size(
    case: Window, presses: int
) -> None:
    for _ in range(presses):
        case.press("Larger text")
    case.press("Start: Before we start").press("Go on")

    least = case.widget.minimumSizeHint()

    assert least.width() <= 683
    assert least.height() <= 384
