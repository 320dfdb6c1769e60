"""Where things are, in the four ways the program can live on a disk."""

import stat
import sys
from pathlib import Path

import pytest

from catdesk import paths
from catdesk.errors import FolderRefused

ROOT = Path(__file__).resolve().parents[2]


def _mode(folder: Path) -> int:
    return stat.S_IMODE(folder.stat().st_mode)


@pytest.fixture
def stick(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return the folder of a frozen program."""
    monkeypatch.delenv("CATDESK_HOME")
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path / "_internal"), raising=False)
    monkeypatch.setattr(sys, "executable", str(tmp_path / "catdesk"))
    return tmp_path


def test_the_source_tree_has_the_three_folders_at_its_top() -> None:
    assert paths.forms_dir() == ROOT / "forms"
    assert paths.translations_dir() == ROOT / "translations"
    assert paths.resources_dir() == ROOT / "resources"


def test_a_wheel_has_them_inside_the_package(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "forms").mkdir()
    monkeypatch.setattr(paths, "_PACKAGE", tmp_path)
    assert paths.forms_dir() == tmp_path / "forms"


def test_a_frozen_program_has_them_in_its_bundle(stick: Path) -> None:
    assert paths.forms_dir() == stick / "_internal" / "forms"
    assert paths.translations_dir() == stick / "_internal" / "translations"
    assert paths.resources_dir() == stick / "_internal" / "resources"


def test_data_stays_on_a_stick_that_is_marked_portable(stick: Path) -> None:
    (stick / "portable.txt").touch()
    assert paths.is_portable()
    assert paths.data_dir() == stick / "catdesk-data"


def test_a_program_without_the_mark_keeps_data_with_the_user(
    stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    home = stick / "of-the-user" / "catdesk"
    monkeypatch.setattr("platformdirs.user_data_path", lambda *_, **__: home)
    assert not paths.is_portable()
    assert paths.data_dir() == home


def test_the_variable_decides_before_all_else(
    stick: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (stick / "portable.txt").touch()
    monkeypatch.setenv("CATDESK_HOME", str(tmp_path / "elsewhere"))
    assert paths.data_dir() == tmp_path / "elsewhere"


def test_a_relative_home_is_taken_from_where_the_program_started(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("CATDESK_HOME", "here")
    assert paths.data_dir() == tmp_path / "here"


def test_the_mark_means_nothing_to_a_program_run_from_source(
    stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (stick / "portable.txt").touch()
    monkeypatch.delattr(sys, "frozen")
    assert not paths.is_portable()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such modes")
def test_folders_are_for_their_owner_only(catdesk_home: Path) -> None:
    assert paths.cases_dir() == catdesk_home / "cases"
    assert _mode(catdesk_home) == _mode(catdesk_home / "cases") == 0o700


def test_making_a_folder_twice_keeps_what_is_in_it(catdesk_home: Path) -> None:
    paths.settings_file().write_text("kept", encoding="utf-8")
    assert paths.data_dir() == catdesk_home
    assert paths.settings_file().read_text(encoding="utf-8") == "kept"


def test_a_folder_that_cannot_be_made_is_refused_in_words(catdesk_home: Path) -> None:
    catdesk_home.write_text("a file is in the way", encoding="utf-8")
    with pytest.raises(FolderRefused):
        paths.data_dir()
