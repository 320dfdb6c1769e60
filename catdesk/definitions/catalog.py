"""The texts of form files for translators' catalogs: an extractor for Babel.

`babel.cfg` names it: `[extractors] forms = catdesk.definitions.catalog:extract_forms`.
The option `domain` picks what screens say (`catdesk`, where none is given) or what
the court's papers say (`papers`).
"""

from collections.abc import Collection, Iterator, Mapping
from typing import BinaryIO, TypeAlias

from catdesk.definitions.files.nodes import MOST_BYTES, MappingNode, Node, read_bytes
from catdesk.definitions.files.records import record
from catdesk.definitions.files.shapes import SCREEN, Schema
from catdesk.definitions.schema import ROOTS

Message: TypeAlias = tuple[int, str, tuple[str, str], list[str]]
"""Line, gettext function, context and text, and comments for the translator."""


def extract_forms(
    fileobj: BinaryIO,
    keywords: Mapping[str, object],  # noqa: ARG001 - Babel's interface; forms call nothing
    comment_tags: Collection[str],  # noqa: ARG001 - as above; each text gets its comment
    options: Mapping[str, str],
) -> Iterator[Message]:
    """Yield every text of a form file, with the id it belongs to as its context.

    Raises FormError where the file breaks a rule of the format.
    """
    name = str(getattr(fileobj, "name", "form file"))
    root = read_bytes(fileobj.read(MOST_BYTES + 1), name)
    domain = options.get("domain", SCREEN)
    for wording in record(root, _schema(root)).all_wordings():
        if domain in wording.domains:
            text = wording.text
            message = (text.context, text.english)
            yield wording.place.line, "pgettext", message, [wording.use]


def _schema(root: Node) -> Schema:
    keys = root.values if isinstance(root, MappingNode) else {}
    for key, schema in ROOTS.items():
        if key in keys:
            return schema
    raise root.place.error("a file of no known kind", f"the key {' or '.join(ROOTS)}")
