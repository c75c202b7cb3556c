"""Merging the work of others into a draft: looked at first, done as one step, taken back as one.

Belongs here: the use cases. Does not: what would be done (``merge_plan``), deciding conflicts
(``resolving``), reading files (``admission``).
"""

import hashlib
import json
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from types import MappingProxyType
from typing import Any

from gcm_desktop.domain.address import Address
from gcm_desktop.domain.canonical import Snapshot, content_hash, from_data, submission_json
from gcm_desktop.domain.errors import GcmError, Reaction
from gcm_desktop.domain.framework import Framework
from gcm_desktop.domain.joining import result
from gcm_desktop.domain.joining_data import joining_data, joining_of
from gcm_desktop.domain.merge import Joinings, Outcome
from gcm_desktop.domain.merge_undo import way_back
from gcm_desktop.domain.record_merge import RecordOutcome
from gcm_desktop.domain.review import Remark
from gcm_desktop.domain.submission import Language, Record, Submission
from gcm_desktop.services.admission import MAX_PACKAGE_BYTES, admit
from gcm_desktop.services.attaching import keep_received
from gcm_desktop.services.authoring import Authoring
from gcm_desktop.services.companions import Companions, MergeNote, MergeStep, RecordConflict
from gcm_desktop.services.merge_plan import (
    Incoming,
    Plan,
    PlannedFile,
    expect_same_submission,
    plan,
)
from gcm_desktop.services.package_ports import PackageCodec
from gcm_desktop.services.part_merging import Parts
from gcm_desktop.services.ports import (
    Files,
    ReceivedFile,
    StoredSnapshot,
    SubmissionStore,
)

Declined = frozenset[tuple[Address, Language | None]]
"""Answers and records (with no language) of which the draft's own stay."""


@dataclass(frozen=True, slots=True)
class Adapters:
    """What reads files, tells the time and gives ids."""

    codec: PackageCodec
    files: Files
    now: Callable[[], str]
    new_id: Callable[[], str]


@dataclass(frozen=True, slots=True)
class Undone:
    """What taking a merge back did.

    Attributes:
        kept: Addresses written again since the merge: they stay as they are.
    """

    note: MergeNote
    kept: tuple[Address, ...]


