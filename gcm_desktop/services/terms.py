"""Terms of the United Nations in three languages: the port, its plain values, finding among them.

Belongs here: what a term is and which ones a query means. Does not: where they are kept
(``exchange/terms_source``), inserting one (``ui``).
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from gcm_desktop.domain.submission import Language
from gcm_desktop.domain.text import folded


class Standing(StrEnum):
    """How sure a wording is: read in texts, usual but not read again, or our own proposal."""

    FOUND = "found"
    USAGE = "usage"
    PROPOSAL = "proposal"


@dataclass(frozen=True, slots=True)
class Wording:
    """A term in one language.

    Attributes:
        forms: The preferred form first, then others: plurals, short forms, variants.
        standing: How sure it is; ``None`` in the language the others were sought for.
    """

    forms: tuple[str, ...]
    standing: Standing | None = None


@dataclass(frozen=True, slots=True)
class Term:
    """One term; generic terms begin with a small letter where the language has any.

    Attributes:
        note: What to know about it, by language of the reader; empty where there is nothing.
    """

    key: str
    wordings: Mapping[Language, Wording]
    note: Mapping[Language, str]

    def forms(self, language: Language) -> tuple[str, ...]:
        """Return the forms in ``language``, in English where there are none."""
        wording = self.wordings.get(language) or self.wordings["en"]
        return wording.forms


class Terms(Protocol):
    """Where terms come from."""

    def terms(self) -> tuple[Term, ...]:
        """Return every term in the order they are kept."""
        ...


def matching(terms: Sequence[Term], query: str) -> tuple[Term, ...]:
    """Return the terms that hold every word of ``query`` in one language, the closest first.

    Letters are folded as in search (``domain/text``); an empty query gives all terms.
    """
    words = folded(query).split()
    if not words:
        return tuple(terms)
    ranked = ((_rank(term, words), term) for term in terms)
    found = [(rank, term) for rank, term in ranked if rank is not None]
    return tuple(term for _, term in sorted(found, key=lambda each: each[0]))


def worded(form: str, before: str) -> str:
    """Return ``form`` as it stands behind ``before``: with a capital where a sentence begins."""
    stem = before.rstrip(' \u00a0\u202f«“"(')
    opens = not stem or stem[-1] in "\n\t\u2029.!?"
    return form[:1].upper() + form[1:] if opens else form


def _rank(term: Term, words: Sequence[str]) -> int | None:
    """Return 0 where a form is the query, 1 where one opens with it, 2 for any other match."""
    ranks = []
    for wording in term.wordings.values():
        said = [folded(form) for form in wording.forms]
        if not all(any(word in form for form in said) for word in words):
            continue
        query = " ".join(words)
        if query in said:
            ranks.append(0)
        elif any(form.startswith(query) for form in said):
            ranks.append(1)
        else:
            ranks.append(2)
    return min(ranks, default=None)
