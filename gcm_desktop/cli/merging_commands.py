"""The commands ``merge``, ``conflicts`` and ``resolve``.

Belongs here: their output and arguments. Does not: what they do (``services/merging``,
``services/resolving``).
"""

import argparse
from pathlib import Path
from typing import Any

from gcm_desktop.cli import output
from gcm_desktop.cli.command import Command, store_path, wants_json
from gcm_desktop.cli.context import Context
from gcm_desktop.cli.draft_commands import STANDARD_INPUT, standard_input
from gcm_desktop.domain.errors import GcmError
from gcm_desktop.domain.joining import Value, conflicts
from gcm_desktop.domain.merge import Outcome
from gcm_desktop.domain.record_merge import RecordOutcome, conflict_id
from gcm_desktop.services.merge_plan import Plan
from gcm_desktop.services.resolving import CHOICES, OpenConflict
from gcm_desktop.services.use_cases import UseCases


def merge(args: argparse.Namespace, context: Context) -> int:
    """Merge files into a draft, or say what that would do, or take the last merge back."""
    if args.undo:
        return _undo(args, context)
    if not args.files:
        raise GcmError("usage.file_missing", deed="merge")
    if args.dry_run:
        with context.reading(store_path(args)) as use_cases:
            merging = use_cases.merging()
            made = merging.look(args.id, merging.read(tuple(args.files)))
            open_ = _would_be_open(made)
    else:
        with context.writing(store_path(args)) as use_cases:
            merging = use_cases.merging()
            made, _ = merging.merge(args.id, merging.read(tuple(args.files)))
            open_ = [_place(each) for each in use_cases.resolving().conflicts(args.id)]
    return _told(args, made, open_)


def _told(args: argparse.Namespace, made: Plan, open_: list[dict[str, Any]]) -> int:
    """Print what a merge did; 1 while something waits for a person."""
    shape = _plan_shape(made)
    shape["conflicts"] = open_
    if wants_json(args):
        output.data(shape)
    else:
        for name, files in (("included", shape["included"]), ("duplicate", shape["duplicates"])):
            output.rows((name, each) for each in files)
        output.rows(
            (each["outcome"], each["address"], each["language"] or "") for each in shape["applied"]
        )
        output.rows(
            ("conflict", each["address"], each["language"] or "", each["item"]) for each in open_
        )
    return 1 if open_ else 0


def _plan_shape(made: Plan) -> dict[str, Any]:
    entries = [entry for file in made.files for entry in file.merge.entries]
    records = [entry for file in made.files for entry in file.merge.records]
    applied = [
        {
            "address": entry.address,
            "language": entry.language,
            "outcome": entry.outcome.value,
        }
        for entry in entries
        if entry.outcome not in (Outcome.IDENTICAL, Outcome.CONFLICTING)
    ]
    applied += [
        {"address": each.record.address, "language": None, "outcome": each.outcome.value}
        for each in records
        if each.outcome is not RecordOutcome.CONFLICTING
    ]
    return {
        "applied": applied,
        "identical": [
            {"address": entry.address, "language": entry.language}
            for entry in entries
            if entry.outcome is Outcome.IDENTICAL
        ],
        "included": [file.incoming.name for file in made.files if file.is_included],
        "duplicates": [each.record.address for each in records if each.duplicate_of],
    }


def _would_be_open(made: Plan) -> list[dict[str, Any]]:
    found = [
        {"item": conflict_id(each.record.address), "address": each.record.address, "language": None}
        for file in made.files
        for each in file.merge.records
        if each.outcome is RecordOutcome.CONFLICTING
    ]
    found += [
        {"item": each.id, "address": each.address, "language": each.language}
        for key, known in made.joinings.items()
        for joining in known
        for each in conflicts(joining, key)
    ]
    return found


def _undo(args: argparse.Namespace, context: Context) -> int:
    with context.writing(store_path(args)) as use_cases:
        undone = use_cases.merging().undo(args.id)
    if wants_json(args):
        output.data({"merge": undone.note.id, "kept": list(undone.kept)})
    else:
        output.line(undone.note.id)
        output.rows(("kept", each) for each in undone.kept)
    return 0


def conflicts_(args: argparse.Namespace, context: Context) -> int:
    """Print what waits for a decision; 1 while anything does."""
    with context.reading(store_path(args)) as use_cases:
        open_ = use_cases.resolving().conflicts(args.id)
    if wants_json(args):
        output.data([_shape(each) for each in open_])
    else:
        output.rows((each.item, each.address, each.language or "", _mine(each)) for each in open_)
    return 1 if open_ else 0


def _shape(found: OpenConflict) -> dict[str, Any]:
    return {
        **_place(found),
        "base": _value(found.base),
        "rivals": [_value(each) for each in found.rivals],
        "mine": found.mine,
        "kind": "record" if found.is_record else "part" if found.is_part else "answer",
    }


def _place(found: OpenConflict) -> dict[str, Any]:
    return {"item": found.item, "address": found.address, "language": found.language}


def _value(answer: Value) -> str | None:
    return None if answer is None else answer.value or answer.typed


def _mine(found: OpenConflict) -> str:
    rivals = [each.text if each is not None else "-" for each in found.rivals]
    return " | ".join(" ".join(each.split())[:60] for each in rivals)


def resolve(args: argparse.Namespace, context: Context) -> int:
    """Decide a conflict; prints how many stay open, 1 while any does."""
    text = standard_input() if args.choice == STANDARD_INPUT else None
    with context.writing(store_path(args)) as use_cases:
        _resolve(args, use_cases, text)
        left = len(use_cases.resolving().conflicts(args.id))
    if wants_json(args):
        output.data({"conflicts": left})
    else:
        output.line(str(left))
    return 1 if left else 0


def _resolve(args: argparse.Namespace, use_cases: UseCases, text: str | None) -> None:
    resolving, choice = use_cases.resolving(), args.choice
    if text is not None:
        resolving.resolve_with(args.id, args.item, text, is_html=args.html)
        return
    rival = int(choice[:4]) if choice.isascii() and choice.isdigit() else 0
    if rival < 1 and choice not in CHOICES:
        raise GcmError("conflict.choice_unknown", choice=choice[:40], choices=", ".join(CHOICES))
    resolving.resolve(args.id, args.item, rival - 1 if rival else choice)


def add_merge(parser: argparse.ArgumentParser) -> None:
    """Give ``merge`` its arguments."""
    parser.add_argument("id", metavar="ID")
    parser.add_argument("files", metavar="FILE", type=Path, nargs="*")
    parser.add_argument(
        "--dry-run", action="store_true", help="say what it would do, write nothing"
    )
    parser.add_argument("--undo", action="store_true", help="take the last merge back")


def add_conflicts(parser: argparse.ArgumentParser) -> None:
    """Give ``conflicts`` its argument."""
    parser.add_argument("id", metavar="ID")


def add_resolve(parser: argparse.ArgumentParser) -> None:
    """Give ``resolve`` its arguments."""
    parser.add_argument("id", metavar="ID")
    parser.add_argument("item", metavar="ITEM", help="as conflicts names it")
    parser.add_argument(
        "choice",
        metavar="mine|theirs|base|both|N|-",
        help="N: a rival by its place from 1; - reads a text of one's own from standard input",
    )
    parser.add_argument("--html", action="store_true", help="what is read is rich text")


COMMANDS = {
    "merge": Command("merge received files into a draft", add_merge, merge),
    "conflicts": Command("list what waits for a decision", add_conflicts, conflicts_),
    "resolve": Command("decide a conflict", add_resolve, resolve),
}
