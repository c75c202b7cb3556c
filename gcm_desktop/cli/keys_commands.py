"""The command ``keys``: one's own keys, and the public ones of others.

Belongs here: its output and arguments. Does not: keys (``services/keys``).
"""

import argparse
from typing import Any

from gcm_desktop.cli import output
from gcm_desktop.cli.command import Command, wants_json
from gcm_desktop.cli.context import Context
from gcm_desktop.cli.draft_commands import STANDARD_INPUT, standard_input
from gcm_desktop.domain.errors import GcmError
from gcm_desktop.domain.public_key import PublicKey, key_text
from gcm_desktop.services.key_ports import Asked, OwnKey
from gcm_desktop.services.keys import Keys

DEEDS = ("list", "new", "export", "add", "remove")


def keys(args: argparse.Namespace, context: Context) -> int:
    """List, make, export, add or remove keys; no store is touched."""
    kept = context.free.sealing.keys
    match args.deed:
        case "list":
            _list(args, kept)
        case "new":
            _tell(args, _new(args, kept).public)
        case "export":
            _tell(args, _mine(kept, args.value))
        case "add":
            text = standard_input() if _value(args) == STANDARD_INPUT else _value(args)
            found = kept.add(text, args.name)
            if wants_json(args):
                output.data(_shape(found))
            else:
                output.rows([(found.name, found.fingerprint)])
        case _:
            if args.own:
                kept.remove_own(_value(args))
            else:
                kept.remove(_value(args))
    return 0


def _list(args: argparse.Namespace, kept: Keys) -> None:
    found = kept.kept()
    if wants_json(args):
        output.data(
            [
                *({**_shape(each.public), "own": True, "protected": each.is_protected}
                  for each in found.own),
                *({**_shape(each), "own": False, "protected": False} for each in found.contacts),
            ]
        )  # fmt: skip
        return
    output.rows(
        (
            "own, protected" if each.is_protected else "own",
            each.public.name,
            each.public.fingerprint,
        )
        for each in found.own
    )
    output.rows(("contact", each.name, each.fingerprint) for each in found.contacts)


def _new(args: argparse.Namespace, kept: Keys) -> OwnKey:
    name = _value(args)
    passphrase = ""
    if args.protect:
        from gcm_desktop.cli.passphrases import made

        passphrase = made(Asked.KEY)
    return kept.new(name, passphrase)


def _mine(kept: Keys, name: str | None) -> PublicKey:
    return kept.own(name or "").public


def _tell(args: argparse.Namespace, key: PublicKey) -> None:
    """Print a key as the text that is given to others; the fingerprint is read out to them."""
    if wants_json(args):
        output.data(_shape(key))
    else:
        output.line(key_text(key))
        output.note(f"fingerprint: {key.fingerprint}")


def _shape(key: PublicKey) -> dict[str, Any]:
    return {
        "name": key.name,
        "fingerprint": key.fingerprint,
        "recipient": key.recipient,
        "verify": key.verify,
        "text": key_text(key),
    }


def _value(args: argparse.Namespace) -> str:
    if not args.value:
        raise GcmError("usage.keys_value", deed=args.deed)
    return str(args.value)


def add_keys(parser: argparse.ArgumentParser) -> None:
    """Give the command its arguments."""
    parser.add_argument("deed", choices=DEEDS)
    parser.add_argument(
        "value",
        nargs="?",
        metavar="NAME|TEXT|-",
        help="new, remove, export: a name; add: the text of a key, - reads it",
    )
    parser.add_argument("--name", default="", help="add: keep the key under this name")
    parser.add_argument(
        "--protect",
        action="store_true",
        help="new: behind a passphrase (GCM_KEY_PASSPHRASE, standard input, or typed)",
    )
    parser.add_argument(
        "--own",
        action="store_true",
        help="remove: one's own key; what is sealed for it alone opens never again",
    )


COMMANDS = {"keys": Command("one's own keys, and the public ones of others", add_keys, keys)}
