"""What keys and sealing need from outside, as Protocols, and the values that cross them.

Belongs here: ports. Does not: any decision (``keys``, ``sealing``).
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Protocol

from gcm_desktop.domain.public_key import PublicKey


class Wants(StrEnum):
    """What opens a sealed file; the value is what ``inspect`` calls it."""

    WORDS = "passphrase"
    KEY = "keys"


class Asked(StrEnum):
    """What a person is asked for; the value is the code of the sentence that asks."""

    FILE = "sealed.passphrase_wanted"
    KEY = "keys.locked"


@dataclass(frozen=True, slots=True)
class Secrets:
    """The secret halves of one's own key; never shown, never logged.

    Attributes:
        identity: Opens files sealed for oneself.
        seed: Signs: 64 hexadecimal digits.
    """

    identity: str = field(repr=False)
    seed: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class OwnKey:
    """One's own key.

    Attributes:
        secrets: ``None`` where they are kept behind a passphrase.
        locked: The secrets behind a passphrase, empty where there is none.
    """

    public: PublicKey
    secrets: Secrets | None
    locked: bytes = field(default=b"", repr=False)

    @property
    def is_protected(self) -> bool:
        """True where a passphrase is asked before the key is used."""
        return self.secrets is None


@dataclass(frozen=True, slots=True)
class KeptKeys:
    """Everything that is kept: one's own keys, the newest last, and those of others."""

    own: tuple[OwnKey, ...] = ()
    contacts: tuple[PublicKey, ...] = ()


@dataclass(frozen=True, slots=True)
class Signer:
    """Signs with a key whose secrets are open; ``sign`` gives 128 hexadecimal digits."""

    key: PublicKey
    sign: Callable[[bytes], str]


class KeyRing(Protocol):
    """Where keys are kept: a private file of this computer's user."""

    def kept(self) -> KeptKeys:
        """Return what is kept; raises ``keys.damaged`` where the file is no longer readable."""
        ...

    def keep(self, keys: KeptKeys) -> None:
        """Keep these and no others; raises ``file.*``."""
        ...


class Sealer(Protocol):
    """The cryptography: bytes in, bytes out."""

    def make(self, name: str) -> OwnKey:
        """Return a new key, its secrets open."""
        ...

    def lock(self, own: OwnKey, passphrase: str) -> OwnKey:
        """Return a key whose secrets stand behind a passphrase."""
        ...

    def unlocked(self, own: OwnKey, passphrase: str) -> Secrets:
        """Return the secrets; raises ``keys.passphrase_wrong``, ``keys.damaged``."""
        ...

    def seal(self, content: bytes, passphrase: str) -> bytes:
        """Return ``content`` sealed with a passphrase."""
        ...

    def seal_for(self, content: bytes, keys: tuple[PublicKey, ...]) -> bytes:
        """Return ``content`` sealed so that each owner of ``keys`` can open it.

        Raises:
            GcmError: ``keys.text_damaged`` for a key nothing can be sealed for.
        """
        ...

    def wants(self, file: bytes) -> Wants | None:
        """Return what opens a file, ``None`` for one that is not sealed.

        Raises:
            GcmError: ``sealed.incomplete``, ``sealed.unknown``, ``sealed.too_costly``.
        """
        ...

    def opened(self, file: bytes, passphrase: str) -> bytes:
        """Return what a file sealed with a passphrase holds.

        Raises:
            GcmError: ``sealed.passphrase_wrong`` and as ``wants``.
        """
        ...

    def opened_by(self, file: bytes, identities: tuple[str, ...]) -> bytes:
        """Return what a file sealed for keys holds; raises ``sealed.no_key`` and as ``wants``."""
        ...

    def sign(self, message: bytes, secrets: Secrets) -> str:
        """Return the signature of ``message``, 128 hexadecimal digits."""
        ...
