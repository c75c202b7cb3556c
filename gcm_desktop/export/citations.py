"""Footnotes of a source that is cited again: a short form that leads to its full note.

Belongs here: which reference of a document is the first to its source, and what the others say.
Does not: the full reference (``narrative``). Both formats number references in the order they are
read, so the number of the full note is known before anything is laid out.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import replace

from gcm_desktop.domain.richtext import Run, Runs
from gcm_desktop.domain.submission import Record
from gcm_desktop.export.labels import labels
from gcm_desktop.export.narrative import Reader
from gcm_desktop.export.tree import (
    Cell,
    KeyValues,
    ListItem,
    Node,
    Note,
    Paragraph,
    Table,
    letters,
)

LONGEST_TITLE = 60
"""Letters of a title that a short form gives in full."""
_SUBTITLE = re.compile(r"\s*[:\u2013\u2014]\s")
"""Where a title ends and what explains it begins."""


def cited_again(
    reader: Reader, nodes: tuple[Node, ...], notes: Mapping[str, Note]
) -> tuple[tuple[Node, ...], dict[str, Note]]:
    """Return ``nodes`` and ``notes`` with a short note wherever a source is cited again.

    Args:
        notes: Full notes by the id of their source; references to anything else stay untouched.
    """
    numbers: dict[str, int] = {}
    told = dict(notes)
    count = 0

    def written(runs: Runs) -> Runs:
        nonlocal count
        changed: list[Run] = []
        for run in runs:
            source = run.source
            if source is None or source not in notes:
                changed.append(run)
                continue
            count += 1
            first = numbers.setdefault(source, count)
            if first == count:
                changed.append(run)
                continue
            again = f"{source}/{count}"
            told[again] = _short(reader, source, first)
            changed.append(replace(run, source=again))
        return tuple(changed)

    return tuple(_rewritten(node, written) for node in nodes), told


def _rewritten(node: Node, change: Callable[[Runs], Runs]) -> Node:
    """Return ``node`` with ``change`` made to the runs of every paragraph, in reading order."""

    def cells(row: tuple[Cell, ...]) -> tuple[Cell, ...]:
        return tuple(replace(cell, runs=change(cell.runs)) for cell in row)

    match node:
        case Paragraph() | ListItem():
            return replace(node, runs=change(node.runs))
        case Table():
            header = cells(node.header)
            return replace(node, header=header, rows=tuple(cells(row) for row in node.rows))
        case KeyValues():
            values = cells(tuple(cell for _, cell in node.pairs))
            names = (name for name, _ in node.pairs)
            return replace(node, pairs=tuple(zip(names, values, strict=True)))
    return node


def _short(reader: Reader, source: str, number: int) -> Note:
    """Return author, short title, year and the number of the full note, all in one language."""
    record = reader.submission.records[source]
    language = reader.title(record).language
    words = reader.labels if language is None else labels(language)
    runs: list[Run] = []
    for run in (*_parts(reader, record), *letters(words.text("see_note", number=number))):
        if runs:
            runs.append(Run(str(words.words["separator"])))
        runs.append(run)
    return Note((*runs, *letters(".")), language)


def _parts(reader: Reader, record: Record) -> list[Run]:
    told = {
        part.key: "".join(run.text for run in cell.runs)
        for part in reader.framework.record_kinds[record.kind].fields
        if (cell := reader.cell(record, part)) is not None
    }
    author = told.get("author") or told.get("publisher", "")
    title = Run(short_title(told.get("title", "")), italic=True)
    runs = (*letters(author), title, *letters(told.get("year", "")))
    return [run for run in runs if run.text]


def short_title(title: str) -> str:
    """Return ``title`` without what explains it, and not longer than a short form may be."""
    main = _SUBTITLE.split(title, maxsplit=1)[0].strip() or title.strip()
    if len(main) <= LONGEST_TITLE:
        return main
    return main[: LONGEST_TITLE + 1].rpartition(" ")[0].rstrip(" ،,") + "…"
