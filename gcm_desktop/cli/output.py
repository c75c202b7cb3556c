"""Printing: the one place of the command line that writes to the screen."""

import json
import sys
from collections.abc import Iterable
from typing import Any, TextIO

from gcm_desktop.cli.terminal import visual, wants_visual


def prepare() -> None:
    """Make output survive any text: what the terminal cannot show is escaped, never a crash."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(encoding="utf-8", errors="backslashreplace")


def line(text: str = "") -> None:
    """Print one line of the answer."""
    _write(sys.stdout, visual(text) if wants_visual() else text)


def note(text: str) -> None:
    """Print one line beside the answer, for the person who runs the command."""
    _write(sys.stderr, " ".join(text.split("\n")))


def data(value: Any) -> None:
    """Print plain data as JSON, one value a command."""
    _write(sys.stdout, json.dumps(value, ensure_ascii=False, indent=1))


def rows(table: Iterable[tuple[str, ...]]) -> None:
    """Print rows of cells set apart by tabs, which scripts can cut."""
    for row in table:
        line("\t".join(cell.replace("\t", " ").replace("\n", " ") for cell in row))


def _write(stream: TextIO, text: str) -> None:
    stream.write(text + "\n")
    stream.flush()