class Merging:
    """Use cases of merging."""

    def __init__(
        self,
        store: SubmissionStore,
        companions: Companions,
        authoring: Authoring,
        adapters: Adapters,
        framework_of: Callable[[str], Framework],
    ) -> None:
        self._framework_of = framework_of
        self._store = store
        self._companions = companions
        self._authoring = authoring
        self._adapters = adapters

    def read(self, files: tuple[Path, ...]) -> tuple[Incoming, ...]:
        """Verify files, all before any is used.

        Raises:
            GcmError: ``package.*``, ``file.*``.
        """
        return tuple(self._incoming(file.name, self._read(file)) for file in files)

    def received(self, sha256: str, name: str) -> Incoming:
        """Return a file that is kept by its hash; raises ``received.unknown``, ``package.*``."""
        return self._incoming(name, self._store.received_content(sha256))

    def take(self, submission_id: str, file: Path) -> Incoming:
        """Verify a file a draft can take, and keep it by its hash; merge nothing.

        Raises:
            GcmError: as ``read``; as ``look`` where it is no file for this draft.
        """
        content = self._read(file)
        incoming = self._incoming(file.name, content)
        self.look(submission_id, (incoming,))
        self.keep(incoming, content)
        return incoming

    def keep(self, incoming: Incoming, content: bytes) -> None:
        """Keep a file by its hash, so that a merge can go on after a restart."""
        submission = incoming.admitted.submission
        kept = ReceivedFile(
            sha256=incoming.sha256,
            name=incoming.name,
            kind=incoming.admitted.package.kind,
            country=submission.country,
            submission=submission.id,
            received=self._adapters.now(),
        )
        self._store.keep_received(kept, content)

    def look(
        self,
        submission_id: str,
        incoming: tuple[Incoming, ...],
        declined: Declined = frozenset(),
    ) -> Plan:
        """Return what merging files would do; writes nothing.

        Raises:
            GcmError: ``submission.unknown``; ``merge.*`` as ``merge_plan.plan``.
        """
        content = self._store.load(submission_id)
        lineage = self._companions.versions.lineage(submission_id)
        for each in incoming:
            expect_same_submission(content, each)
        parts = self._parts(content, lineage)
        return plan(
            content,
            lineage,
            self._head(content, lineage),
            tuple(replace(each, admitted=parts.cut(each.admitted)) for each in incoming),
            content_of=lambda each: self._companions.versions.snapshot_content(submission_id, each),
            known=self._companions.merges.joinings(submission_id),
            is_wanted=lambda address, language: (address, language) not in declined,
            part_of=lambda each: parts.part(each.admitted),
        )

    def _parts(self, content: Submission, lineage: tuple[Snapshot, ...]) -> Parts:
        companions = self._companions
        return Parts(
            content,
            self._framework_of(content.id),
            answered=companions.requests.answered(content.id),
            sent=companions.requests.sent(content.id),
            lineage=lineage,
            content_of=lambda each: companions.versions.snapshot_content(content.id, each),
        )

    def merge(
        self,
        submission_id: str,
        incoming: tuple[Incoming, ...],
        declined: Declined = frozenset(),
    ) -> tuple[Plan, MergeNote | None]:
        """Merge files in one step; return what was done, no note where nothing was new.

        Raises:
            GcmError: as ``look``; ``submission.frozen``, ``submission.changed`` (for a person).
        """
        made = self.look(submission_id, incoming, declined)
        if made.is_nothing_new:
            return made, None
        note = self._note(submission_id, made)
        step = MergeStep(
            expected=made.head.content,
            changes=made.changes,
            joinings=made.joinings,
            records=self._records(submission_id, made),
            snapshots=self._snapshots(made),
            remarks=_remarks(made),
            note=note,
        )
        self._companions.merges.merge(submission_id, step)
        for file in made.files:
            submission, package = file.incoming.admitted.submission, file.incoming.admitted.package
            keep_received(
                self._companions.attachments,
                submission_id,
                submission,
                package.attachments,
                self._adapters.now(),
            )
        return made, note

    def undo(self, submission_id: str) -> Undone:
        """Take the last merge back; what was written on top of it since stays.

        Raises:
            GcmError: ``merge.none`` where there is none to take back; ``submission.frozen``.
        """
        notes = reversed(self._companions.merges.merges(submission_id))
        note = next((each for each in notes if not each.is_undone), None)
        if note is None:
            raise GcmError("merge.none", Reaction.PERSON)
        now = self._store.load(submission_id)
        before, after = (
            from_data(json.loads(self._companions.versions.snapshot_content(submission_id, each)))
            for each in (note.before, note.after)
        )
        decided = self._companions.merges.joinings(submission_id)
        touched = _joinings(note.report["joinings"])
        changes, kept = way_back(now, before, _with_decisions(after, decided, touched))
        done = replace(note, is_undone=True)
        step = MergeStep(
            expected=content_hash(submission_json(now)),
            changes=changes,
            joinings=touched,
            records=_records(note.report["records"]),
            dropped=tuple(note.report["remarks"]),
            head=note.before,
            note=done,
        )
        self._companions.merges.merge(submission_id, step)
        return Undone(done, kept)

    def merges(self, submission_id: str) -> tuple[MergeNote, ...]:
        """Return the merges made, the newest first."""
        return self._companions.merges.merges(submission_id)[::-1]

    def _read(self, file: Path) -> bytes:
        return self._adapters.files.read(file, MAX_PACKAGE_BYTES)

    def _incoming(self, name: str, content: bytes) -> Incoming:
        digest = hashlib.sha256(content).hexdigest()
        return Incoming(digest, name, admit(self._adapters.codec, content))

    def _head(self, content: Submission, lineage: tuple[Snapshot, ...]) -> Snapshot:
        """Return the snapshot of the draft as it is, whether it is kept already or not."""
        digest = content_hash(submission_json(content))
        head = self._store.header(content.id).head
        known = next((each for each in lineage if each.id == head), None)
        if known is not None and known.content == digest:
            return known
        return Snapshot(digest, (head,) if head else ())

    def _snapshots(self, made: Plan) -> tuple[StoredSnapshot, ...]:
        """Return what a merge keeps: the draft as it was, every file's lineage, the result."""
        now = self._adapters.now()
        found = [StoredSnapshot(made.head, now, submission_json(made.before))]
        for file in made.files:
            package = file.incoming.admitted.package
            found += [
                StoredSnapshot(each, package.created, b"")
                for each in package.lineage
                if each.id != package.head.id
            ]
            found.append(StoredSnapshot(package.head, package.created, package.content))
        found.append(StoredSnapshot(made.merged_head(), now, submission_json(made.after)))
        return tuple(found)

    def _records(self, submission_id: str, made: Plan) -> tuple[RecordConflict, ...]:
        """Return the records in question after a merge: those before that are still there too."""
        kept = {
            each.record.address: each
            for each in self._companions.merges.record_conflicts(submission_id)
        }
        for file in made.files:
            for entry in file.merge.records:
                if entry.outcome is RecordOutcome.CONFLICTING:
                    bare = Record(entry.record.kind, entry.record.id)
                    kept[bare.address] = RecordConflict(bare, entry.is_removed_here)
        alive = {each.address for each in made.after.records.values()}
        return tuple(kept[place] for place in sorted(kept) if place in alive)

    def _note(self, submission_id: str, made: Plan) -> MergeNote:
        known = self._companions.merges.joinings(submission_id)
        open_ = self._companions.merges.record_conflicts(submission_id)
        said = {each.id for each in self._companions.remarks.remarks(submission_id)}
        is_small = self._companions.requests.answered(submission_id) is not None
        report = {
            "remarks": [each.id for each in _remarks(made) if each.id not in said],
            "files": [_file_data(file, is_small=is_small) for file in made.files],
            "joinings": [
                [*key, [joining_data(each) for each in known.get(key, ())]] for key in made.joinings
            ],
            "records": [[each.record.kind, each.record.id, each.is_removed_here] for each in open_],
        }
        return MergeNote(
            id=self._adapters.new_id(),
            at=self._adapters.now(),
            before=made.head.id,
            after=made.merged_head().id,
            files=tuple((file.incoming.sha256, file.incoming.name) for file in made.files),
            report=report,
            author=self._authoring.author,
        )


