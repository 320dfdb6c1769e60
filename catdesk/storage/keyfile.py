"""The file `keys.json` of a case: its id, the format's version and the key slots.

A check sum tells a damaged file from a wrong password. The version before stays as
`keys.json.1`, and is read when the newer one cannot be. A password that was changed
still opens `keys.json.1`; whoever changes one saves twice.
"""

import hashlib
import json
import re
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import NoReturn

from catdesk.errors import CaseDamaged, CaseTooNew
from catdesk.storage.disk import read_small, write_whole
from catdesk.storage.keys import (
    NONCE_BYTES,
    SALT_BYTES,
    WRAPPED_BYTES,
    Cost,
    PasswordSlot,
    canonical,
)

KEYS = "keys.json"
KEYS_BEFORE = "keys.json.1"
LARGEST_KEYS = 16 * 1024  # bytes

_FORMAT = "catdesk case keys"
_VERSION = 1
_CASE_ID = re.compile(r"[0-9a-f]{16}")
_TOP = {"format", "version", "case", "slots"}
_SLOT = {
    "kind",
    "kdf",
    "cipher",
    "memory",
    "passes",
    "lanes",
    "salt",
    "nonce",
    "wrapped",
}
_PASSWORD = {"kind": "password", "kdf": "argon2id", "cipher": "chacha20-poly1305"}


@dataclass(frozen=True, slots=True)
class Keys:
    """What the key file of one case says."""

    case: str
    password: PasswordSlot


def is_case_id(text: str) -> bool:
    """Tell whether `text` is 16 hex digits, as every case's id is."""
    return _CASE_ID.fullmatch(text) is not None


def load_keys(folder: Path, case_id: str) -> Keys:
    """Return the keys of a case, from the version before if need be.

    Raises CaseTooNew when a later program wrote them and CaseDamaged when neither
    file can be read.
    """
    for name in (KEYS, KEYS_BEFORE):
        try:
            return _read(read_small(folder / name, LARGEST_KEYS), case_id)
        except (OSError, ValueError, RecursionError):
            continue
    raise CaseDamaged


def save_keys(folder: Path, keys: Keys) -> None:
    """Write the key file; the one before is kept, at first a twin. OSError if refused."""
    content = _written(keys)
    try:
        before = read_small(folder / KEYS, LARGEST_KEYS)
        _read(before, keys.case)
    except (OSError, ValueError, RecursionError):
        before = content
    write_whole(folder / KEYS_BEFORE, before)
    write_whole(folder / KEYS, content)


def _written(keys: Keys) -> bytes:
    slot = keys.password
    parts = {name: getattr(slot, name).hex() for name in ("salt", "nonce", "wrapped")}
    content: dict[str, object] = {
        "format": _FORMAT,
        "version": _VERSION,
        "case": keys.case,
        "slots": [{**_PASSWORD, **asdict(slot.cost), **parts}],
    }
    content["sha256"] = _sum(content)
    return json.dumps(content, indent=1).encode("ascii") + b"\n"


def _read(content: bytes, case_id: str) -> Keys:
    """Return what the file says; ValueError when that is not what we write."""
    found = json.loads(
        content.decode("ascii"), object_pairs_hook=_once, parse_constant=_refuse
    )
    if not isinstance(found, dict) or found.pop("sha256", None) != _sum(found):
        _refuse("check sum")
    if found.get("format") != _FORMAT:
        _refuse("format")
    _ask_version(found.get("version"))
    if found.keys() != _TOP or found["case"] != case_id:
        _refuse("fields")
    return Keys(case_id, _password_slot(found["slots"]))


def _ask_version(version: object) -> None:
    if type(version) is not int or version < _VERSION:
        _refuse("version")
    if version > _VERSION:
        raise CaseTooNew


def _password_slot(slots: object) -> PasswordSlot:
    if not isinstance(slots, list) or len(slots) != 1 or not isinstance(slots[0], dict):
        _refuse("slots")
    slot = slots[0]
    if slot.keys() != _SLOT or {name: slot[name] for name in _PASSWORD} != _PASSWORD:
        _refuse("slot")
    return PasswordSlot(
        Cost(slot["memory"], slot["passes"], slot["lanes"]),
        _hex(slot["salt"], SALT_BYTES),
        _hex(slot["nonce"], NONCE_BYTES),
        _hex(slot["wrapped"], WRAPPED_BYTES),
    )


def _hex(text: object, length: int) -> bytes:
    if not isinstance(text, str) or not re.fullmatch(
        rf"[0-9a-f]{{{2 * length}}}", text
    ):
        _refuse("hex digits")
    return bytes.fromhex(text)


def _once(pairs: list[tuple[str, object]]) -> dict[str, object]:
    """JSON lets a key stand twice; two readers might then see two files."""
    found = dict(pairs)
    if len(found) != len(pairs):
        _refuse("key that stands twice")
    return found


def _refuse(what: str) -> NoReturn:
    message = f"unexpected {what} in a key file"
    raise ValueError(message)


def _sum(content: object) -> str:
    return hashlib.sha256(canonical(content)).hexdigest()
