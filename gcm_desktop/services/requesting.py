"""Asking bodies for their parts, and answering: requests out, small drafts, contributions back.

A request holds the parts that were chosen as they are in the sender's draft, and nothing else of
it. What comes back is merged (``merging``). Belongs here: the use cases of both sides. Does not:
what lies in a part (``domain/scope``), importing a request (``sharing``), merging an answer.
"""

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from types import MappingProxyType

from gcm_desktop.domain.address import Address
from gcm_desktop.domain.assignment import Assignments
from gcm_desktop.domain.canonical import Snapshot, content_hash, from_data, submission_json
from gcm_desktop.domain.errors import GcmError
from gcm_desktop.domain.framework import Framework
from gcm_desktop.domain.request import Request, SentRequest, is_part, name_of, note_of
from gcm_desktop.domain.request import scope_of as chosen_scope
from gcm_desktop.domain.scope import Boundary, projection, remarks_within
from gcm_desktop.domain.submission import Language, Submission
from gcm_desktop.domain.typed import parse_date
from gcm_desktop.services.attaching import named_attachments
from gcm_desktop.services.authoring import Authoring
from gcm_desktop.services.companions import Companions
from gcm_desktop.services.framework_shelf import FrameworkShelf
from gcm_desktop.services.lineage import take_outgoing_snapshot, take_snapshot
from gcm_desktop.services.package_ports import PackageCodec, PackageContent
from gcm_desktop.services.part_merging import began_with
from gcm_desktop.services.ports import Files, SubmissionStore
from gcm_desktop.services.sealing import PLAIN, Finish

REQUEST, CONTRIBUTION = "request", "contribution"


@dataclass(frozen=True, slots=True)
class Asked:
    """What a person says who asks for a part.

    Attributes:
        parts: Addresses of items and questions.
        body: Name by language of who is asked; may be empty.
        due: A date as people write it, empty for none.
    """

    parts: tuple[Address, ...]
    body: Mapping[Language, str] = field(default_factory=lambda: MappingProxyType({}))
    due: str = ""
    note: str = ""


class Requesting:
    """Use cases around requests and contributions."""

    def __init__(
        self,
        store: SubmissionStore,
        shelf: FrameworkShelf,
        companions: Companions,
        authoring: Authoring,
        *,
        codec: PackageCodec,
        files: Files,
        now: Callable[[], str],
    ) -> None:
        self._store = store
        self._shelf = shelf
        self._companions = companions
        self._authoring = authoring
        self._codec = codec
        self._files = files
        self._now = now

    def answered(self, submission_id: str) -> Request | None:
        """Return the request a draft answers, ``None`` for a whole one."""
        return self._companions.requests.answered(submission_id)

    def sent(self, submission_id: str) -> tuple[SentRequest, ...]:
        """Return the requests sent from a draft, the oldest first."""
        return self._companions.requests.sent(submission_id)

    def ask(
        self, submission_id: str, asked: Asked, out: Path, finish: Finish = PLAIN
    ) -> SentRequest:
        """Write a request to ``out`` and note it as sent; the draft is kept as a version.

        Raises:
            GcmError: ``submission.unknown``, ``request.*``, ``file.unwritable``, ``store.*``.
        """
        header = self._store.header(submission_id)
        framework = self._framework(submission_id)
        scope = chosen_scope(framework, asked.parts)
        due, note = _due(asked.due), note_of(asked.note)
        draft = self._store.load(submission_id)
        taken = take_snapshot(self._store, draft, self._now)
        content = projection(draft, Boundary(framework, scope))
        written = submission_json(content)
        head = Snapshot(content_hash(written), (taken.snapshot.id,))
        names = {each: name_of(name) for each, name in asked.body.items()}
        author = self._authoring.author
        request = Request(
            scope=scope,
            snapshot=taken.snapshot.id,
            due=due,
            note=note,
            body=MappingProxyType({each: name for each, name in names.items() if name}),
            asker=replace(author, name=name_of(author.name), body=name_of(author.body)),
        )
        package = PackageContent(
            kind=REQUEST,
            submission=content,
            content=written,
            framework_data=self._shelf.data(header),
            framework_sha256=self._shelf.sha256(header),
            head=head,
            lineage=(*self._companions.versions.lineage(submission_id), head),
            created=taken.made,
            attachments=named_attachments(self._companions.attachments, content),
            request=request,
            signer=finish.signer,
        )
        self._files.write(out, finish.seal(self._codec.write(package)))
        sent = SentRequest(request, head.id, self._now())
        self._companions.requests.keep_sent(submission_id, sent)
        return sent

    def contribute(self, submission_id: str, out: Path, finish: Finish = PLAIN) -> str:
        """Write what a small draft answers to ``out``; return the id of the snapshot in it.

        Raises:
            GcmError: ``request.not_one`` where the draft answers no request,
                ``request.base_missing``, ``file.unwritable``, ``store.*``.
        """
        request = self.answered(submission_id)
        if request is None:
            raise GcmError("request.not_one")
        header, draft = self._store.header(submission_id), self._store.load(submission_id)
        lineage = self._companions.versions.lineage(submission_id)
        base = began_with(
            lineage,
            lambda each: self._companions.versions.snapshot_content(submission_id, each),
            request,
        )
        if not base:
            raise GcmError("request.base_missing", id=submission_id)
        boundary = Boundary(self._framework(submission_id), request.scope)
        began = from_data(json.loads(base))
        content = contributed(draft, boundary, began)
        said = self._companions.remarks.remarks(submission_id)
        head = take_outgoing_snapshot(self._store, draft, content, self._now)
        package = PackageContent(
            kind=CONTRIBUTION,
            submission=content,
            content=head.content,
            framework_data=self._shelf.data(header),
            framework_sha256=self._shelf.sha256(header),
            head=head.snapshot,
            lineage=self._companions.versions.lineage(submission_id),
            created=head.made,
            attachments=named_attachments(self._companions.attachments, content),
            remarks=remarks_within(said, boundary, content, began),
            request=request,
            base=base,
            signer=finish.signer,
        )
        self._files.write(out, finish.seal(self._codec.write(package)))
        return head.snapshot.id

    def _framework(self, submission_id: str) -> Framework:
        return self._shelf.framework(self._store.header(submission_id))


def contributed(draft: Submission, boundary: Boundary, began: Submission) -> Submission:
    """Return what of a small draft goes back: what it was asked for, records that are new too.

    Languages and settings go back as they came: they belong to the whole.
    """
    content = projection(draft, boundary, {*began.records, *draft.records})
    kept = replace(
        content,
        languages=began.languages,
        settings=began.settings,
        tombstones=draft.tombstones,
    )
    return draft if kept == draft else kept


def parts_of(framework: Framework, assignments: Assignments, body_id: str) -> tuple[Address, ...]:
    """Return the parts assigned to a body that can be asked for, in their order."""
    owed = (each.about for each in assignments.of(body_id))
    return tuple(each for each in owed if is_part(framework, each))


def _due(typed: str) -> str:
    day = parse_date(typed) if typed.strip() else ""
    if day is None:
        raise GcmError("assignment.due_unreadable", typed=typed[:60])
    return day
