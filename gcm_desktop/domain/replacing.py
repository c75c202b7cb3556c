"""Putting other words in the place of what was found, with everything around them kept.

Belongs here: replacing stretches of one answer by plain words; formats, links, references,
paragraphs, lists and tables stay. Does not: finding (``search``), undo (``services``).
"""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import replace

from gcm_desktop.domain.answering import answer_from_rich
from gcm_desktop.domain.evidence import parse_ref
from gcm_desktop.domain.richtext import (
    Block,
    RichText,
    Run,
    Runs,
    Table,
    block_text,
    runs_text,
)
from gcm_desktop.domain.richtext_html import parse_html
from gcm_desktop.domain.submission import Answer, Kind
from gcm_desktop.domain.text import clean, clean_line, says_nothing

Span = tuple[int, int]
"""Range of offsets ``[start, end)`` in ``Answer.text``."""
REPLACEABLE = frozenset({Kind.TEXT, Kind.NARRATIVE})
"""Kinds that hold words; numbers, dates, links and choices are never altered by replacing."""


def stretches(rich: RichText) -> Iterator[tuple[int, Runs]]:
    """Yield the runs of every paragraph, item and cell, with the offset in ``plain_text``."""
    offset = 0
    for block in rich.blocks:
        if isinstance(block, Table):
            inner = offset
            for row in block.rows:
                for cell in row:
                    yield inner, cell
                    inner += len(runs_text(cell)) + 1
        else:
            yield offset, block.runs
        offset += len(block_text(block)) + 1


def is_replaceable(answer: Answer, span: Span) -> bool:
    """True where ``span`` is a stretch of words within one paragraph or cell of ``answer``."""
    start, end = span
    if answer.kind is Kind.TEXT:
        is_file = parse_ref(answer.value) is not None  # a name is replaced with its file
        return 0 <= start < end <= len(answer.value) and not is_file
    if answer.kind is not Kind.NARRATIVE:
        return False
    return any(
        offset <= start < end <= offset + len(runs_text(runs))
        for offset, runs in stretches(parse_html(answer.value))
    )


def replaced(answer: Answer, spans: Sequence[Span], words: str) -> Answer | None:
    """Return ``answer`` with ``words`` in place of each of ``spans``; ``None`` if nothing is left.

    Each takes the format and link of the first letter it replaces; references that stood inside
    follow it. Spans that are not replaceable, or overlap one before them, are left as they are.

    Raises:
        GcmError: ``value.too_long``.
    """
    chosen = _in_order([span for span in spans if is_replaceable(answer, span)])
    words = " ".join(clean(words).text.split("\n"))
    if answer.kind is Kind.TEXT:
        text = clean_line(_spliced_text(answer.value, chosen, words))
        return None if says_nothing(text) else replace(answer, value=text)
    if answer.kind is not Kind.NARRATIVE:
        return answer
    rich = parse_html(answer.value)
    kept = {offset: _spliced(runs, offset, chosen, words) for offset, runs in stretches(rich)}
    return answer_from_rich(RichText(tuple(_rebuilt(rich, kept))))


def _in_order(spans: list[Span]) -> list[Span]:
    chosen: list[Span] = []
    for start, end in sorted(spans):
        if not chosen or start >= chosen[-1][1]:
            chosen.append((start, end))
    return chosen


def _spliced_text(text: str, spans: Sequence[Span], words: str) -> str:
    for start, end in reversed(spans):
        text = text[:start] + words + text[end:]
    return text


def _rebuilt(rich: RichText, kept: dict[int, Runs]) -> Iterator[Block]:
    """Yield the blocks with their new runs, which are given by the old offsets."""
    offset = 0
    for block in rich.blocks:
        if isinstance(block, Table):
            inner, rows = offset, []
            for row in block.rows:
                cells = []
                for cell in row:
                    cells.append(kept[inner])
                    inner += len(runs_text(cell)) + 1
                rows.append(tuple(cells))
            yield replace(block, rows=tuple(rows))
        else:
            yield replace(block, runs=kept[offset])
        offset += len(block_text(block)) + 1


def _spliced(runs: Runs, offset: int, spans: Sequence[Span], words: str) -> Runs:
    """Return ``runs``, which begin at ``offset``, with what is replaced in them."""
    length = len(runs_text(runs))
    inside = [(a - offset, b - offset) for a, b in spans if offset <= a < b <= offset + length]
    if not inside:
        return runs
    starts = [start for start, _ in inside]
    made: list[Run] = []
    at = 0
    for run in runs:
        if run.source is not None:
            made.append(run)
            continue
        made += _parts(run, at, inside, starts, words)
        at += len(run.text)
    return tuple(made)


def _parts(
    run: Run, at: int, spans: Sequence[Span], starts: Sequence[int], words: str
) -> Iterator[Run]:
    """Yield what is left of one run, and the words where a span begins in it."""
    end = at + len(run.text)
    place = at
    first = max(bisect_right(starts, at) - 1, 0)
    for start, stop in spans[first:]:
        if start >= end:
            break
        if stop <= place:
            continue
        if start > place:
            yield replace(run, text=run.text[place - at : start - at])
        if start >= at:
            yield replace(run, text=words)
        place = min(stop, end)
    if place < end:
        yield replace(run, text=run.text[place - at :])
