"""Making a fresh store: complete under another name first, then put in its place.

A process killed on the way leaves no half-made file, which would be refused for ever after.
"""

import os
import sqlite3
from contextlib import closing
from pathlib import Path

from sqlalchemy import insert

from gcm_desktop.base.paths import data_folder
from gcm_desktop.store.connection import Access, connect, engine_of, writing
from gcm_desktop.store.faults import faults_named
from gcm_desktop.store.schema import APPLICATION_ID, SCHEMA_VERSION, meta, metadata
from gcm_desktop.store.sidecars import set_sidecars_aside


def make_folder(folder: Path) -> None:
    """Make the store's folder for the user alone; one that was there keeps its rights.

    The program's own data folder is always made private: no one else put it there.

    Raises:
        OSError: where it cannot be made.
    """
    if not folder.is_dir():
        folder.mkdir(parents=True, mode=0o700)
    elif os.name != "nt" and folder == data_folder().absolute():
        folder.chmod(0o700)


def make_private(path: Path) -> None:
    """Let only the user read the store, where the system lets us say so."""
    if os.name != "nt" and path.stat().st_mode & 0o077:
        try:
            path.chmod(0o600)
        except PermissionError:  # another's file that we may write: theirs to decide
            return


def create_store(path: Path, made: str) -> None:
    """Make an empty store at ``path``, where nothing is; the writer's lock is held.

    Raises:
        GcmError: ``store.full``, ``store.unavailable``.
    """
    with faults_named(path):
        set_sidecars_aside(path)
        beside = path.with_name(path.name + ".new")
        beside.unlink(missing_ok=True)
        os.close(os.open(beside, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600))
        try:
            with closing(connect(beside, Access.WRITE)) as raw:
                fill(raw, made)
            beside.replace(path)
        except BaseException:
            beside.unlink(missing_ok=True)
            raise


def fill(raw: sqlite3.Connection, made: str) -> None:
    """Make every table in an empty database and stamp it with our marks and version."""
    raw.execute(f"pragma application_id={APPLICATION_ID:d}")
    with writing(engine_of(lambda: raw)).begin() as connection:
        metadata.create_all(connection)
        connection.execute(
            insert(meta),
            {"id": 1, "schema_version": SCHEMA_VERSION, "generation": 0, "made": made},
        )
        connection.exec_driver_sql(f"pragma user_version={SCHEMA_VERSION:d}")
