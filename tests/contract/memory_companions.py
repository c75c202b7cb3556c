"""The fakes of the ports in ``services/companions``: everything in memory."""

from collections.abc import Callable
from dataclasses import replace
from types import MappingProxyType

from gcm_desktop.domain.assignment import Assignment, Assignments, Body
from gcm_desktop.domain.canonical import Snapshot, content_hash, submission_json
from gcm_desktop.domain.errors import GcmError, Reaction
from gcm_desktop.domain.freezing import Freeze, Reopening, in_force
from gcm_desktop.domain.joining import Joining
from gcm_desktop.domain.merge import Joinings
from gcm_desktop.domain.request import Request, SentRequest
from gcm_desktop.domain.review import Remark
from gcm_desktop.domain.submission import AnswerKey, Record, Submission
from gcm_desktop.services.companions import (
    Attachment,
    EarlierReport,
    MergeNote,
    MergeStep,
    RecordConflict,
    Version,
)
from gcm_desktop.services.ports import StoredSnapshot, SubmissionStore
from tests.contract.memory_store import MemoryStore, expect_open


class MemoryCompanions:
    """All shelves beside the content of the drafts in ``store``."""

    def __init__(self, store: MemoryStore) -> None:
        self.versions = MemoryVersions(store)
        self.assignments = MemoryAssignments(store.header)
        self.attachments = MemoryAttachments(store.header)
        self.earlier = MemoryEarlier(store.header)
        self.freezes = MemoryFreezes(store)
        self.remarks = MemoryRemarks(store.header)
        self.merges = MemoryMerges(store, self.remarks)
        self.requests = MemoryRequests(store)


class MemoryMerges:
    def __init__(self, store: MemoryStore, remarks: "MemoryRemarks") -> None:
        self._store = store
        self._remarks = remarks
        self._joinings: dict[str, dict[AnswerKey, tuple[Joining, ...]]] = {}
        self._records: dict[str, tuple[RecordConflict, ...]] = {}
        self._notes: dict[str, dict[str, MergeNote]] = {}

    def joinings(self, submission_id: str) -> Joinings:
        self._store.header(submission_id)
        return MappingProxyType(dict(self._joinings.get(submission_id, {})))

    def record_conflicts(self, submission_id: str) -> tuple[RecordConflict, ...]:
        self._store.header(submission_id)
        kept = self._records.get(submission_id, ())
        bare = (replace(each, record=Record(each.record.kind, each.record.id)) for each in kept)
        return tuple(sorted(bare, key=lambda each: (each.record.kind, each.record.id)))

    def merges(self, submission_id: str) -> tuple[MergeNote, ...]:
        self._store.header(submission_id)
        return tuple(self._notes.get(submission_id, {}).values())

    def merge(self, submission_id: str, step: MergeStep) -> str:
        expect_open(self._store, submission_id)
        content = self._store.load(submission_id)
        if content_hash(submission_json(content)) != step.expected:
            raise GcmError("submission.changed", Reaction.PERSON, id=submission_id)
        at = self._store.apply(submission_id, step.changes)
        if step.snapshots:
            self._store.add_snapshots(submission_id, step.snapshots)
        if step.head:
            self._store.set_head(submission_id, step.head)
        kept = self._joinings.setdefault(submission_id, {})
        for key, joinings in step.joinings.items():
            kept.pop(key, None)
            if joinings:
                kept[key] = joinings
        self._records[submission_id] = step.records
        self._remarks.keep_remarks(submission_id, step.remarks)
        self._remarks.drop(submission_id, step.dropped)
        if step.note is not None:
            self._notes.setdefault(submission_id, {})[step.note.id] = step.note
        return at


Expect = Callable[[str], object]
"""Raises ``submission.unknown`` where there is no such draft."""


class MemoryRemarks:
    def __init__(self, expect: Expect) -> None:
        self._expect = expect
        self._kept: dict[str, dict[str, Remark]] = {}

    def remarks(self, submission_id: str) -> tuple[Remark, ...]:
        self._expect(submission_id)
        return tuple(remark for _, remark in sorted(self._kept.get(submission_id, {}).items()))

    def keep_remarks(self, submission_id: str, remarks: tuple[Remark, ...]) -> None:
        self._expect(submission_id)
        kept = self._kept.setdefault(submission_id, {})
        for each in remarks:
            kept.setdefault(each.id, each)

    def drop(self, submission_id: str, ids: tuple[str, ...]) -> None:
        for each in ids:
            self._kept.get(submission_id, {}).pop(each, None)


class MemoryRequests:
    def __init__(self, store: MemoryStore) -> None:
        self._store = store
        self._answered: dict[str, Request] = {}
        self._sent: dict[str, list[SentRequest]] = {}

    def answered(self, submission_id: str) -> Request | None:
        self._store.header(submission_id)
        return self._answered.get(submission_id)

    def begin(
        self,
        submission: Submission,
        snapshots: tuple[StoredSnapshot, ...],
        pack: str,
        request: Request,
    ) -> None:
        self._store.create(submission, snapshots, pack)
        self._answered[submission.id] = request

    def sent(self, submission_id: str) -> tuple[SentRequest, ...]:
        self._store.header(submission_id)
        return tuple(self._sent.get(submission_id, ()))

    def keep_sent(self, submission_id: str, sent: SentRequest) -> None:
        self._store.header(submission_id)
        kept = self._sent.setdefault(submission_id, [])
        if not any(each.request == sent.request and each.head == sent.head for each in kept):
            kept.append(sent)


