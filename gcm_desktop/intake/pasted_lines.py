"""Plain text into paragraphs: rows of a spreadsheet, lines broken by a PDF reader, bullets.

Belongs here: recognising what the lines are. Does not: visual order (``visual_order``). Careful by
intent: lines are joined only where nearly all of them were broken at one width; a list of
addresses, a poem or an editor's paragraphs stay as they are.
"""

import re
from statistics import quantiles

from gcm_desktop.domain.richtext import (
    MAX_COLUMNS,
    Block,
    ListItem,
    Paragraph,
    RichText,
    Run,
    Table,
    normal,
)

_BULLET = re.compile(r"[ \t]*[•▪‣◦●○■\uf0b7\uf0a7·]+[ \t\u00a0]+")
_ITEM = re.compile(r"[ \t]*(?:[-–—*•▪‣◦●○■·]|\(?(?:[0-9٠-٩]{1,3}|\w)[.)\-])[ \t\u00a0]")
_BROKEN_WORD = re.compile(r"(?<=[^\W\d_])[-\u2010\u00ad]$")
_ENDS = (".", "!", "?", "؟", ":", ";", "؛", "…", "»", ".”", '."', "۔")
NARROWEST, WIDEST = 40, 160
"""Letters of a full line of a printed page; wider ones are an editor's paragraphs."""
_FULL = 0.72
"""Part of the width from which a line counts as full."""
_MOSTLY = 0.7
_MANY_ROWS = 2_000


def table_of(text: str) -> RichText | None:
    """Return rows set apart by tabs as a table, ``None`` where ``text`` is no such thing."""
    lines = text.strip("\n").split("\n")
    tabs = {line.count("\t") for line in lines}
    if (
        len(lines) < 2
        or len(lines) > _MANY_ROWS
        or len(tabs) != 1
        or not 0 < min(tabs) < (MAX_COLUMNS)
    ):
        return None
    rows = tuple(
        tuple((Run(cell.strip()),) if cell.strip() else () for cell in line.split("\t"))
        for line in lines
    )
    return normal(RichText((Table(rows),)))


def paragraphs_of(text: str) -> tuple[RichText, bool]:
    """Return ``text`` as paragraphs, and whether broken lines were joined."""
    blocks: list[Block] = []
    was_joined = False
    lines = text.removesuffix("\n").split("\n")
    groups = _groups(lines)
    page_width = _width([line for group in groups for line in group])
    for group in groups:
        broken = page_width > 0 and _is_broken(group, page_width)
        if broken:
            was_joined = True
            if blocks and not blocks[-1].runs:  # type: ignore[union-attr]
                blocks.pop()  # the blank line only set the paragraphs apart
            blocks.extend(_block(line) for line in _joined(group, page_width))
        else:
            blocks.extend(_block(line) for line in group)
    return normal(RichText(tuple(blocks))), was_joined


def _block(line: str) -> Paragraph | ListItem:
    bullet = _BULLET.match(line)
    if bullet is not None and line[bullet.end() :].strip():
        return ListItem((Run(line[bullet.end() :].strip()),))
    return Paragraph((Run(line),) if line.strip() else ())


def _groups(lines: list[str]) -> list[list[str]]:
    """Return the stretches of lines that stand together; a blank line is a group of its own."""
    groups: list[list[str]] = []
    for line in lines:
        if not line.strip():
            groups.append([""])
        elif groups and groups[-1][-1].strip():
            groups[-1].append(line)
        else:
            groups.append([line])
    return groups


def _width(lines: list[str]) -> int:
    """Return the width at which lines are broken, 0 where there is none."""
    lengths = sorted(len(line.strip()) for line in lines if line.strip())
    if len(lengths) < 3:
        return 0
    width = round(quantiles(lengths, n=10)[-1])
    return width if NARROWEST <= width <= WIDEST and lengths[-1] <= 1.25 * width + 10 else 0


def _is_broken(group: list[str], width: int) -> bool:
    """True where the lines of a group are pieces of paragraphs."""
    if len(group) < 3 and not (len(group) == 2 and len(group[0].strip()) >= 0.85 * width):
        return False
    before_last = [line.strip() for line in group[:-1]]
    full = [line for line in before_last if len(line) >= _FULL * width]
    if len(full) < _MOSTLY * len(before_last):
        return False
    ended = [line for line in full if line.endswith(_ENDS)]
    return len(ended) <= (1 - _MOSTLY) * len(full)


def _joined(group: list[str], width: int) -> list[str]:
    made = [group[0].strip()]
    before = group[0].strip()
    for each in group[1:]:
        line = each.strip()
        is_short = len(before) < _FULL * width
        is_end = before.endswith(_ENDS) and len(before) < 0.9 * width
        if is_short or is_end or _ITEM.match(each):
            made.append(line)
        elif _BROKEN_WORD.search(made[-1]) and line[:1].islower():
            made[-1] = made[-1][:-1] + line
        else:
            made[-1] = f"{made[-1]} {line}"
        before = line
    return made
