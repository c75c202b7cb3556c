"""Entries of the journal in words. No widgets.

Belongs here: which entries are about an item, and the excerpts that show what was changed.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from gcm_desktop.domain import address as addresses
from gcm_desktop.domain.address import Address
from gcm_desktop.domain.approval import APPROVED
from gcm_desktop.domain.author import UNKNOWN, Author
from gcm_desktop.domain.change import AddRecord, Change, MoveRecord, RemoveRecord, SetAnswer
from gcm_desktop.domain.framework import Framework
from gcm_desktop.domain.marks import marked
from gcm_desktop.domain.submission import Answer, Kind, Language, Record
from gcm_desktop.services.ports import JournalEntry
from gcm_desktop.ui.drafting.record_places import page_of
from gcm_desktop.ui.drafting.wordings import language_name, local_moment
from gcm_desktop.ui.translation import translate

ENTRIES_READ = 1000
MOST_SHOWN = 40
_BEFORE, _WHOLE = 24, 110
"""Letters kept before the first difference, and of the whole excerpt."""


@dataclass(frozen=True, slots=True)
class JournalLine:
    """One change in words; ``before`` or ``after`` is empty where there was nothing.

    Attributes:
        address: Where it was made: of the answer, or of the record.
        author: Who made it; both names are empty where nobody said so.
    """

    moment: str
    place: str
    before: str
    after: str
    address: Address = ""
    author: Author = UNKNOWN


def journal_lines(
    entries: Iterable[JournalEntry],
    item: Address,
    records: Iterable[Record],
    framework: Framework,
    interface: Language,
) -> tuple[JournalLine, ...]:
    """Return the changes about an item and the records that serve it, the newest first.

    ``item`` may be the page of a record kind: then about every record of it.
    """
    serving = {record.address for record in records if item in record.serves}
    found: list[JournalLine] = []
    for entry in entries:
        if len(found) < MOST_SHOWN and _is_about(entry.change, item, serving):
            found.append(_line(entry, framework, interface))
    return tuple(found)


def excerpts(before: str, after: str) -> tuple[str, str]:
    """Return both texts from shortly before the place where they begin to differ."""
    same = 0
    for old, new in zip(before, after, strict=False):
        if old != new:
            break
        same += 1
    start = max(0, same - _BEFORE)
    space = before.rfind(" ", 0, start + 1)
    start = space + 1 if start and space >= 0 else start
    return _cut(before, start), _cut(after, start)


def _cut(text: str, start: int) -> str:
    part = " ".join(text[start : start + _WHOLE].split())
    if not part:
        return ""
    return ("…" if start else "") + part + ("…" if start + _WHOLE < len(text) else "")


def _is_about(change: Change, item: Address, serving: set[Address]) -> bool:
    match change:
        case SetAnswer(address):
            about = addresses.owner(address)
            here = about == item or about in serving or page_of(addresses.kind(about)) == item
            return here and (not addresses.is_mark(address) or address.endswith(APPROVED))
        case AddRecord(record) | RemoveRecord(record):
            return item in (*record.serves, page_of(record.kind))
        case MoveRecord(before, after):
            return item in (*before.serves, *after.serves, page_of(after.kind))
    return False


def _line(entry: JournalEntry, framework: Framework, interface: Language) -> JournalLine:
    moment, change, author = local_moment(entry.at), entry.change, entry.author
    match change:
        case SetAnswer(address, _, _, after) if addresses.is_mark(address):
            given = translate("Drafting", "Approved")
            words = given if after else translate("Drafting", "Approval withdrawn")
            return JournalLine(moment, words, "", "", marked(address), author)
        case SetAnswer(address, language, before, after):
            place = _place(framework, address, interface)
            if language is not None:
                place = f"{place} ({language_name(language)})"
            texts = (
                _text(framework, address, before, interface),
                _text(framework, address, after, interface),
            )
            return JournalLine(moment, place, *excerpts(*texts), address, author)
        case AddRecord(record):
            words = translate("Drafting", "{record} added")
        case RemoveRecord(record):
            words = translate("Drafting", "{record} deleted")
        case MoveRecord(_, record):
            words = translate("Drafting", "{record} moved")
        case _:
            return JournalLine(moment, "", "", "", "", author)
    kind = framework.record_kinds.get(record.kind)
    label = kind.label.in_language(interface) if kind else record.kind
    words = words.replace("{record}", label)
    return JournalLine(moment, words, "", "", record.address, author)


def _place(framework: Framework, address: Address, interface: Language) -> str:
    """Return the question in words; the item is named by the page already."""
    parts = framework.place(address, interface).split(" · ")
    item = framework.items.get(addresses.owner(address))
    named = 0 if item is None else 2 if item.kind == "objective" else 1
    return " · ".join(parts[named:] or parts)


def _text(
    framework: Framework, address: Address, answer: Answer | None, interface: Language
) -> str:
    if answer is None:
        return ""
    if answer.kind is Kind.CHOICE:
        for choice in framework.question_at(address).choices:
            if choice.key == answer.value:
                return choice.label.in_language(interface)
    if answer.kind is Kind.YES_NO:
        return translate("Drafting", "ticked")
    return answer.text
