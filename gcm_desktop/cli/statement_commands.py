"""The commands ``statement`` and ``letter``: documents of their own, made out of a draft.

Belongs here: their output. Does not: making them (``services/statements``), writing the document
(``export --document``).
"""

import argparse

from gcm_desktop.cli import output
from gcm_desktop.cli.command import Command, store_path, wants_json
from gcm_desktop.cli.context import Context
from gcm_desktop.domain.statement import LETTER, PLENARY, STATEMENT, offers, suggested, words_of
from gcm_desktop.domain.typed import parse_references

MAKE, OFFERED = "make", "offered"


def statement(args: argparse.Namespace, context: Context) -> int:
    """Make a statement and print the id of its record, or list what one may be made from."""
    if args.deed == OFFERED:
        return _offered(args, context)
    chosen = None if args.items is None else parse_references(args.items)
    with context.writing(store_path(args)) as use_cases:
        record = use_cases.statements().make(args.id, args.occasion, chosen)
    _print(args, STATEMENT, record)
    return 0


def letter(args: argparse.Namespace, context: Context) -> int:
    """Make a transmittal letter and print the id of its record."""
    with context.writing(store_path(args)) as use_cases:
        record = use_cases.statements().make_letter(args.id)
    _print(args, LETTER, record)
    return 0


def _print(args: argparse.Namespace, kind: str, record: str) -> None:
    if wants_json(args):
        output.data({"id": record, "kind": kind, "document": f"{kind}/{record}"})
    else:
        output.line(record)


def _offered(args: argparse.Namespace, context: Context) -> int:
    """Print address, words in the main language, and whether it is suggested for the occasion."""
    with context.reading(store_path(args)) as use_cases:
        reader = use_cases.library.open(args.id)
    submission, framework = reader.submission, reader.framework
    chosen = suggested(submission, framework, args.occasion)
    shapes = [
        {
            "address": address,
            "words": words_of(submission, framework, address, submission.main_language),
            "suggested": address in chosen,
        }
        for offer in offers(submission, framework)
        for address in (*offer.answers, *offer.records)
    ]
    if wants_json(args):
        output.data(shapes)
    else:
        output.rows(tuple(output.cell(value) for value in shape.values()) for shape in shapes)
    return 0


def add_statement(parser: argparse.ArgumentParser) -> None:
    """Give ``statement`` its arguments."""
    parser.add_argument("id", metavar="ID")
    parser.add_argument("deed", choices=(MAKE, OFFERED))
    parser.add_argument(
        "--occasion", default=PLENARY, metavar="KEY", help="plenary, priority_area-1, …"
    )
    parser.add_argument(
        "--items", metavar="ADDRESSES", help="answers and records; those suggested by default"
    )


def add_letter(parser: argparse.ArgumentParser) -> None:
    """Give ``letter`` its arguments."""
    parser.add_argument("id", metavar="ID")
    parser.add_argument("deed", choices=(MAKE,))


COMMANDS = {
    STATEMENT: Command("make a statement out of chosen answers", add_statement, statement),
    LETTER: Command("make a transmittal letter", add_letter, letter),
}
