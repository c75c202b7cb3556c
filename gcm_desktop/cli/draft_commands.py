"""Commands on drafts: new, list, show, answers, set, record, check."""

import argparse
import codecs
import errno
import os
import sys
from pathlib import Path
from typing import Any

from gcm_desktop.cli import output
from gcm_desktop.cli.command import Command, store_path, wants_json
from gcm_desktop.cli.context import Context, is_file
from gcm_desktop.cli.errors import finding_row
from gcm_desktop.cli.shapes import (
    answer_shapes,
    finding_shape,
    record_shape,
    request_shape,
    summary_shape,
)
from gcm_desktop.domain.checks import Severity
from gcm_desktop.domain.errors import GcmError
from gcm_desktop.domain.text import clean
from gcm_desktop.domain.typed import parse_references
from gcm_desktop.services.library import findings, summary
from gcm_desktop.services.use_cases import UseCases

STANDARD_INPUT = "-"


def new(args: argparse.Namespace, context: Context) -> int:
    """Start a submission and print its id as the last line."""
    framework_id, _, edition = args.framework.partition("@")
    languages = (args.language, *parse_references(args.also))
    with context.writing(store_path(args)) as use_cases:
        submission_id = use_cases.library.new(
            args.country, framework_id, edition or None, languages
        )
    if wants_json(args):
        output.data({"id": submission_id})
    else:
        output.line(submission_id)
    return 0


def list_(args: argparse.Namespace, context: Context) -> int:
    """Print every draft, the last edited first."""
    with context.reading(store_path(args)) as use_cases:
        shapes = [_summary(use_cases, header.id) for header in use_cases.library.headers()]
    if wants_json(args):
        output.data(shapes)
    else:
        output.rows(
            (shape["id"], shape["country"], shape["framework"], shape["state"]) for shape in shapes
        )
    return 0


def show(args: argparse.Namespace, context: Context) -> int:
    """Print the summary of a draft or a file."""
    if is_file(args.source):
        reader = context.free.inspecting.read(Path(args.source))
        package = context.free.inspecting.inspect(Path(args.source)).package
        shape = summary_shape(summary(reader), package.head.id)
    else:
        with context.reading(store_path(args)) as use_cases:
            shape = _summary(use_cases, args.source)
    if wants_json(args):
        output.data(shape)
    else:
        output.rows((key, output.cell(value)) for key, value in shape.items())
    return 0


def _summary(use_cases: UseCases, submission_id: str) -> dict[str, Any]:
    head = use_cases.library.header(submission_id).head
    assigned = use_cases.assigning.assignments(submission_id)
    frozen = use_cases.freezing.frozen(submission_id)
    shape = summary_shape(summary(use_cases.library.open(submission_id), assigned), head, frozen)
    request = use_cases.companions.requests.answered(submission_id)
    return {**shape, "request": request_shape(request)} if request is not None else shape


def answers(args: argparse.Namespace, context: Context) -> int:
    """Print the answers of a draft or a file."""
    with context.source(store_path(args), args.source) as reader:
        shapes = answer_shapes(reader.submission, args.prefix.strip("/"))
    if wants_json(args):
        output.data(shapes)
    else:
        output.rows((a["address"], a["language"] or "", a["text"]) for a in shapes)
    return 0


def set_(args: argparse.Namespace, context: Context) -> int:
    """Give an answer; says beside the answer what cleaning altered."""
    value = standard_input() if args.value == STANDARD_INPUT else args.value
    with context.writing(store_path(args)) as use_cases:
        use_cases.drafting.set(args.id, args.address, args.language, value, is_html=args.html)
    altered = [code for code in clean(value).changes if code != "breaks"]
    if altered:
        output.note(f"cleaned: {', '.join(altered)}")
    return 0


def standard_input() -> str:
    """Return what is piped in; bytes that are no text stay as lone surrogates, for the notice.

    Raises:
        GcmError: ``file.unreadable``; a closed input is not an empty answer.
    """
    if sys.stdin is None:
        raise GcmError("file.unreadable", file=STANDARD_INPUT, reason=os.strerror(errno.EBADF))
    try:
        raw = sys.stdin.buffer.read()
    except OSError as fault:
        raise GcmError("file.unreadable", file=STANDARD_INPUT, reason=fault.strerror) from fault
    is_utf_16 = raw.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE))  # Windows: "Unicode"
    text = (
        raw.decode("utf-16", errors="replace")
        if is_utf_16
        else raw.decode("utf-8-sig", errors="surrogateescape")
    )
    return text.removesuffix("\n").removesuffix("\r")


