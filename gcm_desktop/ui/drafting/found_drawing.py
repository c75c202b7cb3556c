"""Drawing of the rows of what was found: where it is, its words with the hit marked.

With other words given, what would go is struck out and what would come stands after it. Belongs
here: painting and heights. Does not: the list (``found_list``).
"""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QBrush,
    QFont,
    QFontMetrics,
    QPainter,
    QPen,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from gcm_desktop.domain.search import Snippet
from gcm_desktop.domain.text import Direction, resolved_direction
from gcm_desktop.ui import theme
from gcm_desktop.ui.drafting.find_presenter import FoundLine
from gcm_desktop.ui.fonts import Size, font
from gcm_desktop.ui.icons import paint_icon
from gcm_desktop.ui.widgets.broken_text import broken, draw_lines

Index = QModelIndex | QPersistentModelIndex
LINE_ROLE = int(Qt.ItemDataRole.UserRole) + 1
"""Holds the ``FoundLine`` of a row; a heading has none."""
PAD, TICK, GAP = 12, 16, 8
_MOST_LINES = 3


class FoundDelegate(QStyledItemDelegate):
    """Paints headings and rows of one list."""

    def __init__(self, owner: QListView) -> None:
        super().__init__(owner)
        self._list = owner
        self.replacement: str | None = None
        """What would come in place of each hit; ``None`` where nothing is replaced."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the height of a heading or a row: its place, and two or three lines of words."""
        width = self._list.viewport().width() - 2 * PAD
        line = index.data(LINE_ROLE)
        if isinstance(line, FoundLine):
            room = width if self.replacement is None else width - TICK - GAP
            _, height = _laid_out(line, self.replacement, room, mirrored=False)
            return QSize(80, QFontMetrics(_small()).height() + height + 10)
        lines = broken(str(index.data() or ""), _heading(), width)
        return QSize(80, len(lines) * QFontMetrics(_heading()).height() + 12)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one row."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area, direction, state = option.rect, option.direction, option.state
        painter.setLayoutDirection(direction)
        line = index.data(LINE_ROLE)
        mirrored = direction == Qt.LayoutDirection.RightToLeft
        inner = area.adjusted(PAD, 4, -PAD, -4)
        if not isinstance(line, FoundLine):
            painter.setFont(_heading())
            painter.setPen(theme.colour("ink"))
            words = broken(str(index.data() or ""), _heading(), inner.width())
            draw_lines(painter, inner, words, at_right=mirrored)
        else:
            _paint_ground(painter, area, state)
            if self.replacement is not None:
                checked = index.data(int(Qt.ItemDataRole.CheckStateRole))
                on = Qt.CheckState(checked) == Qt.CheckState.Checked
                _paint_tick(painter, inner, line, mirrored=mirrored, is_on=on)
                shift = TICK + GAP
                inner.adjust(0 if mirrored else shift, 0, -shift if mirrored else 0, 0)
            _paint_words(painter, inner, line, self.replacement, mirrored=mirrored)
        painter.restore()


def _paint_ground(painter: QPainter, area: QRect, state: QStyle.StateFlag) -> None:
    selected = bool(state & QStyle.StateFlag.State_Selected)
    if not selected and not state & QStyle.StateFlag.State_MouseOver:
        return
    focused = selected and bool(state & QStyle.StateFlag.State_HasFocus)
    painter.setPen(QPen(theme.colour("accent"), 1.5) if focused else Qt.PenStyle.NoPen)
    painter.setBrush(theme.colour("accent_soft" if selected else "hover"))
    painter.drawRoundedRect(QRectF(area).adjusted(5, 1, -5, -1), 6, 6)


