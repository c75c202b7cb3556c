"""Taking an older file to a newer schema, one step and one transaction at a time.

Imported only where a file is older: Alembic costs as much at start as everything else of the store.
The steps run under the rollback journal, so that the version in the file's header never waits in
a WAL (see ``inspection``), and with foreign keys checked at the end of each step, not within it.
"""

import sqlite3
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from alembic.operations import Operations
from alembic.runtime.migration import MigrationContext
from sqlalchemy import Engine

from gcm_desktop.store.connection import Access, connect, engine_of, writing
from gcm_desktop.store.faults import faults_named, store_fault
from gcm_desktop.store.revisions import step_0001, step_0002, step_0003


@dataclass(frozen=True, slots=True)
class Step:
    """One step: the version it leads to and how."""

    version: int
    upgrade: Callable[[Operations], None]


STEPS: tuple[Step, ...] = tuple(
    Step(step.VERSION, step.upgrade) for step in (step_0001, step_0002, step_0003)
)


def migrate(path: Path, found: int, steps: Sequence[Step] = STEPS) -> None:
    """Take the file from version ``found`` through every later step; a backup was made before.

    Each step is kept whole or not at all, its version with it.

    Raises:
        GcmError: ``store.corrupt`` (``rule``, ``version``) where a step leaves a file that is not
            sound; ``store.locked`` while anyone reads; others as ``faults_named``.
    """
    with faults_named(path):
        raw = connect(path, Access.WRITE)
        engine = engine_of(lambda: raw)
        try:
            raw.execute("pragma foreign_keys=OFF")
            raw.execute("pragma journal_mode=delete").fetchall()
            raw.execute("pragma synchronous=EXTRA")
            for step in steps:
                if step.version > found:
                    _take(engine, raw, path, step)
        finally:
            engine.dispose()
            raw.close()


def _take(engine: Engine, raw: sqlite3.Connection, path: Path, step: Step) -> None:
    with writing(engine).begin() as connection:
        context = MigrationContext.configure(connection)
        step.upgrade(Operations(context))
        connection.exec_driver_sql("update meta set schema_version = ?", (step.version,))
        connection.exec_driver_sql(f"pragma user_version={step.version:d}")
        for rule in ("foreign_key_check", "integrity_check(1)"):
            told = [row for row in raw.execute(f"pragma {rule}").fetchall() if row[0] != "ok"]
            if told:
                raise store_fault("store.corrupt", path, rule=rule, version=step.version)
