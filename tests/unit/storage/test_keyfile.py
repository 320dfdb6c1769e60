"""The key file is read strictly, and one bad file never closes a case."""

import hashlib
import json
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from catdesk.errors import CaseDamaged, CaseTooNew
from catdesk.storage.keyfile import KEYS, KEYS_BEFORE, Keys, load_keys, save_keys
from catdesk.storage.keys import Cost, PasswordSlot, canonical, unwrap

CASE = "0123456789abcdef"
OTHER_CASE = "fedcba9876543210"
SLOT = PasswordSlot(Cost(), bytes(range(16)), bytes(range(12)), bytes(range(64)))
OTHER_SLOT = replace(SLOT, wrapped=bytes(64))

# Written by version 0.1.0. It has to open for ever.
FIRST_VERSION = """{
 "format": "catdesk case keys",
 "version": 1,
 "case": "0123456789abcdef",
 "slots": [
  {
   "kind": "password",
   "kdf": "argon2id",
   "cipher": "chacha20-poly1305",
   "memory": 19456,
   "passes": 2,
   "lanes": 1,
   "salt": "3f969a9bf6c2302874ba193721301f52",
   "nonce": "a93bb7fc2eda1490c69946ff",
   "wrapped": "487d0434c752cca7d4be98ef0baf3b95c6d0d8152000931a4ec2931f381bd265\
9333785eecd57c462a12ad8f92148af01004b0a89df5df6324889d0a3152bec5"
  }
 ],
 "sha256": "84341db3fd71bffa3a975bc8503c81dc9d13de756836d5520f6f9989582a06df"
}
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    save_keys(tmp_path, Keys(CASE, SLOT))
    return tmp_path


def rewrite(folder: Path, **changed: object) -> None:
    """Change the newest key file and give it a check sum that fits."""
    content = json.loads((folder / KEYS).read_bytes())
    slot = content["slots"][0]
    slot.update({name: new for name, new in changed.items() if name in slot})
    content.update({name: new for name, new in changed.items() if name not in slot})
    content.pop("sha256")
    content["sha256"] = hashlib.sha256(canonical(content)).hexdigest()
    (folder / KEYS).write_text(json.dumps(content), "ascii")


def test_what_is_saved_is_read(folder: Path) -> None:
    assert load_keys(folder, CASE) == Keys(CASE, SLOT)


def test_the_file_is_small_and_names_nobody(folder: Path) -> None:
    assert (folder / KEYS).stat().st_size < 700


def test_the_first_file_has_a_twin(folder: Path) -> None:
    assert (folder / KEYS).read_bytes() == (folder / KEYS_BEFORE).read_bytes()


def test_the_version_before_is_kept(folder: Path) -> None:
    save_keys(folder, Keys(CASE, OTHER_SLOT))

    (folder / KEYS_BEFORE).replace(folder / KEYS)

    assert load_keys(folder, CASE).password == SLOT


def test_a_damaged_file_never_becomes_the_version_before(folder: Path) -> None:
    (folder / KEYS).write_bytes(b"{")

    save_keys(folder, Keys(CASE, OTHER_SLOT))

    assert (folder / KEYS).read_bytes() == (folder / KEYS_BEFORE).read_bytes()


@pytest.mark.parametrize(
    "content",
    [
        None,
        b"",
        b"{}",
        b"[]",
        b"null",
        b"\xff\xfe",
        b"[" * 15_000,
        b" " * 20_000,
        b'{"version": NaN}',
        b'{"version": ' + b"9" * 9000 + b"}",
        b'{"version": 1, "version": 2}',
    ],
    ids=lambda content: str(content)[:24],
)
def test_what_is_no_key_file_is_passed_over(
    folder: Path, content: bytes | None
) -> None:
    (folder / KEYS).unlink()
    if content is not None:
        (folder / KEYS).write_bytes(content)

    assert load_keys(folder, CASE) == Keys(CASE, SLOT)


@pytest.mark.parametrize(
    "change",
    [
        {"format": "something else"},
        {"version": 0},
        {"version": "1"},
        {"version": True},
        {"case": OTHER_CASE},
        {"slots": []},
        {"slots": {}},
        {"slots": ["password"]},
        {"slots": [{"kind": "password"}]},
        {"kind": "recovery"},
        {"kdf": "none"},
        {"cipher": "none"},
        {"more": 1},
        {"memory": 64 * 1024 * 1024},
        {"memory": 8},
        {"memory": "65536"},
        {"passes": 1},
        {"lanes": 9},
        {"salt": "00" * 15},
        {"salt": "0g" * 16},
        {"salt": 16},
        {"nonce": " 0" * 12},
        {"wrapped": "00" * 63},
    ],
    ids=str,
)
def test_a_file_made_by_hand_is_not_believed(
    folder: Path, change: dict[str, object]
) -> None:
    rewrite(folder, **change)
    (folder / KEYS_BEFORE).unlink()

    with pytest.raises(CaseDamaged):
        load_keys(folder, CASE)


def test_a_later_version_is_told_as_such(folder: Path) -> None:
    rewrite(folder, version=2, slots="in a shape of its own")

    with pytest.raises(CaseTooNew):
        load_keys(folder, CASE)


def test_a_key_file_of_the_first_version_opens_for_ever(tmp_path: Path) -> None:
    (tmp_path / KEYS).write_text(FIRST_VERSION, "ascii")

    keys = load_keys(tmp_path, CASE)

    assert unwrap(CASE, keys.password, "corazón de piedra") == bytes(range(48))


def test_the_keys_of_another_case_are_not_taken(folder: Path) -> None:
    with pytest.raises(CaseDamaged):
        load_keys(folder, OTHER_CASE)


def test_without_any_key_file_the_case_is_damaged(tmp_path: Path) -> None:
    (tmp_path / KEYS).mkdir()

    with pytest.raises(CaseDamaged):
        load_keys(tmp_path, CASE)


@settings(
    max_examples=400,
    suppress_health_check=[
        HealthCheck.function_scoped_fixture
    ],  # written anew each time
)
@given(st.data())
def test_no_changed_byte_crashes_or_opens_something_else(
    folder: Path, data: st.DataObject
) -> None:
    good = (folder / KEYS_BEFORE).read_bytes()
    places = st.integers(0, len(good) - 1)
    start, end = sorted((data.draw(places), data.draw(places)))
    (folder / KEYS).write_bytes(
        good[:start] + data.draw(st.binary(max_size=40)) + good[end:]
    )

    assert load_keys(folder, CASE) == Keys(CASE, SLOT)


@settings(
    max_examples=200,
    suppress_health_check=[
        HealthCheck.function_scoped_fixture
    ],  # written anew each time
)
@given(st.binary(max_size=600))
def test_no_foreign_bytes_crash_or_open(folder: Path, content: bytes) -> None:
    (folder / KEYS).write_bytes(content)
    (folder / KEYS_BEFORE).write_bytes(content[::-1])

    with pytest.raises(CaseDamaged):
        load_keys(folder, CASE)
