"""The small form in order that the broken ones differ from."""

import shutil
from pathlib import Path

BROKEN_FORMS = Path(__file__).resolve().parents[2] / "forms" / "broken"
SOUND = BROKEN_FORMS / "sound"


def copied(folder: Path, changes: Path | None = None) -> Path:
    """Return a copy of the sound form in `folder`, with files of another laid over."""
    form = folder / "form"
    shutil.copytree(SOUND, form)
    if changes:
        ignored = shutil.ignore_patterns("expected.txt")
        shutil.copytree(changes, form, dirs_exist_ok=True, ignore=ignored)
    return form
