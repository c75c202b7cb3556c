"""The status of every objective at a glance: one page of the document.

Belongs here: its table, and how many objectives of each group have which status. Does not: what is
reported on an objective (``objectives``).
"""

from collections import Counter

from gcm_desktop.domain.framework import Arrangement, Group
from gcm_desktop.domain.richtext import Run
from gcm_desktop.export.narrative import Reader
from gcm_desktop.export.objectives import status_of
from gcm_desktop.export.records import anchor_of
from gcm_desktop.export.tree import Cell, Heading, Mark, Node, Paragraph, Style, Table, letters

_WEIGHTS = (10, 52, 24, 18)
_GROUP_WEIGHT, _STATUS_WEIGHT = 40, 20
_ORDER = (
    Mark.ACHIEVED,
    Mark.IN_PROGRESS,
    Mark.PLANNED,
    Mark.NOT_STARTED,
    Mark.NOT_APPLICABLE,
    None,
)
"""Columns of the chart; the last one counts objectives without a status."""
_NONE = "–"

Counts = Counter[Mark | None]


def overview_nodes(reader: Reader, arrangement: str = "") -> tuple[Node, ...]:
    """Return the table of the status of every objective: one page, words beside the shapes.

    Args:
        arrangement: Key of the arrangement whose groups the chart below the table compares, the
            first one that has groups where this one has none.

    Raises:
        GcmError: ``arrangement.unknown``.
    """
    words = reader.labels
    rows = []
    for item in reader.framework.items_of("objective"):
        mark, word = status_of(reader, item)
        measures = len(reader.submission.records_of("measure", item.address))
        rows.append(
            (
                Cell(letters(words.number(int(item.key)))),
                Cell((Run(reader.word(item.short), link=f"#{anchor_of(item)}"),)),
                Cell(letters(word or words.text("status_none")), mark=mark),
                Cell(letters(words.number(measures) if measures else _NONE)),
            )
        )
    keys = ("column_number", "column_objective", "column_status", "column_measures")
    header = tuple(Cell(letters(words.text(key))) for key in keys)
    return (
        Heading(1, words.text("overview"), "overview", opens_page=True),
        Paragraph(letters(words.text("overview_lead")), style=Style.MUTED),
        Table(header, tuple(rows), _WEIGHTS, is_compact=True, describes=words.text("overview")),
        *_chart(reader, arrangement),
    )


def _chart(reader: Reader, arrangement: str) -> tuple[Node, ...]:
    """Return how many objectives of each group have which status, as rows of marks and numbers."""
    chosen = _grouped(reader, arrangement)
    if chosen is None:
        return ()
    counts = [(group, _counts(reader, group)) for group in chosen.groups]
    total = sum((each for _, each in counts), Counts())
    if set(total) <= {None}:
        return ()
    words = reader.labels
    shown = [mark for mark in _ORDER if total[mark]]
    rows = tuple(
        (Cell(letters(reader.word(group.short))), *(_count(reader, each, mark) for mark in shown))
        for group, each in counts
    )
    names = _names(reader)
    label = reader.word(chosen.label)
    title = words.text("status_by", label=label)
    head = (label, *(names.get(mark, words.text("status_none")) for mark in shown))
    weights = (_GROUP_WEIGHT, *(_STATUS_WEIGHT for _ in shown))
    header = tuple(Cell(letters(word)) for word in head)
    return (
        Paragraph((Run(title, bold=True),), keeps_next=True),
        Table(header, rows, weights, is_compact=True, describes=title),
    )


def _grouped(reader: Reader, arrangement: str) -> Arrangement | None:
    framework = reader.framework
    wanted = [framework.arrangement(arrangement)] if arrangement else []
    found = (each for each in (*wanted, *framework.arrangements) if len(each.groups) > 1)
    return next(found, None)


def _counts(reader: Reader, group: Group) -> Counts:
    return Counter(status_of(reader, reader.framework.item(each))[0] for each in group.items)


def _count(reader: Reader, counts: Counts, mark: Mark | None) -> Cell:
    number = counts[mark]
    if not number:
        return Cell(letters(_NONE))
    return Cell(letters(reader.labels.number(number)), mark=mark, repeats=number)


def _names(reader: Reader) -> dict[Mark | None, str]:
    """Return the word of each status as the questions of the objectives have it."""
    return {
        Mark(choice.key): reader.word(choice.label)
        for item in reader.framework.items_of("objective")
        for question in item.questions
        if question.key == "status"
        for choice in question.choices
        if choice.key in set(Mark)
    }
