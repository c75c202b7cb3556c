"""Finding words in every answer of a submission, in every language, blind to spelling variants.

Belongs here: the index, its queries, hits with offsets into ``Answer.text``, snippets. Does not:
folding of letters (``text``), altering what was found (``replacing``), titles of the framework
(``ui/drafting/jump_index``). Nothing here is a pattern: a query is sought letter by letter.
"""

import unicodedata
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field

from gcm_desktop.domain import address as addresses
from gcm_desktop.domain.address import Address
from gcm_desktop.domain.framework import Framework
from gcm_desktop.domain.submission import Answer, AnswerKey, Kind, Language, Submission
from gcm_desktop.domain.text import FoldMap, folded

TITLE = "title"
"""Field of a record that is found before all others."""
_KEYS_ONLY = frozenset({Kind.CHOICE, Kind.YES_NO, Kind.REFERENCE})
"""Kinds whose values are keys that nobody has written."""
_PARAGRAPH_ENDS = "\n\t"
"""What stands between paragraphs and cells in ``Answer.text``: no phrase reaches over it."""


@dataclass(frozen=True, slots=True)
class Query:
    """What is sought.

    Attributes:
        text: Words in their order; between two of them any blanks and punctuation are alike.
        whole_words: True where a hit may not be part of a longer word.
        exact: True where letters count as written: no folding, blanks as they are.
        languages: Search these only; empty searches all, languages no longer written included.
    """

    text: str
    whole_words: bool = False
    exact: bool = False
    languages: frozenset[Language | None] = frozenset()


@dataclass(frozen=True, slots=True)
class Hit:
    """One place found.

    Attributes:
        start: Offset of the first letter in the ``text`` of the answer.
        end: Offset after the last letter and the marks on it.
    """

    address: Address
    language: Language | None
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Found:
    """What a query gave.

    Attributes:
        hits: Titles of records first, then in the order of the framework.
        is_whole_phrase: False where the words stand apart: each hit is one of them then, in
            answers that hold all of them.
        is_cut: True where there is more than was asked for.
    """

    hits: tuple[Hit, ...] = ()
    is_whole_phrase: bool = True
    is_cut: bool = False


@dataclass(frozen=True, slots=True)
class Snippet:
    """Some words around a hit on one line, and where the hit stands in them."""

    text: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Entry:
    """One answer made ready; kept as long as the answer stays equal."""

    key: AnswerKey
    answer: Answer
    text: str
    folded: str


_Place = tuple[int, int, str, str, int, tuple[int, str]]


@dataclass(frozen=True, slots=True)
class SearchIndex:
    """All answers of a submission at one moment, in the order in which they are found."""

    entries: tuple[Entry, ...] = ()
    by_key: dict[AnswerKey, Entry] = field(default_factory=dict, compare=False, repr=False)

    def text(self, hit: Hit) -> str:
        """Return the text a hit is in, as it was when the index was built."""
        return self.by_key[hit.address, hit.language].text

    def find(self, query: Query, most: int | None = None) -> Found:
        """Return the places where ``query`` stands, at most ``most`` of them.

        Where it stands nowhere as a whole, the answers that hold every word of it.
        """
        entries = [
            entry
            for entry in self.entries
            if not query.languages or entry.key[1] in query.languages
        ]
        if query.exact:
            return _cut(_each(entries, lambda entry: _exact(entry, query)), most)
        words = _words(query.text)
        if not words:
            return Found()
        found = _cut(_each(entries, lambda entry: _phrases(entry, words, query)), most)
        if found.hits or len(words) == 1:
            return found
        having = (entry for entry in entries if all(word in entry.folded for word in words))
        apart = _cut(_each(having, lambda entry: _apart(entry, words, query)), most)
        return Found(apart.hits, is_whole_phrase=False, is_cut=apart.is_cut)


