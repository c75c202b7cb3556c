"""What a command is made of, and the options every command takes.

Belongs here: the shape of a command. Does not: the commands (``*_commands``) and their grammar
(``parser``).
"""

import argparse
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from gcm_desktop.cli.context import Context


class Command(NamedTuple):
    """One command.

    Attributes:
        about: One line for the help.
        add: Gives the parser of the command its arguments.
        deed: Does it and returns the exit code.
    """

    about: str
    add: Callable[[argparse.ArgumentParser], None]
    deed: Callable[[argparse.Namespace, Context], int]


def store_path(args: argparse.Namespace) -> Path | None:
    """Return the store named by ``--store``, ``None`` for the user's own."""
    path: Path | None = getattr(args, "store", None)
    return path


def wants_json(args: argparse.Namespace) -> bool:
    """True where ``--json`` was given."""
    return bool(getattr(args, "json", False))
