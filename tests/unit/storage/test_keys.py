"""The case's key comes back for its password, and for nothing else."""

import hashlib
import hmac
import resource
import unicodedata
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Literal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from catdesk.errors import CatDeskError, WrongPassword
from catdesk.storage import keys
from catdesk.storage.keys import Cost, PasswordSlot, new_case_key, unwrap, wrap
from tests.unit.storage.cases import CHEAP, PASSWORD

CASE = "0123456789abcdef"
KEY = bytes(range(48))

WORDS = {  # each is spelled differently when its signs are taken apart
    "Latin": "corazón",
    "Vietnamese": "tiếng Việt",
    "Greek": "ελευθερία",
    "Cyrillic": "мой дом",
    "Arabic": "آزادی",
    "Hebrew": "\ufb2aלום",
    "Devanagari": "\u0958लम",
    "Bengali": "ঢাকো",
    "Tamil": "கொடி",
    "Hangul": "자유",
    "Japanese": "ガラス",
    "Malayalam": "കൊടി",
}
FORMS: tuple[Literal["NFC", "NFD", "NFKC", "NFKD"], ...] = (
    "NFC",
    "NFD",
    "NFKC",
    "NFKD",
)


@pytest.fixture(scope="module")
def slot() -> PasswordSlot:
    return wrap(CASE, KEY, PASSWORD, CHEAP)


def flipped(part: bytes) -> bytes:
    return part[:-1] + bytes([part[-1] ^ 1])


@contextmanager
def little_memory() -> Iterator[None]:
    """Let this process take 64 MiB more, and no more."""
    taken = int(Path("/proc/self/statm").read_text("ascii").split()[0])
    before = resource.getrlimit(resource.RLIMIT_AS)
    most = taken * resource.getpagesize() + 64 * 1024 * 1024
    resource.setrlimit(resource.RLIMIT_AS, (most, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_AS, before)


@settings(max_examples=25)
@given(st.text(min_size=1), st.binary(min_size=48, max_size=48))
def test_any_password_gives_back_any_key(password: str, key: bytes) -> None:
    assert unwrap(CASE, wrap(CASE, key, password, CHEAP), password) == key


@pytest.mark.parametrize("script", WORDS)
def test_a_password_opens_however_the_keyboard_spells_it(script: str) -> None:
    word = WORDS[script]
    spelled = {word, *(unicodedata.normalize(form, word) for form in FORMS)}
    slot = wrap(CASE, KEY, spelled.pop(), CHEAP)

    assert spelled
    assert {unwrap(CASE, slot, other) for other in spelled} == {KEY}


def test_fullwidth_digits_are_the_same_password_as_plain_ones() -> None:
    slot = wrap(CASE, KEY, "１２３ four words", CHEAP)

    assert unwrap(CASE, slot, "123 four words") == KEY


@pytest.mark.parametrize("wrong", ["", " ", PASSWORD.upper(), PASSWORD + " ", "\ud800"])
def test_another_password_opens_nothing(slot: PasswordSlot, wrong: str) -> None:
    with pytest.raises(WrongPassword):
        unwrap(CASE, slot, wrong)


def test_a_slot_moved_to_another_case_opens_nothing(slot: PasswordSlot) -> None:
    with pytest.raises(WrongPassword):
        unwrap("fedcba9876543210", slot, PASSWORD)


def test_a_changed_bit_in_a_slot_opens_nothing(slot: PasswordSlot) -> None:
    changed = (
        replace(slot, salt=flipped(slot.salt)),
        replace(slot, nonce=flipped(slot.nonce)),
        replace(slot, wrapped=flipped(slot.wrapped)),
    )

    for one in changed:
        with pytest.raises(WrongPassword):
            unwrap(CASE, one, PASSWORD)


def test_a_slot_made_cheaper_by_hand_opens_nothing() -> None:
    slot = wrap(CASE, KEY, PASSWORD, replace(CHEAP, passes=3))

    with pytest.raises(WrongPassword):
        unwrap(CASE, replace(slot, cost=CHEAP), PASSWORD)


@pytest.mark.parametrize(
    "cost",
    [
        {"memory": 19 * 1024 - 1},
        {"memory": 1024 * 1024 + 1},
        {"memory": 64 * 1024 * 1024},
        {"passes": 1},
        {"passes": 21},
        {"lanes": 0},
        {"lanes": 9},
        {"lanes": True},
        {"memory": 65536.0},
    ],
)
def test_a_cost_outside_the_bounds_cannot_be_made(cost: dict[str, int]) -> None:
    with pytest.raises(ValueError, match="bounds"):
        Cost(**cost)


def test_a_guess_costs_what_was_decided() -> None:
    assert Cost() == Cost(memory=65536, passes=3, lanes=4)


def test_no_two_slots_share_a_salt_or_a_nonce() -> None:
    slots = [wrap(CASE, KEY, PASSWORD, CHEAP) for _ in range(5)]

    assert len({one.salt for one in slots} | {one.nonce for one in slots}) == 10


@pytest.mark.parametrize(("key", "password"), [(KEY[:47], PASSWORD), (KEY, "")])
def test_a_case_is_never_wrapped_without_key_or_password(
    key: bytes, password: str
) -> None:
    with pytest.raises(ValueError, match="48 bytes and a password"):
        wrap(CASE, key, password, CHEAP)


def test_a_slot_shows_no_key(slot: PasswordSlot) -> None:
    assert "wrapped" not in repr(slot)


def test_every_case_has_a_key_of_its_own() -> None:
    assert len(new_case_key()) == 48
    assert new_case_key() != new_case_key()


def test_the_exhibits_key_is_derived_as_rfc_5869_says() -> None:
    first = hmac.digest(bytes(32), KEY, hashlib.sha256)
    expected = hmac.digest(first, b"catdesk exhibit files 1\x01", hashlib.sha256)

    assert keys.exhibit_key(KEY) == expected


@pytest.mark.skipif(not Path("/proc/self/statm").exists(), reason="Linux tells memory")
def test_too_little_memory_is_told_and_not_taken_for_a_wrong_password() -> None:
    slot = PasswordSlot(Cost(memory=1024 * 1024), bytes(16), bytes(12), bytes(64))

    with little_memory(), pytest.raises(CatDeskError, match="free memory"):
        unwrap(CASE, slot, PASSWORD)
