"""What became of each file: being written, saved under its name, or why not.

Belongs here: rows of results and opening what was written. Does not: writing.
"""

from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from gcm_desktop.ui import theme
from gcm_desktop.ui.errors import words_for
from gcm_desktop.ui.exporting.export_presenter import PACKAGE, Outcome, Target
from gcm_desktop.ui.moments import isolated
from gcm_desktop.ui.surroundings import Surroundings
from gcm_desktop.ui.translation import translated
from gcm_desktop.ui.widgets.buttons import QuietButton
from gcm_desktop.ui.widgets.card import Card, Glyph
from gcm_desktop.ui.widgets.labels import PlainLabel


class ResultRow(QWidget):
    """One file; the button opens it with the program the system has for it."""

    def __init__(
        self, surroundings: Surroundings, target: Target, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._surroundings = surroundings
        self._target = target
        self._outcome: Outcome | None = None
        self._glyph = Glyph("saving", "muted", 18)
        self._words = PlainLabel(wraps=True)
        self._open = QuietButton()
        self._open.clicked.connect(self._open_file)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.GRID)
        row.addWidget(self._glyph)
        row.addWidget(self._words, 1)
        row.addWidget(self._open)
        translated(self, self._retranslate)

    @property
    def words(self) -> str:
        """What is said of the file."""
        return self._words.text()

    def set_outcome(self, outcome: Outcome) -> None:
        """Show what became of it."""
        self._outcome = outcome
        self._retranslate()

    def _retranslate(self) -> None:
        name, outcome = isolated(self._target.path.name), self._outcome
        opened = outcome is not None and outcome.is_written
        self._open.setVisible(opened and self._target.format != PACKAGE)
        self._open.set_text(self.tr("Open"))
        self._open.setAccessibleName(f"{self.tr('Open')}: {self._target.path.name}")
        if outcome is None:
            self._glyph.set_icon("saving", "muted")
            self._words.setText(self.tr("Writing {file}…").replace("{file}", name))
        elif outcome.is_dropped:
            self._glyph.set_icon("minus", "muted")
            self._words.setText(self.tr("Not written: {file}").replace("{file}", name))
        elif outcome.fault is None:
            self._glyph.set_icon("check", "good")
            self._words.setText(self.tr("Saved as {file}").replace("{file}", name))
        else:
            language = self._surroundings.language.language.value
            self._glyph.set_icon("warning", "bad")
            self._words.setText(f"{name}\n{words_for(outcome.fault, language)}")

    def _open_file(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._target.path)))


class ResultsCard(Card):
    """The rows of one export, and the folder they are in."""

    def __init__(self, surroundings: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._surroundings = surroundings
        self._folder: Path | None = None
        self._rows: dict[Target, ResultRow] = {}
        self._list = QVBoxLayout()
        self._list.setSpacing(theme.GRID)
        self._open_folder = QuietButton(icon_name="folder")
        self._open_folder.clicked.connect(self._show_folder)
        self.head.addWidget(self._open_folder)
        self.body.addLayout(self._list)
        self.hide()
        translated(self, self._retranslate)

    @property
    def words(self) -> tuple[str, ...]:
        """What is said of each file."""
        return tuple(row.words for row in self._rows.values())

    def begin(self, folder: Path, targets: tuple[Target, ...]) -> None:
        """Show one row for each file to come."""
        self._folder = folder
        for row in self._rows.values():
            self._list.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows = {target: ResultRow(self._surroundings, target) for target in targets}
        for row in self._rows.values():
            self._list.addWidget(row)
        self.show()

    def set_outcome(self, outcome: Outcome) -> None:
        """Show what became of one file."""
        self._rows[outcome.target].set_outcome(outcome)

    def _retranslate(self) -> None:
        self.set_title(self.tr("Files"))
        self._open_folder.set_text(self.tr("Open folder"))

    def _show_folder(self) -> None:
        if self._folder is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._folder)))
