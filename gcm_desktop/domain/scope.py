"""What of a submission and of its framework lies in a scope: in the parts a body is asked for.

A question lies in it, or its item does. A record does where it serves an item of the scope, or,
where only a question is asked that is a place for records, such an item and is of that kind; what
is never part of the report (statements, letters) lies in no scope. Belongs here: pure functions.
Does not: which parts may be chosen (``request``), merging (``services/part_merging``).
"""

from collections.abc import Collection
from dataclasses import replace
from functools import cached_property
from types import MappingProxyType
from typing import NoReturn

from gcm_desktop.domain import address as addresses
from gcm_desktop.domain.address import Address
from gcm_desktop.domain.difference import OUTLINE
from gcm_desktop.domain.errors import GcmError
from gcm_desktop.domain.framework import Framework, Group, Item, Question
from gcm_desktop.domain.marks import CARRIED, CONFIRMED, TRANSLATED_FROM, marked
from gcm_desktop.domain.request import Scope
from gcm_desktop.domain.review import Remark
from gcm_desktop.domain.settings import DIGITS, HIJRI, MONTHS
from gcm_desktop.domain.submission import AnswerKey, Record, Submission

_MARKS = frozenset({TRANSLATED_FROM, CARRIED, CONFIRMED})
"""Marks that name nobody: who approved does not leave with a part."""
READING = frozenset({DIGITS, MONTHS, HIJRI})
"""Settings by which dates and numbers are read; all others say something of the whole."""
_ACTIONS = "action"


class Boundary:
    """Where a scope ends in a framework."""

    def __init__(self, framework: Framework, scope: Scope) -> None:
        self.framework = framework
        self.scope = scope
        self._chosen = frozenset(scope)
        self._known: dict[Address, bool] = {}

    @cached_property
    def items(self) -> tuple[Address, ...]:
        """Addresses of the items of which something lies inside, in the order of the framework."""
        owners = {addresses.owner(part) for part in self.scope}
        return tuple(address for address in self.framework.items if address in owners)

    def questions(self, item: Item) -> tuple[Question, ...]:
        """Return the questions of an item that lie inside."""
        if item.address in self._chosen:
            return item.questions
        return tuple(q for q in item.questions if f"{item.address}/{q.key}" in self._chosen)

    def has_record(self, record: Record) -> bool:
        """True where a record lies inside, by what it serves."""
        if self.framework.is_apart(record.address):
            return False
        return any(
            served in self._chosen or (served, record.kind) in self._places
            for served in record.serves
        )

    def has_answer(self, address: Address) -> bool:
        """True where the question at ``address``, of an item, lies inside; its marks too."""
        about = marked(address)
        item = addresses.owner(about)
        asked = addresses.question(about)
        if item not in self.framework.items or not self._is_chosen(item, asked):
            return False
        return not asked or self._is_known(about)

    @cached_property
    def _places(self) -> frozenset[tuple[Address, str]]:
        """Items and the kinds of record for which a question that lies inside is a place."""
        return frozenset(
            (address, question.holds)
            for address in self.items
            for question in self.questions(self.framework.items[address])
            if question.shows == "records"
        )

    def _is_chosen(self, item: Address, asked: str) -> bool:
        if item in self._chosen or f"{item}/{asked}" in self._chosen:
            return True
        if asked.split("/", 1)[0] != _ACTIONS:
            return False
        found = (q for q in self.questions(self.framework.items[item]) if q.shows == "actions")
        return next(found, None) is not None

    def _is_known(self, address: Address) -> bool:
        found = self._known.get(address)
        if found is None:
            try:
                self.framework.question_at(address)
            except GcmError:
                found = False
            else:
                found = True
            self._known[address] = found
        return found

    def knows_field(self, address: Address) -> bool:
        """True where ``address`` is a field of a record that the framework knows, or a mark."""
        about = marked(address)
        return not addresses.question(about) or self._is_known(about)


def projection(
    submission: Submission, boundary: Boundary, also: Collection[str] = frozenset()
) -> Submission:
    """Return what of ``submission`` lies within ``boundary``, and nothing else of it.

    Languages stay as they are, and who submits; of settings only those by which the rest is read,
    of marks those that name nobody, no tombstones.

    Args:
        also: Ids of records that are taken along whatever they serve.
    """
    records = {
        key: record
        for key, record in submission.records.items()
        if key in also or boundary.has_record(record)
    }
    taken = frozenset(record.address for record in records.values())

    def is_taken(key: AnswerKey) -> bool:
        address = key[0]
        if addresses.is_mark(address) and address.rpartition("/")[2] not in _MARKS:
            return False
        if addresses.owner(address) in taken:
            return boundary.knows_field(address)
        return boundary.has_answer(address)

    answers = {key: answer for key, answer in submission.answers.items() if is_taken(key)}
    settings = {key: value for key, value in submission.settings.items() if key in READING}
    return replace(
        submission,
        answers=MappingProxyType(answers),
        records=MappingProxyType(records),
        settings=MappingProxyType(settings),
        tombstones=frozenset(),
    )


