"""An open store: its one connection, its lock, its transactions.

Belongs here: who may use the connection, how a transaction begins and ends. Not: statements.
"""

import sqlite3
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import Connection, func, select, update

from gcm_desktop.store.backups import Backup, make_backup
from gcm_desktop.store.connection import engine_of, writing
from gcm_desktop.store.faults import faults_named, store_fault
from gcm_desktop.store.schema import meta
from gcm_desktop.store.sidecars import set_sidecars_aside
from gcm_desktop.store.writer_lock import WriterLock, holder

_NEXT = update(meta).values(generation=meta.c.generation + 1)
_GENERATION = select(func.max(meta.c.generation))

_open_here: list[Path] = []


def is_open_here(path: Path) -> bool:
    """Return whether this process has the store open.

    Its file must then not be opened but by SQLite: closing any other handle of it drops the POSIX
    locks of the whole process. Source: https://www.sqlite.org/howtocorrupt.html §2.2
    """
    return path in _open_here


@dataclass(frozen=True, slots=True)
class Writing:
    """A transaction that writes; ``generation`` is its number among all of this store."""

    connection: Connection
    generation: int


class Session:
    """The open store; may be used by any thread, one at a time (others wait their turn).

    Attributes:
        path: The file.
        raw: The driver's connection, for what only SQLite has.
        journal_mode: As SQLite says it is.
    """

    def __init__(
        self, path: Path, raw: sqlite3.Connection, lock: WriterLock | None, journal_mode: str
    ) -> None:
        self.path = path
        self.raw = raw
        self.journal_mode = journal_mode
        self._lock = lock
        self._turn = threading.RLock()
        self._engine = engine_of(lambda: raw)
        self._writing = writing(self._engine)
        self._is_closed = False
        self._identity = _identity(path)
        _open_here.append(path)

    def must_write(self) -> None:
        """Raise ``store.read_only`` where this process may not write the store."""
        if self._lock is None:
            raise store_fault("store.read_only", self.path, holder=holder(self.path) or "")

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """Give a transaction that sees one state of the store.

        Raises:
            GcmError: as ``faults_named``; ``store.corrupt`` for rows that were never written by us.
        """
        with (
            self._turn,
            faults_named(self.path),
            self._settled(),
            self._engine.begin() as connection,
        ):
            try:
                yield connection
            except (KeyError, TypeError, ValueError) as fault:
                raise store_fault("store.corrupt", self.path, rule="content") from fault

    @contextmanager
    def writing(self) -> Iterator[Writing]:
        """Give a transaction that is kept whole at the end, or not at all.

        Raises:
            GcmError: as ``faults_named``; ``store.read_only`` where the store is open for reading.
        """
        self.must_write()
        with (
            self._turn,
            faults_named(self.path),
            self._settled(),
            self._writing.begin() as connection,
        ):
            connection.execute(_NEXT)
            generation = int(connection.execute(_GENERATION).scalar_one())
            yield Writing(connection, generation)

    @contextmanager
    def alone(self) -> Iterator[sqlite3.Connection]:
        """Give the driver's connection outside any transaction; raises as ``faults_named``."""
        with self._turn, faults_named(self.path), self._settled():
            yield self.raw

    def generation(self) -> int:
        """Return how many transactions have written the store."""
        with self.reading() as connection:
            return int(connection.execute(_GENERATION).scalar_one())

    def close(self) -> None:
        """Close the file, leaving no sidecar unless someone still reads; give the lock back."""
        with self._turn:
            if self._is_closed:
                return
            self._is_closed = True
            _open_here.remove(self.path)
            try:
                if self._is_replaced():
                    set_sidecars_aside(self.path)
                self._engine.dispose()
                self.raw.close()
            finally:
                if self._lock is not None:
                    self._lock.release()

    @contextmanager
    def _settled(self) -> Iterator[None]:
        """Leave no transaction open behind a failure, a commit on a full disk among them."""
        if self._is_closed:
            raise store_fault("store.unavailable", self.path, rule="closed")
        if self._is_replaced():
            raise store_fault("store.replaced", self.path)
        try:
            yield
        except BaseException:
            with suppress(sqlite3.Error):
                if self.raw.in_transaction:
                    self.raw.rollback()
            raise

    def _is_replaced(self) -> bool:
        """True where another file, or none, lies where ours was opened.

        SQLite would go on with the old file, and its log would be taken for the new one's.
        """
        return self._identity is not None and _identity(self.path) != self._identity


def _identity(path: Path) -> tuple[int, int] | None:
    """Return what tells a file from any other on this computer, ``None`` where there is none."""
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino


def back_up(session: Session, day: str) -> Backup:
    """Keep a checked copy of an open store as it is now; raises as ``make_backup``."""
    generation = session.generation()
    with session.alone() as raw:
        return make_backup(raw, session.path, generation, day)
