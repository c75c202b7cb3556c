"""Documents as the services see them: what is asked for, and the port that writes and proves them.

Belongs here: the value and the Protocol. Does not: how any document looks (``export``).
"""

from dataclasses import dataclass
from typing import Protocol

from gcm_desktop.domain.address import Address
from gcm_desktop.domain.framework import Framework
from gcm_desktop.domain.leaving import Outgoing
from gcm_desktop.domain.open_point import OpenPoint
from gcm_desktop.domain.submission import Language
from gcm_desktop.services.file_properties import FileProperties
from gcm_desktop.services.proofs import Proof


@dataclass(frozen=True, slots=True)
class DocumentRequest:
    """What a document shall be.

    Attributes:
        format: ``docx``, ``pdf`` or ``xlsx``.
        profile: One of ``leaving.PROFILES``, the one the content leaves with.
        arrangement: Key of an arrangement of the framework.
        country_name: The State's name in ``language``.
        today: ISO date printed on the cover.
        items: What alone is told, in this order, without cover and contents: addresses of items,
            ``records/<kind>`` for every record of a kind, ``overview`` for the status of all
            objectives. Empty is the whole submission.
        earlier: What leaves of the report of the last review; an annex then tells what has changed
            since.
        emblem: Bytes of the picture on the cover; none where they are empty or cannot be drawn.
        open_points: What is still open, told at the end of a draft only.
        document: A record that is a document of its own, ``statement/<id>`` or ``letter/<id>``:
            it alone is told, laid out as what it is. Empty is the report.
    """

    format: str
    language: Language
    profile: str
    arrangement: str
    country_name: str
    today: str
    items: tuple[Address, ...] = ()
    earlier: Outgoing | None = None
    emblem: bytes = b""
    open_points: tuple[OpenPoint, ...] = ()
    document: Address = ""


class DocumentWriter(Protocol):
    """Writing and proving documents; it is given what leaves and never a whole submission."""

    def write(self, content: Outgoing, framework: Framework, request: DocumentRequest) -> bytes:
        """Return the document; raises ``export.engine`` where the engine fails."""
        ...

    def self_check(
        self,
        document: bytes,
        content: Outgoing,
        framework: Framework,
        request: DocumentRequest,
    ) -> Proof:
        """Reopen a written document and return what could be proven and what not."""
        ...

    def properties(
        self, content: Outgoing, framework: Framework, request: DocumentRequest
    ) -> FileProperties:
        """Return what the document asked for will say about itself, without writing it."""
        ...
