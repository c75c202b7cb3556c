"""Merging parts: what a contribution may change, and what it began with.

A contribution holds what a body was asked for and nothing else. Its base is the draft's own
snapshot, cut to the same scope; only where that is not kept, what the file itself says it began
with. Into a small draft everything is cut to what it was asked for. Belongs here: both. Does not:
merging itself (``merge_plan``), where a scope ends (``domain/scope``).
"""

import json
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType

from gcm_desktop.domain import address as addresses
from gcm_desktop.domain.address import Address
from gcm_desktop.domain.canonical import from_data
from gcm_desktop.domain.errors import GcmError
from gcm_desktop.domain.framework import Framework
from gcm_desktop.domain.request import Request, Scope, SentRequest
from gcm_desktop.domain.scope import Boundary, expect_within, projection
from gcm_desktop.domain.submission import Record, Submission
from gcm_desktop.services.admission import Admitted
from gcm_desktop.services.companions import MergeNote

ContentOf = Callable[[str], bytes]


@dataclass(frozen=True)
class Part:
    """The part of a draft that a file is about.

    Attributes:
        boundary: Where it ends.
        began: What it began with.
        is_checked: False in a small draft, where what comes was cut already.
    """

    boundary: Boundary
    began: Submission
    is_checked: bool = True

    def base(self, content: Submission, theirs: Submission) -> Submission:
        """Return what of a common ancestor is the base of the part.

        A record written in the part may serve nothing, and be known by an earlier contribution.
        """
        buried = {addresses.key(grave) for grave in theirs.tombstones}
        also = {
            record.id
            for record in content.records.values()
            if not record.serves and (record.id in theirs.records or record.id in buried)
        }
        return projection(content, self.boundary, {*self.began.records, *also})

    def expect_theirs(
        self, mine: Submission, theirs: Submission, bases: Iterable[Submission]
    ) -> None:
        """Refuse what lies outside of the part.

        Raises:
            GcmError: ``merge.outside_scope`` with the address.
        """
        if not self.is_checked:
            return
        records: dict[str, Record] = dict(self.began.records)
        for base in bases:
            records |= base.records
        expect_within(
            theirs, self.boundary, replace(self.began, records=MappingProxyType(records))
        )
        buried = {addresses.key(grave) for grave in theirs.tombstones}
        for record_id in sorted({*theirs.records, *buried} - records.keys()):
            own = mine.records.get(record_id)
            if own is not None and not self.boundary.has_record(own):
                raise GcmError("merge.outside_scope", address=own.address)


def part_of(
    admitted: Admitted,
    framework: Framework,
    sent: tuple[SentRequest, ...],
    content_of: ContentOf,
) -> Part | None:
    """Return the part a file is about, ``None`` for a whole submission.

    Args:
        framework: Of the draft it shall be merged into.
        sent: Requests that have left from that draft.

    Raises:
        GcmError: ``merge.outside_scope`` where more comes back than was asked for;
            ``address.unknown`` where the draft's framework does not know it.
    """
    request = admitted.package.request
    if request is None:
        return None
    expect_asked(request, sent)
    boundary = Boundary(framework, request.scope)
    own = content_of(request.snapshot)
    if own:
        return Part(boundary, projection(from_data(json.loads(own)), boundary))
    return Part(boundary, admitted.base or admitted.submission)


def expect_asked(request: Request, sent: tuple[SentRequest, ...]) -> None:
    """Refuse a scope that is wider than any asked for; where nothing is noted, nobody knows.

    Raises:
        GcmError: ``merge.outside_scope`` with the first part nobody asked for.
    """
    asked = [each.request.scope for each in sent if each.request.snapshot == request.snapshot]
    beyond = [_beyond(request.scope, scope) for scope in asked]
    if beyond and all(beyond):
        raise GcmError("merge.outside_scope", address=beyond[-1][0])


def _beyond(scope: Scope, asked: Scope) -> tuple[Address, ...]:
    return tuple(each for each in scope if not {each, addresses.owner(each)} & {*asked})


def cut(admitted: Admitted, boundary: Boundary, mine: Submission) -> Admitted:
    """Return what of a file lies in the part a small draft is."""
    theirs = admitted.submission
    kept = projection(theirs, boundary, mine.records)
    graves = {f"{each.kind}/{each.id}" for each in mine.records.values()} & theirs.tombstones
    return replace(
        admitted,
        submission=replace(
            kept,
            languages=mine.languages,
            settings=mine.settings,
            tombstones=frozenset(graves),
        ),
    )


def part_heads(notes: Iterable[MergeNote]) -> frozenset[str]:
    """Return the snapshots that merges brought of parts: no versions of the whole draft."""
    found: set[str] = set()
    for note in notes:
        files: Iterable[Mapping[str, object]] = note.report.get("files", ())
        heads = {str(file.get("head", "")) for file in files if file.get("part")}
        found |= heads - {note.after}
    return frozenset(found)
