"""The fake of ``SubmissionStore``: everything in memory, by the domain's own functions."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from gcm_desktop.base.clock import now_utc
from gcm_desktop.domain.author import Author
from gcm_desktop.domain.change import (
    AddRecord,
    Change,
    MoveRecord,
    RemoveRecord,
    SetAnswer,
    SetOutline,
    apply,
)
from gcm_desktop.domain.errors import GcmError, Reaction
from gcm_desktop.domain.freezing import Freeze, in_force
from gcm_desktop.domain.submission import AnswerKey, Submission
from gcm_desktop.services.authoring import BODY, NAME
from gcm_desktop.services.ports import (
    Header,
    JournalEntry,
    ReceivedFile,
    StoredSnapshot,
)


@dataclass
class _Draft:
    content: Submission
    created: str
    edited: str
    touched: int
    pack: str = ""
    head: str = ""
    entries: list[JournalEntry] = field(default_factory=list)
    snapshots: dict[str, StoredSnapshot] = field(default_factory=dict)


class MemoryStore:
    """Keeps drafts in dictionaries; rows of the journal are never joined."""

    def __init__(self, now: Callable[[], str] = now_utc) -> None:
        self._now = now
        self._count = 0
        self._drafts: dict[str, _Draft] = {}
        self._received: dict[str, tuple[ReceivedFile, bytes]] = {}
        self._packs: dict[str, Mapping[str, Any]] = {}
        self._preferences: dict[str, str] = {}
        self.freezes: dict[str, tuple[Freeze, ...]] = {}

    def headers(self) -> tuple[Header, ...]:
        drafts = sorted(self._drafts.values(), key=lambda draft: draft.touched, reverse=True)
        return tuple(_header(draft) for draft in drafts)

    def header(self, submission_id: str) -> Header:
        return _header(self._draft(submission_id))

    def load(self, submission_id: str) -> Submission:
        return self._draft(submission_id).content

    def create(
        self, submission: Submission, snapshots: tuple[StoredSnapshot, ...] = (), pack: str = ""
    ) -> None:
        if submission.id in self._drafts:
            raise GcmError("submission.exists", Reaction.PERSON, id=submission.id)
        at = self._now()
        self._drafts[submission.id] = _Draft(submission, at, at, self._next(), pack)
        self.add_snapshots(submission.id, snapshots)

    def apply(self, submission_id: str, changes: tuple[Change, ...]) -> str:
        draft = self._draft(submission_id)
        expect_open(self, submission_id)
        at, content, entries = self._now(), draft.content, list(draft.entries)
        author = Author(self.preference(NAME), self.preference(BODY))
        for change in changes:
            for true in _as_it_was(content, change):
                content = apply(content, true)
                entries.append(JournalEntry(self._next(), at, true, author))
        draft.content, draft.entries = content, entries
        draft.edited, draft.touched = at, self._next()
        return at

    def journal(self, submission_id: str, limit: int = 200) -> tuple[JournalEntry, ...]:
        return tuple(reversed(self._draft(submission_id).entries))[:limit]

    def add_snapshots(self, submission_id: str, snapshots: tuple[StoredSnapshot, ...]) -> None:
        draft = self._draft(submission_id)
        for stored in snapshots:
            draft.snapshots.setdefault(stored.snapshot.id, stored)
            draft.head = stored.snapshot.id

    def snapshots(self, submission_id: str) -> tuple[StoredSnapshot, ...]:
        return tuple(self._draft(submission_id).snapshots.values())

    def set_head(self, submission_id: str, head: str) -> None:
        self._draft(submission_id).head = head

    def keep_received(self, file: ReceivedFile, content: bytes) -> None:
        self._received.setdefault(file.sha256, (file, content))

    def received(self) -> tuple[ReceivedFile, ...]:
        return tuple(file for file, _ in reversed(self._received.values()))

    def received_content(self, sha256: str) -> bytes:
        if sha256 not in self._received:
            raise GcmError("received.unknown", sha256=sha256[:64])
        return self._received[sha256][1]

    def keep_framework(self, sha256: str, data: Mapping[str, Any]) -> None:
        self._packs.setdefault(sha256, data)

    def kept_framework(self, sha256: str) -> Mapping[str, Any] | None:
        return self._packs.get(sha256)

    def preference(self, key: str) -> str:
        return self._preferences.get(key, "")

    def set_preference(self, key: str, value: str) -> None:
        self._preferences[key] = value

    def _draft(self, submission_id: str) -> _Draft:
        if submission_id not in self._drafts:
            raise GcmError("submission.unknown", id=submission_id[:40])
        return self._drafts[submission_id]

    def _next(self) -> int:
        self._count += 1
        return self._count


def expect_open(store: MemoryStore, submission_id: str) -> None:
    """Raise ``submission.frozen`` where a freeze is in force."""
    found = in_force(store.freezes.get(submission_id, ()))
    if found is not None:
        raise GcmError("submission.frozen", Reaction.PERSON, id=submission_id, receipt=found.code)


def _header(draft: _Draft) -> Header:
    content = draft.content
    return Header(
        id=content.id,
        country=content.country,
        framework=content.framework,
        languages=content.languages,
        created=draft.created,
        edited=draft.edited,
        head=draft.head,
        pack=draft.pack,
    )


def _as_it_was(content: Submission, change: Change) -> tuple[Change, ...]:
    """Return ``change`` with what truly stood before it, as changes that invert exactly."""
    match change:
        case SetAnswer(address, language, _, after):
            before = content.answer(address, language)
            return () if before == after else (SetAnswer(address, language, before, after),)
        case AddRecord(record, answers, _) if record.id not in content.records:
            return _added(content, change, dict(answers))
        case RemoveRecord(record, _, leaves) if record.id in content.records:
            below = sorted(content.answers_under(record.address), key=_order)
            return (RemoveRecord(content.records[record.id], tuple(below), leaves),)
        case MoveRecord(before_move, after_move) if before_move.id in content.records:
            stored = content.records[before_move.id]
            return () if stored == after_move else (MoveRecord(stored, after_move),)
        case SetOutline(_, languages, _, settings):
            now = tuple(sorted(content.settings.items()))
            after_settings = tuple(sorted(settings))
            if (content.languages, now) == (languages, after_settings):
                return ()
            return (SetOutline(content.languages, languages, now, after_settings),)
    return (change,)


def _added(
    content: Submission, change: AddRecord, given: Mapping[AnswerKey, Any]
) -> tuple[Change, ...]:
    below = dict(content.answers_under(change.record.address))
    taken = tuple(SetAnswer(*key, answer, None) for key, answer in below.items())
    prefix = change.record.address + "/"
    inside = {key: answer for key, answer in given.items() if key[0].startswith(prefix)}
    outside = tuple(
        SetAnswer(*key, content.answer(*key), answer)
        for key, answer in given.items()
        if key not in inside and content.answer(*key) != answer
    )
    answers = tuple(sorted({**below, **inside}.items(), key=_order))
    revives = change.record.address in content.tombstones
    return (*taken, *outside, AddRecord(change.record, answers, revives))


def _order(entry: tuple[AnswerKey, Any]) -> tuple[str, str]:
    return entry[0][0], entry[0][1] or ""
