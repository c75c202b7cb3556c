"""Opening the store: looked at before it is touched, locked before it is written.

Belongs here: the order of the steps. Does not: the steps.
"""

import logging
import os
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from gcm_desktop.base.clock import now_utc
from gcm_desktop.domain.errors import GcmError
from gcm_desktop.store.backups import is_due, keep_before_step
from gcm_desktop.store.connection import Access, connect, connect_memory, pragma, set_journal
from gcm_desktop.store.creation import create_store, fill, make_folder, make_private
from gcm_desktop.store.faults import faults_named, store_fault
from gcm_desktop.store.inspection import (
    inspect_at_rest,
    inspect_open,
    version_of,
)
from gcm_desktop.store.local_disk import is_local
from gcm_desktop.store.schema import SCHEMA_VERSION
from gcm_desktop.store.session import Session, back_up, is_open_here
from gcm_desktop.store.sidecars import has_sidecar
from gcm_desktop.store.sqlite_store import SqliteStore
from gcm_desktop.store.writer_lock import WriterLock

log = logging.getLogger(__name__)


def open_store(
    path: Path,
    writer: bool,
    *,
    now: Callable[[], str] = now_utc,
    local: Callable[[Path], bool] = is_local,
) -> SqliteStore:
    """Open the store at ``path``, upgrading an older one.

    Where nothing is, a writer makes it and a reader finds it empty without making it.

    Args:
        writer: Whether to write; then no other process may. Readers work beside a writer.
        now: UTC time as text.
        local: Whether a folder is on a disk of this computer.

    Raises:
        GcmError: with ``Reaction.ENVIRONMENT``: ``store.held`` (``holder``), ``store.newer``
            (``found``, ``known``), ``store.older`` for a reader while an older program writes,
            ``store.unreadable`` for a file that is no store, ``store.corrupt``, ``store.full``,
            ``store.locked``, ``store.unavailable``. A refused file is left as it was.
    """
    with faults_named(path):
        file = path.resolve()
        exists = file.exists()
    if exists and not is_open_here(file):
        _look(file, thorough=writer)
    if writer:
        return _open_to_write(file, now, local)
    return SqliteStore(_reader_session(file, now) if exists else _empty_session(file), now)


def _look(file: Path, *, thorough: bool) -> None:
    """Refuse what cannot be opened, before anything is written beside it."""
    version = version_of(file)
    if not has_sidecar(file):
        inspect_at_rest(file, version, thorough=thorough)


def _open_to_write(
    file: Path, now: Callable[[], str], local: Callable[[Path], bool]
) -> SqliteStore:
    with faults_named(file):
        make_folder(file.parent)
        lock = WriterLock(file, now())
    try:
        if not file.exists():
            create_store(file, now())
        if not is_open_here(file):
            _upgrade_if_older(file)
        session = _writer_session(file, lock, is_on_disk=local(file.parent))
    except BaseException:
        lock.release()
        raise
    try:
        _back_up_if_due(session, now()[:10])
    except BaseException:
        session.close()
        raise
    return SqliteStore(session, now)


def _writer_session(file: Path, lock: WriterLock, *, is_on_disk: bool) -> Session:
    needs_look = has_sidecar(file)  # left by a process that was killed; looked at once recovered
    with faults_named(file):
        make_private(file)
        raw = connect(file, Access.WRITE)
        try:
            if needs_look:
                inspect_open(raw, file, SCHEMA_VERSION, thorough=True)
            mode = set_journal(raw, local=is_on_disk)
        except BaseException:
            raw.close()
            raise
    return Session(file, raw, lock, mode)


def _empty_session(file: Path) -> Session:
    raw = connect_memory()
    fill(raw, "")
    raw.execute("pragma query_only=ON")
    return Session(file, raw, None, "memory")


def _reader_session(file: Path, now: Callable[[], str]) -> Session:
    _upgrade_for_reader(file, now)
    with faults_named(file):
        is_writable = _may_write(file) and _may_write(file.parent)
        sealed = Access.READ_SEALED if has_sidecar(file) else Access.LOOK
        raw = connect(file, Access.READ if is_writable else sealed)
        try:
            if has_sidecar(file):
                inspect_open(raw, file, SCHEMA_VERSION, thorough=False)
            mode = str(pragma(raw, "journal_mode"))
        except BaseException:
            raw.close()
            raise
    return Session(file, raw, None, mode)


def _upgrade_for_reader(file: Path, now: Callable[[], str]) -> None:
    """Upgrade an older store that nobody writes; where someone does, it is an older program."""
    if is_open_here(file):
        return
    found = version_of(file)
    if found == SCHEMA_VERSION:
        return
    try:
        with faults_named(file):
            lock = WriterLock(file, now())
    except GcmError as fault:
        raise store_fault("store.older", file, found=found, known=SCHEMA_VERSION) from fault
    try:
        _upgrade_if_older(file)
    finally:
        lock.release()


def _may_write(place: Path) -> bool:
    """Ask for the rights the process has now, not for those it was started with."""
    return os.access(place, os.W_OK, effective_ids=os.access in os.supports_effective_ids)


def _upgrade_if_older(file: Path) -> None:
    found = version_of(file)
    if found == SCHEMA_VERSION:
        return
    # Alembic costs as much as the rest of the start: imported only where a step is due.
    from gcm_desktop.store.migration import migrate

    with faults_named(file), closing(connect(file, Access.READ)) as source:
        kept = keep_before_step(source, file, found, SCHEMA_VERSION)
    log.info("schema %d to %d, copy kept as %s", found, SCHEMA_VERSION, kept.name)
    migrate(file, found)


def _back_up_if_due(session: Session, day: str) -> None:
    """Keep a copy; a full disk or a folder we may not write is no reason not to open the store."""
    try:
        with faults_named(session.path):
            if is_due(session.path, session.generation(), day):
                back_up(session, day)
    except GcmError as fault:
        if fault.code == "store.corrupt":
            raise
        log.warning("no backup: %s", fault.code)
