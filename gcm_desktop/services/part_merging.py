"""Merging parts: what a contribution may change, and what it began with.

A contribution holds what a body was asked for and nothing else. Its base is the draft's own
snapshot, cut to the same scope; only where that is not kept, what the file itself says it began
with. Into a small draft everything is cut to what it was asked for. Belongs here: both. Does not:
merging itself (``merge_plan``), where a scope ends (``domain/scope``).
"""

import json
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from types import MappingProxyType

from gcm_desktop.domain import address as addresses
from gcm_desktop.domain.address import Address
from gcm_desktop.domain.canonical import Snapshot, from_data
from gcm_desktop.domain.errors import GcmError
from gcm_desktop.domain.framework import Framework
from gcm_desktop.domain.request import Request, Scope, SentRequest
from gcm_desktop.domain.scope import Boundary, expect_within, projection, remarks_within
from gcm_desktop.domain.submission import Record, Submission
from gcm_desktop.services.admission import Admitted

ContentOf = Callable[[str], bytes]


@dataclass(frozen=True)
class Part:
    """The part of a draft that a file is about.

    Attributes:
        boundary: Where it ends.
        origin: Id of the snapshot of the whole that it was taken from.
        began: What it began with.
        is_checked: False in a small draft, where what comes was cut already.
    """

    boundary: Boundary
    origin: str
    began: Submission
    is_checked: bool = True
    _bases: dict[tuple[int, frozenset[str]], tuple[Submission, Submission]] = field(
        default_factory=dict, compare=False
    )

    def base(self, content: Submission, theirs: Submission) -> Submission:
        """Return what of a common ancestor is the base of the part.

        A record written in the part may serve nothing, and be known by an earlier contribution.
        """
        buried = {addresses.key(grave) for grave in theirs.tombstones}
        also = frozenset(
            record.id
            for record in content.records.values()
            if not record.serves and (record.id in theirs.records or record.id in buried)
        )
        place = (id(content), also)  # kept beside it: nothing else gets its id meanwhile
        if place not in self._bases:
            cut = projection(content, self.boundary, also.union(self.began.records))
            self._bases[place] = (content, cut)
        return self._bases[place][1]

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
        expect_within(theirs, self.boundary, replace(self.began, records=MappingProxyType(records)))
        buried = {addresses.key(grave) for grave in theirs.tombstones}
        for record_id in sorted({*theirs.records, *buried} - records.keys()):
            own = mine.records.get(record_id)
            if own is not None and not self.boundary.has_record(own):
                raise GcmError("merge.outside_scope", address=own.address)


class Parts:
    """What files are about a part of a draft, and what a small draft takes of any file."""

    def __init__(
        self,
        mine: Submission,
        framework: Framework,
        *,
        answered: Request | None,
        sent: tuple[SentRequest, ...],
        lineage: tuple[Snapshot, ...],
        content_of: ContentOf,
    ) -> None:
        self._mine = mine
        self._framework = framework
        self._answered = answered
        self._sent = sent
        self._lineage = lineage
        self._content_of = content_of
        self._known: dict[tuple[str, Scope], Part] = {}

    def cut(self, admitted: Admitted) -> Admitted:
        """Return what the draft can take of a file: all of it, or what lies in a small draft."""
        if self._answered is None:
            return admitted
        return _cut(admitted, Boundary(self._framework, self._answered.scope), self._mine)

    def part(self, admitted: Admitted) -> Part | None:
        """Return the part a file is about, ``None`` where it is about the whole draft.

        Raises:
            GcmError: ``merge.outside_scope`` where more comes back than was asked for.
        """
        if self._answered is not None:
            began = began_with(self._lineage, self._content_of, self._answered)
            content = from_data(json.loads(began)) if began else self._mine
            boundary = Boundary(self._framework, self._answered.scope)
            return Part(boundary, self._answered.snapshot, content, is_checked=False)
        request = admitted.package.request
        if request is None:
            return None
        expect_asked(request, self._sent)
        place = (request.snapshot, request.scope)
        if place in self._known:
            return self._known[place]
        boundary = Boundary(self._framework, request.scope)
        own = self._content_of(request.snapshot)
        if not own:
            return Part(boundary, request.snapshot, admitted.base or admitted.submission)
        content = projection(from_data(json.loads(own)), boundary)
        made = self._known[place] = Part(boundary, request.snapshot, content)
        return made


def began_with(lineage: Iterable[Snapshot], content_of: ContentOf, request: Request) -> bytes:
    """Return the content a request brought to a small draft, empty where it is not kept."""
    found = (each.id for each in lineage if each.parents == (request.snapshot,))
    return next((content for content in map(content_of, found) if content), b"")


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


def _cut(admitted: Admitted, boundary: Boundary, mine: Submission) -> Admitted:
    """Return what of a file lies in the part a small draft is."""
    theirs, package = admitted.submission, admitted.package
    kept = projection(theirs, boundary, mine.records)
    graves = {f"{each.kind}/{each.id}" for each in mine.records.values()} & theirs.tombstones
    return replace(
        admitted,
        package=replace(package, remarks=remarks_within(package.remarks, boundary, kept)),
        submission=replace(
            kept,
            languages=mine.languages,
            settings=mine.settings,
            tombstones=frozenset(graves),
        ),
    )
