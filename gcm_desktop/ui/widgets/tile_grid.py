"""Tiles in equal columns, as many as the width has room for.

Belongs here: geometry. Does not: what the tiles are.
"""

from collections.abc import Sequence

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from gcm_desktop.ui import theme

_LEAST = 196
_MOST_COLUMNS = 4


class TileGrid(QWidget):
    """A grid whose number of columns follows the width; Qt mirrors it."""

    def __init__(self, tiles: Sequence[QWidget], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tiles = tuple(tiles)
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

    def _arrange(self, columns: int) -> None:
        if columns == self._columns:
            return
        for column in range(max(columns, self._columns)):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)
        self._columns = columns
        for number, tile in enumerate(self._tiles):
            self._grid.addWidget(tile, number // columns, number % columns)
