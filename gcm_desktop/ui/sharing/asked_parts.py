"""What a body may be asked for, as branches of a tree, and what would leave with it in words.

Belongs here: values and words. Does not: widgets.
"""

from collections.abc import Collection, Iterable

from gcm_desktop.domain import address as addresses
from gcm_desktop.domain.address import Address
from gcm_desktop.domain.framework import Item, Question
from gcm_desktop.domain.request import Scope, scope_of
from gcm_desktop.domain.scope import Boundary, projection
from gcm_desktop.domain.settings import named_files
from gcm_desktop.domain.submission import Submission
from gcm_desktop.domain.text import count_words
from gcm_desktop.services.requesting import parts_of
from gcm_desktop.ui.drafting.item_picker import item_words
from gcm_desktop.ui.drafting.writing_desk import WritingDesk
from gcm_desktop.ui.moments import counted, isolated
from gcm_desktop.ui.statements.offered_parts import GroupBranch, ItemBranch, Leaf
from gcm_desktop.ui.translation import translate

_MOST_TITLES = 6


class AskedParts:
    """The tree of one draft as it is now."""

    def __init__(self, desk: WritingDesk) -> None:
        self._desk = desk

    def branches(self) -> tuple[GroupBranch, ...]:
        """Return what can be chosen, in the order of the outline."""
        framework, interface = self._desk.framework, self._desk.interface
        sections = framework.items_of("section")
        front = [each for each in sections if each.place != "back"]
        back = [each for each in sections if each.place == "back"]
        arranged = [
            (group.short.in_language(interface), [framework.items[each] for each in group.items])
            for group in framework.arrangements[0].groups
        ]
        groups: list[tuple[str, Iterable[Item]]] = [
            (translate("Drafting", "Opening sections"), front),
            *arranged,
            (translate("Drafting", "Progress Declaration"), framework.items_of("declaration")),
            (translate("Drafting", "Guiding principles"), framework.items_of("principle")),
            (translate("Drafting", "Closing sections"), back),
        ]
        branches = (
            GroupBranch(title, tuple(self._item(item) for item in items if _can_ask(item)))
            for title, items in groups
        )
        return tuple(branch for branch in branches if branch.items)

    def leaves(self, parts: Iterable[Address]) -> tuple[Address, ...]:
        """Return the leaves of parts: every question of an item, a question itself."""
        found: list[Address] = []
        for part in parts:
            item = self._desk.framework.items.get(part)
            found += _leaves(item) if item is not None else (part,)
        return tuple(found)

    def scope(self, chosen: Collection[Address]) -> Scope:
        """Return what is asked for; raises ``request.empty`` where nothing is chosen."""
        framework, there = self._desk.framework, set(chosen)
        whole = {
            item.address
            for item in framework.items.values()
            if _can_ask(item) and there.issuperset(_leaves(item))
        }
        rest = {each for each in there if addresses.owner(each) not in whole}
        return scope_of(framework, whole | rest)

    def assigned(self, body: str) -> tuple[Address, ...]:
        """Return the leaves of what a body is assigned."""
        desk = self._desk
        return self.leaves(parts_of(desk.framework, desk.assigning.assignments, body))

    def leaving(self, scope: Scope) -> str:
        """Return in words what leaves with a request, and that nothing else does."""
        desk = self._desk
        content = projection(desk.submission, Boundary(desk.framework, scope))
        given = [key for key in content.answers if not addresses.is_mark(key[0])]
        words = sum(count_words(content.answers[key].text) for key in given if key[1])
        files = len({each.sha256 for each in named_files(content)})
        return leaving_words(len(given), words, len(content.records), files)

    def titles(self, scope: Scope) -> str:
        """Return the titles of the records that leave, empty without any."""
        desk = self._desk
        content = projection(desk.submission, Boundary(desk.framework, scope))
        found = [isolated(title) for title in self._titles(content)]
        if not found:
            return ""
        rest = len(found) - _MOST_TITLES
        if rest > 0:
            more = translate("Sharing", "and {count} more").replace("{count}", counted(rest))
            found[_MOST_TITLES:] = [more]
        told = translate("Sharing", "Records that go along: {titles}")
        return told.replace("{titles}", " · ".join(found))

    def _titles(self, content: Submission) -> list[str]:
        desk = self._desk
        found = []
        for kind in desk.framework.record_kinds.values():
            for record in content.records_of(kind.kind):
                languages = (desk.text_language, *content.languages)
                titles = (content.answer(f"{record.address}/title", each) for each in languages)
                title = next((each.text for each in titles if each is not None), "")
                found.append(title or kind.label.in_language(desk.interface))
        return found

    def _item(self, item: Item) -> ItemBranch:
        title = item_words(self._desk, item.address)
        interface = self._desk.interface
        is_one = len(item.questions) == 1
        leaves = (
            Leaf(
                f"{item.address}/{question.key}",
                title if is_one else question.label.in_language(interface),
                self._words(item, question),
            )
            for question in item.questions
        )
        return ItemBranch(title, tuple(leaves))

    def _words(self, item: Item, question: Question) -> int:
        desk = self._desk
        language = desk.text_language if question.translatable else None
        found = desk.submission.answer(f"{item.address}/{question.key}", language)
        return count_words(found.text) if found is not None and language else 0


def leaving_words(answers: int, words: int, records: int = 0, files: int = 0) -> str:
    """Return in words how much leaves, and that nothing else does."""
    parts = [
        _number(translate("Sharing", "answers: {count}"), answers),
        _number(translate("Sharing", "words: {count}"), words),
    ]
    if records:
        parts.append(_number(translate("Sharing", "records: {count}"), records))
    if files:
        parts.append(_number(translate("Sharing", "files: {count}"), files))
    told = translate("Sharing", "Leaves: {what}. Nothing else of the submission.")
    return told.replace("{what}", " · ".join(parts))


def _can_ask(item: Item) -> bool:
    return item.reporting and bool(item.questions)


def _leaves(item: Item) -> tuple[Address, ...]:
    return tuple(f"{item.address}/{question.key}" for question in item.questions)


def _number(pattern: str, number: int) -> str:
    return pattern.replace("{count}", counted(number))
