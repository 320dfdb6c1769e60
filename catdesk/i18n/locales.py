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

# The Spanish of our readers says "10:42 a. m." and "Arabia Saudita".
_REGIONS = {"es": "es_US"}

Direction = Literal["ltr", "rtl"]


@cache
def known_locale(language: str) -> "Locale | None":
    """Return the locale of a language; None for one that the CLDR lacks."""
    from babel import Locale, UnknownLocaleError  # noqa: PLC0415 - see above

    code = PSEUDO.get(language, language)
    try:
        return Locale.parse(_REGIONS.get(code, code).replace("-", "_"))
    except (UnknownLocaleError, ValueError):
        return None


def locale_of(language: str) -> "Locale":
    """Return the locale whose dates, lists and names a language uses, or English's."""
    found = known_locale(language) or known_locale(SOURCE)
    assert found is not None  # noqa: S101 - Babel always carries English
    return found


def direction_of(language: str) -> Direction:
    """Return the way in which the script of a language runs."""
    if language == SOURCE:
        return "ltr"
    return "rtl" if locale_of(language).text_direction == "rtl" else "ltr"
