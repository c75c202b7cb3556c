"""What the checks found: about this item first, then everywhere else, each with a jump.

Belongs here: showing findings. Does not: finding them.
"""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from gcm_desktop.domain.address import Address
from gcm_desktop.domain.checks import Severity
from gcm_desktop.ui.drafting.dock_tabs import Panel
from gcm_desktop.ui.drafting.draft_presenter import DraftPresenter, FindingLine
from gcm_desktop.ui.drafting.link_words import LinkWords
from gcm_desktop.ui.drafting.writing_desk import WritingDesk
from gcm_desktop.ui.translation import translated
from gcm_desktop.ui.widgets.card import Glyph
from gcm_desktop.ui.widgets.labels import PlainLabel, small_label

MOST_SHOWN = 40
"""Findings shown of each of the two lists; the rest is counted."""
_LOOKS = {
    Severity.BLOCKS: ("warning", "bad"),
    Severity.MEND: ("warning", "attention"),
    Severity.NOTE: ("info", "muted"),
}


class ChecksPanel(Panel):
    """Two lists of findings."""

    def __init__(
        self, desk: WritingDesk, presenter: DraftPresenter, parent: QWidget | None = None
    ) -> None:
        super().__init__(desk, presenter, parent)
        self._here: Sequence[FindingLine] = ()
        self._elsewhere: Sequence[FindingLine] = ()
        self._here_title = PlainLabel(weight=QFont.Weight.DemiBold)
        self._elsewhere_title = PlainLabel(weight=QFont.Weight.DemiBold)
        self._here_box, self._elsewhere_box = QVBoxLayout(), QVBoxLayout()
        box = QVBoxLayout(self)
        box.setContentsMargins(16, 14, 16, 14)
        box.setSpacing(8)
        for title, inner in (
            (self._here_title, self._here_box),
            (self._elsewhere_title, self._elsewhere_box),
        ):
            inner.setSpacing(8)
            box.addWidget(title)
            box.addLayout(inner)
            box.addSpacing(10)
        box.addStretch(1)
        translated(self, self._retranslate)

    def refresh(self) -> None:
        """Show the findings about this page, and those about everything else."""
        self._here, self._elsewhere = self.presenter.finding_lines()
        self._retranslate()

    def _retranslate(self) -> None:
        self._here_title.setText(
            self.tr("This page: {count}").replace("{count}", str(len(self._here)))
        )
        self._elsewhere_title.setText(
            self.tr("Everywhere else: {count}").replace("{count}", str(len(self._elsewhere)))
        )
        self._fill(self._here_box, self._here)
        self._fill(self._elsewhere_box, self._elsewhere)

    def _fill(self, box: QVBoxLayout, lines: Sequence[FindingLine]) -> None:
        while (item := box.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for line in lines[:MOST_SHOWN]:
            box.addWidget(self._row(line))
        left = len(lines) - MOST_SHOWN
        if left > 0:
            words = self.tr("and {count} more").replace("{count}", str(left))
            box.addWidget(small_label(words))

    def _row(self, line: FindingLine) -> QWidget:
        row = QWidget()
        box = QHBoxLayout(row)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(8)
        box.addWidget(Glyph(*_LOOKS[line.severity], 16), 0, Qt.AlignmentFlag.AlignTop)
        words = LinkWords(line.words)
        words.setEnabled(bool(line.address))
        if line.is_conflict and not self.desk.is_read_only:
            words.clicked.connect(partial(self._decide, line.address))
        elif line.thread:
            words.clicked.connect(partial(self.desk.commenting.asked_for.emit, line.thread))
        else:
            words.clicked.connect(partial(self.desk.jump_requested.emit, line.address))
        box.addWidget(words, 1)
        return row

    def _decide(self, address: Address) -> None:
        """Go to where a conflict is decided."""
        navigator, draft = self.desk.surroundings.navigator, self.desk.submission.id
        navigator.show_merging(draft, address=address)
