"""What can be done with a row of a list of records: the menu, by key, by pointer, by button.

Belongs here: the entries. Does not: doing them (``records_list``).
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from gcm_desktop.ui.drafting.record_order import RecordOrder
from gcm_desktop.ui.widgets.record_table import Wish


@dataclass(frozen=True, slots=True)
class RowState:
    """What the menu depends on.

    Attributes:
        titles: Titles of the columns.
        is_first: Where the row stands among those shown; so ``is_last``.
    """

    titles: tuple[str, ...]
    order: RecordOrder
    has_row: bool
    is_first: bool
    is_last: bool
    is_read_only: bool


class RecordMenu(QMenu):
    """Filled anew each time it opens.

    Signals:
        open_requested: The row should be opened.
        wished: A ``Wish``.
        sort_requested: A column to sort by; -1 for the own order.
    """

    open_requested = Signal()
    wished = Signal(str)
    sort_requested = Signal(int)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._sorting = QMenu(self)
        self._group = QActionGroup(self)

    def fill(self, state: RowState) -> None:
        """Show what can be done now."""
        self.clear()
        if state.has_row:
            self._entry(self.tr("Open"), self.open_requested.emit, "Return")
        if not state.is_read_only:
            self._changes(state)
        self._fill_sorting(state)

    def _changes(self, state: RowState) -> None:
        self._wish(self.tr("Add"), Wish.ADD, "Ins")
        if not state.has_row:
            return
        self._wish(self.tr("Duplicate"), Wish.COPY, "Ctrl+D")
        up = self._wish(self.tr("Move up"), Wish.UP, "Alt+Up")
        down = self._wish(self.tr("Move down"), Wish.DOWN, "Alt+Down")
        up.setEnabled(state.order.is_own and not state.is_first)
        down.setEnabled(state.order.is_own and not state.is_last)
        self._wish(self.tr("Delete"), Wish.DELETE, "Del")

    def _fill_sorting(self, state: RowState) -> None:
        self._sorting.clear()
        self._sorting.setTitle(self.tr("Sort by"))
        names: Sequence[str] = (self.tr("Own order"), *state.titles)
        for at, name in enumerate(names, -1):
            action = QAction(name.replace("&", "&&"), self._sorting, checkable=True)
            action.setChecked(at == (-1 if state.order.column is None else state.order.column))
            action.triggered.connect(lambda _checked=False, at=at: self.sort_requested.emit(at))
            self._group.addAction(action)
            self._sorting.addAction(action)
        self.addSeparator()
        self.addMenu(self._sorting)

    def _wish(self, words: str, wish: Wish, key: str) -> QAction:
        return self._entry(words, lambda: self.wished.emit(wish.value), key)

    def _entry(self, words: str, run: Callable[[], None], key: str) -> QAction:
        action = QAction(words, self)
        # Shown only: the keys are the table's, and work while it has the focus.
        action.setText(
            f"{words}\t{QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)}"
        )
        action.triggered.connect(lambda _checked=False: run())
        self.addAction(action)
        return action
