"""Reading and writing small files so that a power cut leaves the old or the new one.

Everything here raises OSError when the disk refuses; callers say what that means.
"""

import contextlib
import os
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

FOR_THE_OWNER = 0o600
FOLDER_FOR_THE_OWNER = 0o700

_AS_BYTES = getattr(os, "O_BINARY", 0)  # Windows alone would change line ends
_FRESH = ".new"


def read_small(path: Path, most: int) -> bytes:
    """Return the content of a regular file; ValueError when it is above `most` bytes."""
    if not path.is_file():  # a pipe would wait for ever
        raise FileNotFoundError(path.name)
    with path.open("rb") as stream:
        content = stream.read(most + 1)
    if len(content) > most:
        message = f"{path.name} is larger than {most} bytes"
        raise ValueError(message)
    return content


def write_whole(path: Path, content: bytes) -> None:
    """Put `content` in the place of `path`, whole or not at all, and wait for the disk."""
    fresh = path.with_name(path.name + _FRESH)
    try:
        write_synced(fresh, content)
        fresh.replace(path)
    except OSError:
        fresh.unlink(missing_ok=True)
        raise
    sync_folder(path.parent)


def write_synced(path: Path, content: bytes) -> None:
    """Write a file that only its owner can read, and wait until the disk has it."""
    with written_synced(path) as stream:
        stream.write(content)


@contextlib.contextmanager
def written_synced(path: Path) -> Iterator[BinaryIO]:
    """Open a file to write as `write_synced` does, for content that comes in pieces."""
    flags = os.O_WRONLY | os.O_CREAT | os.O_TRUNC | _AS_BYTES
    with os.fdopen(os.open(path, flags, FOR_THE_OWNER), "wb") as stream:
        yield stream
        stream.flush()
        os.fsync(stream.fileno())


def sync_folder(folder: Path) -> None:
    """Wait until the disk has the names in `folder`: a rename lasts only then.

    Windows has no such call; NTFS keeps a journal of its names.
    """
    if not hasattr(os, "O_DIRECTORY"):
        return
    handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def overwrite(path: Path) -> None:
    """Put zeros over a file's content, wait for the disk, and remove the file.

    A flash disk may keep the old blocks for a while; nothing a program can do
    reaches those.
    """
    with path.open("r+b", buffering=0) as stream:
        stream.write(bytes(path.stat().st_size))
        os.fsync(stream.fileno())
    path.unlink()


def read_start(path: Path, size: int) -> bytes:
    """Return the first `size` bytes of a file, or fewer where it has no more."""
    with path.open("rb") as stream:
        return stream.read(size)
