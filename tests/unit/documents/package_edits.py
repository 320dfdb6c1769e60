"""Changes one member of a Word file, as a fault or a person with a zip tool would."""

from collections.abc import Callable
from pathlib import Path

from catdesk.documents.package import pack, unpack

BODY = "word/document.xml"


def changed(package: bytes, old: str, new: str, part: str = BODY) -> bytes:
    """Return the package with the first `old` in a part changed to `new`."""
    members = dict(unpack(package))
    before = members[part].decode()
    assert old in before, f"{old} is not in {part}"
    members[part] = before.replace(old, new, 1).encode()
    return pack(members)


def edited(
    template: Path, folder: Path, edit: Callable[[dict[str, bytes]], object]
) -> Path:
    """Return a copy of a template in `folder`, its members changed by `edit`."""
    members = dict(unpack(template.read_bytes()))
    edit(members)
    copy = folder / template.name
    copy.write_bytes(pack(members))
    return copy


def with_text(template: Path, folder: Path, old: str, new: str) -> Path:
    """Return a copy of a template whose page text has `new` in the place of `old`."""
    copy = folder / template.name
    copy.write_bytes(changed(template.read_bytes(), old, new))
    return copy
