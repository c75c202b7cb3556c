"""What a translation was made from: reading and writing the mark ``@translated_from``.

``ar:1f0c…,2a77…,-`` is the source's language and, for each paragraph of the translation in order,
the hash of the source paragraph it was made from (``+`` joins several, ``-`` is none). Belongs
here: the mark and the paragraphs it counts. Does not: what follows from it (``translation``).
"""

from functools import lru_cache

from gcm_desktop.domain.address import Address
from gcm_desktop.domain.alignment import HASH_LENGTH, Passage, passage_of
from gcm_desktop.domain.change import SetAnswer, set_answer
from gcm_desktop.domain.marks import TRANSLATED_FROM, mark_address
from gcm_desktop.domain.richtext import Paragraph, RichText, Run
from gcm_desktop.domain.richtext_html import parse_html
from gcm_desktop.domain.submission import Answer, Kind, Language, Submission

TRANSLATED = frozenset({Kind.NARRATIVE, Kind.TEXT})
"""Kinds of answers that are translated; a link is the same or another, never stale."""
_HEX = frozenset("0123456789abcdef")

Entry = tuple[str, ...]
"""Hashes of the source paragraphs that one paragraph was made from; empty is none."""


def passages(answer: Answer | None) -> tuple[Passage, ...]:
    """Return the paragraphs of an answer that say something; a line is one."""
    if answer is None:
        return ()
    return _passages(answer.kind is Kind.NARRATIVE, answer.value or answer.typed)


@lru_cache(maxsize=4096)
def _passages(is_rich: bool, value: str) -> tuple[Passage, ...]:
    rich = parse_html(value) if is_rich else RichText((Paragraph((Run(value),)),))
    made = (passage_of(at, block) for at, block in enumerate(rich.blocks))
    return tuple(passage for passage in made if passage is not None)


def source_language(submission: Submission, address: Address, language: Language) -> Language:
    """Return the language a translation is compared with: the one its mark names, or the main one.

    A mark that names a language without a text, or the translation's own, counts for nothing.
    """
    named = read_mark(submission, address, language)[0]
    known = named in submission.languages and named != language
    if known and submission.answer(address, named) is not None:
        return named
    return submission.main_language


def fitted(entries: tuple[Entry, ...], length: int) -> tuple[Entry, ...]:
    """Return as many entries as there are paragraphs; the text may have come without its mark."""
    return (*entries[:length], *(((),) * (length - len(entries))))


def read_mark(
    submission: Submission, address: Address, language: Language
) -> tuple[Language, tuple[Entry, ...]]:
    """Return the language and the entries of a mark; what cannot be one says nothing."""
    mark = submission.answer(mark_address(address, TRANSLATED_FROM), language)
    return ("", ()) if mark is None else parsed_mark(mark.value)


@lru_cache(maxsize=2048)
def parsed_mark(value: str) -> tuple[Language, tuple[Entry, ...]]:
    """Read the text of a mark."""
    origin, _, told = value.partition(":")
    return origin, tuple(
        tuple(each for each in entry.split("+") if len(each) == HASH_LENGTH and set(each) <= _HEX)
        for entry in told.split(",")
    )


def set_mark(
    submission: Submission,
    address: Address,
    language: Language,
    origin: Language,
    entries: tuple[Entry, ...],
) -> SetAnswer | None:
    """Return the change that keeps ``entries``, ``None`` where they are kept already."""
    told = ",".join("+".join(entry) or "-" for entry in entries)
    after = Answer(Kind.TEXT, f"{origin}:{told}") if any(entries) else None
    return set_answer(submission, mark_address(address, TRANSLATED_FROM), language, after)
