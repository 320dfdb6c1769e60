"""Where the program's own folders and the person's data are.

Four ways of living on a disk are known: the source tree, an installed wheel (which
carries the three folders inside the package), a frozen program (which carries them
beside its modules), and a frozen program on a stick, whose data stays on the stick.
"""

import os
import sys
from pathlib import Path

import platformdirs

from catdesk.errors import FolderRefused

HOME_VARIABLE = "CATDESK_HOME"
PORTABLE_MARK = "portable.txt"
PORTABLE_FOLDER = "catdesk-data"
ONLY_FOR_THE_OWNER = 0o700

_PACKAGE = Path(__file__).resolve().parent


def forms_dir() -> Path:
    """Return the folder that holds one folder for each form."""
    return _carried("forms")


def translations_dir() -> Path:
    """Return the folder of the gettext catalogs."""
    return _carried("translations")


def resources_dir() -> Path:
    """Return the folder of icons and style sheets."""
    return _carried("resources")


def data_dir() -> Path:
    """Return the folder of cases and settings; make it, for its owner only.

    Raises FolderRefused when the folder cannot be made.
    """
    return private_dir(_data_place())


def cases_dir() -> Path:
    """Return the folder that holds one folder for each case."""
    return private_dir(data_dir() / "cases")


def settings_file() -> Path:
    """Return the file of the settings, which may not exist yet."""
    return data_dir() / "settings.json"


def private_dir(folder: Path) -> Path:
    """Make `folder` where it is missing, readable by its owner only; return it.

    Raises FolderRefused when the disk does not allow it.
    """
    try:
        folder.parent.mkdir(parents=True, exist_ok=True)
        folder.mkdir(mode=ONLY_FOR_THE_OWNER, exist_ok=True)
    except OSError as error:
        raise FolderRefused from error
    return folder


def is_portable() -> bool:
    """Tell whether the program runs from a stick and keeps its data there."""
    return _is_frozen() and (_beside_program() / PORTABLE_MARK).is_file()


def _carried(name: str) -> Path:
    if _is_frozen():
        return Path(str(vars(sys)["_MEIPASS"])) / name
    in_wheel = _PACKAGE / name
    return in_wheel if in_wheel.is_dir() else _PACKAGE.parent / name


def _data_place() -> Path:
    chosen = os.environ.get(HOME_VARIABLE)
    if chosen:
        return Path(chosen).expanduser().absolute()
    if is_portable():
        return _beside_program() / PORTABLE_FOLDER
    return platformdirs.user_data_path("catdesk", appauthor=False)


def _is_frozen() -> bool:
    return bool(getattr(sys, "frozen", False)) and "_MEIPASS" in vars(sys)


def _beside_program() -> Path:
    return Path(sys.executable).resolve().parent
