"""The command ``assign``: bodies, what each is assigned, and when it is due.

Belongs here: its output. Does not: what may be assigned (``services/assigning``).
"""

import argparse
from collections.abc import Callable
from dataclasses import replace
from types import MappingProxyType
from typing import Any

from gcm_desktop.cli import output
from gcm_desktop.cli.command import Command, store_path, wants_json
from gcm_desktop.cli.context import Context
from gcm_desktop.cli.errors import terminal_language
from gcm_desktop.domain.assignment import KINDS, Assignments, Body
from gcm_desktop.domain.progress import progress
from gcm_desktop.domain.typed import natural
from gcm_desktop.services.use_cases import UseCases


def assign(args: argparse.Namespace, context: Context) -> int:
    """Assign a part, take an assignment away, list all, or keep a body (its id is printed)."""
    _expect_one_deed(args)
    if args.list:
        return _list(args, context)
    with context.writing(store_path(args)) as use_cases:
        assigning = use_cases.assigning
        if args.name is not None:
            body = _kept(args, use_cases)
            if wants_json(args):
                output.data(_body_shape(body))
            else:
                output.line(body.id)
        elif args.drop is not None:
            assigning.drop_body(args.id, assigning.body(args.id, args.drop).id)
        elif args.none:
            assigning.unassign(args.id, args.address)
        else:
            body = assigning.body(args.id, args.whom)
            assigning.assign(args.id, args.address, body.id, args.due, args.note)
    return 0


def add_assign(parser: argparse.ArgumentParser) -> None:
    """Give the command its arguments."""
    parser.add_argument("id", metavar="ID")
    parser.add_argument("address", nargs="?", metavar="ADDRESS", help="an item, one of its "
                        "questions, or records/KIND")  # fmt: skip
    parser.add_argument("whom", nargs="?", metavar="BODY", help="its id or one of its names")
    parser.add_argument("--due", default="", metavar="DATE")
    parser.add_argument("--note", default="", metavar="TEXT")
    parser.add_argument("--none", action="store_true", help="take the assignment away")
    parser.add_argument("--list", action="store_true", help="print bodies and assignments")
    parser.add_argument("--body", dest="name", metavar="NAME", help="add a body")
    parser.add_argument("--language", help="of NAME; the main language by default")
    parser.add_argument("--kind", choices=KINDS)
    parser.add_argument("--contact", metavar="TEXT")
    parser.add_argument("--edit", metavar="BODY", help="NAME and the rest are of this body")
    parser.add_argument("--drop", metavar="BODY", help="remove a body and what it is assigned")
    parser.set_defaults(usage_error=parser.error)


def _expect_one_deed(args: argparse.Namespace) -> None:
    """Leave with a usage error where the arguments say two things at once, or nothing."""
    wrong: Callable[[str], None] = args.usage_error
    deeds = [args.list, args.name is not None, args.drop is not None, args.address is not None]
    if sum(deeds) != 1:
        wrong("give ADDRESS with BODY or --none, or one of --list, --body, --drop")
    if args.address is not None and (args.whom is None) != args.none:
        wrong("give BODY or --none after ADDRESS")
    if args.none and (args.address is None or args.due or args.note):
        wrong("--none stands after ADDRESS, without --due and --note")


def _kept(args: argparse.Namespace, use_cases: UseCases) -> Body:
    """Add a body, or give the one that is edited another name, kind or contact."""
    assigning = use_cases.assigning
    language = args.language or use_cases.library.open(args.id).submission.main_language
    if args.edit is None:
        return assigning.add_body(
            args.id, {language: args.name}, args.kind or KINDS[0], args.contact or ""
        )
    before = assigning.body(args.id, args.edit)
    after = replace(
        before,
        names=MappingProxyType({**before.names, language: args.name}),
        kind=args.kind or before.kind,
        contact=before.contact if args.contact is None else args.contact,
    )
    return assigning.keep_body(args.id, after)


def _list(args: argparse.Namespace, context: Context) -> int:
    """Print all bodies, then all assignments; reads only."""
    with context.reading(store_path(args)) as use_cases:
        found = use_cases.assigning.assignments(args.id)
        opened = use_cases.library.open(args.id)
    owed = progress(opened.submission, opened.framework, found).owed
    if wants_json(args):
        output.data(_shape(found, owed))
        return 0
    language = terminal_language()
    output.rows(
        ("body", body.id, body.kind, body.name(language), body.contact)
        for body in found.bodies.values()
    )
    output.rows(
        (
            "missing" if each.about in owed else "there",
            each.about,
            found.bodies[each.body].name(language),
            each.due,
            each.note,
        )
        for each in sorted(found.by_address.values(), key=lambda each: natural(each.about))
    )
    return 0


def _shape(found: Assignments, owed: frozenset[str]) -> dict[str, Any]:
    return {
        "bodies": [_body_shape(body) for body in found.bodies.values()],
        "assignments": [
            {
                "address": each.about,
                "body": each.body,
                "due": each.due,
                "note": each.note,
                "missing": each.about in owed,
            }
            for each in sorted(found.by_address.values(), key=lambda each: natural(each.about))
        ],
    }


def _body_shape(body: Body) -> dict[str, Any]:
    return {
        "id": body.id,
        "names": dict(body.names),
        "kind": body.kind,
        "contact": body.contact,
    }


COMMANDS = {
    "assign": Command(
        "say which body owes an item or a question, and until when", add_assign, assign
    )
}
