"""Makes the papers of a case and puts them into a folder, all or none."""

import hashlib
import os
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from catdesk.documents.picture import Picture
from catdesk.errors import FolderRefused
from catdesk.i18n.reading import Reading
from catdesk.interview.model import PaperPlan, Text

TEMPLATES = "papers"
"""The folder inside a form's folder that holds the Word templates."""

Told = Callable[[PaperPlan], None]
"""Called before each paper is made; it may raise to cancel, and nothing is written."""


@dataclass(frozen=True, slots=True)
class MadePaper:
    """A paper on disk: its file, its title, and the SHA-256 of its bytes in hex."""

    path: Path
    title: Text
    sha256: str


@dataclass(frozen=True, slots=True)
class PaperOrder:
    """What is to be made: a frozen picture of the case, and the form's folder."""

    picture: Picture
    folder: Path

    def fulfil(
        self, target: Path, told: Told, *, replace: bool
    ) -> tuple[MadePaper, ...]:
        """Make every paper, prove each, and only then write them into `target`.

        Raises PaperMismatch when a paper does not come out letter for letter, and
        FolderRefused when `target` takes no files. Papers that are there already
        are kept beside the new ones unless `replace` is said, as the terminal does;
        only then is a missing folder made: a stick may have been pulled out.
        """
        made = [(plan, self._bytes(plan, told)) for plan in self.picture.form.papers]
        try:
            if replace:
                target.mkdir(parents=True, exist_ok=True)
            return tuple(_written(target, made, replace=replace))
        except OSError as error:
            raise FolderRefused from error

    def _bytes(self, plan: PaperPlan, told: Told) -> bytes:
        from catdesk.documents.making import make_paper  # noqa: PLC0415 - no start waits

        told(plan)
        return make_paper(self.picture, Reading("en"), plan, self.folder / TEMPLATES)


def _written(
    target: Path, made: list[tuple[PaperPlan, bytes]], *, replace: bool
) -> Iterator[MadePaper]:
    """Write every paper beside its name first; give the names once all are there."""
    parts = [target / f"{plan.id}.part" for plan, _ in made]
    paths = [target / f"{plan.id}.docx" for plan, _ in made]
    try:
        for part, (_, content) in zip(parts, made, strict=True):
            _write(part, content)
        for part, path in zip(parts, paths if replace else _free(paths), strict=True):
            plan, content = made[parts.index(part)]
            part.replace(path)
            yield MadePaper(path, plan.title, hashlib.sha256(content).hexdigest())
    finally:
        for part in parts:
            part.unlink(missing_ok=True)


def _free(paths: list[Path]) -> list[Path]:
    """Return names that no file has, one number for all of a set.

    Papers of somebody else may lie here too, and a set must not be mixed up.
    """
    number = 2
    free = paths
    while any(path.exists() for path in free):
        free = [path.with_stem(f"{path.stem}-{number}") for path in paths]
        number += 1
    return free


def _write(part: Path, content: bytes) -> None:
    with part.open("wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
