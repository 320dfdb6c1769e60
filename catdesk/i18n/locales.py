"""Which locale of the CLDR stands behind a language of the program.

Babel takes some 20 ms to import and 5 ms for each locale, so it is imported when
first asked: a start in English needs none of it.
"""

from functools import cache
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from babel import Locale

SOURCE = "en"
PSEUDO = {"xx-long": "en", "xx-rtl": "ar"}

Direction = Literal["ltr", "rtl"]


@cache
def locale_of(language: str) -> "Locale":
    """Return the locale of a language; English for one that the CLDR lacks."""
    from babel import Locale, UnknownLocaleError  # noqa: PLC0415 - see above

    try:
        return Locale.parse(PSEUDO.get(language, language).replace("-", "_"))
    except (UnknownLocaleError, ValueError):
        return Locale.parse(SOURCE)


def direction_of(language: str) -> Direction:
    """Return the way in which the script of a language runs."""
    if language == SOURCE:
        return "ltr"
    return "rtl" if locale_of(language).text_direction == "rtl" else "ltr"
