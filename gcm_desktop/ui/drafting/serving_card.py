"""The card of other records that serve an item: read, opened, linked and let go; written elsewhere.

A record is written once and shown wherever it belongs. Belongs here: records of kinds that have no
card of their own on the page. Does not: those kinds (``records_card``), a record's form.
"""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from gcm_desktop.domain.address import Address, kind
from gcm_desktop.domain.change import AddRecord, MoveRecord, RemoveRecord, SetAnswer
from gcm_desktop.domain.framework import Item
from gcm_desktop.domain.submission import Record
from gcm_desktop.domain.typed import natural
from gcm_desktop.services.draft_session import Altered
from gcm_desktop.ui.drafting.record_order import RecordOrder
from gcm_desktop.ui.drafting.record_rows import TITLE, record_title, untitled
from gcm_desktop.ui.drafting.tab_order import put_after
from gcm_desktop.ui.drafting.writing_desk import WritingDesk
from gcm_desktop.ui.translation import translate, translated
from gcm_desktop.ui.widgets.buttons import PlainButton, QuietButton
from gcm_desktop.ui.widgets.card import Card
from gcm_desktop.ui.widgets.labels import small_label
from gcm_desktop.ui.widgets.record_table import Column, RecordTable, Row, Wish
from gcm_desktop.ui.widgets.record_tools import FilterField

_MOST_OFFERED = 8


class ServingPicker(QWidget):
    """Finds a record that does not serve the item yet.

    Signals:
        picked: Id of the record to link.
    """

    picked = Signal(str)

    def __init__(self, desk: WritingDesk, item: Address, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._item = item
        self.field = FilterField(parent=self)
        self.table = RecordTable(self)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self.field)
        box.addWidget(self.table)
        grid = self.table.grid
        self.field.edited.connect(self.refresh)
        self.field.left_downwards.connect(self._enter_rows)
        self.table.opened.connect(self.picked)
        grid.clicked.connect(lambda index: self.picked.emit(grid.key_at(index.row())))
        translated(self, self._retranslate)

    def refresh(self) -> None:
        """Offer the records that hold the words looked for."""
        desk, submission = self._desk, self._desk.submission
        entries = [
            (record, record_row(desk, record))
            for each in desk.framework.record_kinds
            for record in submission.records_of(each)
            if self._item not in record.serves
        ]
        order = RecordOrder(words=self.field.value)
        found = order.arranged(entries, self._words_of)
        self.table.set_rows([row for _, row in found[:_MOST_OFFERED]])

    def _enter_rows(self) -> None:
        grid = self.table.grid
        if grid.point_at(grid.key_at(0)):
            grid.setFocus(Qt.FocusReason.OtherFocusReason)

    def _words_of(self, record: Record, row: Row) -> str:
        submission = self._desk.submission
        address = f"{record.address}/{TITLE}"
        titles = (submission.answer(address, each) for each in submission.languages)
        said = [cell if isinstance(cell, str) else cell.text for cell in row.cells]
        return "\n".join([*said, *(title.text for title in titles if title)])

    def _retranslate(self) -> None:
        self.field.setPlaceholderText(self.tr("Find a record"))
        self.field.setAccessibleName(self.tr("Find a record"))
        name, empty = self.tr("Records to link"), self.tr("Nothing found.")
        self.table.set_columns(record_columns(), name=name, empty=empty)
        self.refresh()


