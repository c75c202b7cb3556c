"""What leaves and what stays as rows of a tree: groups, what is in them, where each thing stands.

Belongs here: rows and their words. Does not: what leaves (``domain/leaving_list``), drawing
(``leaving_tree``).
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import TypeVar

from PySide6.QtCore import QT_TRANSLATE_NOOP

from gcm_desktop.domain import address as addresses
from gcm_desktop.domain.address import Address
from gcm_desktop.domain.evidence import shown_value
from gcm_desktop.domain.framework import Framework
from gcm_desktop.domain.leaving_list import Contact, NamedFile, Part, ToldField
from gcm_desktop.domain.personal_data import PersonalData
from gcm_desktop.domain.submission import Language, Submission
from gcm_desktop.services.file_properties import FileProperties
from gcm_desktop.services.leaving import COMMENTS, GUIDANCE, OPEN_COMMENTS, OPEN_POINTS, WhatLeaves
from gcm_desktop.ui.file_words import size_words
from gcm_desktop.ui.moments import counted, isolated, own_name
from gcm_desktop.ui.translation import translate

T = TypeVar("T")
_CONTEXT = "LeavingRows"
_KINDS = {
    "section": QT_TRANSLATE_NOOP("LeavingRows", "Sections"),
    "objective": QT_TRANSLATE_NOOP("LeavingRows", "Objectives"),
    "declaration": QT_TRANSLATE_NOOP("LeavingRows", "Progress Declaration"),
    "principle": QT_TRANSLATE_NOOP("LeavingRows", "Guiding principles"),
}
_MARKS = {
    "@approved": QT_TRANSLATE_NOOP("LeavingRows", "Approvals"),
    "@translated_from": QT_TRANSLATE_NOOP("LeavingRows", "What translations were made from"),
    "@carried": QT_TRANSLATE_NOOP("LeavingRows", "What was taken over from the last report"),
    "@confirmed": QT_TRANSLATE_NOOP("LeavingRows", "What was confirmed of it"),
}
_CONTACTS = {
    PersonalData.EMAIL: QT_TRANSLATE_NOOP("LeavingRows", "E-mail address"),
    PersonalData.PHONE: QT_TRANSLATE_NOOP("LeavingRows", "Telephone number"),
    PersonalData.IDENTITY: QT_TRANSLATE_NOOP("LeavingRows", "Looks like an identity number"),
}


_ADDS = {
    OPEN_POINTS: QT_TRANSLATE_NOOP("LeavingRows", "What is still open, with the bodies awaited"),
    OPEN_COMMENTS: QT_TRANSLATE_NOOP(
        "LeavingRows", "Comments that are not settled, with the names of who wrote them"
    ),
    COMMENTS: QT_TRANSLATE_NOOP("LeavingRows", "All comments, with the names of who wrote them"),
    GUIDANCE: QT_TRANSLATE_NOOP("LeavingRows", "The questions of the framework and their guidance"),
}


@dataclass(frozen=True, slots=True)
class Row:
    """One thing that leaves or stays.

    Attributes:
        note: More about it: languages and words, a size, where it was found.
        address: Where it stands in the draft, empty where it stands nowhere.
    """

    title: str
    note: str = ""
    address: Address = ""


@dataclass(frozen=True, slots=True)
class Branch:
    """Things of one kind.

    Attributes:
        count: How many rows there are.
        make: Makes them: a report has thousands, and few branches are ever opened.
    """

    title: str
    count: int
    make: Callable[[], tuple[Row, ...]]


Group = tuple[str, str, tuple[Branch, ...]]
"""Title, what is said beside it, branches."""


class LeavingRows:
    """Knows the submission, its framework and the language of the interface."""

    def __init__(self, submission: Submission, framework: Framework, language: Language) -> None:
        self._submission = submission
        self._framework = framework
        self._language = language

    def groups(self, found: WhatLeaves) -> tuple[Group, Group]:
        """Return what leaves and what stays, each with the number of its answers."""
        pattern = translate("LeavingRows", "answers: {count}")
        content = found.content
        told = [
            pattern.replace("{count}", counted(len(part.fields)))
            for part in (content.leaves, content.stays)
        ]
        return (
            (translate("LeavingRows", "Leaves"), told[0], self.leaves(found)),
            (translate("LeavingRows", "Stays"), told[1], self.stays(found)),
        )

    def leaves(self, found: WhatLeaves) -> tuple[Branch, ...]:
        """Return what leaves: first what a person should look at, then the answers."""
        told = found.content
        properties = tuple(_properties(found.properties))
        return _with_rows(
            _branch(translate("LeavingRows", "Names of persons"), told.leaves.names, Row),
            _branch(
                translate("LeavingRows", "E-mail addresses and numbers in the texts"),
                told.contacts,
                self._contact,
            ),
            _branch(translate("LeavingRows", "Attached files"), told.leaves.files, _file),
            _branch(
                translate("LeavingRows", "What the files say about themselves"), properties, _same
            ),
            *self._fields(told.leaves),
            _branch(translate("LeavingRows", "What documents add"), found.adds, _added),
            _branch(translate("LeavingRows", "Marks"), told.leaves.marks, _mark),
        )

    def stays(self, found: WhatLeaves) -> tuple[Branch, ...]:
        """Return what stays."""
        told, beside = found.content, tuple(_beside(found))
        return _with_rows(
            *self._fields(told.stays),
            _branch(translate("LeavingRows", "Names of persons"), told.stays.names, Row),
            _branch(translate("LeavingRows", "Attached files"), told.stays.files, _file),
            _branch(translate("LeavingRows", "Marks"), told.stays.marks, _mark),
            _branch(translate("LeavingRows", "Languages not chosen"), told.elsewhere, _language),
            _branch(translate("LeavingRows", "Kept beside the draft"), beside, _same),
        )

    def _fields(self, part: Part) -> Iterator[Branch]:
        """Yield the answers by kind of item and record, in the order in which they come."""
        by_kind: dict[str, list[ToldField]] = {}
        for field in part.fields:
            by_kind.setdefault(addresses.kind(field.address), []).append(field)
        for kind, fields in by_kind.items():
            yield _branch(self._kind(kind), tuple(fields), self._field)
        empty = tuple(entry for entry in part.records if entry[0] not in by_kind)
        yield _branch(translate("LeavingRows", "Records without answers"), empty, self._count)

    def _count(self, entry: tuple[str, int]) -> Row:
        return Row(self._kind(entry[0]), counted(entry[1]))

    def _kind(self, kind: str) -> str:
        if kind in _KINDS:
            return translate(_CONTEXT, str(_KINDS[kind]))
        known = self._framework.record_kinds.get(kind)
        return known.plural.in_language(self._language) if known else isolated(kind)

    def _field(self, field: ToldField) -> Row:
        return Row(self._place(field.address), _languages(field), field.address)

    def _contact(self, found: Contact) -> Row:
        kind = translate(_CONTEXT, str(_CONTACTS[found.kind]))
        return Row(isolated(found.text), f"{kind} · {self._place(found.address)}", found.address)

    def _place(self, address: Address) -> str:
        """Return a place in words; a record by its title."""
        place = self._framework.place(address, self._language)
        kind = addresses.kind(address)
        if kind not in self._framework.record_kinds:
            return place
        owner = addresses.owner(address)
        for language in (self._language, *self._submission.languages, None):
            title = self._submission.answer(f"{owner}/title", language)
            if title is not None:
                asked = place.partition(" · ")[2]
                return f"{isolated(shown_value(title.text))} · {asked}" if asked else title.text
        return place


def _languages(field: ToldField) -> str:
    if not field.languages:
        return ""
    names = translate("Authoring", ", ").join(isolated(own_name(each)) for each in field.languages)
    words = translate("LeavingRows", "{languages} · words: {count}").replace("{languages}", names)
    return words.replace("{count}", counted(field.words))


def _file(file: NamedFile) -> Row:
    size = translate("LeavingRows", "not at hand") if file.size is None else size_words(file.size)
    return Row(isolated(file.name), size)


def _mark(entry: tuple[str, int]) -> Row:
    known = _MARKS.get(entry[0])
    title = translate(_CONTEXT, str(known)) if known else isolated(entry[0])
    return Row(title, counted(entry[1]))


def _language(code: Language) -> Row:
    return Row(own_name(code))


def _same(row: Row) -> Row:
    return row


def _branch(title: str, things: Sequence[T], row: Callable[[T], Row]) -> Branch:
    return Branch(title, len(things), lambda: tuple(row(each) for each in things))


def _with_rows(*branches: Branch) -> tuple[Branch, ...]:
    return tuple(branch for branch in branches if branch.count)


def _properties(found: Iterable[FileProperties]) -> Iterator[Row]:
    """Yield each value once: documents in one language say the same of themselves."""
    told: dict[tuple[str, str], None] = {}
    for each in found:
        for name, value in (
            (translate("LeavingRows", "Title"), each.title),
            (translate("LeavingRows", "Author"), each.author),
            (translate("LeavingRows", "Subject"), each.subject),
            (translate("LeavingRows", "Language"), own_name(each.language)),
            (translate("LeavingRows", "Date"), each.day),
            (translate("LeavingRows", "Made with"), each.program),
        ):
            if value:
                told[name, value] = None
    for name, value in sorted(told, key=lambda entry: [name for name, _ in told].index(entry[0])):
        yield Row(isolated(value), name)


def _added(key: str) -> Row:
    return Row(translate(_CONTEXT, str(_ADDS[key])))


def _beside(found: WhatLeaves) -> Iterator[Row]:
    kept = found.beside
    if kept is None:
        return
    yield Row(translate("LeavingRows", "The journal: who wrote what and when"))
    if OPEN_POINTS not in found.adds:
        title = translate("LeavingRows", "Bodies and what each is assigned")
        yield Row(title, counted(kept.bodies))
    if not {COMMENTS, OPEN_COMMENTS}.intersection(found.adds):
        yield Row(translate("LeavingRows", "Comments"), counted(kept.comments))
    yield Row(translate("LeavingRows", "Named versions"), counted(kept.versions))
    yield Row(translate("LeavingRows", "Reports of earlier reviews"), counted(kept.earlier))
    yield Row(translate("LeavingRows", "The name of whoever writes on this computer"))
