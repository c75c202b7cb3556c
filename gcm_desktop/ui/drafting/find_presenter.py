"""Decisions of finding and replacing in one draft: the query, what it gave, what would be changed.

No widgets: the panel asks and shows. Belongs here: state of one search. Does not: matching
(``domain/search``), altering texts (``domain/replacing``).
"""

from collections.abc import Callable
from dataclasses import dataclass

from gcm_desktop.domain import address as addresses
from gcm_desktop.domain.address import Address
from gcm_desktop.domain.change import SetAnswer
from gcm_desktop.domain.errors import GcmError
from gcm_desktop.domain.replacing import is_replaceable, replaced
from gcm_desktop.domain.search import Found, Hit, Query, Snippet, snippet
from gcm_desktop.domain.submission import Answer, AnswerKey, Language
from gcm_desktop.services.searching import Indexing
from gcm_desktop.ui.drafting.record_rows import record_title, untitled
from gcm_desktop.ui.drafting.wordings import language_name
from gcm_desktop.ui.drafting.writing_desk import WritingDesk

MOST_HITS = 400
"""Hits shown at once; beyond them one narrows the search."""
_ROOM = 30
"""Letters shown on both sides of a hit."""


@dataclass(frozen=True, slots=True)
class FoundLine:
    """One hit as it is listed."""

    hit: Hit
    about: str
    snippet: Snippet
    is_replaceable: bool


@dataclass(frozen=True, slots=True)
class FoundGroup:
    """The hits about one item or record."""

    title: str
    lines: tuple[FoundLine, ...]


class FindPresenter:
    """Serves one panel.

    Attributes:
        query: What is sought.
        found: What it gave.
    """

    def __init__(self, desk: WritingDesk, soon: Callable[[Callable[[], None]], None]) -> None:
        self._desk = desk
        self._indexing = Indexing(desk.surroundings.jobs, soon)
        self.query = Query("")
        self.found = Found()

    def seek(self, query: Query, done: Callable[[], None]) -> None:
        """Find anew in the text as it is now and call ``done``."""
        self.query = query

        def look() -> None:
            self.found = self._indexing.index.find(self.query, MOST_HITS)
            done()

        self._indexing.follow(self._desk.submission, self._desk.framework, look)

    def written_languages(self) -> frozenset[Language | None]:
        """Return what ``this language`` means: the one written, and answers that have none."""
        return frozenset({self._desk.text_language, None})

    def groups(self) -> tuple[FoundGroup, ...]:
        """Return the hits under the places they are about, in the order found."""
        made: dict[Address, list[FoundLine]] = {}
        for hit in self.found.hits:
            made.setdefault(addresses.owner(hit.address), []).append(self._line(hit))
        return tuple(FoundGroup(self._title(owner), tuple(lines)) for owner, lines in made.items())

    def changes(self, hits: tuple[Hit, ...], words: str) -> tuple[SetAnswer, ...]:
        """Return the changes that put ``words`` in the place of ``hits``.

        Raises:
            GcmError: ``value.too_long``.
        """
        spans: dict[AnswerKey, list[tuple[int, int]]] = {}
        for hit in hits:
            spans.setdefault((hit.address, hit.language), []).append((hit.start, hit.end))
        changes = []
        for (address, language), chosen in spans.items():
            before = self._desk.submission.answer(address, language)
            after = replaced(before, chosen, words) if before is not None else None
            if before is not None and after != before:
                changes.append(SetAnswer(address, language, before, after))
        return tuple(changes)

    def is_current(self) -> bool:
        """True where nothing was altered since the hits were found."""
        return self._indexing.is_of(self._desk.submission)

    def ranges(self, address: Address, language: Language | None) -> list[tuple[int, int]]:
        """Return the hits in one answer as offsets into its text."""
        return [
            (hit.start, hit.end)
            for hit in self.found.hits
            if (hit.address, hit.language) == (address, language)
        ]

    def answer(self, hit: Hit) -> Answer | None:
        """Return the answer a hit is in, as it is now."""
        return self._desk.submission.answer(hit.address, hit.language)

    def show_language(self, language: Language | None) -> None:
        """Let ``language`` be one of those written, where the submission has it."""
        desk = self._desk
        shown = (desk.text_language, desk.beside)
        if language in desk.submission.languages and language not in shown:
            beside = desk.text_language if desk.beside is not None else None
            desk.set_languages(language or desk.text_language, beside)

    def _line(self, hit: Hit) -> FoundLine:
        answer = self.answer(hit)
        around = snippet(self._indexing.index.text(hit), hit.start, hit.end, _ROOM)
        can = answer is not None and is_replaceable(answer, (hit.start, hit.end))
        return FoundLine(hit, self._about(hit), around, can)

    def _about(self, hit: Hit) -> str:
        desk = self._desk
        try:
            question = desk.framework.question_at(hit.address).label.in_language(desk.interface)
        except GcmError:
            question = addresses.question(hit.address)
        language = language_name(hit.language) if hit.language else ""
        return " · ".join(part for part in (question, language) if part)

    def _title(self, owner: Address) -> str:
        desk = self._desk
        kind = desk.framework.record_kinds.get(addresses.kind(owner))
        record = desk.submission.records.get(addresses.key(owner))
        if kind is None or record is None:
            return desk.framework.place(owner, desk.interface)
        title = record_title(desk.submission, record, desk.text_language, fallback=untitled())
        return f"{kind.label.in_language(desk.interface)} · {title}"
