"""Small files are replaced whole or not at all, and belong to their owner."""

import os
from pathlib import Path

import pytest

from catdesk.storage.disk import overwrite, read_small, sync_folder, write_whole
from tests.unit.storage.cases import no_file_above


def test_a_file_is_replaced_whole(tmp_path: Path) -> None:
    file = tmp_path / "keys.json"

    write_whole(file, b"first, and longer")
    write_whole(file, b"second\r\n")

    assert file.read_bytes() == b"second\r\n"
    assert file.stat().st_mode & 0o777 == 0o600
    assert [path.name for path in tmp_path.iterdir()] == ["keys.json"]


def test_a_full_disk_leaves_the_file_as_it_was(tmp_path: Path) -> None:
    file = tmp_path / "keys.json"
    write_whole(file, b"first")

    with no_file_above(100), pytest.raises(OSError, match="too large"):
        write_whole(file, b"second" * 1000)

    assert file.read_bytes() == b"first"
    assert [path.name for path in tmp_path.iterdir()] == ["keys.json"]


def test_a_file_above_the_limit_is_not_read(tmp_path: Path) -> None:
    (tmp_path / "keys.json").write_bytes(b"12345")

    assert read_small(tmp_path / "keys.json", 5) == b"12345"
    with pytest.raises(ValueError, match="larger than 4 bytes"):
        read_small(tmp_path / "keys.json", 4)


def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "keys.json")

    with pytest.raises(FileNotFoundError):
        read_small(tmp_path / "keys.json", 100)


def test_an_overwritten_file_is_zero_in_every_name_it_has(tmp_path: Path) -> None:
    file, other_name = tmp_path / "keys.json", tmp_path / "another name"
    file.write_bytes(b"a wrapped key")
    other_name.hardlink_to(file)

    overwrite(file)

    assert not file.exists()
    assert other_name.read_bytes() == bytes(13)


def test_a_system_without_folder_handles_is_not_asked(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delattr(os, "O_DIRECTORY")

    sync_folder(tmp_path / "never opened")