def is_within(address: Address, boundary: Boundary, submission: Submission) -> bool:
    """True where an answer, a mark, an item or a record of ``submission`` lies inside."""
    owner = addresses.owner(address)
    record = submission.records.get(addresses.key(address))
    if record is not None and record.address == owner:
        return boundary.has_record(record)
    return boundary.has_answer(address)


def expect_within(
    submission: Submission, boundary: Boundary, began: Submission | None = None
) -> None:
    """Refuse a content that holds anything else than ``boundary`` lets in.

    Args:
        began: What the content began with. Its records may have been made to serve other items
            since, and records that are new may serve none; without it all lies inside.

    Raises:
        GcmError: ``merge.outside_scope`` with the first address that does not.
    """
    known = submission if began is None else began
    for record in sorted(submission.records.values(), key=lambda each: each.address):
        if not _may_stand(record, boundary, began):
            _refuse(record.address)
    there = _addresses(submission)
    for address, _ in sorted(submission.answers, key=lambda key: key[0]):
        inside = addresses.owner(address) in there or boundary.has_answer(address)
        if not inside or _names_somebody(address):
            _refuse(address)
    for grave in sorted(submission.tombstones):
        if began is None or addresses.kind(grave) not in boundary.framework.record_kinds:
            _refuse(grave)
    if submission.languages != known.languages:
        _refuse(f"{OUTLINE}/languages")
    if submission.settings != known.settings or not submission.settings.keys() <= READING:
        _refuse(f"{OUTLINE}/settings")


def remarks_within(
    remarks: tuple[Remark, ...], boundary: Boundary, *contents: Submission
) -> tuple[Remark, ...]:
    """Return the threads about what lies inside, or about a record of ``contents``, whole."""
    records = frozenset(address for each in contents for address in _addresses(each))
    threads = {
        each.thread
        for each in remarks
        if each.anchor is not None
        and (
            addresses.owner(each.anchor.address) in records
            or boundary.has_answer(each.anchor.address)
        )
    }
    return tuple(each for each in remarks if each.thread in threads)


def _may_stand(record: Record, boundary: Boundary, began: Submission | None) -> bool:
    """True where a record lies inside, or did so before; what it serves outside stays the same."""
    if began is None or boundary.framework.is_apart(record.address):
        return boundary.has_record(record)
    outside = set(record.serves).difference(boundary.items)
    was = began.records.get(record.id)
    if was is not None:
        is_same = was.kind == record.kind
        return is_same and outside == set(was.serves).difference(boundary.items)
    return not outside and (not record.serves or boundary.has_record(record))


def _addresses(submission: Submission) -> frozenset[Address]:
    return frozenset(record.address for record in submission.records.values())


def _names_somebody(address: Address) -> bool:
    return addresses.is_mark(address) and address.rpartition("/")[2] not in _MARKS


def _refuse(address: Address) -> NoReturn:
    raise GcmError("merge.outside_scope", address=address[: addresses.MAX_LENGTH])


def narrowed(framework: Framework, scope: Scope) -> Framework:
    """Return a framework that asks only what lies in ``scope``: of every page the same, but less.

    Kinds of record stay, for what is written may cite any; those that are documents of their own
    go. Links to items that are not there go too.
    """
    boundary = Boundary(framework, scope)
    items = {}
    for address in boundary.items:
        item = framework.items[address]
        items[address] = replace(
            item,
            questions=boundary.questions(item),
            objectives=tuple(each for each in item.objectives if each in boundary.items),
            actions=item.actions if _asks_actions(boundary, item) else (),
        )
    arrangements = (
        replace(each, groups=_groups(each.groups, items)) for each in framework.arrangements
    )
    kept = {
        address: question
        for address, question in framework.questions()
        if boundary.has_answer(address)
    }
    kinds = {
        key: kind
        for key, kind in framework.record_kinds.items()
        if not framework.is_apart(f"{key}/")
    }
    return replace(
        framework,
        items=MappingProxyType(items),
        arrangements=tuple(arrangements),
        record_kinds=MappingProxyType(kinds),
        _questions=MappingProxyType(kept),
    )


def _asks_actions(boundary: Boundary, item: Item) -> bool:
    return any(question.shows == "actions" for question in boundary.questions(item))


def _groups(groups: tuple[Group, ...], there: Collection[Address]) -> tuple[Group, ...]:
    cut = (
        replace(
            group,
            items=tuple(each for each in group.items if each in there),
            also=tuple(each for each in group.also if each in there),
        )
        for group in groups
    )
    return tuple(group for group in cut if group.items)
