"""Commands on files: export, pack, inspect, import, framework, doctor, demo."""

import argparse
import errno
import json
from pathlib import Path

from gcm_desktop.cli import output
from gcm_desktop.cli.closing import add_closing, finish
from gcm_desktop.cli.command import Command, store_path, wants_json
from gcm_desktop.cli.context import Context, is_file
from gcm_desktop.cli.errors import finding_row
from gcm_desktop.cli.shapes import (
    finding_shape,
    framework_shape,
    inspection_shape,
    proof_shape,
)
from gcm_desktop.cli.titling_commands import add_titles, titles
from gcm_desktop.domain.errors import GcmError, Reaction
from gcm_desktop.domain.leaving import BLANK, DRAFT, FINAL, PROFILES, PUBLIC
from gcm_desktop.domain.submission import Submission
from gcm_desktop.services.exporting import DOCUMENT_FORMATS, FORMATS, Exporting
from gcm_desktop.services.library import findings
from gcm_desktop.services.ports import SubmissionReader

FORM = "form"
"""Format of ``export`` for a Word form of chosen answers."""
WORD_SUFFIXES = frozenset({".docx", ".docm", ".dotx", ".dotm", ".doc", ".odt", ".rtf"})
"""What is meant as a Word form; only DOCX without macros is read, the others are refused."""
SUBMISSION = "submission"
"""Kind of package that holds a whole draft."""
_DISK = frozenset({errno.ENOSPC, errno.EROFS, errno.EIO})
"""Failures of the disk, not of the name that was given."""


def export(args: argparse.Namespace, context: Context) -> int:
    """Write a document or ``submission.json``; exporting a draft takes a snapshot first.

    With ``--what-leaves`` nothing is written: what the file would hold is printed instead.
    """
    if args.format == FORM:
        from gcm_desktop.cli.form_commands import hand_out

        return hand_out(args, context)
    if args.items:
        raise GcmError("usage.form_only", option="--items")
    if (args.source is None) == (args.framework is None):
        raise GcmError("usage.export_source")
    if args.what_leaves and args.source is not None:
        from gcm_desktop.cli.leaving_commands import what_leaves

        return what_leaves(args, context)
    if args.out is None:
        raise GcmError("usage.out_missing")
    if args.framework is not None:
        from gcm_desktop.cli.blank_commands import unanswered

        _export(args, context, unanswered(args, context), None)
        return 0
    store = store_path(args)
    if not is_file(args.source) and args.profile != BLANK:  # of a blank one nothing leaves
        with context.writing(store) as use_cases:
            use_cases.library.snapshot(args.source)
    earlier = _earlier(args, context) if args.since_last else None
    with context.source(store, args.source) as reader:
        _export(args, context, reader, earlier)
    return 0


def _earlier(args: argparse.Namespace, context: Context) -> Submission:
    """Return the report of the last review; raises ``carry.no_report``."""
    found = None
    if not is_file(args.source):
        with context.reading(store_path(args)) as use_cases:
            found = use_cases.carrying().last(args.source)
    if found is None:
        raise GcmError("carry.no_report")
    return found


def _export(
    args: argparse.Namespace,
    context: Context,
    reader: SubmissionReader,
    earlier: Submission | None,
) -> None:
    language = args.language or reader.submission.main_language
    exporting = context.free.exporting
    if args.document:
        proof = exporting.export_record(
            reader, args.format, language, args.out, args.document, args.profile
        )
    else:
        proof = exporting.export(
            reader, args.format, language, args.out, args.profile, args.arrangement, earlier=earlier
        )
    if wants_json(args):
        proven = {"proven": proof_shape(proof)} if proof.proven else {}  # plain data has no proof
        output.data({"file": str(args.out), **proven})
    else:
        output.line(str(args.out))
        if proof.proven:
            told = (f"{held.code} {held.count}" for held in proof.proven)
            output.note(f"proven: {', '.join(told)}")


def pack(args: argparse.Namespace, context: Context) -> int:
    """Write a draft, a request or a contribution as a package and print its receipt."""
    if args.kind != SUBMISSION:
        from gcm_desktop.cli.requesting_commands import pack_part

        return pack_part(args, context)
    if args.items or args.to or args.due or args.note:
        raise GcmError("usage.request_only")
    closed = finish(args, context)
    with context.writing(store_path(args)) as use_cases:
        receipt = use_cases.sharing.pack(args.id, args.out, args.profile, closed)
    if wants_json(args):
        output.data({"file": str(args.out), "receipt": receipt})
    else:
        output.line(receipt)
    return 0


