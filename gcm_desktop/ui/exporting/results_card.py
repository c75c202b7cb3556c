"""What became of each file: being written, saved under its name, or why not.

Belongs here: rows of results and opening what was written. Does not: writing.
"""

from pathlib import Path

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from gcm_desktop.services.proofs import Proof
from gcm_desktop.ui import theme
from gcm_desktop.ui.errors import words_for
from gcm_desktop.ui.exporting.export_presenter import (
    PACKAGE,
    Outcome,
    Target,
    is_about_place,
)
from gcm_desktop.ui.exporting.proof_words import proof_details, proof_line
from gcm_desktop.ui.fonts import Size
from gcm_desktop.ui.moments import isolated
from gcm_desktop.ui.surroundings import Surroundings
from gcm_desktop.ui.translation import translated
from gcm_desktop.ui.widgets.buttons import QuietButton
from gcm_desktop.ui.widgets.card import Card, Glyph
from gcm_desktop.ui.widgets.labels import PlainLabel


class ResultRow(QWidget):
    """One file; the button opens it with the program the system has for it.

    Signals:
        elsewhere_requested: What became of the file, and another path it shall be written to.
    """

    elsewhere_requested = Signal(object, object)

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
        self._elsewhere = QuietButton()
        self._elsewhere.clicked.connect(self._choose_place)
        self._more = QuietButton()
        self._more.clicked.connect(self._turn)
        self._proven = PlainLabel(role="muted", size=Size.SMALL, wraps=True)
        self._proven.hide()
        row = QHBoxLayout()
        row.setSpacing(theme.GRID)
        row.addWidget(self._glyph)
        row.addWidget(self._words, 1)
        row.addWidget(self._more)
        row.addWidget(self._elsewhere)
        row.addWidget(self._open)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row)
        below = QHBoxLayout()
        below.addSpacing(self._glyph.sizeHint().width() + theme.GRID)
        below.addWidget(self._proven, 1)
        column.addLayout(below)
        translated(self, self._retranslate)

    @property
    def words(self) -> str:
        """What is said of the file."""
        return self._words.text()

    @property
    def details(self) -> str:
        """What was proven, as far as it is shown."""
        return "" if self._proven.isHidden() else self._proven.text()

    def set_outcome(self, outcome: Outcome) -> None:
        """Show what became of it."""
        self._outcome = outcome
        self._retranslate()

    def _retranslate(self) -> None:
        outcome = self._outcome
        path = outcome.path if outcome is not None else self._target.path
        name = isolated(path.name)
        self._elsewhere.setVisible(outcome is not None and is_about_place(outcome.fault))
        self._elsewhere.set_text(self.tr("Save elsewhere…"))
        self._elsewhere.setAccessibleName(f"{self.tr('Save elsewhere…')}: {path.name}")
        opened = outcome is not None and outcome.is_written
        self._open.setVisible(opened and self._target.format != PACKAGE)
        self._open.set_text(self.tr("Open"))
        self._open.setAccessibleName(f"{self.tr('Open')}: {path.name}")
        proof = (outcome.proof if outcome is not None else None) or Proof()
        self._more.setVisible(bool(proof.proven))
        self._proven.setText(proof_details(proof))
        self._name_more()
        if outcome is None:
            self._glyph.set_icon("saving", "muted")
            self._words.setText(self.tr("Writing {file}…").replace("{file}", name))
        elif outcome.is_dropped:
            self._glyph.set_icon("minus", "muted")
            self._words.setText(self.tr("Not written: {file}").replace("{file}", name))
        elif outcome.fault is None:
            self._glyph.set_icon("check", "good")
            saved = self.tr("Saved as {file}").replace("{file}", name)
            self._words.setText(f"{saved}\n{proof_line(proof)}" if proof.proven else saved)
        else:
            language = self._surroundings.language.language.value
            self._glyph.set_icon("warning", "bad")
            self._words.setText(f"{name}\n{words_for(outcome.fault, language)}")

    def _name_more(self) -> None:
        words = self.tr("Details") if self._proven.isHidden() else self.tr("Hide details")
        self._more.set_text(words)
        self._more.setAccessibleName(f"{words}: {self._target.path.name}")

    def _turn(self) -> None:
        self._proven.setVisible(self._proven.isHidden())
        self._name_more()

    def _open_file(self) -> None:
        path = self._outcome.path if self._outcome is not None else self._target.path
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))

    def _choose_place(self) -> None:
        outcome, title = self._outcome, self.tr("Where to save the file")
        found, _ = QFileDialog.getSaveFileName(self, title, str(self._target.path))
        if found and outcome is not None:
            self.set_waiting()
            self.elsewhere_requested.emit(outcome, Path(found))

    def set_waiting(self) -> None:
        """Say that it is being written."""
        self._outcome = None
        self._retranslate()


class ResultsCard(Card):
    """The rows of one export, and the folder they are in.

    Signals:
        elsewhere_requested: As of a row.
    """

    elsewhere_requested = Signal(object, object)

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
    def details(self) -> tuple[str, ...]:
        """What was proven of each file, as far as it is shown."""
        return tuple(row.details for row in self._rows.values())

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
            row.elsewhere_requested.connect(self.elsewhere_requested)
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
