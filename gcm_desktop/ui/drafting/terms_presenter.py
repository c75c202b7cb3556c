"""Decisions of the Terms panel: which terms match, in which language one goes in, abbreviations.

No widgets: the panel asks and shows. Belongs here: state of one search. Does not: matching
(``services/terms``), finding abbreviations (``domain/abbreviations``).
"""

import logging
from collections.abc import Callable
from dataclasses import dataclass

from gcm_desktop.domain.abbreviations import WELL_KNOWN, Abbreviation, abbreviations
from gcm_desktop.domain.submission import LANGUAGES, Language
from gcm_desktop.services.terms import Standing, Term, matching
from gcm_desktop.ui.drafting.writing_desk import WritingDesk
from gcm_desktop.ui.translation import translate

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class AbbreviationGroup:
    """One abbreviation in every language it is used in, the main language first."""

    letters: str
    in_languages: tuple[Abbreviation, ...]

    @property
    def is_open(self) -> bool:
        """True where it is not written out at its first use in some language."""
        return any(each.is_unexpanded for each in self.in_languages)


class TermsPresenter:
    """Serves one panel."""

    def __init__(self, desk: WritingDesk) -> None:
        self._desk = desk
        self._terms: tuple[Term, ...] | None = None

    def matches(self, query: str) -> tuple[Term, ...]:
        """Return the terms that match, all of them for nothing typed; read at the first call."""
        if self._terms is None:
            self._terms = self._desk.surroundings.use_cases.free.terms().terms()
        return matching(self._terms, query)

    def languages(self, first: Language | None) -> tuple[Language, ...]:
        """Return the languages of terms, the one to write in first."""
        wanted = first if first in LANGUAGES else self._desk.text_language
        return tuple(sorted(LANGUAGES, key=lambda each: (each != wanted, LANGUAGES.index(each))))

    def look_for_abbreviations(self, done: Callable[[tuple[AbbreviationGroup, ...]], None]) -> None:
        """Look through all texts on the worker and call ``done``; those not written out first."""
        submission, framework = self._desk.submission, self._desk.framework

        def look() -> tuple[AbbreviationGroup, ...]:
            return grouped(abbreviations(submission, framework))

        self._desk.surroundings.jobs.run_work(look, done, _give_up)

    def go_to(self, found: Abbreviation) -> None:
        """Go to the first use, in its language."""
        desk = self._desk
        if found.language not in (desk.text_language, desk.beside):
            beside = desk.text_language if desk.beside is not None else None
            desk.set_languages(found.language, beside)
        desk.jump_requested.emit(found.first.address)


def grouped(found: tuple[Abbreviation, ...]) -> tuple[AbbreviationGroup, ...]:
    """Return abbreviations by their letters: open ones first, then in the order of letters."""
    made: dict[str, list[Abbreviation]] = {}
    for each in found:
        if each.letters not in WELL_KNOWN:
            made.setdefault(each.letters, []).append(each)
    groups = (AbbreviationGroup(letters, tuple(each)) for letters, each in made.items())
    return tuple(sorted(groups, key=lambda group: (not group.is_open, group.letters)))


def standing_words(standing: Standing | None) -> str:
    """Return how sure a wording is, nothing where it was found in official texts."""
    words = {
        Standing.USAGE: translate("Terms", "not verified"),
        Standing.PROPOSAL: translate("Terms", "our proposal"),
    }
    return words.get(standing, "") if standing is not None else ""


def standing_reason(standing: Standing | None) -> str:
    """Return the same as a sentence."""
    words = {
        Standing.USAGE: translate(
            "Terms", "Usual United Nations wording; not read again in an official text."
        ),
        Standing.PROPOSAL: translate(
            "Terms", "Wording proposed by this program; not found in an official text."
        ),
    }
    return words.get(standing, "") if standing is not None else ""


def _give_up(fault: Exception) -> None:
    """Note what could not be shown; the text itself is not concerned."""
    log.warning("abbreviations could not be listed: %s", type(fault).__name__)
