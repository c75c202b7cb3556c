"""Addresses: stable paths of keys at which answers live.

An address is ``kind/key/question``, for instance ``objective/7/progress``,
``objective/7/action/a/note`` or ``measure/01J.../title``. The first two parts name what is spoken
about (an *item* of the framework or a *record*), the rest is the *question*. Keys that open with
``@`` are reserved for marks.
"""

import re

Address = str
"""Kept a plain string: it is a key in files, tables and mappings alike."""

MAX_LENGTH = 120
"""Longest address accepted; the longest real one has fewer than 60 characters."""

_SHAPE = re.compile(r"[a-z_]{1,24}(?:/@?[A-Za-z0-9_-]{1,40}){1,5}", re.ASCII)
_ULID = re.compile(r"[0-7][0-9A-HJKMNP-TV-Z]{25}", re.ASCII)


def is_well_formed(address: str) -> bool:
    """True where ``address`` has the shape of an address, whether or not anything is there."""
    return len(address) <= MAX_LENGTH and _SHAPE.fullmatch(address) is not None


def is_record_id(text: str) -> bool:
    """True where ``text`` is a ULID in its canonical upper-case form."""
    return _ULID.fullmatch(text) is not None


def owner(address: Address) -> Address:
    """Return what ``address`` speaks about: ``objective/7`` of ``objective/7/progress``."""
    return "/".join(address.split("/", 2)[:2])


def kind(address: Address) -> str:
    """Return the first part: ``objective``, ``section``, ``measure`` ..."""
    return address.split("/", 1)[0]


def key(address: Address) -> str:
    """Return the second part: the key of the item or the id of the record."""
    parts = address.split("/", 2)
    return parts[1] if len(parts) > 1 else ""


def question(address: Address) -> str:
    """Return the rest: ``progress``, ``action/a/note``; empty for an item itself."""
    parts = address.split("/", 2)
    return parts[2] if len(parts) > 2 else ""


def is_mark(address: Address) -> bool:
    """True for reserved keys such as ``objective/7/@approved``."""
    return "/@" in address
