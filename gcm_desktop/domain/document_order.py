"""The order in which answers are read in the document: what comes first there is the first use.

Belongs here: a sort key. Does not: what the document leaves out or says twice (``export``).
"""

from collections.abc import Callable

from gcm_desktop.domain import address as addresses
from gcm_desktop.domain.address import Address
from gcm_desktop.domain.framework import Framework, Item
from gcm_desktop.domain.submission import AnswerKey, Submission

Place = tuple[int, int, str, int, str]
"""Place of the item, of the question in it, order and field of a record, its address."""

_KINDS = ("objective", "declaration", "principle")


def document_order(submission: Submission, framework: Framework) -> Callable[[AnswerKey], Place]:
    """Return the sort key of an answer: front sections, objectives as first arranged, and so on.

    A record stands where it is told first: under the first item it serves that has a place for
    its kind, else in the annexes.
    """
    items = {item.address: at for at, item in enumerate(_items(framework))}
    questions = {
        (item.address, question.key): at
        for item in framework.items.values()
        for at, question in enumerate(item.questions)
    }
    holders = {
        (item.address, question.holds): at
        for item in framework.items.values()
        for at, question in enumerate(item.questions)
        if question.shows == "records"
    }
    kinds = {kind: len(items) + at for at, kind in enumerate(framework.record_kinds)}
    fields = {
        (kind.kind, question.key): at
        for kind in framework.record_kinds.values()
        for at, question in enumerate(kind.fields)
    }
    last = len(items) + len(kinds)

    def told(owner: Address, kind: str) -> tuple[int, int, str]:
        record = submission.records.get(addresses.key(owner))
        if record is None:
            return last, 0, owner
        places = [
            (items[item], holders[item, kind])
            for item in record.serves
            if item in items and (item, kind) in holders
        ]
        return *min(places, default=(kinds.get(kind, last), 0)), record.order

    def order(key: AnswerKey) -> Place:
        address = key[0]
        owner, kind = addresses.owner(address), addresses.kind(address)
        asked = addresses.question(address)
        if owner in items:
            at = questions.get((owner, asked.split("/", 1)[0]), len(questions))
            return items[owner], at, "", 0, address
        return *told(owner, kind), fields.get((kind, asked), len(fields)), address

    return order


def _items(framework: Framework) -> list[Item]:
    sections = framework.items_of("section")
    ordered = [item for item in sections if item.place == "front"]
    placed = [
        address
        for arrangement in framework.arrangements[:1]
        for group in arrangement.groups
        for address in group.items
    ]
    ordered += [framework.items[address] for address in placed if address in framework.items]
    ordered += [item for kind in _KINDS for item in framework.items_of(kind)]
    ordered += framework.items.values()
    return list({item.address: item for item in ordered}.values())
