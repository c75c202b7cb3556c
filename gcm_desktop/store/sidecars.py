"""Files SQLite keeps beside a database: its log, its journal, the index of the log.

Belongs here: their names, whether they hold anything, moving them aside. Does not: reading them.
"""

from contextlib import suppress
from pathlib import Path

SIDECARS = ("-wal", "-journal")
"""Endings of those that hold content."""


def has_sidecar(path: Path) -> bool:
    """Return whether a WAL or a journal with content lies beside the file."""
    for ending in SIDECARS:
        sidecar = path.with_name(path.name + ending)
        if sidecar.exists() and sidecar.stat().st_size > 0:
            return True
    return False


def set_sidecars_aside(path: Path) -> None:
    """Move sidecars of a store that is gone: SQLite would mix them into the new one.

    They are kept, since they may hold the last edits of the file that was lost.
    """
    for ending in (*SIDECARS, "-shm"):
        sidecar = path.with_name(path.name + ending)
        if sidecar.exists():
            with suppress(OSError):  # held open (Windows): it stays where it is
                sidecar.replace(path.with_name(f"{path.name}.set-aside{ending}"))
