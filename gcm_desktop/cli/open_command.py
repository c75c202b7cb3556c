"""The command ``open``: the window, on a draft, a file or Home.

Every start of the window reads this module: it imports nothing but what it needs.
"""

import argparse

from gcm_desktop.cli.command import Command, store_path
from gcm_desktop.cli.context import Context


def open_(args: argparse.Namespace, context: Context) -> int:
    """Open the window on a draft, a file, or Home."""
    return context.open_window(store_path(args), args.source or "")


def add_open(parser: argparse.ArgumentParser) -> None:
    """Give the command its argument."""
    parser.add_argument("source", nargs="?", metavar="FILE|ID")


COMMANDS = {"open": Command("open the window", add_open, open_)}