class IndexBuilding:
    """Builds an index in small steps; only what is new or was altered is made ready."""

    def __init__(
        self, submission: Submission, framework: Framework, former: SearchIndex | None = None
    ) -> None:
        self._submission = submission
        self._framework = framework
        self._former = former.by_key if former else {}
        self._made: dict[AnswerKey, Entry] = {}
        self._waiting = iter(submission.answers.items())

    def advance(self, is_over: Callable[[], bool]) -> SearchIndex | None:
        """Work until ``is_over`` says so; return the index once it is whole, else ``None``."""
        for key, answer in self._waiting:
            if answer.kind not in _KEYS_ONLY and not addresses.is_mark(key[0]):
                kept = self._former.get(key)
                is_kept = kept is not None and (kept.answer is answer or kept.answer == answer)
                self._made[key] = kept if kept and is_kept else _entry(key, answer)
                if not is_kept and is_over():
                    return None
        order = _order(self._submission, self._framework)
        entries = tuple(sorted(self._made.values(), key=lambda entry: order(entry.key)))
        return SearchIndex(entries, self._made)


def build_index(
    submission: Submission, framework: Framework, former: SearchIndex | None = None
) -> SearchIndex:
    """Return the index of ``submission``, at once."""
    return IndexBuilding(submission, framework, former).advance(lambda: False) or SearchIndex()


def snippet(text: str, start: int, end: int, room: int = 36) -> Snippet:
    """Return a hit with about ``room`` letters on both sides, cut between words where it can be."""
    first, last = max(start - room, 0), min(end + room, len(text))
    if first:
        blank = text.find(" ", first, start)
        first = blank + 1 if blank != -1 else _letter_start(text, first)
    if last < len(text):
        blank = text.rfind(" ", end, last)
        last = blank if blank > end else _letter_start(text, last)
    before = "…" if first else ""
    after = "…" if last < len(text) else ""
    shift = len(before) - first
    line = text[first:last].replace("\n", " ").replace("\t", " ")
    return Snippet(f"{before}{line}{after}", start + shift, end + shift)


def _letter_start(text: str, offset: int) -> int:
    """Return the next offset that does not part a letter from the marks on it."""
    while offset < len(text) and _is_mark(text[offset]):
        offset += 1
    return offset


def _is_mark(letter: str) -> bool:
    return unicodedata.category(letter)[0] == "M" or letter in "\u200c\u200d"


def _entry(key: AnswerKey, answer: Answer) -> Entry:
    text = answer.text
    return Entry(key, answer, text, folded(text))


def _order(submission: Submission, framework: Framework) -> Callable[[AnswerKey], "_Place"]:
    """Return the sort key of an answer: titles, then items, then records as they are listed."""
    places = {address: at for at, (address, _) in enumerate(framework.questions())}
    kinds = {kind: at for at, kind in enumerate(framework.record_kinds)}
    fields = {
        (kind.kind, question.key): at
        for kind in framework.record_kinds.values()
        for at, question in enumerate(kind.fields)
    }
    languages = {language: at for at, language in enumerate(submission.languages)}

    def order(key: AnswerKey) -> _Place:
        address, language = key
        spoken = (languages.get(language or "", len(languages)), language or "")
        if address in places:
            return 1, places[address], "", "", 0, spoken
        kind, asked = addresses.kind(address), addresses.question(address)
        record = submission.records.get(addresses.key(address))
        at = len(places) + kinds.get(kind, len(kinds))
        field_at = fields.get((kind, asked), len(fields))
        rank = 0 if asked == TITLE else 1
        listed = record.order if record else ""
        name = addresses.key(address) if kind in kinds else address
        return rank, at, listed, name, field_at, spoken

    return order


def _words(text: str) -> list[str]:
    """Return the folded words of a query; punctuation between two of them is no part of them."""
    parts = folded(text).split()
    last = len(parts) - 1
    words = []
    for at, part in enumerate(parts):
        start, end = 0, len(part)
        while at < last and end > start and _is_gap(part[end - 1]):
            end -= 1
        while at > 0 and end > start and _is_gap(part[start]):
            start += 1
        if start < end:
            words.append(part[start:end])
    return words


