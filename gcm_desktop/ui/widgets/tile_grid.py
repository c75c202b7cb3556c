"""Tiles in equal columns, as many as the width has room for, all of one height.

Belongs here: geometry. Does not: what the tiles say.
"""

from collections.abc import Sequence

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from gcm_desktop.ui import theme
from gcm_desktop.ui.widgets.status_tile import StatusTile

_LEAST = 196
_MOST_COLUMNS = 4


class TileGrid(QWidget):
    """A grid whose number of columns follows the width; Qt mirrors it."""

    def __init__(self, tiles: Sequence[StatusTile], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tiles = tuple(tiles)
        # An empty column has no gap before it: grids one above the other would not line up.
        self._blanks = tuple(QWidget(self) for _ in range(_MOST_COLUMNS))
        self._columns = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(theme.GRID)
        self._arrange(_MOST_COLUMNS)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Use another number of columns where the width asks for it."""
        super().resizeEvent(event)
        least = round(_LEAST * theme.text_scale())
        fitting = (self.width() + theme.GRID) // (least + theme.GRID)
        self._arrange(max(1, min(_MOST_COLUMNS, fitting)))
        self.refresh()

    def refresh(self) -> None:
        """Make all tiles as high as the one with most words; called when words have changed."""
        width = (self.width() + theme.GRID) // self._columns - theme.GRID
        lines = max((tile.lines_at(width) for tile in self._tiles), default=1)
        for tile in self._tiles:
            tile.set_lines(lines)

    def _arrange(self, columns: int) -> None:
        if columns == self._columns:
            return
        for column in range(max(columns, self._columns)):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)
        self._columns = columns
        for blank in self._blanks:
            self._grid.removeWidget(blank)
        for number, tile in enumerate(self._tiles):
            self._grid.addWidget(tile, number // columns, number % columns)
        for column in range(len(self._tiles), columns):
            self._grid.addWidget(self._blanks[column], 0, column)
