"""The calm bar over a draft that is frozen: under which code, since when, and the way to reopen it.

Belongs here: one bar. Does not: reopening (``reopening``).
"""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from gcm_desktop.domain.freezing import Freeze
from gcm_desktop.ui import theme
from gcm_desktop.ui.moments import isolated, when
from gcm_desktop.ui.translation import translated
from gcm_desktop.ui.widgets.buttons import PlainButton
from gcm_desktop.ui.widgets.card import Glyph, Ground
from gcm_desktop.ui.widgets.labels import PlainLabel


class FrozenBar(Ground):
    """Says why nothing can be changed here, and offers to reopen.

    Signals:
        reopen_requested: The user wants to change the submission after all.
    """

    reopen_requested = Signal()

    def __init__(self, frozen: Freeze, *, can_reopen: bool, parent: QWidget | None = None) -> None:
        super().__init__("accent_soft", parent=parent)
        self._frozen = frozen
        self._words = PlainLabel(wraps=True, parent=self)
        self._reopen = PlainButton(small=True, parent=self)
        self._reopen.setVisible(can_reopen)
        self._reopen.clicked.connect(self.reopen_requested)
        row = QHBoxLayout(self)
        row.setContentsMargins(2 * theme.GRID, theme.GRID, 2 * theme.GRID, theme.GRID)
        row.setSpacing(theme.GRID)
        row.addWidget(Glyph("lock", "accent", 18, self), 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._words, 1)
        row.addWidget(self._reopen, 0, Qt.AlignmentFlag.AlignVCenter)
        translated(self, self._retranslate)

    @property
    def words(self) -> str:
        """What is said."""
        return self._words.text()

    def _retranslate(self) -> None:
        pattern = self.tr(
            "Frozen under the code {code}, {when}. Everything can be read and exported; answers, "
            "records and settings stay as they left."
        )
        words = pattern.replace("{code}", isolated(self._frozen.code))
        words = words.replace("{when}", when(self._frozen.at))
        self._words.setText(words)
        self._reopen.set_text(self.tr("Reopen…"))
        self.setAccessibleName(words)
