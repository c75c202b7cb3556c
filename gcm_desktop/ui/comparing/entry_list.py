"""The list of what differs: one row for each entry, with what became of it.

Belongs here: rows. Does not: what they say (``entries``).
"""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QAbstractItemView, QListWidget, QListWidgetItem, QWidget

from gcm_desktop.domain.address import Address
from gcm_desktop.domain.difference import Turn
from gcm_desktop.ui import theme
from gcm_desktop.ui.comparing.entries import Entry
from gcm_desktop.ui.icons import icon
from gcm_desktop.ui.widgets.labels import plain_tooltip

WIDTH = 340
_ICONS = {
    Turn.ADDED: ("plus", "good"),
    Turn.REMOVED: ("minus", "bad"),
    Turn.CHANGED: ("paragraph-stale", "attention"),
}
_ENTRY = Qt.ItemDataRole.UserRole


class EntryList(QListWidget):
    """Walked with the arrow keys."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFixedWidth(round(WIDTH * min(theme.text_scale(), 1.3)))
        self.setWordWrap(True)
        self.setSpacing(3)
        self.setStyleSheet("QListWidget { background: transparent; border: none; outline: none; }")
        self.setTabKeyNavigation(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        side = round(16 * theme.text_scale())
        self.setIconSize(QSize(side, side))
        theme.notice().changed.connect(self._colour)

    @property
    def current(self) -> Entry | None:
        """The entry of the current row."""
        return _entry(self.currentItem()) if self.currentRow() >= 0 else None

    def show_entries(self, found: Sequence[Entry], place: Address = "") -> None:
        """Show other entries; the current one stays current, else that at its place.

        ``place`` is where to begin where nothing is current yet.
        """
        before, at = self.current, self.currentRow()
        self.blockSignals(True)
        self.clear()
        for entry in found:
            item = QListWidgetItem(f"{entry.title}\n{entry.note}")
            item.setData(_ENTRY, entry)
            item.setToolTip(plain_tooltip(f"{entry.title}\n{entry.note}"))
            self.addItem(item)
        self._colour()
        self.blockSignals(False)
        keys = [entry.key for entry in found]
        if before is not None and before.key in keys:
            at = keys.index(before.key)
        elif place and before is None:
            at = next((row for row, key in enumerate(keys) if key[0].startswith(place)), 0)
        if keys:
            self.setCurrentRow(min(max(at, 0), len(keys) - 1))
            self.scrollToItem(self.currentItem())
            self.currentRowChanged.emit(self.currentRow())

    def step(self, by: int) -> None:
        """Go to the next row or the one before; round the end to the first."""
        rows = self.count()
        to = (self.currentRow() + by) % rows
        if to == self.currentRow():
            self.currentRowChanged.emit(to)
        self.setCurrentRow(to)

    def _colour(self) -> None:
        for row in range(self.count()):
            item = self.item(row)
            entry = _entry(item)
            if entry is not None:
                item.setIcon(icon(*_ICONS[entry.turn]))


def _entry(item: QListWidgetItem) -> Entry | None:
    found = item.data(_ENTRY)
    return found if isinstance(found, Entry) else None
