"""Catalogs of a test's own, in the place of those of the program."""

from pathlib import Path

import pytest

from catdesk import paths
from tests.unit.i18n.trees import tree

SETTINGS = Path(__file__).resolve().parents[3] / "translations"


@pytest.fixture
def translations(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return an empty folder that the program takes for its catalogs'."""
    folder = tmp_path / "translations"
    folder.mkdir()
    monkeypatch.setattr(paths, "translations_dir", lambda: folder)
    monkeypatch.delenv("CATDESK_LANG", raising=False)
    return folder


@pytest.fixture
def source_tree(tmp_path: Path) -> Path:
    """Return the root of a small source tree without catalogs."""
    return tree(tmp_path / "tree", SETTINGS)
