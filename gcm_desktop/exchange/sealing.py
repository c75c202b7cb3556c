"""Sealed files: the age format (age-encryption.org/v1) with passphrases and X25519 keys.

The header is read here before the library sees a file: what a file from elsewhere asks for is
bounded, and each way to fail gets its own message. Belongs here: whole files, bytes in and out.
Does not: what is in them (``packages``), which keys there are (``services/keys``).
"""

import json
import re
from collections.abc import Callable, Sequence
from dataclasses import replace

from gcm_desktop.domain.errors import GcmError
from gcm_desktop.domain.passphrase import same_letters
from gcm_desktop.domain.public_key import PublicKey
from gcm_desktop.exchange.passphrase_sealing import BEGINNING, WORK, sealed
from gcm_desktop.services.key_ports import OwnKey, Secrets, Wants

MAX_HEADER = 64 * 2**10
"""About 400 recipients; each is one multiplication for each key of one's own."""
MAX_WORK = 19
"""Largest work factor of scrypt accepted: 2**19 rounds take 512 MiB and some seconds. This program
writes 17, other ones usually 18."""
MAX_SECRETS = 16 * 2**10
_NONCE, _TAG = 16, 16
_STANZA = re.compile(rb"-> [\x21-\x7e]+(?: [\x21-\x7e]+)*")
_BODY = re.compile(rb"[A-Za-z0-9+/]{0,64}")
_MAC = re.compile(rb"--- [A-Za-z0-9+/]{43}")
_WORK = re.compile(r"[1-9][0-9]{0,2}")
_COLUMNS = 64
_SAID = {
    "Decryption failed": "sealed.passphrase_wrong",
    "No matching keys found": "sealed.no_key",
    "Excessive work parameter for passphrase": "sealed.too_costly",
}
"""What the library says where it is not the file that is harmed; else it is."""


class AgeSealer:
    """The adapter of ``Sealer``; the libraries are imported when somebody seals or opens.

    Args:
        work: What each guess at a passphrase costs, as a power of two; less is for tests.
    """

    def __init__(self, work: int = WORK) -> None:
        self._work = work

    def make(self, name: str) -> OwnKey:
        """Return a new key from the system's source of chance."""
        from nacl.signing import SigningKey
        from pyrage.x25519 import Identity

        identity, signing = Identity.generate(), SigningKey.generate()
        public = PublicKey(name, str(identity.to_public()), bytes(signing.verify_key).hex())
        return OwnKey(public, Secrets(str(identity), bytes(signing).hex()))

    def lock(self, own: OwnKey, passphrase: str) -> OwnKey:
        """Return a key whose secrets stand sealed behind a passphrase."""
        if own.secrets is None:
            return own
        plain = json.dumps({"identity": own.secrets.identity, "seed": own.secrets.seed})
        return replace(own, secrets=None, locked=self.seal(plain.encode(), passphrase))

    def unlocked(self, own: OwnKey, passphrase: str) -> Secrets:
        """Return the secrets; raises ``keys.passphrase_wrong``, ``keys.damaged``."""
        try:
            plain = json.loads(self.opened(own.locked[:MAX_SECRETS], passphrase))
            secrets = Secrets(str(plain["identity"]), str(plain["seed"]))
        except GcmError as fault:
            is_wrong = fault.code == "sealed.passphrase_wrong"
            raise GcmError("keys.passphrase_wrong" if is_wrong else "keys.damaged") from fault
        except (ValueError, KeyError, TypeError) as fault:
            raise GcmError("keys.damaged") from fault
        if not is_pair(own.public, secrets):
            raise GcmError("keys.damaged")
        return secrets

    def seal(self, content: bytes, passphrase: str) -> bytes:
        """Return ``content`` sealed with a passphrase; slow on purpose."""
        return sealed(content, same_letters(passphrase), self._work)

    def seal_for(self, content: bytes, keys: tuple[PublicKey, ...]) -> bytes:
        """Return ``content`` sealed for the owners of ``keys``; raises ``keys.text_damaged``."""
        import pyrage
        from pyrage.x25519 import Recipient

        try:
            recipients = [Recipient.from_str(key.recipient) for key in keys]
            return bytes(pyrage.encrypt(content, recipients))
        except (pyrage.RecipientError, pyrage.EncryptError) as fault:
            raise GcmError("keys.text_damaged") from fault

    def wants(self, file: bytes) -> Wants | None:
        """Return what opens a file, from its header alone; ``None`` where it is not sealed.

        Raises:
            GcmError: ``sealed.incomplete`` where it ends within the header or right behind,
                ``sealed.unknown`` where the header is none of this format or asks for something
                else, ``sealed.too_costly`` where it asks for more than is reasonable.
        """
        if not file.startswith(BEGINNING):
            if file and BEGINNING.startswith(file):
                raise GcmError("sealed.incomplete")
            return None
        stanzas, end = _header(file)
        if len(file) < end + _NONCE + _TAG:
            raise GcmError("sealed.incomplete")
        kinds = [stanza[0] for stanza in stanzas]
        if "scrypt" in kinds:
            _check_work(stanzas)
            return Wants.WORDS
        if "X25519" in kinds:
            return Wants.KEY
        raise GcmError("sealed.unknown")

    def opened(self, file: bytes, passphrase: str) -> bytes:
        """Return what a file sealed with a passphrase holds; raises ``sealed.*``."""
        from pyrage import passphrase as with_passphrase

        if self.wants(file) is not Wants.WORDS:
            raise GcmError("sealed.unknown")
        said = same_letters(passphrase)
        return _opened(lambda: bytes(with_passphrase.decrypt(file, said)))

    def opened_by(self, file: bytes, identities: tuple[str, ...]) -> bytes:
        """Return what a file sealed for keys holds; raises ``sealed.*``, ``keys.damaged``."""
        import pyrage
        from pyrage.x25519 import Identity

        if self.wants(file) is not Wants.KEY:
            raise GcmError("sealed.unknown")
        if not identities:
            raise GcmError("sealed.no_key")
        try:
            mine = [Identity.from_str(each) for each in identities]
        except pyrage.IdentityError as fault:
            raise GcmError("keys.damaged") from fault
        return _opened(lambda: bytes(pyrage.decrypt(file, mine)))

    def sign(self, message: bytes, secrets: Secrets) -> str:
        """Return the Ed25519 signature of ``message``; raises ``keys.damaged``."""
        from nacl.signing import SigningKey

        try:
            return SigningKey(bytes.fromhex(secrets.seed)).sign(message).signature.hex()
        except (ValueError, TypeError) as fault:
            raise GcmError("keys.damaged") from fault


