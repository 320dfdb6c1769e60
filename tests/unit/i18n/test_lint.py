"""What the lint finds in a catalog, and what it leaves in peace."""

import pytest
from babel.messages.catalog import Catalog

from catdesk.i18n.glossary import Glossary, Term
from catdesk.i18n.lint import findings, forbidden

RULES = Glossary(
    terms=(Term("evidence", say=("prueba*",), avoid=("evidencia*",)),),
    never={"supuest*": "it doubts", "tú": "we say usted"},
    pairs=("¿?",),
    same=frozenset({"Form I-589"}),
)


def _found(english: str, said: str, rules: Glossary = RULES) -> list[str]:
    template, catalog = Catalog(), Catalog(locale="es")
    template.add(english)
    catalog.add(english, said)
    return [finding.what for finding in findings(catalog, template, rules)]


def _found_in_plural(*said: str) -> list[str]:
    template, catalog = Catalog(), Catalog(locale="es")
    template.add(("{n} event", "{n} events"))
    catalog.add(("{n} event", "{n} events"), said)
    return [finding.what for finding in findings(catalog, template, RULES)]


@pytest.mark.parametrize(
    ("english", "said"),
    [
        ("Save and continue", "Guardar y seguir"),
        ("Where were you?", "¿Dónde estaba?"),
        ("Saving…", "Guardando..."),
        ("Wait (a little.)", "Espere (un poco.)"),
        ("Is it “{name}”?", "¿Es «{name}»?"),
        ("Step {step} of {steps}", "De {steps}, el paso {step}"),
        ("Your evidence", "Sus pruebas"),
        ("OK", "OK"),
        ("Form I-589", "Form I-589"),
        ("{paper} {place}", "{paper} {place}"),
        ("A name: {name}", "Un nombre: \u2068{name}\u2069"),
        ("Two\nlines", "Dos\nlíneas"),
        ("He stood.", "Estuvo en actitud."),  # "tú" only as a whole word
    ],
)
def test_a_good_translation_is_left_in_peace(english: str, said: str) -> None:
    assert _found(english, said) == []


@pytest.mark.parametrize(
    ("english", "said", "what"),
    [
        ("Lock", "", "not translated"),
        ("Hello {name}", "Hola", "gaps in braces differ"),
        ("Hello {name}", "Hola {nombre}", "gaps in braces differ"),
        ("Hello {name}", "Hola {name} {name}", "gaps in braces differ"),
        ("Hello {name}", "Hola {name", "a brace without its other half"),
        ("Save", "Guardar.", "ends with full stop in place of no mark"),
        ("Save.", "Guardar", "ends with no mark in place of full stop"),
        ("Where?", "¿Dónde?:", "ends with colon in place of question mark"),
        ("Save", " Guardar", "spaces at an end, or line ends, differ"),
        ("Save ", "Guardar", "spaces at an end, or line ends, differ"),
        ("Two\nlines", "Dos líneas", "spaces at an end, or line ends, differ"),
        ("Where?", "Dónde?", "one of “¿?” without the other"),
        ("Save and continue", "Save and continue", "the same as the English"),
        ("What happened", "El supuesto hecho", "never say “supuest*” (it doubts)"),
        ("Your case", "Tú y su caso", "never say “tú” (we say usted)"),
        ("Evidence", "Material", "“evidence” is “prueba*” in the glossary"),
        (
            "Evidence",
            "Pruebas y evidencias",
            "“evidence” is said in a way that the glossary avoids",
        ),
        (
            "Name",
            "\u202bNombre\u202c",
            "a direction control that only isolates may do (U+2066 to U+2069)",
        ),
        ("Name", "\u2067Nombre", "a direction isolate without its other half"),
        ("Name", "\u2069Nombre\u2066", "a direction isolate without its other half"),
        ("Name", "Nom\x07bre", "a control character"),
    ],
)
def test_what_is_wrong_is_named(english: str, said: str, what: str) -> None:
    assert _found(english, said) == [what]


def test_every_plural_form_with_its_number_is_good() -> None:
    assert _found_in_plural("{n} hecho", "{n} hechos") == []


@pytest.mark.parametrize(
    ("said", "what"),
    [
        (("{n} hecho", ""), "not translated"),
        (("{n} hecho",), "1 plural forms in place of 2"),
        (("{n} hecho", "{m} hechos"), "gaps in braces differ"),
        (("{n} hecho", "{n} hechos."), "ends with full stop in place of no mark"),
    ],
)
def test_a_faulty_plural_is_named(said: tuple[str, ...], what: str) -> None:
    assert _found_in_plural(*said) == [what]


def test_a_plural_without_any_form_is_not_translated() -> None:
    assert _found_in_plural() == ["not translated"]


def test_messages_that_are_missing_stale_or_fuzzy_are_named() -> None:
    template, catalog = Catalog(), Catalog(locale="es")
    template.add("New", context="page")
    template.add("Changed")
    catalog.add("Changed", "Otra cosa", flags=["fuzzy"])
    catalog.add("Gone", "Ido")
    assert [str(finding) for finding in findings(catalog, template, Glossary())] == [
        "stale: no longer in the program: Gone",
        "missing: run make translations: [page] New",
        "fuzzy: to be read again, the English has changed: Changed",
    ]


def test_the_same_words_elsewhere_are_another_message() -> None:
    template, catalog = Catalog(), Catalog(locale="es")
    template.add("May", context="month")
    template.add("May", context="verb")
    catalog.add("May", "mayo", context="month")
    wrong = findings(catalog, template, Glossary())
    assert [finding.message for finding in wrong] == ["[verb] May"]


def test_a_long_message_is_named_by_its_beginning() -> None:
    template = Catalog()
    template.add("word " * 40)
    wrong = findings(Catalog(locale="es"), template, Glossary())
    assert len(wrong[0].message) == 61


def test_english_is_held_to_its_own_forbidden_words() -> None:
    template = Catalog()
    template.add("What do you claim?")
    template.add(("{n} claim", "{n} claims"))
    template.add("What happened?")
    found = forbidden(template, Glossary(never={"claim*": "it doubts"}))
    assert [finding.message for finding in found] == ["What do you claim?", "{n} claim"]
