"""The annex that tells what has changed since the report of the last review.

One row for each part in which something changed, naming its questions; records are counted.
Belongs here: that table, in the document's language. Does not: comparing (``domain/carrying``).
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping

from gcm_desktop.domain import address as addresses
from gcm_desktop.domain.address import Address
from gcm_desktop.domain.carrying import Difference, Fate, changes_since
from gcm_desktop.domain.errors import GcmError
from gcm_desktop.domain.submission import Submission
from gcm_desktop.export.narrative import Reader
from gcm_desktop.export.records import heading_of
from gcm_desktop.export.tree import Cell, Node, Paragraph, Style, Table, letters

_WEIGHTS = (26, 18, 20, 22, 18)
_FATES = (Fate.NEW, Fate.CHANGED, Fate.UNCHANGED, Fate.DROPPED)
_NOTHING = "–"

Told = Mapping[Fate, list[str]]


def changes_nodes(reader: Reader, earlier: Submission) -> list[Node]:
    """Return a line with the numbers and the table, nothing where neither says anything."""
    found = [
        each
        for each in changes_since(earlier, reader.submission)
        if each.language in (None, reader.language) and not reader.framework.is_apart(each.address)
    ]
    if not found:
        return []
    words = reader.labels
    nodes: list[Node] = [Paragraph(letters(_numbers(reader, found)), style=Style.MUTED)]
    parts = [*_items(reader, found), *_records(reader, found)]
    rows = [_row(reader, title, told) for title, told in parts if set(told) != {Fate.UNCHANGED}]
    if rows:
        keys = ("column_part", *(f"since_{fate.value}" for fate in _FATES))
        header = tuple(Cell(letters(words.text(key))) for key in keys)
        nodes.append(Table(header, tuple(rows), _WEIGHTS))
    same = [title for title, told in parts if set(told) == {Fate.UNCHANGED}]
    if same:
        nodes.append(Paragraph(letters(_same(reader, same))))
    return nodes


def _same(reader: Reader, titles: list[str]) -> str:
    """Return the line about what is wholly unchanged; beside objectives and sections by number."""
    kinds = ("section", "objective")
    named = {heading_of(reader, item) for kind in kinds for item in reader.framework.items_of(kind)}
    items = [title for title in titles if title in named]
    others = len(titles) - len(items)
    if others:
        items.append(reader.labels.text("since_others", number=others))
    return reader.labels.text("since_same", items=reader.labels.joined(items))


def _numbers(reader: Reader, found: list[Difference]) -> str:
    numbers = {fate.value: sum(each.fate is fate for each in found) for fate in _FATES}
    confirmed = sum(each.is_confirmed for each in found)
    return reader.labels.text("since_lead", confirmed=confirmed, **numbers)


def _items(reader: Reader, found: list[Difference]) -> Iterator[tuple[str, Told]]:
    """Yield each item by name with its questions, in the order of the framework."""
    by_item: dict[Address, list[Difference]] = defaultdict(list)
    for each in found:
        by_item[addresses.owner(each.address)].append(each)
    for item in reader.framework.items.values():
        told: dict[Fate, list[str]] = defaultdict(list)
        for each in sorted(by_item[item.address], key=lambda one: _place(reader, one.address)):
            word = _question(reader, each.address)
            if word not in told[each.fate]:
                told[each.fate].append(word)
        if told:
            yield heading_of(reader, item), told


def _records(reader: Reader, found: list[Difference]) -> Iterator[tuple[str, Told]]:
    """Yield each kind of record by name, with how many records became what."""
    fates: dict[str, dict[Address, set[Fate]]] = defaultdict(lambda: defaultdict(set))
    for each in found:
        owner = addresses.owner(each.address)
        fates[addresses.kind(owner)][owner].add(each.fate)
    for kind in reader.framework.record_kinds.values():
        numbers: dict[Fate, int] = defaultdict(int)
        for became in fates[kind.kind].values():
            numbers[became.pop() if len(became) == 1 else Fate.CHANGED] += 1
        if numbers:
            told = {fate: [reader.labels.number(number)] for fate, number in numbers.items()}
            yield reader.word(kind.plural), told


def _row(reader: Reader, title: str, told: Told) -> tuple[Cell, ...]:
    cells = (reader.labels.joined(told.get(fate, [])) or _NOTHING for fate in _FATES)
    return (Cell(letters(title)), *(Cell(letters(text)) for text in cells))


def _question(reader: Reader, address: Address) -> str:
    """Return a question in words; all actions of an objective are one."""
    if addresses.question(address).startswith("action/"):
        return reader.labels.text("actions")
    try:
        return reader.word(reader.framework.question_at(address).label)
    except GcmError:
        return reader.labels.text("since_not_asked")


def _place(reader: Reader, address: Address) -> tuple[int, str]:
    item = reader.framework.items.get(addresses.owner(address))
    keys = [question.key for question in item.questions] if item else []
    asked = addresses.question(address)
    return keys.index(asked) if asked in keys else len(keys), address
