"""``export --format form`` and ``import FORM.docx``: Word forms out, what they propose back in.

Belongs here: output and arguments of both. Does not: what they do (``services/forms``).
"""

import argparse
from typing import Any

from gcm_desktop.cli import output
from gcm_desktop.cli.command import store_path, wants_json
from gcm_desktop.cli.context import Context, is_file
from gcm_desktop.cli.shapes import proof_shape
from gcm_desktop.domain.address import Address
from gcm_desktop.domain.errors import GcmError
from gcm_desktop.domain.joining import Value
from gcm_desktop.domain.leaving import DRAFT
from gcm_desktop.domain.record_merge import conflict_id
from gcm_desktop.domain.submission import AnswerKey
from gcm_desktop.domain.text import count_words
from gcm_desktop.services.form_acceptance import Accepted
from gcm_desktop.services.form_ports import FormComment
from gcm_desktop.services.form_proposals import Proposal, Proposals, Unplaced
from gcm_desktop.services.forms import Forms
from gcm_desktop.services.use_cases import UseCases


def hand_out(args: argparse.Namespace, context: Context) -> int:
    """Write a form of chosen answers of a draft, or print what it would hold."""
    for option in ("framework", "document", "since_last", "arrangement"):
        if getattr(args, option):
            raise GcmError("usage.form_alone", option="--" + option.replace("_", "-"))
    if args.profile != DRAFT:
        raise GcmError("usage.form_alone", option=f"--profile {args.profile[:20]}")
    if args.source is None or is_file(args.source):
        raise GcmError("form.needs_draft")
    chosen = tuple(part.strip() for part in args.items.split(",") if part.strip())
    if args.what_leaves:
        return _held(args, context, chosen)
    if args.out is None:
        raise GcmError("usage.out_missing")
    with context.writing(store_path(args)) as use_cases:
        language = args.language or use_cases.library.open(args.source).submission.main_language
        made = use_cases.forms().hand_out(args.source, language, args.out, chosen)
    if wants_json(args):
        shape = {"file": str(args.out), "form": made.id, "answers": made.answers}
        output.data({**shape, "proven": proof_shape(made.proof)})
    else:
        output.line(str(args.out))
        told = (f"{held.code} {held.count}" for held in made.proof.proven)
        output.note(f"proven: {', '.join(told)}")
    return 0


def _held(args: argparse.Namespace, context: Context, chosen: tuple[Address, ...]) -> int:
    """Print every answer a form would hold, with its words; write nothing."""
    with context.reading(store_path(args)) as use_cases:
        content = use_cases.library.open(args.source).submission
        language = args.language or content.main_language
        places = use_cases.forms().places(args.source, language, chosen)
    answers = [(place, content.answer(*place.answer_key)) for place in places]
    rows = [
        {**_key(place.answer_key), "code": place.code, "words": count_words(found.text)}
        for place, found in answers
        if found is not None
    ]
    empty = [_key(place.answer_key) for place, found in answers if found is None]
    if wants_json(args):
        output.data({"answers": rows, "empty": empty})
    else:
        output.rows((*_place(row), row["code"], str(row["words"])) for row in rows)
        output.rows([("empty", str(len(empty)))])
    return 0


def take_in(args: argparse.Namespace, context: Context) -> int:
    """Print what a form proposes and take it over; 1 where anything waits for a person.

    An answer that was emptied, or whose table is gone, is taken with ``--all`` only.
    """
    opened = context.reading if args.dry_run else context.writing
    with opened(store_path(args)) as use_cases:
        forms = use_cases.forms()
        submission_id = args.into or _own(args, use_cases, forms)
        found = forms.propose(submission_id, args.file)
        chosen = frozenset(each.key for each in found.changed if args.all or not each.looks)
        take = forms.look if args.dry_run else forms.accept
        accepted = take(submission_id, found, chosen)
    open_ = _open(accepted)
    left = [each.address for each in found.changed if each.key not in chosen]
    left += [each.text for each in found.comments if not each.address]
    shape = _shape(found, chosen, accepted, open_)
    if wants_json(args):
        output.data(shape)
    else:
        _print(shape)
    return 1 if left or found.unplaced or found.suggested or open_ else 0


