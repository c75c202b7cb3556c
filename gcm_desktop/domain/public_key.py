"""Public keys of people who exchange files: as one line of text, as a fingerprint to read aloud.

Belongs here: the value and its text. Does not: cryptography (``exchange``), where keys are kept
(``services/keys``).
"""

import base64
import binascii
import hashlib
import re
import unicodedata
from dataclasses import dataclass

from gcm_desktop.domain.errors import GcmError
from gcm_desktop.domain.text import clean_line, says_nothing

PREFIX = "gcm-key:"
MOST_LETTERS = 80
"""Of a name: what fits on one line beside a fingerprint."""
MOST_TEXT = 2000
"""Of a key's text with white space that mail programs put in: three times what it can have."""
_GROUP, _LETTERS = 4, 20
_CHECK = 8
_JOINERS = "\u200c\u200d"
_RECIPIENT = re.compile(r"age1[02-9ac-hj-np-z]{58}")
_VERIFY = re.compile(r"[0-9a-f]{64}")


@dataclass(frozen=True, slots=True)
class PublicKey:
    """What others need to seal files for somebody and to prove what he or she signed.

    Attributes:
        name: Whom it belongs to; said by its owner, proven by nothing.
        recipient: Seals files for the owner: an X25519 recipient of the age format, ``age1…``.
        verify: Proves the owner's signatures: an Ed25519 key, 64 hexadecimal digits.
    """

    name: str
    recipient: str
    verify: str

    @property
    def fingerprint(self) -> str:
        """Return 100 bits of the hash of both keys in groups: ``ABCD-EFGH-…``.

        The name is not in it: two people compare it by another way than the one the key came.
        """
        digest = hashlib.sha256(f"{self.recipient}\n{self.verify}\n".encode()).digest()
        letters = base64.b32encode(digest).decode()[:_LETTERS]
        return "-".join(letters[at : at + _GROUP] for at in range(0, _LETTERS, _GROUP))


@dataclass(frozen=True, slots=True)
class Signature:
    """A signature that was proven right.

    Attributes:
        signer: The key that signed; its name is what the file says.
        known_as: The name that key is kept under on this computer, empty for an unknown one.
    """

    signer: PublicKey
    known_as: str = ""

    @property
    def is_known(self) -> bool:
        """True where the key is among those kept here."""
        return bool(self.known_as)


def key_name(text: str) -> str:
    """Return a name as it is kept, one clean line without a comma; raises ``keys.name``."""
    name = _plain(text)
    if not _is_name(name):
        raise GcmError("keys.name", most=MOST_LETTERS)
    return name


def is_sound(key: PublicKey) -> bool:
    """True where every part of a key is one this program could have written."""
    return (
        _is_name(key.name)
        and _plain(key.name) == key.name
        and _RECIPIENT.fullmatch(key.recipient) is not None
        and _VERIFY.fullmatch(key.verify) is not None
    )


def key_text(key: PublicKey) -> str:
    """Return a key as one line: small letters and digits, which no program alters on its way."""
    parts = (key.recipient, _letters(bytes.fromhex(key.verify)), _letters(key.name.encode()))
    body = ".".join(parts)
    return f"{PREFIX}{body}.{_checksum(body)}"


def key_of_text(text: str) -> PublicKey:
    """Return the key in ``text``; white space, which mail puts in, counts for nothing.

    Raises:
        GcmError: ``keys.not_a_key``; ``keys.text_damaged`` where a letter is wrong or missing.
    """
    line = "".join(_plain(text[: MOST_TEXT + 1]).split()).casefold()
    if not line.startswith(PREFIX) or len(text) > MOST_TEXT:
        raise GcmError("keys.not_a_key")
    body, _, check = line.removeprefix(PREFIX).rpartition(".")
    parts = body.split(".")
    if len(parts) != 3 or check != _checksum(body):
        raise GcmError("keys.text_damaged")
    try:
        key = PublicKey(_bytes(parts[2]).decode(), parts[0], _bytes(parts[1]).hex())
    except (ValueError, binascii.Error) as fault:
        raise GcmError("keys.text_damaged") from fault
    if not is_sound(key):
        raise GcmError("keys.text_damaged")
    return key


def _plain(text: str) -> str:
    """Return ``text`` on one line without unseen letters, but for the joiners some scripts need.

    A name is shown where trust is decided: nothing in it may turn the letters around it.
    """
    seen = (each for each in text if each in _JOINERS or unicodedata.category(each) != "Cf")
    return " ".join(clean_line("".join(seen)).split())


def _is_name(name: str) -> bool:
    """A comma sets names apart where several are given."""
    return not says_nothing(name) and len(name) <= MOST_LETTERS and "," not in name


def _letters(content: bytes) -> str:
    return base64.b32encode(content).decode().rstrip("=").lower()


def _bytes(letters: str) -> bytes:
    return base64.b32decode(letters.upper() + "=" * (-len(letters) % 8))


def _checksum(body: str) -> str:
    return _letters(hashlib.sha256(f"{PREFIX}{body}".encode()).digest())[:_CHECK]
