"""Dates as remembered: nothing typed is lost, nothing is invented."""

import calendar
import datetime as dt
import sys

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from catdesk.i18n.dates import (
    FIRST_YEAR,
    LAST_YEAR,
    bounds,
    from_text,
    get_ready,
    months,
    parts,
    remember,
    spoken,
)
from catdesk.interview.text import clean_line
from catdesk.interview.values import DateValue

FIELDS = st.text(max_size=8) | st.from_regex(r"\d{0,4}", fullmatch=True)
DAYS = st.dates(dt.date(FIRST_YEAR, 1, 1), dt.date(LAST_YEAR, 12, 31))
ZEROS = st.sampled_from("0٠۰०০੦௦၀០๐༠𑁦０")


def _in_digits(number: int, zero: str) -> str:
    return "".join(chr(ord(zero) + int(digit)) for digit in str(number))


@given(FIELDS, FIELDS, FIELDS)
@example("\\", "/", "\\/")
@example("5/3/2019", "", "")
@example("1\n", "\u2029", "\\\n")
def test_what_was_typed_comes_back_letter_for_letter(
    day: str, month: str, year: str
) -> None:
    assert parts(remember(day, month, year)) == (day, month, year)


@given(FIELDS, FIELDS, FIELDS)
def test_cleaning_a_date_is_cleaning_its_fields(
    day: str, month: str, year: str
) -> None:
    words = clean_line(remember(day, month, year).words).text
    cleaned = tuple(clean_line(field).text for field in (day, month, year))
    assert parts(DateValue(words)) == cleaned


@given(FIELDS, FIELDS, FIELDS)
def test_a_date_has_both_bounds_in_order_or_none(
    day: str, month: str, year: str
) -> None:
    date = remember(day, month, year)
    assert bool(date.edtf) == bool(date.earliest) == bool(date.latest)
    assert date.earliest <= date.latest


@given(DAYS, ZEROS)
def test_digits_of_every_script_make_the_same_date(day: dt.date, zero: str) -> None:
    typed = [_in_digits(number, zero) for number in (day.day, day.month, day.year)]
    date = remember(*typed)
    assert (date.edtf, date.earliest, date.latest) == (day.isoformat(),) * 3


@given(DAYS)
def test_a_month_runs_from_its_first_to_its_last_day(day: dt.date) -> None:
    date = remember("", str(day.month), str(day.year))
    last = calendar.monthrange(day.year, day.month)[1]
    assert date.edtf == f"{day:%Y-%m}"
    assert (date.earliest, date.latest) == (f"{day:%Y-%m}-01", f"{day:%Y-%m}-{last}")


@given(st.integers(FIRST_YEAR, LAST_YEAR))
def test_a_year_runs_from_january_to_december(year: int) -> None:
    date = remember("", "", str(year))
    assert (date.edtf, date.earliest, date.latest) == (
        f"{year}",
        f"{year}-01-01",
        f"{year}-12-31",
    )


@pytest.mark.parametrize(
    "typed",
    [
        ("31", "2", "2019"),  # no such day
        ("29", "2", "2019"),
        ("", "13", "2019"),
        ("5", "", "2019"),  # a day of no month
        ("5", "3", ""),  # no year
        ("", "3", ""),
        ("", "", "19"),
        ("", "", "1403"),  # Persian for 2024
        ("", "", "2567"),  # Buddhist for 2024
        ("", "", "2081"),  # Nepali for 2024
        ("0", "3", "2019"),
        ("00", "00", "2019"),
        ("", "three", "2019"),
        ("", "", "around 2019"),
        ("", "", "-2019"),
        ("", "", "2_019"),
        ("", "", "²⁰¹⁹"),
        ("", "", "9" * 5000),
    ],
)
def test_what_makes_no_date_is_kept_and_counts_as_none(
    typed: tuple[str, str, str],
) -> None:
    date = remember(*typed)
    assert (date.edtf, date.earliest, date.latest) == ("", "", "")
    assert parts(date) == typed


def test_empty_fields_make_an_empty_date() -> None:
    assert remember("", "", "") == DateValue("")
    assert spoken(DateValue(""), "en") == ""


def test_spaces_and_direction_marks_around_digits_do_not_matter() -> None:
    assert remember(" 5 ", "\u200e3", "\u200f2019\u200f").edtf == "2019-03-05"


def test_a_leap_day_is_a_day() -> None:
    assert remember("29", "2", "2020").edtf == "2020-02-29"


@pytest.mark.parametrize(
    ("text", "fields"),
    [
        ("2019", ("", "", "2019")),
        ("2019-03", ("", "3", "2019")),
        ("2019-03-05", ("5", "3", "2019")),
        ("2019-12-30 ", ("30", "12", "2019")),
        ("2019-02-30", ("30", "2", "2019")),
    ],
)
def test_answers_files_write_dates_as_iso_does(
    text: str, fields: tuple[str, str, str]
) -> None:
    assert from_text(text) == remember(*fields)


@pytest.mark.parametrize("text", ["summer", "2019-13", "3/5/2019", "2019/3", "a\\"])
def test_other_text_is_kept_as_words(text: str) -> None:
    assert from_text(text).edtf == ""
    assert parts(from_text(text)) == ("", "", text)
    assert spoken(from_text(text), "en") == text


def test_words_that_never_were_fields_stand_in_the_last_one() -> None:
    assert parts(DateValue("when the rains came")) == ("", "", "when the rains came")
    assert parts(DateValue("a/b/c/d")) == ("", "", "a/b/c/d")


def test_words_of_any_length_come_back_at_once() -> None:
    long = "\\" * 100_001
    assert parts(DateValue(long))[2] == long


@pytest.mark.parametrize(
    ("language", "exact", "month", "year"),
    [
        ("en", "March 5, 2019", "March 2019", "2019"),
        ("es", "5 de marzo de 2019", "marzo de 2019", "2019"),
        ("xx-long", "March 5, 2019", "March 2019", "2019"),
        ("mam", "March 5, 2019", "March 2019", "2019"),
    ],
)
def test_a_date_is_said_as_the_language_says_it(
    language: str, exact: str, month: str, year: str
) -> None:
    assert spoken(from_text("2019-03-05"), language) == exact
    assert spoken(from_text("2019-03"), language) == month
    assert spoken(from_text("2019"), language) == year


def test_what_makes_no_date_is_said_as_typed_with_the_month_by_name() -> None:
    assert spoken(remember("31", "2", "2019"), "en") == "31 February 2019"
    assert spoken(remember("", "3", ""), "es") == "marzo"
    assert spoken(remember(" ", "after Easter", "2019 "), "en") == "after Easter 2019"


def test_kinds_of_date_to_come_are_said_in_their_words() -> None:
    season = DateValue("summer of 2019", edtf="2019-22", earliest="2019-06-01")
    assert spoken(season, "en") == "summer of 2019"


def test_months_have_names_in_their_order() -> None:
    assert months("en")[0] == "January"
    assert months("es")[::11] == ("enero", "diciembre")
    assert len(set(months("es"))) == 12


def test_getting_ready_loads_what_bounds_need() -> None:
    get_ready()
    assert "edtf" in sys.modules


def test_bounds_of_nothing_are_nothing() -> None:
    assert bounds("") == ("", "")


@given(FIELDS, FIELDS, FIELDS, st.sampled_from(["en", "es", "ar", "xx-rtl", "kjb"]))
def test_everything_can_be_said(day: str, month: str, year: str, language: str) -> None:
    assert isinstance(spoken(remember(day, month, year), language), str)
