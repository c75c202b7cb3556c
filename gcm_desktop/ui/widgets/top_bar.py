"""The bar at the top of a page: what this is at the start side, what can be done at the end."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from gcm_desktop.ui import theme
from gcm_desktop.ui.fonts import Size
from gcm_desktop.ui.widgets.card import Ground, Hairline
from gcm_desktop.ui.widgets.labels import PlainLabel

HEIGHT, _AIR = 56, 16


class TopBar(Ground):
    """Title and widgets of a page.

    ``add_start`` puts a widget before or after the title, ``add_end`` at the other side; the
    direction of the interface decides which side that is.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("surface", parent=parent)
        self._title = PlainLabel(size=Size.BASE, weight=QFont.Weight.DemiBold)
        self._title.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        self._row = QHBoxLayout()
        self._row.setContentsMargins(2 * theme.GRID, 0, 2 * theme.GRID, 0)
        self._row.setSpacing(theme.GRID)
        self._row.addWidget(self._title)
        # The row takes the whole height: without a strut the hairline would follow the buttons.
        self._strut = QSpacerItem(0, 0)
        self._row.addSpacerItem(self._strut)
        self._row.setStretch(1, 1)
        self._starts = 1
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._row, 1)
        column.addWidget(Hairline(Qt.Orientation.Horizontal))

        self._scale()
        theme.notice().changed.connect(self._scale)

    def _scale(self) -> None:
        """Keep air above and below the buttons when the text is large."""
        height = HEIGHT + round(_AIR * (theme.text_scale() - 1))
        self._strut.changeSize(0, height - 1, QSizePolicy.Policy.Expanding)
        self._row.invalidate()
        self.setFixedHeight(height)

    def set_title(self, title: str) -> None:
        """Show ``title``, elided where the bar is narrow."""
        self._title.setText(title)

    def add_before_title(self, widget: QWidget) -> None:
        """Add a widget before the title."""
        self._row.insertWidget(0, widget)
        self._starts += 1

    def add_start(self, widget: QWidget) -> None:
        """Add a widget after the title."""
        self._row.insertWidget(self._starts, widget)
        self._starts += 1

    def add_end(self, widget: QWidget) -> None:
        """Add a widget at the end side."""
        self._row.addWidget(widget)
