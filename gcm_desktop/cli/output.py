"""Printing: the one place of the command line that writes to the screen."""

import json
import os
import sys
from collections.abc import Iterable, Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any, TextIO

from gcm_desktop.cli.terminal import visual, wants_visual
from gcm_desktop.domain.errors import GcmError, Reaction
from gcm_desktop.domain.text import clean


def prepare() -> None:
    """Make output survive any text: what the terminal cannot show is escaped, never a crash.

    A stream that was closed before the start (or a program without a console) swallows all.
    """
    nowhere = Path(os.devnull)
    sys.stdout = sys.stdout or nowhere.open("w", encoding="utf-8")
    sys.stderr = sys.stderr or nowhere.open("w", encoding="utf-8")
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(encoding="utf-8", errors="backslashreplace")


def line(text: str = "") -> None:
    """Print one line of the answer."""
    _write(sys.stdout, visual(text) if wants_visual() else text)


def note(text: str) -> None:
    """Print one line beside the answer, for the person who runs the command.

    What others wrote may stand in it (names of files): no control character reaches a terminal.
    """
    with suppress(OSError, GcmError):  # nobody reads it
        _write(sys.stderr, " ".join(clean(text).text.split("\n")))


def data(value: Any) -> None:
    """Print plain data as JSON, one value a command."""
    _write(sys.stdout, json.dumps(value, ensure_ascii=False, indent=1))


def rows(table: Iterable[tuple[str, ...]]) -> None:
    """Print rows of cells set apart by tabs, which scripts can cut."""
    for row in table:
        line("\t".join(cell.replace("\t", " ").replace("\n", " ") for cell in row))


def cell(value: object) -> str:
    """Return a plain value as a person reads it."""
    if isinstance(value, Mapping):
        return ", ".join(f"{name} {cell(part)}" for name, part in value.items())
    if isinstance(value, list | tuple):
        return ", ".join(cell(part) for part in value)
    return {True: "yes", False: "no"}[value] if isinstance(value, bool) else str(value)


def let_go() -> None:
    """Forget what is still to be printed: whoever was to read it has gone, or the disk is full."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _write(stream: TextIO, text: str) -> None:
    try:
        stream.write(text + "\n")
        stream.flush()
    except BrokenPipeError:
        raise
    except OSError as fault:  # standard output goes to a file on a full disk
        if stream is sys.stdout:
            let_go()
        raise GcmError(
            "file.unwritable", Reaction.ENVIRONMENT, file="-", reason=fault.strerror
        ) from fault
