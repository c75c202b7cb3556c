"""Looking at a file before it is trusted: is it ours, whole, and of a version we know?

Nothing is written and no sidecar comes to be. The version stands in the header of the file itself:
the schema only ever changes under the rollback journal, never in a WAL, so that a hundred bytes
tell it and a newer file is refused before SQLite has touched it.
"""

import sqlite3
from collections.abc import Iterator, Mapping
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path

from gcm_desktop.store.connection import Access, connect
from gcm_desktop.store.faults import faults_named, store_fault
from gcm_desktop.store.past_shapes import PAST_SHAPES
from gcm_desktop.store.schema import (
    APPLICATION_ID,
    SCHEMA_VERSION,
    Shape,
    current_shape,
    index_names,
)
from gcm_desktop.store.sidecars import has_sidecar

MAGIC = b"SQLite format 3\x00"
HEADER_BYTES = 100
QUICK_CHECK_BYTES = 64 * 2**20
"""Files up to this size are checked through before each writing session; larger ones by backups."""


@dataclass(frozen=True, slots=True)
class Header:
    """What the first hundred bytes of a database say.

    Source: https://www.sqlite.org/fileformat.html#the_database_header

    Attributes:
        pages: Size of the database in pages, 0 where the header does not know.
    """

    page_size: int
    pages: int
    schema_version: int
    application_id: int


def read_header(path: Path) -> Header:
    """Return the header of a file.

    Raises:
        GcmError: ``store.unreadable`` with ``rule`` ``zero_bytes`` or ``not_a_database``;
            ``store.corrupt`` with ``rule`` ``truncated``; ``store.unavailable``.
    """
    with faults_named(path):
        if not path.is_file():  # a folder; a pipe would be waited on for ever
            raise store_fault("store.unavailable", path, rule="not_a_file")
        with path.open("rb") as file:
            raw = file.read(HEADER_BYTES)
        size = path.stat().st_size
    if not raw:
        raise store_fault("store.unreadable", path, rule="zero_bytes")
    if raw[: len(MAGIC)] != MAGIC[: len(raw)]:
        raise store_fault("store.unreadable", path, rule="not_a_database")
    if len(raw) < HEADER_BYTES:
        raise store_fault("store.corrupt", path, rule="truncated")
    page_size = int.from_bytes(raw[16:18])
    page_size = 65536 if page_size == 1 else page_size
    # The page count holds only where it was written together with the change counter.
    pages = int.from_bytes(raw[28:32]) if raw[24:28] == raw[92:96] else 0
    if size < pages * page_size and not has_sidecar(path):
        raise store_fault("store.corrupt", path, rule="truncated")
    return Header(page_size, pages, int.from_bytes(raw[60:64]), int.from_bytes(raw[68:72]))


def version_of(path: Path) -> int:
    """Return the schema version of a file of ours.

    Raises:
        GcmError: as ``read_header``; ``store.newer`` with ``found`` and ``known``;
            ``store.unreadable`` with ``rule`` ``foreign`` for another program's database.
    """
    header = read_header(path)
    is_unmarked = header.application_id == 0
    if header.schema_version > SCHEMA_VERSION and (
        is_unmarked or header.application_id == APPLICATION_ID
    ):
        raise store_fault("store.newer", path, found=header.schema_version, known=SCHEMA_VERSION)
    if header.application_id != APPLICATION_ID or header.schema_version < 1:
        raise store_fault("store.unreadable", path, rule="foreign")
    return header.schema_version


def shapes() -> Mapping[int, Shape]:
    """Return the shape of every schema version that may be opened.

    A step to version n keeps the shape of n-1 in ``past_shapes``.
    """
    return {**PAST_SHAPES, SCHEMA_VERSION: current_shape()}


def inspect_at_rest(path: Path, version: int, *, thorough: bool) -> None:
    """Check the schema of a file nobody has open, and its pages where ``thorough``.

    Raises:
        GcmError: ``store.unreadable`` (``rule`` ``schema``), ``store.corrupt``.
    """
    with faults_named(path), closing(connect(path, Access.LOOK)) as connection:
        inspect_open(connection, path, version, thorough=thorough)


def inspect_open(
    connection: sqlite3.Connection, path: Path, version: int, *, thorough: bool
) -> None:
    """Check the schema of an open file, and its pages where ``thorough``; raises likewise."""
    with faults_named(path), _schema_readable(path):
        _check_objects(connection, path)
        _check_columns(connection, path, shapes().get(version, {}))
        row = connection.execute("select schema_version from meta where id = 1").fetchone()
    if row is None or row[0] != version:
        found = "none" if row is None else row[0]
        raise store_fault("store.corrupt", path, rule="half_migrated", found=found, known=version)
    if thorough and path.stat().st_size <= QUICK_CHECK_BYTES:
        with faults_named(path):
            told = connection.execute("pragma quick_check(1)").fetchone()
        if told is None or told[0] != "ok":
            raise store_fault("store.corrupt", path, rule="quick_check")


@contextmanager
def _schema_readable(path: Path) -> Iterator[None]:
    """A schema SQLite cannot parse gives a plain "SQL logic error"."""
    try:
        yield
    except sqlite3.OperationalError as fault:
        if getattr(fault, "sqlite_errorcode", None) != sqlite3.SQLITE_ERROR:
            raise
        raise store_fault("store.corrupt", path, rule="schema") from fault


def _check_objects(connection: sqlite3.Connection, path: Path) -> None:
    """Refuse triggers, views, virtual and unknown tables: they could alter what we write."""
    tables, indexes = current_shape().keys(), index_names()
    known = {name for shape in shapes().values() for name in shape} | tables
    for kind, name, statement in connection.execute("select type, name, sql from sqlite_master"):
        is_known = (
            (kind == "table" and name in known and str(statement).startswith("CREATE TABLE"))
            or (kind == "index" and (name in indexes or str(name).startswith("sqlite_autoindex_")))
            or name == "sqlite_stat1"
        )
        if not is_known:
            raise store_fault("store.unreadable", path, rule="schema", found=f"{kind} {name}"[:80])


def _check_columns(connection: sqlite3.Connection, path: Path, expected: Shape) -> None:
    rows = connection.execute(
        'select m.name, c.name, c."notnull", c.pk from sqlite_master m,'
        " pragma_table_info(m.name) c where m.type = 'table' and m.name not like 'sqlite_%'"
    )
    found: dict[str, set[tuple[str, bool, bool]]] = {}
    for table, column, refuses_null, key in rows:
        found.setdefault(table, set()).add((column, bool(refuses_null), key > 0))
    for table in {*found, *expected}:
        if frozenset(found.get(table, ())) != expected.get(table):
            raise store_fault("store.corrupt", path, rule="half_migrated", found=f"table {table}")
