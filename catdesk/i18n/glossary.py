"""The glossary of a language: which word is used for what, and which words never.

It is data for translators (translations/<language>/glossary.toml) that the lint of
the catalogs holds them to.
"""

import re
import tomllib
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

FILE = "glossary.toml"


@dataclass(frozen=True, slots=True)
class Term:
    """How an English term is said; `say` lists what may stand, the usual one first."""

    english: str
    say: tuple[str, ...]
    avoid: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Glossary:
    """The terms of a language, words it never uses (and why), and its pairs of marks."""

    terms: tuple[Term, ...] = ()
    never: dict[str, str] = field(default_factory=dict)
    pairs: tuple[str, ...] = ()
    same: frozenset[str] = frozenset()


def read(folder: Path) -> Glossary:
    """Return the glossary in the folder of a language; an empty one without a file."""
    file = folder / FILE
    if not file.is_file():
        return Glossary()
    kept: dict[str, Any] = tomllib.loads(file.read_text(encoding="utf-8"))
    return Glossary(
        terms=tuple(_term(one) for one in kept.get("term", ())),
        never=dict(kept.get("never", {})),
        pairs=tuple(kept.get("pairs", ())),
        same=frozenset(kept.get("same", ())),
    )


def has_word(text: str, word: str) -> bool:
    """Tell whether text has a word or words, whole and in any case; "*" ends a stem."""
    stem = word.endswith("*")
    end = "" if stem else r"(?!\w)"
    pattern = rf"(?<!\w){re.escape(word.rstrip('*'))}{end}"
    return re.search(pattern, text, re.IGNORECASE) is not None


def _term(kept: dict[str, Any]) -> Term:
    return Term(kept["en"], tuple(kept["say"]), tuple(kept.get("avoid", ())))
