"""Where the paragraphs of a field stand: its way between places on the screen and in the answer.

Belongs here: paragraphs of a field that say something, as ``translation_marks.passages`` counts
those of its answer. Does not: what is drawn beside them.
"""

from PySide6.QtGui import QTextFrame, QTextTable

from gcm_desktop.domain.text import says_nothing
from gcm_desktop.ui.widgets.narrative.edit import NarrativeEdit

Extent = tuple[float, float, int, int]
"""Top and height in the field, first and last position in its document."""


def extents(edit: NarrativeEdit) -> list[Extent]:
    """Return where each paragraph of a field that says something stands."""
    layout = edit.document().documentLayout()
    inset = float(edit.viewport().y())
    found: list[Extent] = []
    parts = edit.document().rootFrame().begin()
    while not parts.atEnd():
        frame, block = parts.currentFrame(), parts.currentBlock()
        if isinstance(frame, QTextTable):
            if _says_something(frame):
                box = layout.frameBoundingRect(frame)
                first, last = frame.firstPosition(), frame.lastPosition()
                found.append((box.top() + inset, box.height(), first, last))
        elif block.isValid() and not says_nothing(block.text()):
            box = layout.blockBoundingRect(block)
            start = block.position()
            found.append((box.top() + inset, box.height(), start, start + block.length() - 1))
        parts += 1
    return found


def extent_at(found: list[Extent], position: int) -> int | None:
    """Return the place among ``found`` of the one a position of the document is in."""
    return next((at for at, (_, _, start, end) in enumerate(found) if start <= position <= end),
                None)  # fmt: skip


def _says_something(table: QTextFrame) -> bool:
    parts = table.begin()
    while not parts.atEnd():
        block = parts.currentBlock()
        if block.isValid() and not says_nothing(block.text()):
            return True
        parts += 1
    return False