def _is_gap(letter: str) -> bool:
    """True for what may stand between two words: blanks and punctuation, not ends of paragraphs."""
    if letter.isalnum() or letter in _PARAGRAPH_ENDS:
        return False
    return letter.isspace() or unicodedata.category(letter)[0] == "P"


def _phrases(entry: Entry, words: Sequence[str], query: Query) -> Iterator[Hit]:
    """Yield where ``words`` follow one another; the longest is sought, the others stand by it."""
    text = entry.folded
    anchor = max(range(len(words)), key=lambda at: len(words[at]))
    at, least = text.find(words[anchor]), 0
    way: FoldMap | None = None
    while at != -1:
        start = _before(text, words[:anchor], at)
        end = _after(text, words[anchor + 1 :], at + len(words[anchor]))
        following = at + 1
        if start is not None and end is not None and start >= least:
            way = way or FoldMap(entry.text)
            fits = not query.whole_words or _stands_alone(text, start, end)
            if fits and way.is_whole(start, end):
                yield Hit(*entry.key, *way.original_span(start, end))
                following = least = end
        at = text.find(words[anchor], following)


def _before(text: str, words: Sequence[str], start: int) -> int | None:
    """Return where ``words`` begin that end before ``start``; ``None`` where they do not."""
    for word in reversed(words):
        at = start
        while at > 0 and _is_gap(text[at - 1]):
            at -= 1
        if at == start or not text.startswith(word, max(at - len(word), 0)) or at < len(word):
            return None
        start = at - len(word)
    return start


def _after(text: str, words: Sequence[str], end: int) -> int | None:
    """Return where ``words`` end that begin after ``end``; ``None`` where they do not."""
    for word in words:
        at = end
        while at < len(text) and _is_gap(text[at]):
            at += 1
        if at == end or not text.startswith(word, at):
            return None
        end = at + len(word)
    return end


def _apart(entry: Entry, words: Sequence[str], query: Query) -> Iterator[Hit]:
    """Yield every word by itself in the order of the text, where the answer has them all."""
    found: list[Hit] = []
    for word in dict.fromkeys(words):
        here = list(_phrases(entry, (word,), query))
        if not here:
            return
        found += here
    end = 0
    for hit in sorted(found, key=lambda each: (each.start, -each.end)):
        if hit.start >= end:
            yield hit
            end = hit.end


def _exact(entry: Entry, query: Query) -> Iterator[Hit]:
    """Yield where the query stands as it was typed, never a letter without its marks."""
    text, sought = entry.text, query.text
    at = text.find(sought) if sought.strip() else -1
    while at != -1:
        end = at + len(sought)
        splits = (end < len(text) and _is_mark(text[end])) or _is_mark(text[at])
        fits = not query.whole_words or _stands_alone(text, at, end)
        if fits and not splits:
            yield Hit(*entry.key, at, end)
            at = text.find(sought, end)
        else:
            at = text.find(sought, at + 1)


def _stands_alone(text: str, start: int, end: int) -> bool:
    before = start > 0 and _is_of_word(text[start - 1]) and _is_of_word(text[start])
    after = end < len(text) and _is_of_word(text[end]) and _is_of_word(text[end - 1])
    return not before and not after


def _is_of_word(letter: str) -> bool:
    return letter.isalnum() or letter == "_" or unicodedata.category(letter)[0] == "M"


def _each(
    entries: Iterator[Entry] | Sequence[Entry], hits: Callable[[Entry], Iterator[Hit]]
) -> Iterator[Hit]:
    for entry in entries:
        yield from hits(entry)


def _cut(hits: Iterator[Hit], most: int | None) -> Found:
    taken: list[Hit] = []
    for hit in hits:
        if most is not None and len(taken) == most:
            return Found(tuple(taken), is_cut=True)
        taken.append(hit)
    return Found(tuple(taken))
