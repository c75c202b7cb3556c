"""A framework: the items a State reports on, the questions about them, and how they are linked.

Belongs here: frozen values and look-ups. Does not: reading the data pack (``framework_data``),
which answers exist (``submission``). A question is defined by the pack, never by code.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from gcm_desktop.domain import address as addresses
from gcm_desktop.domain.address import Address
from gcm_desktop.domain.errors import GcmError
from gcm_desktop.domain.lettering import letter_in
from gcm_desktop.domain.submission import FrameworkRef, Kind, Language

STATUS = "status"
"""Question and choice list that hold the implementation status of an objective or entry."""
NOT_APPLICABLE = "not_applicable"
TAKING_UP = ("declaration", "principle")
"""Kinds of item that take up what objectives say (``reporting``)."""


class Leaves(StrEnum):
    """With which profiles an answer or a kind of record leaves (``leaving``)."""

    ALWAYS = "always"
    NOT_PUBLIC = "not_public"
    """For upload, not for the public."""
    NEVER = "never"
    """Internal: in a draft only."""


@dataclass(frozen=True, slots=True)
class Label:
    """A wording in the languages of the pack, each with whether it was checked officially."""

    texts: Mapping[Language, str]
    unverified: frozenset[Language] = frozenset()

    def in_language(self, language: Language) -> str:
        """Return the wording in ``language``, else in English, else in any."""
        return self.texts.get(language) or self.texts.get("en") or next(iter(self.texts.values()))

    def is_verified(self, language: Language) -> bool:
        """False where the wording was not checked against the official text."""
        return language not in self.unverified


@dataclass(frozen=True, slots=True)
class Choice:
    """One value of a choice list."""

    key: str
    label: Label


@dataclass(frozen=True, slots=True)
class Question:
    """One question about an item, or one field of a record.

    Attributes:
        key: Last part of the address; ``action/a/note`` for the questions of an action.
        kind: Kind of its answer; ``None`` for a placement (``shows``).
        shows: ``records`` or ``actions`` where the question is a place for those; ``series`` where
            a text holds values by year (``domain/series``), ``file`` where it names a file that is
            attached; else empty.
        holds: Record kind of a placement, or what a reference points to.
        limit: Suggested number of words, ``None`` without one; warns, never cuts.
        least_characters: Suggested least number of characters, line breaks left out.
        most_characters: Suggested most number of characters.
        leaves: With which profiles its answers leave.
        choices: Values of a choice, in their order.
    """

    key: str
    kind: Kind | None
    label: Label
    translatable: bool = False
    required: bool = False
    limit: int | None = None
    choices: tuple[Choice, ...] = ()
    guidance: Label | None = None
    example: Label | None = None
    shows: str = ""
    holds: str = ""
    least_characters: int | None = None
    most_characters: int | None = None
    leaves: Leaves = Leaves.ALWAYS


@dataclass(frozen=True, slots=True)
class Guidance:
    """What helps to write: what is asked, why, and an example; each may be missing."""

    asked: Label | None = None
    why: Label | None = None
    example: Label | None = None


@dataclass(frozen=True, slots=True)
class Action:
    """A lettered action of an objective; the label is this project's own wording."""

    letter: str
    label: Label


@dataclass(frozen=True, slots=True)
class Item:
    """Something a submission speaks to: an objective, a Declaration entry, a principle, a section.

    Attributes:
        address: ``objective/7``.
        title: Full title with its checked flags.
        short: Short title for lists; the title where there is none.
        resolution: Symbol of the resolution, empty for sections.
        paragraph: Paragraph number where it is verified, else ``None``: never show another.
        reporting: False for entries that address others: shown for reference, never counted.
        addressee: Whom a Declaration entry addresses.
        objectives: Addresses of linked objectives.
        place: ``front`` or ``back`` for sections, else empty.
        guidance: Guidance on this very item, ``None`` where the pack has none.
    """

    address: Address
    title: Label
    short: Label
    questions: tuple[Question, ...]
    resolution: str = ""
    paragraph: int | None = None
    reporting: bool = True
    addressee: Label | None = None
    objectives: tuple[Address, ...] = ()
    sdg_targets: tuple[str, ...] = ()
    actions: tuple[Action, ...] = ()
    place: str = ""
    guidance: Guidance | None = None

    @property
    def kind(self) -> str:
        """``objective``, ``declaration``, ``principle`` or ``section``."""
        return addresses.kind(self.address)

    @property
    def key(self) -> str:
        """``7``, ``PD-PATHWAYS``, ``g``, ``methodology``."""
        return addresses.key(self.address)

    def guidance_on(self, question: Question | None) -> Guidance:
        """Return the guidance on a question of this item, or on the item as a whole.

        The first narrative is what the item itself asks for; other questions have guidance of
        their own, and share the reason.
        """
        own = self.guidance
        if own is not None and question in (None, self._first_narrative()):
            return own
        why = own.why if own else None
        return Guidance(question.guidance, why, question.example) if question else Guidance()

    def _first_narrative(self) -> Question | None:
        narratives = (each for each in self.questions if each.kind is Kind.NARRATIVE)
        return next(narratives, None)

    @property
    def is_counted(self) -> bool:
        """True where progress counts it: it has a required question and addresses the State."""
        return self.reporting and any(question.required for question in self.questions)


