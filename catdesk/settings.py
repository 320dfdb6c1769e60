"""How the program looks and speaks; each setting is declared once, here.

Settings hold nothing about a person or a case. They are kept as JSON in the data
folder. A file that is missing or damaged gives the defaults, a value that does not
fit gives that setting's default, and a key that is not known is passed over.
"""

import contextlib
import json
import os
import re
import tempfile
from collections.abc import Callable
from dataclasses import asdict, dataclass, field, fields
from enum import StrEnum
from pathlib import Path
from typing import Any

from catdesk.errors import N_, NotSaved

SMALLEST_TEXT = 11  # points
LARGEST_TEXT = 26  # points

_LANGUAGE_CODE = re.compile(r"([A-Za-z]{2,8}([-_][A-Za-z0-9]{1,8}){0,4})?")


class Theme(StrEnum):
    """Which colors the window takes."""

    LIGHT = "light"
    DARK = "dark"
    SYSTEM = "system"
    CONTRAST = "contrast"


@dataclass(frozen=True, slots=True)
class Setting:
    """What a settings screen says of one setting, and how a kept value is read.

    `label` and `help` are keys of the catalog. `read` returns the value that was
    kept, or raises ValueError when it does not fit.
    """

    label: str
    help: str
    read: Callable[[object], object]


def _language(kept: object) -> str:
    if isinstance(kept, str) and _LANGUAGE_CODE.fullmatch(kept):
        return kept
    raise ValueError


def _text_size(kept: object) -> int:
    if type(kept) is int and SMALLEST_TEXT <= kept <= LARGEST_TEXT:
        return kept
    raise ValueError


def _yes_or_no(kept: object) -> bool:
    if isinstance(kept, bool):
        return kept
    raise ValueError


def _theme(kept: object) -> Theme:
    return Theme(str(kept))


def _shown_as(
    label: str, help_text: str, read: Callable[[object], object]
) -> dict[str, Setting]:
    return {"setting": Setting(label, help_text, read)}


@dataclass(frozen=True, slots=True)
class Settings:
    """The person's choices; '' as language means the language of the system."""

    language: str = field(
        default="",
        metadata=_shown_as(
            N_("Language"),
            N_("The language of the screens. You can change it on every page."),
            _language,
        ),
    )
    text_size: int = field(
        default=13,
        metadata=_shown_as(
            N_("Size of the words"),
            N_("Larger words are easier to read. Your papers do not change."),
            _text_size,
        ),
    )
    theme: Theme = field(
        default=Theme.SYSTEM,
        metadata=_shown_as(
            N_("Light or dark"),
            N_("Dark is softer for the eyes at night."),
            _theme,
        ),
    )
    rail_shown: bool = field(
        default=True,
        metadata=_shown_as(
            N_("Sections beside the question"),
            N_("Shows where you are. You can work without it."),
            _yes_or_no,
        ),
    )


def declared() -> dict[str, Setting]:
    """Return every setting by its key, in the order of a settings screen."""
    return {one.name: one.metadata["setting"] for one in fields(Settings)}


def load(file: Path) -> Settings:
    """Return the settings kept in `file`, and defaults for what it cannot give."""
    kept = _kept(file)
    fitting: dict[str, Any] = {}  # each value was read by its own setting
    for key, setting in declared().items():
        with contextlib.suppress(KeyError, ValueError):
            fitting[key] = setting.read(kept[key])
    return Settings(**fitting)


def save(settings: Settings, file: Path) -> None:
    """Write `settings` to `file` whole or not at all, for its owner only.

    Raises NotSaved when the disk refuses; the former file is then untouched.
    """
    text = json.dumps(asdict(settings), indent=2, sort_keys=True) + "\n"
    try:
        _replace(file, text.encode("utf-8"))
    except OSError as error:
        raise NotSaved from error


def _kept(file: Path) -> dict[str, object]:
    try:
        found = json.loads(file.read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError):
        return {}
    return found if isinstance(found, dict) else {}


def _replace(file: Path, content: bytes) -> None:
    handle, name = tempfile.mkstemp(prefix=file.name, dir=file.parent)  # 0600
    try:
        with os.fdopen(handle, "wb") as stream:
            stream.write(content)
            stream.flush()
            os.fsync(stream.fileno())
        Path(name).replace(file)
    except OSError:
        Path(name).unlink(missing_ok=True)
        raise
