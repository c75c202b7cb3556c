"""Languages side by side: which paragraph translates which, and whether the source changed since.

Belongs here: the comparison, the rules by which the mark ``@translated_from`` follows edits, how
complete a language is. Does not: how the mark is kept (``translation_marks``), figures
(``figures``), findings (``checks``).

How the mark follows an edit of the translation: a paragraph that stays, moves or is reworded keeps
what it was made from; one that is new is taken as the translation, as of now, of the source
paragraph without counterpart that it stands at; one that goes takes its hash with it. A translation
nobody ever marked (it came with a file) stays unknown until somebody confirms it, but what is newly
written in it is marked. An edit of the source alters no mark: that is how it is noticed.
"""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from gcm_desktop.domain import address as addresses
from gcm_desktop.domain.address import Address
from gcm_desktop.domain.alignment import Passage, alike_pairs, gaps, same_pairs
from gcm_desktop.domain.change import SetAnswer, set_answer
from gcm_desktop.domain.framework import Framework
from gcm_desktop.domain.marks import TRANSLATED_FROM, mark_address
from gcm_desktop.domain.richtext import RichText, to_html
from gcm_desktop.domain.richtext_html import parse_html
from gcm_desktop.domain.submission import Answer, Kind, Language, Submission
from gcm_desktop.domain.text import comparable, count_words
from gcm_desktop.domain.translation_marks import (
    TRANSLATED,
    Entry,
    fitted,
    parsed_mark,
    passages,
    read_mark,
    set_mark,
    source_language,
)

_SAME_WORDS = 4
"""A paragraph of so many words that equals its source was copied, not translated."""


class ParagraphState(StrEnum):
    """How a translation stands to one paragraph of its source."""

    MISSING = "missing"
    UP_TO_DATE = "up_to_date"
    SOURCE_CHANGED = "source_changed"
    UNKNOWN = "unknown"
    SURPLUS = "surplus"


OPEN = frozenset({ParagraphState.SOURCE_CHANGED, ParagraphState.UNKNOWN})
"""States of a paragraph that has a counterpart and waits for somebody's word."""


@dataclass(frozen=True, slots=True)
class Pair:
    """A paragraph of the source and what translates it.

    Attributes:
        source: ``None`` for a surplus paragraph of the translation.
        target: ``None`` where nothing translates it; a copy of the source stands here, ``MISSING``.
    """

    state: ParagraphState
    source: Passage | None
    target: Passage | None


@dataclass(frozen=True, slots=True)
class Comparison:
    """One answer in one language beside its source.

    Attributes:
        source_language: Where it was translated from.
        pairs: In the order of the source; surplus paragraphs stand where they are read.
        is_marked: True where somebody said of any paragraph what it was made from.
    """

    source_language: Language
    pairs: tuple[Pair, ...]
    is_marked: bool = False

    def count(self, *states: ParagraphState) -> int:
        """Return how many pairs are in one of ``states``."""
        return sum(1 for pair in self.pairs if pair.state in states)

    def numbers(self, *states: ParagraphState) -> tuple[int, ...]:
        """Return the numbers, from 1, of the source paragraphs in one of ``states``."""
        sources = [pair for pair in self.pairs if pair.source is not None]
        return tuple(at for at, pair in enumerate(sources, 1) if pair.state in states)


@dataclass(frozen=True, slots=True)
class Matter:
    """All that a comparison depends on: two answers and what the mark says; quick to look up."""

    source_language: Language
    source: Answer | None
    target: Answer | None
    mark: str


def matter(submission: Submission, address: Address, language: Language) -> Matter:
    """Return what is compared at ``address`` in ``language``."""
    origin = source_language(submission, address, language)
    mark = submission.answer(mark_address(address, TRANSLATED_FROM), language)
    source, target = submission.answer(address, origin), submission.answer(address, language)
    return Matter(origin, source, target, mark.value if mark else "")


def compare(submission: Submission, address: Address, language: Language) -> Comparison:
    """Compare the answer at ``address`` in ``language`` with its source, paragraph by paragraph."""
    return compared(matter(submission, address, language))


@lru_cache(maxsize=4096)
def compared(given: Matter) -> Comparison:
    """Compare what ``matter`` gathered."""
    source, target = passages(given.source), passages(given.target)
    named, entries = parsed_mark(given.mark)
    entries = fitted(entries if named == given.source_language else (), len(target))
    return Comparison(given.source_language, _pairs(source, target, entries), any(entries))


def confirmed(
    submission: Submission, address: Address, language: Language, at: int | None = None
) -> SetAnswer | None:
    """Return the change that says a translation is up to date, ``None`` where it says so already.

    Args:
        at: Place of the source paragraph among the source's passages; ``None`` for all that have a
            counterpart. One without a counterpart is said to be in the paragraph before it (or,
            where there is none, the one after).
    """
    origin = source_language(submission, address, language)
    source = passages(submission.answer(address, origin))
    target = passages(submission.answer(address, language))
    if not target:
        return None
    named, entries = read_mark(submission, address, language)
    after = fitted(entries if named == origin else (), len(target))
    for _ in target:
        # What is confirmed bounds the gaps anew, and may bring together what had no counterpart.
        after = _confirmed(source, target, after, at)
        states = {pair.state for pair in _pairs(source, target, after)}
        if at is not None or not states & OPEN:
            break
    return set_mark(submission, address, language, origin, after)