@dataclass(frozen=True, slots=True)
class Group:
    """A priority area or a round table with its objectives."""

    key: str
    title: Label
    short: Label
    items: tuple[Address, ...]
    also: tuple[Address, ...] = ()
    """Objectives that belong here as well but have their place elsewhere."""


@dataclass(frozen=True, slots=True)
class Arrangement:
    """An order of the objectives: by priority area, by round table, or plainly by number."""

    key: str
    label: Label
    groups: tuple[Group, ...]


def group_choice(arrangement: Arrangement, group: Group) -> str:
    """Return the key of a group as a choice: ``priority_area-1``."""
    return f"{arrangement.key}-{group.key}"


@dataclass(frozen=True, slots=True)
class RecordKind:
    """A kind of record and its fields.

    Attributes:
        serves_most: Suggested most number of items of a kind that one record serves: three
            objectives for a pledge. Warns, never refuses.
        leaves: With which profiles records of this kind leave, with all that is said in them.
    """

    kind: str
    label: Label
    plural: Label
    fields: tuple[Question, ...]
    serves_most: Mapping[str, int] = field(default_factory=dict)
    leaves: Leaves = Leaves.ALWAYS


@dataclass(frozen=True, slots=True)
class Framework:
    """A whole framework; the first arrangement is the one to show first."""

    ref: FrameworkRef
    title: Label
    items: Mapping[Address, Item]
    arrangements: tuple[Arrangement, ...]
    record_kinds: Mapping[str, RecordKind]
    declaration_title: Label
    declaration_resolution: str
    action_questions: tuple[Question, ...] = ()
    _questions: Mapping[Address, Question] = field(default_factory=dict, compare=False)

    def item(self, address: Address) -> Item:
        """Return the item at ``address``.

        Raises:
            GcmError: ``address.unknown``.
        """
        found = self.items.get(address)
        if found is None:
            raise GcmError("address.unknown", address=address)
        return found

    def items_of(self, kind: str) -> tuple[Item, ...]:
        """Return the items of one kind in the order of the pack."""
        return tuple(item for item in self.items.values() if item.kind == kind)

    def arrangement(self, key: str) -> Arrangement:
        """Return an arrangement by key.

        Raises:
            GcmError: ``arrangement.unknown``.
        """
        for arrangement in self.arrangements:
            if arrangement.key == key:
                return arrangement
        known = ", ".join(arrangement.key for arrangement in self.arrangements)
        raise GcmError("arrangement.unknown", key=key[:40], known=known)

    def question_at(self, address: Address) -> Question:
        """Return the question answered at ``address``, of an item or of a record.

        Raises:
            GcmError: ``address.malformed`` or ``address.unknown``.
        """
        if not addresses.is_well_formed(address):
            raise GcmError("address.malformed", address=address[: addresses.MAX_LENGTH])
        found = self._questions.get(address)
        if found is not None:
            return found
        record_kind = self.record_kinds.get(addresses.kind(address))
        if record_kind is not None and addresses.is_record_id(addresses.key(address)):
            wanted = addresses.question(address)
            for question in record_kind.fields:
                if question.key == wanted:
                    return question
        raise GcmError("address.unknown", address=address)

    def questions(self) -> Iterator[tuple[Address, Question]]:
        """Yield every question of every item with its address, in the order of the pack."""
        yield from self._questions.items()

    def is_apart(self, address: Address) -> bool:
        """True for a record, and what is said in it, of a kind that never stands in the report."""
        kind = self.record_kinds.get(addresses.kind(address))
        return kind is not None and kind.leaves is Leaves.NEVER

    def place(self, address: Address, language: Language) -> str:
        """Return ``address`` in words: ``6 · Recruitment and decent work · Progress``."""
        item = self.items.get(addresses.owner(address))
        record_kind = self.record_kinds.get(addresses.kind(address))
        if item is not None:
            short = item.short.in_language(language)
            parts = [item.key, short] if item.kind == "objective" else [short]
        elif record_kind is not None:
            parts = [record_kind.label.in_language(language)]
        else:
            return address
        asked = addresses.question(address)
        if asked.startswith("action/"):
            parts.append(f"({letter_in(language, asked.split('/')[1])})")
        if asked:
            try:
                label = self.question_at(address).label.in_language(language)
            except GcmError:
                label = asked
            if label != parts[-1]:
                parts.append(label)
        return " · ".join(parts)
