"""Decisions of the Translation panel: what is compared, which places need work, and what is done.

Belongs here: no widgets. Does not: comparing (``domain/translation``).
"""

import logging
from collections.abc import Callable, Mapping, Sequence

from gcm_desktop.domain import address as addresses
from gcm_desktop.domain.address import Address
from gcm_desktop.domain.framework import Framework
from gcm_desktop.domain.submission import Language, Submission
from gcm_desktop.domain.translation import (
    Comparison,
    Completeness,
    compare,
    completeness,
    confirmed,
    source_copied,
)
from gcm_desktop.domain.translation_faults import faults
from gcm_desktop.domain.translation_marks import TRANSLATED
from gcm_desktop.domain.typed import natural
from gcm_desktop.ui.drafting.paragraph_states import translated_language
from gcm_desktop.ui.drafting.writing_desk import WritingDesk

log = logging.getLogger(__name__)

Numbers = tuple[Mapping[Language, Completeness], Mapping[Language, Completeness]]
"""Completeness of the page and of everything."""


class TranslationPresenter:
    """Decides for the language one translates into."""

    def __init__(self, desk: WritingDesk) -> None:
        self._desk = desk

    @property
    def language(self) -> Language | None:
        """The language one translates into, ``None`` where there is only one."""
        return translated_language(self._desk)

    def comparison(self, address: Address) -> Comparison | None:
        """Return the comparison at ``address``, ``None`` where nothing there is translated."""
        language = self.language
        submission = self._desk.submission
        known = (submission.answer(address, each) for each in submission.languages)
        if language is None or not any(each and each.kind in TRANSLATED for each in known):
            return None
        return compare(submission, address, language)

    def confirm(self, address: Address, at: int | None = None) -> None:
        """Say that one paragraph, or all of them, are up to date."""
        if self.language is not None:
            change = confirmed(self._desk.submission, address, self.language, at)
            if change is not None:
                self._desk.make(change)

    def copy_source(self, address: Address, at: int) -> None:
        """Put a paragraph of the source where its translation belongs."""
        if self.language is None or self._desk.is_read_only:
            return
        self._desk.hand_over()
        answer = source_copied(self._desk.submission, address, self.language, at)
        if answer is not None:
            self._desk.set_answer(address, self.language, answer, None)

    def open_places(self) -> tuple[Address, ...]:
        """Return the answers with missing or stale paragraphs or other figures, in order."""
        return _open_places(self._desk.submission, self._desk.framework, self.language)

    def step(self, at: Address, by: int, done: Callable[[Address], None]) -> None:
        """Find the open place after ``at``, or before it, and call ``done`` with it.

        Round the end it begins anew; without any, ``done`` is not called.
        """
        submission, framework, language = self._desk.submission, self._desk.framework, self.language

        def find() -> Address:
            return _next(_open_places(submission, framework, language), at, by, framework)

        self._desk.surroundings.jobs.run_work(
            find, lambda found: done(found) if found else None, _give_up
        )

    def count(self, item: Address, done: Callable[[Numbers], None]) -> None:
        """Count how complete each language is, about ``item`` and in all, and call ``done``."""
        submission, framework = self._desk.submission, self._desk.framework

        def counted() -> Numbers:
            page = completeness(submission, framework, item) if item in framework.items else {}
            return page, completeness(submission, framework)

        self._desk.surroundings.jobs.run_work(counted, done, _give_up)


def _open_places(
    submission: Submission, framework: Framework, language: Language | None
) -> tuple[Address, ...]:
    if language is None:
        return ()
    items = {item: at for at, item in enumerate(framework.items)}
    found = {
        address
        for (address, written), answer in submission.answers.items()
        if written == submission.main_language
        and answer.kind in TRANSLATED
        and not addresses.is_mark(address)
        and (submission.answer(address, language) is None or faults(submission, address, language))
    }
    return tuple(
        sorted(
            found, key=lambda each: (items.get(addresses.owner(each), len(items)), natural(each))
        )
    )


def _next(places: Sequence[Address], at: Address, by: int, framework: Framework) -> Address:
    if not places:
        return ""
    if at in places:
        return places[(places.index(at) + by) % len(places)]
    items = {item: place for place, item in enumerate(framework.items)}
    here = items.get(addresses.owner(at), len(items))
    passed = sum(1 for each in places if items.get(addresses.owner(each), len(items)) < here)
    return places[(passed if by > 0 else passed - 1) % len(places)]


def _give_up(fault: Exception) -> None:
    """Note what could not be counted; the text itself is not concerned."""
    log.warning("translations could not be counted: %s", type(fault).__name__)
