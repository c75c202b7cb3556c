"""Abbreviations in the texts, and whether each is written out where it is first used.

Told by their form: two or more capital Latin letters, in texts of any language (Arabic reports put
them in brackets). Abbreviations in Arabic letters look like words and are not found. Belongs here:
finding and judging. Does not: the finding (``checks``), how it is shown.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from gcm_desktop.domain import address as addresses
from gcm_desktop.domain.address import Address
from gcm_desktop.domain.document_order import document_order
from gcm_desktop.domain.framework import Framework
from gcm_desktop.domain.submission import AnswerKey, Kind, Language, Submission

WELL_KNOWN = frozenset({"UN", "ONU", "USD", "EUR", "SMS"})
"""Never asked about: the organisation a report is written to, codes of money (ISO 4217) beside
amounts, and a word of every day. Everything else is, rather once too often: it is a note only."""
MOST_LETTERS = 10
_WINDOW = 160
"""Letters looked at before and behind an abbreviation; an expansion is shorter."""
_MOST_WORDS = 8
"""Words taken as the expansion where letters do not tell where it begins."""

_UPPER = "A-Z\u00c0-\u00d6\u00d8-\u00de\u0152"
_LATIN = _UPPER + "a-z\u00df-\u00f6\u00f8-\u024f"
_HINT = re.compile(f"[{_UPPER}][{_UPPER}&]")
"""Without such a pair a text has no abbreviation: most are not looked at any further."""
_RUN = re.compile(rf"[\d{_LATIN}@#&./:\\_+-]+")
_PART = re.compile(rf"[\d{_LATIN}&]+")
_SHORT = re.compile(f"([{_UPPER}]+(?:&[{_UPPER}]+)*)s?")
_ROMAN = re.compile("[IVX]+")
_WORD = re.compile(rf"[{_LATIN}]{{2,}}")
_SIDE_BY_SIDE = re.compile(f"[{_UPPER}]{{2}} [{_UPPER}]{{2}}")
_CLAUSE = re.compile("[.;:!?()\u061b\u060c,\n\t]")
_ARABIC = re.compile("[\u0621-\u064a]")
_QUOTED = re.compile('[«“"]([^«»“”"\n]{2,60})[»”"]$')


@dataclass(frozen=True, slots=True)
class Use:
    """One place where an abbreviation stands: offsets into the text of the answer."""

    address: Address
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Abbreviation:
    """One abbreviation in the texts of one language.

    Attributes:
        letters: As written, without the ``s`` of a plural.
        first: Its first use in the order of the document.
        uses: Number of uses.
        expansion: What it is written out as, as found; empty where it never is.
        is_expanded_first: True where the first use is written out.
    """

    letters: str
    language: Language
    first: Use
    uses: int
    expansion: str
    is_expanded_first: bool

    @property
    def is_unexpanded(self) -> bool:
        """True where a reader meets it before being told what it means."""
        return not self.is_expanded_first and self.letters not in WELL_KNOWN


def abbreviations(submission: Submission, framework: Framework) -> tuple[Abbreviation, ...]:
    """Return what is abbreviated in each language, in the order of languages and of first uses."""
    found: dict[tuple[Language, str], Abbreviation] = {}
    for (address, language), text in _texts(submission, framework):
        for letters, start, end in short_forms(text):
            place = (language or "", letters)
            known = found.get(place)
            says = expansion_at(text, start, end)
            if known is None:
                use = Use(address, start, end)
                found[place] = Abbreviation(letters, place[0], use, 1, says, bool(says))
            else:
                told = [each for each in (known.expansion, says) if each]
                shortest = min(told, key=len, default="")  # the others have words around it
                found[place] = replace(known, uses=known.uses + 1, expansion=shortest)
    ranks = {language: at for at, language in enumerate(submission.languages)}
    return tuple(sorted(found.values(), key=lambda each: ranks[each.language]))


def short_forms(text: str) -> Iterator[tuple[str, int, int]]:
    """Yield each abbreviation of ``text`` with its offsets, a plural's ``s`` included in them.

    Codes (with digits), addresses of web and mail, Roman numbers and lines all in capitals are
    none.
    """
    if _HINT.search(text) is None:
        return
    offset = 0
    for line in text.split("\n"):
        if _HINT.search(line) is not None and not _is_shouted(line):
            for letters, start, end in _in_line(line):
                yield letters, offset + start, offset + end
        offset += len(line) + 1


def expansion_at(text: str, start: int, end: int) -> str:
    """Return what the abbreviation at ``[start, end)`` is written out as there, else nothing.

    ``Expansion (ABC)`` and ``ABC (Expansion)`` are read so.
    """
    before = text[max(start - _WINDOW, 0) : start].rpartition("\n")[2]
    after = text[end : end + _WINDOW].partition("\n")[0]
    stem = before.rstrip()
    if stem.endswith("(") and _closes(after):
        return _before_bracket(stem[:-1].rstrip(), text[start:end])
    inside = after.lstrip()
    if inside.startswith("(") and ")" in inside:
        return _in_bracket(inside[1 : inside.index(")")].strip())
    return ""


def _texts(submission: Submission, framework: Framework) -> list[tuple[AnswerKey, str]]:
    order = document_order(submission, framework)
    keys = [
        key
        for key, answer in submission.answers.items()
        if answer.kind in (Kind.TEXT, Kind.NARRATIVE)
        and key[1] in submission.languages
        and not addresses.is_mark(key[0])
        and not framework.is_apart(key[0])
        and _HINT.search(answer.value) is not None
    ]
    return [(key, submission.answers[key].text) for key in sorted(keys, key=order)]


def _in_line(line: str) -> Iterator[tuple[str, int, int]]:
    for run in _RUN.finditer(line):
        whole = run.group()
        if "://" in whole or "@" in whole or "_" in whole or whole.startswith("www."):
            continue
        if any(letter.isdecimal() for letter in whole.rstrip(".:")):
            continue
        for part in _PART.finditer(whole):
            short = _SHORT.fullmatch(part.group())
            if short is None:
                continue
            letters = short.group(1)
            number = len(letters) - letters.count("&")
            if 2 <= number <= MOST_LETTERS and not _ROMAN.fullmatch(letters):
                yield letters, run.start() + part.start(), run.start() + part.end()


def _is_shouted(line: str) -> bool:
    """True for a line in capitals, such as a heading: its words only look like abbreviations."""
    if _ARABIC.search(line) is not None:
        return False
    words = [match.group() for match in _WORD.finditer(line)]
    return _SIDE_BY_SIDE.search(line) is not None and all(word.isupper() for word in words)


def _closes(after: str) -> bool:
    """True where a bracket holds the abbreviation, alone or beside its name in another language.

    A year or page behind it makes it a reference: ``(IOM, 2023)``.
    """
    inside, closed, _ = after.partition(")")
    rest = inside.strip(" \u00a0\u202f,;/\u060c\u061b–-")
    return bool(closed) and not any(letter.isdecimal() for letter in rest) and len(rest) < 60


def _before_bracket(stem: str, short: str) -> str:
    """Return the words before a bracket that ``short`` stands for, empty where there are none."""
    quoted = _QUOTED.search(stem)
    if quoted is not None:
        return quoted.group(1).strip()
    begins = _by_letters(stem, short)
    if begins is not None:
        return stem[begins:]
    clause = _CLAUSE.split(stem)[-1]
    return " ".join(clause.split()[-_MOST_WORDS:])


def _by_letters(stem: str, short: str) -> int | None:
    """Return where words begin whose initials are ``short``, ``None`` where none fit.

    Small words between them are passed over; capital initials are preferred.
    """
    starts = [at for at, letter in enumerate(stem) if _opens_word(stem, at) and letter.isalpha()]
    capital = [(at, stem[at]) for at in starts if stem[at].isupper()]
    any_case = [(at, stem[at].upper()) for at in starts]
    for initials in (capital, any_case):
        wanted = [letter for letter in short if letter.isupper()]
        for at, letter in initials[: -1 - 2 * len(short) : -1]:
            if wanted and letter == wanted[-1]:
                wanted.pop()
                if not wanted:
                    return at
    return None


def _opens_word(stem: str, at: int) -> bool:
    return at == 0 or not stem[at - 1].isalnum()


def _in_bracket(words: str) -> str:
    """Return the words in a bracket behind an abbreviation where they are words about it."""
    if any(letter.isdecimal() for letter in words) or not words[:1].isalpha():
        return ""
    is_phrase = len(words.split()) > 1 or _ARABIC.search(words) is not None
    return words if is_phrase else ""
