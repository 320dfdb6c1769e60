"""Dates as people remember them: exact, a month, or a year, in their own words.

What was typed is kept letter for letter in `words`; what it means stands beside it
as EDTF (ISO 8601-2) with the first and the last day it can mean. A typed date that
is none keeps its words, and its EDTF stays empty.
"""

import datetime as dt
import re
import time
import unicodedata
from functools import cache

from catdesk.i18n.locales import locale_of
from catdesk.interview.values import DateValue

# Outside these years a date is a slip of the keys or belongs to another calendar:
# Persian 1403, Hijri 1446, Nepali 2081 and Buddhist 2567 are all the year 2024.
FIRST_YEAR = 1900
LAST_YEAR = 2049

Parts = tuple[str, str, str]

_EMPTY = 0
_UNREADABLE = -1
_MONTHS = range(1, 13)

_TO_ESCAPE = re.compile(r"[\\/]")
_ESCAPED = re.compile(r"\\(.)", re.DOTALL)
_PART = re.compile(r"((?:[^\\/]|\\.|\\\Z)*)(/|\Z)", re.DOTALL)
_WRITTEN = re.compile(r"(\d{4})(?:-(0[1-9]|1[0-2])(?:-(\d{2}))?)?", re.ASCII)


def remember(day: str, month: str, year: str) -> DateValue:
    """Return the date that three fields say; each may be empty, none is refused.

    Digits of every script count. `words` is the three fields with slashes between
    them ("5/3/2019", "/3/2019", "//2019"), so that `parts` gives back what was
    typed; a slash or backslash inside a field has a backslash before it.
    """
    if not (day or month or year):
        return DateValue("")
    edtf = _edtf(_number(day), _number(month), _number(year))
    earliest, latest = bounds(edtf)
    words = "/".join(_TO_ESCAPE.sub(r"\\\g<0>", part) for part in (day, month, year))
    return DateValue(words=words, edtf=edtf, earliest=earliest, latest=latest)


def from_text(text: str) -> DateValue:
    """Return the date written "2019", "2019-03" or "2019-03-05", as in answers files.

    Any other text is kept as if typed where the year goes: "3/5/2019" makes no date,
    because nobody can tell which of the two is the month.
    """
    written = _WRITTEN.fullmatch(text.strip())
    if not written:
        return remember("", "", text)
    year, month, day = (part or "" for part in written.groups())
    return remember(day.removeprefix("0"), month.removeprefix("0"), year)


def parts(date: DateValue) -> Parts:
    """Return day, month and year as they were typed, to fill the fields again.

    Words that never came from three fields stand where the year is typed.
    """
    typed = [_ESCAPED.sub(r"\1", part) for part in _split(date.words)]
    if len(typed) != len(("day", "month", "year")):
        return ("", "", date.words)
    return (typed[0], typed[1], typed[2])


def bounds(edtf: str) -> tuple[str, str]:
    """Return the first and the last ISO day that an EDTF date can mean; "" for none."""
    if not edtf:
        return ("", "")
    from edtf import parse_edtf  # noqa: PLC0415 - takes 140 ms

    date = parse_edtf(edtf)
    return (_iso(date.lower_strict()), _iso(date.upper_strict()))


def get_ready() -> None:
    """Load what the first date needs, so that nobody waits at it; for a worker thread."""
    bounds("2019")


def spoken(date: DateValue, language: str) -> str:
    """Return the date as `language` says it: "March 2019", "5 de marzo de 2019".

    Words that make no date come back as they were typed, the month by its name.
    """
    written = _WRITTEN.fullmatch(date.edtf)
    if not written:
        return _as_typed(date, language)
    from babel.dates import format_date, format_skeleton  # noqa: PLC0415 - see locales

    locale = locale_of(language)
    first = dt.date.fromisoformat(date.earliest)
    _, month, day = written.groups()
    if day:
        return format_date(first, "long", locale)
    return format_skeleton("yMMMM" if month else "y", first, locale=locale)


@cache
def months(language: str) -> tuple[str, ...]:
    """Return the names of the twelve months as they stand in a list."""
    names = locale_of(language).months["stand-alone"]["wide"]
    return tuple(names[number] for number in _MONTHS)


def _edtf(day: int, month: int, year: int) -> str:
    if not FIRST_YEAR <= year <= LAST_YEAR:
        return ""
    if day == _EMPTY:
        return _month_or_year(month, year)
    try:
        return dt.date(year, month, day).isoformat()
    except ValueError:
        return ""


def _month_or_year(month: int, year: int) -> str:
    if month == _EMPTY:
        return str(year)
    return f"{year}-{month:02}" if month in _MONTHS else ""


def _number(typed: str) -> int:
    """Return the number in a field; a typed zero is as unreadable as a word."""
    # Pasted digits bring direction marks (category Cf) along.
    bare = "".join(c for c in typed if unicodedata.category(c) != "Cf").strip()
    if not bare:
        return _EMPTY
    digits = re.fullmatch(r"\d{1,4}", bare)  # \d: decimal digits of every script
    return (int(bare) if digits else 0) or _UNREADABLE


def _iso(day: time.struct_time) -> str:
    return dt.date(*day[:3]).isoformat()


def _split(words: str) -> list[str]:
    found = list(_PART.finditer(words))
    last = next(at for at, part in enumerate(found) if not part[2])
    return [part[1] for part in found[: last + 1]]


def _as_typed(date: DateValue, language: str) -> str:
    day, month, year = parts(date)
    number = _number(month)
    name = months(language)[number - 1] if number in _MONTHS else month
    return " ".join(part.strip() for part in (day, name, year) if part.strip())
