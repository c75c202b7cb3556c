"""Comments and what followed them as rows.

Belongs here: the adapter of ``RemarkBook``. Does not: what a remark means (``domain/review``).
"""

import json

from sqlalchemy import Connection, delete, insert, select

from gcm_desktop.domain.review import Remark
from gcm_desktop.domain.review_data import remark_data, remark_of
from gcm_desktop.store.content_rows import expect_draft, to_json
from gcm_desktop.store.schema import remark
from gcm_desktop.store.session import Session


class StoredRemarks:
    """The adapter of ``RemarkBook``."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def remarks(self, submission_id: str) -> tuple[Remark, ...]:
        """Return all remarks, by their ids."""
        chosen = select(remark.c.content).where(remark.c.submission == submission_id)
        with self._session.reading() as connection:
            expect_draft(connection, submission_id)
            rows = connection.execute(chosen.order_by(remark.c.id)).scalars()
            return tuple(remark_of(json.loads(content)) for content in rows)

    def keep_remarks(self, submission_id: str, remarks: tuple[Remark, ...]) -> None:
        """Keep remarks; one whose id is known is left as it is."""
        with self._session.writing() as work:
            expect_draft(work.connection, submission_id)
            insert_remarks(work.connection, submission_id, remarks)


def insert_remarks(connection: Connection, of: str, remarks: tuple[Remark, ...]) -> None:
    """Keep the remarks that are not known yet."""
    kept = select(remark.c.id).where(remark.c.submission == of)
    known = set(connection.execute(kept).scalars())
    for each in remarks:
        if each.id not in known:
            known.add(each.id)
            row = {"submission": of, "id": each.id, "content": to_json(remark_data(each))}
            connection.execute(insert(remark), row)


def drop_remarks(connection: Connection, of: str, ids: tuple[str, ...]) -> None:
    """Take remarks away."""
    for each in ids:
        this = (remark.c.submission == of) & (remark.c.id == each)
        connection.execute(delete(remark).where(this))