def inspect(args: argparse.Namespace, context: Context) -> int:
    """Verify and summarise a file; no store is touched."""
    shape = inspection_shape(context.free.inspecting.inspect(args.file))
    if wants_json(args):
        output.data(shape)
    else:
        output.rows((key, output.cell(value)) for key, value in shape.items())
    return 0


def import_(args: argparse.Namespace, context: Context) -> int:
    """Make a received submission a draft of one's own and print its id; take in a Word form."""
    if args.file.suffix.lower() in WORD_SUFFIXES:
        from gcm_desktop.cli.form_commands import take_in

        return take_in(args, context)
    for option in ("into", "dry_run", "all"):
        if getattr(args, option):
            raise GcmError("usage.form_only", option="--" + option.replace("_", "-"))
    with context.writing(store_path(args)) as use_cases:
        imported = use_cases.sharing.import_file(args.file)
        asked = use_cases.requesting().answered(imported.id)
    if asked is not None:
        output.note(f"request: {', '.join(asked.scope)}")
    if imported.repaired:
        output.note(f"repaired: {len(imported.repaired)}: {', '.join(imported.repaired[:5])}")
    if wants_json(args):
        output.data({"id": imported.id, "new": imported.is_new, "repaired": imported.repaired})
    else:
        output.line(imported.id)
    return 0


def framework(args: argparse.Namespace, context: Context) -> int:
    """List framework packs, check a pack file or install one, correct titles."""
    if args.deed == "titles":
        return titles(args, context)
    frameworks = context.free.frameworks
    if args.deed == "list":
        shapes = [framework_shape(info) for info in frameworks.infos()]
        if wants_json(args):
            output.data(shapes)
        else:
            output.rows(tuple(str(value) for value in shape.values()) for shape in shapes)
        return 0
    if args.file is None:
        raise GcmError("usage.file_missing", deed=args.deed)
    if args.deed == "install":
        installed = str(frameworks.install(args.file))
        if wants_json(args):
            output.data({"framework": installed})
        else:
            output.line(installed)
        return 0
    faults = frameworks.faults(args.file)
    if wants_json(args):
        output.data([{"file": f.file, "key": f.key, "rule": f.rule} for f in faults])
    else:
        output.rows((fault.file, fault.key, fault.rule) for fault in faults)
    return 2 if faults else 0


def doctor(args: argparse.Namespace, context: Context) -> int:
    """Say whether everything the program needs works here."""
    with context.reading(store_path(args)) as use_cases:
        report = dict(use_cases.health())
    if args.self_test:
        report.update(context.self_test())
    if wants_json(args):
        output.data(report)
    else:
        output.rows(report.items())
    return 3 if any(value.startswith("failed") for value in report.values()) else 0


def demo(args: argparse.Namespace, context: Context) -> int:
    """Build the sample submission, write every file from it, and open the window on it."""
    store, out = store_path(args), args.out
    make_folder(out)
    with context.writing(store) as use_cases:
        submission_id = use_cases.library.sample()
        use_cases.library.snapshot(submission_id)
        use_cases.sharing.pack(submission_id, out / "sample.gcm")
        reader = use_cases.library.open(submission_id)
        files = [out / "sample.gcm"]
        for language in reader.submission.languages:
            for format_ in DOCUMENT_FORMATS:
                target = out / f"sample-{language}.{format_}"
                use_cases.free.exporting.export(reader, format_, language, target, FINAL)
                files.append(target)
        files += _check_report(use_cases.free.exporting, reader, out)
    if wants_json(args):
        output.data({"id": submission_id, "files": [str(file) for file in files]})
    else:
        for file in files:
            output.line(str(file))
        output.line(submission_id)
    return 0 if args.no_window else context.open_window(store, submission_id)


def _check_report(exporting: Exporting, reader: SubmissionReader, out: Path) -> list[Path]:
    found, framework = findings(reader), reader.framework
    lines = ["\t".join(finding_row(finding, framework)) for finding in found]
    text, data = out / "check-report.txt", out / "check-report.json"
    shapes = [finding_shape(finding, framework) for finding in found]
    exporting.keep(text, ("\n".join(lines) + "\n").encode())
    exporting.keep(data, (json.dumps(shapes, ensure_ascii=False, indent=1) + "\n").encode())
    return [text, data]


