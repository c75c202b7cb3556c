"""Bodies and what is assigned to them: who owes which part of a submission.

An assignment is about an item (``objective/7``), one question (``objective/7/progress``) or a kind
of record (``records/measure``). It blocks nothing, and it is no content: it stays with the draft.
Belongs here: the values and who answers for an address. Does not: progress (``progress``).
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from gcm_desktop.domain.address import Address
from gcm_desktop.domain.submission import Language


@dataclass(frozen=True, slots=True)
class Body:
    """A ministry, council or agency that contributes.

    Attributes:
        id: ULID, never changes.
        names: Its name by language; at least one.
        kind: ``ministry``, ``council``, ``agency``, ``local`` or ``other``.
        contact: A person, an address, a number: free text, never exported.
    """

    id: str
    names: Mapping[Language, str] = field(default_factory=lambda: MappingProxyType({}))
    kind: str = "ministry"
    contact: str = ""

    def name(self, language: Language) -> str:
        """Return its name in ``language``, else in any language it has one in."""
        return self.names.get(language) or next((name for name in self.names.values() if name), "")


KINDS = ("ministry", "council", "agency", "local", "other")


@dataclass(frozen=True, slots=True)
class Assignment:
    """A part of the submission that a body owes.

    Attributes:
        about: The item, question or kind of record.
        body: Id of the body.
        due: ISO date, empty for none; for display, nothing depends on it.
        note: What was agreed, free text.
    """

    about: Address
    body: str
    due: str = ""
    note: str = ""


class Assignments:
    """Who answers for what; the narrower assignment wins over the wider."""

    def __init__(self, bodies: Iterable[Body] = (), assignments: Iterable[Assignment] = ()) -> None:
        self.bodies: Mapping[str, Body] = MappingProxyType({body.id: body for body in bodies})
        self.by_address: Mapping[Address, Assignment] = MappingProxyType(
            {each.about: each for each in assignments if each.body in self.bodies}
        )

    def about(self, address: Address) -> Assignment | None:
        """Return the assignment ``address`` falls under: its own, else that of what holds it."""
        while address:
            found = self.by_address.get(address)
            if found is not None:
                return found
            address = address.rpartition("/")[0]
        return None

    def below(self, address: Address) -> tuple[Assignment, ...]:
        """Return the assignments at ``address`` or below it, in the order of their addresses."""
        inside = address + "/"
        return tuple(
            self.by_address[each]
            for each in sorted(self.by_address)
            if each == address or each.startswith(inside)
        )

    def of(self, body: str) -> tuple[Assignment, ...]:
        """Return what a body owes, in the order of the addresses."""
        return tuple(each for at, each in sorted(self.by_address.items()) if each.body == body)
