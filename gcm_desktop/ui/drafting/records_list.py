"""A list of records of one kind: sorted, filtered, put in order, duplicated by pointer and key.

Belongs here: the table with what stands above it. Does not: forms and deletion (``records_card``).
"""

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gcm_desktop.base.ids import new_ulid
from gcm_desktop.domain.address import Address
from gcm_desktop.domain.framework import RecordKind
from gcm_desktop.domain.submission import Kind, Record
from gcm_desktop.services.recording import copied_record, placed_record
from gcm_desktop.ui import theme
from gcm_desktop.ui.drafting.item_picker import item_words
from gcm_desktop.ui.drafting.record_menu import RecordMenu, RowState
from gcm_desktop.ui.drafting.record_order import RecordOrder
from gcm_desktop.ui.drafting.record_rows import columns_of
from gcm_desktop.ui.drafting.writing_desk import WritingDesk
from gcm_desktop.ui.widgets.record_table import RecordTable, Row, Wish
from gcm_desktop.ui.widgets.record_tools import RecordTools

_FEW = 3
"""So many rows need no line to filter them."""


class RecordsList(QWidget):
    """The rows of one card.

    Args:
        served: The item they serve; ``None`` shows every record of the kind.

    Signals:
        opened: Id of the record to open.
        addition_requested: One more.
        deletion_requested: Id of the record to delete.
    """

    opened = Signal(str)
    addition_requested = Signal()
    deletion_requested = Signal(str)

    def __init__(
        self,
        desk: WritingDesk,
        kind: RecordKind,
        served: Address | None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._kind = kind
        self._served = served
        self._columns = columns_of(kind)
        self._order = RecordOrder()
        self.records: tuple[Record, ...] = ()
        self.total = 0
        self.tools = RecordTools(self)
        self.table = RecordTable(self)
        self.menu = RecordMenu(self)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(theme.GRID)
        box.addWidget(self.tools)
        box.addWidget(self.table)
        self._connect()

    def _connect(self) -> None:
        grid = self.table.grid
        self.table.opened.connect(self.opened)
        grid.clicked.connect(lambda index: self.opened.emit(self.records[index.row()].id))
        grid.wished.connect(self._grant)
        grid.moved.connect(self._move)
        grid.menu_requested.connect(self.open_menu)
        grid.horizontalHeader().sectionClicked.connect(self._sort)
        grid.header.set_sortable(True)
        self.tools.filtered.connect(self._filter)
        self.tools.field.left_downwards.connect(self.enter_rows)
        self.tools.own_order_requested.connect(self.show_all)
        self.menu.open_requested.connect(lambda: self.opened.emit(grid.current_key))
        self.menu.wished.connect(self._grant)
        self.menu.sort_requested.connect(self._sort_by)

    def set_titles(self, empty: str) -> None:
        """Show titles of columns in the language of the interface, and what an empty list says."""
        interface = self._desk.interface
        self.table.set_columns(
            self._columns.columns(interface), name=self._kind.plural.in_language(interface),
            empty=empty,
        )  # fmt: skip

    def refresh(self) -> None:
        """Show the rows there are now; the current one stays current."""
        desk, submission = self._desk, self._desk.submission
        entries = [
            (record, self._columns.row(submission, record, desk.text_language, desk.interface))
            for record in submission.records_of(self._kind.kind, self._served)
        ]
        self.total = len(entries)
        shown = self._order.arranged(entries, self._words_of)
        self.records = tuple(record for record, _ in shown)
        self.table.set_rows([row for _, row in shown])
        self.table.grid.set_sorted(self._order.column, is_descending=self._order.is_descending)
        self.table.grid.drag.is_allowed = self._order.is_own and not desk.is_read_only
        self.tools.setVisible(self.total > _FEW or not self._order.is_own)
        self.tools.say(self._words())

    def show_all(self) -> None:
        """Show every row in the order the records have."""
        self._order = RecordOrder()
        self.tools.field.clear()
        self.refresh()

    def show_unfiltered(self) -> None:
        """Show every row, sorted as it is: what was just added must be in sight."""
        if self._order.words:
            self._order = self._order.looking_for("")
            self.tools.field.clear()

    def point_at(self, record_id: str) -> bool:
        """Make the record's row the current one; False where it is not shown."""
        return self.table.grid.point_at(record_id)

    def enter_rows(self) -> None:
        """Give the focus to the rows."""
        grid = self.table.grid
        if not grid.current_key and self.records:
            self.point_at(self.records[0].id)
        grid.setFocus(Qt.FocusReason.OtherFocusReason)

    def open_menu(self, place: QPoint) -> None:
        """Open the menu of the current row at ``place`` on the screen."""
        self.fill_menu()
        if self.menu.actions():
            self.menu.setActiveAction(self.menu.actions()[0])
        self.menu.popup(place)

    def fill_menu(self) -> None:
        """Put into the menu what can be done with the current row."""
        self.menu.fill(self._state())

    def _state(self) -> RowState:
        key = self.table.grid.current_key
        ids = [record.id for record in self.records]
        titles = self._columns.columns(self._desk.interface)
        return RowState(
            titles=tuple(column.title for column in titles),
            order=self._order,
            has_row=key in ids,
            is_first=bool(ids) and key == ids[0],
            is_last=bool(ids) and key == ids[-1],
            is_read_only=self._desk.is_read_only,
        )

    def _grant(self, wish: str) -> None:
        """Do what a key or the menu asks for; never in a read-only window."""
        if self._desk.is_read_only:
            return
        record = self._desk.submission.records.get(self.table.grid.current_key)
        if wish == Wish.ADD:
            self.addition_requested.emit()
        elif record is None:
            return
        elif wish == Wish.COPY:
            self._copy(record)
        elif wish == Wish.DELETE:
            self.deletion_requested.emit(record.id)
        elif self._order.is_own:
            at = self.records.index(record)
            self._move(at, at - 1 if wish == Wish.UP else at + 2)

    def _copy(self, record: Record) -> None:
        self._desk.hand_over()
        change = copied_record(self._desk.submission, record, new_ulid())
        self._desk.make(change, origin=self)
        self.show_unfiltered()
        self.refresh()
        self.point_at(change.record.id)

    def _move(self, row: int, place: int) -> None:
        if not self._order.is_own or not 0 <= row < len(self.records):
            return
        record = self.records[row]
        change = placed_record(self._desk.submission, self.records, record, place)
        if change is not None:
            self._desk.make(change, origin=self)
            self.refresh()
            self.point_at(record.id)

    def _sort(self, column: int) -> None:
        self._order = self._order.by_column(column)
        self.refresh()

    def _sort_by(self, column: int) -> None:
        if column < 0:
            self._order = RecordOrder(words=self._order.words)
        elif column != self._order.column:
            self._order = self._order.by_column(column)
        self.refresh()

    def _filter(self, words: str) -> None:
        self._order = self._order.looking_for(words)
        self.refresh()

    def _words(self) -> str:
        """Return what is said about the way of looking."""
        order, parts = self._order, []
        if order.words.strip():
            words = self.tr("{shown} of {total} shown.")
            shown = str(len(self.records))
            parts.append(words.replace("{shown}", shown).replace("{total}", str(self.total)))
        if order.column is not None:
            title = self._columns.columns(self._desk.interface)[order.column].title
            parts.append(self.tr("Sorted by “{column}”.").replace("{column}", title))
        if parts and not self._desk.is_read_only:
            parts.append(self.tr("Rows can be moved only in their own order."))
        return " ".join(parts)

    def _words_of(self, record: Record, row: Row) -> str:
        """Return everything a record is found by: its texts, its choices, what it serves."""
        desk, address = self._desk, record.address
        interface = desk.interface
        parts = [cell if isinstance(cell, str) else cell.text for cell in row.cells]
        for question in self._kind.fields:
            if question.kind is Kind.CHOICE:
                key = desk.submission.choice(f"{address}/{question.key}")
                found = (each.label for each in question.choices if each.key == key)
                parts += [label.in_language(interface) for label in found]
        for language in desk.submission.languages:
            title = desk.submission.answer(f"{address}/title", language)
            parts.append(title.text if title else "")
        if self._served is None:
            parts += [item_words(desk, served) for served in record.serves]
        return "\n".join(parts)
