"""The catalogs that people get: fresh, whole, and held to the rules of the lint."""

import io
import string
import unicodedata
from gettext import GNUTranslations
from pathlib import Path

import pytest
from babel.messages.catalog import Catalog

from catdesk.i18n import glossary, lint, names, pofile, workshop
from catdesk.i18n.lint import is_done
from catdesk.i18n.workshop import Bench

BENCH = Bench()
CATALOGS = [file for domain in workshop.DOMAINS for file in BENCH.catalogs(domain)]
LANGUAGES = sorted({file.parents[1].name for file in CATALOGS})

each_catalog = pytest.mark.parametrize(
    "file", CATALOGS, ids=lambda file: f"{file.parents[1].name}-{file.stem}"
)
each_language = pytest.mark.parametrize("language", LANGUAGES)


def _read(file: Path) -> pofile.HeadedCatalog:
    with file.open("rb") as stream:
        return pofile.read(stream)


def _template(file: Path) -> Catalog:
    return _read(BENCH.template(file.stem))


def _gaps(text: str) -> dict[str, str]:
    parsed = string.Formatter().parse(text)
    return {name: "7" for _, name, _, _ in parsed if name is not None}


def test_spanish_is_among_the_languages() -> None:
    assert "es" in LANGUAGES


def test_templates_say_what_the_program_says_and_catalogs_follow() -> None:
    assert workshop.check(BENCH) == []


@each_catalog
def test_a_catalog_is_written_as_the_workshop_writes_it(file: Path) -> None:
    assert file.read_bytes() == pofile.text_of(_read(file))


@each_catalog
def test_a_catalog_has_the_messages_of_its_template_in_their_order(file: Path) -> None:
    found = [(message.context, message.id) for message in _read(file)]
    assert found == [(message.context, message.id) for message in _template(file)]


@each_catalog
def test_a_catalog_says_who_made_it_and_whether_it_was_reviewed(file: Path) -> None:
    headers = _read(file).more_headers
    assert headers[pofile.OWN_NAME] == names.own_name(file.parents[1].name)
    assert headers[pofile.MADE_BY]
    assert headers[pofile.REVIEWED]


@each_catalog
def test_every_translation_takes_the_values_that_the_english_takes(file: Path) -> None:
    for message in _read(file):
        if message.id and is_done(message):
            english = "".join(
                [message.id] if isinstance(message.id, str) else message.id
            )
            said = message.string
            forms = [said] if isinstance(said, str) else list(said or ())
            assert all(form.format(**_gaps(english)) for form in forms)


@each_catalog
def test_a_compiled_catalog_says_what_its_text_says(file: Path) -> None:
    with file.open("rb") as stream:
        machine = GNUTranslations(io.BytesIO(pofile.compiled(stream)))
    for message in _read(file):
        if isinstance(message.id, str) and message.id and is_done(message):
            said = (
                machine.pgettext(message.context, message.id)
                if message.context
                else machine.gettext(message.id)
            )
            assert said == message.string


@each_catalog
def test_translations_are_in_composed_letters(file: Path) -> None:
    text = file.read_text(encoding="utf-8")
    assert unicodedata.normalize("NFC", text) == text


@each_language
def test_a_language_has_both_domains(language: str) -> None:
    assert all(BENCH.catalog(language, domain).is_file() for domain in workshop.DOMAINS)


@pytest.mark.parametrize("language", ["en", *LANGUAGES])
def test_a_language_has_a_glossary_that_does_not_contradict_itself(
    language: str,
) -> None:
    rules = glossary.read(BENCH.folder / language)
    assert rules.never
    for term in rules.terms:
        assert term.say
        assert not set(term.say) & {*term.avoid, *rules.never}


@pytest.mark.parametrize(
    ("english", "spanish"),
    [
        ("Your claim was denied.", "Su presunto caso."),
        ("Bring the exhibits.", "Traiga las exhibiciones."),
        ("Where were you?", "Dónde estaba?"),
    ],
)
def test_the_spanish_glossary_catches_what_it_is_for(
    english: str, spanish: str
) -> None:
    template, catalog = Catalog(), Catalog(locale="es")
    template.add(english)
    catalog.add(english, spanish)
    assert lint.findings(catalog, template, glossary.read(BENCH.folder / "es"))
