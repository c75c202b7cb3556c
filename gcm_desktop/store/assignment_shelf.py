"""Bodies and assignments as rows."""

import json
from types import MappingProxyType

from sqlalchemy import Connection, delete, insert, select, update

from gcm_desktop.domain.assignment import Assignment, Assignments, Body
from gcm_desktop.domain.errors import GcmError
from gcm_desktop.store.content_rows import expect_draft, to_json
from gcm_desktop.store.schema import assignment, body
from gcm_desktop.store.session import Session


class StoredAssignments:
    """The adapter of ``AssignmentBook``."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def assignments(self, submission_id: str) -> Assignments:
        """Return all bodies, in the order they were added, and all assignments."""
        with self._session.reading() as connection:
            expect_draft(connection, submission_id)
            bodies = connection.execute(
                select(body).where(body.c.submission == submission_id).order_by(body.c.number)
            )
            parts = connection.execute(
                select(assignment).where(assignment.c.submission == submission_id)
            )
            return Assignments(
                (
                    Body(row.id, MappingProxyType(json.loads(row.names)), row.kind, row.contact)
                    for row in bodies
                ),
                (Assignment(row.about, row.body, row.due, row.note) for row in parts),
            )

    def keep_body(self, submission_id: str, given: Body) -> None:
        """Add a body, or alter the one with its id."""
        said = {"names": to_json(dict(given.names)), "kind": given.kind, "contact": given.contact}
        with self._session.writing() as work:
            expect_draft(work.connection, submission_id)
            this = (body.c.submission == submission_id) & (body.c.id == given.id)
            if work.connection.execute(update(body).where(this).values(said)).rowcount == 0:
                row = {"submission": submission_id, "id": given.id, **said}
                work.connection.execute(insert(body), row)

    def drop_body(self, submission_id: str, body_id: str) -> None:
        """Take a body away with its assignments; raises ``body.unknown``."""
        with self._session.writing() as work:
            expect_draft(work.connection, submission_id)
            work.connection.execute(
                delete(assignment).where(
                    assignment.c.submission == submission_id, assignment.c.body == body_id
                )
            )
            gone = work.connection.execute(
                delete(body).where(body.c.submission == submission_id, body.c.id == body_id)
            )
            if gone.rowcount == 0:
                raise GcmError("body.unknown", body=body_id[:40])

    def assign(self, submission_id: str, given: Assignment) -> None:
        """Assign a part, in place of what it was assigned to; raises ``body.unknown``."""
        row = {
            "submission": submission_id,
            "about": given.about,
            "body": given.body,
            "due": given.due,
            "note": given.note,
        }
        with self._session.writing() as work:
            expect_draft(work.connection, submission_id)
            known = select(body.c.id).where(
                body.c.submission == submission_id, body.c.id == given.body
            )
            if work.connection.execute(known).first() is None:
                raise GcmError("body.unknown", body=given.body[:40])
            _take(work.connection, submission_id, given.about)
            work.connection.execute(insert(assignment), row)

    def unassign(self, submission_id: str, about: str) -> None:
        """Take an assignment away; one that is not there is no fault."""
        with self._session.writing() as work:
            expect_draft(work.connection, submission_id)
            _take(work.connection, submission_id, about)


def _take(connection: Connection, of: str, about: str) -> None:
    connection.execute(
        delete(assignment).where(assignment.c.submission == of, assignment.c.about == about)
    )
