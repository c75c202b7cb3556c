"""Statements: which answers one may be made from, and the narrative composed of those chosen.

Belongs here: pure functions over answers. Does not: making the record (``services/statements``),
the document (``export/statement``), the letter that goes along (``letter``).
"""

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from math import ceil

from gcm_desktop.domain import address as addresses
from gcm_desktop.domain.address import Address
from gcm_desktop.domain.document_order import Place, document_order
from gcm_desktop.domain.errors import GcmError
from gcm_desktop.domain.framework import (
    Arrangement,
    Framework,
    Group,
    Item,
    Leaves,
    Question,
    RecordKind,
    group_choice,
)
from gcm_desktop.domain.richtext import (
    Block,
    ListItem,
    Paragraph,
    RichText,
    Run,
    block_runs,
    to_html,
)
from gcm_desktop.domain.richtext_html import parse_html
from gcm_desktop.domain.submission import Kind, Language, Record, Submission
from gcm_desktop.domain.text import count_words

STATEMENT, LETTER = "statement", "letter"
DOCUMENTS = (STATEMENT, LETTER)
"""Kinds of record that are documents of their own."""
TITLE, OCCASION, TEXT = "title", "occasion", "text"
PLENARY = "plenary"
MOST_PAGES = 3
WORDS_PER_PAGE = {"ar": 400, "en": 450, "fr": 460}
"""Words on a page, measured on one statement made of every priority area of the sample: in PDF 423,
457 and 460; Amiri in a Word file takes more room (376), so that Arabic is set between the two."""
_FEWEST_WORDS_PER_PAGE = min(WORDS_PER_PAGE.values())
_PLENARY_SECTIONS = ("summary", "emerging", "next_steps")
_GROUP_QUESTIONS = ("progress", "challenges", "support")
"""What is said under an objective, the first the last to be left out."""
_ENDS = (".", "!", "?", "؟", "…", ":", "؛", ";")


@dataclass(frozen=True, slots=True)
class Offer:
    """An item with what is said about it that a statement may be made from.

    Attributes:
        answers: Its narratives.
        records: Records told under it; each stands under one item only.
    """

    item: Address
    answers: tuple[Address, ...]
    records: tuple[Address, ...]


def group_of(framework: Framework, occasion: str) -> tuple[Arrangement, Group] | None:
    """Return the priority area or round table an occasion is, ``None`` for the plenary."""
    for arrangement in framework.arrangements:
        for group in arrangement.groups:
            if group_choice(arrangement, group) == occasion:
                return arrangement, group
    return None


def expect_occasion(framework: Framework, occasion: str) -> None:
    """Expect an occasion the framework knows.

    Raises:
        GcmError: ``record.kind_unknown`` where it has no statements, ``statement.occasion``.
    """
    kind = framework.record_kinds.get(STATEMENT)
    if kind is None:
        kinds = ", ".join(framework.record_kinds)
        raise GcmError("record.kind_unknown", kind=STATEMENT, kinds=kinds)
    known = [choice.key for each in kind.fields if each.key == OCCASION for choice in each.choices]
    if occasion not in known:
        raise GcmError("statement.occasion", occasion=occasion[:40], occasions=", ".join(known))


def offers(submission: Submission, framework: Framework) -> tuple[Offer, ...]:
    """Return what a statement may be made from, in the order of the document.

    What does not leave with every profile is not offered: a statement is read aloud.
    """
    said = {address for address, language in submission.answers if submission.counts(language)}
    records = _told_under(submission, framework)
    found: list[tuple[Place, Offer]] = []
    order = document_order(submission, framework)
    for item in framework.items.values():
        answers = tuple(
            address
            for question in item.questions
            if _is_told(question) and (address := f"{item.address}/{question.key}") in said
        )
        told = tuple(sorted(records.get(item.address, ()), key=lambda each: order((each, None))))
        if item.reporting and (answers or told):
            found.append((order((item.address, None)), Offer(item.address, answers, told)))
    return tuple(offer for _, offer in sorted(found, key=lambda each: each[0]))


def suggested(submission: Submission, framework: Framework, occasion: str) -> tuple[Address, ...]:
    """Return the answers chosen at first for an occasion, of those there are.

    For a priority area or round table progress, challenges and support under its objectives, or
    fewer of them where all would be too long; for the plenary the summary, emerging issues and
    next steps.
    """
    found = group_of(framework, occasion)
    offered = [each for offer in offers(submission, framework) for each in offer.answers]
    if found is None:
        wanted = {f"section/{key}/{TEXT}" for key in _PLENARY_SECTIONS}
        return tuple(address for address in offered if address in wanted)
    chosen: tuple[Address, ...] = ()
    for most in range(len(_GROUP_QUESTIONS), 0, -1):
        wanted = {f"{item}/{key}" for item in found[1].items for key in _GROUP_QUESTIONS[:most]}
        chosen = tuple(address for address in offered if address in wanted)
        if _longest(submission, framework, chosen) <= MOST_PAGES:
            break
    return chosen


def _longest(submission: Submission, framework: Framework, chosen: Collection[Address]) -> int:
    """Return the pages of what is chosen in the language in which it is longest."""
    return max(
        pages(sum(words_of(submission, framework, each, language) for each in chosen), language)
        for language in submission.languages
    )


