"""What can be printed from where one is: this page, the group it belongs to, the whole. No widgets.

Belongs here: which items each choice holds, and its words. Does not: making pages.
"""

from dataclasses import dataclass

from gcm_desktop.domain import address as addresses
from gcm_desktop.domain.address import Address
from gcm_desktop.domain.framework import Framework
from gcm_desktop.domain.submission import Language
from gcm_desktop.ui.overview.place import OVERVIEW
from gcm_desktop.ui.translation import translate

PAGE, GROUP, KIND, WHOLE = "page", "group", "kind", "whole"
RECORDS = "records"
"""Kind of the addresses of record pages; a document knows the same ones."""


@dataclass(frozen=True, slots=True)
class PrintPart:
    """One choice.

    Attributes:
        key: Names it: ``page``, ``group``, ``kind`` or ``whole``.
        label: Its words, short.
        title: What exactly it is, empty where the label says it.
        items: What it holds; empty is everything, with cover and contents.
    """

    key: str
    label: str
    title: str
    items: tuple[Address, ...]


def print_parts(
    framework: Framework, place: Address, arrangement: str, interface: Language
) -> tuple[PrintPart, ...]:
    """Return the choices for the page at ``place``, the smallest first.

    Args:
        arrangement: Key of the order of objectives in the outline.
    """
    parts = [
        PrintPart(
            PAGE, translate("Printing", "This page"), _title(framework, place, interface), (place,)
        ),
        *_group(framework, place, arrangement, interface),
    ]
    kind, words = addresses.kind(place), _kind_words(addresses.kind(place))
    items = _of_kind(framework, kind)
    if words and len(items) > 1:
        parts.append(PrintPart(KIND, words, "", items))
    parts.append(PrintPart(WHOLE, translate("Printing", "The whole submission"), "", ()))
    return tuple(parts)


def _title(framework: Framework, place: Address, interface: Language) -> str:
    if place == OVERVIEW:
        return translate("Drafting", "Overview")
    if addresses.kind(place) == RECORDS:
        kind = framework.record_kinds.get(addresses.key(place))
        return kind.plural.in_language(interface) if kind else place
    return framework.place(place, interface)


def _group(
    framework: Framework, place: Address, arrangement: str, interface: Language
) -> list[PrintPart]:
    chosen = framework.arrangement(arrangement)
    for group in chosen.groups if len(chosen.groups) > 1 else ():
        if place in group.items:
            label = f"{chosen.label.in_language(interface)} {group.key}"
            return [PrintPart(GROUP, label, group.short.in_language(interface), group.items)]
    return []


def _kind_words(kind: str) -> str:
    return {
        "objective": translate("Printing", "All objectives"),
        "declaration": translate("Printing", "The whole Declaration"),
        "principle": translate("Printing", "All principles"),
        "section": translate("Printing", "All sections"),
        RECORDS: translate("Printing", "All records"),
    }.get(kind, "")


def _of_kind(framework: Framework, kind: str) -> tuple[Address, ...]:
    if kind == RECORDS:
        return tuple(f"{RECORDS}/{each}" for each in framework.record_kinds)
    return tuple(item.address for item in framework.items_of(kind) if item.reporting)
