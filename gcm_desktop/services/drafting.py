"""Editing a draft, one accepted change at a time: what the command line and imports use.

The window edits through ``draft_session``, which speaks the same changes without waiting.
"""

from collections.abc import Callable

from gcm_desktop.domain.address import Address
from gcm_desktop.domain.answering import (
    answer_from_html,
    answer_from_text,
    expect_record,
    language_for,
)
from gcm_desktop.domain.change import (
    AddRecord,
    Change,
    MoveRecord,
    apply_all,
    remove_record,
    set_answer,
)
from gcm_desktop.domain.errors import GcmError
from gcm_desktop.domain.framework import Framework
from gcm_desktop.domain.order import at_end, between
from gcm_desktop.domain.settings import normal_value, settings_set
from gcm_desktop.domain.submission import Language, Record, Submission
from gcm_desktop.domain.typed import natural
from gcm_desktop.services.framework_shelf import FrameworkShelf
from gcm_desktop.services.ports import SubmissionStore


class Drafting:
    """Use cases that change a draft; each is one transaction of the store."""

    def __init__(
        self, store: SubmissionStore, shelf: FrameworkShelf, new_id: Callable[[], str]
    ) -> None:
        self._store = store
        self._shelf = shelf
        self._new_id = new_id

    def set(
        self,
        submission_id: str,
        address: Address,
        language: Language | None,
        value: str,
        *,
        is_html: bool = False,
    ) -> bool:
        """Give an answer; an empty text takes it away. Returns whether anything changed.

        Raises:
            GcmError: ``address.*``, ``language.*``, ``value.*``, ``record.unknown``.
        """
        submission, framework = self._open(submission_id)
        question = framework.question_at(address)
        expect_record(submission, framework, address)
        kept_under = language_for(question, language, submission.languages)
        read = answer_from_html if is_html else answer_from_text
        change = set_answer(submission, address, kept_under, read(question, value))
        if change is None:
            return False
        self._store.apply(submission_id, (change,))
        return True

    def add_record(self, submission_id: str, kind: str, serves: tuple[Address, ...]) -> Record:
        """Add an empty record at the end of its list and return it.

        Raises:
            GcmError: ``record.kind_unknown``, ``address.unknown`` for what it serves.
        """
        submission, framework = self._open(submission_id)
        record = new_record(submission, framework, kind, serves, self._new_id())
        self._store.apply(submission_id, (AddRecord(record),))
        return record

    def remove_record(self, submission_id: str, record_id: str) -> None:
        """Remove a record with its answers; raises ``record.unknown``."""
        submission, _ = self._open(submission_id)
        change = remove_record(submission, _record(submission, record_id))
        self._store.apply(submission_id, (change,))

    def move_record(self, submission_id: str, record_id: str, before: str | None) -> None:
        """Put a record before another of its kind, or at the end; raises ``record.unknown``."""
        submission, _ = self._open(submission_id)
        change = moved_record(submission, record_id, before)
        self._store.apply(submission_id, (change,))

    def serve(self, submission_id: str, record_id: str, serves: tuple[Address, ...]) -> None:
        """Set what a record serves; raises ``record.unknown``, ``address.unknown``."""
        submission, framework = self._open(submission_id)
        record = _record(submission, record_id)
        beyond = (each for each in record.serves if each not in framework.items)  # a small draft
        served = tuple(sorted({*_served(framework, serves), *beyond}, key=natural))
        after = Record(record.kind, record.id, served, record.order)
        self._store.apply(submission_id, (MoveRecord(record, after),))

    def set_setting(self, submission_id: str, key: str, value: str) -> bool:
        """Set a setting; an empty value takes it away. Returns whether anything changed.

        Raises:
            GcmError: ``setting.unknown``, ``setting.value``, ``submission.frozen``.
        """
        submission = self._store.load(submission_id)
        change = settings_set(submission, {key: normal_value(key, value)})
        if change is None:
            return False
        self._store.apply(submission_id, (change,))
        return True

    def apply(self, submission_id: str, changes: tuple[Change, ...]) -> None:
        """Make several changes in one transaction, checked on the content first."""
        submission, _ = self._open(submission_id)
        apply_all(submission, changes)
        self._store.apply(submission_id, changes)

    def _open(self, submission_id: str) -> tuple[Submission, Framework]:
        submission = self._store.load(submission_id)
        return submission, self._shelf.framework(self._store.header(submission_id))


def new_record(
    submission: Submission,
    framework: Framework,
    kind: str,
    serves: tuple[Address, ...],
    record_id: str,
) -> Record:
    """Return a record for the end of its list.

    Raises:
        GcmError: ``record.kind_unknown``, ``address.unknown``.
    """
    if kind not in framework.record_kinds:
        kinds = ", ".join(framework.record_kinds)
        raise GcmError("record.kind_unknown", kind=kind[:40], kinds=kinds)
    rows = submission.records_of(kind)
    return Record(
        kind, record_id, _served(framework, serves), at_end(rows[-1].order if rows else "")
    )


def moved_record(submission: Submission, record_id: str, before: str | None) -> MoveRecord:
    """Return the change that puts a record before ``before`` (``None``: at the end).

    Raises:
        GcmError: ``record.unknown``.
    """
    record = _record(submission, record_id)
    if before == record_id:
        return MoveRecord(record, record)
    rows = [row for row in submission.records_of(record.kind) if row.id != record.id]
    if before is None:
        order = at_end(rows[-1].order if rows else "")
    else:
        target = _record(submission, before)
        if target.kind != record.kind:
            raise GcmError("record.unknown", record=f"{record.kind}/{before}"[:60])
        # Two sides may have given the same key: then it goes before all that share the target's.
        lower = max((row.order for row in rows if row.order < target.order), default="")
        order = between(lower, target.order)
    return MoveRecord(record, Record(record.kind, record.id, record.serves, order))


def _served(framework: Framework, serves: tuple[Address, ...]) -> tuple[Address, ...]:
    for address in serves:
        framework.item(address)
    return tuple(sorted(set(serves), key=natural))


def _record(submission: Submission, record_id: str) -> Record:
    found = submission.records.get(record_id)
    if found is None:
        raise GcmError("record.unknown", record=record_id[:60])
    return found
