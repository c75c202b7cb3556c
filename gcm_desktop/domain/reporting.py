"""Write once, report twice: what is said elsewhere about an item, and what nothing speaks to yet.

A Declaration entry or a principle may be reported by reference to objectives. Belongs here: which
objectives those may be, what they say, referring to them, and what is left silent. Does not:
showing it, drafting states (``progress``).
"""

from collections import Counter
from dataclasses import dataclass

from gcm_desktop.domain.address import Address, is_mark, kind, owner
from gcm_desktop.domain.change import SetAnswer, set_answer
from gcm_desktop.domain.framework import (
    NOT_APPLICABLE,
    STATUS,
    TAKING_UP,
    Framework,
    Group,
    Item,
    Question,
)
from gcm_desktop.domain.submission import Answer, Kind, Language, Submission
from gcm_desktop.domain.text import count_words
from gcm_desktop.domain.typed import natural

OBJECTIVE = "objective"


@dataclass(frozen=True, slots=True)
class Source:
    """An objective that may already say what an item asks.

    Attributes:
        objective: Its address.
        question: Address of the text that is cited; empty where nothing is written.
        language: Language of ``opening``; the one wished for where it is written in that.
        languages: Every language of the submission the text is written in.
        words: Number of words of the text in ``language``.
        opening: First paragraph of the text, plain.
        via: Addresses of the records that serve both; empty where the framework links the two.
        is_referenced: True where the item refers to it already.
    """

    objective: Address
    question: Address = ""
    language: Language | None = None
    languages: tuple[Language, ...] = ()
    words: int = 0
    opening: str = ""
    via: tuple[Address, ...] = ()
    is_referenced: bool = False


@dataclass(frozen=True, slots=True)
class Silence:
    """An item nothing speaks to yet.

    Attributes:
        refers_to_nothing: True where it refers to objectives, and nothing is written there yet.
    """

    address: Address
    refers_to_nothing: bool = False


@dataclass(frozen=True, slots=True)
class Coverage:
    """What nothing speaks to yet, each in the order of the framework.

    Attributes:
        areas: Groups of the first arrangement (priority areas, round tables) none of whose
            objectives is spoken to.
    """

    entries: tuple[Silence, ...]
    principles: tuple[Silence, ...]
    areas: tuple[Group, ...]

    @property
    def total(self) -> int:
        """Number of entries, principles and areas nothing speaks to."""
        return len(self.entries) + len(self.principles) + len(self.areas)


def reference_question(item: Item) -> Question | None:
    """Return the question in which ``item`` refers to objectives, ``None`` where it has none."""
    for question in item.questions:
        if question.kind is Kind.REFERENCE and question.holds == OBJECTIVE:
            return question
    return None


def referenced(submission: Submission, item: Item) -> tuple[Address, ...]:
    """Return the objectives ``item`` refers to."""
    question = reference_question(item)
    return tuple(submission.choice(f"{item.address}/{question.key}").split()) if question else ()


def referring(
    submission: Submission, item: Item, objective: Address, *, is_wanted: bool
) -> SetAnswer | None:
    """Return the change that lets ``item`` refer to ``objective``, or no longer.

    ``None`` where it is so already, or where the framework does not ask ``item`` for references.
    """
    question = reference_question(item)
    if question is None:
        return None
    targets = set(referenced(submission, item)) - {objective}
    if is_wanted:
        targets.add(objective)
    value = " ".join(sorted(targets, key=natural))
    answer = Answer(Kind.REFERENCE, value) if value else None
    return set_answer(submission, f"{item.address}/{question.key}", None, answer)


def said_elsewhere(
    submission: Submission, framework: Framework, item: Item, wished: Language
) -> tuple[Source, ...]:
    """Return what objectives already say about ``item``, cited in ``wished`` where they can be.

    These are the objectives the framework links with it. With a principle it links none: then
    those that share records with it, the one that shares most first.
    """
    if not item.reporting or item.kind not in TAKING_UP:
        return ()
    shared = {} if item.objectives else _sharing(submission, item.address)
    chosen = set(referenced(submission, item))
    return tuple(
        _source(submission, framework.items[address], wished, shared.get(address, ()),
                is_referenced=address in chosen)
        for address in item.objectives or shared
        if address in framework.items
    )  # fmt: skip


def coverage(submission: Submission, framework: Framework) -> Coverage:
    """Return what nothing speaks to yet.

    An item is spoken to by a text of its own in any language of the submission, by a record that
    serves it, or by a reference to an objective that is itself spoken to. Entries that address
    others than States, and what does not apply, are never listed.
    """
    spoken = _spoken(submission)
    first = framework.arrangements[0].groups if framework.arrangements else ()
    return Coverage(
        _silent(submission, framework, "declaration", spoken),
        _silent(submission, framework, "principle", spoken),
        tuple(
            group
            for group in (first if len(first) > 1 else ())
            if not any(_is_settled(submission, each, spoken) for each in group.items + group.also)
        ),
    )


def _sharing(submission: Submission, address: Address) -> dict[Address, tuple[Address, ...]]:
    """Return the objectives that share records with ``address``, and those records."""
    found: dict[Address, list[Address]] = {}
    for record in submission.records.values():
        if address in record.serves:
            for served in record.serves:
                if kind(served) == OBJECTIVE:
                    found.setdefault(served, []).append(record.address)
    numbers = Counter({objective: len(records) for objective, records in found.items()})
    ranked = sorted(found, key=lambda each: (-numbers[each], natural(each)))
    return {objective: tuple(sorted(found[objective])) for objective in ranked}


def _source(
    submission: Submission,
    objective: Item,
    wished: Language,
    via: tuple[Address, ...],
    *,
    is_referenced: bool,
) -> Source:
    """Cite the first narrative of ``objective`` that is written in any language."""
    for question in objective.questions:
        place = f"{objective.address}/{question.key}"
        written = [each for each in submission.languages if submission.answer(place, each)]
        if question.kind is Kind.NARRATIVE and written:
            language = wished if wished in written else written[0]
            answer = submission.answer(place, language)
            text = answer.text if answer else ""
            opening = next((line.strip() for line in text.split("\n") if line.strip()), "")
            return Source(objective.address, place, language, tuple(written), count_words(text),
                          opening, via, is_referenced)  # fmt: skip
    return Source(objective.address, via=via, is_referenced=is_referenced)


def _spoken(submission: Submission) -> frozenset[Address]:
    """Return the items with a text of their own or a record that serves them."""
    found = {
        owner(address)
        for (address, language), answer in submission.answers.items()
        if answer.kind in (Kind.TEXT, Kind.NARRATIVE)
        and not is_mark(address)
        and submission.counts(language)
    }
    for record in submission.records.values():
        found.update(record.serves)
    return frozenset(found)


def _silent(
    submission: Submission, framework: Framework, wanted: str, spoken: frozenset[Address]
) -> tuple[Silence, ...]:
    found = []
    for item in framework.items_of(wanted):
        if item.reporting and not _is_settled(submission, item.address, spoken):
            targets = referenced(submission, item)
            if spoken.isdisjoint(targets):
                found.append(Silence(item.address, bool(targets)))
    return tuple(found)


def _is_settled(submission: Submission, address: Address, spoken: frozenset[Address]) -> bool:
    """True where something speaks to ``address``, or it does not apply."""
    return address in spoken or submission.choice(f"{address}/{STATUS}") == NOT_APPLICABLE