def make_folder(folder: Path) -> None:
    """Make a folder and those above it; raises ``file.unwritable``."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as fault:
        reaction = Reaction.ENVIRONMENT if fault.errno in _DISK else Reaction.INPUT
        raise GcmError("file.unwritable", reaction, file=folder, reason=fault.strerror) from fault


def add_demo(parser: argparse.ArgumentParser) -> None:
    """Give ``demo`` its arguments."""
    parser.add_argument("--out", type=Path, required=True, metavar="DIR")
    parser.add_argument("--no-window", action="store_true")


def add_export(parser: argparse.ArgumentParser) -> None:
    """Give ``export`` its arguments."""
    parser.add_argument("source", nargs="?", metavar="ID|FILE")
    parser.add_argument(
        "--framework", metavar="ID[@EDITION]", help="its blank questionnaire, instead of ID|FILE"
    )
    parser.add_argument("--format", required=True, metavar="|".join((*FORMATS, FORM)))
    parser.add_argument("--language")
    parser.add_argument(
        "--items",
        default="",
        metavar="ADDRESSES",
        help="of a form: items, questions or records, with commas between; else every item",
    )
    parser.add_argument("--out", type=Path, metavar="PATH")
    parser.add_argument("--profile", default="draft", metavar="|".join(PROFILES))
    parser.add_argument(
        "--what-leaves", action="store_true", help="print what the file would hold, write nothing"
    )
    parser.add_argument("--arrangement", default="", help="priority_area, round_table, objective")
    parser.add_argument("--document", default="", metavar="ADDRESS", help="a statement or letter")
    parser.add_argument(
        "--since-last", action="store_true", help="with an annex: changes since the last review"
    )


def add_pack(parser: argparse.ArgumentParser) -> None:
    """Give ``pack`` its arguments."""
    parser.add_argument("id", metavar="ID")
    parser.add_argument("--out", type=Path, required=True, metavar="FILE")
    kinds = (SUBMISSION, "request", "contribution")
    parser.add_argument("--kind", default=SUBMISSION, choices=kinds)
    parser.add_argument(
        "--profile",
        default=DRAFT,
        choices=(DRAFT, FINAL, PUBLIC),
        help="draft: everything, for colleagues; else what may leave",
    )
    add_closing(parser)
    parser.add_argument(
        "--items",
        default="",
        metavar="ADDRESSES",
        help="of a request: items or questions, with commas between; else what --to is assigned",
    )
    parser.add_argument("--to", default="", metavar="BODY", help="who is asked: a body, or a name")
    parser.add_argument("--due", default="", metavar="DATE")
    parser.add_argument("--note", default="", metavar="TEXT", help="covering note of a request")


def add_file(parser: argparse.ArgumentParser) -> None:
    """Give ``inspect`` its argument."""
    parser.add_argument("file", type=Path, metavar="FILE")


def add_import(parser: argparse.ArgumentParser) -> None:
    """Give ``import`` its arguments."""
    parser.add_argument("file", type=Path, metavar="FILE", help=".gcm package or Word form")
    parser.add_argument("--into", default="", metavar="ID", help="of a form: the draft")
    parser.add_argument(
        "--dry-run", action="store_true", help="of a form: say what it proposes, write nothing"
    )
    parser.add_argument(
        "--all", action="store_true", help="of a form: emptied answers and loose ones as well"
    )


def add_framework(parser: argparse.ArgumentParser) -> None:
    """Give ``framework`` its arguments."""
    parser.add_argument("deed", choices=("list", "check", "install", "titles"))
    parser.add_argument("file", type=Path, nargs="?", metavar="FILE")
    add_titles(parser)


def add_doctor(parser: argparse.ArgumentParser) -> None:
    """Give ``doctor`` its arguments."""
    parser.add_argument("--self-test", action="store_true", help="also write and prove documents")


COMMANDS = {
    "demo": Command("build the sample submission and write every file from it", add_demo, demo),
    "export": Command("write a document or the plain data", add_export, export),
    "pack": Command("write a draft as a .gcm package", add_pack, pack),
    "inspect": Command("verify and summarise a received file; writes nothing", add_file, inspect),
    "import": Command(
        "make a received submission a draft of one's own, or take in a Word form",
        add_import,
        import_,
    ),
    "framework": Command(
        "list, check or install framework packs, correct titles", add_framework, framework
    ),
    "doctor": Command("say whether everything the program needs works here", add_doctor, doctor),
}
