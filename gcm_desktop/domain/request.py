"""Requests: a body is asked for its part of a submission, until a day, with a note.

Belongs here: the value, and which parts may be asked for. Does not: what of a submission lies in a
part (``scope``), files (``exchange``), what was sent and answered (``services/requesting``).
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from gcm_desktop.domain import address as addresses
from gcm_desktop.domain.address import Address
from gcm_desktop.domain.author import UNKNOWN, Author
from gcm_desktop.domain.errors import GcmError
from gcm_desktop.domain.framework import Framework
from gcm_desktop.domain.settings import line
from gcm_desktop.domain.submission import Language
from gcm_desktop.domain.text import clean
from gcm_desktop.domain.typed import natural

Scope = tuple[Address, ...]
"""Addresses of items (``objective/6``) and of questions (``objective/6/progress``), each once, in
the natural order, no question of an item that is there as a whole."""

MOST_PARTS = 500
"""The largest framework shipped asks 400 questions."""
MOST_NOTE = 4_000
"""Letters of a covering note: two pages."""
MOST_NAME = 200
"""Letters of a name in a request."""


@dataclass(frozen=True, slots=True)
class Request:
    """What a body is asked for.

    Attributes:
        scope: The parts.
        snapshot: Id of the sender's snapshot the parts were taken from.
        due: ISO date, empty for none; for display, nothing depends on it.
        note: Covering note, lines set apart by newlines; may be empty.
        body: Name by language of who is asked; may be empty.
        asker: Who asks.
    """

    scope: Scope
    snapshot: str
    due: str = ""
    note: str = ""
    body: Mapping[Language, str] = field(default_factory=lambda: MappingProxyType({}))
    asker: Author = UNKNOWN

    def body_name(self, language: Language) -> str:
        """Return who is asked, in ``language``, else in any; empty where nobody is named."""
        return self.body.get(language) or next(iter(self.body.values()), "")

    @property
    def asked_by(self) -> str:
        """Who asks as one line: the body, else the person; empty where nobody is named."""
        return self.asker.body or self.asker.name


@dataclass(frozen=True, slots=True)
class SentRequest:
    """A request that has left.

    Attributes:
        head: Id of the snapshot in it: what the answer goes on from.
        at: UTC text, for display only.
    """

    request: Request
    head: str
    at: str


def is_part(framework: Framework, address: Address) -> bool:
    """True for what may be asked for: an item of the State's own, or one of its questions."""
    item = framework.items.get(addresses.owner(address))
    if item is None or not item.reporting or not item.questions:
        return False
    asked = addresses.question(address)
    return not asked or any(question.key == asked for question in item.questions)


def scope_of(framework: Framework, parts: Iterable[Address]) -> Scope:
    """Return parts as a scope.

    Raises:
        GcmError: ``request.empty`` without any; ``request.part_unknown`` for what cannot be asked;
            ``request.too_many``.
    """
    given = {part.strip() for part in parts} - {""}
    if not given:
        raise GcmError("request.empty")
    for part in sorted(given):
        if not is_part(framework, part):
            raise GcmError("request.part_unknown", address=line(part)[:60])
    if len(given) > MOST_PARTS:
        raise GcmError("request.too_many", found=len(given), most=MOST_PARTS)
    kept = (each for each in given if addresses.owner(each) not in given - {each})
    return tuple(sorted(kept, key=natural))


def note_of(text: str) -> str:
    """Return a covering note as it is kept: clean lines, empty ones at its ends left out.

    Signs that turn the direction of what follows are left out too: they would turn the page.

    Raises:
        GcmError: ``request.note_long``.
    """
    rows = clean(text).text.replace("\t", " ").split("\n")
    note = "\n".join(line(row) for row in rows).strip("\n")
    if len(note) > MOST_NOTE:
        raise GcmError("request.note_long", found=len(note), most=MOST_NOTE)
    return note


def name_of(text: str) -> str:
    """Return a name as a request holds it."""
    return line(text.replace("\t", " "))[:MOST_NAME].strip()
