"""What the outline shows: every item in its group, in an arrangement, then the record kinds.

Belongs here: decisions, no widgets.
"""

from collections.abc import Iterable, Mapping

from gcm_desktop.domain.framework import Framework, Group, Item, RecordKind
from gcm_desktop.domain.progress import Progress
from gcm_desktop.domain.submission import Language
from gcm_desktop.ui.drafting.record_places import page_of, records_word
from gcm_desktop.ui.drafting.wordings import item_number
from gcm_desktop.ui.translation import translate
from gcm_desktop.ui.widgets.outline_items import OutlineGroup, OutlineItem
from gcm_desktop.ui.words import DRAFTING


def outline_groups(
    framework: Framework,
    progress: Progress,
    counts: Mapping[str, int],
    arrangement: str,
    interface: Language,
) -> tuple[OutlineGroup, ...]:
    """Return every item once, and every kind of record.

    The order is: front, objectives, Declaration, for reference, principles, back, records.
    """

    def group(title: str, items: Iterable[Item]) -> OutlineGroup:
        return OutlineGroup(title, tuple(outline_item(each, progress, interface) for each in items))

    sections = framework.items_of("section")
    entries = framework.items_of("declaration")
    groups = [
        group(translate("Drafting", "Opening sections"), (i for i in sections if i.place != "back"))
    ]
    found = framework.arrangement(arrangement)
    numbered = len(found.groups) > 1
    for each in found.groups:
        title = _group_title(each, interface) if numbered else translate("Drafting", "Objectives")
        groups.append(group(title, (framework.item(address) for address in each.items)))
    groups += [
        group(translate("Drafting", "Progress Declaration"), (i for i in entries if i.reporting)),
        group(translate("Drafting", "For reference"), (i for i in entries if not i.reporting)),
        group(translate("Drafting", "Guiding principles"), framework.items_of("principle")),
        group(
            translate("Drafting", "Closing sections"), (i for i in sections if i.place == "back")
        ),
        _record_group(framework, counts, interface),
    ]
    return tuple(each for each in groups if each.items)


def outline_item(item: Item, progress: Progress, interface: Language) -> OutlineItem:
    """Return the row of one item."""
    look = DRAFTING[progress.states[item.address].value] if item.reporting else None
    addressee = item.addressee if not item.reporting else None
    return OutlineItem(
        item.address,
        item_number(item, interface),
        item.short.in_language(interface),
        look,
        addressee.in_language(interface) if addressee else "",
    )


def record_row(kind: RecordKind, count: int, interface: Language) -> OutlineItem:
    """Return the row of one kind of record."""
    title = f"{kind.plural.in_language(interface)} · {count}"
    return OutlineItem(page_of(kind.kind), "", title)


def _record_group(
    framework: Framework, counts: Mapping[str, int], interface: Language
) -> OutlineGroup:
    kinds = framework.record_kinds.values()
    rows = (record_row(kind, counts.get(kind.kind, 0), interface) for kind in kinds)
    return OutlineGroup(records_word(), tuple(rows))


def _group_title(group: Group, interface: Language) -> str:
    short = group.short.in_language(interface)
    return f"{group.key} · {short}" if group.key.isdigit() else short
