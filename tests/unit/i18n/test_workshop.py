"""The translators' commands, on a small tree of their own."""

from pathlib import Path

import pytest

from catdesk.i18n.workshop import Bench, main
from tests.unit.i18n.trees import SCREEN

DONE = {
    "Save and continue": "Guardar y seguir",
    "Close and open again.": "Cierre y abra.",
    "May": "mayo",
    "Declaration of {name}": "Declaración de {name}",
}


class Shop:
    """The commands with what they wrote."""

    def __init__(self, root: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self.bench = Bench(root)
        self._capsys = capsys

    def run(self, *arguments: str) -> tuple[int, list[str]]:
        """Run one command; return its code and its lines."""
        code = main(arguments, self.bench)
        return code, self._capsys.readouterr().out.splitlines()

    def text(self, name: str) -> str:
        """Return the text of a file of the translations."""
        return (self.bench.folder / name).read_text(encoding="utf-8")

    def written(self) -> list[bytes]:
        """Return the bytes of every template and catalog."""
        return [file.read_bytes() for file in sorted(self.bench.folder.rglob("*.po*"))]

    def edit(self, name: str, old: str, new: str) -> None:
        """Change a file as a translator would."""
        changed = self.text(name).replace(old, new)
        (self.bench.folder / name).write_text(changed, encoding="utf-8")

    def rewrite_screen(self, old: str, new: str) -> None:
        """Change what the program says."""
        file = self.bench.root / "catdesk" / "ui" / "screen.py"
        file.write_text(SCREEN.replace(old, new), encoding="utf-8")

    def translate(self) -> None:
        """Translate everything into Spanish."""
        for domain in ("catdesk", "papers"):
            name = f"es/LC_MESSAGES/{domain}.po"
            for english, spanish in DONE.items():
                begin = f'msgid "{english}"\nmsgstr '
                self.edit(name, f'{begin}""', f'{begin}"{spanish}"')
            self.edit(name, 'msgstr[0] ""', 'msgstr[0] "{n} hecho"')
            self.edit(name, 'msgstr[1] ""', 'msgstr[1] "{n} hechos"')


@pytest.fixture
def shop(source_tree: Path, capsys: pytest.CaptureFixture[str]) -> Shop:
    """Return the commands on a tree without catalogs."""
    return Shop(source_tree, capsys)


@pytest.fixture
def finished(shop: Shop) -> Shop:
    """Return the commands on a tree with a finished Spanish."""
    shop.run("extract")
    shop.run("start", "es", "Ana")
    shop.translate()
    return shop


def test_each_domain_gets_its_own_messages(shop: Shop) -> None:
    shop.run("extract")
    screens, papers = shop.text("catdesk.pot"), shop.text("papers.pot")
    assert 'msgid "Save and continue"' in screens
    assert 'msgid "{n} event"\nmsgid_plural "{n} events"' in screens
    assert 'msgctxt "month"\nmsgid "May"' in screens
    assert 'msgid "Close and open again."' in screens
    assert "#. NOTE: the month" in screens
    assert "Declaration" not in screens
    assert 'msgid "Declaration of {name}"' in papers


def test_extracting_twice_writes_the_same(finished: Shop) -> None:
    finished.run("extract")
    before = finished.written()
    finished.run("extract")
    assert finished.written() == before


def test_lines_that_move_change_no_catalog(finished: Shop) -> None:
    before = finished.text("catdesk.pot")
    finished.rewrite_screen('"""A screen."""', '"""A screen."""\n\n\nX = 1\n')
    finished.run("extract")
    assert finished.text("catdesk.pot") == before


def test_finished_catalogs_pass(finished: Shop) -> None:
    assert finished.run("check") == (0, [])


def test_texts_of_forms_are_extracted_with_the_id_of_their_question(shop: Shop) -> None:
    form = shop.bench.root / "forms" / "cat" / "form.yaml"
    form.parent.mkdir(parents=True)
    repository = Path(__file__).resolve().parents[3]
    form.write_bytes((repository / "forms" / "cat" / "form.yaml").read_bytes())
    shop.run("extract")
    assert "msgctxt" in shop.text("papers.pot")


def test_a_broken_form_is_named_and_fails(shop: Shop) -> None:
    form = shop.bench.root / "forms" / "cat" / "form.yaml"
    form.parent.mkdir(parents=True)
    form.write_text("nonsense: 1\n", encoding="utf-8")
    code, lines = shop.run("extract")
    assert code == 1
    assert "form.yaml, line 1" in lines[0]


def test_a_broken_catalog_is_named_and_fails(finished: Shop) -> None:
    finished.edit("es/LC_MESSAGES/papers.po", "msgstr", "msgsrt")
    code, lines = finished.run("check")
    assert code == 1
    assert lines[0].startswith("es/papers.po: ")


def test_a_tree_without_templates_fails(shop: Shop) -> None:
    code, lines = shop.run("check")
    assert code == 1
    assert lines[0] == "catdesk.pot: not what the program says; run make translations"


def test_words_that_changed_fail_until_they_are_read_again(finished: Shop) -> None:
    finished.rewrite_screen("Close and open again.", "Close and open it again.")
    assert finished.run("check") == (
        1,
        [
            "catdesk.pot: not what the program says; run make translations",
            "es/catdesk.po: stale: no longer in the program: Close and open again.",
            "es/catdesk.po: missing: run make translations: Close and open it again.",
        ],
    )
    _, report = finished.run("extract")
    assert report[0].startswith(
        "es/catdesk.po: 3 of 4 done, 1 to be read again, 0 missing"
    )
    assert [line.split(":")[1] for line in finished.run("check")[1]] == [" fuzzy"]


def test_words_that_went_leave_the_catalog(finished: Shop) -> None:
    finished.rewrite_screen('    _("Save and continue")\n', "")
    finished.run("extract")
    assert "Guardar" not in finished.text("es/LC_MESSAGES/catdesk.po")
    assert finished.run("check") == (0, [])


def test_the_report_counts_and_names(shop: Shop) -> None:
    shop.run("start", "es", "Ana")
    counts, who = shop.run("extract")[1][0].split("; ", 1)
    assert counts == "es/catdesk.po: 0 of 4 done, 0 to be read again, 4 missing"
    assert who == "made by Ana; reviewed: no"


def test_the_glossary_of_a_language_is_held(finished: Shop) -> None:
    glossary = finished.bench.folder / "es" / "glossary.toml"
    glossary.write_text('[never]\n"Guardar" = "say: grabar"\n', encoding="utf-8")
    assert finished.run("check")[1] == [
        "es/catdesk.po: never say “Guardar” (say: grabar): Save and continue"
    ]


def test_english_is_held_to_its_glossary_too(finished: Shop) -> None:
    glossary = finished.bench.folder / "en" / "glossary.toml"
    glossary.parent.mkdir()
    glossary.write_text('[never]\n"again" = "it orders"\n', encoding="utf-8")
    assert finished.run("check")[1] == [
        "catdesk.pot: never say “again” (it orders): Close and open again."
    ]


def test_a_language_that_exists_is_not_begun_again(finished: Shop) -> None:
    before = finished.text("es/LC_MESSAGES/catdesk.po")
    assert finished.run("start", "es", "Luis") == (0, [])
    assert finished.text("es/LC_MESSAGES/catdesk.po") == before


def test_a_language_outside_the_cldr_can_be_begun(shop: Shop) -> None:
    shop.run("start", "mam", "Ana")
    text = shop.text("mam/LC_MESSAGES/catdesk.po")
    assert text.startswith("# Mam: the catdesk catalog of CATDesk\n")
    assert '"X-Own-Name: Mam\\n"\n"X-Made-By: Ana\\n"\n"X-Reviewed: no\\n"' in text


@pytest.mark.parametrize("code", ["../up", "en", "Spanish", ""])
def test_only_a_code_of_another_language_begins_one(shop: Shop, code: str) -> None:
    with pytest.raises(SystemExit):
        shop.run("start", code, "Ana")
