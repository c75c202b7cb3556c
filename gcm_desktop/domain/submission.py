"""A submission: a set of answers, each with an address, and the records the user added.

Belongs here: the frozen values and how to look into them. Does not: changing one (``change``), its
file form (``canonical``), what the questions are (``framework``).
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from functools import lru_cache
from types import MappingProxyType

from gcm_desktop.domain import address as addresses
from gcm_desktop.domain.address import Address
from gcm_desktop.domain.evidence import shown_value
from gcm_desktop.domain.richtext import plain_text
from gcm_desktop.domain.richtext_html import parse_html
from gcm_desktop.domain.text import count_words

Language = str
"""``ar``, ``en`` or ``fr``; others are kept if a file brings them."""
LANGUAGES: tuple[Language, ...] = ("ar", "en", "fr")


class Kind(StrEnum):
    """Kind of an answer."""

    TEXT = "text"
    NARRATIVE = "narrative"
    CHOICE = "choice"
    NUMBER = "number"
    DATE = "date"
    LINK = "link"
    REFERENCE = "reference"
    YES_NO = "yes_no"


@lru_cache(maxsize=2048)
def _plain(html: str) -> str:
    """Return the letters of a narrative; checks, counts and search ask for the same ones again."""
    return plain_text(parse_html(html))


@dataclass(frozen=True, slots=True)
class Answer:
    """One typed value.

    Attributes:
        kind: What the value is.
        value: Canonical text by kind: letters; the HTML subset; a choice key; a plain decimal; an
            ISO date; an address of the web; addresses set apart by spaces; ``yes`` or ``no``.
            Empty where a number, date or link could not be read from ``typed``.
        typed: What the person wrote where it is not the value itself, else empty.
    """

    kind: Kind
    value: str
    typed: str = ""

    @property
    def text(self) -> str:
        """The answer as people read it: paragraphs joined with a newline, a file by its name."""
        if self.kind is Kind.NARRATIVE:
            return _plain(self.value)
        return shown_value(self.value) or self.typed

    @property
    def is_readable(self) -> bool:
        """False where a number, date or link was typed that could not be read as one."""
        return bool(self.value)


AnswerKey = tuple[Address, Language | None]


@dataclass(frozen=True, slots=True)
class Record:
    """A row the user adds; its fields are answers at ``kind/id/field``.

    Attributes:
        kind: Record kind of the framework, for instance ``measure``.
        id: ULID, never changes.
        serves: Addresses of the items it belongs to, sorted.
        order: Fractional key among records of its kind; plain string order.
    """

    kind: str
    id: str
    serves: tuple[Address, ...] = ()
    order: str = "m"

    @property
    def address(self) -> Address:
        """Where its answers live: ``measure/01J...``."""
        return f"{self.kind}/{self.id}"


@dataclass(frozen=True, slots=True)
class Submitter:
    """Who submits: a State, or a stakeholder with name and category."""

    kind: str = "state"
    name: str = ""
    category: str = ""


@dataclass(frozen=True, slots=True)
class FrameworkRef:
    """Which framework the answers were written with."""

    id: str
    edition: str

    def __str__(self) -> str:
        return f"{self.id}@{self.edition}"


@dataclass(frozen=True, slots=True)
class Submission:
    """The content of a submission; what is not here (history, lineage) is not content.

    Attributes:
        id: ULID of the submission.
        country: ISO 3166 two-letter code; ``XS`` is the sample State.
        languages: The languages it is written in, the main one first.
        settings: Settings such as ``digits`` (``domain.settings``): keys are ASCII words, values
            one clean line. Those this program does not know are kept.
        answers: Every answer given, by address and language (``None`` where not translated).
        records: Every record by id.
        tombstones: ``kind/id`` of each record removed, so that it does not come back by merge.
    """

    id: str
    country: str
    framework: FrameworkRef
    languages: tuple[Language, ...]
    submitter: Submitter = Submitter()
    settings: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    answers: Mapping[AnswerKey, Answer] = field(default_factory=lambda: MappingProxyType({}))
    records: Mapping[str, Record] = field(default_factory=lambda: MappingProxyType({}))
    tombstones: frozenset[Address] = frozenset()

    @property
    def main_language(self) -> Language:
        """The language the submission is drafted in."""
        return self.languages[0]

    def counts(self, language: Language | None) -> bool:
        """Return whether answers in ``language`` count: of a language removed they are kept."""
        return language is None or language in self.languages

    def answer(self, address: Address, language: Language | None = None) -> Answer | None:
        """Return the answer at ``address`` in ``language``, ``None`` where there is none."""
        return self.answers.get((address, language))

    def choice(self, address: Address) -> str:
        """Return the value at an untranslated ``address``, empty where unanswered."""
        found = self.answers.get((address, None))
        return found.value if found else ""

    def records_of(self, kind: str, serving: Address | None = None) -> tuple[Record, ...]:
        """Return the records of ``kind`` in their order, all or those serving an item."""
        chosen = (
            record
            for record in self.records.values()
            if record.kind == kind and (serving is None or serving in record.serves)
        )
        return tuple(sorted(chosen, key=lambda record: (record.order, record.id)))

    def answers_under(self, prefix: Address) -> Iterator[tuple[AnswerKey, Answer]]:
        """Yield the answers at ``prefix`` or below it, in no order."""
        below = prefix + "/"
        for key, answer in self.answers.items():
            if key[0] == prefix or key[0].startswith(below):
                yield key, answer

    def words(self) -> dict[Language, int]:
        """Return the number of words per language over all translated answers."""
        totals = dict.fromkeys(self.languages, 0)
        for (address, language), answer in self.answers.items():
            if language in totals and not addresses.is_mark(address):
                totals[language] += count_words(answer.text)
        return totals
