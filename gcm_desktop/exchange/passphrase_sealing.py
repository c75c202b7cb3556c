"""Sealing with a passphrase: the age format, written with a work factor that is always the same.

The library measures the computer it runs on and takes the factor that costs a second there: what a
fast one seals, a slow one would refuse to open. All that is written here is opened by the library
(``sealing``), which proves it with every test. Belongs here: writing. Does not: opening.

The format is age-encryption.org/v1: a scrypt stanza wraps the file's key, an HMAC ends the header,
ChaCha20-Poly1305 seals pieces of 64 KiB, the last one marked.
"""

import base64
import hashlib
import hmac
import os

BEGINNING = b"age-encryption.org/v1\n"
WORK = 17
"""2**17 rounds of scrypt: 128 MiB and less than a second, what OWASP asks for at least."""
_PIECE, _KEY, _SALT, _BLOCK, _MEMORY = 64 * 2**10, 16, 16, 8, 2**28
_LABEL = b"age-encryption.org/v1/scrypt"


def sealed(content: bytes, passphrase: str, work: int = WORK) -> bytes:
    """Return ``content`` sealed with a passphrase; key, salt and nonce are new each time."""
    from nacl.bindings import crypto_aead_chacha20poly1305_ietf_encrypt as encrypt

    key, salt, nonce = os.urandom(_KEY), os.urandom(_SALT), os.urandom(_SALT)
    wrapping = hashlib.scrypt(
        passphrase.encode(), salt=_LABEL + salt, n=2**work, r=_BLOCK, p=1, maxmem=_MEMORY, dklen=32
    )
    wrapped = encrypt(key, None, bytes(12), wrapping)
    stanza = b"-> scrypt %s %d\n%s\n---" % (_letters(salt), work, _letters(wrapped))
    header = BEGINNING + stanza
    proof = hmac.digest(_derived(key, b"", b"header"), header, "sha256")
    stream = _derived(key, nonce, b"payload")
    pieces = [content[at : at + _PIECE] for at in range(0, len(content), _PIECE)] or [b""]
    last = len(pieces) - 1
    parts = [header, b" ", _letters(proof), b"\n", nonce]
    for number, piece in enumerate(pieces):
        counter = number.to_bytes(11, "big") + (b"\x01" if number == last else b"\x00")
        parts.append(encrypt(piece, None, counter, stream))
    return b"".join(parts)


def _derived(key: bytes, salt: bytes, purpose: bytes) -> bytes:
    """Return 32 bytes of HKDF with SHA-256 (RFC 5869): one block, so one step."""
    extracted = hmac.digest(salt or bytes(32), key, "sha256")
    return hmac.digest(extracted, purpose + b"\x01", "sha256")


def _letters(content: bytes) -> bytes:
    return base64.b64encode(content).rstrip(b"=")
