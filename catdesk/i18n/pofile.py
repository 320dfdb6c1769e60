"""Catalogs as text (.po, .pot) read, written the same each time, and compiled.

Needs Babel and nothing else, so that a build can use it.
"""

import io
from collections.abc import Iterable
from typing import IO

from babel.messages.catalog import Catalog
from babel.messages.mofile import write_mo
from babel.messages.pofile import PoFileError, PoFileParser, write_po

OWN_NAME = "X-Own-Name"
MADE_BY = "X-Made-By"
REVIEWED = "X-Reviewed"

_HEADING = "# {title}\n# Licensed like CATDesk itself; see LICENSE."

# What Babel would say of itself, or say differently on each run.
_UNWANTED = frozenset(
    {
        "Project-Id-Version",
        "Report-Msgid-Bugs-To",
        "POT-Creation-Date",
        "PO-Revision-Date",
        "Generated-By",
    }
)
_NOBODY = ("<EMAIL@ADDRESS>", "<LL@li.org>")  # Babel's blanks


class NotACatalog(ValueError):
    """The text is not that of a catalog."""


class HeadedCatalog(Catalog):
    """A catalog that keeps headers which Babel does not know, such as X-Reviewed."""

    def __init__(self, language: str | None = None) -> None:
        self.more_headers: dict[str, str] = {}
        super().__init__(locale=language, charset="utf-8", fuzzy=False)

    def title(self, title: str) -> None:
        """Put a title and the licence on top of the file."""
        self.header_comment = _HEADING.format(title=title)

    def _read_headers(self) -> list[tuple[str, str]]:
        kept = [
            (name, value)
            for name, value in super()._get_mime_headers()
            if name not in _UNWANTED and not value.endswith(_NOBODY)
        ]
        every = [("Project-Id-Version", "CATDesk"), *kept, *self.more_headers.items()]
        name, value = every.pop()
        return [*every, (name, f"{value}\n")]

    def _write_headers(self, headers: Iterable[tuple[str, str]]) -> None:
        every = list(headers)
        super()._set_mime_headers(every)
        ours = {name: value for name, value in every if name.startswith("X-")}
        self.more_headers.update(ours)

    mime_headers = property(_read_headers, _write_headers)


def read(stream: IO[bytes]) -> HeadedCatalog:
    """Return the catalog in a .po or .pot file.

    Raises NotACatalog where the file is no such text.
    """
    catalog = HeadedCatalog()
    try:
        PoFileParser(catalog, abort_invalid=True).parse(stream)
    except (PoFileError, UnicodeDecodeError) as error:
        raise NotACatalog(str(error)) from error
    return catalog


def text_of(catalog: Catalog) -> bytes:
    """Return a catalog as the text of its file: no dates, no line numbers."""
    text = io.BytesIO()
    write_po(text, catalog, width=0, include_lineno=False, include_previous=True)
    return text.getvalue().rstrip(b"\n") + b"\n"


def compiled(stream: IO[bytes]) -> bytes:
    """Return the .mo of a .po file; what is fuzzy or missing is left out.

    Raises NotACatalog where the file is no such text.
    """
    machine = io.BytesIO()
    write_mo(machine, read(stream))
    return machine.getvalue()
