"""Which locale stands behind a language."""

import subprocess
import sys

import pytest

from catdesk.i18n.locales import direction_of, known_locale, locale_of

START_IN_ENGLISH = """
import sys
from catdesk.i18n.catalogs import chosen
from catdesk.i18n.words import Words
words = Words(chosen(["en"]))
assert words.direction == "ltr" and words("Lock") == "Lock"
late = {"babel", "edtf", "polib", "tomllib", "pyparsing"} & set(sys.modules)
sys.exit(f"imported at the start: {sorted(late)}" if late else 0)
"""


@pytest.mark.parametrize(
    ("language", "locale"),
    [
        ("en", "en"),
        ("es", "es_US"),
        ("zh_Hans", "zh_Hans"),
        ("pt-BR", "pt_BR"),
        ("xx-long", "en"),
        ("xx-rtl", "ar"),
        ("mam", "en"),
        ("", "en"),
        ("not a code", "en"),
    ],
)
def test_a_language_has_a_locale_or_borrows_that_of_english(
    language: str, locale: str
) -> None:
    assert str(locale_of(language)) == locale


def test_what_the_cldr_lacks_is_not_known() -> None:
    assert known_locale("mam") is None
    assert known_locale("es") is not None


@pytest.mark.parametrize(
    ("language", "direction"),
    [("en", "ltr"), ("ar", "rtl"), ("fa_AF", "rtl"), ("he", "rtl"), ("am", "ltr")],
)
def test_scripts_run_their_way(language: str, direction: str) -> None:
    assert direction_of(language) == direction


def test_a_start_in_english_waits_for_no_library_of_languages() -> None:
    done = subprocess.run(
        [sys.executable, "-c", START_IN_ENGLISH],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
