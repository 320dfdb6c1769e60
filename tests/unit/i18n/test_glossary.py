"""The glossary of a language, as its file says it."""

from pathlib import Path

import pytest

from catdesk.i18n.glossary import Glossary, Term, has_word, read

FILE = """
pairs = ["¿?"]
same = ["OK"]

[never]
"presunt*" = "it doubts"

[[term]]
en = "hearing*"
say = ["audiencia*"]

[[term]]
en = "evidence"
say = ["prueba*"]
avoid = ["evidencia*"]
"""


def test_a_glossary_is_read_from_its_file(tmp_path: Path) -> None:
    (tmp_path / "glossary.toml").write_text(FILE, encoding="utf-8")
    assert read(tmp_path) == Glossary(
        terms=(
            Term("hearing*", ("audiencia*",)),
            Term("evidence", ("prueba*",), ("evidencia*",)),
        ),
        never={"presunt*": "it doubts"},
        pairs=("¿?",),
        same=frozenset({"OK"}),
    )


def test_a_language_without_one_has_an_empty_glossary(tmp_path: Path) -> None:
    assert read(tmp_path) == Glossary()


@pytest.mark.parametrize(
    ("text", "word", "found"),
    [
        ("The Evidence.", "evidence", True),
        ("evidences", "evidence", False),
        ("Hearings", "hearing*", True),
        ("a mishearing", "hearing*", False),
        ("juez de inmigración", "juez de inmigración", True),
        ("número A", "número A", True),
        ("(a.b)", "a.b", True),
        ("axb", "a.b", False),
    ],
)
def test_a_word_is_found_whole_and_a_stem_by_its_beginning(
    text: str, word: str, found: bool
) -> None:
    assert has_word(text, word) is found
