"""The card of records, of one item or all of a kind: a list, one form, deletion with undo.

Belongs here: one card. Does not: a record's fields (``record_form``), the list (``records_list``).
"""

from PySide6.QtCore import QPoint, Qt, QTimer
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
from gcm_desktop.services.draft_session import Altered
from gcm_desktop.services.drafting import new_record
from gcm_desktop.ui.drafting.question_card import QuestionCard, bring_into_sight, focus_first
from gcm_desktop.ui.drafting.record_form import DeletedNotice, RecordForm
from gcm_desktop.ui.drafting.record_places import page_of
from gcm_desktop.ui.drafting.record_rows import record_title, untitled
from gcm_desktop.ui.drafting.records_list import RecordsList
from gcm_desktop.ui.drafting.tab_order import put_after
from gcm_desktop.ui.drafting.writing_desk import WritingDesk
from gcm_desktop.ui.translation import translated
from gcm_desktop.ui.widgets.buttons import IconButton, PlainButton


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
        self._form: RecordForm | None = None
        self._deleted: RemoveRecord | None = None
        self._add = PlainButton("", "plus", small=True, parent=self)
        if desk.is_read_only:
            self._add.hide()
        self._more = IconButton("menu", parent=self)
        self._list = RecordsList(desk, self._kind, self._served, self)
        self._table = self._list.table
        self._notice = DeletedNotice()
        self.head.addWidget(self._add)
        self.head.addWidget(self._more)
        shown = (self._notice, self._list) if item is None else (self._list, self._notice)
        for widget in shown:
            self.body.addWidget(widget)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self._show_rows)
        self._add.clicked.connect(self._add_record)
        self._more.clicked.connect(self._open_menu)
        self._list.opened.connect(self.open_record)
        self._list.addition_requested.connect(self._add_record)
        self._list.deletion_requested.connect(self._delete_record)
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
        self._list.point_at(record_id)
        form = RecordForm(self.desk, self._kind, record, least=0 if self._served is None else 1)
        form.closed.connect(self._leave_form)
        form.deletion_requested.connect(self._delete)
        self._form = form
        if self._served is None:
            self.body.insertWidget(self.body.indexOf(self._list), form)
        else:
            self.body.addWidget(form)
        form.show()
        put_after(self._add if self._served is None else self._table.grid, form)
        focus_first(form)

    def _open_menu(self) -> None:
        mirrored = self._more.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = self._more.width() - self._list.menu.sizeHint().width() if mirrored else 0
        self._list.open_menu(self._more.mapToGlobal(QPoint(left, self._more.height())))

    def _add_record(self) -> None:
        served = (self._served,) if self._served is not None else ()
        record = new_record(
            self.desk.submission, self.desk.framework, self._kind.kind, served, new_ulid()
        )
        self.desk.make(AddRecord(record), origin=self)
        self._list.show_unfiltered()
        self._show_rows()
        self.open_record(record.id)

    def _delete(self) -> None:
        if self._form is not None:
            self._delete_record(self._form.record.id)

    def _delete_record(self, record_id: str) -> None:
        if self.desk.is_read_only:
            return
        self.desk.hand_over()
        submission = self.desk.submission
        record = submission.records[record_id]
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
            self._list.point_at(gone.record.id)
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
        self._list.refresh()
        self._show_title()
        if self._notice.isVisible() and self._deleted is not None:
            self._notice.setVisible(self._deleted.record.id not in self.desk.submission.records)

    def _show_title(self) -> None:
        """Say the question; where the page is the kind's own, its title has said it."""
        if self._served is not None:
            self.set_title(self.label)
            return
        words = self.tr("In this submission: {count}")
        self.set_title(words.replace("{count}", str(self._list.total)))

    def _retranslate(self) -> None:
        interface = self.desk.interface
        self._add.set_text(self._kind.label.in_language(interface))
        kind_words = self._kind.label.in_language(interface)
        self._add.setAccessibleName(self.tr("Add: {kind}").replace("{kind}", kind_words))
        self._more.set_words(self.tr("More: {kind}").replace("{kind}", kind_words))
        self._list.set_titles(self._empty_words())
        self._show_rows()

    def _empty_words(self) -> str:
        if self._served is None:
            return self.tr("None yet.")
        return self.tr("None yet. A record is written once and shown wherever it belongs.")
