"""Freezes and reopenings as rows, and the refusal of changes while a freeze is in force."""

from sqlalchemy import Connection, Row, bindparam, insert, select, update

from gcm_desktop.domain.author import Author
from gcm_desktop.domain.canonical import content_hash, submission_json
from gcm_desktop.domain.errors import GcmError, Reaction
from gcm_desktop.domain.freezing import Freeze, Reopening
from gcm_desktop.domain.submission import Submission
from gcm_desktop.store.content_rows import expect_draft, load_submission
from gcm_desktop.store.schema import freeze, snapshot, submission
from gcm_desktop.store.session import Session

_IN_FORCE = select(freeze.c.code).where(
    freeze.c.submission == bindparam("of"), freeze.c.reopened == ""
)


def expect_open(connection: Connection, of: str) -> None:
    """Raise ``submission.frozen`` (for a person) where a freeze is in force."""
    code = connection.execute(_IN_FORCE, {"of": of}).scalar()
    if code is not None:
        raise GcmError("submission.frozen", Reaction.PERSON, id=of, receipt=code)


class StoredFreezes:
    """The adapter of ``FreezeBook``."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def freezes(self, submission_id: str) -> tuple[Freeze, ...]:
        """Return every freeze of a draft, the oldest first."""
        chosen = select(freeze).where(freeze.c.submission == submission_id)
        with self._session.reading() as connection:
            expect_draft(connection, submission_id)
            rows = connection.execute(chosen.order_by(freeze.c.number))
            return tuple(_freeze(row) for row in rows)

    def freeze(self, submission_id: str, given: Freeze, content: str) -> None:
        """Put a freeze in force; raises as the port promises."""
        with self._session.writing() as work:
            kept = _content(work.connection, submission_id)
            expect_open(work.connection, submission_id)
            if content_hash(submission_json(kept)) != content:
                raise GcmError("submission.changed", Reaction.PERSON, id=submission_id)
            known = select(snapshot.c.id).where(
                snapshot.c.submission == submission_id, snapshot.c.id == given.snapshot
            )
            if work.connection.execute(known).first() is None:
                raise GcmError("version.unknown", version=given.snapshot[:64])
            row = {
                "submission": submission_id,
                "snapshot": given.snapshot,
                "code": given.code,
                "frozen": given.at,
                "person": given.author.name,
                "body": given.author.body,
                **_reopened(given.reopening),
            }
            work.connection.execute(insert(freeze), row)

    def reopen(self, submission_id: str, reopening: Reopening) -> None:
        """End the freeze in force; raises ``submission.not_frozen``."""
        with self._session.writing() as work:
            expect_draft(work.connection, submission_id)
            ended = work.connection.execute(
                update(freeze)
                .where(freeze.c.submission == submission_id, freeze.c.reopened == "")
                .values(_reopened(reopening))
            )
            if ended.rowcount == 0:
                raise GcmError("submission.not_frozen", Reaction.PERSON, id=submission_id)


def _content(connection: Connection, of: str) -> Submission:
    expect_draft(connection, of)
    row = connection.execute(select(submission).where(submission.c.id == of)).one()
    return load_submission(connection, row)


def _freeze(row: Row[tuple[object, ...]]) -> Freeze:
    reopening = None
    if row.reopened:
        author = Author(row.reopened_person, row.reopened_body)
        reopening = Reopening(row.why, row.reopened, author)
    return Freeze(row.code, row.snapshot, row.frozen, Author(row.person, row.body), reopening)


def _reopened(reopening: Reopening | None) -> dict[str, str]:
    """Return the columns of a reopening; ``reopened`` is empty while the freeze is in force."""
    if reopening is None:
        return dict.fromkeys(("reopened", "reopened_person", "reopened_body", "why"), "")
    return {
        "reopened": reopening.at,
        "reopened_person": reopening.author.name,
        "reopened_body": reopening.author.body,
        "why": reopening.why,
    }
