"""The calm bar over every page of a window that may only read."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from gcm_desktop.ui import theme
from gcm_desktop.ui.translation import translated
from gcm_desktop.ui.widgets.card import Glyph, Ground
from gcm_desktop.ui.widgets.labels import PlainLabel


class ReadOnlyBar(Ground):
    """Says why nothing can be changed here, and what to do."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("attention_soft", parent=parent)
        self._words = PlainLabel(wraps=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(2 * theme.GRID, theme.GRID, 2 * theme.GRID, theme.GRID)
        row.setSpacing(theme.GRID)
        row.addWidget(Glyph("lock", "attention", 18), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._words, 1)
        translated(self, self._retranslate)

    @property
    def words(self) -> str:
        """What is said."""
        return self._words.text()

    def _retranslate(self) -> None:
        words = self.tr(
            "Read only: another window or command is writing to these submissions. Everything can "
            "be read and exported here; close the other one and open this again to write."
        )
        self._words.setText(words)
        self.setAccessibleName(words)
