"""Where a new submission may start from: the package or the Word report of the last cycle.

Belongs here: choosing the file. Does not: reading it (``services/carrying``).
"""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QWidget

from gcm_desktop.base.file_names import shown_name
from gcm_desktop.ui.moments import isolated
from gcm_desktop.ui.translation import translated
from gcm_desktop.ui.widgets.buttons import PlainButton, QuietButton
from gcm_desktop.ui.widgets.card import Card
from gcm_desktop.ui.widgets.labels import PlainLabel, small_label


class LastReport(Card):
    """A card that asks for one file; it may stay empty.

    Attributes:
        file: What was chosen, ``None`` for nothing.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.file: Path | None = None
        self._sentence = small_label(wraps=True, parent=self)
        self._name = PlainLabel(parent=self)
        self._choose = PlainButton("", "open-file", small=True, parent=self)
        self._without = QuietButton("", "", self)
        row = QHBoxLayout()
        row.addWidget(self._choose)
        row.addWidget(self._name, 1, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._without)
        self.body.addWidget(self._sentence)
        self.body.addLayout(row)
        self._choose.clicked.connect(self._ask)
        self._without.clicked.connect(lambda: self.set_file(None))
        translated(self, self._retranslate)

    @property
    def buttons(self) -> tuple[QWidget, QWidget]:
        """What Tab comes to, in order."""
        return self._choose, self._without

    def set_file(self, file: Path | None) -> None:
        """Start from ``file``, or from nothing."""
        self.file = file
        self._name.setText(isolated(shown_name(file.name)) if file is not None else "")
        self._without.setVisible(file is not None)

    def _ask(self) -> None:
        kinds = self.tr("Packages and Word reports") + " (*.gcm *.docx *.docm)"
        name, _ = QFileDialog.getOpenFileName(self, self.tr("Last report"), "", kinds)
        if name:
            self.set_file(Path(name))

    def _retranslate(self) -> None:
        self.set_title(self.tr("Last report"))
        self._sentence.setText(
            self.tr("Optional: start from what was said last time. It can be done later as well.")
        )
        self._choose.set_text(self.tr("Choose…"))
        self._without.set_text(self.tr("Without it"))
        self.set_file(self.file)