def _paint_tick(
    painter: QPainter, inner: QRect, line: FoundLine, *, mirrored: bool, is_on: bool
) -> None:
    if not line.is_replaceable:
        return
    left = inner.right() + 1 - TICK if mirrored else inner.left()
    box = QRectF(left, inner.y() + 2, TICK, TICK)
    painter.setPen(QPen(theme.colour("accent" if is_on else "faint_mark"), 1.2))
    painter.setBrush(theme.colour("accent" if is_on else "surface"))
    painter.drawRoundedRect(box.adjusted(0.6, 0.6, -0.6, -0.6), 4, 4)
    if is_on:
        paint_icon(painter, box.adjusted(2, 2, -2, -2), "check", "on_accent",
                   painter.layoutDirection())  # fmt: skip


def _paint_words(
    painter: QPainter, inner: QRect, line: FoundLine, replacement: str | None, *, mirrored: bool
) -> None:
    """Draw where it is, then its words in their own direction at the window's start side."""
    painter.setFont(_small())
    painter.setPen(theme.colour("muted"))
    about = QFontMetrics(_small()).elidedText(
        line.about, Qt.TextElideMode.ElideRight, inner.width()
    )
    draw_lines(painter, inner, (about,), at_right=mirrored, at_top=True)
    layout, _ = _laid_out(line, replacement, inner.width(), mirrored=mirrored)
    painter.setPen(theme.colour("ink"))
    layout.draw(painter, QPointF(inner.x(), inner.y() + QFontMetrics(_small()).height()))


def _laid_out(
    line: FoundLine, replacement: str | None, width: int, *, mirrored: bool
) -> tuple[QTextLayout, int]:
    """Return the words of a row broken into lines, and their height."""
    text, formats = _marked(line.snippet, replacement if line.is_replaceable else None)
    side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
    option = QTextOption(side | Qt.AlignmentFlag.AlignAbsolute)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    own = resolved_direction(Direction.AUTO, line.hit.language, text)
    option.setTextDirection(
        Qt.LayoutDirection.RightToLeft if own is Direction.RTL else Qt.LayoutDirection.LeftToRight
    )
    layout = QTextLayout(text, _small())
    layout.setTextOption(option)
    layout.setFormats(formats)
    height = 0.0
    layout.beginLayout()
    for _ in range(_MOST_LINES):
        row = layout.createLine()
        if not row.isValid():
            break
        row.setLineWidth(max(width, 1))
        row.setPosition(QPointF(0, height))
        height += row.height()
    layout.endLayout()
    return layout, round(height)


def _marked(around: Snippet, replacement: str | None) -> tuple[str, list[QTextLayout.FormatRange]]:
    """Return the words to draw and their formats: the hit marked, or struck out with the new."""
    before, hit, after = (
        around.text[: around.start],
        around.text[around.start : around.end],
        around.text[around.end :],
    )
    old = QTextCharFormat()
    old.setForeground(QBrush(theme.colour("ink")))
    old.setBackground(QBrush(theme.colour("attention_soft")))
    old.setFontWeight(QFont.Weight.DemiBold.value)
    start = _units(before)
    if replacement is None:
        return around.text, [_range(start, _units(hit), old)]
    old.setFontStrikeOut(True)
    old.setFontWeight(QFont.Weight.Normal.value)
    old.setForeground(QBrush(theme.colour("bad")))
    old.setBackground(QBrush(theme.colour("bad_soft")))
    new = QTextCharFormat()
    new.setForeground(QBrush(theme.colour("good")))
    new.setBackground(QBrush(theme.colour("good_soft")))
    new.setFontWeight(QFont.Weight.DemiBold.value)
    gap = " " if replacement else ""
    begin = start + _units(hit) + len(gap)
    formats = [_range(start, _units(hit), old), _range(begin, _units(replacement), new)]
    return f"{before}{hit}{gap}{replacement}{after}", formats


def _range(start: int, length: int, made: QTextCharFormat) -> QTextLayout.FormatRange:
    part = QTextLayout.FormatRange()
    part.start, part.length, part.format = start, length, made
    return part


def _units(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def _small() -> QFont:
    return font(Size.SMALL, scale=theme.text_scale())


def _heading() -> QFont:
    return font(Size.SMALL, QFont.Weight.DemiBold, scale=theme.text_scale())
