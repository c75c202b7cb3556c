"""The command ``attach``: evidence files in and out; nothing is ever opened.

Belongs here: its output. Does not: attaching (``services/attaching``).
"""

import argparse
from pathlib import Path
from typing import Any

from gcm_desktop.cli import output
from gcm_desktop.cli.command import Command, store_path, wants_json
from gcm_desktop.cli.context import Context, is_file
from gcm_desktop.cli.file_commands import make_folder
from gcm_desktop.cli.shapes import record_shape
from gcm_desktop.domain.errors import GcmError
from gcm_desktop.domain.evidence import evidence_refs
from gcm_desktop.domain.typed import parse_references

EVERY = "all"


def attach(args: argparse.Namespace, context: Context) -> int:
    """Attach a file and print its record's id; write copies; list what is attached."""
    if args.save is not None:
        if args.out is None or args.file is not None:
            raise GcmError("usage.attach")
        return _save(args, context)
    if args.out is not None:
        raise GcmError("usage.attach")
    if args.file is None:
        return _list(args, context)
    serves = parse_references(args.serves)
    with context.writing(store_path(args)) as use_cases:
        record = use_cases.attaching.attach(
            args.source, args.file, serves, title=args.title, language=args.language
        )
    if wants_json(args):
        output.data(record_shape(record))
    else:
        output.line(record.id)
    return 0


def _save(args: argparse.Namespace, context: Context) -> int:
    written = _saved(args, context)
    if wants_json(args):
        output.data({"files": [str(path) for path in written]})
    else:
        output.rows((str(path),) for path in written)
    return 0


def _saved(args: argparse.Namespace, context: Context) -> tuple[Path, ...]:
    inspecting, source, out = context.free.inspecting, args.source, args.out
    if args.save == EVERY:
        make_folder(out)
    if is_file(source):
        if args.save == EVERY:
            return inspecting.save_all_attached(Path(source), out)
        inspecting.save_attached(Path(source), args.save, out)
        return (out,)
    with context.reading(store_path(args)) as use_cases:
        if args.save == EVERY:
            return use_cases.attaching.save_all(source, out)
        use_cases.attaching.save(source, args.save, out)
    return (out,)


def _list(args: argparse.Namespace, context: Context) -> int:
    """Print every file an answer names, and whether it is there."""
    shapes = _shapes(args.source, args, context)
    if wants_json(args):
        output.data(shapes)
    else:
        output.rows(
            (each["address"], each["sha256"], each["name"], "" if each["kept"] else "missing")
            for each in shapes
        )
    return 1 if any(not each["kept"] for each in shapes) else 0


def _shapes(source: str, args: argparse.Namespace, context: Context) -> list[dict[str, Any]]:
    if is_file(source):
        received = context.free.inspecting.read(Path(source))
        submission, kept = received.submission, received.files
    else:
        with context.reading(store_path(args)) as use_cases:
            submission = use_cases.library.open(source).submission
            kept = frozenset(use_cases.attaching.kept(source))
    return [
        {
            "address": address,
            "sha256": ref.sha256,
            "name": ref.name,
            "kept": ref.sha256 in kept,
        }
        for address, ref in evidence_refs(submission)
    ]


def add_attach(parser: argparse.ArgumentParser) -> None:
    """Give the command its arguments."""
    parser.add_argument("source", metavar="ID|FILE.gcm")
    parser.add_argument("file", type=Path, nargs="?", metavar="FILE")
    parser.add_argument("--serves", default="", metavar="ADDRESSES")
    parser.add_argument("--title", default="", help="the file's name where none is given")
    parser.add_argument("--language", help="language of the title")
    parser.add_argument("--save", metavar="SHA256|all", help="write a copy to --out")
    parser.add_argument("--out", type=Path, metavar="PATH", help="a file; a folder for all")


COMMANDS = {
    "attach": Command("attach an evidence file, write copies, or list them", add_attach, attach)
}
