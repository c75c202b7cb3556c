"""The command ``comment``: comments on answers, replies, and how threads stand.

Belongs here: its output and arguments. Does not: what it does (``services/commenting``).
"""

import argparse
from typing import Any

from gcm_desktop.cli import output
from gcm_desktop.cli.command import Command, store_path, wants_json
from gcm_desktop.cli.context import Context
from gcm_desktop.cli.draft_commands import STANDARD_INPUT, standard_input
from gcm_desktop.domain.review import Act, Remark, Thread

_ACTS = {
    "reply": Act.REPLY,
    "answer": Act.ANSWERED,
    "resolve": Act.RESOLVED,
    "reopen": Act.REOPENED,
}
DEEDS = ("list", "add", *_ACTS)


def comment(args: argparse.Namespace, context: Context) -> int:
    """Begin a thread, go on with one, or list them; prints the id of what was said."""
    about = args.about.strip("/")
    if args.deed == "list":
        return _list(args, context, about)
    with context.writing(store_path(args)) as use_cases:
        commenting = use_cases.commenting()
        if args.deed == "add":
            said = commenting.comment(args.id, about, args.language, _text(args.text), _place(args))
        else:
            said = commenting.say(args.id, about, _ACTS[args.deed], _text(args.text))
    if wants_json(args):
        output.data(_remark_shape(said))
    else:
        output.line(said.id)
    return 0


def _text(given: str) -> str:
    return standard_input() if given == STANDARD_INPUT else given


def _place(args: argparse.Namespace) -> int | None:
    return None if args.paragraph is None else args.paragraph - 1


def _list(args: argparse.Namespace, context: Context, prefix: str) -> int:
    with context.reading(store_path(args)) as use_cases:
        found = use_cases.commenting().threads(args.id, prefix)
    if wants_json(args):
        output.data([_thread_shape(each) for each in found])
    else:
        output.rows(
            (each.comment.id, each.state.value, each.anchor.address, each.anchor.language or "",
             _who(each.comment), " ".join(each.comment.text.split()))
            for each in found
        )  # fmt: skip
    return 0


def _thread_shape(thread: Thread) -> dict[str, Any]:
    return {
        "id": thread.comment.id,
        "state": thread.state.value,
        "address": thread.anchor.address,
        "language": thread.anchor.language,
        "quote": thread.anchor.quote,
        "remarks": [_remark_shape(each) for each in (thread.comment, *thread.following)],
    }


def _remark_shape(remark: Remark) -> dict[str, Any]:
    return {
        "id": remark.id,
        "act": remark.act.value,
        "text": remark.text,
        "author": remark.author.name,
        "body": remark.author.body,
        "at": remark.at,
    }


def _who(remark: Remark) -> str:
    return " · ".join(each for each in (remark.author.name, remark.author.body) if each)


def add_comment(parser: argparse.ArgumentParser) -> None:
    """Give the command its arguments."""
    parser.add_argument("id", metavar="ID")
    parser.add_argument("deed", choices=DEEDS, nargs="?", default="list")
    parser.add_argument("about", nargs="?", default="", metavar="ADDRESS|THREAD")
    parser.add_argument(
        "text", nargs="?", default="", metavar="TEXT", help="- reads standard input"
    )
    parser.add_argument("--language")
    parser.add_argument("--paragraph", type=_counted, metavar="N", help="of the answer, from 1")


def _counted(text: str) -> int:
    number = int(text) if text.isascii() and text.isdigit() and len(text) < 7 else 0
    if number < 1:
        raise argparse.ArgumentTypeError(f"{text[:20]} is no number from 1")
    return number


COMMANDS = {"comment": Command("comment on answers, reply, settle, list", add_comment, comment)}
