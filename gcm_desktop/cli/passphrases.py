"""Passphrases for the commands: out of the environment, piped in, or typed unseen.

Never an argument: what stands on a command line is kept by shells and seen by others. Belongs here:
getting one. Does not: what it opens (``services/sealing``).
"""

import os
import sys
from getpass import getpass

from gcm_desktop.cli.errors import error_line
from gcm_desktop.domain.errors import GcmError
from gcm_desktop.services.key_ports import Asked

VARIABLES = {Asked.FILE: "GCM_PASSPHRASE", Asked.KEY: "GCM_KEY_PASSPHRASE"}
"""A file's passphrase is known to two people, that of a key to nobody else: they are kept apart."""
_LINE = 4096


def asked(what: Asked) -> str:
    """Return a passphrase: of the environment, else the next line piped in, else typed unseen.

    Raises:
        GcmError: the code of what is asked for, where there is none to be had.
    """
    given = os.environ.get(VARIABLES[what], "")
    if given:
        return given
    wanted = GcmError(what.value, name="")
    if sys.stdin is None:
        raise wanted
    if not sys.stdin.isatty():
        given = sys.stdin.buffer.readline(_LINE).decode("utf-8", errors="replace")
    else:
        given = _typed(f"{error_line(wanted)} ")
    given = given.rstrip("\r\n")
    if not given:
        raise wanted
    return given


def made(what: Asked) -> str:
    """Return a passphrase that is to seal: where it is typed, it is typed twice.

    Raises:
        GcmError: as ``asked``; ``sealed.passphrase_differs``.
    """
    first = asked(what)
    is_typed = not os.environ.get(VARIABLES[what]) and sys.stdin is not None and sys.stdin.isatty()
    if is_typed and asked(what) != first:
        raise GcmError("sealed.passphrase_differs")
    return first


def _typed(prompt: str) -> str:
    try:
        return getpass(prompt)
    except EOFError:
        return ""
