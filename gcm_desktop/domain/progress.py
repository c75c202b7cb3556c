"""Honest progress: the drafting state of each item, computed from answers and never counted up.

Drafting state is not implementation status: an objective whose status is "achieved" may still have
nothing written. Entries that address others are never counted.
"""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from gcm_desktop.domain.address import Address, is_mark, owner
from gcm_desktop.domain.framework import NOT_APPLICABLE, STATUS, Framework, Item, Question
from gcm_desktop.domain.submission import Submission


class DraftingState(StrEnum):
    """How far the text about an item is."""

    NOT_STARTED = "not_started"
    DRAFTING = "drafting"
    AWAITING = "awaiting"
    NOT_APPLICABLE = "not_applicable"
    READY = "ready"
    APPROVED = "approved"


@dataclass(frozen=True, slots=True)
class Progress:
    """States of all items a submission can speak to.

    Attributes:
        states: Drafting state by item address, items that are not counted included.
        counted: Addresses of the items that have required questions, in order.
    """

    states: Mapping[Address, DraftingState]
    counted: tuple[Address, ...]

    @property
    def total(self) -> int:
        """Number of counted items."""
        return len(self.counted)

    def counts(self) -> dict[str, int]:
        """Return ``total`` and the number of counted items in each state."""
        found = Counter(self.states[address] for address in self.counted)
        return {"total": self.total, **{state.value: found[state] for state in DraftingState}}


def missing_questions(submission: Submission, item: Item) -> tuple[Question, ...]:
    """Return the required questions of ``item`` without an answer in the main language."""
    if submission.choice(f"{item.address}/{STATUS}") == NOT_APPLICABLE:
        return ()
    return tuple(
        question
        for question in item.questions
        if question.required
        and submission.answer(
            f"{item.address}/{question.key}",
            submission.main_language if question.translatable else None,
        )
        is None
    )


def progress(submission: Submission, framework: Framework) -> Progress:
    """Return the drafting states of ``submission`` under ``framework``."""
    spoken = {
        owner(address)
        for address, language in submission.answers
        if not is_mark(address) and submission.counts(language)
    }
    for record in submission.records.values():
        spoken.update(record.serves)
    states = {
        item.address: _state(submission, item, item.address in spoken)
        for item in framework.items.values()
    }
    counted = tuple(item.address for item in framework.items.values() if item.is_counted)
    return Progress(states, counted)


def _state(submission: Submission, item: Item, is_spoken_to: bool) -> DraftingState:
    if submission.answer(f"{item.address}/@approved") is not None:
        return DraftingState.APPROVED
    if submission.choice(f"{item.address}/{STATUS}") == NOT_APPLICABLE:
        return DraftingState.NOT_APPLICABLE
    if not is_spoken_to:
        return DraftingState.NOT_STARTED
    if missing_questions(submission, item):
        return DraftingState.DRAFTING
    return DraftingState.READY
