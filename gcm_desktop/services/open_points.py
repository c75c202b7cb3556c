"""What is still open in a draft: findings, questions unanswered, bodies awaited, comments.

Belongs here: gathering them, in words. Does not: the checks (``domain/checks``), the annex that
tells them (``export/open_points``).
"""

import re
from collections.abc import Iterator

from gcm_desktop.base.messages import message
from gcm_desktop.domain import address as addresses
from gcm_desktop.domain.address import Address
from gcm_desktop.domain.assignment import Assignments
from gcm_desktop.domain.checks import Finding, Severity
from gcm_desktop.domain.framework import Framework
from gcm_desktop.domain.open_point import OpenKind, OpenPoint
from gcm_desktop.domain.progress import (
    DraftingState,
    does_not_apply,
    is_answered,
    missing_questions,
    progress,
)
from gcm_desktop.domain.review import Remark, Thread
from gcm_desktop.domain.submission import Kind, Language
from gcm_desktop.services.library import COMMENT, findings, shortened
from gcm_desktop.services.ports import SubmissionReader
from gcm_desktop.services.wording import finding_words, listed

_KINDS = {
    Severity.BLOCKS: OpenKind.BLOCKS,
    Severity.MEND: OpenKind.MEND,
    Severity.NOTE: OpenKind.NOTE,
}
_GATHERED = frozenset({"translation.missing", "translation.incomplete", "carried.unconfirmed"})
"""Findings that are told once for each item: one line for each text would hide the rest."""
_OF_ONE_LANGUAGE = ("translation.", "label.unverified")
"""Findings on one language are told in the document they are about."""
_APART, _THEN = " · ", " — "
_QUOTES = {"ar": "«{}»", "en": "“{}”", "fr": "«\u00a0{}\u00a0»"}
_MARKERS = re.compile(r"([<=>])\1{6,}")
"""No document may hold what merges of other programs leave; a comment must not keep one back."""
_MOST_QUOTED, _MOST_SAID = 120, 600
"""Letters of the paragraph, and of each remark: the whole stands in the program."""


def open_points(
    reader: SubmissionReader, language: Language, assignments: Assignments
) -> tuple[OpenPoint, ...]:
    """Return what is open, in words of ``language``, in the order of kinds and of the framework.

    Args:
        assignments: Who owes what.
    """
    framework = reader.framework
    points = [
        *_found(reader, language),
        *_unanswered(reader, language),
        *_by_state(reader, language, assignments),
        *(_comment(reader.framework, each, language) for each in reader.open_threads),
    ]
    kinds, places = list(OpenKind), {each: at for at, each in enumerate(framework.items)}

    def order(point: OpenPoint) -> tuple[int, int]:
        return kinds.index(point.kind), places.get(point.place, len(places)) if point.place else -1

    return tuple(sorted(points, key=order))


def _found(reader: SubmissionReader, language: Language) -> Iterator[OpenPoint]:
    """Yield the findings; those on one item that say the same of several texts are one."""
    framework = reader.framework
    alike: dict[object, list[Finding]] = {}
    for number, finding in enumerate(findings(reader)):
        if finding.code.startswith(_OF_ONE_LANGUAGE) and finding.language != language:
            continue
        if finding.code == COMMENT:  # a kind of its own, with all that was said
            continue
        owner = addresses.owner(finding.address)
        gathers = finding.code in _GATHERED and bool(finding.address)
        key: object = (finding.code, owner, finding.language) if gathers else number
        alike.setdefault(key, []).append(finding)
    for same in alike.values():
        first = same[0]
        words = finding_words(first, framework, language)
        whole = framework.place(first.address, language)
        places = (_inside(framework, each.address, language) for each in same)
        words = words.replace(whole, listed(places, language)) if first.address else words
        yield OpenPoint(_KINDS[first.severity], addresses.owner(first.address), words)


def _inside(framework: Framework, address: Address, language: Language) -> str:
    """Return where ``address`` is within its item: the item is named beside it."""
    whole = framework.place(address, language)
    item = framework.place(addresses.owner(address), language)
    return whole.removeprefix(item).removeprefix(_APART) or whole


def _unanswered(reader: SubmissionReader, language: Language) -> Iterator[OpenPoint]:
    """Yield what may be answered and is not; what must be is among the findings."""
    submission = reader.submission
    for item in reader.framework.items.values():
        if not item.reporting or does_not_apply(submission, item):
            continue
        required = missing_questions(submission, item)
        labels = [
            question.label.in_language(language)
            for question in item.questions
            if question.kind is not Kind.REFERENCE
            and not (item.is_counted and question in required)
            and not is_answered(submission, item, question)
        ]
        if labels:
            yield OpenPoint(OpenKind.UNANSWERED, item.address, listed(labels, language))


def _by_state(
    reader: SubmissionReader, language: Language, assignments: Assignments
) -> Iterator[OpenPoint]:
    """Yield items that await a body, and those that are ready and not approved."""
    found = progress(reader.submission, reader.framework, assignments)
    for address, state in found.states.items():
        if state is DraftingState.AWAITING:
            bodies = (assignments.bodies.get(body) for body in found.awaiting.get(address, ()))
            names = [body.name(language) for body in bodies if body is not None]
            yield OpenPoint(OpenKind.AWAITED, address, listed(names, language))
        elif state is DraftingState.READY:
            yield OpenPoint(OpenKind.UNAPPROVED, address)


def _comment(framework: Framework, thread: Thread, language: Language) -> OpenPoint:
    """Return a comment: what it is about, the words it quotes, all that was said and by whom."""
    anchor = thread.anchor
    about = [_inside(framework, anchor.address, language)]
    if addresses.owner(anchor.address) == anchor.address:
        about = []
    if anchor.language not in (None, language):
        about.append(message(f"language.{anchor.language}", {}, language))
    if anchor.quote:
        quote = shortened(anchor.quote, _MOST_QUOTED)
        about.append(_QUOTES.get(language, _QUOTES["en"]).replace("{}", quote))
    said = [
        _said(each, language) for each in (thread.comment, *thread.following) if each.text.strip()
    ]
    words = _THEN.join(said)
    return OpenPoint(
        OpenKind.COMMENT,
        addresses.owner(anchor.address),
        f"{_APART.join(about)}: {words}" if about else words,
    )


def _said(remark: Remark, language: Language) -> str:
    text = _MARKERS.sub(r"\1", shortened(remark.text, _MOST_SAID))
    who = listed((remark.author.name, remark.author.body), language)
    return f"{text} ({who})" if who else text
