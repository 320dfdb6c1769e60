"""Catalogs as text: the same each time, and nothing lost in between."""

import io
from gettext import GNUTranslations

import pytest

from catdesk.i18n import pofile
from tests.unit.i18n.trees import SPANISH


def _spanish() -> pofile.HeadedCatalog:
    return pofile.read(io.BytesIO(SPANISH.encode()))


def test_text_that_is_read_and_written_is_the_same_ever_after() -> None:
    once = pofile.text_of(_spanish())
    assert pofile.text_of(pofile.read(io.BytesIO(once))) == once


def test_a_catalog_has_no_dates_lines_or_tools_in_it() -> None:
    catalog = _spanish()
    catalog.add("Lock", "Cerrar", locations=[("catdesk/ui/a.py", 7)])
    text = pofile.text_of(catalog).decode()
    assert "#: catdesk/ui/a.py\n" in text
    assert not [w for w in ("Date", "Babel", "EMAIL", "LL@") if w in text]


def test_headers_of_our_own_survive_and_are_compiled() -> None:
    catalog = pofile.read(io.BytesIO(pofile.text_of(_spanish())))
    assert catalog.more_headers == {"X-Made-By": "Ana", "X-Reviewed": "no"}
    machine = GNUTranslations(io.BytesIO(pofile.compiled(io.BytesIO(SPANISH.encode()))))
    assert machine.info()["x-made-by"] == "Ana"
    assert machine.info()["language"] == "es"


def test_only_what_is_translated_and_meant_is_compiled() -> None:
    catalog = _spanish()
    catalog.add("Lock", "")
    machine = GNUTranslations(
        io.BytesIO(pofile.compiled(io.BytesIO(pofile.text_of(catalog))))
    )
    assert machine.gettext("Save and continue") == "Guardar y seguir"
    assert machine.gettext("Lock") == "Lock"
    assert machine.gettext("Go on") == "Go on"


def test_a_translator_is_named_where_one_is_known() -> None:
    catalog = _spanish()
    catalog.last_translator = "Ana <ana@example.org>"
    assert b'"Last-Translator: Ana <ana@example.org>\\n"' in pofile.text_of(catalog)


@pytest.mark.parametrize("text", [b"nonsense", b'msgid "half"', b'msgid "\xff"'])
def test_text_that_is_no_catalog_is_refused(text: bytes) -> None:
    with pytest.raises(pofile.NotACatalog):
        pofile.read(io.BytesIO(text))
