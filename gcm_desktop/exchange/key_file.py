"""The file of keys: one private JSON file in the user's data folder, beside no store.

Belongs here: that file. Does not: which keys may be in it (``services/keys``), what protects them
(``sealing``). Nobody but the user may read it; a damaged one is never written over.
"""

import base64
import binascii
import json
from pathlib import Path
from typing import Any

from gcm_desktop.base.atomic import write_atomic
from gcm_desktop.domain.errors import GcmError
from gcm_desktop.domain.public_key import PublicKey, is_sound
from gcm_desktop.exchange.bounded_json import JsonError, JsonLimits, parse
from gcm_desktop.exchange.user_files import read_limited, write_error
from gcm_desktop.services.key_ports import KeptKeys, OwnKey, Secrets

FORMAT = 1
LIMITS = JsonLimits(size=2 * 2**20, depth=6, values=40_000)
"""1,000 contacts are eight values each."""


class KeyFile:
    """The adapter of ``KeyRing``.

    Args:
        file: Where the keys are kept; need not exist.
    """

    def __init__(self, file: Path) -> None:
        self._file = file

    def kept(self) -> KeptKeys:
        """Return what is kept; raises ``keys.damaged``, ``file.unreadable``."""
        if not self._file.exists():
            return KeptKeys()
        try:
            return _keys(parse(read_limited(self._file, LIMITS.size), LIMITS))
        except (JsonError, KeyError, TypeError, AttributeError, ValueError) as fault:
            raise GcmError("keys.damaged", file=self._file) from fault

    def keep(self, keys: KeptKeys) -> None:
        """Keep these and no others, readable for the user alone; raises ``file.*``."""
        data = {
            "format": FORMAT,
            "own": [_own_data(each) for each in keys.own],
            "contacts": [_public_data(each) for each in keys.contacts],
        }
        content = json.dumps(data, ensure_ascii=False, indent=1).encode()
        try:
            self._file.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            write_atomic(self._file, content, private=True)
        except OSError as fault:
            raise write_error(self._file, fault) from fault


def _keys(data: Any) -> KeptKeys:
    if data["format"] != FORMAT:
        raise ValueError("format")
    own = tuple(_own(each) for each in data["own"])
    return KeptKeys(own, tuple(_public(each) for each in data["contacts"]))


def _own_data(own: OwnKey) -> dict[str, str]:
    if own.secrets is None:
        secret = {"locked": base64.b64encode(own.locked).decode()}
    else:
        secret = {"identity": own.secrets.identity, "seed": own.secrets.seed}
    return {**_public_data(own.public), **secret}


def _own(data: Any) -> OwnKey:
    """Return a key of one's own; raises ``KeyError``, ``ValueError``, ``TypeError``."""
    public = _public(data)
    if "locked" in data:
        try:
            return OwnKey(public, None, base64.b64decode(data["locked"], validate=True))
        except binascii.Error as fault:
            raise ValueError("locked") from fault
    identity, seed = data["identity"], data["seed"]
    if not isinstance(identity, str) or not isinstance(seed, str):
        raise TypeError("secrets")
    return OwnKey(public, Secrets(identity, seed))


def _public_data(key: PublicKey) -> dict[str, str]:
    return {"name": key.name, "recipient": key.recipient, "verify": key.verify}


def _public(data: Any) -> PublicKey:
    key = PublicKey(data["name"], data["recipient"], data["verify"])
    if not all(isinstance(each, str) for each in (key.name, key.recipient, key.verify)):
        raise TypeError("key")
    if not is_sound(key):
        raise ValueError("key")
    return key