def record(args: argparse.Namespace, context: Context) -> int:
    """Add, remove, move, link or list records."""
    if args.deed == "list":
        return _record_list(args, context)
    serves = parse_references(args.serves)
    with context.writing(store_path(args)) as use_cases:
        drafting = use_cases.drafting
        if args.deed == "add":
            added = drafting.add_record(args.id, args.what, serves)
            if wants_json(args):
                output.data(record_shape(added))
            else:
                output.line(added.id)
        elif args.deed == "remove":
            drafting.remove_record(args.id, args.what)
        elif args.deed == "move":
            drafting.move_record(args.id, args.what, args.before)
        else:
            drafting.serve(args.id, args.what, serves)
    return 0


def _record_list(args: argparse.Namespace, context: Context) -> int:
    """Print the records of a kind; reads only, so that it works while another process writes."""
    with context.reading(store_path(args)) as use_cases:
        rows = use_cases.library.open(args.id).submission.records_of(args.what)
    if wants_json(args):
        output.data([record_shape(row) for row in rows])
    else:
        output.rows((row.id, " ".join(row.serves)) for row in rows)
    return 0


def check(args: argparse.Namespace, context: Context) -> int:
    """Print the findings; exit code 1 where something blocks an upload."""
    if is_file(args.source):
        received = context.free.inspecting.read(Path(args.source))
        found, framework = findings(received, received.files), received.framework
    else:
        with context.reading(store_path(args)) as use_cases:
            opened = use_cases.library.open(args.source)
            kept = use_cases.attaching.kept(args.source)
        found, framework = findings(opened, kept), opened.framework
    if wants_json(args):
        output.data([finding_shape(finding, framework) for finding in found])
    else:
        output.rows(finding_row(finding, framework) for finding in found)
    return 1 if any(finding.severity is Severity.BLOCKS for finding in found) else 0


def add_new(parser: argparse.ArgumentParser) -> None:
    """Give ``new`` its arguments."""
    parser.add_argument("--country", required=True, metavar="ISO2")
    parser.add_argument("--framework", required=True, metavar="ID[@EDITION]")
    parser.add_argument("--language", required=True)
    parser.add_argument("--also", default="", metavar="LANGUAGES")


def add_list(parser: argparse.ArgumentParser) -> None:
    """Give ``list`` its arguments: none."""


def add_source(parser: argparse.ArgumentParser) -> None:
    """Give ``show`` and ``check`` their argument."""
    parser.add_argument("source", metavar="ID|FILE")


def add_answers(parser: argparse.ArgumentParser) -> None:
    """Give ``answers`` its arguments."""
    add_source(parser)
    parser.add_argument("--prefix", default="", metavar="ADDRESS")


def add_set(parser: argparse.ArgumentParser) -> None:
    """Give ``set`` its arguments."""
    parser.add_argument("id", metavar="ID")
    parser.add_argument("address", metavar="ADDRESS")
    parser.add_argument("value", metavar="VALUE")
    parser.add_argument("--language")
    parser.add_argument("--html", action="store_true", help="VALUE is the HTML subset")


def add_record(parser: argparse.ArgumentParser) -> None:
    """Give ``record`` its arguments."""
    parser.add_argument("id", metavar="ID")
    parser.add_argument("deed", choices=("add", "remove", "move", "serve", "list"))
    parser.add_argument("what", metavar="KIND|RECORD")
    parser.add_argument("--serves", default="", metavar="ADDRESSES")
    parser.add_argument("--before", metavar="RECORD")


COMMANDS = {
    "new": Command("start a submission; the last line printed is its id", add_new, new),
    "list": Command("list the drafts in the store", add_list, list_),
    "show": Command("summarise a draft or a file", add_source, show),
    "answers": Command("print answers", add_answers, answers),
    "set": Command(
        "give an answer; an empty value takes it away, - reads standard input", add_set, set_
    ),
    "record": Command("add, remove, move or link records", add_record, record),
    "check": Command(
        "say what should be mended; exit code 1 where something blocks", add_source, check
    ),
}