class ServingCard(Card):
    """Rows of records, and a list to link others from."""

    def __init__(self, desk: WritingDesk, item: Item, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._desk = desk
        self._item = item
        shown = {question.holds for question in item.questions if question.shows == "records"}
        self._kinds = tuple(each for each in desk.framework.record_kinds if each not in shown)
        self._link = PlainButton("", "link", small=True, parent=self)
        self._link.setVisible(not desk.is_read_only)
        self._sentence = small_label(wraps=True, parent=self)
        self.table = RecordTable(self)
        self._open = QuietButton("", "forward", parent=self)
        self._unlink = QuietButton("", "close", parent=self)
        self.picker: ServingPicker | None = None
        self.head.addWidget(self._link)
        self.body.addWidget(self._sentence)
        self.body.addWidget(self.table)
        self._deeds = QWidget(self)
        deeds = QHBoxLayout(self._deeds)
        deeds.setContentsMargins(0, 0, 0, 0)
        deeds.addWidget(self._open)
        deeds.addWidget(self._unlink)
        deeds.addStretch(1)
        self.body.addWidget(self._deeds)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self._show_rows)
        grid = self.table.grid
        self._link.clicked.connect(self.open_picker)
        self._open.clicked.connect(lambda: self._go_to(grid.current_key))
        self._unlink.clicked.connect(self._let_go)
        self.table.opened.connect(self._go_to)
        grid.wished.connect(self._grant)
        grid.selectionModel().currentRowChanged.connect(self._show_deeds)
        desk.altered.connect(self._follow)
        translated(self, self._retranslate)

    @property
    def records(self) -> tuple[Record, ...]:
        """The records shown, kind by kind in the order of the framework."""
        submission = self._desk.submission
        return tuple(
            record
            for each in self._kinds
            for record in submission.records_of(each, self._item.address)
        )

    def open_picker(self) -> None:
        """Let a record be found that should serve this item as well."""
        if self._desk.is_read_only:
            return
        if self.picker is None:
            self.picker = ServingPicker(self._desk, self._item.address, self)
            self.picker.picked.connect(self._take)
            self.body.addWidget(self.picker)
        self.picker.field.clear()
        self.picker.refresh()
        self.picker.show()
        put_after(self._link, self.picker)
        self.picker.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _go_to(self, record_id: str) -> None:
        record = self._desk.submission.records.get(record_id)
        if record is not None:
            self._desk.jump_requested.emit(record.address)

    def _grant(self, wish: str) -> None:
        if wish == Wish.DELETE:
            self._let_go()
        elif wish == Wish.ADD:
            self.open_picker()

    def _let_go(self) -> None:
        """Let the current record serve this item no more; the record itself stays."""
        record = self._desk.submission.records.get(self.table.grid.current_key)
        if record is not None:
            self._serve(record, tuple(each for each in record.serves if each != self._item.address))
            self._focus_rows()

    def _take(self, record_id: str) -> None:
        """Let a record serve this item as well."""
        record = self._desk.submission.records.get(record_id)
        if record is not None and self.picker is not None:
            self._serve(record, (*record.serves, self._item.address))
            self.table.grid.point_at(record_id)
            self._focus_rows()
            self.picker.hide()

    def _focus_rows(self) -> None:
        grid = self.table.grid
        place = grid if grid.isVisibleTo(self) else self._link
        place.setFocus(Qt.FocusReason.OtherFocusReason)

    def _serve(self, record: Record, serves: tuple[Address, ...]) -> None:
        after = Record(record.kind, record.id, tuple(sorted(serves, key=natural)), record.order)
        self._desk.make(MoveRecord(record, after), origin=self)
        self._show_rows()

    def _follow(self, altered: Altered) -> None:
        change = altered.change
        match change:
            case AddRecord() | RemoveRecord() | MoveRecord():
                self._soon.start()
            case SetAnswer(address) if kind(address) in self._desk.framework.record_kinds:
                self._soon.start()

    def _show_rows(self) -> None:
        records = self.records
        self.table.set_rows([record_row(self._desk, record) for record in records])
        self.setVisible(bool(records) or not self._desk.is_read_only)
        self._sentence.setVisible(not records)
        self.table.setVisible(bool(records))
        self._show_deeds()
        if self.picker is not None and self.picker.isVisibleTo(self):
            self.picker.refresh()

    def _show_deeds(self) -> None:
        has_row = bool(self.table.grid.current_key) and self.table.isVisibleTo(self)
        self._unlink.setVisible(not self._desk.is_read_only)
        self._deeds.setVisible(has_row)
        if has_row:
            put_after(self.table.grid, self._deeds)

    def _retranslate(self) -> None:
        self.set_title(self.tr("Other records that serve this"))
        self._sentence.setText(
            self.tr("None yet. A record is written once and shown wherever it belongs.")
        )
        self._link.set_text(self.tr("Link an existing record…"))
        self._open.set_text(self.tr("Open"))
        self._unlink.set_text(self.tr("No longer shown here"))
        self.table.set_columns(record_columns(), name=self.tr("Other records that serve this"))
        self._show_rows()


def record_columns() -> list[Column]:
    """Return the columns of a table with records of several kinds."""
    title, sort = translate("ServingCard", "Title"), translate("ServingCard", "Kind")
    return [Column(title, 4), Column(sort, fits=True)]


def record_row(desk: WritingDesk, record: Record) -> Row:
    """Return a record's row in such a table."""
    title = record_title(desk.submission, record, desk.text_language, fallback=untitled())
    label = desk.framework.record_kinds[record.kind].label
    return Row(record.id, (title, label.in_language(desk.interface)))
