"""The options of finding: three ticks.

Belongs here: the ticks. Does not: what they do (``find_presenter``).
"""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from gcm_desktop.ui import theme
from gcm_desktop.ui.translation import translated
from gcm_desktop.ui.widgets.tick_box import TickBox, TickWords


class FindOptions(QWidget):
    """All languages (at first), whole words, exactly as written.

    Signals:
        changed: The user changed one.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(2)
        self._languages = self._row()
        self._whole = self._row()
        self._exact = self._row()
        self._languages[0].setChecked(True)
        translated(self, self._retranslate)

    @property
    def all_languages(self) -> bool:
        """True where every language is searched."""
        return self._languages[0].isChecked()

    @property
    def whole_words(self) -> bool:
        """True where a hit may not be part of a word."""
        return self._whole[0].isChecked()

    @property
    def exact(self) -> bool:
        """True where letters count as written."""
        return self._exact[0].isChecked()

    def _row(self) -> tuple[TickBox, TickWords]:
        tick = TickBox(self)
        words = TickWords(tick, self)
        line = QHBoxLayout()
        line.setSpacing(theme.GRID)
        line.addWidget(tick)
        line.addWidget(words, 1)
        self._box.addLayout(line)
        tick.clicked.connect(self.changed)
        return tick, words

    def _retranslate(self) -> None:
        for (tick, words), said in (
            (self._languages, self.tr("All languages")),
            (self._whole, self.tr("Whole words only")),
            (self._exact, self.tr("Exactly as written")),
        ):
            words.setText(said)
            tick.setAccessibleName(said)
