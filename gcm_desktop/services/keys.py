"""Keys: making one's own, exchanging public ones as text, and knowing whose is whose.

Belongs here: which keys there are and what each may be called. Does not: sealing files
(``sealing``), cryptography and the file they are kept in (``exchange``).
"""

from dataclasses import replace

from gcm_desktop.domain.errors import GcmError
from gcm_desktop.domain.passphrase import expect_passphrase
from gcm_desktop.domain.public_key import (
    MOST_LETTERS,
    PublicKey,
    key_name,
    key_of_text,
)
from gcm_desktop.domain.text import clean_line, folded
from gcm_desktop.services.key_ports import KeptKeys, KeyRing, OwnKey, Sealer, Secrets

MOST_OWN, MOST_CONTACTS = 50, 1000


class Keys:
    """Use cases on keys; secrets that were unlocked stay so until the program ends."""

    def __init__(self, ring: KeyRing, sealer: Sealer) -> None:
        self._ring = ring
        self._sealer = sealer
        self._unlocked: dict[str, Secrets] = {}

    def kept(self) -> KeptKeys:
        """Return every key; raises ``keys.damaged``."""
        return self._ring.kept()

    def new(self, name: str, passphrase: str = "") -> OwnKey:
        """Make a key of one's own and keep it, behind a passphrase where one is given.

        Raises:
            GcmError: ``keys.name``, ``keys.name_taken``, ``keys.too_many``,
                ``sealed.passphrase_short``, ``file.*``.
        """
        kept, name = self.kept(), key_name(name)
        self._expect_free(kept, name)
        if len(kept.own) >= MOST_OWN:
            raise GcmError("keys.too_many", most=MOST_OWN)
        made = self._sealer.make(name)
        secrets = made.secrets
        if passphrase:
            made = self._sealer.lock(made, expect_passphrase(passphrase))
        self._ring.keep(replace(kept, own=(*kept.own, made)))
        if secrets is not None:
            self._unlocked[made.public.verify] = secrets
        return made

    def own(self, name: str = "") -> OwnKey:
        """Return a key of one's own by name, the newest where none is given.

        Raises:
            GcmError: ``keys.none_own``, ``keys.unknown``.
        """
        own = self.kept().own
        if not own:
            raise GcmError("keys.none_own")
        if not name:
            return own[-1]
        for each in own:
            if folded(each.public.name) == folded(name):
                return each
        raise GcmError("keys.unknown", name=_shown(name))

    def add(self, text: str, name: str = "") -> PublicKey:
        """Keep the key of somebody else, under ``name`` or the name it brings.

        The same key again is kept under its new name: one key has one name here.

        Raises:
            GcmError: ``keys.not_a_key``, ``keys.text_damaged``, ``keys.name``,
                ``keys.name_taken``, ``keys.own``, ``keys.too_many``, ``file.*``.
        """
        return self.add_key(key_of_text(text), name)

    def add_key(self, key: PublicKey, name: str = "") -> PublicKey:
        """Keep the key of somebody else, as ``add`` does."""
        kept = self.kept()
        if name:
            key = replace(key, name=key_name(name))
        if any(_is_same(each.public, key) for each in kept.own):
            raise GcmError("keys.own", name=key.name)
        others = tuple(each for each in kept.contacts if not _is_same(each, key))
        self._expect_free(replace(kept, contacts=others), key.name)
        if len(others) >= MOST_CONTACTS:
            raise GcmError("keys.too_many", most=MOST_CONTACTS)
        self._ring.keep(replace(kept, contacts=(*others, key)))
        return key

    def remove(self, name: str) -> None:
        """Forget the key of somebody else; raises ``keys.unknown``, ``file.*``."""
        kept = self.kept()
        others = tuple(each for each in kept.contacts if folded(each.name) != folded(name))
        if len(others) == len(kept.contacts):
            raise GcmError("keys.unknown", name=_shown(name))
        self._ring.keep(replace(kept, contacts=others))

    def remove_own(self, name: str) -> None:
        """Destroy a key of one's own: what is sealed for it alone opens never again.

        Raises:
            GcmError: ``keys.unknown``, ``keys.none_own``, ``file.*``.
        """
        kept, gone = self.kept(), self.own(key_name(name))
        self._ring.keep(replace(kept, own=tuple(each for each in kept.own if each != gone)))
        self._unlocked.pop(gone.public.verify, None)

    def named(self, names: tuple[str, ...]) -> tuple[PublicKey, ...]:
        """Return the keys of some people, one's own among them; raises ``keys.unknown``."""
        kept = self.kept()
        known = {folded(each.name): each for each in kept.contacts}
        known.update((folded(each.public.name), each.public) for each in kept.own)
        found: dict[str, PublicKey] = {}
        for name in names:
            key = known.get(folded(name))
            if key is None:
                raise GcmError("keys.unknown", name=_shown(name))
            found[key.recipient] = key
        return tuple(found.values())

    def known_as(self, verify: str) -> str:
        """Return the name a signing key is kept under, empty where it is not known.

        A file that can be read is not held back by keys that cannot: then nobody is known.
        """
        try:
            kept = self.kept()
        except GcmError:
            return ""
        known = (*(own.public for own in kept.own), *kept.contacts)
        return next((each.name for each in known if each.verify == verify), "")

    def is_open(self, own: OwnKey) -> bool:
        """True where a key can be used without asking for a passphrase first."""
        return own.secrets is not None or own.public.verify in self._unlocked

    def secrets(self, own: OwnKey) -> Secrets:
        """Return the secrets of a key; raises ``keys.locked`` until ``unlock`` has been called."""
        found = own.secrets or self._unlocked.get(own.public.verify)
        if found is None:
            raise GcmError("keys.locked", name=own.public.name)
        return found

    def unlock(self, passphrase: str) -> None:
        """Unlock every key that a passphrase opens.

        Raises:
            GcmError: ``keys.passphrase_wrong`` where it opens none, ``keys.damaged``.
        """
        fault: GcmError | None = None
        is_one_open = False
        for own in self.kept().own:
            if own.is_protected and own.public.verify not in self._unlocked:
                try:
                    self._unlocked[own.public.verify] = self._sealer.unlocked(own, passphrase)
                    is_one_open = True
                except GcmError as wrong:
                    fault = wrong
        if fault is not None and not is_one_open:
            raise fault

    def identities(self) -> tuple[tuple[str, ...], tuple[OwnKey, ...]]:
        """Return what opens files sealed for oneself, and the keys that are still locked."""
        own = self.kept().own
        found = [each.secrets or self._unlocked.get(each.public.verify) for each in own]
        locked = tuple(each for each, known in zip(own, found, strict=True) if known is None)
        return tuple(each.identity for each in found if each is not None), locked

    def _expect_free(self, kept: KeptKeys, name: str) -> None:
        """Two people of one name would be taken for each other."""
        names = [*(own.public.name for own in kept.own), *(each.name for each in kept.contacts)]
        if folded(name) in {folded(each) for each in names}:
            raise GcmError("keys.name_taken", name=name)


def _is_same(one: PublicKey, other: PublicKey) -> bool:
    return one.verify == other.verify or one.recipient == other.recipient


def _shown(name: str) -> str:
    return clean_line(name)[:MOST_LETTERS]
