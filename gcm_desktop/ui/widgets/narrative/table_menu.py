"""The menu of the table button: a new table, or rows and columns of the one the caret is in.

Belongs here: its entries and where it opens. Does not: what they do (``table_commands``).
"""

from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from gcm_desktop.ui.widgets.narrative.edit import NarrativeEdit


class TableMenu(QMenu):
    """Serves one editor; works by arrow keys and underlined letters."""

    def __init__(self, edit: NarrativeEdit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._edit = edit

    def open_below(self, button: QWidget) -> None:
        """Open at the start side of ``button``, the first entry chosen."""
        self._fill()
        self.setActiveAction(self.actions()[0])
        mirrored = button.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = button.width() - self.sizeHint().width() if mirrored else 0
        self.popup(button.mapToGlobal(QPoint(left, button.height())))

    def _fill(self) -> None:
        tables = self._edit.tables
        self.clear()
        if tables.table is None:
            self._entry(self.tr("&Insert table"), tables.insert)
            return
        self._entry(self.tr("Row &above"), lambda: tables.add_row(below=False))
        self._entry(self.tr("Row &below"), lambda: tables.add_row(below=True))
        self._entry(self.tr("&Delete row"), tables.remove_row)
        self.addSeparator()
        before = self._entry(self.tr("Column b&efore"), lambda: tables.add_column(after=False))
        after = self._entry(self.tr("Column a&fter"), lambda: tables.add_column(after=True))
        for action in (before, after):
            action.setEnabled(tables.can_widen)
        self._entry(self.tr("De&lete column"), tables.remove_column)
        self.addSeparator()
        header = self._entry(self.tr("&Header row"), tables.toggle_header)
        header.setCheckable(True)
        header.setChecked(tables.has_header)
        self._entry(self.tr("Delete &table"), tables.remove_table)

    def _entry(self, words: str, command: Callable[[], None]) -> QAction:
        action = QAction(words, self)
        action.triggered.connect(lambda _checked=False: command())
        self.addAction(action)
        return action
