"""The command ``carry``: start from the report of the last cycle.

Belongs here: its output. Does not: carrying (``services/carrying``).
"""

import argparse
from pathlib import Path

from gcm_desktop.cli import output
from gcm_desktop.cli.command import Command, store_path, wants_json
from gcm_desktop.cli.context import Context


def carry(args: argparse.Namespace, context: Context) -> int:
    """Fill what is empty in a draft from an earlier package; keep a Word report beside it.

    Prints what was taken over, and each answer that has no question any more.
    """
    with context.writing(store_path(args)) as use_cases:
        done = use_cases.carrying().carry(args.id, args.file)
    report, found = done.earlier.report, done.carried
    retired = found.retired if found else ()
    counts = {
        "report": report.id,
        "kind": report.kind,
        "carried": len(found.filled) if found else 0,
        "records": len(found.records) if found else 0,
        "kept": len(found.kept) if found else 0,
        "retired": len(retired),
        "parts": len(done.earlier.parts),
    }
    beside = {
        "languages_left": list(found.languages) if found else [],
        "warnings": list(done.earlier.warnings),
    }
    if wants_json(args):
        listed = [
            {"address": address, "language": language, "text": answer.text}
            for (address, language), answer in retired
        ]
        output.data({**counts, **beside, "retired": listed})
    else:
        output.rows((name, output.cell(value)) for name, value in counts.items())
        output.rows((name, output.cell(value)) for name, value in beside.items() if value)
        output.rows(
            ("retired", address, language or "", answer.text)
            for (address, language), answer in retired
        )
    return 0


def add_carry(parser: argparse.ArgumentParser) -> None:
    """Give the command its arguments."""
    parser.add_argument("id", metavar="ID")
    parser.add_argument("file", type=Path, metavar="FILE", help=".gcm package or Word report")


COMMANDS = {
    "carry": Command("start from the last cycle's package or Word report", add_carry, carry)
}
