"""Where one may jump to: items, their questions, kinds of records, records; no widgets.

All are found by their titles in any language of the framework or the submission.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from gcm_desktop.domain.address import Address
from gcm_desktop.domain.framework import Framework
from gcm_desktop.domain.submission import Language, Record, Submission
from gcm_desktop.domain.text import folded
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
    icon: str = "document"


@dataclass(frozen=True, slots=True)
class _Entry:
    """A place and the folded words it is found by.

    Attributes:
        number: Number of an objective, which comes first where it is typed.
        own: For a question its own words: those of its item alone would find it eight times.
    """

    place: Place
    number: str
    haystack: str
    own: str = ""


class JumpIndex:
    """An index over one submission as it is; build a new one when the field is entered."""

    def __init__(
        self, submission: Submission, framework: Framework, text: Language, interface: Language
    ) -> None:
        self._entries = (
            *_items(framework, interface),
            *_kinds(framework, interface),
            *_records(submission, framework, text, interface),
            *_questions(framework, interface),
        )

    def find(self, query: str) -> tuple[Place, ...]:
        """Return the places all words of ``query`` are found in.

        Exact numbers come first, then beginnings of words, then the rest; items before records,
        and questions last unless their item is named by number: ``6 progress``. Without words,
        every place but questions is returned; else at most ``MOST_FOUND``.
        """
        words = folded(query).split()
        ranked = [
            (rank, at, entry.place)
            for at, entry in enumerate(self._entries)
            if (rank := _rank(entry, words)) is not None
        ]
        places = tuple(place for _, _, place in sorted(ranked, key=lambda each: each[:2]))
        return places[:MOST_FOUND] if words else places


def _rank(entry: _Entry, words: list[str]) -> int | None:
    if not all(word in entry.haystack for word in words):
        return None
    begins = all(f" {word}" in entry.haystack for word in words)
    if entry.own:
        rest = words[1:] if words and entry.number == words[0] else words
        if not rest or not begins or not any(f" {word}" in entry.own for word in rest):
            return None
        return 1 if len(rest) < len(words) else 3
    if words and entry.number == words[0]:
        return 0
    return 1 if begins else 2


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


def _questions(framework: Framework, interface: Language) -> Iterator[_Entry]:
    for item in framework.items.values():
        number = folded(item.key) if item.kind == "objective" else ""
        shown = item_number(item, interface)
        named = _haystack(item.key, shown, *sorted(set(item.short.texts.values())))
        for question in item.questions if item.reporting else ():
            place = Place(
                f"{item.address}/{question.key}",
                shown,
                question.label.in_language(interface),
                item.short.in_language(interface),
                "guidance",
            )
            own = _haystack(*sorted(set(question.label.texts.values())))
            yield _Entry(place, number, named + own, own)


def _kinds(framework: Framework, interface: Language) -> Iterator[_Entry]:
    for kind in framework.record_kinds.values():
        title = kind.plural.in_language(interface)
        place = Place(page_of(kind.kind), "", title, records_word(), "folder")
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
                yield _Entry(
                    Place(record.address, "", title, note, "table"), "", _haystack(*titles)
                )


def _titles(submission: Submission, record: Record) -> list[str]:
    found = (
        submission.answer(f"{record.address}/{TITLE}", language)
        for language in (*submission.languages, None)
    )
    return [answer.text for answer in found if answer is not None]


def _haystack(*texts: str) -> str:
    return " " + " ".join(folded(text) for text in texts)
