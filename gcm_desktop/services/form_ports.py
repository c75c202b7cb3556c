"""Ports of the Word form of chosen answers, and the values that cross them.

Belongs here: what a form is made of, what is found in one that came back. Does not: Word itself
(``export/form``, ``intake/word_form``), what becomes of what was found (``form_proposals``).
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Protocol

from gcm_desktop.domain.address import Address
from gcm_desktop.domain.form import FormPlace
from gcm_desktop.domain.framework import Framework
from gcm_desktop.domain.leaving import Outgoing
from gcm_desktop.domain.richtext import RichText
from gcm_desktop.domain.submission import AnswerKey, FrameworkRef, Language
from gcm_desktop.services.proofs import Proof

MAX_FORM_BYTES = 20 * 2**20
"""Largest form read. One of every question of a sample submission has 2 MB; mail seldom takes more
than 20."""


@dataclass(frozen=True, slots=True)
class FormSheet:
    """What a form shall hold.

    Attributes:
        id: Of this very form, the same for the same snapshot and places.
        snapshot: Of the draft it is made from.
        shown: What stands in the place of an answer that is no narrative, by its key.
        country_name: The State's name in ``language``.
        today: ISO date.
    """

    id: str
    snapshot: str
    language: Language
    places: tuple[FormPlace, ...]
    shown: Mapping[AnswerKey, str]
    country_name: str
    today: str


class FormWriter(Protocol):
    """Writes forms and proves them."""

    def write(self, content: Outgoing, framework: Framework, sheet: FormSheet) -> bytes:
        """Return the form; equal arguments give equal bytes."""
        ...

    def prove(self, form: bytes, sheet: FormSheet) -> Proof:
        """Reopen a form and return what could be proven about it, and what not."""
        ...


@dataclass(frozen=True, slots=True)
class FormBase:
    """What a form says of one place: what was sent out there.

    Attributes:
        kind: Kind of the answer.
        said: SHA-256 of the text as it is compared.
        text: The text itself.
        heading, guidance: Hashes of what stands above it, empty where nothing does.
    """

    place: FormPlace
    kind: str
    said: str
    text: str = ""
    heading: str = ""
    guidance: str = ""


@dataclass(frozen=True, slots=True)
class FormIdentity:
    """What a form says about itself; it comes from outside and is believed in nothing.

    Attributes:
        id: Empty where every trace of it is lost.
        fixed: Hashes of the lines that are the form's own.
    """

    id: str = ""
    submission: str = ""
    snapshot: str = ""
    framework: FrameworkRef | None = None
    language: Language = ""
    bases: tuple[FormBase, ...] = ()
    fixed: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Hand:
    """Who made a tracked change, and when, as Word says it."""

    author: str
    at: str


@dataclass(frozen=True, slots=True)
class FoundAnswer:
    """What stands at a place of a form that came back.

    Attributes:
        accepted: With every tracked change taken.
        original: With none taken.
        hands: Who made tracked changes.
        is_loose: True where its table is gone and only a bookmark tells where it begins: somebody
            should look at where it ends.
    """

    place: FormPlace
    accepted: RichText
    original: RichText
    hands: tuple[Hand, ...] = ()
    is_loose: bool = False


@dataclass(frozen=True, slots=True)
class FormComment:
    """A comment made in Word.

    Attributes:
        at: Date as the file says it, for display.
        quoted: The text it is about.
        address: Empty where it belongs to no answer.
        also: Further answers its range reaches into.
        is_resolved: True where it was marked as done.
    """

    author: str
    at: str
    text: str
    quoted: str
    address: Address = ""
    language: Language | None = None
    also: tuple[AnswerKey, ...] = ()
    is_resolved: bool = False


@dataclass(frozen=True, slots=True)
class LooseText:
    """Text that stands in no answer.

    Attributes:
        why: ``outside``; ``beside`` an answer, in its table; ``copy`` of one; ``twice`` and
            ``swapped`` where two places claim it; ``altered`` line of the form's own; ``hidden``.
        near: The answer it stands at or that claims it.
    """

    rich: RichText
    why: str
    near: AnswerKey | None = None


@dataclass(frozen=True, slots=True)
class FormText:
    """Everything a form that came back says.

    Attributes:
        missing: Places that are not in it any more.
        notes: Codes of what it holds beside text (``macros``, ``embedded``, ``outside``,
            ``pictures``), and what became of it (``heading_gone``), each with details.
    """

    answers: tuple[FoundAnswer, ...] = ()
    missing: tuple[FormPlace, ...] = ()
    comments: tuple[FormComment, ...] = ()
    loose: tuple[LooseText, ...] = ()
    notes: tuple[tuple[str, str], ...] = field(default=())


class OpenedForm(Protocol):
    """A form whose archive was found acceptable."""

    @property
    def identity(self) -> FormIdentity:
        """What it says about itself."""
        ...

    def read(self, known: FormIdentity, sources: tuple[str, ...]) -> FormText:
        """Return what it says.

        Args:
            known: What was sent out, as far as it is known here: places and the form's own lines.
            sources: Ids that footnotes may stand for.

        Raises:
            GcmError: ``form.unreadable``, ``form.too_large``.
        """
        ...


class FormReader(Protocol):
    """Reads forms; nothing outside the file is ever loaded."""

    def open(self, content: bytes, name: str) -> OpenedForm:
        """Return a form; raises ``form.unreadable``, ``form.too_large``, ``form.not_word``."""
        ...
