"""Taking over what a Word form proposes: one step, joined with what was written meanwhile.

Belongs here: the step with its note, which ``Merging.undo`` takes back. Does not: what a form
proposes (``form_proposals``), how two texts are joined (``domain/merge``).
"""

import json
from collections.abc import Callable
from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import Any

from gcm_desktop.domain.address import Address
from gcm_desktop.domain.canonical import Snapshot, content_hash, from_data, submission_json
from gcm_desktop.domain.change import Change, apply_all
from gcm_desktop.domain.difference import changes_between
from gcm_desktop.domain.joining import Conflict, conflicts
from gcm_desktop.domain.joining_data import joining_data
from gcm_desktop.domain.merge import Common, Joinings, Merge, Outcome, merge
from gcm_desktop.domain.record_merge import RecordOutcome
from gcm_desktop.domain.review import Remark
from gcm_desktop.domain.submission import AnswerKey, Language, Record, Submission
from gcm_desktop.services.authoring import Authoring
from gcm_desktop.services.companions import (
    Companions,
    MergeNote,
    MergeStep,
    RecordConflict,
    VersionNames,
)
from gcm_desktop.services.form_comments import remarks_of
from gcm_desktop.services.form_proposals import Proposal, Proposals
from gcm_desktop.services.ports import StoredSnapshot, SubmissionStore

FORM = "form"
"""What the report of a merge calls a file of this kind."""


@dataclass(frozen=True, slots=True)
class Accepted:
    """What taking proposals over did.

    Attributes:
        note: The step it was, which ``Merging.undo`` takes back; ``None`` where nothing was new.
        applied: Answers that changed.
        conflicts: Where the form and the draft disagree now: to be decided.
        records: Addresses of records removed meanwhile: it is asked whether they stay.
        remarks: How many comments are new, with what was said of them.
    """

    note: MergeNote | None = None
    applied: tuple[AnswerKey, ...] = ()
    conflicts: tuple[Conflict, ...] = ()
    records: tuple[Address, ...] = ()
    remarks: int = 0


@dataclass(frozen=True, slots=True)
class _Made:
    """What a step is made of."""

    draft: Submission
    after: Submission
    changes: tuple[Change, ...]
    joinings: Joinings
    merges: tuple[Merge, ...]
    remarks: tuple[Remark, ...]

    @property
    def questions(self) -> tuple[RecordConflict, ...]:
        """Records of which it is asked whether they stay."""
        return tuple(
            RecordConflict(Record(each.record.kind, each.record.id), each.is_removed_here)
            for merged in self.merges
            for each in merged.records
            if each.outcome is RecordOutcome.CONFLICTING
        )


class Acceptance:
    """Takes proposals over into drafts."""

    def __init__(
        self,
        store: SubmissionStore,
        companions: Companions,
        authoring: Authoring,
        now: Callable[[], str],
        new_id: Callable[[], str],
    ) -> None:
        self._store = store
        self._book = companions.merges
        self._versions = companions.versions
        self._remarks = companions.remarks
        self._authoring = authoring
        self._now = now
        self._new_id = new_id

    def look(
        self,
        submission_id: str,
        proposals: Proposals,
        chosen: frozenset[AnswerKey] | None = None,
    ) -> Accepted:
        """Return what ``accept`` would do, without a note; writes nothing.

        Raises:
            GcmError: ``submission.unknown``.
        """
        return self._told(self._made(submission_id, proposals, chosen), proposals, None)

    def accept(
        self,
        submission_id: str,
        proposals: Proposals,
        chosen: frozenset[AnswerKey] | None = None,
    ) -> Accepted:
        """Take proposals over in one step that can be taken back.

        Args:
            chosen: The answers to take; ``None`` takes all that need no look first.

        Raises:
            GcmError: ``submission.unknown``, ``submission.frozen``, ``submission.changed``.
        """
        made = self._made(submission_id, proposals, chosen)
        known = self._book.joinings(submission_id)
        is_known = all(known.get(key) == joined for key, joined in made.joinings.items())
        if not made.changes and not made.remarks and is_known:
            return self._told(made, proposals, None)
        return self._told(made, proposals, self._keep(made, proposals))

    def _made(
        self, submission_id: str, proposals: Proposals, chosen: frozenset[AnswerKey] | None
    ) -> "_Made":
        """Return what taking proposals over makes of a draft."""
        wanted = chosen
        if wanted is None:
            wanted = frozenset(each.key for each in proposals.changed if not each.looks)
        taken = tuple(each for each in proposals.changed if each.key in wanted)
        draft = self._store.load(submission_id)
        base = kept_content(self._versions, submission_id, proposals.snapshot)
        known = self._book.joinings(submission_id)
        after, joinings, merges = _joined(draft, base, taken, known)
        changes = changes_between(draft, after)
        remarks = self._new_remarks(proposals, after)
        return _Made(draft, after, changes, joinings, merges, remarks)

    def _told(self, made: "_Made", proposals: Proposals, note: MergeNote | None) -> Accepted:
        applied = {
            (entry.address, entry.language)
            for merged in made.merges
            for entry in merged.entries
            if entry.outcome not in (Outcome.IDENTICAL, Outcome.CONFLICTING)
        }
        disputed = (
            conflict
            for key, known in made.joinings.items()
            for joining in known
            for conflict in conflicts(joining, key)
        )
        return Accepted(
            note,
            tuple(each.key for each in proposals.changed if each.key in applied),
            tuple(disputed),
            tuple(each.record.address for each in made.questions),
            len(made.remarks),
        )

    def _new_remarks(self, proposals: Proposals, content: Submission) -> tuple[Remark, ...]:
        """Return the comments of a form that are not kept yet."""
        kept = {each.id for each in self._remarks.remarks(content.id)}
        form = proposals.form or proposals.sha256
        found = remarks_of(proposals.comments, form, content)
        return tuple(each for each in found if each.id not in kept)

    def _keep(self, made: "_Made", proposals: Proposals) -> MergeNote:
        """Make the step durable with its note."""
        now, draft = self._now(), made.draft
        before = self._head(draft)
        content = submission_json(made.after)
        after = before
        if made.changes:
            after = Snapshot(content_hash(content), (before.id,))
        open_ = self._book.record_conflicts(draft.id)
        records = {each.record.address: each for each in open_}
        records |= {each.record.address: each for each in made.questions}
        alive = {each.address for each in made.after.records.values()}
        note = MergeNote(
            id=self._new_id(),
            at=now,
            before=before.id,
            after=after.id,
            files=((proposals.sha256, proposals.name),),
            report=_report(proposals, made, self._book.joinings(draft.id), open_),
            author=self._authoring.author,
        )
        step = MergeStep(
            expected=before.content,
            changes=made.changes,
            joinings=made.joinings,
            records=tuple(records[place] for place in sorted(records) if place in alive),
            snapshots=(
                StoredSnapshot(before, now, submission_json(draft)),
                *((StoredSnapshot(after, now, content),) if made.changes else ()),
            ),
            remarks=made.remarks,
            note=note,
        )
        self._book.merge(draft.id, step)
        return note

    def _head(self, draft: Submission) -> Snapshot:
        digest = content_hash(submission_json(draft))
        head = self._store.header(draft.id).head
        kept = next((each for each in self._versions.lineage(draft.id) if each.id == head), None)
        if kept is not None and kept.content == digest:
            return kept
        return Snapshot(digest, (head,) if head else ())


