"""The page of one record kind: every record of it, whatever it serves.

Belongs here: the head and its one card. Does not: the card (``records_card``).
"""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from gcm_desktop.domain.framework import Leaves, Question, RecordKind
from gcm_desktop.ui import theme
from gcm_desktop.ui.drafting.record_places import page_of, records_word
from gcm_desktop.ui.drafting.records_card import RecordsCard
from gcm_desktop.ui.drafting.scrolled_page import ScrolledPage
from gcm_desktop.ui.drafting.writing_desk import WritingDesk
from gcm_desktop.ui.translation import translated
from gcm_desktop.ui.widgets.labels import PlainLabel, page_title, small_label


class RecordsHead(QWidget):
    """Says which kind it is, and what a record is for."""

    def __init__(self, desk: WritingDesk, kind: RecordKind, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._kind = kind
        self._eyebrow = small_label()
        self._title = page_title()
        self._sentence = PlainLabel(role="muted", wraps=True)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 2)
        box.setSpacing(theme.GRID)
        for label in (self._eyebrow, self._title, self._sentence):
            box.addWidget(label)
        translated(self, self._retranslate)

    def _retranslate(self) -> None:
        self._eyebrow.setText(records_word())
        self._title.setText(self._kind.plural.in_language(self._desk.interface))
        if self._kind.leaves is Leaves.NEVER:
            self._sentence.setText(
                self.tr("A document of its own: it stands outside the report and leaves only when "
                        "it is chosen on the export page.")
            )  # fmt: skip
            return
        self._sentence.setText(
            self.tr("A record is written once and shown wherever it belongs. Open one to read it "
                    "whole and to say what it serves.")
        )  # fmt: skip


class RecordsPage(ScrolledPage):
    """All records of one kind, scrolled."""

    def __init__(self, desk: WritingDesk, kind: RecordKind, parent: QWidget | None = None) -> None:
        super().__init__(page_of(kind.kind), is_double=desk.beside is not None, parent=parent)
        self.column.addWidget(RecordsHead(desk, kind))
        question = Question(kind.kind, None, kind.plural, shows="records", holds=kind.kind)
        self.add_card(RecordsCard(desk, None, question))
        self.column.addStretch(1)