def is_pair(public: PublicKey, secrets: Secrets) -> bool:
    """True where the secrets are those of the public key that stands beside them.

    A key file altered by hand would otherwise sign in a way nobody could prove.
    """
    import pyrage
    from nacl.signing import SigningKey
    from pyrage.x25519 import Identity

    try:
        recipient = str(Identity.from_str(secrets.identity).to_public())
        verify = bytes(SigningKey(bytes.fromhex(secrets.seed)).verify_key).hex()
    except (pyrage.IdentityError, ValueError, TypeError):
        return False
    return (recipient, verify) == (public.recipient, public.verify)


def _opened(deed: Callable[[], bytes]) -> bytes:
    import pyrage

    try:
        return deed()
    except pyrage.DecryptError as fault:
        said = str(fault).partition(".")[0].partition("\n")[0]
        raise GcmError(_SAID.get(said, "sealed.incomplete")) from fault


def _header(file: bytes) -> tuple[list[list[str]], int]:
    """Return the arguments of each stanza and where what is sealed begins."""
    head = file[len(BEGINNING) : MAX_HEADER]
    stanzas: list[list[str]] = []
    at, is_in_body = 0, False
    while True:
        end = head.find(b"\n", at)
        if end < 0:
            is_cut = len(file) < MAX_HEADER
            raise GcmError("sealed.incomplete" if is_cut else "sealed.too_costly")
        line, at = head[at:end], end + 1
        if is_in_body:
            if not _BODY.fullmatch(line):
                raise GcmError("sealed.unknown")
            is_in_body = len(line) == _COLUMNS
        elif _MAC.fullmatch(line):
            return stanzas, len(BEGINNING) + at
        elif _STANZA.fullmatch(line):
            stanzas.append(line[3:].decode("ascii").split(" "))
            is_in_body = True
        else:
            raise GcmError("sealed.unknown")


def _check_work(stanzas: Sequence[Sequence[str]]) -> None:
    """A passphrase stands alone, and its work factor is one a computer can bear."""
    arguments = stanzas[0]
    if len(stanzas) != 1 or len(arguments) != 3 or not _WORK.fullmatch(arguments[2]):
        raise GcmError("sealed.unknown")
    if int(arguments[2]) > MAX_WORK:
        raise GcmError("sealed.too_costly")
