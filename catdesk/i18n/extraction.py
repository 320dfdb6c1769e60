"""The messages of the program and its forms, collected for the translators.

Only who works on CATDesk runs this; a person who uses it never does.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from babel.messages.extract import extract_from_dir
from babel.messages.frontend import parse_mapping_cfg

from catdesk.i18n.catalogs import PAPERS, SCREENS
from catdesk.i18n.pofile import HeadedCatalog

SETTINGS = {SCREENS: "babel.cfg", PAPERS: "papers.cfg"}
_TITLES = {
    SCREENS: "Words of CATDesk: its screens and the questions of its forms",
    PAPERS: "Words of CATDesk: its papers in the person's own language",
}
_FOLDERS = frozenset({"catdesk", "forms"})

MessageId = str | tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Found:
    """One message at one place of the tree."""

    file: str
    line: int
    message: MessageId
    notes: tuple[str, ...]
    context: str | None


def template(root: Path, domain: str) -> HeadedCatalog:
    """Return every message of a domain, in the order of files and lines.

    Raises FormError where a form cannot be read.
    """
    catalog = HeadedCatalog()
    catalog.title(_TITLES[domain])
    for found in sorted(_found(root, domain), key=lambda one: (one.file, one.line)):
        catalog.add(
            found.message,
            locations=[(found.file, 0)],
            auto_comments=found.notes,
            context=found.context,
        )
    return catalog


def _found(root: Path, domain: str) -> Iterator[Found]:
    with (root / "translations" / SETTINGS[domain]).open(encoding="utf-8") as stream:
        methods, options = parse_mapping_cfg(stream)  # type: ignore[no-untyped-call]  # Babel's

    def is_ours(folder: str) -> bool:
        return not _FOLDERS.isdisjoint(Path(folder).relative_to(root).parts[:1])

    for file, line, message, notes, context in extract_from_dir(
        root, methods, options, keywords={}, directory_filter=is_ours
    ):
        yield Found(Path(file).as_posix(), line, message, tuple(notes), context)
