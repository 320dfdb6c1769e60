"""The catalogs on disk: which languages there are, and reading one of them.

A built program carries compiled catalogs (.mo). In the source tree one that is
missing, or older than the text it comes from (.po), is compiled in memory.
"""

import io
import os
import struct
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from gettext import GNUTranslations, NullTranslations
from pathlib import Path

from catdesk import paths
from catdesk.i18n.locales import PSEUDO, SOURCE
from catdesk.i18n.names import folded, own_name
from catdesk.i18n.pseudo import PseudoCatalog

SCREENS = "catdesk"
PAPERS = "papers"
LANGUAGE_VARIABLE = "CATDESK_LANG"

_NOT_REVIEWED = frozenset({"", "no"})


@dataclass(frozen=True, slots=True)
class Language:
    """A language the program speaks, by its own name, and how far to trust it.

    Only a `reviewed` catalog was read by a native speaker other than `made_by`.
    """

    code: str
    name: str
    reviewed: bool
    made_by: str = ""


def available() -> tuple[Language, ...]:
    """Return English and every language that has a catalog, by their own names."""
    found = sorted(map(_described, _with_catalogs()), key=lambda one: folded(one.name))
    return (Language(SOURCE, "English", reviewed=True), *found)


def chosen(wanted: Iterable[str]) -> str:
    """Return the first of the wanted languages that there is, else English.

    What CATDESK_LANG names comes before all others. A variant finds its language
    (es-MX finds es); the pseudo-locales are there for who names them.
    """
    there = {SOURCE, *PSEUDO, *_with_catalogs()}
    for code in (os.environ.get(LANGUAGE_VARIABLE, ""), *wanted):
        for nearer in _nearer(code):
            if nearer in there:
                return nearer
    return SOURCE


def load(language: str, domain: str = SCREENS) -> NullTranslations:
    """Return the catalog of a language; an empty one where it cannot be read."""
    if language in PSEUDO:
        return PseudoCatalog(language)
    po = paths.translations_dir() / language / "LC_MESSAGES" / f"{domain}.po"
    mo = po.with_suffix(".mo")
    try:
        if _changed(po) > _changed(mo):
            return GNUTranslations(io.BytesIO(_compiled(po, _changed(po))))
        with mo.open("rb") as stream:
            return GNUTranslations(stream)
    except (OSError, ValueError, struct.error):
        return NullTranslations()


def _with_catalogs() -> set[str]:
    found = paths.translations_dir().glob(f"*/LC_MESSAGES/{SCREENS}.[mp]o")
    return {file.parent.parent.name for file in found} - {SOURCE}


def _described(code: str) -> Language:
    header = load(code).info()
    name = header.get("x-own-name") or own_name(code)  # the latter takes 50 ms
    reviewed = header.get("x-reviewed", "").lower() not in _NOT_REVIEWED
    return Language(code, name, reviewed, header.get("x-made-by", ""))


def _nearer(code: str) -> list[str]:
    """Return the code as our catalogs write it, then without its last parts."""
    if code in PSEUDO:
        return [code]
    parts = code.partition(".")[0].replace("-", "_").split("_")
    return ["_".join(parts[:count]) for count in range(len(parts), 0, -1)]


def _changed(file: Path) -> int:
    return file.stat().st_mtime_ns if file.is_file() else 0


@cache
def _compiled(po: Path, _changed_at: int) -> bytes:
    from catdesk.i18n import pofile  # noqa: PLC0415 - needs Babel, in the source tree only

    with po.open("rb") as stream:
        return pofile.compiled(stream)
