"""Honest progress: the drafting state of each item, computed from answers and never counted up.

Drafting state is not implementation status: an objective whose status is "achieved" may still have
nothing written. Entries that address others are never counted.

An item does *not apply* once somebody said so and why; without a reason it is still being drafted.
An item is *awaiting* a body while it would be not started or drafting and the body owes something
of what keeps it so: a required question without an answer that is assigned to the body, by itself
or with the item (the narrower assignment wins). Of an item that requires nothing, every question is
owed until something is said. An assignment of optional questions alone never makes a counted item
wait, and what does not apply, is ready or approved waits for nobody, whoever it is assigned to.
"""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from types import MappingProxyType

from gcm_desktop.domain.address import Address, is_mark, key, owner
from gcm_desktop.domain.approval import valid_approvals
from gcm_desktop.domain.assignment import Assignments
from gcm_desktop.domain.framework import NOT_APPLICABLE, STATUS, Framework, Item, Question
from gcm_desktop.domain.submission import Submission

REASON = "progress"
"""Key of the question whose text says why an item does not apply."""
NOBODY = Assignments()
"""Nothing is assigned."""


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
        awaiting: Ids of the bodies that are awaited, by address of each item that is awaiting, in
            the order of the questions they owe.
        owed: Addresses that are assigned and of which something is still missing: an item while it
            awaits the body it is assigned to, a question (an optional one as well) until it is
            answered or its item needs nothing more, a kind of record until there is one.
    """

    states: Mapping[Address, DraftingState]
    counted: tuple[Address, ...]
    awaiting: Mapping[Address, tuple[str, ...]] = field(
        default_factory=lambda: MappingProxyType({})
    )
    owed: frozenset[Address] = frozenset()

    @property
    def total(self) -> int:
        """Number of counted items."""
        return len(self.counted)

    def counts(self) -> dict[str, int]:
        """Return ``total`` and the number of counted items in each state."""
        found = Counter(self.states[address] for address in self.counted)
        return {"total": self.total, **{state.value: found[state] for state in DraftingState}}


def missing_questions(submission: Submission, item: Item) -> tuple[Question, ...]:
    """Return the required questions of ``item`` without an answer in the main language.

    Of what does not apply only the reason is required: a text where progress is told otherwise.
    """
    if does_not_apply(submission, item):
        wanted = (each for each in item.questions if each.key == REASON)
    else:
        wanted = (each for each in item.questions if each.required)
    return tuple(
        question
        for question in wanted
        if submission.answer(
            f"{item.address}/{question.key}",
            submission.main_language if question.translatable else None,
        )
        is None
    )


def does_not_apply(submission: Submission, item: Item) -> bool:
    """True where somebody said that ``item`` does not apply, with a reason or without."""
    return submission.choice(f"{item.address}/{STATUS}") == NOT_APPLICABLE


def is_answered(submission: Submission, item: Item, question: Question) -> bool:
    """True where a question of ``item`` has an answer, in the main language where it has many.

    A place for records is answered by one that serves the item, one for actions by anything said
    about any of them.
    """
    if question.shows == "records":
        return any(
            record.kind == question.holds and item.address in record.serves
            for record in submission.records.values()
        )
    if question.shows == "actions":
        languages = (None, *submission.languages)
        return any(
            submission.answer(f"{item.address}/action/{action.letter}/{part}", language)
            for action in item.actions
            for part in ("done", "note")
            for language in languages
        )
    language = submission.main_language if question.translatable else None
    return submission.answer(f"{item.address}/{question.key}", language) is not None


def progress(
    submission: Submission, framework: Framework, assignments: Assignments = NOBODY
) -> Progress:
    """Return the drafting states of ``submission`` under ``framework`` and who is awaited."""
    spoken = {
        owner(address)
        for address, language in submission.answers
        if not is_mark(address) and submission.counts(language)
    }
    for record in submission.records.values():
        spoken.update(record.serves)
    approved = valid_approvals(submission, framework.items)
    states = {
        item.address: _state(submission, item, item.address in spoken)
        if item.address not in approved
        else DraftingState.APPROVED
        for item in framework.items.values()
    }
    counted = tuple(item.address for item in framework.items.values() if item.is_counted)
    if not assignments.by_address:
        return Progress(states, counted)
    awaiting = {}
    for item in framework.items.values():
        bodies = _awaited(submission, item, states[item.address], assignments)
        if bodies:
            awaiting[item.address] = bodies
            states[item.address] = DraftingState.AWAITING
    found = Progress(states, counted, MappingProxyType(awaiting))
    owed = (
        address
        for address, assignment in assignments.by_address.items()
        if _is_owed(submission, framework, address, found, assignment.body)
    )
    return replace(found, owed=frozenset(owed))


def _is_owed(
    submission: Submission, framework: Framework, address: Address, found: Progress, body: str
) -> bool:
    item = framework.items.get(owner(address))
    if item is None:
        kind = key(address)
        return all(record.kind != kind for record in submission.records.values())
    if address == item.address:
        return body in found.awaiting.get(address, ())
    if found.states[item.address] in (DraftingState.NOT_APPLICABLE, DraftingState.APPROVED):
        return False
    for question in item.questions:
        if address == f"{item.address}/{question.key}":
            if does_not_apply(submission, item):
                return question in missing_questions(submission, item)
            return not is_answered(submission, item, question)
    return False


def _awaited(
    submission: Submission, item: Item, state: DraftingState, assignments: Assignments
) -> tuple[str, ...]:
    """Return the bodies that owe what keeps ``item`` from being ready."""
    if not item.reporting or state not in (DraftingState.NOT_STARTED, DraftingState.DRAFTING):
        return ()
    missing = missing_questions(submission, item) if item.is_counted else item.questions
    owing = (assignments.about(f"{item.address}/{question.key}") for question in missing)
    return tuple(dict.fromkeys(each.body for each in owing if each is not None))


def _state(submission: Submission, item: Item, is_spoken_to: bool) -> DraftingState:
    if not is_spoken_to:
        return DraftingState.NOT_STARTED
    if missing_questions(submission, item):
        return DraftingState.DRAFTING
    does_apply = not does_not_apply(submission, item)
    return DraftingState.READY if does_apply else DraftingState.NOT_APPLICABLE