def _own(args: argparse.Namespace, use_cases: UseCases, forms: Forms) -> str:
    """Return the draft a form says it came from; raises ``form.no_draft``."""
    told = forms.origin(args.file).submission
    if all(header.id != told for header in use_cases.library.headers()):
        raise GcmError("form.no_draft", file=args.file.name[:80])
    return told


def _open(done: Accepted) -> list[dict[str, Any]]:
    """Return what is to be decided, by the ids under which ``conflicts`` lists it."""
    records = [
        {"item": conflict_id(each), "address": each, "language": None} for each in done.records
    ]
    return records + [
        {"item": each.id, "address": each.address, "language": each.language}
        for each in done.conflicts
    ]


def _shape(
    found: Proposals,
    chosen: frozenset[AnswerKey],
    done: Accepted,
    open_: list[dict[str, Any]],
) -> dict[str, Any]:
    return {
        "form": found.form,
        "placed": [_proposal(each, chosen) for each in found.changed],
        "applied": [_key(each) for each in done.applied],
        "unchanged": [_key(each) for each in found.unchanged],
        "missing": [_key(each) for each in found.missing],
        "suggested": [_loose(each) for each in found.suggested],
        "unplaced": [_loose(each) for each in found.unplaced],
        "comments": [_comment(each) for each in found.comments],
        "remarks": done.remarks,
        "conflicts": open_,
        "notes": [{"code": code, "detail": detail} for code, detail in found.notes],
    }


def _key(key: AnswerKey) -> dict[str, Any]:
    return {"address": key[0], "language": key[1]}


def _proposal(each: Proposal, chosen: frozenset[AnswerKey]) -> dict[str, Any]:
    return {
        **_key(each.key),
        "value": _value(each.proposed),
        "base": _value(each.base),
        "current": _value(each.current),
        "by": [{"author": hand.author, "at": hand.at} for hand in each.hands],
        "untracked": each.is_untracked,
        "look": each.looks,
        "taken": each.key in chosen,
    }


def _value(answer: Value) -> str | None:
    return None if answer is None else answer.value or answer.typed


def _loose(each: Unplaced) -> dict[str, Any]:
    return {
        "text": each.text,
        "why": each.why,
        "address": each.address,
        "language": each.language,
        "code": each.code,
    }


def _comment(each: FormComment) -> dict[str, Any]:
    return {
        "author": each.author,
        "at": each.at,
        "text": each.text,
        "quoted": each.quoted,
        "address": each.address,
        "language": each.language,
        "also": [_key(key) for key in each.also],
        "resolved": each.is_resolved,
    }


def _print(shape: dict[str, Any]) -> None:
    """Print one line for each thing a person may want to see; unchanged answers as a count."""
    for each in shape["placed"]:
        named = ("placed" if each["taken"] else each["look"]), *_place(each)
        output.rows([(*named, ", ".join(hand["author"] for hand in each["by"]))])
    output.rows([("unchanged", str(len(shape["unchanged"])))])
    output.rows(("missing", *_place(each)) for each in shape["missing"])
    for name in ("suggested", "unplaced"):
        output.rows((name, each["why"], *_place(each), each["text"]) for each in shape[name])
    output.rows(
        ("comment", *_place(each), each["author"], each["text"]) for each in shape["comments"]
    )
    output.rows(("conflict", *_place(each), each["item"]) for each in shape["conflicts"])
    output.rows(("note", each["code"], each["detail"]) for each in shape["notes"])


def _place(each: dict[str, Any]) -> tuple[str, str]:
    return each["address"], each["language"] or ""
