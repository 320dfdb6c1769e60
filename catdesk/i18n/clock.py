"""The time of day as a language writes it; the time is always passed in."""

import datetime as dt

from catdesk.i18n.locales import locale_of

_NARROW_SPACE = "\u202f"  # before AM; some fonts have no such space
_SPACE = "\u00a0"


def time_of_day(time: dt.time, language: str) -> str:
    """Return the hour and the minute, as in "Saved 10:42 AM"."""
    from babel.dates import format_time  # noqa: PLC0415 - see locales

    said = format_time(time, "short", locale=locale_of(language))
    return said.replace(_NARROW_SPACE, _SPACE)