def _remarks(made: Plan) -> tuple[Remark, ...]:
    """Return the comments that came with the files, each once."""
    found = (remark for file in made.files for remark in file.incoming.admitted.package.remarks)
    return tuple({each.id: each for each in found}.values())


def _file_data(file: PlannedFile, *, is_small: bool) -> dict[str, Any]:
    """Return what one file did, for the report."""
    entries = file.merge.entries
    return {
        "sha256": file.incoming.sha256,
        "name": file.incoming.name,
        "head": file.incoming.head.id,
        "part": is_small or file.incoming.admitted.package.request is not None,
        "included": file.is_included,
        "entries": [
            [each.address, each.language, each.outcome.value]
            for each in entries
            if each.outcome is not Outcome.IDENTICAL
        ],
        "identical": sum(each.outcome is Outcome.IDENTICAL for each in entries),
        "records": [
            [each.record.address, each.outcome.value, each.duplicate_of]
            for each in file.merge.records
        ],
    }


def _with_decisions(merged: Submission, kept: Joinings, touched: Joinings) -> Submission:
    """Return what a merge made of a draft together with the conflicts decided since."""
    answers = dict(merged.answers)
    for key in touched:
        for joining in kept.get(key, ()):
            found = result(joining)
            answers.pop(key, None)
            if found is not None:
                answers[key] = found
    return replace(merged, answers=MappingProxyType(answers))


def _joinings(data: list[list[Any]]) -> Joinings:
    return {
        (address, language): tuple(joining_of(each) for each in kept)
        for address, language, kept in data
    }


def _records(data: list[list[Any]]) -> tuple[RecordConflict, ...]:
    return tuple(RecordConflict(Record(kind, id_), bool(removed)) for kind, id_, removed in data)
