"""What was received from others: one line for each file kept, opened for reading.

Belongs here: the table. Does not: opening (``home_page``).
"""

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import QWidget

from gcm_desktop.base.file_names import shown_name
from gcm_desktop.services.ports import ReceivedFile
from gcm_desktop.ui.moments import country_words, isolated, when
from gcm_desktop.ui.surroundings import Surroundings
from gcm_desktop.ui.translation import translated
from gcm_desktop.ui.widgets.card import Card
from gcm_desktop.ui.widgets.pill import PillSpec
from gcm_desktop.ui.widgets.record_table import Column, RecordTable, Row


class ReceivedCard(Card):
    """The table of received files.

    Signals:
        opened: The user wants to read a file (a ``ReceivedFile``).
    """

    opened = Signal(object)

    def __init__(self, surroundings: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._surroundings = surroundings
        self._files: dict[str, ReceivedFile] = {}
        self._table = RecordTable()
        self.body.addWidget(self._table)
        self._table.opened.connect(self._open)
        self._table.grid.clicked.connect(self._open_row)
        translated(self, self._retranslate)

    def set_files(self, files: tuple[ReceivedFile, ...]) -> None:
        """Show ``files``, the newest first."""
        self._files = {file.sha256: file for file in files}
        self._retranslate()

    def _retranslate(self) -> None:
        title = self.tr("Received from others")
        self.set_title(title)
        titles = (
            (self.tr("File"), 4),
            (self.tr("From"), 3),
            (self.tr("Kind"), 2),
            (self.tr("Received"), 2),
            (self.tr("Checked"), 2),
        )
        self._table.set_columns([Column(*each) for each in titles], name=title)
        self._table.set_rows([self._row(file) for file in self._files.values()])

    def _row(self, file: ReceivedFile) -> Row:
        language = self._surroundings.language.language.value
        countries = self._surroundings.use_cases.free.countries
        kinds = {
            "submission": self.tr("Submission"),
            "request": self.tr("Request"),
            "contribution": self.tr("Contribution"),
            "review": self.tr("Review"),
        }
        return Row(
            file.sha256,
            (
                isolated(shown_name(file.name)),
                country_words(countries, file.country, language),
                kinds.get(file.kind, file.kind),
                when(file.received),
                PillSpec(self.tr("Intact"), "check", "good", "good_soft"),
            ),
        )

    def _open_row(self, index: QModelIndex) -> None:
        self._open(list(self._files)[index.row()])

    def _open(self, sha256: str) -> None:
        self.opened.emit(self._files[sha256])
