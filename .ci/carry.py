"""Compile the catalogs, and carry the three data folders into a wheel.

As a build hook it puts forms/, resources/ and the compiled translations/ inside the
package. Run by path, it compiles the catalogs of the source tree and says how many.
"""

import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))  # while it is being built, the package is not installed
from catdesk.i18n.pofile import compiled  # noqa: E402 - after the line above

AS_THEY_ARE = ("forms", "resources")
CATALOGS = "translations"


class CarryHook(BuildHookInterface[Any]):
    """Adds the data folders to a wheel; an editable one reads them from the tree."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Name every file to carry, and where in the wheel it goes."""
        root = Path(self.root)
        compile_catalogs(root / CATALOGS)
        if version == "editable":
            return
        for file in carried(root):
            inside = Path("catdesk", file.relative_to(root))
            build_data["force_include"][str(file)] = inside.as_posix()


def compile_catalogs(folder: Path) -> list[Path]:
    """Write a .mo beside every .po below `folder`; return them."""
    return [_compiled(po) for po in sorted(folder.glob("*/LC_MESSAGES/*.po"))]


def _compiled(po: Path) -> Path:
    mo = po.with_suffix(".mo")
    with po.open("rb") as stream:
        mo.write_bytes(compiled(stream))
    return mo


def carried(root: Path) -> list[Path]:
    """Return every file that a wheel and a frozen program carry beside the code."""
    whole = [file for name in AS_THEY_ARE for file in (root / name).rglob("*")]
    catalogs = (root / CATALOGS).rglob("*.mo")
    return sorted(f for f in (*whole, *catalogs) if f.is_file() and _is_ours(f))


def _is_ours(file: Path) -> bool:
    """Leave out what editors and Python drop into folders."""
    return not file.name.startswith(("~", ".")) and "__pycache__" not in file.parts


if __name__ == "__main__":
    print(f"Compiled {len(compile_catalogs(ROOT / CATALOGS))} catalogs.")
