"""Which languages there are, and reading their catalogs from wherever they stand."""

import os
from pathlib import Path

import pytest

from catdesk.i18n import pofile
from catdesk.i18n.catalogs import Language, available, chosen, load
from tests.unit.i18n.trees import SPANISH, catalog


def _compile(po: Path, *, seconds_later: int) -> Path:
    mo = po.with_suffix(".mo")
    with po.open("rb") as stream:
        mo.write_bytes(pofile.compiled(stream))
    at = po.stat().st_mtime + seconds_later
    os.utime(mo, (at, at))
    return mo


def test_english_is_there_without_a_catalog(translations: Path) -> None:
    assert translations.is_dir()
    assert available() == (Language("en", "English", reviewed=True),)


def test_a_catalog_says_who_made_it_and_that_nobody_reviewed_it(
    translations: Path,
) -> None:
    catalog(translations)
    assert available()[1] == Language("es", "Español", reviewed=False, made_by="Ana")


def test_a_catalog_that_names_its_reviewer_is_reviewed(translations: Path) -> None:
    catalog(translations, SPANISH.replace("X-Reviewed: no", "X-Reviewed: Luis"))
    assert available()[1].reviewed


@pytest.mark.parametrize("said", ["", '"X-Reviewed: \\n"'])
def test_a_catalog_that_does_not_say_is_not_reviewed(
    translations: Path, said: str
) -> None:
    catalog(translations, SPANISH.replace('"X-Reviewed: no\\n"', said))
    assert not available()[1].reviewed


def test_languages_stand_in_the_order_of_their_own_names(translations: Path) -> None:
    for code in ("ru", "es", "de", "mam"):
        catalog(translations, "", f"{code}/LC_MESSAGES/catdesk")
    names = [language.name for language in available()]
    assert names == ["English", "Deutsch", "Español", "Mam", "Русский"]


def test_a_catalog_may_name_its_language_itself(translations: Path) -> None:
    text = SPANISH.replace('"X-Made-By', '"X-Own-Name: Castellano\\n"\n"X-Made-By')
    catalog(translations, text)
    assert available()[1].name == "Castellano"


def test_a_compiled_catalog_is_enough(translations: Path) -> None:
    po = catalog(translations)
    _compile(po, seconds_later=0)
    po.unlink()
    assert load("es").gettext("Save and continue") == "Guardar y seguir"
    assert [language.code for language in available()] == ["en", "es"]


def test_a_compiled_catalog_goes_before_its_text(translations: Path) -> None:
    po = catalog(translations)
    _compile(po, seconds_later=0)
    po.write_text(SPANISH.replace("Guardar", "Grabar"), encoding="utf-8")
    at = po.with_suffix(".mo").stat().st_mtime - 5
    os.utime(po, (at, at))
    assert load("es").gettext("Save and continue") == "Guardar y seguir"


def test_text_newer_than_what_was_compiled_is_compiled_anew(translations: Path) -> None:
    po = catalog(translations)
    _compile(po, seconds_later=-5)
    po.write_text(SPANISH.replace("Guardar", "Grabar"), encoding="utf-8")
    assert load("es").gettext("Save and continue") == "Grabar y seguir"


@pytest.mark.parametrize(
    "broken", [b"", b"not a catalog", b"\xde\x12\x04\x95", b"\xff"]
)
def test_a_broken_catalog_leaves_english(translations: Path, broken: bytes) -> None:
    po = catalog(translations)
    mo = _compile(po, seconds_later=0)
    po.unlink()
    mo.write_bytes(broken)
    assert load("es").gettext("Lock") == "Lock"


@pytest.mark.parametrize("broken", ["nonsense", 'msgid "Lock"', ""])
def test_a_broken_text_leaves_english(translations: Path, broken: str) -> None:
    catalog(translations, broken)
    assert load("es").gettext("Lock") == "Lock"


@pytest.mark.parametrize(
    ("wanted", "language"),
    [
        ([], "en"),
        (["", "es"], "es"),
        (["fr", "es", "en"], "es"),
        (["es-MX"], "es"),
        (["es_MX.UTF-8"], "es"),
        (["zh_Hans_CN"], "zh_Hans"),
        (["en-US", "es"], "en"),
        (["xx-rtl"], "xx-rtl"),
        (["xx-other"], "en"),
        (["../../etc"], "en"),
    ],
)
def test_the_first_language_there_is_gets_chosen(
    translations: Path, wanted: list[str], language: str
) -> None:
    catalog(translations)
    catalog(translations, "", "zh_Hans/LC_MESSAGES/catdesk")
    assert chosen(wanted) == language


def test_the_environment_goes_before_the_settings(
    translations: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    catalog(translations)
    monkeypatch.setenv("CATDESK_LANG", "xx-long")
    assert chosen(["es"]) == "xx-long"


def test_pseudo_languages_are_offered_to_nobody(translations: Path) -> None:
    assert translations.is_dir()
    assert not [language for language in available() if language.code.startswith("xx")]
