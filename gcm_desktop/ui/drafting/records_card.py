"""The card of records, of one item or all of a kind: a table, one form, deletion with undo.

Belongs here: one card. Does not: a record's fields (``record_form``), columns (``record_rows``).
"""

from PySide6.QtCore import QModelIndex, Qt, QTimer
from PySide6.QtWidgets import QWidget

from gcm_desktop.base.ids import new_ulid
from gcm_desktop.domain.address import Address, key, kind
from gcm_desktop.domain.change import (
    AddRecord,
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
from gcm_desktop.ui.drafting.question_card import QuestionCard, bring_into_sight, focus_first
from gcm_desktop.ui.drafting.record_form import DeletedNotice, RecordForm
from gcm_desktop.ui.drafting.record_places import page_of
from gcm_desktop.ui.drafting.record_rows import columns_of, record_title, untitled
from gcm_desktop.ui.drafting.tab_order import put_after
from gcm_desktop.ui.drafting.writing_desk import WritingDesk
from gcm_desktop.ui.translation import translated
from gcm_desktop.ui.widgets.buttons import PlainButton
from gcm_desktop.ui.widgets.record_table import RecordTable


class RecordsCard(QuestionCard):
    """Records of one kind.

    Args:
        item: The item they serve; ``None`` shows every record of the kind. Those lists are long, so
            that the form then opens above the table, and leaving it leads back to the row.
        question: Says which kind it ``holds``.
    """

    def __init__(
        self,
        desk: WritingDesk,
        item: Item | None,
        question: Question,
        parent: QWidget | None = None,
    ) -> None:
        place = f"{item.address}/{question.key}" if item else page_of(question.holds)
        super().__init__(desk, place, question, parent)
        self._served = item.address if item else None
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
        shown = (self._notice, self._table) if item is None else (self._table, self._notice)
        for widget in shown:
            self.body.addWidget(widget)
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

    @property
    def open_place(self) -> Address:
        """The record whose form is open."""
        return self._form.record.address if self._form is not None else ""

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
        self._point_at(record_id)
        form = RecordForm(self.desk, self._kind, record, least=0 if self._served is None else 1)
        form.closed.connect(self._leave_form)
        form.deletion_requested.connect(self._delete)
        self._form = form
        if self._served is None:
            self.body.insertWidget(self.body.indexOf(self._table), form)
        else:
            self.body.addWidget(form)
        form.show()
        put_after(self._add if self._served is None else self._table.grid, form)
        focus_first(form)

    def _point_at(self, record_id: str) -> None:
        """Make the record's row the current one."""
        for at, record in enumerate(self._records):
            if record.id == record_id:
                self._table.grid.setCurrentIndex(self._table.grid.model().index(at, 0))

    def _open_clicked(self, index: QModelIndex) -> None:
        self.open_record(self._records[index.row()].id)

    def _add_record(self) -> None:
        served = (self._served,) if self._served is not None else ()
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
        gone, self._deleted = self._deleted, None
        if gone is not None and gone.record.id not in self.desk.submission.records:
            self.desk.make(inverse(gone), origin=self)
        self._notice.hide()
        self._show_rows()
        if gone is not None:
            self._point_at(gone.record.id)
        self._go_to_table()

    def _leave_form(self) -> None:
        self._close_form()
        self._go_to_table()

    def _go_to_table(self) -> None:
        grid = self._table.grid
        grid.setFocus(Qt.FocusReason.OtherFocusReason)
        if self._served is None:
            bring_into_sight(grid, lambda: grid.visualRect(grid.currentIndex()))

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
        self._records = desk.submission.records_of(self._kind.kind, self._served)
        self._table.set_rows(
            [
                self._columns.row(desk.submission, record, desk.text_language, desk.interface)
                for record in self._records
            ]
        )
        self._show_title()
        if self._notice.isVisible() and self._deleted is not None:
            self._notice.setVisible(self._deleted.record.id not in desk.submission.records)

    def _show_title(self) -> None:
        """Say the question; where the page is the kind's own, its title has said it."""
        if self._served is not None:
            self.set_title(self.label)
            return
        words = self.tr("In this submission: {count}")
        self.set_title(words.replace("{count}", str(len(self._records))))

    def _retranslate(self) -> None:
        interface = self.desk.interface
        self._add.set_text(self._kind.label.in_language(interface))
        kind_words = self._kind.label.in_language(interface)
        self._add.setAccessibleName(self.tr("Add: {kind}").replace("{kind}", kind_words))
        self._table.set_columns(
            self._columns.columns(interface),
            name=self._kind.plural.in_language(interface),
            empty=self._empty_words(),
        )
        self._show_rows()

    def _empty_words(self) -> str:
        if self._served is None:
            return self.tr("None yet.")
        return self.tr("None yet. A record is written once and shown wherever it belongs.")
