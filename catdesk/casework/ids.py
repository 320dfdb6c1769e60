"""Ids for paragraphs and items: random, because they have to differ between copies."""

import secrets

ID_BYTES = 6


def new_id() -> str:
    """Return twelve hex digits at random."""
    return secrets.token_hex(ID_BYTES)