def expect_chosen(
    submission: Submission, framework: Framework, chosen: Collection[Address]
) -> None:
    """Expect answers and records a statement may be made from; raises ``statement.answer``."""
    known = {
        address
        for offer in offers(submission, framework)
        for address in (*offer.answers, *offer.records)
    }
    for address in chosen:
        if address not in known:
            raise GcmError("statement.answer", address=address[: addresses.MAX_LENGTH])


def composed(
    submission: Submission,
    framework: Framework,
    chosen: Collection[Address],
    language: Language,
) -> str:
    """Return the canonical narrative of the answers chosen, in the order of the document.

    Each answer keeps its paragraphs, lists, tables and references; a record is one bullet: its
    title and its first narrative. Several items are told apart by their names in bold. What is
    not written in ``language`` is left out.
    """
    order = document_order(submission, framework)
    parts: list[tuple[str, list[Block]]] = []
    for address in sorted(set(chosen), key=lambda each: order((each, None))):
        blocks = list(_blocks(submission, framework, address, language))
        if blocks:
            parts.append((_head(submission, framework, address, language), blocks))
    several = len({head for head, _ in parts}) > 1
    written: list[Block] = []
    last = ""
    for head, blocks in parts:
        if several and head != last:
            written.append(Paragraph((Run(head, bold=True),)))
        written += blocks
        last = head
    return to_html(RichText(tuple(written)))


def words_of(
    submission: Submission, framework: Framework, address: Address, language: Language
) -> int:
    """Return how many words an answer or record brings into a statement in ``language``."""
    rich = RichText(tuple(_blocks(submission, framework, address, language)))
    return sum(count_words("".join(run.text for run in block_runs(each))) for each in rich.blocks)


def pages(words: int, language: Language) -> int:
    """Return how many pages so many words fill."""
    return ceil(words / WORDS_PER_PAGE.get(language, _FEWEST_WORDS_PER_PAGE))


def _is_told(question: Question) -> bool:
    return question.kind is Kind.NARRATIVE and question.leaves is Leaves.ALWAYS


def _told_under(submission: Submission, framework: Framework) -> dict[Address, list[Address]]:
    """Return the records that are offered, by the one item each stands under."""
    found: dict[Address, list[Address]] = {}
    items = list(framework.items)
    for record in submission.records.values():
        kind = framework.record_kinds.get(record.kind)
        if kind is None or kind.leaves is not Leaves.ALWAYS or not any(map(_is_told, kind.fields)):
            continue
        served = _first_served(framework, record, items)
        if served and next(submission.answers_under(record.address), None) is not None:
            found.setdefault(served, []).append(record.address)
    return found


def _first_served(framework: Framework, record: Record, items: list[Address]) -> Address:
    """Return the item a record is told under: the first that has a place for its kind."""
    served = sorted((each for each in record.serves if each in framework.items), key=items.index)
    placed = (each for each in served if _has_place(framework.items[each], record.kind))
    return next(placed, served[0] if served else "")


def _has_place(item: Item, kind: str) -> bool:
    return any(each.shows == "records" and each.holds == kind for each in item.questions)


def _head(
    submission: Submission, framework: Framework, address: Address, language: Language
) -> str:
    """Return the name of what an answer or record is told under."""
    item = framework.items.get(addresses.owner(address))
    record = submission.records.get(addresses.key(address))
    if item is None and record is not None:
        served = _first_served(framework, record, list(framework.items))
        item = framework.items.get(served)
    return item.short.in_language(language) if item is not None else ""


def _blocks(
    submission: Submission, framework: Framework, address: Address, language: Language
) -> Iterator[Block]:
    """Yield what an answer or record brings into a statement, blank lines left out."""
    record = submission.records.get(addresses.key(address))
    if record is not None and record.address == address:
        yield from _bullet(submission, framework.record_kinds[record.kind], record, language)
        return
    answer = submission.answer(address, language)
    if answer is not None and answer.kind is Kind.NARRATIVE:
        for block in parse_html(answer.value).blocks:
            if not isinstance(block, Paragraph) or block.runs:
                yield block


def _bullet(
    submission: Submission, kind: RecordKind, record: Record, language: Language
) -> Iterator[Block]:
    """Yield a record as one bullet: its title in bold and the narrative it opens with."""
    title = submission.answer(f"{record.address}/{TITLE}", language)
    runs: list[Run] = [Run(title.text, bold=True)] if title is not None else []
    for question in kind.fields:
        answer = submission.answer(f"{record.address}/{question.key}", language)
        if not _is_told(question) or answer is None or answer.kind is not Kind.NARRATIVE:
            continue
        if runs:
            runs.append(Run(" " if runs[0].text.rstrip().endswith(_ENDS) else ". "))
        for number, block in enumerate(parse_html(answer.value).blocks):
            if number:
                runs.append(Run(" "))
            runs += _in_line(block)
        break
    if runs:
        yield ListItem(tuple(runs))


def _in_line(block: Block) -> Iterator[Run]:
    """Yield the runs of a block on one line, the cells of a table set apart."""
    if isinstance(block, Paragraph | ListItem):
        yield from block.runs
        return
    for number, cell in enumerate(cell for row in block.rows for cell in row):
        if number:
            yield Run(" ")
        yield from cell
