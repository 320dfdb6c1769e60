"""Neutral names for cases, so that a list of cases tells nobody whose they are."""

import secrets
from collections.abc import Collection

from catdesk.errors import N_
from catdesk.i18n.words import Words

LABELS = (
    N_("Blue heron"),
    N_("Quiet river"),
    N_("Tall cedar"),
    N_("Warm bread"),
    N_("Paper boat"),
    N_("Morning bell"),
    N_("Green hill"),
    N_("Small lantern"),
    N_("White stone"),
    N_("Red kite"),
    N_("Long bridge"),
    N_("Sweet orange"),
    N_("Clay pot"),
    N_("Gray dove"),
    N_("Open gate"),
    N_("Deep lake"),
    N_("Wild mint"),
    N_("Silver fish"),
    N_("Round moon"),
    N_("Straw hat"),
    N_("Yellow corn"),
    N_("Old oak"),
    N_("Soft rain"),
    N_("Wooden spoon"),
    N_("Night train"),
    N_("Salt wind"),
    N_("Brown bear"),
    N_("Apple tree"),
    N_("Garden wall"),
    N_("Bright star"),
    N_("Black swan"),
    N_("Olive branch"),
    N_("Winter coat"),
    N_("Sea shell"),
    N_("Honey bee"),
    N_("Stone mill"),
    N_("Purple plum"),
    N_("Copper kettle"),
    N_("Field mouse"),
    N_("Summer fog"),
)


def propose(words: Words, taken: Collection[str]) -> str:
    """Return a label at random, in the language of `words`, that is not taken."""
    free = [label for label in (words(one) for one in LABELS) if label not in taken]
    if free:
        return secrets.choice(free)
    label = words(secrets.choice(LABELS))
    number = 2
    while f"{label} {number}" in taken:
        number += 1
    return f"{label} {number}"