def kept_content(versions: VersionNames, submission_id: str, snapshot: str) -> Submission | None:
    """Return the content of a snapshot of a draft, ``None`` where it is not kept."""
    lineage = versions.lineage(submission_id) if snapshot else ()
    if all(each.id != snapshot for each in lineage):
        return None
    content = versions.snapshot_content(submission_id, snapshot)
    return from_data(json.loads(content)) if content else None


def _joined(
    draft: Submission, base: Submission | None, taken: tuple[Proposal, ...], known: Joinings
) -> tuple[Submission, Joinings, tuple[Merge, ...]]:
    """Return the draft with proposals joined into it, the joinings touched, and each merge.

    Those whose base is known are joined over it; about the others a person is asked side by side,
    unless the draft has nothing there.
    """
    now, joinings, merges = draft, dict(known), list[Merge]()
    touched: dict[AnswerKey, None] = {}
    for has_base in (True, False):
        group = [each for each in taken if each.has_base is has_base]
        if not group:
            continue
        begun = base if base is not None else now
        theirs = _with_answers(begun if has_base else now, group)
        keys = frozenset(each.key for each in group)
        owners = frozenset("/".join(each.address.split("/")[:2]) for each in group)

        def is_wanted(
            address: Address,
            language: Language | None,
            keys: frozenset[AnswerKey] = keys,
            owners: frozenset[Address] = owners,
        ) -> bool:
            return (address, language) in keys or (language is None and address in owners)

        common = Common((begun,)) if has_base else Common(())
        made = merge(now, theirs, common, joinings, is_wanted)
        now = apply_all(now, made.changes)
        joinings |= made.joinings
        touched |= dict.fromkeys(made.joinings)
        merges.append(made)
    return now, MappingProxyType({key: joinings[key] for key in touched}), tuple(merges)


def _with_answers(submission: Submission, group: list[Proposal]) -> Submission:
    answers = dict(submission.answers)
    for each in group:
        answers.pop(each.key, None)
        if each.proposed is not None:
            answers[each.key] = each.proposed
    return replace(submission, answers=MappingProxyType(answers))


def _report(
    proposals: Proposals,
    made: "_Made",
    known: Joinings,
    open_: tuple[RecordConflict, ...],
) -> dict[str, Any]:
    """Return what was done, in the shape in which ``merging`` keeps and reads it."""
    entries = [entry for merged in made.merges for entry in merged.entries]
    records = [entry for merged in made.merges for entry in merged.records]
    return {
        "remarks": [each.id for each in made.remarks],
        "files": [
            {
                "sha256": proposals.sha256,
                "name": proposals.name,
                "kind": FORM,
                "head": "",
                "part": True,
                "included": False,
                "entries": [
                    [each.address, each.language, each.outcome.value]
                    for each in entries
                    if each.outcome is not Outcome.IDENTICAL
                ],
                "identical": len(proposals.unchanged),
                "records": [
                    [each.record.address, each.outcome.value, each.duplicate_of] for each in records
                ],
            }
        ],
        "joinings": [
            [*key, [joining_data(each) for each in known.get(key, ())]] for key in made.joinings
        ],
        "records": [[each.record.kind, each.record.id, each.is_removed_here] for each in open_],
    }
