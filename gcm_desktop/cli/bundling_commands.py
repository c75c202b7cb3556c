"""The commands ``bundle``, ``freeze`` and ``reopen``: what leaves for good, and what stays.

Belongs here: their output and arguments. Does not: what they do (``services/bundling``,
``services/freezing``).
"""

import argparse
from pathlib import Path
from typing import TYPE_CHECKING, Any

from gcm_desktop.cli import output
from gcm_desktop.cli.command import Command, store_path, wants_json
from gcm_desktop.cli.context import Context
from gcm_desktop.domain.author import Author
from gcm_desktop.domain.freezing import Freeze
from gcm_desktop.services.use_cases import UseCases

if TYPE_CHECKING:
    from gcm_desktop.services.bundling import Bundle, TooLarge


def bundle(args: argparse.Namespace, context: Context) -> int:
    """Write the bundle and freeze the draft; prints the files and, last, the code.

    Exit code 1 where a file is too large to be uploaded: the bundle is there, the draft open.
    """
    with context.writing(store_path(args)) as use_cases:
        _note_author(args, use_cases)
        made = use_cases.bundling().bundle(
            args.id, args.out, freezes=not args.no_freeze, is_zip=args.zip
        )
    for each in made.too_large:
        output.note(_too_large(each))
    if wants_json(args):
        output.data(_bundle_shape(made))
    else:
        output.line(str(made.place))
        output.rows((each.name, str(each.size), each.sha256) for each in made.files)
        output.line(made.receipt.code)
    return 1 if made.too_large else 0


def freeze(args: argparse.Namespace, context: Context) -> int:
    """Freeze a draft and print its code; a frozen one stays as it is."""
    with context.writing(store_path(args)) as use_cases:
        _note_author(args, use_cases)
        made = use_cases.freezing.freeze(args.id)
    _print(args, made)
    return 0


def reopen(args: argparse.Namespace, context: Context) -> int:
    """Open a frozen draft again and print the code under which it had left."""
    with context.writing(store_path(args)) as use_cases:
        _note_author(args, use_cases)
        ended = use_cases.freezing.reopen(args.id, args.why)
    _print(args, ended)
    return 0


def _print(args: argparse.Namespace, made: Freeze) -> None:
    if wants_json(args):
        output.data({"id": args.id, **freeze_shape(made)})
    else:
        output.line(made.code)


def freeze_shape(made: Freeze) -> dict[str, Any]:
    """Return a freeze and what ended it."""
    ended = made.reopening
    return {
        "receipt": made.code,
        "snapshot": made.snapshot,
        "frozen": made.at,
        "author": _author_shape(made.author),
        "reopened": None
        if ended is None
        else {"at": ended.at, "why": ended.why, "author": _author_shape(ended.author)},
    }


def _author_shape(author: Author) -> dict[str, str]:
    return {"name": author.name, "body": author.body}


def _bundle_shape(made: "Bundle") -> dict[str, Any]:
    return {
        "folder": str(made.place),
        "files": [
            {"name": each.name, "size": each.size, "sha256": each.sha256} for each in made.files
        ],
        "receipt": made.receipt.code,
        "previous": list(made.receipt.previous),
        "snapshot": made.receipt.snapshot,
        "frozen": made.frozen is not None,
        "too_large": [
            {
                "name": each.name,
                "size": each.size,
                "limit": each.limit,
                "parts": [{"name": name, "size": size} for name, size in each.parts],
            }
            for each in made.too_large
        ],
    }


def _too_large(found: "TooLarge") -> str:
    parts = ", ".join(f"{name} ({size})" for name, size in found.parts)
    told = f"too large: {found.name}: {found.size} bytes of at most {found.limit}"
    return f"{told}; biggest parts: {parts}" if parts else told


def _note_author(args: argparse.Namespace, use_cases: UseCases) -> None:
    """Keep who writes on this computer, where the command says so."""
    if args.by is not None or args.body is not None:
        use_cases.authoring.set(Author(args.by or "", args.body or ""))


def add_bundle(parser: argparse.ArgumentParser) -> None:
    """Give ``bundle`` its arguments."""
    parser.add_argument("id", metavar="ID")
    parser.add_argument(
        "--out", type=Path, required=True, metavar="DIR",
        help="a new or empty folder; in another one a new folder is made",
    )  # fmt: skip
    parser.add_argument("--zip", action="store_true", help="one zip in the folder")
    parser.add_argument("--no-freeze", action="store_true", help="leave the draft open")
    _add_author(parser)


def add_freeze(parser: argparse.ArgumentParser) -> None:
    """Give ``freeze`` its arguments."""
    parser.add_argument("id", metavar="ID")
    _add_author(parser)


def add_reopen(parser: argparse.ArgumentParser) -> None:
    """Give ``reopen`` its arguments."""
    parser.add_argument("id", metavar="ID")
    parser.add_argument("--why", required=True, metavar="TEXT", help="kept with the draft")
    _add_author(parser)


def _add_author(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--by", metavar="NAME", help="who writes on this computer from now on")
    parser.add_argument("--body", metavar="BODY", help="and for which body")


COMMANDS = {
    "bundle": Command(
        "write what is uploaded into one folder and freeze the draft", add_bundle, bundle
    ),
    "freeze": Command(
        "keep a draft as it is: changes are refused until it is reopened", add_freeze, freeze
    ),
    "reopen": Command("open a frozen draft again, saying why", add_reopen, reopen),
}
