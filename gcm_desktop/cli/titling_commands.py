"""``framework titles``: official titles corrected on this computer.

Belongs here: its arguments and output. Does not: which are legal (``services/titling``).
"""

import argparse
from pathlib import Path

from gcm_desktop.cli import output
from gcm_desktop.cli.command import wants_json
from gcm_desktop.cli.context import Context
from gcm_desktop.domain.errors import GcmError
from gcm_desktop.domain.titles import Title


def titles(args: argparse.Namespace, context: Context) -> int:
    """Correct a title, take corrections from a file or write them to one; list what there is."""
    titling, frameworks = context.free.titling, context.free.frameworks
    if args.take is not None:
        titling.install(args.take)
    if args.at is not None:
        if args.language is None or args.text is None:
            raise GcmError("usage.titles")
        data = frameworks.data(frameworks.infos()[0].ref.id)
        title = Title(args.text, args.verified)
        titling.correct(data, args.at, args.language, title)
    if args.file is not None:
        titling.export(args.file)
    rows = sorted(titling.corrections().items())
    if wants_json(args):
        output.data(
            [
                {
                    "address": address,
                    "language": language,
                    "text": title.text,
                    "verified": title.is_verified,
                }
                for (address, language), title in rows
            ]
        )
    else:
        output.rows(
            (address, language, "verified" if title.is_verified else "unverified", title.text)
            for (address, language), title in rows
        )
    return 0


def add_titles(framework: argparse.ArgumentParser) -> None:
    """Give the command what ``titles`` takes."""
    framework.add_argument("--take", type=Path, metavar="FILE", help="titles: add corrections")
    framework.add_argument("--at", metavar="ADDRESS", help="titles: correct the title of an item")
    framework.add_argument("--language", help="titles: in this language")
    framework.add_argument("--text", help="titles: the wording")
    framework.add_argument("--verified", action="store_true", help="titles: compared with the text")
