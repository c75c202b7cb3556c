"""Sealing and signing what leaves, opening what arrives sealed.

Belongs here: what is asked for before a file can be read, and what was said meanwhile. Does not:
keys (``keys``), the age format (``exchange/sealing``), the format of packages.
"""

from collections.abc import Callable
from dataclasses import dataclass, field, replace

from gcm_desktop.domain.errors import GcmError
from gcm_desktop.domain.passphrase import expect_passphrase, same_letters
from gcm_desktop.services.key_ports import Asked, Sealer, Signer, Wants
from gcm_desktop.services.keys import Keys
from gcm_desktop.services.package_ports import PackageCodec, PackageContent

_KEPT_PASSPHRASES = 3
"""Each that is tried costs a second: what keeps guesses dear."""


@dataclass(frozen=True, slots=True)
class Closing:
    """How a file is to leave: signed or not, open or sealed.

    Attributes:
        passphrase: Seals it with a passphrase; empty seals nothing.
        names: Seals it for those people; oneself can open it as well.
        is_signed: Signed with one's own newest key.
    """

    passphrase: str = field(default="", repr=False)
    names: tuple[str, ...] = ()
    is_signed: bool = False


@dataclass(frozen=True, slots=True)
class Finish:
    """What is done to a file at its end: ``signer`` signs in it, ``seal`` makes it unreadable."""

    signer: Signer | None = None
    seal: Callable[[bytes], bytes] = bytes

    @property
    def is_sealing(self) -> bool:
        """True where the file can be read by some only."""
        return self.seal is not bytes


PLAIN = Finish()
"""Neither signed nor sealed."""


class Sealing:
    """Use cases on sealed files; passphrases are kept in memory until the program ends.

    Attributes:
        keys: The keys it seals and signs with.
        sealer: The cryptography.
    """

    def __init__(
        self, keys: Keys, sealer: Sealer, asks: Callable[[Asked], str] | None = None
    ) -> None:
        """Seal with these.

        Args:
            asks: Asks a person for a passphrase in the middle of the work, as a terminal can; a
                window hears a failure, asks, and begins anew.
        """
        self._asks = asks
        self.keys = keys
        self.sealer = sealer
        self._said: list[str] = []

    def finish(self, closing: Closing) -> Finish:
        """Return what is done to a file, everything it needs being there.

        Raises:
            GcmError: ``sealed.passphrase_short``; ``keys.unknown``, ``keys.none_own``,
                ``keys.locked``, ``keys.damaged``; ``sealed.twice`` where both a passphrase and
                people are given, which the format does not know.
        """
        signer = self._signer() if closing.is_signed else None
        if closing.passphrase and closing.names:
            raise GcmError("sealed.twice")
        sealer = self.sealer
        if closing.passphrase:
            passphrase = expect_passphrase(closing.passphrase)
            return Finish(signer, lambda content: sealer.seal(content, passphrase))
        if closing.names:
            keys = self.keys.named(closing.names)
            mine = tuple(own.public for own in self.keys.kept().own[-1:])
            whose = tuple(dict.fromkeys((*keys, *mine)))
            return Finish(signer, lambda content: sealer.seal_for(content, whose))
        return Finish(signer)

    def say(self, passphrase: str) -> None:
        """Hear a passphrase; it is tried on sealed files from now on."""
        said = same_letters(passphrase)
        self._said = [said, *(each for each in self._said if each != said)][:_KEPT_PASSPHRASES]

    def forget(self, passphrase: str) -> None:
        """Try a passphrase no more."""
        said = same_letters(passphrase)
        self._said = [each for each in self._said if each != said]

    def wants(self, file: bytes) -> Wants | None:
        """Return what opens a file, ``None`` for one that is not sealed; raises ``sealed.*``."""
        return self.sealer.wants(file) if is_sealed(file) else None

    def opened(self, file: bytes) -> bytes:
        """Return what a file holds, opened with what is there; one not sealed as it is.

        Raises:
            GcmError: ``sealed.passphrase_wanted`` where none was said yet,
                ``sealed.passphrase_wrong``, ``sealed.no_key``, ``keys.locked`` where a key of
                one's own is still locked that may fit; ``sealed.incomplete``,
                ``sealed.unknown``, ``sealed.too_costly``, ``keys.damaged``.
        """
        wants = self.wants(file)
        if wants is Wants.WORDS:
            return self._by_passphrase(file)
        return self._by_key(file) if wants is Wants.KEY else file

    def _by_passphrase(self, file: bytes) -> bytes:
        for passphrase in tuple(self._said):
            try:
                return self.sealer.opened(file, passphrase)
            except GcmError as fault:
                if fault.code != "sealed.passphrase_wrong":
                    raise
        if self._asks is not None:
            said = same_letters(self._asks(Asked.FILE))
            found = self.sealer.opened(file, said)
            self.say(said)
            return found
        raise GcmError("sealed.passphrase_wrong" if self._said else Asked.FILE.value)

    def _by_key(self, file: bytes) -> bytes:
        identities, locked = self.keys.identities()
        try:
            return self.sealer.opened_by(file, identities)
        except GcmError as fault:
            if fault.code != "sealed.no_key" or not locked:
                raise
        if self._asks is None:
            raise GcmError("keys.locked", name=locked[-1].public.name)
        self.keys.unlock(self._asks(Asked.KEY))
        return self.sealer.opened_by(file, self.keys.identities()[0])

    def _signer(self) -> Signer:
        own = self.keys.own()
        if self._asks is not None and not self.keys.is_open(own):
            self.keys.unlock(self._asks(Asked.KEY))
        secrets = self.keys.secrets(own)
        return Signer(own.public, lambda message: self.sealer.sign(message, secrets))


SEALED_BEGINNING = b"age-encryption.org/v1\n"
"""How every sealed file begins; a package begins as a zip does."""


def is_sealed(file: bytes) -> bool:
    """True where a file is sealed, or the beginning of one that is."""
    return file.startswith(SEALED_BEGINNING) or (
        bool(file) and SEALED_BEGINNING.startswith(file[: len(SEALED_BEGINNING)])
    )


class SealedCodec:
    """A codec that opens sealed packages before it reads them, and knows who signs.

    Every use case that reads packages gets this one, so that none has to know of sealing.
    """

    def __init__(self, codec: PackageCodec, sealing: Sealing) -> None:
        self._codec = codec
        self._sealing = sealing

    def write(self, package: PackageContent) -> bytes:
        """Return the file, signed where ``package.signer`` is given; it is sealed elsewhere."""
        return self._codec.write(package)

    def read(self, file: bytes) -> PackageContent:
        """Open, verify and read a file; raises ``sealed.*``, ``keys.locked``, ``package.*``."""
        wants = self._sealing.wants(file)
        package = self._codec.read(self._sealing.opened(file))
        found = package.signature
        if found is not None:
            found = replace(found, known_as=self._sealing.keys.known_as(found.signer.verify))
        return replace(package, signature=found, sealed=wants.value if wants else "")
