"""Planning a merge: files in the order of their ancestry, each over what it has in common.

Belongs here: from received files to what they would do. Does not: doing it (``merging``), what one
merge is (``domain/merge``). The order in which files are given makes no difference.
"""

import json
from collections.abc import Callable
from dataclasses import dataclass, field
from types import MappingProxyType

from gcm_desktop.domain.ancestry import Parents, ancestors, best_common, best_kept
from gcm_desktop.domain.canonical import Snapshot, content_hash, from_data, submission_json
from gcm_desktop.domain.change import Change, apply_all
from gcm_desktop.domain.difference import changes_between
from gcm_desktop.domain.errors import GcmError, Reaction
from gcm_desktop.domain.merge import Common, Joinings, Merge, merge
from gcm_desktop.domain.record_merge import IsWanted
from gcm_desktop.domain.submission import Submission
from gcm_desktop.services.admission import Admitted
from gcm_desktop.services.part_merging import Part

ContentOf = Callable[[str], bytes]
"""Gives the canonical content of a snapshot by its id, empty where only the id is known."""


@dataclass(frozen=True, slots=True)
class Incoming:
    """A file that shall be merged.

    Attributes:
        sha256: Of the file.
        name: As it came, for display.
    """

    sha256: str
    name: str
    admitted: Admitted

    @property
    def head(self) -> Snapshot:
        """The snapshot the file holds."""
        return self.admitted.package.head


@dataclass(frozen=True, slots=True)
class PlannedFile:
    """What one file would do.

    Attributes:
        is_included: True where the draft has all of it already.
        has_common: False where nothing tells what both sides began with.
    """

    incoming: Incoming
    merge: Merge = field(default_factory=Merge)
    is_included: bool = False
    has_common: bool = True


@dataclass(frozen=True, slots=True)
class Plan:
    """What merging files into a draft would do, in the order of the files.

    Attributes:
        before, after: The content of the draft.
        head: The snapshot of ``before``.
        joinings: Of every answer touched, as they are afterwards.
    """

    before: Submission
    after: Submission
    head: Snapshot
    files: tuple[PlannedFile, ...]
    joinings: Joinings

    @property
    def changes(self) -> tuple[Change, ...]:
        """What makes ``after`` of ``before``; an answer several files changed is set once."""
        return changes_between(self.before, self.after)

    @property
    def is_nothing_new(self) -> bool:
        """True where the draft has all of every file already."""
        return all(file.is_included for file in self.files)

    def merged_head(self) -> Snapshot:
        """Return the snapshot of ``after``: it came from the draft and from every new file.

        A file that only went on from the draft, and is taken whole, brings its own.
        """
        parents = self.parents()
        heads = [self.head.id, *(f.incoming.head.id for f in self.files if not f.is_included)]
        older = {
            each
            for each in heads
            if any(each in ancestors(parents, other) for other in heads if other != each)
        }
        newest = tuple(sorted({*heads} - older))
        content = content_hash(submission_json(self.after))
        known = {
            self.head.id: self.head,
            **{f.incoming.head.id: f.incoming.head for f in self.files},
        }
        if len(newest) == 1 and known[newest[0]].content == content:
            return known[newest[0]]
        return Snapshot(content, newest)

    def parents(self) -> Parents:
        """Return the ancestry the files bring, and the draft's newest snapshot."""
        found = {self.head.id: self.head.parents}
        for file in self.files:
            found |= {each.id: each.parents for each in file.incoming.admitted.package.lineage}
        return found


def expect_same_submission(mine: Submission, incoming: Incoming) -> None:
    """Refuse what is no part of this draft.

    Raises:
        GcmError: for a person ``merge.other_submission``, ``merge.other_country`` and
            ``merge.other_framework`` with both editions; ``merge.other_submitter``.
    """
    theirs = incoming.admitted.submission
    told = {"file": incoming.name}
    if theirs.country != mine.country:
        raise GcmError(
            "merge.other_country", Reaction.PERSON, here=mine.country, there=theirs.country, **told
        )
    if theirs.id != mine.id:
        raise GcmError("merge.other_submission", Reaction.PERSON, id=theirs.id, **told)
    if theirs.framework != mine.framework:
        here, there = str(mine.framework), str(theirs.framework)
        raise GcmError("merge.other_framework", Reaction.PERSON, here=here, there=there, **told)
    if theirs.submitter != mine.submitter:
        raise GcmError("merge.other_submitter", Reaction.PERSON, **told)