def _confirmed(
    source: tuple[Passage, ...],
    target: tuple[Passage, ...],
    entries: tuple[Entry, ...],
    at: int | None,
) -> tuple[Entry, ...]:
    """Return the entries with what is paired now confirmed, all of it or the source's ``at``."""
    pairs = [pair for pair in _pairs(source, target, entries) if pair.source]
    made_from: dict[int, list[str]] = {place: [] for place in range(len(target))}
    nearest = 0
    for place, (pair, passage) in enumerate(zip(pairs, source, strict=True)):
        is_meant = at is None or at == place
        if pair.target is not None:
            nearest = target.index(pair.target)
        elif at != place:
            continue
        if is_meant or pair.state is ParagraphState.UP_TO_DATE:
            made_from[nearest].append(passage.hash)
        elif pair.state is ParagraphState.SOURCE_CHANGED:
            made_from[nearest].extend(_stale(entries, nearest, source))
    return tuple(tuple(dict.fromkeys(made_from[each])) for each in range(len(target)))


def followed(
    submission: Submission, address: Address, language: Language | None, after: Answer | None
) -> SetAnswer | None:
    """Return the change of the mark that goes with a new text of a translation, if there is one."""
    answer = submission.answer(address, language) or after
    if language is None or language == submission.main_language:
        return None
    if answer is None or answer.kind not in TRANSLATED:
        return None
    new = passages(after)
    if not new:
        return set_answer(submission, mark_address(address, TRANSLATED_FROM), language, None)
    origin = source_language(submission, address, language)
    source = passages(submission.answer(address, origin))
    old = passages(submission.answer(address, language))
    if [each.hash for each in old] == [each.hash for each in new]:
        return None
    named, entries = read_mark(submission, address, language)
    entries = fitted(entries if named == origin else (), len(old))
    if not source and not any(entries):
        return None
    kept = dict(_kept_places(old, new))
    moved = {there: entries[here] for here, there in kept.items()}
    fresh = [at for at in range(len(new)) if at not in moved]
    made = [moved.get(at, ()) for at in range(len(new))]
    for pair in _pairs(source, new, tuple(made), by_place=len(fresh) == 1):
        if pair.source is not None and pair.target is not None:
            place = new.index(pair.target)
            if place in fresh:
                made[place] = (*made[place], pair.source.hash)
    return set_mark(submission, address, language, origin, tuple(made))


def source_copied(
    submission: Submission, address: Address, language: Language, at: int
) -> Answer | None:
    """Return the translation with the source's paragraph ``at`` put where it belongs.

    ``None`` where the question is one of a single line that is answered already.
    """
    comparison = compare(submission, address, language)
    source = submission.answer(address, comparison.source_language)
    there = submission.answer(address, language)
    sources = [pair for pair in comparison.pairs if pair.source is not None]
    if source is None or not 0 <= at < len(sources):
        return None
    if source.kind is not Kind.NARRATIVE:
        return source if there is None else None
    found = sources[at].source
    block = parse_html(source.value).blocks[found.at if found else 0]
    before = [pair.target.at for pair in sources[:at] if pair.target is not None]
    blocks = list(parse_html(there.value).blocks) if there else []
    blocks.insert(max(before, default=-1) + 1, block)
    return Answer(Kind.NARRATIVE, to_html(RichText(tuple(blocks))))


@dataclass(frozen=True, slots=True)
class Completeness:
    """How much of what was written at all is there in one language.

    Attributes:
        answers: Answers that are there, of ``of_answers`` that are there in any language.
        paragraphs: Paragraphs that have a counterpart (for a source: that there are), of
            ``of_paragraphs``.
        stale: How many of ``paragraphs`` are older than their source.
        unconfirmed: How many of ``paragraphs`` nobody said anything about.
    """

    answers: int = 0
    of_answers: int = 0
    paragraphs: int = 0
    of_paragraphs: int = 0
    stale: int = 0
    unconfirmed: int = 0

    def __add__(self, other: "Completeness") -> "Completeness":
        return Completeness(
            *(getattr(self, each) + getattr(other, each) for each in Completeness.__slots__)
        )


def completeness(
    submission: Submission, framework: Framework, about: Address = ""
) -> Mapping[Language, Completeness]:
    """Return how complete each language of a submission is.

    Args:
        about: Count this item and the records that serve it only; empty is everything.
    """
    found: dict[Language, Completeness] = {}
    written = {
        address: answer
        for (address, language), answer in submission.answers.items()
        if language in submission.languages
        and not addresses.is_mark(address)
        and answer.kind in TRANSLATED
        and (not about or _is_about(submission, framework, address, about))
    }
    for language in submission.languages:
        total = Completeness(of_answers=0)
        for address in written:
            total += _completeness(submission, address, language)
        found[language] = total
    return found