class MemoryVersions:
    def __init__(self, store: SubmissionStore) -> None:
        self._store = store
        self._named: dict[tuple[str, str], Version] = {}

    def lineage(self, submission_id: str) -> tuple[Snapshot, ...]:
        return tuple(stored.snapshot for stored in self._store.snapshots(submission_id))

    def snapshot_content(self, submission_id: str, snapshot: str) -> bytes:
        kept = {each.snapshot.id: each.content for each in self._store.snapshots(submission_id)}
        return kept.get(snapshot, b"")

    def named(self, submission_id: str) -> tuple[Version, ...]:
        snapshots = self._store.snapshots(submission_id)
        places = ((submission_id, stored.snapshot.id) for stored in snapshots)
        return tuple(self._named[place] for place in places if place in self._named)

    def name_version(self, submission_id: str, given: Version) -> None:
        ids = {stored.snapshot.id for stored in self._store.snapshots(submission_id)}
        if given.snapshot not in ids:
            raise GcmError("version.unknown", version=given.snapshot[:64])
        self._named.pop((submission_id, given.snapshot), None)
        if given.name:
            self._named[submission_id, given.snapshot] = given


class MemoryAssignments:
    def __init__(self, expect: Expect) -> None:
        self._expect = expect
        self._bodies: dict[str, dict[str, Body]] = {}
        self._parts: dict[str, dict[str, Assignment]] = {}

    def assignments(self, submission_id: str) -> Assignments:
        self._expect(submission_id)
        bodies = self._bodies.get(submission_id, {})
        return Assignments(bodies.values(), self._parts.get(submission_id, {}).values())

    def keep_body(self, submission_id: str, given: Body) -> None:
        self._expect(submission_id)
        self._bodies.setdefault(submission_id, {})[given.id] = given

    def drop_body(self, submission_id: str, body_id: str) -> None:
        self._known(submission_id, body_id)
        del self._bodies[submission_id][body_id]
        parts = self._parts.get(submission_id, {})
        self._parts[submission_id] = {
            about: part for about, part in parts.items() if part.body != body_id
        }

    def assign(self, submission_id: str, given: Assignment) -> None:
        self._known(submission_id, given.body)
        self._parts.setdefault(submission_id, {})[given.about] = given

    def unassign(self, submission_id: str, about: str) -> None:
        self._expect(submission_id)
        self._parts.get(submission_id, {}).pop(about, None)

    def _known(self, submission_id: str, body_id: str) -> None:
        self._expect(submission_id)
        if body_id not in self._bodies.get(submission_id, {}):
            raise GcmError("body.unknown", body=body_id[:40])


class MemoryAttachments:
    def __init__(self, expect: Expect) -> None:
        self._expect = expect
        self._kept: dict[tuple[str, str], tuple[Attachment, bytes]] = {}

    def attachments(self, submission_id: str) -> tuple[Attachment, ...]:
        self._expect(submission_id)
        return tuple(file for (of, _), (file, _) in self._kept.items() if of == submission_id)

    def attach(self, submission_id: str, given: Attachment, content: bytes) -> None:
        self._expect(submission_id)
        place = (submission_id, given.sha256)
        if place in self._kept:
            given = replace(self._kept[place][0], name=given.name)
        self._kept[place] = (given, content)

    def attached(self, submission_id: str, sha256: str) -> bytes:
        self._expect(submission_id)
        if (submission_id, sha256) not in self._kept:
            raise GcmError("attached.unknown", sha256=sha256[:64])
        return self._kept[submission_id, sha256][1]


class MemoryEarlier:
    def __init__(self, expect: Expect) -> None:
        self._expect = expect
        self._kept: dict[tuple[str, str], tuple[EarlierReport, bytes]] = {}

    def earlier(self, submission_id: str) -> tuple[EarlierReport, ...]:
        self._expect(submission_id)
        return tuple(report for (of, _), (report, _) in self._kept.items() if of == submission_id)

    def keep_earlier(self, submission_id: str, report: EarlierReport, content: bytes) -> None:
        self._expect(submission_id)
        self._kept.setdefault((submission_id, report.id), (report, content))

    def earlier_content(self, submission_id: str, report_id: str) -> bytes:
        self._expect(submission_id)
        if (submission_id, report_id) not in self._kept:
            raise GcmError("earlier.unknown", report=report_id[:64])
        return self._kept[submission_id, report_id][1]


class MemoryFreezes:
    def __init__(self, store: MemoryStore) -> None:
        self._store = store

    def freezes(self, submission_id: str) -> tuple[Freeze, ...]:
        self._store.header(submission_id)
        return self._store.freezes.get(submission_id, ())

    def freeze(self, submission_id: str, given: Freeze, content: str) -> None:
        kept = self._store.load(submission_id)
        expect_open(self._store, submission_id)
        if content_hash(submission_json(kept)) != content:
            raise GcmError("submission.changed", Reaction.PERSON, id=submission_id)
        if all(each.snapshot.id != given.snapshot for each in self._store.snapshots(submission_id)):
            raise GcmError("version.unknown", version=given.snapshot[:64])
        self._store.freezes[submission_id] = (*self.freezes(submission_id), given)

    def reopen(self, submission_id: str, reopening: Reopening) -> None:
        found = in_force(self.freezes(submission_id))
        if found is None:
            raise GcmError("submission.not_frozen", Reaction.PERSON, id=submission_id)
        before = self.freezes(submission_id)[:-1]
        self._store.freezes[submission_id] = (*before, replace(found, reopening=reopening))
