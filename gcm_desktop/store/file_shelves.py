"""Attached files and reports of an earlier cycle as rows, the files' bytes beside the database."""

from sqlalchemy import insert, select, update

from gcm_desktop.domain.errors import GcmError
from gcm_desktop.services.companions import Attachment, EarlierReport
from gcm_desktop.store.content_rows import expect_draft, packed, unpacked
from gcm_desktop.store.kept_files import ATTACHED, keep_bytes, kept_bytes
from gcm_desktop.store.schema import attachment, earlier
from gcm_desktop.store.session import Session


class StoredAttachments:
    """The adapter of ``AttachmentShelf``."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def attachments(self, submission_id: str) -> tuple[Attachment, ...]:
        """Return the files of a draft, the oldest first."""
        chosen = (
            select(attachment)
            .where(attachment.c.submission == submission_id)
            .order_by(attachment.c.number)
        )
        with self._session.reading() as connection:
            expect_draft(connection, submission_id)
            return tuple(
                Attachment(row.sha256, row.name, row.size, row.added)
                for row in connection.execute(chosen)
            )

    def attach(self, submission_id: str, given: Attachment, content: bytes) -> None:
        """Keep a file, its bytes first, then its row; raises ``ValueError`` for another hash."""
        with self._session.reading() as connection:
            expect_draft(connection, submission_id)
        self._session.must_write()
        keep_bytes(self._session.path, ATTACHED, given.sha256, content)
        this = (attachment.c.submission == submission_id) & (attachment.c.sha256 == given.sha256)
        with self._session.writing() as work:
            again = update(attachment).where(this).values(name=given.name)
            if work.connection.execute(again).rowcount == 0:
                row = {
                    "submission": submission_id,
                    "sha256": given.sha256,
                    "name": given.name,
                    "size": given.size,
                    "added": given.added,
                }
                work.connection.execute(insert(attachment), row)

    def attached(self, submission_id: str, sha256: str) -> bytes:
        """Return a file's bytes; raises ``attached.unknown``, ``store.corrupt``."""
        known = select(attachment.c.sha256).where(
            attachment.c.submission == submission_id, attachment.c.sha256 == sha256
        )
        with self._session.reading() as connection:
            expect_draft(connection, submission_id)
            if connection.execute(known).first() is None:
                raise GcmError("attached.unknown", sha256=sha256[:64])
        return kept_bytes(self._session.path, ATTACHED, sha256)


class StoredEarlier:
    """The adapter of ``EarlierReports``."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def earlier(self, submission_id: str) -> tuple[EarlierReport, ...]:
        """Return the reports kept with a draft, the oldest first."""
        chosen = (
            select(earlier.c.id, earlier.c.kind, earlier.c.name, earlier.c.pack, earlier.c.added)
            .where(earlier.c.submission == submission_id)
            .order_by(earlier.c.number)
        )
        with self._session.reading() as connection:
            expect_draft(connection, submission_id)
            return tuple(EarlierReport(*row) for row in connection.execute(chosen))

    def keep_earlier(self, submission_id: str, report: EarlierReport, content: bytes) -> None:
        """Keep a report; the same one again changes nothing."""
        known = select(earlier.c.id).where(
            earlier.c.submission == submission_id, earlier.c.id == report.id
        )
        with self._session.writing() as work:
            expect_draft(work.connection, submission_id)
            if work.connection.execute(known).first() is None:
                row = {
                    "submission": submission_id,
                    "id": report.id,
                    "kind": report.kind,
                    "name": report.name,
                    "pack": report.pack,
                    "added": report.added,
                    "content": packed(content),
                }
                work.connection.execute(insert(earlier), row)

    def earlier_content(self, submission_id: str, report_id: str) -> bytes:
        """Return a report's content; raises ``earlier.unknown``."""
        chosen = select(earlier.c.content).where(
            earlier.c.submission == submission_id, earlier.c.id == report_id
        )
        with self._session.reading() as connection:
            expect_draft(connection, submission_id)
            content = connection.execute(chosen).scalar()
            if content is None:
                raise GcmError("earlier.unknown", report=report_id[:64])
            return unpacked(content)
