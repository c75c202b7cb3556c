"""Snapshots by id, and their names, as rows."""

from sqlalchemy import delete, insert, select

from gcm_desktop.domain.author import Author
from gcm_desktop.domain.canonical import Snapshot
from gcm_desktop.domain.errors import GcmError
from gcm_desktop.services.companions import Version
from gcm_desktop.store import lineage_rows
from gcm_desktop.store.content_rows import expect_draft
from gcm_desktop.store.schema import snapshot, version
from gcm_desktop.store.session import Session


class StoredVersions:
    """The adapter of ``VersionNames``."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def lineage(self, submission_id: str) -> tuple[Snapshot, ...]:
        """Return all snapshots without their content, the oldest first."""
        with self._session.reading() as connection:
            expect_draft(connection, submission_id)
            return lineage_rows.load_lineage(connection, submission_id)

    def snapshot_content(self, submission_id: str, snapshot_id: str) -> bytes:
        """Return the content of a snapshot, empty where only its id is known."""
        with self._session.reading() as connection:
            expect_draft(connection, submission_id)
            return lineage_rows.load_content(connection, submission_id, snapshot_id)

    def named(self, submission_id: str) -> tuple[Version, ...]:
        """Return the named versions in the order of their snapshots."""
        chosen = (
            select(version, snapshot.c.number)
            .join(
                snapshot,
                (snapshot.c.submission == version.c.submission)
                & (snapshot.c.id == version.c.snapshot),
            )
            .where(version.c.submission == submission_id)
            .order_by(snapshot.c.number)
        )
        with self._session.reading() as connection:
            expect_draft(connection, submission_id)
            return tuple(
                Version(row.snapshot, row.name, row.made, Author(row.person, row.body))
                for row in connection.execute(chosen)
            )

    def name_version(self, submission_id: str, given: Version) -> None:
        """Name a snapshot; raises ``version.unknown``."""
        this = (version.c.submission == submission_id) & (version.c.snapshot == given.snapshot)
        with self._session.writing() as work:
            expect_draft(work.connection, submission_id)
            known = select(snapshot.c.id).where(
                snapshot.c.submission == submission_id, snapshot.c.id == given.snapshot
            )
            if work.connection.execute(known).first() is None:
                raise GcmError("version.unknown", version=given.snapshot[:64])
            work.connection.execute(delete(version).where(this))
            if given.name:
                row = {
                    "submission": submission_id,
                    "snapshot": given.snapshot,
                    "name": given.name,
                    "made": given.made,
                    "person": given.author.name,
                    "body": given.author.body,
                }
                work.connection.execute(insert(version), row)
