"""Abbreviations of the submission: what each is written out as, its first place, what is open.

Nothing is stored: the list is what the texts say. Belongs here: widgets. Does not: finding them
(``domain/abbreviations``).
"""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from gcm_desktop.domain.abbreviations import Abbreviation
from gcm_desktop.ui.drafting.link_words import LinkWords
from gcm_desktop.ui.drafting.terms_presenter import AbbreviationGroup
from gcm_desktop.ui.drafting.wordings import language_name
from gcm_desktop.ui.moments import isolated
from gcm_desktop.ui.translation import translated
from gcm_desktop.ui.widgets.card import Glyph
from gcm_desktop.ui.widgets.labels import PlainLabel, small_label

MOST_SHOWN = 60
"""Abbreviations listed; the rest is counted."""


class AbbreviationList(QWidget):
    """The second part of the Terms panel.

    Signals:
        chosen: The ``Abbreviation`` whose first use is to be shown.
    """

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._groups: tuple[AbbreviationGroup, ...] = ()
        self._title = PlainLabel(weight=QFont.Weight.DemiBold)
        self._state = small_label(wraps=True)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(10)
        self.places: list[LinkWords] = []
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(6)
        box.addWidget(self._title)
        box.addWidget(self._state)
        box.addLayout(self._rows)
        translated(self, self._retranslate)

    def show_groups(self, groups: tuple[AbbreviationGroup, ...]) -> None:
        """Show other abbreviations; the same ones are left as they stand, focus and all."""
        if groups != self._groups:
            self._groups = groups
            self._retranslate()

    def _retranslate(self) -> None:
        count = str(len(self._groups))
        self._title.setText(self.tr("Abbreviations: {count}").replace("{count}", count))
        self._state.setText(self._state_words())
        self.places = []
        while (item := self._rows.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for group in self._groups[:MOST_SHOWN]:
            self._rows.addWidget(self._row(group))
        left = len(self._groups) - MOST_SHOWN
        if left > 0:
            words = self.tr("and {count} more").replace("{count}", str(left))
            self._rows.addWidget(small_label(words, parent=self))

    def _state_words(self) -> str:
        number = sum(group.is_open for group in self._groups)
        if not self._groups:
            return self.tr("The text has no abbreviations in Latin letters.")
        if not number:
            return self.tr("Each is written out where it is first used.")
        words = self.tr("Not written out at first use: {count}")
        return words.replace("{count}", str(number))

    def _row(self, group: AbbreviationGroup) -> QWidget:
        row = QWidget(self)
        box = QVBoxLayout(row)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(1)
        box.addWidget(PlainLabel(group.letters, weight=QFont.Weight.DemiBold))
        for each in group.in_languages:
            box.addWidget(self._place(each))
        return row

    def _place(self, found: Abbreviation) -> QWidget:
        row = QWidget()
        box = QHBoxLayout(row)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(6)
        look = ("warning", "attention") if found.is_unexpanded else ("check", "good")
        box.addWidget(Glyph(*look, 16), 0, Qt.AlignmentFlag.AlignTop)
        words = LinkWords(self._place_words(found))
        words.clicked.connect(partial(self.chosen.emit, found))
        self.places.append(words)
        box.addWidget(words, 1)
        return row

    def _place_words(self, found: Abbreviation) -> str:
        language, says = language_name(found.language), isolated(found.expansion)
        if not found.expansion:
            words = self.tr("{language}: never written out")
        elif found.is_unexpanded:
            words = self.tr("{language}: written out too late: {expansion}")
        else:
            words = self.tr("{language}: {expansion}")
        return words.replace("{language}", language).replace("{expansion}", says)
