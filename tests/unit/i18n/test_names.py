"""Countries and languages by name: real ones, findable, each in its own words."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from catdesk.i18n import names
from catdesk.i18n.names import countries, folded, language_name, languages, own_name

OFTEN = {  # the nationalities and languages most often heard in immigration court
    "GT", "HN", "SV", "MX", "VE", "CO", "EC", "NI", "CU", "HT", "BR", "PE", "IN", "CN",
    "RU", "AF", "SN", "MR", "AO", "CM", "CD", "ER", "ET", "SO", "SD", "NP", "BD", "PK",
    "TR", "UZ", "PS", "XK",
}  # fmt: skip
MAYAN = {"mam", "quc", "kjb", "kek", "ixl", "knj", "cac", "acr", "jac", "agu", "cak"}


def test_countries_are_those_of_iso_and_kosovo() -> None:
    codes = {one.code for one in countries("en")}
    assert codes >= OFTEN
    assert len(codes) == 247
    assert codes.isdisjoint({"EU", "UN", "ZZ", "XA", "QO", "AQ", "EZ"})


def test_countries_stand_in_the_order_of_their_names_without_accents() -> None:
    spanish = [one.name for one in countries("es")]
    assert spanish[:3] == ["Afganistán", "Albania", "Alemania"]
    assert spanish.index("México") == spanish.index("Mayotte") + 1
    assert [folded(name) for name in spanish] == sorted(map(folded, spanish))


def test_a_country_has_its_name_in_each_language() -> None:
    assert names.country("HN", "en") == "Honduras"
    assert names.country("DE", "es") == "Alemania"
    assert names.country("CD", "en") == "Democratic Republic of the Congo"
    assert names.country("CD", "xx-long") == "Democratic Republic of the Congo"
    assert names.country("CD", "es") == "República Democrática del Congo"


def test_a_code_that_nobody_named_stands_for_itself() -> None:
    assert names.country("QQ", "en") == "QQ"
    assert names.country("", "en") == ""
    assert language_name("qqq", "es") == "qqq"


def test_about_all_languages_of_the_courts_can_be_chosen() -> None:
    codes = {one.code for one in languages("en")}
    assert codes >= MAYAN | {
        "es",
        "en",
        "ht",
        "pt",
        "zh",
        "pa",
        "ar",
        "ti",
        "zag",
        "fvr",
    }
    assert len(codes) >= 150


def test_every_language_has_names_and_no_two_the_same() -> None:
    every = languages("en")
    assert all(one.own and one.name and one.name != one.code for one in every)
    assert (
        len({one.own for one in every})
        == len({one.name for one in every})
        == len(every)
    )


def test_spanish_names_every_language_in_its_own_words() -> None:
    told = {one.code: one.name for one in languages("es")}
    assert told["quc"] == "quiché"
    assert told["kjb"] == "q'anjob'al"
    assert "" not in told.values()


def test_languages_stand_in_the_order_of_their_own_names() -> None:
    own = [folded(one.own) for one in languages("es")]
    assert own == sorted(own)


def test_fur_of_darfur_is_not_friulian() -> None:
    assert language_name("fvr", "en") == "Fur (Darfur)"
    assert "fur" not in {one.code for one in languages("en")}


@pytest.mark.parametrize(
    ("code", "own"),
    [
        ("es", "Español"),
        ("mam", "Mam"),
        ("ka", "ქართული"),
        ("ar", "العربية"),
        ("sv", "Svenska"),  # in the CLDR, not in our table
        ("tlh", "Klingon"),  # in the CLDR by name only
        ("qqq", "Qqq"),
    ],
)
def test_a_language_calls_itself_by_its_own_name(code: str, own: str) -> None:
    assert own_name(code) == own


@pytest.mark.parametrize(
    "typed", ["qanjobal", "Q'anjob'al", "QʼANJOBʼAL", "q’anjob’al"]
)
def test_a_name_is_found_however_its_marks_are_typed(typed: str) -> None:
    assert folded(typed) == folded(own_name("kjb"))


@given(st.text())
def test_folding_again_changes_nothing(text: str) -> None:
    assert folded(folded(text)) == folded(text)
