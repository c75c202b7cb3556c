"""Identifiers: ULIDs, new ones and ones derived from a name.

A ULID is 26 letters of Crockford's base 32: 48 bits of time, 80 bits of chance. The time only makes
ids sort kindly; nothing reads it back.
"""

import hashlib
import secrets
import time

_ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_LETTERS = 26
_TIME_BITS, _CHANCE_BITS = 48, 80


def new_ulid() -> str:
    """Return a fresh ULID."""
    moment = int(time.time() * 1000) & ((1 << _TIME_BITS) - 1)
    return _encoded(moment << _CHANCE_BITS | secrets.randbits(_CHANCE_BITS))


def named_ulid(name: str) -> str:
    """Return the ULID that always belongs to ``name`` (the sample has the same ids everywhere)."""
    digest = hashlib.sha256(name.encode()).digest()
    return _encoded(int.from_bytes(digest[:16]) >> 3)


def _encoded(number: int) -> str:
    return "".join(_ALPHABET[number >> 5 * place & 31] for place in reversed(range(_LETTERS)))
