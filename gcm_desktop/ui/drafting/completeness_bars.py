"""How complete each language is, as bars with their numbers: of the page, of the whole submission.

Belongs here: drawing. Does not: counting (``domain/translation``).
"""

from collections.abc import Mapping

from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from gcm_desktop.domain.submission import Language
from gcm_desktop.domain.translation import Completeness
from gcm_desktop.ui.moments import counted, own_name
from gcm_desktop.ui.widgets.labels import PlainLabel, small_label
from gcm_desktop.ui.widgets.progress_strip import ProgressStrip, Share


class CompletenessBars(QWidget):
    """Two groups of bars."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(4)

    def show_numbers(
        self, page: Mapping[Language, Completeness], whole: Mapping[Language, Completeness]
    ) -> None:
        """Show the paragraphs there are in each language."""
        while (item := self._box.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for title, numbers in ((self.tr("This page"), page), (self.tr("Whole submission"), whole)):
            if numbers:
                label = PlainLabel(title, weight=QFont.Weight.DemiBold, parent=self)
                self._box.addWidget(label)
            for language, number in numbers.items():
                self._box.addWidget(self._row(language, number))

    def _row(self, language: Language, number: Completeness) -> QWidget:
        row = QWidget(self)
        words = QHBoxLayout()
        words.addWidget(small_label(own_name(language)), 1)
        said = self.tr("{done} of {all} paragraphs").replace("{done}", counted(number.paragraphs))
        words.addWidget(small_label(said.replace("{all}", counted(number.of_paragraphs))))
        strip = ProgressStrip(row)
        strip.set_shares(self._shares(number))
        strip.setAccessibleName(f"{own_name(language)}: {strip.accessibleName()}")
        box = QVBoxLayout(row)
        box.setContentsMargins(0, 2, 0, 4)
        box.setSpacing(3)
        box.addLayout(words)
        box.addWidget(strip)
        return row

    def _shares(self, number: Completeness) -> tuple[Share, ...]:
        current = number.paragraphs - number.stale - number.unconfirmed
        return (
            Share(current, self.tr("up to date"), "good"),
            Share(number.unconfirmed, self.tr("not confirmed yet"), "accent"),
            Share(number.stale, self.tr("source changed since"), "attention_mark"),
            Share(number.of_paragraphs - number.paragraphs, self.tr("missing"), "track"),
        )
