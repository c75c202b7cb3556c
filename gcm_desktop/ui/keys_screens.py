"""The screens of keys and sealed files for the contact sheet, with keys that are made up.

Belongs here: dialogs of ``ui/keys`` as they look. Does not: taking pictures (``contact_sheet``);
the keys of whoever takes them, which are neither shown nor touched.
"""

from collections.abc import Mapping
from dataclasses import replace
from functools import partial

from PySide6.QtWidgets import QWidget

from gcm_desktop.domain.public_key import PublicKey, Signature
from gcm_desktop.services.key_ports import Asked, KeptKeys, OwnKey
from gcm_desktop.services.keys import Keys
from gcm_desktop.services.reviewing import ReceivedSubmission
from gcm_desktop.ui.contact_sheet import Screen
from gcm_desktop.ui.keys.closing_dialog import ClosingDialog
from gcm_desktop.ui.keys.closing_row import FOR_PEOPLE
from gcm_desktop.ui.keys.keys_dialog import KeysDialog
from gcm_desktop.ui.keys.new_key_dialog import NewKeyDialog
from gcm_desktop.ui.keys.passphrase_dialog import PassphraseDialog
from gcm_desktop.ui.surroundings import Surroundings
from gcm_desktop.ui.translation import Language

_NAMES = ("المجلس الوطني للسكان", "وزارة العمل", "Ministère de la santé", "Statistical Office")


class ShownKeys:
    """Keys that are kept nowhere."""

    def kept(self) -> KeptKeys:
        """Return a key of one's own and those of three others."""
        mine, *others = (_key(number, name) for number, name in enumerate(_NAMES))
        return KeptKeys((OwnKey(mine, None, b"-"),), tuple(others))

    def keep(self, keys: KeptKeys) -> None:
        """Keep nothing."""


def keys_screens(around: Surroundings) -> Mapping[str, Screen]:
    """Return the screens."""
    return {
        "dialog-keys": partial(_keys, around),
        "dialog-key-new": _new,
        "dialog-closing": partial(_closing, around),
        "dialog-passphrase": _passphrase,
    }


def signed(received: ReceivedSubmission) -> ReceivedSubmission:
    """Return a received submission as one that came sealed and signed by a known key."""
    key = _key(1, _NAMES[1])
    return replace(received, signature=Signature(key, key.name), sealed="keys")


def _key(number: int, name: str) -> PublicKey:
    return PublicKey(name, f"age1{'q' * 57}{number}", f"{number}" * 64)


def _keys(around: Surroundings, _: Language) -> QWidget:
    keys = Keys(ShownKeys(), around.use_cases.free.sealing.sealer)
    return KeysDialog(around, keys, None)


def _new(language: Language) -> QWidget:
    dialog = NewKeyDialog(language.value, None)
    dialog.name.set_value(_NAMES[0])
    dialog.protect.setChecked(True)
    return dialog


def _closing(around: Surroundings, _: Language) -> QWidget:
    dialog = ClosingDialog(around, lambda _: None, None)
    dialog.row.set_keys(ShownKeys().kept())
    dialog.row.how.set_value(FOR_PEOPLE)
    dialog.row.refresh()
    dialog.adjustSize()
    return dialog


def _passphrase(_: Language) -> QWidget:
    return PassphraseDialog(Asked.FILE, None)
