"""Copies of the store, made by SQLite's backup API and checked before they may replace another.

They lie in a folder beside the store, named ``<number>-<day>-<generation>.db``. The number gives
the order and the generation tells whether anything was written since; the day only keeps a day's
many sessions from pushing older days out. A copy that fails its check is thrown away; a good one
never is.
"""

import os
import re
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path

from gcm_desktop.store.connection import Access, connect
from gcm_desktop.store.faults import faults_named, store_fault

KEPT = 5
"""Copies kept; the oldest gives way only after the newest was checked."""
MANY_EDITS = 500
"""Writing transactions after which a day's copy is made anew, so that a clock that stands still
does not stop the copies."""
_NAME = re.compile(r"(\d{6})-([\d-]{10})-(\d+)\.db", re.ASCII)
_PARTIAL = "unfinished.partial"


@dataclass(frozen=True, slots=True)
class Backup:
    """A kept copy; ``day`` is UTC and for display only."""

    path: Path
    number: int
    day: str
    generation: int


def backups_folder(store: Path) -> Path:
    """Return the folder of the copies of ``store`` (not created)."""
    return store.with_name(store.name + ".backups")


def kept_backups(store: Path) -> tuple[Backup, ...]:
    """Return the copies of ``store``, the newest first; raises ``OSError``."""
    folder = backups_folder(store)
    if not folder.is_dir():
        return ()
    found = []
    for path in folder.iterdir():
        match = _NAME.fullmatch(path.name)
        if match:
            found.append(Backup(path, int(match[1]), match[2], int(match[3])))
    return tuple(sorted(found, key=lambda backup: backup.number, reverse=True))


def is_due(store: Path, generation: int, day: str) -> bool:
    """Return whether opening a store for writing calls for a copy; raises ``OSError``."""
    kept = kept_backups(store)
    if not kept:
        return generation > 0
    if kept[0].generation == generation:
        return False
    return kept[0].day != day or abs(generation - kept[0].generation) >= MANY_EDITS


def make_backup(source: sqlite3.Connection, store: Path, generation: int, day: str) -> Backup:
    """Keep a checked copy of the open store as it is; one of the same day gives way to it.

    Raises:
        GcmError: ``store.corrupt`` where the copy fails its check (no older copy is touched);
            ``store.full``, ``store.unavailable`` where it cannot be written.
    """
    with faults_named(store):
        kept = kept_backups(store)
        if kept and kept[0].generation == generation:
            return kept[0]
        is_same_day = bool(kept) and kept[0].day == day
        number = (kept[0].number if kept else 0) + 1
        path = backups_folder(store) / f"{number:06d}-{day}-{generation}.db"
        _copy_checked(source, store, path)
        for old in kept[:1] if is_same_day else kept[KEPT - 1 :]:
            old.path.unlink(missing_ok=True)
        return Backup(path, number, day, generation)


def keep_before_step(source: sqlite3.Connection, store: Path, found: int, known: int) -> Path:
    """Keep a checked copy of a file about to be taken to a newer schema; never rotated away.

    Raises:
        GcmError: as ``make_backup``.
    """
    path = backups_folder(store) / f"schema-{found}-before-{known}.db"
    with faults_named(store):
        _copy_checked(source, store, path)
    return path


def _copy_checked(source: sqlite3.Connection, store: Path, target: Path) -> None:
    target.parent.mkdir(mode=0o700, exist_ok=True)
    partial = target.with_name(_PARTIAL)
    _remove(partial)  # of a process that was killed; its journal would be played into the new copy
    with _removed_on_failure(partial):
        os.close(os.open(partial, os.O_RDWR | os.O_CREAT | os.O_TRUNC, 0o600))
        with closing(connect(partial, Access.WRITE)) as copy:
            source.backup(copy)
            copy.execute("pragma journal_mode=delete").fetchall()
            told = copy.execute("pragma integrity_check(1)").fetchone()
        if told is None or told[0] != "ok":
            raise store_fault("store.corrupt", store, rule="integrity_check")
        _sync(partial)
        partial.replace(target)


@contextmanager
def _removed_on_failure(partial: Path) -> Iterator[None]:
    try:
        yield
    except BaseException:
        _remove(partial)
        raise


def _remove(partial: Path) -> None:
    partial.unlink(missing_ok=True)
    partial.with_name(partial.name + "-journal").unlink(missing_ok=True)


def _sync(path: Path) -> None:
    with path.open("rb+") as file:
        os.fsync(file.fileno())
