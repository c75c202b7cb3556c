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
from gcm_desktop.ui.widgets.record_table import Cell, Column, RecordTable, Row

_MERGE = 5
"""Column that leads to merging; Enter opens a file for reading, which leads there as well."""


class ReceivedCard(Card):
    """The table of received files.

    Signals:
        opened: The user wants to read a file (a ``ReceivedFile``).
        merge_requested: The user wants to merge a file into the draft of it.
    """

    opened = Signal(object)
    merge_requested = Signal(object)

    def __init__(self, surroundings: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._surroundings = surroundings
        self._files: dict[str, ReceivedFile] = {}
        self._drafts: frozenset[str] = frozenset()
        self._table = RecordTable()
        self.body.addWidget(self._table)
        self._table.opened.connect(self._open)
        self._table.grid.clicked.connect(self._open_row)
        translated(self, self._retranslate)

    def set_files(
        self, files: tuple[ReceivedFile, ...], drafts: frozenset[str] = frozenset()
    ) -> None:
        """Show ``files``, the newest first; those of ``drafts`` can be merged into them."""
        self._files = {file.sha256: file for file in files}
        self._drafts = drafts if not self._surroundings.is_read_only else frozenset()
        self._retranslate()

    def _retranslate(self) -> None:
        title = self.tr("Received from others")
        self.set_title(title)
        titles = [
            (self.tr("File"), 4),
            (self.tr("From"), 3),
            (self.tr("Kind"), 2),
            (self.tr("Received"), 2),
            (self.tr("Checked"), 2),
        ]
        if self._can_merge_any:
            titles.append((self.tr("Merge"), 3))
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
        merges: tuple[Cell, ...] = ("",) if self._can_merge_any else ()
        if file.submission in self._drafts:
            words = self.tr("Merge into the draft…")
            merges = (PillSpec(words, "merge", "accent", "accent_soft"),)
        return Row(
            file.sha256,
            (
                isolated(shown_name(file.name)),
                country_words(countries, file.country, language),
                kinds.get(file.kind, file.kind),
                when(file.received),
                PillSpec(self.tr("Intact"), "check", "good", "good_soft"),
                *merges,
            ),
        )

    @property
    def _can_merge_any(self) -> bool:
        return any(file.submission in self._drafts for file in self._files.values())

    def _open_row(self, index: QModelIndex) -> None:
        file = list(self._files.values())[index.row()]
        if index.column() == _MERGE and file.submission in self._drafts:
            self.merge_requested.emit(file)
        else:
            self._open(file.sha256)

    def _open(self, sha256: str) -> None:
        self.opened.emit(self._files[sha256])
