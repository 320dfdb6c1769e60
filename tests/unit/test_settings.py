"""Settings come back as they were kept, and never stop the program."""

import json
import stat
import sys
from dataclasses import FrozenInstanceError
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from catdesk.errors import NotSaved
from catdesk.settings import Settings, Theme, declared, load, save

CHOSEN = Settings(language="es", text_size=20, theme=Theme.DARK, rail_shown=False)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """Return the place of a settings file that does not exist yet."""
    return tmp_path / "settings.json"


def test_the_defaults_follow_the_system_and_are_easy_to_read() -> None:
    assert Settings() == Settings("", 13, Theme.SYSTEM, rail_shown=True)


def test_settings_come_back_as_they_were_saved(file: Path) -> None:
    save(CHOSEN, file)
    assert load(file) == CHOSEN


def test_the_theme_comes_back_as_a_theme_not_as_text(file: Path) -> None:
    save(CHOSEN, file)
    assert isinstance(load(file).theme, Theme)


def test_settings_cannot_be_changed_in_place() -> None:
    with pytest.raises(FrozenInstanceError):
        CHOSEN.text_size = 12  # type: ignore[misc]  # what is shown here


def test_every_setting_has_a_label_and_a_help() -> None:
    assert list(declared()) == ["language", "text_size", "theme", "rail_shown"]
    assert all(setting.label and setting.help for setting in declared().values())


def test_a_missing_file_gives_the_defaults(file: Path) -> None:
    assert load(file) == Settings()


@pytest.mark.parametrize(
    "content",
    [b"", b"{", b"[]", b"null", b'"es"', b"\xff\xfe", b"\x00" * 40, b"[" * 100_000],
)
def test_a_damaged_file_gives_the_defaults(file: Path, content: bytes) -> None:
    file.write_bytes(content)
    assert load(file) == Settings()


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("language", 7),
        ("language", "../../etc"),
        ("language", "e"),
        ("text_size", 10),
        ("text_size", 27),
        ("text_size", "20"),
        ("text_size", True),
        ("text_size", 13.5),
        ("theme", "pink"),
        ("theme", []),
        ("theme", {}),
        ("rail_shown", 1),
        ("rail_shown", None),
    ],
)
def test_a_value_that_does_not_fit_gives_only_its_own_default(
    file: Path, key: str, value: object
) -> None:
    save(CHOSEN, file)
    kept = json.loads(file.read_text(encoding="utf-8")) | {key: value}
    file.write_text(json.dumps(kept), encoding="utf-8")
    found = load(file)
    assert getattr(found, key) == getattr(Settings(), key)
    others = [name for name in declared() if name != key]
    assert all(getattr(found, n) == getattr(CHOSEN, n) for n in others)


def test_a_key_of_a_later_version_is_passed_over(file: Path) -> None:
    file.write_text('{"text_size": 20, "voice": "slow"}', encoding="utf-8")
    assert load(file) == Settings(text_size=20)


@given(content=st.binary())
def test_no_file_at_all_stops_the_program(
    tmp_path_factory: pytest.TempPathFactory, content: bytes
) -> None:
    file = tmp_path_factory.getbasetemp() / "any.json"
    file.write_bytes(content)
    assert isinstance(load(file), Settings)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such modes")
def test_the_file_is_for_its_owner_only(file: Path) -> None:
    save(CHOSEN, file)
    assert stat.S_IMODE(file.stat().st_mode) == 0o600


def test_saving_leaves_nothing_else_in_the_folder(file: Path) -> None:
    save(CHOSEN, file)
    save(Settings(), file)
    assert list(file.parent.iterdir()) == [file]


def test_a_refusing_disk_leaves_the_former_settings(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    save(CHOSEN, file)
    monkeypatch.setattr("os.fsync", _full_disk)
    with pytest.raises(NotSaved):
        save(Settings(), file)
    assert load(file) == CHOSEN
    assert list(file.parent.iterdir()) == [file]


def test_a_folder_that_is_gone_is_not_saved_to(tmp_path: Path) -> None:
    with pytest.raises(NotSaved):
        save(CHOSEN, tmp_path / "gone" / "settings.json")


def _full_disk(_descriptor: int) -> None:
    raise OSError
