"""The commands ``history``, ``restore`` and ``mark``: versions, who changed what, approvals.

Belongs here: their output and arguments. Does not: what they do (``services/versioning``,
``services/marking``).
"""

import argparse
from typing import Any

from gcm_desktop.cli import output
from gcm_desktop.cli.command import Command, store_path, wants_json
from gcm_desktop.cli.context import Context
from gcm_desktop.cli.search_commands import whole_number
from gcm_desktop.domain.author import Author
from gcm_desktop.domain.change import AddRecord, Change, MoveRecord, RemoveRecord, SetAnswer
from gcm_desktop.domain.submission import Answer
from gcm_desktop.services.ports import JournalEntry
from gcm_desktop.services.use_cases import UseCases
from gcm_desktop.services.versioning import Listed

ENTRIES = 100
"""Entries of the journal printed where no limit is given."""


def history(args: argparse.Namespace, context: Context) -> int:
    """Print versions and journal, the newest first; with ``--name`` name the draft as it is."""
    if args.name is not None:
        return _name(args, context)
    with context.reading(store_path(args)) as use_cases:
        versions = use_cases.versioning.versions(args.id)
        entries = use_cases.store.journal(args.id, args.limit)
    if wants_json(args):
        output.data(
            {
                "versions": [_version_shape(listed) for listed in versions],
                "journal": [_entry_shape(entry) for entry in entries],
            }
        )
        return 0
    output.rows(
        ("version", listed.version.made, _who(listed.version.author), _kind(listed),
         listed.version.snapshot, listed.version.name)
        for listed in versions
    )  # fmt: skip
    output.rows(
        ("change", shape["at"], _who(entry.author), shape["change"], shape["address"],
         shape["language"] or "")
        for entry, shape in ((entry, _entry_shape(entry)) for entry in entries)
    )  # fmt: skip
    return 0


def _name(args: argparse.Namespace, context: Context) -> int:
    with context.writing(store_path(args)) as use_cases:
        _note_author(args, use_cases)
        version = use_cases.versioning.name_version(args.id, args.name)
    if wants_json(args):
        output.data(_version_shape(Listed(version)))
    else:
        output.line(version.snapshot)
    return 0


def restore(args: argparse.Namespace, context: Context) -> int:
    """Go back to a version, as a whole or at one address; prints how many changes that took."""
    address = args.address.strip("/") if args.address is not None else None
    with context.writing(store_path(args)) as use_cases:
        snapshot = use_cases.versioning.find(args.id, args.snapshot)
        made = use_cases.versioning.restore(args.id, snapshot, address)
    if wants_json(args):
        output.data({"snapshot": snapshot, "changes": made})
    else:
        output.line(str(made))
    return 0


def mark(args: argparse.Namespace, context: Context) -> int:
    """Set a mark or take it away; prints whether anything changed."""
    from gcm_desktop.services.marking import Marking

    with context.writing(store_path(args)) as use_cases:
        _note_author(args, use_cases)
        marking = Marking(
            use_cases.store, use_cases.shelf, use_cases.drafting, use_cases.versioning
        )
        deed = marking.unmark if args.remove else marking.mark
        is_changed = deed(args.id, args.address.strip("/"), args.mark, args.language)
    if wants_json(args):
        output.data({"changed": is_changed})
    else:
        output.line(output.cell(is_changed))
    return 0


def _note_author(args: argparse.Namespace, use_cases: UseCases) -> None:
    """Keep who writes on this computer, where the command says so."""
    if args.by is not None or args.body is not None:
        use_cases.authoring.set(Author(args.by or "", args.body or ""))


def _who(author: Author) -> str:
    return ", ".join(part for part in (author.name, author.body) if part)


def _kind(listed: Listed) -> str:
    if listed.is_earlier:
        return "earlier"
    if listed.is_submitted:
        return "submitted"
    return "named" if listed.version.name else "automatic"


def _version_shape(listed: Listed) -> dict[str, Any]:
    version = listed.version
    return {
        "snapshot": version.snapshot,
        "name": version.name,
        "made": version.made,
        "author": _author_shape(version.author),
        "kind": _kind(listed),
    }


def _author_shape(author: Author) -> dict[str, str]:
    return {"name": author.name, "body": author.body}


def _entry_shape(entry: JournalEntry) -> dict[str, Any]:
    return {
        "number": entry.number,
        "at": entry.at,
        "author": _author_shape(entry.author),
        **_change_shape(entry.change),
    }


def _change_shape(change: Change) -> dict[str, Any]:
    match change:
        case SetAnswer(address, language, before, after):
            texts = {"before": _text(before), "after": _text(after)}
            return {"change": "answer", "address": address, "language": language, **texts}
        case AddRecord(record):
            kind = "add"
        case RemoveRecord(record):
            kind = "remove"
        case MoveRecord(_, record):
            kind = "move"
        case _:
            return {"change": "outline", "address": "outline", "language": None}
    return {"change": kind, "address": record.address, "language": None}


def _text(answer: Answer | None) -> str:
    return answer.text if answer is not None else ""


def add_history(parser: argparse.ArgumentParser) -> None:
    """Give ``history`` its arguments."""
    parser.add_argument("id", metavar="ID")
    parser.add_argument("--name", metavar="NAME", help="keep the draft as it is under a name")
    parser.add_argument("--limit", type=whole_number, default=ENTRIES, metavar="N")
    _add_author(parser)


def add_restore(parser: argparse.ArgumentParser) -> None:
    """Give ``restore`` its arguments."""
    parser.add_argument("id", metavar="ID")
    parser.add_argument("snapshot", metavar="SNAPSHOT", help="id, beginning of one, or a name")
    parser.add_argument("--address", metavar="ADDRESS", help="an answer, an item or a record")


def add_mark(parser: argparse.ArgumentParser) -> None:
    """Give ``mark`` its arguments."""
    parser.add_argument("id", metavar="ID")
    parser.add_argument("address", metavar="ADDRESS")
    parser.add_argument("mark", metavar="MARK", help="approved, confirmed, translated or carried")
    parser.add_argument("--remove", action="store_true", help="take the mark away")
    parser.add_argument("--language", metavar="LANGUAGE")
    _add_author(parser)


def _add_author(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--by", metavar="NAME", help="who writes on this computer from now on")
    parser.add_argument("--body", metavar="BODY", help="and for which body")


COMMANDS = {
    "history": Command("print the versions of a draft and who changed what", add_history, history),
    "restore": Command("go back to a version, as a whole or at one place", add_restore, restore),
    "mark": Command("approve an item, confirm an answer, or take such a mark away", add_mark, mark),
}
