"""The command ``search``: words in any draft, blind to spelling variants.

Belongs here: its output. Does not: finding (``services/searching``).
"""

import argparse

from gcm_desktop.cli import output
from gcm_desktop.cli.command import Command, store_path, wants_json
from gcm_desktop.cli.context import Context


def search(args: argparse.Namespace, context: Context) -> int:
    """Print one line for each place found; nothing found is no failure.

    Offsets are into the ``text`` that ``answers`` prints.
    """
    from gcm_desktop.services.searching import Searching  # no other command wants it

    with context.reading(store_path(args)) as use_cases:
        searching = Searching(use_cases.store, use_cases.shelf)
        found = searching.search(args.text, args.submission, args.language, args.limit)
    if wants_json(args):
        output.data(
            [
                {
                    "id": place.submission_id,
                    "address": place.hit.address,
                    "language": place.hit.language,
                    "start": place.hit.start,
                    "end": place.hit.end,
                    "snippet": place.snippet.text,
                }
                for place in found
            ]
        )
    else:
        output.rows(
            (place.submission_id, place.hit.address, place.hit.language or "", place.snippet.text)
            for place in found
        )
    return 0


def add_search(parser: argparse.ArgumentParser) -> None:
    """Give the command its arguments."""
    parser.add_argument("text", metavar="TEXT")
    parser.add_argument("--submission", metavar="ID")
    parser.add_argument("--language")
    parser.add_argument("--limit", type=whole_number, metavar="N")


def whole_number(text: str) -> int:
    """Return a number of at least 1; argparse reports the ``ValueError``."""
    number = int(text)
    if number < 1:
        raise ValueError(text)
    return number


COMMANDS = {
    "search": Command("find words in every draft, blind to spelling variants", add_search, search)
}
