"""The card of the records that serve an item: a table, one form at a time, deletion with undo.

Belongs here: one card. Does not: a record's fields (``record_form``), columns (``record_rows``).
"""

from PySide6.QtCore import QModelIndex, Qt, QTimer
from PySide6.QtWidgets import QWidget

from gcm_desktop.base.ids import new_ulid
from gcm_desktop.domain.address import Address, key, kind
from gcm_desktop.domain.change import (
    AddRecord,
    Change,
    MoveRecord,
    RemoveRecord,
    SetAnswer,
    inverse,
    remove_record,
)
from gcm_desktop.domain.framework import Item, Question
from gcm_desktop.domain.submission import Record
from gcm_desktop.services.draft_session import Altered
from gcm_desktop.services.drafting import new_record
from gcm_desktop.ui.drafting.question_card import QuestionCard, focus_first
from gcm_desktop.ui.drafting.record_form import DeletedNotice, RecordForm
from gcm_desktop.ui.drafting.record_rows import columns_of, record_title, untitled
from gcm_desktop.ui.drafting.tab_order import put_after
from gcm_desktop.ui.drafting.writing_desk import WritingDesk
from gcm_desktop.ui.translation import translated
from gcm_desktop.ui.widgets.buttons import PlainButton
from gcm_desktop.ui.widgets.record_table import RecordTable


class RecordsCard(QuestionCard):
    """Records of one kind that serve one item."""

    def __init__(
        self, desk: WritingDesk, item: Item, question: Question, parent: QWidget | None = None
    ) -> None:
        super().__init__(desk, f"{item.address}/{question.key}", question, parent)
        self._item = item
        self._kind = desk.framework.record_kinds[question.holds]
        self._columns = columns_of(self._kind)
        self._records: tuple[Record, ...] = ()
        self._form: RecordForm | None = None
        self._deleted: RemoveRecord | None = None
        self._add = PlainButton("", "plus", small=True)
        if desk.is_read_only:
            self._add.hide()
        self._table = RecordTable()
        self._notice = DeletedNotice()
        self.head.addWidget(self._add)
        self.body.addWidget(self._table)
        self.body.addWidget(self._notice)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self._show_rows)
        self._add.clicked.connect(self._add_record)
        self._table.opened.connect(self.open_record)
        self._table.grid.clicked.connect(self._open_clicked)
        self._notice.undo_requested.connect(self._bring_back)
        desk.altered.connect(self._follow)
        translated(self, self._retranslate)

    def show_place(self, address: Address) -> bool:
        """Open the record ``address`` is about, or go to the table."""
        if kind(address) == self._kind.kind and key(address) in self.desk.submission.records:
            self.open_record(key(address))
            return self._form is not None and self._form.show_place(address)
        return super().show_place(address)

    def open_record(self, record_id: str) -> None:
        """Open the form of a record; the one that is open closes."""
        record = self.desk.submission.records.get(record_id)
        if record is None or (self._form is not None and self._form.record.id == record_id):
            return
        self._close_form()
        self._notice.hide()
        form = RecordForm(self.desk, self._kind, record)
        form.closed.connect(self._leave_form)
        form.deletion_requested.connect(self._delete)
        self._form = form
        self.body.addWidget(form)
        form.show()
        put_after(self._table.grid, form)
        focus_first(form)

    def _open_clicked(self, index: QModelIndex) -> None:
        self.open_record(self._records[index.row()].id)

    def _add_record(self) -> None:
        served = (self._item.address,)
        record = new_record(
            self.desk.submission, self.desk.framework, self._kind.kind, served, new_ulid()
        )
        self.desk.make(AddRecord(record), origin=self)
        self._show_rows()
        self.open_record(record.id)

    def _delete(self) -> None:
        if self._form is None:
            return
        self.desk.hand_over()
        submission = self.desk.submission
        record = submission.records[self._form.record.id]
        title = record_title(submission, record, self.desk.text_language, fallback=untitled())
        self._close_form()
        self._deleted = remove_record(submission, record)
        self.desk.make(self._deleted, origin=self)
        self._show_rows()
        self._notice.say(title)

    def _bring_back(self) -> None:
        """Add the record again with everything it said, whatever was done since."""
        if self._deleted is not None:
            change, self._deleted = inverse(self._deleted), None
            if self._deleted_is_gone(change):
                self.desk.make(change, origin=self)
        self._notice.hide()
        self._show_rows()
        self._table.grid.setFocus(Qt.FocusReason.OtherFocusReason)

    def _deleted_is_gone(self, change: Change) -> bool:
        return isinstance(change, AddRecord) and (
            change.record.id not in self.desk.submission.records
        )

    def _leave_form(self) -> None:
        self._close_form()
        self._table.grid.setFocus(Qt.FocusReason.OtherFocusReason)

    def _close_form(self) -> None:
        if self._form is None:
            return
        self.desk.hand_over()
        form, self._form = self._form, None
        self.body.removeWidget(form)
        form.hide()
        form.deleteLater()

    def _follow(self, altered: Altered) -> None:
        change = altered.change
        match change:
            case AddRecord(record) | RemoveRecord(record) if record.kind == self._kind.kind:
                gone = isinstance(change, RemoveRecord) and self._form is not None
                if gone and self._form is not None and self._form.record.id == record.id:
                    self._close_form()
                self._soon.start()
            case MoveRecord(before) if before.kind == self._kind.kind:
                self._soon.start()
            case SetAnswer(address) if kind(address) == self._kind.kind:
                self._soon.start()

    def _show_rows(self) -> None:
        desk = self.desk
        self._records = desk.submission.records_of(self._kind.kind, self._item.address)
        self._table.set_rows(
            [
                self._columns.row(desk.submission, record, desk.text_language, desk.interface)
                for record in self._records
            ]
        )
        if self._notice.isVisible() and self._deleted is not None:
            self._notice.setVisible(self._deleted.record.id not in desk.submission.records)

    def _retranslate(self) -> None:
        interface = self.desk.interface
        self.set_title(self.label)
        self._add.set_text(self._kind.label.in_language(interface))
        kind_words = self._kind.label.in_language(interface)
        self._add.setAccessibleName(self.tr("Add: {kind}").replace("{kind}", kind_words))
        self._table.set_columns(
            self._columns.columns(interface),
            name=self._kind.plural.in_language(interface),
            empty=self.tr("None yet. A record is written once and shown wherever it belongs."),
        )
        self._show_rows()
