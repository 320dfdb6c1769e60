"""Sizes on the screen, in logical pixels; text sizes are in `fonts`."""

from enum import IntEnum


class Space(IntEnum):
    """The steps of empty space; nothing on the screen uses another."""

    HAIR = 4
    SMALL = 8
    MEDIUM = 12
    LARGE = 16
    WIDE = 24
    SECTION = 36
    PAGE = 48


RADIUS = 8
CARD_RADIUS = 10
PILL_AIR = 3  # above and below the words of a status
BUTTON_HEIGHT = 42
CHOICE_HEIGHT = 44
ROW_HEIGHT = 50
TARGET = 24  # the least that can be clicked: WCAG 2.2, 2.5.8
LINK_HEIGHT = 32
STROKE = 1.75  # lines of the icons
LINE_LENGTH = 70  # letters in a line of text
