"""Making changes durable: rows of content altered, each change a row of the journal.

The journal tells what truly happened: what a change says about before is replaced by what the rows
say, so that every entry inverts exactly, whoever made the change and from whatever copy.
"""

import json
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import Connection, bindparam, delete, insert, select, update

from gcm_desktop.domain.address import Address
from gcm_desktop.domain.author import UNKNOWN, Author
from gcm_desktop.domain.change import (
    AddRecord,
    Change,
    MoveRecord,
    RemoveRecord,
    SetAnswer,
    SetOutline,
)
from gcm_desktop.domain.errors import GcmError
from gcm_desktop.domain.submission import Answer, AnswerKey, Record
from gcm_desktop.store.content_rows import (
    answer_of,
    answer_row,
    column_language,
    language_of,
    outline_columns,
    record_of,
    record_row,
)
from gcm_desktop.store.journal_form import before_of, form_of
from gcm_desktop.store.schema import answer, journal, record, submission, tombstone

TOGETHER = timedelta(minutes=10)
"""Edits of one answer that follow one another within this time are one row of the journal."""

_THIS_ANSWER = (
    (answer.c.submission == bindparam("of"))
    & (answer.c.address == bindparam("at_address"))
    & (answer.c.language == bindparam("in_language"))
)
_ANSWER = select(answer.c.kind, answer.c.value, answer.c.typed).where(_THIS_ANSWER)
_LAST_ROW = (
    select(
        journal.c.number,
        journal.c.began,
        journal.c.address,
        journal.c.language,
        journal.c.change,
        journal.c.person,
        journal.c.body,
    )
    .where(journal.c.submission == bindparam("of"))
    .order_by(journal.c.number.desc())
    .limit(1)
)


def stored_answer(connection: Connection, of: str, key: AnswerKey) -> Answer | None:
    """Return an answer as the rows hold it now."""
    row = connection.execute(_ANSWER, _answer_key(of, key)).first()
    return answer_of(*row) if row else None


def _answer_key(of: str, key: AnswerKey) -> dict[str, str]:
    return {"of": of, "at_address": key[0], "in_language": column_language(key[1])}


