"""How a package leaves: the options ``--seal`` and ``--sign`` of every command that writes one.

Belongs here: what these options mean. Does not: sealing (``services/sealing``).
"""

import argparse

from gcm_desktop.cli.context import Context
from gcm_desktop.domain.errors import GcmError
from gcm_desktop.services.key_ports import Asked
from gcm_desktop.services.sealing import PLAIN, Closing, Finish

WITH_PASSPHRASE, FOR_PEOPLE = "passphrase", "to:"


def finish(args: argparse.Namespace, context: Context) -> Finish:
    """Return what is done to the file at its end, before anything is read or written.

    Raises:
        GcmError: ``usage.seal`` and as ``Sealing.finish``.
    """
    names: list[str] = []
    is_secret = False
    for each in args.seal:
        if each == WITH_PASSPHRASE:
            is_secret = True
        elif each.startswith(FOR_PEOPLE) and each != FOR_PEOPLE:
            names += [part.strip() for part in each.removeprefix(FOR_PEOPLE).split(",")]
        else:
            raise GcmError("usage.seal")
    if is_secret and names:
        raise GcmError("sealed.twice")
    if not is_secret and not names and not args.sign:
        return PLAIN
    passphrase = ""
    if is_secret:
        from gcm_desktop.cli.passphrases import made

        passphrase = made(Asked.FILE)
    closing = Closing(passphrase, tuple(name for name in names if name), args.sign)
    return context.free.sealing.finish(closing)


def add_closing(parser: argparse.ArgumentParser) -> None:
    """Give a command the options."""
    parser.add_argument(
        "--seal",
        action="append",
        default=[],
        metavar="passphrase|to:NAME[,NAME…]",
        help="make it unreadable for all others; the passphrase comes from GCM_PASSPHRASE, "
        "standard input, or is typed",
    )
    parser.add_argument("--sign", action="store_true", help="sign it with one's own newest key")
