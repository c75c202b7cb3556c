"""Requests and contributions on the command line: ``pack --kind request|contribution``.

Belongs here: their output and what their arguments mean. Does not: the grammar of ``pack``
(``file_commands``), what they do (``services/requesting``).
"""

import argparse
from typing import Any

from gcm_desktop.cli import output
from gcm_desktop.cli.closing import finish
from gcm_desktop.cli.command import store_path, wants_json
from gcm_desktop.cli.context import Context
from gcm_desktop.cli.shapes import request_shape
from gcm_desktop.domain.address import Address
from gcm_desktop.domain.assignment import Assignment
from gcm_desktop.domain.errors import GcmError
from gcm_desktop.domain.leaving import DRAFT
from gcm_desktop.services.requesting import CONTRIBUTION, Asked, parts_of
from gcm_desktop.services.sealing import Finish
from gcm_desktop.services.use_cases import UseCases


def pack_part(args: argparse.Namespace, context: Context) -> int:
    """Write a request and print what is asked for, or a contribution and print its snapshot."""
    if args.profile != DRAFT:
        raise GcmError("usage.profile_part")
    closed = finish(args, context)
    if args.kind == CONTRIBUTION:
        return _contribute(args, context, closed)
    with context.writing(store_path(args)) as use_cases:
        sent = use_cases.requesting().ask(args.id, _asked(args, use_cases), args.out, closed)
    if wants_json(args):
        shape: dict[str, Any] = {"file": str(args.out), "snapshot": sent.head}
        output.data({**shape, **request_shape(sent.request)})
    else:
        output.rows((part,) for part in sent.request.scope)
    return 0


def _contribute(args: argparse.Namespace, context: Context, closed: Finish) -> int:
    if args.items or args.to or args.due or args.note:
        raise GcmError("usage.request_only")
    with context.writing(store_path(args)) as use_cases:
        snapshot = use_cases.requesting().contribute(args.id, args.out, closed)
    if wants_json(args):
        output.data({"file": str(args.out), "snapshot": snapshot})
    else:
        output.line(snapshot)
    return 0


def _asked(args: argparse.Namespace, use_cases: UseCases) -> Asked:
    """Return what is asked for; without items what is assigned to a body, and what was agreed."""
    parts = tuple(part.strip() for part in args.items.split(",") if part.strip())
    if not args.to:
        return Asked(parts, due=args.due, note=args.note)
    assigning, opened = use_cases.assigning, use_cases.library.open(args.id)
    try:
        body = assigning.body(args.id, args.to)
    except GcmError as fault:
        if fault.code != "body.unknown" or not parts:
            raise
        names = {opened.submission.main_language: args.to}
        return Asked(parts, names, args.due, args.note)
    owed = assigning.assignments(args.id)
    parts = parts or parts_of(opened.framework, owed, body.id)
    return Asked(parts, body.names, args.due or _due(owed.of(body.id), parts), args.note)


def _due(owed: tuple[Assignment, ...], parts: tuple[Address, ...]) -> str:
    """Return the one day by which all parts are due, empty where there are several."""
    days = {each.due for each in owed if each.about in parts}
    return next(iter(days)) if len(days) == 1 else ""
