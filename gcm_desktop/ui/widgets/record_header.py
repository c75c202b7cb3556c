"""The header of a record table: titles small and muted, on two lines where the column is narrow.

Belongs here: painting and height of the header. Does not: widths of columns (``record_table``).
"""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QHeaderView, QWidget

from gcm_desktop.ui import theme
from gcm_desktop.ui.fonts import Size, font
from gcm_desktop.ui.widgets.broken_text import broken, draw_lines, narrowest
from gcm_desktop.ui.widgets.record_delegate import PAD

_BELOW = 7


class RecordHeader(QHeaderView):
    """As high as its highest title; nothing in it is clicked or dragged."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setHighlightSections(False)
        self.setSectionsClickable(False)
        self.setMinimumSectionSize(40)  # the usual one would push the last column out of sight

    def least_width(self, at: int) -> int:
        """Return the width at which the title of a column stands whole on two lines."""
        return narrowest(self._title(at), _face()) + 2 * PAD

    def sizeHint(self) -> QSize:
        """Return the height of the highest title at the widths there are."""
        lines = max((len(self._lines(at)) for at in range(self.count())), default=1)
        return QSize(160, lines * QFontMetrics(_face()).height() + 2 * _BELOW)

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        """Draw one title, at the bottom of the header."""
        lines = self._lines(section)
        painter.save()
        painter.setFont(_face())
        painter.setPen(theme.colour("muted"))
        painter.setLayoutDirection(self.layoutDirection())
        height = len(lines) * QFontMetrics(_face()).height()
        area = rect.adjusted(PAD, rect.height() - _BELOW - height, -PAD, 0)
        at_right = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        draw_lines(painter, area, lines, at_right=at_right, at_top=True)
        painter.restore()

    def _title(self, at: int) -> str:
        return str(self.model().headerData(at, Qt.Orientation.Horizontal) or "")

    def _lines(self, at: int) -> tuple[str, ...]:
        return broken(self._title(at), _face(), self.sectionSize(at) - 2 * PAD)


def _face() -> QFont:
    return font(Size.SMALL, scale=theme.text_scale())
