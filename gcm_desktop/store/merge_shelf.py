"""Merges, the sides of joined answers and records in question as rows.

Belongs here: the adapter of ``MergeBook``. Does not: what a merge means (``domain/merge``).
"""

import json
from collections.abc import Callable
from types import MappingProxyType

from sqlalchemy import Connection, Row, bindparam, delete, insert, select, update

from gcm_desktop.domain.author import Author
from gcm_desktop.domain.canonical import content_hash, submission_json
from gcm_desktop.domain.errors import GcmError, Reaction
from gcm_desktop.domain.joining import Joining
from gcm_desktop.domain.joining_data import joining_data, joining_of
from gcm_desktop.domain.merge import Joinings
from gcm_desktop.domain.submission import AnswerKey, Record
from gcm_desktop.services.companions import MergeNote, MergeStep, RecordConflict
from gcm_desktop.store import lineage_rows, shelf_rows
from gcm_desktop.store.content_rows import (
    column_language,
    expect_draft,
    language_of,
    load_submission,
    to_json,
)
from gcm_desktop.store.edits import Edit
from gcm_desktop.store.freeze_shelf import expect_open
from gcm_desktop.store.remark_shelf import drop_remarks, insert_remarks
from gcm_desktop.store.schema import joining, merge, record_conflict, submission
from gcm_desktop.store.session import Session, Writing


class StoredMerges:
    """The adapter of ``MergeBook``."""

    def __init__(self, session: Session, now: Callable[[], str]) -> None:
        self._session = session
        self._now = now

    def joinings(self, submission_id: str) -> Joinings:
        """Return the sides of every answer that was joined."""
        chosen = (
            select(joining.c.address, joining.c.language, joining.c.content)
            .where(joining.c.submission == submission_id)
            .order_by(joining.c.address, joining.c.language, joining.c.place)
        )
        found: dict[AnswerKey, tuple[Joining, ...]] = {}
        with self._session.reading() as connection:
            expect_draft(connection, submission_id)
            for address, language, content in connection.execute(chosen):
                key = address, language_of(language)
                found[key] = (*found.get(key, ()), joining_of(json.loads(content)))
        return MappingProxyType(found)

    def record_conflicts(self, submission_id: str) -> tuple[RecordConflict, ...]:
        """Return the records in question, by their addresses."""
        chosen = (
            select(record_conflict)
            .where(record_conflict.c.submission == submission_id)
            .order_by(record_conflict.c.kind, record_conflict.c.id)
        )
        with self._session.reading() as connection:
            expect_draft(connection, submission_id)
            return tuple(
                RecordConflict(Record(row.kind, row.id), bool(row.removed_here))
                for row in connection.execute(chosen)
            )

    def merges(self, submission_id: str) -> tuple[MergeNote, ...]:
        """Return the merges made, the oldest first."""
        chosen = select(merge).where(merge.c.submission == submission_id).order_by(merge.c.number)
        with self._session.reading() as connection:
            expect_draft(connection, submission_id)
            return tuple(_note(row) for row in connection.execute(chosen))

    def merge(self, submission_id: str, step: MergeStep) -> str:
        """Make a step durable, all of it or nothing; raises as the port promises."""
        at = self._now()
        with self._session.writing() as work:
            expect_draft(work.connection, submission_id)
            expect_open(work.connection, submission_id)
            _expect_content(work.connection, submission_id, step.expected)
            _touch(work, submission_id, at)
            edit = Edit(work.connection, submission_id, at, shelf_rows.load_author(work.connection))
            for change in step.changes:
                edit.make(change)
            lineage_rows.insert_snapshots(work.connection, submission_id, step.snapshots)
            if step.head:
                lineage_rows.set_head(work.connection, submission_id, step.head)
            _keep_joinings(work.connection, submission_id, step.joinings)
            _keep_records(work.connection, submission_id, step.records)
            insert_remarks(work.connection, submission_id, step.remarks)
            drop_remarks(work.connection, submission_id, step.dropped)
            if step.note is not None:
                _keep_note(work.connection, submission_id, step.note)
        return at


def _expect_content(connection: Connection, of: str, expected: str) -> None:
    row = connection.execute(select(submission).where(submission.c.id == of)).one()
    if content_hash(submission_json(load_submission(connection, row))) != expected:
        raise GcmError("submission.changed", Reaction.PERSON, id=of)


def _touch(work: Writing, of: str, at: str) -> None:
    values = {"edited": at, "touched": work.generation}
    work.connection.execute(update(submission).where(submission.c.id == of).values(values))


_THESE = delete(joining).where(
    joining.c.submission == bindparam("of"),
    joining.c.address == bindparam("at_address"),
    joining.c.language == bindparam("in_language"),
)


def _keep_joinings(connection: Connection, of: str, joinings: Joinings) -> None:
    gone = [
        {"of": of, "at_address": address, "in_language": column_language(language)}
        for address, language in joinings
    ]
    rows = [
        {
            "submission": of,
            "address": address,
            "language": column_language(language),
            "place": place,
            "content": to_json(joining_data(each)),
        }
        for (address, language), kept in joinings.items()
        for place, each in enumerate(kept)
    ]
    if gone:
        connection.execute(_THESE, gone)
    if rows:
        connection.execute(insert(joining), rows)


def _keep_records(connection: Connection, of: str, records: tuple[RecordConflict, ...]) -> None:
    connection.execute(delete(record_conflict).where(record_conflict.c.submission == of))
    rows = [
        {
            "submission": of,
            "kind": each.record.kind,
            "id": each.record.id,
            "removed_here": int(each.is_removed_here),
        }
        for each in records
    ]
    if rows:
        connection.execute(insert(record_conflict), rows)


def _keep_note(connection: Connection, of: str, note: MergeNote) -> None:
    connection.execute(delete(merge).where(merge.c.submission == of, merge.c.id == note.id))
    row = {
        "submission": of,
        "id": note.id,
        "made": note.at,
        "person": note.author.name,
        "body": note.author.body,
        "before": note.before,
        "after": note.after,
        "files": to_json([list(file) for file in note.files]),
        "report": to_json(note.report),
        "undone": int(note.is_undone),
    }
    connection.execute(insert(merge), row)


def _note(row: Row[tuple[object, ...]]) -> MergeNote:
    files = tuple((sha256, name) for sha256, name in json.loads(row.files))
    return MergeNote(
        id=row.id,
        at=row.made,
        before=row.before,
        after=row.after,
        files=files,
        report=json.loads(row.report),
        author=Author(row.person, row.body),
        is_undone=bool(row.undone),
    )
