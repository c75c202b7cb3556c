"""How this program speaks to SQLite: one connection, explicit BEGIN, pragmas read back.

Belongs here: everything about a connection that only SQLite has. Does not: tables, statements.
Transactions follow SQLAlchemy's documented recipe (``dialects/sqlite``, "Using SQLAlchemy to emit
BEGIN in lieu of SQLite's transaction control"): without it savepoints survive a rollback.
"""

import sqlite3
from collections.abc import Callable
from enum import Enum
from pathlib import Path

from sqlalchemy import Connection, Engine, StaticPool, create_engine, event

BUSY_SECONDS = 2.0
"""How long a statement waits for another process: short, the caller keeps the work."""
MAX_VALUE_BYTES = 2**28
"""Longest value SQLite may hand over; a file that claims more is refused by SQLite itself."""
_BEGIN = "gcm_begin"


class Access(Enum):
    """How a file is opened: the words of SQLite's file address, and whether to write."""

    WRITE = ("mode=rw", True)
    READ = ("mode=rw", False)
    """Reading, but clearing sidecars away at the end; ``mode=ro`` would leave them behind."""
    READ_SEALED = ("mode=ro", False)
    """Reading where the folder cannot be written."""
    LOOK = ("mode=ro&immutable=1", False)
    """Reading a file at rest without any lock or sidecar."""


def connect(path: Path, access: Access) -> sqlite3.Connection:
    """Open an existing file and set what holds for every connection.

    The connection may move between threads but not serve two at once.

    Raises:
        sqlite3.Error: where it cannot be opened.
    """
    words, writes = access.value
    address = f"{path.absolute().as_uri()}?{words}"
    connection = sqlite3.connect(
        address, uri=True, timeout=BUSY_SECONDS, isolation_level=None, check_same_thread=False
    )
    try:
        return _set(connection, writes=writes)
    except BaseException:
        connection.close()
        raise


def _set(connection: sqlite3.Connection, *, writes: bool) -> sqlite3.Connection:
    connection.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, MAX_VALUE_BYTES)
    connection.execute("pragma foreign_keys=ON")
    connection.execute("pragma trusted_schema=OFF")
    connection.execute("pragma cell_size_check=ON")
    if not writes:
        connection.execute("pragma query_only=ON")
    return connection


def connect_memory() -> sqlite3.Connection:
    """Open an empty database in memory, with the same settings."""
    return _set(
        sqlite3.connect(":memory:", isolation_level=None, check_same_thread=False), writes=True
    )


def engine_of(make: Callable[[], sqlite3.Connection]) -> Engine:
    """Return an engine over the one connection that ``make`` opens when first asked."""
    engine = create_engine(
        "sqlite://", creator=make, poolclass=StaticPool, pool_reset_on_return=None
    )
    event.listen(engine, "begin", _begin)
    return engine


def writing(engine: Engine) -> Engine:
    """Return ``engine`` with transactions that take the write lock at once.

    A transaction that reads first and writes later could be refused half-way (SQLITE_BUSY).
    """
    return engine.execution_options(**{_BEGIN: "BEGIN IMMEDIATE"})


def _begin(connection: Connection) -> None:
    statement = connection.get_execution_options().get(_BEGIN, "BEGIN")
    connection.exec_driver_sql(str(statement))


def set_journal(connection: sqlite3.Connection, *, local: bool) -> str:
    """Choose the journal for the disk and return the mode SQLite says is in force.

    WAL needs shared memory and is unsafe over a network. The rollback journal needs EXTRA: with
    FULL a power cut can lose the last commit, since removing the journal is not flushed.
    """
    wanted = "wal" if local else "delete"
    mode = str(_value(connection, f"pragma journal_mode={wanted}"))
    if local and mode != "wal":  # refused without an error: read back, then the sure way
        mode = str(_value(connection, "pragma journal_mode=delete"))
    # Each commit also reaches the file itself, so that a copy of the lone file is current.
    connection.execute("pragma wal_autocheckpoint=1").fetchall()
    connection.execute(f"pragma synchronous={'FULL' if mode == 'wal' else 'EXTRA'}")
    return mode


def pragma(connection: sqlite3.Connection, name: str) -> object:
    """Return the value of a pragma."""
    return _value(connection, f"pragma {name}")


def _value(connection: sqlite3.Connection, statement: str) -> object:
    row = connection.execute(statement).fetchone()
    return row[0] if row else None
