"""What a self-check found in a written document, and where a document goes that failed it.

Belongs here: values of a proof, the port of what is kept aside. Does not: how a format is proven
(``export``), words for people (``ui``).
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Protocol


@dataclass(frozen=True, slots=True)
class DocumentFault:
    """A property the self-check could not prove."""

    code: str
    details: str = ""


@dataclass(frozen=True, slots=True)
class Proven:
    """A property that was proven; ``count`` says of how many paragraphs, runs, words, links."""

    code: str
    count: int


@dataclass(frozen=True, slots=True)
class Proof:
    """The answer of a self-check.

    Attributes:
        proven: What holds; a fault of a property has the code of the property.
        faults: What could not be proven; a file with one is never handed over.
    """

    proven: tuple[Proven, ...] = ()
    faults: tuple[DocumentFault, ...] = ()

    @property
    def told_faults(self) -> str:
        """The first faults on one line: codes and places, no text of the document."""
        return "; ".join(f"{fault.code} {fault.details}".strip() for fault in self.faults[:5])


def proof_of(counts: Mapping[str, int], faults: Iterable[DocumentFault]) -> Proof:
    """Return a proof from what was looked at, by code, and what was found wrong."""
    found = tuple(faults)
    wrong = {fault.code for fault in found}
    held = (Proven(code, count) for code, count in counts.items() if code not in wrong)
    return Proof(tuple(held), found)


class Aside(Protocol):
    """Where documents are kept that could not be proven, apart from what was asked for."""

    def keep(self, name: str, content: bytes) -> str:
        """Keep a document under a name nobody takes for a finished one.

        Returns:
            Its place, empty where it could not be kept: the fault of the document matters more.
        """
        ...
