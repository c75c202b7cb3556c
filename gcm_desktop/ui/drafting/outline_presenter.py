"""What the outline shows: every item in its group, in an arrangement, then the record kinds.

Belongs here: which groups there are; no widgets. Does not: a row (``outline_rows``).
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from gcm_desktop.domain.address import Address, owner
from gcm_desktop.domain.assignment import Assignments
from gcm_desktop.domain.framework import Framework, Group, Item
from gcm_desktop.domain.progress import NOBODY, Progress
from gcm_desktop.domain.submission import Language
from gcm_desktop.ui.drafting.outline_rows import (
    commented,
    outline_item,
    question_row,
    record_row,
)
from gcm_desktop.ui.drafting.record_places import page_of, records_word
from gcm_desktop.ui.overview.place import OVERVIEW
from gcm_desktop.ui.translation import translate
from gcm_desktop.ui.widgets.outline_items import OutlineGroup, OutlineItem

BY_BODY = "body"
"""Key of the arrangement by body; no framework has one of that name."""


@dataclass(frozen=True, slots=True)
class OutlineFacts:
    """What the outline is made of.

    Attributes:
        counts: How many records there are of each kind.
        comments: How many comments are not settled, by item and page of records.
    """

    framework: Framework
    progress: Progress
    counts: Mapping[str, int]
    assignments: Assignments = NOBODY
    comments: Mapping[Address, int] = field(default_factory=dict)


def outline_groups(
    facts: OutlineFacts, arrangement: str, interface: Language
) -> tuple[OutlineGroup, ...]:
    """Return the overview, every item once, and every kind of record.

    The overview is first. The order then is: front, objectives, Declaration, for reference,
    principles, back, records. By body it is: each body with what it is assigned, what nobody is
    assigned, for reference, records.
    """
    made = _Groups(facts, interface)
    groups = made.by_body() if arrangement == BY_BODY else made.arranged(arrangement)
    overview = OutlineItem(OVERVIEW, "", translate("Drafting", "Overview"))
    groups.insert(0, OutlineGroup("", (overview,)))
    return tuple(each for each in groups if each.items)


class _Groups:
    def __init__(self, facts: OutlineFacts, interface: Language) -> None:
        self._facts = facts
        self._interface = interface

    def arranged(self, arrangement: str) -> list[OutlineGroup]:
        framework, interface = self._facts.framework, self._interface
        sections = framework.items_of("section")
        entries = framework.items_of("declaration")
        opening = translate("Drafting", "Opening sections")
        groups = [self._group(opening, (each for each in sections if each.place != "back"))]
        found = framework.arrangement(arrangement)
        numbered = len(found.groups) > 1
        for each in found.groups:
            title = (
                _group_title(each, interface) if numbered else translate("Drafting", "Objectives")
            )
            groups.append(self._group(title, (framework.item(address) for address in each.items)))
        declaration = translate("Drafting", "Progress Declaration")
        principles = translate("Drafting", "Guiding principles")
        closing = translate("Drafting", "Closing sections")
        return [
            *groups,
            self._group(declaration, (each for each in entries if each.reporting)),
            self._for_reference(),
            self._group(principles, framework.items_of("principle")),
            self._group(closing, (each for each in sections if each.place == "back")),
            OutlineGroup(records_word(), tuple(map(self._record, framework.record_kinds))),
        ]

    def by_body(self) -> list[OutlineGroup]:
        facts, interface = self._facts, self._interface
        framework, assignments = facts.framework, facts.assignments
        assigned = assignments.by_address
        groups = []
        for body in assignments.bodies.values():
            rows = self._of(body.id)
            open_rows = sum(row.key in facts.progress.owed for row in rows)
            groups.append(OutlineGroup(_body_title(body.name(interface), open_rows), rows))
        rest = (
            item
            for item in framework.items.values()
            if item.reporting and item.address not in assigned
        )
        kinds = (kind for kind in framework.record_kinds if page_of(kind) not in assigned)
        return [
            *groups,
            self._group(translate("Drafting", "Assigned to nobody"), rest),
            self._for_reference(),
            OutlineGroup(records_word(), tuple(map(self._record, kinds))),
        ]

    def _of(self, body: str) -> tuple[OutlineItem, ...]:
        """Return what a body is assigned, in the order of the framework, records last."""
        facts, interface = self._facts, self._interface
        framework, assignments = facts.framework, facts.assignments
        own = {each.about for each in assignments.of(body)}
        touched = {owner(about) for about in own}
        rows = []
        for address, item in framework.items.items():
            if address not in touched:
                continue
            if address in own:
                rows.append(self._item(item))
            rows += [
                question_row(item, question, facts.progress, interface, assignments)
                for question in item.questions
                if f"{address}/{question.key}" in own
            ]
        rows += [self._record(kind) for kind in framework.record_kinds if page_of(kind) in touched]
        return tuple(rows)

    def _for_reference(self) -> OutlineGroup:
        entries = self._facts.framework.items_of("declaration")
        title = translate("Drafting", "For reference")
        return self._group(title, (each for each in entries if not each.reporting))

    def _group(self, title: str, items: Iterable[Item]) -> OutlineGroup:
        return OutlineGroup(title, tuple(map(self._item, items)))

    def _item(self, item: Item) -> OutlineItem:
        facts = self._facts
        row = outline_item(item, facts.progress, self._interface, facts.assignments)
        return commented(row, facts.comments.get(item.address, 0))

    def _record(self, kind: str) -> OutlineItem:
        facts = self._facts
        row = record_row(
            facts.framework.record_kinds[kind],
            facts.counts.get(kind, 0),
            self._interface,
            facts.progress,
            facts.assignments,
        )
        return commented(row, facts.comments.get(page_of(kind), 0))


def _group_title(group: Group, interface: Language) -> str:
    short = group.short.in_language(interface)
    return f"{group.key} · {short}" if group.key.isdigit() else short


def _body_title(name: str, owed: int) -> str:
    """Return a body's name, and how much of what it is assigned is still missing."""
    if not owed:
        return name
    words = translate("Drafting", "{count} awaited").replace("{count}", str(owed))
    return f"{name} · {words}"