@dataclass(frozen=True, slots=True)
class Edit:
    """Changes of one draft within one transaction.

    Attributes:
        of: Id of the draft.
        at: UTC text; when the changes were accepted.
        author: Who made them; edits of two persons are never one row.
    """

    connection: Connection
    of: str
    at: str
    author: Author = UNKNOWN

    def make(self, change: Change) -> None:
        """Make one change.

        Raises:
            GcmError: ``record.exists``, ``record.unknown`` as ``domain.change.apply``.
        """
        match change:
            case SetAnswer(address, language, _, after):
                self._set((address, language), after)
            case AddRecord():
                self._add(change)
            case RemoveRecord(found, _, leaves_tombstone):
                self._remove(found, leaves_tombstone)
            case MoveRecord(before, after_move):
                self._move(before, after_move)
            case SetOutline():
                self._set_outline(change)

    def _set(self, key: AnswerKey, after: Answer | None) -> None:
        before = stored_answer(self.connection, self.of, key)
        if before == after:
            return
        self._write_answer(key, before, after)
        if not self._joined(key, before, after):
            self._note(SetAnswer(*key, before, after), key)

    def _write_answer(self, key: AnswerKey, before: Answer | None, after: Answer | None) -> None:
        if after is None:
            self.connection.execute(delete(answer).where(_THIS_ANSWER), _answer_key(self.of, key))
            return
        row = answer_row(self.of, key, after)
        if before is None:
            self.connection.execute(insert(answer), row)
        else:
            altered = {name: row[name] for name in ("kind", "value", "typed")}
            self.connection.execute(
                update(answer).where(_THIS_ANSWER), {**_answer_key(self.of, key), **altered}
            )

    def _joined(self, key: AnswerKey, middle: Answer | None, after: Answer | None) -> bool:
        """Widen the last row to this edit where both are of one answer and close in time.

        A text that was taken away, and one that came back to what it was, keep rows of their own:
        joined, the journal would no longer hold what was written between.
        """
        row = self.connection.execute(_LAST_ROW, {"of": self.of}).first()
        if row is None or (row.address, row.language) != (key[0], column_language(key[1])):
            return False
        if middle is None or after is None or not _close(row.began, self.at):
            return False
        if Author(row.person, row.body) != self.author:
            return False
        try:
            before = before_of(json.loads(row.change), middle)
        except (KeyError, TypeError, ValueError):  # a damaged past is no reason not to save
            return False
        if before == after:
            return False
        self.connection.execute(
            update(journal).where(journal.c.number == bindparam("this")),
            {"this": row.number, "at": self.at, "change": form_of(SetAnswer(*key, before, after))},
        )
        return True

    def _note(self, change: Change, key: AnswerKey = ("", None)) -> None:
        self.connection.execute(
            insert(journal),
            {
                "submission": self.of,
                "began": self.at,
                "at": self.at,
                "address": key[0],
                "language": column_language(key[1]),
                "change": form_of(change),
                "person": self.author.name,
                "body": self.author.body,
            },
        )

    def _add(self, change: AddRecord) -> None:
        """Add a record; what lay at its address already is noted as taken away and come with it."""
        added = change.record
        if self._stored_record(added.id) is not None:
            raise GcmError("record.exists", record=added.address)
        lifted = self.connection.execute(
            delete(tombstone)
            .where(tombstone.c.submission == self.of)
            .where(tombstone.c.address == added.address)
        ).rowcount
        below = self._answers_below(added.address)
        for key, left_over in below.items():
            self._write_answer(key, left_over, None)
            self._note(SetAnswer(*key, left_over, None), key)
        for key, given in change.answers:
            if key[0].startswith(added.address + "/"):
                below[key] = given
            else:
                self._set(key, given)
        self.connection.execute(insert(record), record_row(self.of, added))
        for key, given in below.items():
            self._write_answer(key, None, given)
        self._note(AddRecord(added, _in_order(below), revives=lifted > 0))

    def _remove(self, given: Record, leaves_tombstone: bool) -> None:
        stored = self._stored_record(given.id)
        if stored is None:
            raise GcmError("record.unknown", record=given.address)
        below = self._answers_below(given.address)
        for key, value in below.items():
            self._write_answer(key, value, None)
        self.connection.execute(
            delete(record).where(record.c.submission == self.of).where(record.c.id == given.id)
        )
        grave = {"submission": self.of, "address": given.address}
        if leaves_tombstone and not self._has_tombstone(given.address):
            self.connection.execute(insert(tombstone), grave)
        self._note(RemoveRecord(stored, _in_order(below), leaves_tombstone))

    def _move(self, given: Record, after: Record) -> None:
        stored = self._stored_record(given.id)
        if stored is None:
            raise GcmError("record.unknown", record=given.address)
        if stored == after:
            return
        row = record_row(self.of, after)
        self.connection.execute(
            update(record).where(record.c.submission == self.of).where(record.c.id == given.id),
            {name: row[name] for name in ("kind", "serves", "order_key")},
        )
        self._note(MoveRecord(stored, after))

    def _set_outline(self, given: SetOutline) -> None:
        chosen = select(submission.c.languages, submission.c.settings)
        row = self.connection.execute(chosen.where(submission.c.id == self.of)).one()
        languages = tuple(json.loads(row.languages))
        settings = tuple(sorted(json.loads(row.settings).items()))
        after = tuple(sorted(dict(given.settings_after).items()))
        if (languages, settings) == (given.languages_after, after):
            return
        self.connection.execute(
            update(submission)
            .where(submission.c.id == self.of)
            .values(outline_columns(given.languages_after, dict(after)))
        )
        self._note(SetOutline(languages, given.languages_after, settings, after))

    def _stored_record(self, record_id: str) -> Record | None:
        columns = select(record.c.id, record.c.kind, record.c.serves, record.c.order_key)
        row = self.connection.execute(
            columns.where(record.c.submission == self.of).where(record.c.id == record_id)
        ).first()
        return record_of(row) if row else None

    def _has_tombstone(self, place: Address) -> bool:
        found = select(tombstone.c.address).where(tombstone.c.submission == self.of)
        return (
            self.connection.execute(found.where(tombstone.c.address == place)).first() is not None
        )

    def _answers_below(self, place: Address) -> dict[AnswerKey, Answer]:
        # A range, not LIKE: an underscore in a kind would be a wildcard. "0" follows "/".
        rows = self.connection.execute(
            select(
                answer.c.address, answer.c.language, answer.c.kind, answer.c.value, answer.c.typed
            )
            .where(answer.c.submission == self.of)
            .where(answer.c.address > place + "/")
            .where(answer.c.address < place + "0")
        )
        return {
            (address, language_of(language)): answer_of(kind, value, typed)
            for address, language, kind, value, typed in rows
        }


def _in_order(answers: dict[AnswerKey, Answer]) -> tuple[tuple[AnswerKey, Answer], ...]:
    return tuple(sorted(answers.items(), key=lambda entry: (entry[0][0], entry[0][1] or "")))


def _close(began: str, at: str) -> bool:
    """Return whether ``at`` follows ``began`` closely; a clock put back says no."""
    try:
        passed = datetime.fromisoformat(at) - datetime.fromisoformat(began)
    except (ValueError, TypeError):
        return False
    return timedelta(0) <= passed <= TOGETHER
