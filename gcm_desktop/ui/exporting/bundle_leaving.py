"""What leaves in a bundle, opened where somebody wants to see it: the final version, all of it.

Belongs here: the button and the tree. Does not: the rows (``leaving_rows``), making a bundle.
"""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from gcm_desktop.domain.leaving import FINAL
from gcm_desktop.services.leaving import BUNDLE_FORMATS, LeavingChoice, WhatLeaves
from gcm_desktop.ui.errors import words_for
from gcm_desktop.ui.exporting.export_presenter import ExportFacts, LeavingReader
from gcm_desktop.ui.exporting.leaving_rows import LeavingRows
from gcm_desktop.ui.exporting.leaving_tree import LeavingTree
from gcm_desktop.ui.lifetime import while_alive
from gcm_desktop.ui.surroundings import Surroundings
from gcm_desktop.ui.translation import translate, translated
from gcm_desktop.ui.widgets.buttons import QuietButton
from gcm_desktop.ui.widgets.labels import small_label


class BundleLeaving(QWidget):
    """The list of a bundle's content; it is read once it is asked for.

    Signals:
        jump_requested: The user wants to see the place at this address.
    """

    jump_requested = Signal(str)

    def __init__(self, surroundings: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._surroundings = surroundings
        self._facts: ExportFacts | None = None
        self._found: WhatLeaves | None = None
        self._reading = LeavingReader(
            surroundings.use_cases.free,
            surroundings.jobs,
            while_alive(self, self._show),
            while_alive(self, self._fail),
        )
        self._toggle = QuietButton(icon_name="eye", parent=self)
        self._note, self._tree = small_label(wraps=True, parent=self), LeavingTree(self)
        for widget in (self._note, self._tree):
            widget.hide()
        row = QHBoxLayout()
        row.addWidget(self._toggle)
        row.addStretch(1)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addLayout(row)
        box.addWidget(self._note)
        box.addWidget(self._tree)
        self._toggle.clicked.connect(self._turn)
        self._tree.jump_requested.connect(self.jump_requested)
        translated(self, self._retranslate)

    def set_facts(self, facts: ExportFacts) -> None:
        """Tell of what was read."""
        self._facts = facts
        if not self._tree.isHidden():
            self._read()

    def _turn(self) -> None:
        is_shown = self._tree.isHidden()
        self._tree.setVisible(is_shown)
        self._retranslate()
        if is_shown:
            self._read()

    def _read(self) -> None:
        if self._facts is None:
            return
        languages = self._facts.reader.submission.languages
        self._reading.read(self._facts, LeavingChoice(FINAL, languages, BUNDLE_FORMATS))

    def _show(self, found: WhatLeaves) -> None:
        self._found = found
        self._retranslate()

    def _fail(self, fault: Exception) -> None:
        self._found = None
        self._note.setText(words_for(fault, self._surroundings.language.language.value))
        self._note.show()

    def _retranslate(self) -> None:
        hidden = self._tree.isHidden()
        self._toggle.set_text(
            translate("BundleCard", "Show what leaves")
            if hidden
            else translate("BundleCard", "Hide what leaves")
        )
        self._tree.setAccessibleName(
            translate("BundleCard", "What leaves in the bundle and what stays")
        )
        self._note.setText(translate("LeavingCard", "Reading…"))
        self._note.setVisible(not hidden and self._found is None)
        if self._facts is not None and self._found is not None:
            reader, language = self._facts.reader, self._surroundings.language.language.value
            rows = LeavingRows(reader.submission, reader.framework, language)
            self._tree.set_groups(rows.groups(self._found))
