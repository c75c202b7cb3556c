"""One item of a received submission, in full and read-only.

Belongs here: its cards in the order of the questions. Does not: which item is read.
"""

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gcm_desktop.domain.framework import Item, Question, RecordKind
from gcm_desktop.domain.lettering import letter_in
from gcm_desktop.domain.submission import Language, Record
from gcm_desktop.services.ports import SubmissionReader
from gcm_desktop.ui import theme
from gcm_desktop.ui.moments import isolated
from gcm_desktop.ui.reviewing.actions_card import ReadActionsCard
from gcm_desktop.ui.reviewing.records_card import ReadRecordsCard
from gcm_desktop.ui.reviewing.review_presenter import Part, actions, parts, source_numbers, status
from gcm_desktop.ui.reviewing.text_cards import PartCard
from gcm_desktop.ui.widgets.card import EmptyState
from gcm_desktop.ui.widgets.flow import FlowRow
from gcm_desktop.ui.widgets.labels import page_title, small_label
from gcm_desktop.ui.widgets.page_column import PageColumn
from gcm_desktop.ui.widgets.pill import Pill, PillSpec, state_pill
from gcm_desktop.ui.words import IMPLEMENTATION

_WIDEST = 800
_MANY_TARGETS = 6


class ItemView(PageColumn):
    """The text of one item or the records of one kind.

    Signals:
        language_requested: The user wants to read in this language.
        file_requested: The user wants a copy of an attached file (``FileRef``).
    """

    language_requested = Signal(str)
    file_requested = Signal(object)

    def __init__(
        self,
        reader: SubmissionReader,
        parent: QWidget | None = None,
        *,
        files: frozenset[str] = frozenset(),
    ) -> None:
        super().__init__(_WIDEST, parent)
        self._reader = reader
        self._files = files
        self._numbers = source_numbers(reader)
        self._shown: QWidget | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.column.addStretch(1)

    def show_item(self, item: Item, interface: str, reading: Language) -> None:
        """Show ``item``; words in ``interface``, texts in ``reading``."""
        box = self._fresh(item.title.in_language(interface), self._crumb(item, interface))
        pills = FlowRow()
        look = IMPLEMENTATION.get(status(self._reader.submission, item.address))
        if look is not None:
            pills.add(Pill(state_pill(look)))
        for target in item.sdg_targets[:_MANY_TARGETS]:
            pills.add(Pill(PillSpec(self._target(target))))
        box.addWidget(pills)
        found = {each.question.key: each for each in parts(self._reader, item, reading)}
        before = box.count()
        for question in item.questions:
            self._add_question(box, item, question, found, interface, reading)
        if box.count() == before:
            box.addWidget(self._nothing())
        self._say_open(box, [part for part in found.values() if part.is_open], interface)
        self._present()

    def show_records(self, kind: RecordKind, interface: str, reading: Language) -> None:
        """Show every record of ``kind``."""
        box = self._fresh(kind.plural.in_language(interface), self.tr("Records"))
        records = self._reader.submission.records_of(kind.kind)
        self._add_records(box, kind, records, interface, reading)
        self._present()

    def _add_records(
        self,
        box: QVBoxLayout,
        kind: RecordKind,
        records: tuple[Record, ...],
        interface: str,
        reading: Language,
    ) -> None:
        card = ReadRecordsCard(
            self._reader, kind, records, interface, reading, self._numbers, files=self._files
        )
        card.file_requested.connect(self.file_requested)
        card.opened.connect(self._bring_into_sight)
        box.addWidget(card)

    def _bring_into_sight(self, widget: QWidget) -> None:
        """Scroll once the page knows how high the widget is."""

        def scroll() -> None:
            top = widget.mapToGlobal(QPoint(0, 0)) - self.viewport().mapToGlobal(QPoint(0, 0))
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + top.y())

        QTimer.singleShot(0, widget, scroll)

    def _fresh(self, title: str, crumb: str) -> QVBoxLayout:
        if self._shown is not None:
            self.column.removeWidget(self._shown)
            self._shown.hide()
            self._shown.deleteLater()
        self._shown = QWidget()
        box = QVBoxLayout(self._shown)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(14)
        head = QVBoxLayout()
        head.setSpacing(2)
        head.addWidget(small_label(crumb))
        head.addWidget(page_title(title))
        box.addLayout(head)
        self.setAccessibleName(title)
        return box

    def _present(self) -> None:
        """Show what was put together: as a whole, not card by card."""
        if self._shown is not None:
            self.column.insertWidget(0, self._shown)
            self._shown.show()
        self.to_top()

    def _crumb(self, item: Item, interface: str) -> str:
        names = {
            "objective": self.tr("Objective {key}"),
            "principle": self.tr("Principle ({key})"),
            "declaration": self._reader.framework.declaration_title.in_language(interface),
            "section": self.tr("General part"),
        }
        key = letter_in(interface, item.key) if item.kind == "principle" else item.key
        crumb = names[item.kind].replace("{key}", key)
        if not item.resolution:
            return crumb
        place = item.resolution
        if item.paragraph is not None:
            place = self.tr("{resolution}, paragraph {paragraph}")
            place = place.replace("{resolution}", item.resolution)
            place = place.replace("{paragraph}", str(item.paragraph))
        return f"{crumb} · {place}"

    def _target(self, target: str) -> str:
        if target == "all":
            return self.tr("All SDG targets")
        return self.tr("SDG {target}").replace("{target}", isolated(target))

    def _add_question(
        self,
        box: QVBoxLayout,
        item: Item,
        question: Question,
        found: dict[str, Part],
        interface: str,
        reading: Language,
    ) -> None:
        if question.shows == "records":
            kind = self._reader.framework.record_kinds[question.holds]
            records = self._reader.submission.records_of(kind.kind, item.address)
            if records:
                self._add_records(box, kind, records, interface, reading)
        elif question.shows == "actions":
            said = actions(self._reader, item, reading)
            if said:
                title = question.label.in_language(interface)
                box.addWidget(ReadActionsCard(title, item, said, interface, reading, self._numbers))
        elif question.key in found and not found[question.key].is_open:
            card = PartCard(self._reader, found[question.key], interface, reading, self._numbers)
            card.language_requested.connect(self.language_requested)
            box.addWidget(card)

    def _nothing(self) -> EmptyState:
        empty = EmptyState("document")
        empty.set_words(self.tr("Nothing reported"), self.tr("The State wrote nothing here."))
        return empty

    def _say_open(self, box: QVBoxLayout, left: list[Part], interface: str) -> None:
        if left:
            names = " · ".join(each.question.label.in_language(interface) for each in left)
            words = self.tr("Left open: {questions}").replace("{questions}", names)
            box.addWidget(small_label(words, wraps=True))
        box.addSpacing(theme.GRID)
