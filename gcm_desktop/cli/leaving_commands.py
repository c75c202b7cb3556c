"""``export … --what-leaves`` in words and as data: what a file would hold; nothing is written.

Belongs here: its output. Does not: what leaves (``services/leaving``), its arguments
(``file_commands``).
"""

import argparse
from collections.abc import Iterator
from typing import Any

from gcm_desktop.cli import output
from gcm_desktop.cli.command import store_path, wants_json
from gcm_desktop.cli.context import Context, is_file
from gcm_desktop.domain.leaving_list import Contact, Part
from gcm_desktop.services.leaving import (
    COMMENTS,
    OPEN_COMMENTS,
    OPEN_POINTS,
    LeavingChoice,
    WhatLeaves,
    beside,
    sizes,
)
from gcm_desktop.services.ports import SubmissionReader

Row = tuple[str, ...]
NEVER = ("comments", "assignments", "journal", "versions", "author")
"""What is kept beside a draft and has no way into a file, but for what the profile adds."""
_WITH = {"assignments": (OPEN_POINTS,), "comments": (COMMENTS, OPEN_COMMENTS)}


def what_leaves(args: argparse.Namespace, context: Context) -> int:
    """Print what an export would hold and what stays; writes no file and takes no snapshot."""
    store = store_path(args)
    if is_file(args.source):
        with context.source(store, args.source) as reader:
            found = context.free.leaving.what_leaves(reader, _choice(args, reader))
    else:
        with context.reading(store) as use_cases:
            opened, kept = use_cases.library.open(args.source), use_cases.companions
            found = context.free.leaving.what_leaves(
                opened,
                _choice(args, opened),
                beside(kept, args.source),
                sizes(kept, args.source),
            )
    if wants_json(args):
        output.data(_shape(args, found))
    else:
        output.rows(_rows(found))
    return 0


def _choice(args: argparse.Namespace, reader: SubmissionReader) -> LeavingChoice:
    language = args.language or reader.submission.main_language
    return LeavingChoice(args.profile, (language,), (args.format,), args.arrangement)


def _shape(args: argparse.Namespace, found: WhatLeaves) -> dict[str, Any]:
    content, kept = found.content, found.beside
    return {
        "profile": content.profile,
        "format": args.format,
        "words": dict(content.words),
        "leaves": {
            **_part_shape(content.leaves),
            "adds": list(found.adds),
            "contacts": [_contact_shape(each) for each in content.contacts],
            "properties": [
                {
                    "title": each.title,
                    "author": each.author,
                    "subject": each.subject,
                    "language": each.language,
                    "date": each.day,
                    "program": each.program,
                }
                for each in found.properties
            ],
        },
        "stays": {
            **_part_shape(content.stays),
            "languages": list(content.elsewhere),
            "never": list(_never(found)),
            "beside": None
            if kept is None
            else {
                "bodies": kept.bodies,
                "versions": kept.versions,
                "earlier": kept.earlier,
                "comments": kept.comments,
            },
        },
    }


def _part_shape(part: Part) -> dict[str, Any]:
    return {
        "fields": [
            {"address": each.address, "languages": list(each.languages), "words": each.words}
            for each in part.fields
        ],
        "records": dict(part.records),
        "marks": dict(part.marks),
        "names": list(part.names),
        "attachments": [{"name": each.name, "size": each.size} for each in part.files],
    }


def _contact_shape(found: Contact) -> dict[str, Any]:
    return {
        "kind": found.kind.value,
        "text": found.text,
        "address": found.address,
        "language": found.language,
    }


def _rows(found: WhatLeaves) -> Iterator[Row]:
    content = found.content
    yield from _part_rows("leaves", content.leaves)
    for contact in content.contacts:
        yield "leaves", contact.kind.value, contact.text, contact.address, contact.language or ""
    for added in found.adds:
        yield "leaves", "adds", added
    for each in found.properties:
        yield "leaves", "properties", each.title, each.author, each.language, each.day, each.program
    yield from _part_rows("stays", content.stays)
    for language in content.elsewhere:
        yield "stays", "language", language
    for name in _never(found):
        yield "stays", "never", name


def _never(found: WhatLeaves) -> Iterator[str]:
    """Yield what has no way out; a draft names the bodies it waits for, and has its comments."""
    return (name for name in NEVER if not set(_WITH.get(name, ())).intersection(found.adds))


def _part_rows(side: str, part: Part) -> Iterator[Row]:
    for field in part.fields:
        yield side, "field", field.address, ",".join(field.languages), str(field.words)
    for kind, count in part.records:
        yield side, "records", kind, str(count)
    for mark, count in part.marks:
        yield side, "marks", mark, str(count)
    for name in part.names:
        yield side, "name", name
    for file in part.files:
        yield side, "attachment", file.name, "" if file.size is None else str(file.size)