def plan(
    mine: Submission,
    lineage: tuple[Snapshot, ...],
    head: Snapshot,
    files: tuple[Incoming, ...],
    *,
    content_of: ContentOf,
    known: Joinings,
    is_wanted: IsWanted,
    part_of: Callable[[Incoming], Part | None] = lambda _: None,
) -> Plan:
    """Return what merging ``files`` into ``mine`` would do.

    Args:
        lineage: Every snapshot of the draft kept so far.
        head: The snapshot of ``mine``, kept or not.
        known: What was joined before.
        part_of: Gives the part a file is about, ``None`` where it is about the whole.

    Raises:
        GcmError: as ``expect_same_submission``; ``merge.record_kind``, ``merge.outside_scope``.
    """
    for each in files:
        expect_same_submission(mine, each)
    graph = _Graph(lineage, head, files, content_of)
    now, joinings, done = mine, dict(known), list[PlannedFile]()
    touched: dict[tuple[str, str | None], object] = {}
    for incoming in graph.in_order(files):
        if graph.has(incoming.head.id):
            done.append(PlannedFile(incoming, is_included=True))
            continue
        part, theirs = part_of(incoming), incoming.admitted.submission
        common = graph.common(incoming, part)
        if part is not None:
            common = Common(
                tuple(part.base(base, theirs) for base in common.bases or (part.began,))
            )
            part.expect_theirs(now, theirs, common.bases)
        made = merge(now, theirs, common, joinings, is_wanted)
        now = apply_all(now, made.changes)
        joinings |= made.joinings
        touched |= made.joinings
        done.append(PlannedFile(incoming, made, has_common=bool(common.bases)))
        graph.take(incoming.head.id)
    after = {key: joinings[key] for key in touched}
    return Plan(mine, now, head, tuple(done), MappingProxyType(after))


class _Graph:
    """Where the draft stands among all snapshots known, as files are taken one by one."""

    def __init__(
        self,
        lineage: tuple[Snapshot, ...],
        head: Snapshot,
        files: tuple[Incoming, ...],
        content_of: ContentOf,
    ) -> None:
        self._content_of = content_of
        self._parents: dict[str, tuple[str, ...]] = {each.id: each.parents for each in lineage}
        self._contents = {f.head.id: f.admitted.package.content for f in files}
        for each in files:
            self._parents |= {one.id: one.parents for one in each.admitted.package.lineage}
        self._parents[head.id] = head.parents
        self._bases: dict[str, Submission | None] = {}
        self._place = "draft"
        self._parents[self._place] = (head.id,)
        self._head = head.id

    def in_order(self, files: tuple[Incoming, ...]) -> list[Incoming]:
        """Return files with ancestors before what came from them, each once."""
        once = {each.head.id: each for each in sorted(files, key=lambda file: file.sha256)}
        return sorted(
            once.values(),
            key=lambda each: (len(ancestors(self._parents, each.head.id)), each.head.id),
        )

    def has(self, snapshot: str) -> bool:
        """True where the draft came from a snapshot."""
        return snapshot in ancestors(self._parents, self._place)

    def take(self, snapshot: str) -> None:
        """Note that the draft came from a snapshot too."""
        place = f"{self._place}+"
        self._parents[place] = (self._place, snapshot)
        self._place = place

    def common(self, incoming: Incoming, part: Part | None = None) -> Common:
        """Return what the draft and a file have in common, as far as it is kept.

        What a part began with stands for the snapshot it was taken from, where that is not kept.
        """

        def base(snapshot: str) -> Submission | None:
            began = part.began if part is not None and part.origin == snapshot else None
            return self._base(snapshot) or began

        best = best_common(self._parents, self._place, incoming.head.id)
        found = best_kept(self._parents, best, lambda each: base(each) is not None)
        bases = map(base, found)
        return Common(tuple(each for each in bases if each is not None))

    def _base(self, snapshot: str) -> Submission | None:
        """Return the content of a snapshot; files sent out together have one in common."""
        if snapshot not in self._bases:
            content = self._contents.get(snapshot) or self._content_of(snapshot)
            self._bases[snapshot] = from_data(json.loads(content)) if content else None
        return self._bases[snapshot]
