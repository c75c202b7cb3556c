"""The quiet bar on a page of the draft where texts are in conflict, and the way to decide.

Belongs here: one bar. Does not: what is in conflict (``services/resolving``).
"""

from collections.abc import Callable

from PySide6.QtWidgets import QHBoxLayout, QWidget

from gcm_desktop.ui import theme
from gcm_desktop.ui.moments import counted
from gcm_desktop.ui.translation import translated
from gcm_desktop.ui.widgets.buttons import QuietButton
from gcm_desktop.ui.widgets.card import Glyph, Ground
from gcm_desktop.ui.widgets.labels import PlainLabel


class ConflictBar(Ground):
    """Hidden while nothing on the page is in conflict."""

    def __init__(self, decide: Callable[[], None], parent: QWidget) -> None:
        super().__init__("attention_soft", radius=theme.CONTROL_RADIUS, parent=parent)
        self._count = 0
        self._words = PlainLabel(wraps=True, parent=self)
        self.decide = QuietButton(parent=self)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, theme.GRID, theme.GRID, theme.GRID)
        row.setSpacing(theme.GRID)
        row.addWidget(Glyph("merge", "attention", 18, self))
        row.addWidget(self._words, 1)
        row.addWidget(self.decide)
        self.decide.clicked.connect(decide)
        translated(self, self._retranslate)

    def show_count(self, count: int) -> None:
        """Say how many texts are in conflict here."""
        self._count = count
        self.setVisible(count > 0)
        self._retranslate()

    def _retranslate(self) -> None:
        words = self.tr("Texts in conflict on this page: {count}")
        self._words.setText(words.replace("{count}", counted(self._count)))
        self.setAccessibleName(self._words.text())
        self.decide.set_text(self.tr("Decide"))
