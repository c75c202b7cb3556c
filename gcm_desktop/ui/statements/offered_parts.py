"""What a statement may be made from, as branches of a tree, and how much of it is chosen.

Belongs here: values and words of the tree. Does not: widgets.
"""

from collections.abc import Collection
from dataclasses import dataclass

from gcm_desktop.domain import address as addresses
from gcm_desktop.domain.address import Address
from gcm_desktop.domain.errors import GcmError
from gcm_desktop.domain.statement import OCCASION, STATEMENT, Offer, offers, pages, words_of
from gcm_desktop.domain.submission import Language
from gcm_desktop.ui.drafting.item_picker import item_words
from gcm_desktop.ui.drafting.writing_desk import WritingDesk
from gcm_desktop.ui.translation import translate


@dataclass(frozen=True, slots=True)
class Leaf:
    """An answer or record that can be chosen."""

    address: Address
    title: str
    words: int


@dataclass(frozen=True, slots=True)
class ItemBranch:
    """An item with what is said about it."""

    title: str
    leaves: tuple[Leaf, ...]


@dataclass(frozen=True, slots=True)
class GroupBranch:
    """Items that stand together: the sections, a priority area, the Declaration."""

    title: str
    items: tuple[ItemBranch, ...]


@dataclass(frozen=True, slots=True)
class Tally:
    """How much is chosen in one language."""

    language: Language
    words: int
    pages: int


class OfferedParts:
    """The tree of one draft as it is now; words are counted once for each language."""

    def __init__(self, desk: WritingDesk) -> None:
        self._desk = desk
        self._words: dict[tuple[Address, Language], int] = {}

    def branches(self) -> tuple[GroupBranch, ...]:
        """Return what can be chosen, in the order of the document."""
        framework = self._desk.framework
        found = {each.item: each for each in offers(self._desk.submission, framework)}
        kinds = (
            ("section", translate("Drafting", "Sections")),
            ("declaration", translate("Drafting", "Progress Declaration")),
            ("principle", translate("Drafting", "Guiding principles")),
        )
        groups: list[tuple[str, list[Address]]] = [
            (title, [item.address for item in framework.items_of(kind)]) for kind, title in kinds
        ]
        interface = self._desk.interface
        arranged = [
            (group.short.in_language(interface), list(group.items))
            for group in framework.arrangements[0].groups
        ]
        groups[1:1] = arranged
        branches = (
            GroupBranch(title, tuple(self._item(found[item]) for item in items if item in found))
            for title, items in groups
        )
        return tuple(branch for branch in branches if branch.items)

    def occasions(self) -> tuple[tuple[str, str], ...]:
        """Return key and words of every occasion, none where the framework has no statements."""
        kind = self._desk.framework.record_kinds.get(STATEMENT)
        choices = (each.choices for each in kind.fields if each.key == OCCASION) if kind else ()
        interface = self._desk.interface
        return tuple(
            (choice.key, choice.label.in_language(interface)) for each in choices for choice in each
        )

    def is_made(self, occasion: str) -> bool:
        """Return whether there is a statement for ``occasion`` already."""
        submission = self._desk.submission
        return any(
            submission.choice(f"{record.address}/{OCCASION}") == occasion
            for record in submission.records_of(STATEMENT)
        )

    def tallies(self, chosen: Collection[Address]) -> tuple[Tally, ...]:
        """Return how much is chosen in each language of the submission."""
        found = []
        for language in self._desk.submission.languages:
            words = sum(self._counted(address, language) for address in chosen)
            found.append(Tally(language, words, pages(words, language)))
        return tuple(found)

    def _item(self, offer: Offer) -> ItemBranch:
        chosen = (*offer.answers, *offer.records)
        leaves = tuple(
            Leaf(each, self._title(each), self._counted(each, self._desk.text_language))
            for each in chosen
        )
        return ItemBranch(item_words(self._desk, offer.item), leaves)

    def _title(self, address: Address) -> str:
        """Return the question in words, or kind and title of a record."""
        desk, interface = self._desk, self._desk.interface
        kind = desk.framework.record_kinds.get(addresses.kind(address))
        if kind is None:
            try:
                return desk.framework.question_at(address).label.in_language(interface)
            except GcmError:
                return address
        for language in (desk.text_language, *desk.submission.languages):
            title = desk.submission.answer(f"{address}/title", language)
            if title is not None:
                return f"{kind.label.in_language(interface)} · {title.text}"
        return kind.label.in_language(interface)

    def _counted(self, address: Address, language: Language) -> int:
        key = (address, language)
        if key not in self._words:
            desk = self._desk
            self._words[key] = words_of(desk.submission, desk.framework, address, language)
        return self._words[key]
