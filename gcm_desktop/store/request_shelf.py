"""Requests as rows: those sent from a draft, and the one a small draft answers.

Belongs here: the adapter of ``RequestBook``. Does not: what a request means (``domain/request``).
"""

import json
from collections.abc import Callable
from types import MappingProxyType
from typing import Any

from sqlalchemy import Row, bindparam, insert, select

from gcm_desktop.domain.author import Author
from gcm_desktop.domain.errors import GcmError, Reaction
from gcm_desktop.domain.request import Request, SentRequest
from gcm_desktop.domain.submission import Submission
from gcm_desktop.services.ports import StoredSnapshot
from gcm_desktop.store.content_rows import expect_draft, insert_submission, to_json
from gcm_desktop.store.lineage_rows import insert_snapshots
from gcm_desktop.store.schema import request
from gcm_desktop.store.schema import submission as drafts
from gcm_desktop.store.session import Session

_OF = (
    select(request)
    .where(request.c.submission == bindparam("of"), request.c.sent == bindparam("is_sent"))
    .order_by(request.c.number)
)


class StoredRequests:
    """The adapter of ``RequestBook``."""

    def __init__(self, session: Session, now: Callable[[], str]) -> None:
        self._session = session
        self._now = now

    def answered(self, submission_id: str) -> Request | None:
        """Return the request a draft answers, ``None`` where it is a whole one."""
        with self._session.reading() as connection:
            expect_draft(connection, submission_id)
            row = connection.execute(_OF, {"of": submission_id, "is_sent": 0}).first()
            return _request(row) if row is not None else None

    def begin(
        self,
        submission: Submission,
        snapshots: tuple[StoredSnapshot, ...],
        pack: str,
        request: Request,
    ) -> None:
        """Keep a new draft that answers a request; raises ``submission.exists``."""
        at = self._now()
        with self._session.writing() as work:
            there = select(drafts.c.id).where(drafts.c.id == submission.id)
            if work.connection.execute(there).first() is not None:
                raise GcmError("submission.exists", Reaction.PERSON, id=submission.id)
            insert_submission(work.connection, submission, pack, at, work.generation)
            insert_snapshots(work.connection, submission.id, snapshots)
            answered = SentRequest(request, snapshots[-1].snapshot.id if snapshots else "", at)
            work.connection.execute(*_insertion(submission.id, answered, is_sent=False))

    def sent(self, submission_id: str) -> tuple[SentRequest, ...]:
        """Return the requests sent from a draft, the oldest first."""
        with self._session.reading() as connection:
            expect_draft(connection, submission_id)
            rows = connection.execute(_OF, {"of": submission_id, "is_sent": 1})
            return tuple(SentRequest(_request(row), row.head, row.at) for row in rows)

    def keep_sent(self, submission_id: str, sent: SentRequest) -> None:
        """Note a request as sent; one that is noted already changes nothing."""
        with self._session.writing() as work:
            expect_draft(work.connection, submission_id)
            rows = work.connection.execute(_OF, {"of": submission_id, "is_sent": 1}).all()
            if not any(_request(row) == sent.request and row.head == sent.head for row in rows):
                work.connection.execute(*_insertion(submission_id, sent, is_sent=True))


def _insertion(of: str, given: SentRequest, *, is_sent: bool) -> tuple[Any, dict[str, Any]]:
    asked = given.request
    row = {
        "submission": of,
        "sent": int(is_sent),
        "head": given.head,
        "at": given.at,
        "scope": to_json(asked.scope),
        "snapshot": asked.snapshot,
        "due": asked.due,
        "note": asked.note,
        "names": to_json(dict(asked.body)),
        "person": asked.asker.name,
        "body": asked.asker.body,
    }
    return insert(request), row


def _request(row: Row[Any]) -> Request:
    return Request(
        scope=tuple(json.loads(row.scope)),
        snapshot=row.snapshot,
        due=row.due,
        note=row.note,
        body=MappingProxyType(dict(json.loads(row.names))),
        asker=Author(row.person, row.body),
    )
