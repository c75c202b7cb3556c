"""Choosing a State: a field that filters, and the list of what it finds.

Belongs here: the two widgets and the keys between them. Does not: which States there are.
"""

from PySide6.QtCore import QEvent, QModelIndex, QObject, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gcm_desktop.ui import theme
from gcm_desktop.ui.home.new_presenter import StateChoice, filtered
from gcm_desktop.ui.widgets.labels import small_label
from gcm_desktop.ui.widgets.line_field import LineField
from gcm_desktop.ui.widgets.outline_items import OutlineGroup, OutlineItem
from gcm_desktop.ui.widgets.outline_view import OutlineView


class StatePicker(QWidget):
    """A filter and a list; arrow keys in the filter walk the list.

    Signals:
        chosen: The code of the State.
    """

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._states: tuple[StateChoice, ...] = ()
        self._language = "en"
        self._filter = LineField()
        self._list = OutlineView()
        self._none = small_label(wraps=True)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(theme.GRID)
        box.addWidget(self._filter)
        box.addWidget(self._list, 1)
        box.addWidget(self._none)
        self._none.hide()
        self._filter.edited.connect(self._narrow)
        self._filter.installEventFilter(self)
        self._list.chosen.connect(self.chosen)
        self.setFocusProxy(self._filter)

    @property
    def code(self) -> str:
        """The code of the State chosen, empty where none is."""
        return self._list.current_key

    def set_states(self, states: tuple[StateChoice, ...], code: str) -> None:
        """Offer ``states`` with ``code`` chosen."""
        self._states = states
        self._show()
        self._list.set_current(code)

    def set_words(self, language: str, name: str, hint: str, nothing: str) -> None:
        """Set the language of names and the words of field and list."""
        self._language = language
        self._filter.setPlaceholderText(hint)
        self._filter.setAccessibleName(hint)
        self._list.setAccessibleName(name)
        self._none.setText(nothing)
        self._show()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Walk the list with the arrow keys while the filter has the caret."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()), 0)
            if step:
                self._walk(step)
                return True
        return super().eventFilter(watched, event)

    def _walk(self, step: int) -> None:
        model = self._list.model()
        current = self._list.currentIndex()
        row = current.row() + step if current.isValid() else 0
        if 0 <= row < model.rowCount(QModelIndex()):
            self._list.setCurrentIndex(model.index(row, 0))

    def _narrow(self, _: str) -> None:
        before = self.code
        self._show()
        if self.code != before:
            self.chosen.emit(self.code)

    def _show(self) -> None:
        found = filtered(self._states, self._filter.value, self._language)
        items = tuple(
            OutlineItem(state.code, state.code, state.names[self._language]) for state in found
        )
        kept = self.code
        with QSignalBlocker(self._list):
            self._list.set_groups((OutlineGroup("", items),))
            if len(found) == 1:
                self._list.set_current(found[0].code)
            elif kept:
                self._list.set_current(kept)
        self._none.setVisible(bool(self._states) and not found)
