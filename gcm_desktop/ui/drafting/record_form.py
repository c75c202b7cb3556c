"""The form of one record, opened in its card: fields from the framework, what it serves, delete.

Belongs here: one record. Does not: the list (``records_card``).
"""

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from gcm_desktop.domain.address import Address
from gcm_desktop.domain.change import MoveRecord
from gcm_desktop.domain.framework import Leaves, Question, RecordKind
from gcm_desktop.domain.submission import Kind, Record
from gcm_desktop.domain.typed import natural
from gcm_desktop.services.draft_session import Altered
from gcm_desktop.ui import theme
from gcm_desktop.ui.drafting.fields import field_row
from gcm_desktop.ui.drafting.item_picker import ItemPicker, item_groups
from gcm_desktop.ui.drafting.question_card import QUESTION, bring_into_sight, focus_first
from gcm_desktop.ui.drafting.writing_desk import WritingDesk
from gcm_desktop.ui.moments import own_name
from gcm_desktop.ui.translation import translated
from gcm_desktop.ui.widgets.buttons import PlainButton, QuietButton
from gcm_desktop.ui.widgets.card import Ground
from gcm_desktop.ui.widgets.labels import PlainLabel, small_label

_SHORT = (Kind.NUMBER, Kind.DATE)
"""Kinds whose fields stand two in a row."""


class RecordForm(Ground):
    """All fields of one record.

    Args:
        least: How many items it must go on serving here.

    Signals:
        closed: The user is done with the record.
        deletion_requested: The user wants it gone.
    """

    closed = Signal()
    deletion_requested = Signal()

    def __init__(
        self,
        desk: WritingDesk,
        kind: RecordKind,
        record: Record,
        *,
        least: int = 1,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("hover", radius=theme.CONTROL_RADIUS, parent=parent)
        self._desk = desk
        self._kind = kind
        self.record = record
        self._labels: list[tuple[PlainLabel, Question]] = []
        self._rows: dict[Address, QWidget] = {}
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(16, 14, 16, 14)
        self._box.setSpacing(12)
        self._add_fields()
        self._serves_label = small_label()
        self._serves = ItemPicker(desk, item_groups(desk), least=least)
        self._serves.picked.connect(self._serve)
        self._box.addWidget(self._serves_label)
        self._box.addWidget(self._serves)
        if kind.leaves is Leaves.NEVER:  # it stands under nothing in the report
            self._serves_label.hide()
            self._serves.hide()
        self._done = PlainButton(small=True)
        self._delete = PlainButton("", "trash", small=True, danger=True)
        if desk.is_read_only:
            self._delete.hide()
        buttons = QHBoxLayout()
        buttons.addWidget(self._done)
        buttons.addStretch(1)
        buttons.addWidget(self._delete)
        self._box.addLayout(buttons)
        self._done.clicked.connect(self.closed)
        self._delete.clicked.connect(self.deletion_requested)
        desk.altered.connect(self._follow)
        translated(self, self._retranslate)

    def show_place(self, address: Address) -> bool:
        """Give the focus to the field at ``address``, or to the first."""
        row = self._rows.get(address)
        return focus_first(row if row is not None else self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close with Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def _add_fields(self) -> None:
        """Lay the fields out one below the other; short ones side by side."""
        line: QHBoxLayout | None = None
        for question in self._kind.fields:
            if question.kind not in _SHORT:
                line = None
                self._box.addWidget(self._field(question))
                continue
            if line is None or line.count() == 2:
                line = QHBoxLayout()
                line.setSpacing(2 * theme.GRID)
                self._box.addLayout(line)
            line.addWidget(self._field(question), 1)

    def _field(self, question: Question) -> QWidget:
        address = f"{self.record.address}/{question.key}"
        whole = QWidget()
        whole.setProperty(QUESTION, address)
        box = QVBoxLayout(whole)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(4)
        label = small_label()
        self._labels.append((label, question))
        box.addWidget(label)
        box.addWidget(field_row(self._desk, address, question, is_part=True))
        self._rows[address] = whole
        return whole

    def _serve(self, chosen: tuple[Address, ...]) -> None:
        now = self._desk.submission.records.get(self.record.id)
        if now is not None:
            served = tuple(sorted((*chosen, *self._beyond(now)), key=natural))
            after = Record(now.kind, now.id, served, now.order)
            self._desk.make(MoveRecord(now, after), origin=self)

    def _follow(self, altered: Altered) -> None:
        change = altered.change
        if isinstance(change, MoveRecord) and change.after.id == self.record.id:
            self._show_serves()

    def _show_serves(self) -> None:
        record = self._desk.submission.records.get(self.record.id)
        if record is not None:
            beyond = self._beyond(record)
            shown = tuple(each for each in record.serves if each not in beyond)
            self._serves.set_chosen(shown, self.tr("Serves"))

    def _beyond(self, record: Record) -> tuple[Address, ...]:
        """Return what a record serves outside of a small draft: not for a part to say."""
        if self._desk.surroundings.request is None:
            return ()
        return tuple(each for each in record.serves if each not in self._desk.framework.items)

    def _retranslate(self) -> None:
        interface = self._desk.interface
        for label, question in self._labels:
            words = question.label.in_language(interface)
            beside = self._desk.beside
            if question.translatable and question.kind is not Kind.NARRATIVE and beside:
                pair = f"{own_name(self._desk.text_language)} ⇄ {own_name(beside)}"
                words = f"{words} · {pair}"
            label.setText(words)
        self._serves_label.setText(self.tr("Serves"))
        self._done.set_text(self.tr("Done"))
        self._delete.set_text(self.tr("Delete"))
        kind = self._kind.label.in_language(interface)
        self._delete.setAccessibleName(self.tr("Delete: {kind}").replace("{kind}", kind))
        self.setAccessibleName(kind)
        self._show_serves()


class DeletedNotice(Ground):
    """Says that a record was deleted, and offers to take that back.

    Signals:
        undo_requested: The user wants the record back.
    """

    undo_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("accent_soft", radius=theme.CONTROL_RADIUS, parent=parent)
        self._words = PlainLabel(wraps=True)
        self.undo = QuietButton("", "undo")
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 6, 8, 6)
        row.addWidget(self._words, 1)
        row.addWidget(self.undo)
        self.undo.clicked.connect(self.undo_requested)
        self.hide()
        translated(self, lambda: self.undo.set_text(self.tr("Undo")))

    def say(self, title: str) -> None:
        """Show what was deleted."""
        words = self.tr("Deleted: {title}").replace("{title}", title)
        self._words.setText(words)
        self.setAccessibleName(words)
        self.show()
        self.undo.setFocus(Qt.FocusReason.OtherFocusReason)
        bring_into_sight(self)
