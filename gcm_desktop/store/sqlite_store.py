"""The adapter of ``SubmissionStore``: each method one transaction.

Belongs here: which statements make up a method. Does not: the statements (``content_rows``,
``edits``, ``history``, ``lineage_rows``, ``shelf_rows``), opening (``opening``).
"""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Row, Select, bindparam, select, update

from gcm_desktop.domain.change import Change
from gcm_desktop.domain.errors import GcmError, Reaction
from gcm_desktop.domain.submission import FrameworkRef, Submission
from gcm_desktop.services.ports import (
    Header,
    JournalEntry,
    ReceivedFile,
    StoredSnapshot,
)
from gcm_desktop.store import content_rows, history, lineage_rows, shelf_rows
from gcm_desktop.store.backups import Backup
from gcm_desktop.store.edits import Edit
from gcm_desktop.store.faults import unknown_submission
from gcm_desktop.store.freeze_shelf import expect_open
from gcm_desktop.store.health import Health, health_of
from gcm_desktop.store.kept_files import RECEIVED, keep_bytes, kept_bytes
from gcm_desktop.store.schema import submission as drafts
from gcm_desktop.store.session import Session, back_up

_ALL: Select[Any] = select(drafts)
_ONE = _ALL.where(drafts.c.id == bindparam("this"))
_TOUCH = (
    update(drafts)
    .where(drafts.c.id == bindparam("this"))
    .values(edited=bindparam("at"), touched=bindparam("now_touched"))
)


class SqliteStore:
    """The drafts of this computer in one SQLite file; ``opening.open_store`` makes it.

    Any thread may use it, one at a time. Every method raises ``GcmError`` as the port promises.

    Attributes:
        path: The file.
        session, now: The open store and the clock, for the shelves beside the content
            (``companions``).
    """

    def __init__(self, session: Session, now: Callable[[], str]) -> None:
        self.path: Path = session.path
        self.session = session
        self.now = now

    def headers(self) -> tuple[Header, ...]:
        """Return all drafts, the last edited first (by the order of the edits, not by a clock)."""
        with self.session.reading() as connection:
            rows = connection.execute(_ALL.order_by(drafts.c.touched.desc())).all()
            return tuple(_header(row) for row in rows)

    def header(self, submission_id: str) -> Header:
        """Return one header; raises ``submission.unknown``."""
        with self.session.reading() as connection:
            return _header(_row(connection, submission_id))

    def load(self, submission_id: str) -> Submission:
        """Return the content of a draft; raises ``submission.unknown``."""
        with self.session.reading() as connection:
            return content_rows.load_submission(connection, _row(connection, submission_id))

    def create(
        self, submission: Submission, snapshots: tuple[StoredSnapshot, ...] = (), pack: str = ""
    ) -> None:
        """Keep a new draft with answers, lineage and its pack; raises ``submission.exists``."""
        with self.session.writing() as work:
            if work.connection.execute(_ONE, {"this": submission.id}).first() is not None:
                raise GcmError("submission.exists", Reaction.PERSON, id=submission.id)
            content_rows.insert_submission(
                work.connection, submission, pack, self.now(), work.generation
            )
            lineage_rows.insert_snapshots(work.connection, submission.id, snapshots)

    def apply(self, submission_id: str, changes: tuple[Change, ...]) -> str:
        """Make ``changes`` durable with their journal rows, all or none; return the time.

        Raises:
            GcmError: ``submission.unknown``, ``submission.frozen`` (for a person),
                ``record.exists``, ``record.unknown``, ``store.*``.
        """
        at = self.now()
        with self.session.writing() as work:
            touched = {"this": submission_id, "at": at, "now_touched": work.generation}
            if work.connection.execute(_TOUCH, touched).rowcount == 0:
                raise unknown_submission(submission_id)
            expect_open(work.connection, submission_id)
            edit = Edit(work.connection, submission_id, at, shelf_rows.load_author(work.connection))
            for change in changes:
                edit.make(change)
        return at

    def journal(self, submission_id: str, limit: int = 200) -> tuple[JournalEntry, ...]:
        """Return the newest accepted edits, the newest first; each inverts exactly."""
        with self.session.reading() as connection:
            _row(connection, submission_id)
            return history.newest_entries(connection, submission_id, limit)

    def add_snapshots(self, submission_id: str, snapshots: tuple[StoredSnapshot, ...]) -> None:
        """Keep snapshots, the last becoming the head; known ids are left as they are."""
        with self.session.writing() as work:
            _row(work.connection, submission_id)
            lineage_rows.insert_snapshots(work.connection, submission_id, snapshots)

    def snapshots(self, submission_id: str) -> tuple[StoredSnapshot, ...]:
        """Return all snapshots, the oldest first; content of foreign ancestors is empty."""
        with self.session.reading() as connection:
            _row(connection, submission_id)
            return lineage_rows.load_snapshots(connection, submission_id)

    def keep_received(self, file: ReceivedFile, content: bytes) -> None:
        """Keep a received package: its bytes first, then its row."""
        self.session.must_write()
        keep_bytes(self.path, RECEIVED, file.sha256, content)
        with self.session.writing() as work:
            shelf_rows.insert_received(work.connection, file)

    def received(self) -> tuple[ReceivedFile, ...]:
        """Return the received packages, the newest first."""
        with self.session.reading() as connection:
            return shelf_rows.load_received(connection)

    def received_content(self, sha256: str) -> bytes:
        """Return a received package's bytes; raises ``received.unknown``."""
        with self.session.reading() as connection:
            is_known = shelf_rows.is_received(connection, sha256)
        if not is_known:
            raise GcmError("received.unknown", sha256=sha256[:64])
        return kept_bytes(self.path, RECEIVED, sha256)

    def keep_framework(self, sha256: str, data: Mapping[str, Any]) -> None:
        """Keep a resolved pack that drafts are written with; again changes nothing."""
        with self.session.writing() as work:
            shelf_rows.keep_pack(work.connection, sha256, data)

    def kept_framework(self, sha256: str) -> Mapping[str, Any] | None:
        """Return a kept pack by its hash, ``None`` where it was not kept."""
        with self.session.reading() as connection:
            return shelf_rows.load_pack(connection, sha256)

    def preference(self, key: str) -> str:
        """Return a preference of the program, empty where unset."""
        with self.session.reading() as connection:
            return shelf_rows.load_preference(connection, key)

    def set_preference(self, key: str, value: str) -> None:
        """Keep a preference of the program."""
        with self.session.writing() as work:
            shelf_rows.keep_preference(work.connection, key, value)

    def backup(self) -> Backup:
        """Keep a checked copy of the store as it is now; raises as ``back_up``."""
        return back_up(self.session, self.now()[:10])

    def examine(self) -> Health:
        """Return the state of the store; raises as ``health_of``."""
        return health_of(self.session)

    def health(self) -> Mapping[str, str]:
        """Return the state of the store as lines for ``doctor``; raises as ``health_of``."""
        return self.examine().report()

    def close(self) -> None:
        """Close the store: one file remains, beside the lock, backups and received packages."""
        self.session.close()


def _row(connection: Connection, submission_id: str) -> Row[Any]:
    row = connection.execute(_ONE, {"this": submission_id}).first()
    if row is None:
        raise unknown_submission(submission_id)
    return row


def _header(row: Row[Any]) -> Header:
    return Header(
        id=row.id,
        country=row.country,
        framework=FrameworkRef(row.framework_id, row.framework_edition),
        languages=content_rows.languages_of(row),
        created=row.created,
        edited=row.edited,
        head=row.head,
        pack=row.pack,
    )
