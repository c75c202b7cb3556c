"""Snapshots of a draft: one is made only when the content differs from the head."""

from collections.abc import Callable, Iterable, Mapping

from gcm_desktop.domain.canonical import Snapshot, content_hash, submission_json
from gcm_desktop.domain.submission import Submission
from gcm_desktop.services.companions import MergeNote
from gcm_desktop.services.ports import StoredSnapshot, SubmissionStore


def take_snapshot(
    store: SubmissionStore, submission: Submission, now: Callable[[], str]
) -> StoredSnapshot:
    """Return the head snapshot of a draft, a new one where the content has changed since."""
    content = submission_json(submission)
    digest = content_hash(content)
    head_id = store.header(submission.id).head
    known = {stored.snapshot.id: stored for stored in store.snapshots(submission.id)}
    head = known.get(head_id)
    if head is not None and head.snapshot.content == digest:
        return head
    parents = (head_id,) if head_id else ()
    made = StoredSnapshot(Snapshot(digest, parents), now(), content)
    store.add_snapshots(submission.id, (made,))
    return made


LEFT_WITH = "left_with."
"""Preference that remembers, for each submission, the snapshot that was last packed or exported."""


def take_leaving_snapshot(
    store: SubmissionStore, submission: Submission, now: Callable[[], str]
) -> StoredSnapshot:
    """As ``take_snapshot``, for content that is about to leave: it is the last submission then."""
    taken = take_snapshot(store, submission, now)
    store.set_preference(LEFT_WITH + submission.id, taken.snapshot.id)
    return taken


def take_outgoing_snapshot(
    store: SubmissionStore, draft: Submission, content: Submission, now: Callable[[], str]
) -> StoredSnapshot:
    """Return the snapshot of what is about to leave of a draft; the whole draft is kept before it.

    Args:
        content: What leaves; the draft itself where that is everything.
    """
    if content is not draft and not _is_head(store, content):
        take_snapshot(store, draft, now)
    return take_leaving_snapshot(store, content, now)


def _is_head(store: SubmissionStore, content: Submission) -> bool:
    head = store.header(content.id).head
    digest = content_hash(submission_json(content))
    return any(
        stored.snapshot.id == head and stored.snapshot.content == digest
        for stored in store.snapshots(content.id)
    )


def left_with(store: SubmissionStore, submission_id: str) -> str:
    """Return the id of the snapshot that last left, empty where none is known to have left."""
    return store.preference(LEFT_WITH + submission_id)


def part_heads(notes: Iterable[MergeNote]) -> frozenset[str]:
    """Return the snapshots that merges brought of parts: no versions of the whole draft."""
    found: set[str] = set()
    for note in notes:
        files: Iterable[Mapping[str, object]] = note.report.get("files", ())
        heads = {str(file.get("head", "")) for file in files if file.get("part")}
        found |= heads - {note.after}
    return frozenset(found)
