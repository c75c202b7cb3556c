"""Words of a painted row on one line where they fit, else on two; only the last line is elided.

Belongs here: breaking and drawing of such words. Does not: labels (Qt breaks those).
"""

from collections.abc import Sequence

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter


def broken(words: str, face: QFont, width: int, *, most: int = 2) -> tuple[str, ...]:
    """Return ``words`` as lines of at most ``width`` pixels, at most ``most`` of them."""
    metrics = QFontMetrics(face)
    room = width - 1  # whole pixels are measured; a line that just fits would still be elided
    rest = [words]
    lines: list[str] = []
    if metrics.horizontalAdvance(words) > room:
        rest = words.split(" ")
        while rest and len(lines) < most - 1:
            line = rest.pop(0)
            while rest and metrics.horizontalAdvance(f"{line} {rest[0]}") <= room:
                line = f"{line} {rest.pop(0)}"
            lines.append(line)
    if rest:
        lines.append(" ".join(rest))
    return tuple(metrics.elidedText(line, Qt.TextElideMode.ElideRight, width) for line in lines)


def narrowest(words: str, face: QFont) -> int:
    """Return the least width at which ``words`` stand whole on two lines."""
    metrics = QFontMetrics(face)
    parts = words.split(" ")
    splits = [
        max(
            metrics.horizontalAdvance(" ".join(parts[:at])),
            metrics.horizontalAdvance(" ".join(parts[at:])),
        )
        for at in range(1, len(parts))
    ]
    return min(splits, default=metrics.horizontalAdvance(words)) + 2


def draw_lines(
    painter: QPainter, area: QRect, lines: Sequence[str], *, at_right: bool, at_top: bool = False
) -> None:
    """Draw ``lines`` in the painter's font and pen, as a block in the middle or at the top."""
    height = painter.fontMetrics().height()
    top = area.y() if at_top else area.y() + (area.height() - height * len(lines)) // 2
    side = Qt.AlignmentFlag.AlignRight if at_right else Qt.AlignmentFlag.AlignLeft
    flags = side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
    for at, line in enumerate(lines):
        place = QRect(area.x(), top + at * height, area.width(), height)
        painter.drawText(place, int(flags) | int(Qt.TextFlag.TextSingleLine), line)
