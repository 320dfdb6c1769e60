"""The case's key, and how a password wraps it.

The key is 48 random bytes, never made from the password: 32 for the cipher and 16
for the database's salt, so that a file whose first bytes are lost still opens. The
password only wraps it (Argon2id, RFC 9106; ChaCha20-Poly1305, RFC 8439), so a new
password rewrites some hundred bytes and never the case.
"""

import json
import secrets
import unicodedata
from dataclasses import asdict, dataclass, field

from argon2.exceptions import HashingError
from argon2.low_level import Type, hash_secret_raw
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from catdesk.errors import N_, CatDeskError, WrongPassword

KEY_BYTES = 48
SALT_BYTES = 16
NONCE_BYTES = 12
WRAPPED_BYTES = KEY_BYTES + 16  # the cipher's tag

MEMORY_KIB = range(19 * 1024, 1024 * 1024 + 1)
PASSES = range(2, 21)
LANES = range(1, 9)

_WRAPPING_KEY_BYTES = 32
_EXHIBIT_KEY_BYTES = 32
_EXHIBITS = b"catdesk exhibit files 1"

NO_MEMORY = N_(
    "This computer has too little free memory to open the case. "
    "Close other programs and try again."
)


@dataclass(frozen=True, slots=True)
class Cost:
    """What one guess at the password costs; ValueError outside the bounds.

    The bounds keep a foreign file from asking for all memory, or for no work.
    """

    memory: int = 64 * 1024  # KiB
    passes: int = 3
    lanes: int = 4

    def __post_init__(self) -> None:
        bounds = ((self.memory, MEMORY_KIB), (self.passes, PASSES), (self.lanes, LANES))
        if not all(type(number) is int and number in span for number, span in bounds):
            message = "cost of a password outside its bounds"
            raise ValueError(message)


@dataclass(frozen=True, slots=True)
class PasswordSlot:
    """The case's key, wrapped by a password; tells nothing of either."""

    cost: Cost
    salt: bytes
    nonce: bytes
    wrapped: bytes = field(repr=False)


def new_case_key() -> bytes:
    """Return the key of a new case."""
    return secrets.token_bytes(KEY_BYTES)


def wrap(case_id: str, key: bytes, password: str, cost: Cost) -> PasswordSlot:
    """Return the slot that gives `key` back for `password`, in this case only."""
    if len(key) != KEY_BYTES or not password:
        message = "a case needs a key of 48 bytes and a password"
        raise ValueError(message)
    salt, nonce = secrets.token_bytes(SALT_BYTES), secrets.token_bytes(NONCE_BYTES)
    cipher = ChaCha20Poly1305(_stretch(password, salt, cost))
    wrapped = cipher.encrypt(nonce, key, _bound(case_id, cost, salt, nonce))
    return PasswordSlot(cost, salt, nonce, wrapped)


def unwrap(case_id: str, slot: PasswordSlot, password: str) -> bytes:
    """Return the case's key; WrongPassword when the password does not give it."""
    cipher = ChaCha20Poly1305(_stretch(password, slot.salt, slot.cost))
    bound = _bound(case_id, slot.cost, slot.salt, slot.nonce)
    try:
        return cipher.decrypt(slot.nonce, slot.wrapped, bound)
    except InvalidTag as error:
        raise WrongPassword from error


def exhibit_key(case_key: bytes) -> bytes:
    """Return the key of the exhibit files beside the database (HKDF, RFC 5869)."""
    derive = HKDF(SHA256(), _EXHIBIT_KEY_BYTES, salt=None, info=_EXHIBITS)
    return derive.derive(case_key)


def canonical(content: object) -> bytes:
    """Return JSON of one spelling only, to be hashed or authenticated."""
    return json.dumps(content, sort_keys=True, separators=(",", ":")).encode("ascii")


def _stretch(password: str, salt: bytes, cost: Cost) -> bytes:
    """Two keyboards may spell one word in two ways: NFKC makes them one."""
    spelled = unicodedata.normalize("NFKC", password).encode("utf-8", "surrogatepass")
    try:
        return hash_secret_raw(
            spelled,
            salt,
            time_cost=cost.passes,
            memory_cost=cost.memory,
            parallelism=cost.lanes,
            hash_len=_WRAPPING_KEY_BYTES,
            type=Type.ID,
        )
    except HashingError as error:
        raise CatDeskError(NO_MEMORY) from error


def _bound(case_id: str, cost: Cost, salt: bytes, nonce: bytes) -> bytes:
    """Return what the wrapping authenticates: case, kind of slot, cost."""
    return canonical(
        {
            "case": case_id,
            "kind": "password",
            "salt": salt.hex(),
            "nonce": nonce.hex(),
            **asdict(cost),
        }
    )
