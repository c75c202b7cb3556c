"""What was changed about an item, the newest first: when, what, before and after.

Belongs here: showing. Does not: reading the journal (``journal_lines``).
"""

from collections.abc import Sequence

from PySide6.QtGui import QFont
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gcm_desktop.ui.drafting.dock_tabs import Panel
from gcm_desktop.ui.drafting.draft_presenter import DraftPresenter
from gcm_desktop.ui.drafting.journal_lines import JournalLine
from gcm_desktop.ui.drafting.writing_desk import WritingDesk
from gcm_desktop.ui.lifetime import while_alive
from gcm_desktop.ui.translation import translated
from gcm_desktop.ui.widgets.labels import PlainLabel, small_label


class HistoryPanel(Panel):
    """A list of changes."""

    def __init__(
        self, desk: WritingDesk, presenter: DraftPresenter, parent: QWidget | None = None
    ) -> None:
        super().__init__(desk, presenter, parent)
        self._lines: Sequence[JournalLine] = ()
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(16, 14, 16, 14)
        self._box.setSpacing(4)
        self._shown: list[QWidget] = []
        translated(self, self._retranslate)

    def refresh(self) -> None:
        """Read the journal anew."""
        self.presenter.read_history(while_alive(self, self._show_lines))

    def _show_lines(self, lines: Sequence[JournalLine]) -> None:
        self._lines = lines
        self._retranslate()

    def _retranslate(self) -> None:
        while (item := self._box.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        if not self._lines:
            words = self.tr("Nothing was changed here yet on this computer.")
            self._box.addWidget(PlainLabel(words, wraps=True, role="muted"))
        for line in self._lines:
            self._add(line)
        self._box.addStretch(1)

    def _add(self, line: JournalLine) -> None:
        self._box.addWidget(small_label(line.moment))
        self._box.addWidget(PlainLabel(line.place, weight=QFont.Weight.Medium, wraps=True))
        for source, text, role in (
            (self.tr("before: {text}"), line.before, "muted"),
            (self.tr("now: {text}"), line.after, "ink"),
        ):
            if text:
                self._box.addWidget(
                    PlainLabel(source.replace("{text}", text), wraps=True, role=role)
                )
        self._box.addSpacing(12)
