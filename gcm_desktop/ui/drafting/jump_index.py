"""Where one may jump to: items, kinds of records, records; by title in any language. No widgets."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from gcm_desktop.domain.address import Address
from gcm_desktop.domain.framework import Framework
from gcm_desktop.domain.submission import Language, Record, Submission
from gcm_desktop.domain.text import fold
from gcm_desktop.ui.drafting.record_places import page_of, records_word
from gcm_desktop.ui.drafting.record_rows import TITLE, record_title
from gcm_desktop.ui.drafting.wordings import eyebrow, item_number

MOST_FOUND = 12


@dataclass(frozen=True, slots=True)
class Place:
    """One place to jump to."""

    address: Address
    number: str
    title: str
    note: str


@dataclass(frozen=True, slots=True)
class _Entry:
    place: Place
    number: str
    haystack: str


@lru_cache(maxsize=4096)
def folded(text: str) -> str:
    """Return ``text`` folded for search; titles are folded once."""
    return fold(text).text


class JumpIndex:
    """An index over one submission as it is; build a new one when the field is entered."""

    def __init__(
        self, submission: Submission, framework: Framework, text: Language, interface: Language
    ) -> None:
        self._entries = (
            *_items(framework, interface),
            *_kinds(framework, interface),
            *_records(submission, framework, text, interface),
        )

    def find(self, query: str) -> tuple[Place, ...]:
        """Return the places all words of ``query`` are found in.

        Exact numbers come first, then beginnings of words, then the rest; items before records.
        """
        words = folded(query).split()
        ranked = [
            (rank, at, entry.place)
            for at, entry in enumerate(self._entries)
            if (rank := _rank(entry, words)) is not None
        ]
        return tuple(place for _, _, place in sorted(ranked, key=lambda each: each[:2]))[
            :MOST_FOUND
        ]


def _rank(entry: _Entry, words: list[str]) -> int | None:
    if not all(word in entry.haystack for word in words):
        return None
    if words and entry.number == words[0]:
        return 0
    return 1 if all(f" {word}" in entry.haystack for word in words) else 2


def _items(framework: Framework, interface: Language) -> Iterator[_Entry]:
    for item in framework.items.values():
        texts = {*item.title.texts.values(), *item.short.texts.values()}
        place = Place(
            item.address,
            item_number(item, interface),
            item.short.in_language(interface),
            eyebrow(item, interface).split(" · ", 1)[0],
        )
        number = folded(item.key) if item.kind == "objective" else ""
        yield _Entry(place, number, _haystack(item.key, place.number, *sorted(texts)))


def _kinds(framework: Framework, interface: Language) -> Iterator[_Entry]:
    for kind in framework.record_kinds.values():
        title = kind.plural.in_language(interface)
        place = Place(page_of(kind.kind), "", title, records_word())
        yield _Entry(place, "", _haystack(*sorted(set(kind.plural.texts.values()))))


def _records(
    submission: Submission, framework: Framework, text: Language, interface: Language
) -> Iterator[_Entry]:
    for kind in framework.record_kinds.values():
        note = kind.label.in_language(interface)
        for record in submission.records_of(kind.kind):
            titles = _titles(submission, record)
            if titles:
                title = record_title(submission, record, text)
                yield _Entry(Place(record.address, "", title, note), "", _haystack(*titles))


def _titles(submission: Submission, record: Record) -> list[str]:
    found = (
        submission.answer(f"{record.address}/{TITLE}", language)
        for language in (*submission.languages, None)
    )
    return [answer.text for answer in found if answer is not None]


def _haystack(*texts: str) -> str:
    return " " + " ".join(folded(text) for text in texts)
