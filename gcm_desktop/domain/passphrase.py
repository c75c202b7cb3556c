"""Passphrases: what is long enough to seal with, and one form for what two keyboards write.

Belongs here: the rule. Does not: asking for one, sealing.
"""

import unicodedata

from gcm_desktop.domain.errors import GcmError

LEAST, MOST = 10, 1000
"""Letters. Four random words are more; the work of trying each guess (scrypt) does the rest."""


def same_letters(typed: str) -> str:
    """Return a passphrase in the form it is used in: NFC, without the end of its line.

    An Arabic or French keyboard may write a letter and its mark as one sign or as two.
    """
    return unicodedata.normalize("NFC", typed.rstrip("\r\n"))


def expect_passphrase(typed: str) -> str:
    """Return a passphrase to seal with; raises ``sealed.passphrase_short``."""
    passphrase = same_letters(typed)
    if not LEAST <= len(passphrase) <= MOST or len(set(passphrase)) < 4:
        raise GcmError("sealed.passphrase_short", least=LEAST)
    return passphrase
