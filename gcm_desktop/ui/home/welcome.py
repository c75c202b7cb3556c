"""What Home shows while there is no draft: a welcome, or grey cards while the store is slow.

Belongs here: words and shapes of the empty states.
"""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from gcm_desktop.ui import theme
from gcm_desktop.ui.fonts import Size
from gcm_desktop.ui.translation import translated
from gcm_desktop.ui.widgets.buttons import PlainButton, PrimaryButton
from gcm_desktop.ui.widgets.card import Card, Glyph, Ground
from gcm_desktop.ui.widgets.labels import PlainLabel


class Welcome(Card):
    """The first start: what this program does and the two ways to begin.

    Signals:
        new_requested: Start a submission.
        sample_requested: Make the sample submission and open it.
    """

    new_requested = Signal()
    sample_requested = Signal()

    def __init__(self, is_read_only: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._title = PlainLabel(size=Size.HERO, weight=QFont.Weight.Bold, wraps=True)
        self._words = PlainLabel(role="muted", wraps=True)
        self._points = [(Glyph(name, "accent", 20), PlainLabel(wraps=True)) for name in _POINTS]
        self._new = PrimaryButton(icon_name="plus")
        self._sample = PlainButton(icon_name="eye")
        for button in (self._new, self._sample):
            button.setEnabled(not is_read_only)
        self._new.clicked.connect(self.new_requested)
        self._sample.clicked.connect(self.sample_requested)
        self._lay_out()
        translated(self, self._retranslate)

    def _lay_out(self) -> None:
        margin = 4 * theme.GRID
        self.body.setContentsMargins(margin, margin, margin, margin)
        self.body.addWidget(self._title)
        readable = QHBoxLayout()
        readable.addWidget(self._words, 3)
        readable.addStretch(1)
        self.body.addLayout(readable)
        self.body.addSpacing(theme.GRID)
        for glyph, words in self._points:
            row = QHBoxLayout()
            row.setSpacing(12)
            row.addWidget(glyph, 0, Qt.AlignmentFlag.AlignTop)
            row.addWidget(words, 1)
            self.body.addLayout(row)
        self.body.addSpacing(2 * theme.GRID)
        buttons = QHBoxLayout()
        buttons.setSpacing(theme.GRID)
        buttons.addWidget(self._new)
        buttons.addWidget(self._sample)
        buttons.addStretch(1)
        self.body.addLayout(buttons)

    def _retranslate(self) -> None:
        self._title.setText(self.tr("Welcome"))
        self._words.setText(
            self.tr(
                "Here a national submission on the Global Compact for Migration is written, "
                "checked and turned into Word and PDF files, in Arabic, English and French."
            )
        )
        sentences = (
            self.tr("Nothing leaves this computer until you export it; no account, no network."),
            self.tr("Every word is saved as you write. There is no Save button to forget."),
            self.tr(
                "Colleagues contribute by file; what is received is read before it is imported."
            ),
        )
        for (_, label), words in zip(self._points, sentences, strict=True):
            label.setText(words)
        self._new.set_text(self.tr("New submission"))
        self._sample.set_text(self.tr("Look at the sample"))


_POINTS = ("lock", "check", "people")


class Skeleton(QWidget):
    """Grey shapes where cards will stand; still, so that nothing blinks."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(2 * theme.GRID)
        for _ in range(2):
            card = Card()
            for height, share in ((18, 3), (12, 5), (theme.GRID, 9), (34, 2)):
                row = QHBoxLayout()
                line = Ground("chip", radius=6)
                line.setFixedHeight(height)
                row.addWidget(line, share)
                row.addStretch(10 - share)
                card.body.addLayout(row)
            box.addWidget(card)
        translated(self, lambda: self.setAccessibleName(self.tr("Reading…")))
