"""Bodies and what is assigned to them: a ministry's name, the part it owes, the day it is due.

Assignments are kept beside a draft and are none of its content: nothing here is in the undo of the
draft, in a package or in a document. Belongs here: what may be assigned, and reading names and
dates as people write them. Does not: who is awaited (``domain/progress``).
"""

from collections.abc import Callable, Mapping
from dataclasses import replace
from types import MappingProxyType

from gcm_desktop.domain.address import Address
from gcm_desktop.domain.assignment import KINDS, Assignment, Assignments, Body
from gcm_desktop.domain.errors import GcmError
from gcm_desktop.domain.framework import Framework
from gcm_desktop.domain.submission import Language
from gcm_desktop.domain.text import clean_line, folded
from gcm_desktop.domain.typed import parse_date
from gcm_desktop.services.companions import AssignmentBook
from gcm_desktop.services.framework_shelf import FrameworkShelf
from gcm_desktop.services.ports import SubmissionStore

RECORDS = "records"
"""First part of the address of a kind of record: ``records/measure``."""


class Assigning:
    """Use cases over the bodies of a draft; each is one or two transactions of the store."""

    def __init__(
        self,
        book: AssignmentBook,
        store: SubmissionStore,
        shelf: FrameworkShelf,
        new_id: Callable[[], str],
    ) -> None:
        self._book = book
        self._store = store
        self._shelf = shelf
        self._new_id = new_id

    def assignments(self, submission_id: str) -> Assignments:
        """Return all bodies and assignments of a draft; raises ``submission.unknown``."""
        return self._book.assignments(submission_id)

    def add_body(
        self,
        submission_id: str,
        names: Mapping[Language, str],
        kind: str = KINDS[0],
        contact: str = "",
    ) -> Body:
        """Add a body and return it; raises as ``keep_body``."""
        return self.keep_body(submission_id, Body(self._new_id(), names, kind, contact))

    def keep_body(self, submission_id: str, body: Body) -> Body:
        """Keep a body, new or altered, and return it as it is kept.

        Raises:
            GcmError: ``body.unnamed``, ``body.kind_unknown``, ``body.exists`` where another has one
                of its names, ``language.unknown`` for a name in a language the draft has not.
        """
        names = {language: clean_line(name) for language, name in body.names.items()}
        kept = replace(
            body,
            names=MappingProxyType({each: name for each, name in names.items() if name}),
            contact=clean_line(body.contact),
        )
        if kept.kind not in KINDS:
            raise GcmError("body.kind_unknown", kind=kept.kind[:40], kinds=", ".join(KINDS))
        if not kept.names:
            raise GcmError("body.unnamed")
        known = self._store.load(submission_id).languages
        there = self._book.assignments(submission_id).bodies
        before = there[body.id].names if body.id in there else {}
        for language, name in kept.names.items():
            if language not in known and language not in before:
                languages = ", ".join(known)
                raise GcmError("language.unknown", language=language[:20], languages=languages)
            if any(folded(name) == folded(other.names.get(language, ""))
                   for other in there.values() if other.id != kept.id):  # fmt: skip
                raise GcmError("body.exists", name=name[:80])
        self._book.keep_body(submission_id, kept)
        return kept

    def drop_body(self, submission_id: str, body_id: str) -> None:
        """Take a body away with what is assigned to it; raises ``body.unknown``."""
        self._book.drop_body(submission_id, body_id)

    def restore_body(self, submission_id: str, body: Body, owed: tuple[Assignment, ...]) -> None:
        """Bring a body back with what was assigned to it and is assigned to nobody else now."""
        self._book.keep_body(submission_id, body)
        there = self._book.assignments(submission_id).by_address
        for assignment in owed:
            if assignment.about not in there:
                self._book.assign(submission_id, assignment)

    def body(self, submission_id: str, wanted: str) -> Body:
        """Return the body with the id or with a name ``wanted``; raises ``body.unknown``."""
        bodies = self._book.assignments(submission_id).bodies
        if wanted in bodies:
            return bodies[wanted]
        name = folded(clean_line(wanted))
        for body in bodies.values():
            if name and any(folded(each) == name for each in body.names.values()):
                return body
        raise GcmError("body.unknown", body=wanted[:80])

    def assign(
        self, submission_id: str, about: Address, body_id: str, due: str = "", note: str = ""
    ) -> Assignment:
        """Assign a part to a body, in place of what it was assigned to, and return that.

        Args:
            due: A date as people write it, empty for none.

        Raises:
            GcmError: ``assignment.impossible`` for what is no part, ``assignment.due_unreadable``,
                ``body.unknown``.
        """
        framework = self._shelf.framework(self._store.header(submission_id))
        if not may_be_assigned(framework, about):
            raise GcmError("assignment.impossible", address=about[:120])
        day = parse_date(due) if due.strip() else ""
        if day is None:
            raise GcmError("assignment.due_unreadable", typed=due[:60])
        made = Assignment(about, body_id, day, clean_line(note))
        self._book.assign(submission_id, made)
        return made

    def unassign(self, submission_id: str, about: Address) -> None:
        """Take an assignment away; one that is not there is no fault."""
        self._book.unassign(submission_id, about)


def may_be_assigned(framework: Framework, about: Address) -> bool:
    """True for an item that asks something of the State, one of its questions, a kind of record."""
    kind, _, rest = about.partition("/")
    if kind == RECORDS:
        return rest in framework.record_kinds
    for item in framework.items.values():
        if about == item.address or about.startswith(item.address + "/"):
            asked = {f"{item.address}/{question.key}" for question in item.questions}
            return item.reporting and about in {item.address, *asked}
    return False