def _completeness(submission: Submission, address: Address, language: Language) -> Completeness:
    there = submission.answer(address, language)
    if language == submission.main_language or _has_no_source(submission, address, language):
        number = len(passages(there))
        if there is None:
            number = max(
                len(passages(submission.answer(address, other))) for other in submission.languages
            )
            return Completeness(0, 1, 0, number)
        return Completeness(1, 1, number, number)
    compared = compare(submission, address, language)
    states = ParagraphState
    stale, unknown = compared.count(states.SOURCE_CHANGED), compared.count(states.UNKNOWN)
    done = compared.count(states.UP_TO_DATE) + stale + unknown
    whole = done + compared.count(states.MISSING)
    return Completeness(int(there is not None), 1, done, whole, stale, unknown)


def _has_no_source(submission: Submission, address: Address, language: Language) -> bool:
    origin = source_language(submission, address, language)
    return submission.answer(address, origin) is None


def _is_about(
    submission: Submission, framework: Framework, address: Address, about: Address
) -> bool:
    owner = addresses.owner(address)
    if owner == about or addresses.kind(address) not in framework.record_kinds:
        return owner == about
    record = submission.records.get(addresses.key(address))
    return record is not None and about in record.serves


def _pairs(
    source: tuple[Passage, ...],
    target: tuple[Passage, ...],
    entries: tuple[Entry, ...],
    *,
    by_place: bool = False,
) -> tuple[Pair, ...]:
    """Pair by remembered hashes, then what is left between them by likeness (or by place)."""
    remembered = [(each, at) for at, entry in enumerate(entries) for each in entry]
    same = same_pairs([each for each, _ in remembered], [passage.hash for passage in source])
    found: dict[int, tuple[int, ParagraphState]] = {}
    left_over = Counter(at for _, at in remembered)
    for here, there in same:
        place = remembered[here][1]
        left_over[place] -= 1
        found[there] = (place, ParagraphState.UP_TO_DATE)
    known = sorted({(place, at) for at, (place, _) in found.items()})
    for places, sources in gaps(known, len(target), len(source)):
        left, right = [target[at] for at in places], [source[at] for at in sources]
        alike = list(zip(range(len(left)), range(len(right)), strict=False))
        for here, there in alike if by_place else alike_pairs(left, right):
            place = places[here]
            state = ParagraphState.SOURCE_CHANGED if entries[place] else ParagraphState.UNKNOWN
            found[sources[there]] = (place, state)
            left_over[place] -= 1
        for at in sources:
            # One paragraph may stand for several: where one of them altered, it is stale.
            before = found.get(at - 1)
            if at not in found and before is not None and left_over[before[0]] > 0:
                left_over[before[0]] -= 1
                found[at] = (before[0], ParagraphState.SOURCE_CHANGED)
    return _in_reading_order(source, target, found)


def _in_reading_order(
    source: tuple[Passage, ...],
    target: tuple[Passage, ...],
    found: dict[int, tuple[int, ParagraphState]],
) -> tuple[Pair, ...]:
    used = {place for place, _ in found.values()}
    surplus = [at for at in range(len(target)) if at not in used]
    pairs: list[Pair] = []
    for at, passage in enumerate(source):
        place, state = found.get(at, (None, ParagraphState.MISSING))
        if place is None:
            pairs.append(Pair(state, passage, None))
            continue
        while surplus and surplus[0] < place:
            pairs.append(Pair(ParagraphState.SURPLUS, None, target[surplus.pop(0)]))
        other = target[place]
        is_copy = passage.text == other.text and count_words(passage.text) >= _SAME_WORDS
        pairs.append(Pair(ParagraphState.MISSING if is_copy else state, passage, other))
    pairs += [Pair(ParagraphState.SURPLUS, None, target[at]) for at in surplus]
    return tuple(pairs)


def _kept_places(old: tuple[Passage, ...], new: tuple[Passage, ...]) -> list[tuple[int, int]]:
    """Return which paragraph became which in an edit of one text."""
    pairs = same_pairs([each.hash for each in old], [each.hash for each in new])
    for left, right in gaps(pairs, len(old), len(new)):
        alike = alike_pairs([old[at] for at in left], [new[at] for at in right])
        if len(left) < len(right) and len(left) == 1:
            alike = [(0, _begins_alike(old[left[0]], [new[at] for at in right]))]
        pairs = pairs + [(left[here], right[there]) for here, there in alike]
    return pairs


def _begins_alike(old: Passage, new: list[Passage]) -> int:
    """Return which of several paragraphs goes on from ``old``: the one it shares most with."""
    words = set(comparable(old.text).split())
    shared = [len(words & set(comparable(each.text).split())) for each in new]
    return shared.index(max(shared))


def _stale(entries: tuple[Entry, ...], place: int, source: tuple[Passage, ...]) -> list[str]:
    """Return what a paragraph that stays stale was made from: hashes the source no longer has."""
    now = {passage.hash for passage in source}
    return [each for each in entries[place] if each not in now]
