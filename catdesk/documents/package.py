"""The zip around a Word file: opened with care, and packed the same each time.

Members are stored, not compressed: the output of a compressor differs between
its versions, and a paper has to come out the same on every machine.
"""

import io
import zipfile
import zlib
from collections.abc import Mapping
from typing import TypeAlias

Members: TypeAlias = Mapping[str, bytes]

TYPES = "[Content_Types].xml"
CORE = "docProps/core.xml"

MOST_BYTES = 50_000_000
"""What a Word file may unpack to; a declaration of 100 pages has a hundredth."""

FINISHED = "Finished paper"
"""The category that marks a paper, so that none is ever taken for a template."""

_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_CORE = (
    f'{_HEAD}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/'
    f'2006/metadata/core-properties"><cp:category>{FINISHED}</cp:category>'
    "</cp:coreProperties>"
)
_OLDEST = (1980, 1, 1, 0, 0, 0)
_FAT = 0


def unpack(package: bytes) -> Members:
    """Return the members of a Word file by name.

    Raises zipfile.BadZipFile for what is no zip, is damaged or locked, holds a
    name twice, or would unpack to more than `MOST_BYTES`.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(package)) as opened:
            _refuse_bomb(opened.infolist())
            return {name: opened.read(name) for name in opened.namelist()}
    except (RuntimeError, EOFError, zlib.error) as error:
        raise zipfile.BadZipFile from error


def _refuse_bomb(members: list[zipfile.ZipInfo]) -> None:
    names = {member.filename for member in members}
    if len(names) < len(members) or sum(one.file_size for one in members) > MOST_BYTES:
        raise zipfile.BadZipFile("a name twice, or too large")


def pack(members: Members) -> bytes:
    """Return the zip of these members: in order of name, dated 1980, by nobody."""
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_STORED) as opened:
        for name in sorted(members, key=_types_first):
            member = zipfile.ZipInfo(name, _OLDEST)
            member.create_system = _FAT
            opened.writestr(member, members[name])
    return packed.getvalue()


def without_origin(members: Members) -> Members:
    """Return the members with properties that tell of no author, program or time."""
    return {**members, CORE: _CORE.encode()}


def is_finished(members: Members) -> bool:
    """Return whether this is a paper that was printed before, and no template."""
    return FINISHED.encode() in members.get(CORE, b"")


def _types_first(name: str) -> tuple[bool, str]:
    return name != TYPES, name
