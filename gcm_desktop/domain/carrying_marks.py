"""What was taken over from an earlier report: the marks ``@carried`` and ``@confirmed``.

``1f0c…:=2a77…`` is the earlier report and the hash of the whole answer as it was taken over;
``1f0c…:2a77…,91be…`` names single paragraphs instead, sent from a report written elsewhere.
``@confirmed`` repeats what stands after the colon once a person has said that it still holds.
Belongs here: the marks, the state they give an answer. Does not: what is carried (``carrying``).
"""

from collections.abc import Iterator
from enum import StrEnum
from functools import lru_cache
from hashlib import sha256

from gcm_desktop.domain import address as addresses
from gcm_desktop.domain.address import Address
from gcm_desktop.domain.change import Change, SetAnswer, set_answer
from gcm_desktop.domain.framework import Framework
from gcm_desktop.domain.marks import CARRIED, CONFIRMED, mark_address, marked
from gcm_desktop.domain.submission import Answer, AnswerKey, Kind, Language, Submission
from gcm_desktop.domain.text import comparable
from gcm_desktop.domain.translation_marks import passages

_HASH = 20
"""Letters of the hash of a whole answer."""
_REPORT = 16
"""Letters of a report's id that name it in a mark."""
_WHOLE = "="
_UNDER = "/" + CARRIED


class CarriedState(StrEnum):
    """What became of an answer of an earlier report."""

    CARRIED = "carried"
    """Taken over unaltered, and nobody has said yet that it still holds."""
    CONFIRMED = "confirmed"
    EDITED = "edited"
    RETIRED = "retired"
    """There is no question for it any more; the earlier report keeps it."""


@lru_cache(maxsize=8192)
def answer_hash(answer: Answer) -> str:
    """Return the hash of a whole answer, blind to line endings and ways of encoding a letter."""
    told = "\x1f".join((answer.kind.value, comparable(answer.value), comparable(answer.typed)))
    return sha256(told.encode("utf-8", "surrogatepass")).hexdigest()[:_HASH]


def whole_mark(report: str, answer: Answer) -> Answer:
    """Return the mark of an answer that was taken over whole from the report with this id."""
    return Answer(Kind.TEXT, f"{report[:_REPORT]}:{_WHOLE}{answer_hash(answer)}")


def paragraph_mark(report: str, before: Answer | None, sent: Answer) -> Answer:
    """Return the mark after the paragraphs of ``sent`` were put into an answer.

    Args:
        before: The mark it has so far. Paragraphs of the same report are added to it; what it says
            of another report is replaced: the latest counts.
    """
    name = report[:_REPORT]
    origin, told = _parsed(before.value) if before is not None else ("", "")
    kept = told.split(",") if origin == name and told and not told.startswith(_WHOLE) else []
    hashes = dict.fromkeys((*kept, *(each.hash for each in passages(sent))))
    return Answer(Kind.TEXT, f"{name}:{','.join(hashes)}")


def origin(submission: Submission, address: Address, language: Language | None) -> str:
    """Return the letters of the id of the report an answer was taken over from, else nothing."""
    mark = submission.answer(mark_address(address, CARRIED), language)
    return _parsed(mark.value)[0] if mark is not None else ""


def names_report(origin_: str, report: str) -> bool:
    """Return whether the letters in a mark name the report with this id."""
    return bool(origin_) and report[:_REPORT] == origin_


def state(
    submission: Submission, address: Address, language: Language | None
) -> CarriedState | None:
    """Return what became of a carried answer, ``None`` where nothing was carried or is left."""
    answer = submission.answer(address, language)
    mark = submission.answer(mark_address(address, CARRIED), language)
    if answer is None or mark is None:
        return None
    _, told = _parsed(mark.value)
    if not told:
        return None
    if not _stands(told, answer):
        return CarriedState.EDITED
    confirmed = submission.answer(mark_address(address, CONFIRMED), language)
    if confirmed is not None and confirmed.value == told:
        return CarriedState.CONFIRMED
    return CarriedState.CARRIED


def unconfirmed(submission: Submission) -> Iterator[AnswerKey]:
    """Yield the answers taken over that stand unaltered and unconfirmed, in no order."""
    for address, language in submission.answers:
        if address.endswith(_UNDER) and submission.counts(language):
            about = marked(address)
            if state(submission, about, language) is CarriedState.CARRIED:
                yield about, language


def unit(framework: Framework, address: Address) -> Address:
    """Return what one confirmation is about: a question in all languages, or a whole record."""
    is_record = addresses.kind(address) in framework.record_kinds
    return addresses.owner(address) if is_record else address


def confirmed(
    submission: Submission, framework: Framework, units: frozenset[Address]
) -> tuple[Change, ...]:
    """Return the changes that confirm everything of ``units`` that stands as it was taken over."""
    changes = []
    for address, language in sorted(unconfirmed(submission), key=_by_text):
        if unit(framework, address) in units:
            mark = submission.answer(mark_address(address, CARRIED), language)
            told = Answer(Kind.TEXT, _parsed(mark.value)[1]) if mark is not None else None
            change = set_answer(submission, mark_address(address, CONFIRMED), language, told)
            if change is not None:
                changes.append(change)
    return tuple(changes)


def marking(
    submission: Submission, address: Address, language: Language | None, mark: Answer
) -> tuple[SetAnswer, ...]:
    """Return the changes that set a mark and take away what was confirmed before it."""
    made = (
        set_answer(submission, mark_address(address, CARRIED), language, mark),
        set_answer(submission, mark_address(address, CONFIRMED), language, None),
    )
    return tuple(change for change in made if change is not None)


@lru_cache(maxsize=4096)
def _parsed(value: str) -> tuple[str, str]:
    report, _, told = value.partition(":")
    return report, told


def _stands(told: str, answer: Answer) -> bool:
    """True where what was carried is in the answer as it was; more may have been written to it."""
    if told.startswith(_WHOLE):
        return told[1:] == answer_hash(answer)
    return set(told.split(",")) <= {each.hash for each in passages(answer)}


def _by_text(key: AnswerKey) -> tuple[str, str]:
    return key[0], key[1] or ""
