"""The jump field: type a number or a few letters, Enter goes there.

Belongs here: the field and its list. Does not: what is found (``jump_index``).
"""

from collections.abc import Callable

import shiboken6
from PySide6.QtCore import QEvent, QObject, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QWidget

from gcm_desktop.ui.drafting.jump_index import Place
from gcm_desktop.ui.translation import translated
from gcm_desktop.ui.widgets.card import Card
from gcm_desktop.ui.widgets.line_field import LineField
from gcm_desktop.ui.widgets.outline_items import OutlineGroup, OutlineItem
from gcm_desktop.ui.widgets.outline_view import OutlineView

_WIDEST, _LEAST, _LIST_WIDTH = 260, 96, 440
_ROW, _MOST_ROWS, _FRAME = 34, 12, 28
Finder = Callable[[str], tuple[Place, ...]]


class JumpField(LineField):
    """Finds while one types; Down and Up choose, Enter jumps, Esc gives the focus back.

    Args:
        find: Returns the places for what was typed.
        host: The page over which the list floats.

    Signals:
        entered: The focus came here: the index may be built.
        jumped: The address chosen.
    """

    entered = Signal()
    jumped = Signal(str)

    def __init__(self, find: Finder, host: QWidget) -> None:
        super().__init__()
        self._host = host
        self._find = find
        self._before: QWidget | None = None
        self._keys: list[str] = []
        self._list = OutlineView()
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        # Both belong to the page from the beginning: what has no parent is deleted by Python's
        # collector, on whichever thread it runs.
        self._card = Card(parent=host)
        self._card.hide()
        self._card.body.setContentsMargins(4, 8, 4, 8)
        self._card.body.addWidget(self._list)
        host.installEventFilter(self)
        self.setMinimumWidth(_LEAST)
        self.setMaximumWidth(_WIDEST)
        self.setClearButtonEnabled(False)
        self.edited.connect(self._search)
        self._list.clicked.connect(self._jump_clicked)
        translated(self, self._retranslate)

    def enter(self) -> None:
        """Take the focus; Esc will give it back."""
        window = self.window()
        self._before = window.focusWidget() if window.focusWidget() is not self else self._before
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.selectAll()

    @property
    def is_open(self) -> bool:
        """True where the list is shown."""
        return self._card.isVisible()

    @property
    def found(self) -> tuple[str, ...]:
        """The addresses in the list."""
        return tuple(self._keys)

    def sizeHint(self) -> QSize:
        """Return a generous width; a narrow bar may take some of it."""
        return QSize(_WIDEST, super().sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk the list, jump, or leave."""
        key = event.key()
        if key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self._step(1 if key == Qt.Key.Key_Down else -1)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._jump(self._list.current_key)
        elif key == Qt.Key.Key_Escape:
            self._leave()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tell that the index is wanted, and show the list."""
        super().focusInEvent(event)
        self.entered.emit()
        self._search(self.value)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Close the list."""
        super().focusOutEvent(event)
        self._close()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Open the list again at a click."""
        super().mousePressEvent(event)
        self._search(self.value)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Close the list when the window changes its size."""
        if event.type() == QEvent.Type.Resize:
            self._close()
        return super().eventFilter(watched, event)

    def _search(self, query: str) -> None:
        places = self._find(query)
        self._keys = [place.address for place in places]
        rows = tuple(OutlineItem(place.address, place.number, _titled(place)) for place in places)
        self._list.set_groups((OutlineGroup("", rows),))
        if rows:
            self._list.set_current(rows[0].key)
            self._open()
        else:
            self._close()

    def _open(self) -> None:
        host = self._host
        width = min(_LIST_WIDTH, host.width() - 32)
        height = min(len(self._keys), _MOST_ROWS) * self._row_height() + _FRAME
        below = self.mapTo(host, QPoint(0, self.height() + 6))
        right_to_left = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = below.x() + self.width() - width if right_to_left else below.x()
        left = max(16, min(left, host.width() - width - 16))
        self._card.setGeometry(left, below.y(), width, height)
        self._card.show()
        self._card.raise_()

    def _row_height(self) -> int:
        return max(_ROW, self.fontMetrics().height() + 13)

    def _step(self, by: int) -> None:
        if not self._keys:
            return
        if not self.is_open:
            self._open()
            return
        current = self._list.current_key
        at = self._keys.index(current) if current in self._keys else -1
        self._list.set_current(self._keys[(at + by) % len(self._keys)])

    def _jump(self, address: str) -> None:
        if address:
            self._close()
            self.clear()
            self.jumped.emit(address)

    def _jump_clicked(self) -> None:
        self._jump(self._list.current_key)

    def _leave(self) -> None:
        self._close()
        self.clear()
        before, self._before = self._before, None
        # Where one was may have gone meanwhile: pages are made anew for other languages.
        if before is not None and shiboken6.isValid(before) and before.isVisible():
            before.setFocus(Qt.FocusReason.OtherFocusReason)

    def _close(self) -> None:
        self._card.hide()

    def _retranslate(self) -> None:
        self.setPlaceholderText(self.tr("Jump to… (Ctrl+K)"))
        self.setAccessibleName(self.tr("Jump to an item or a record"))
        self._list.setAccessibleName(self.tr("Places found"))


def _titled(place: Place) -> str:
    return f"{place.title} · {place.note}" if place.note else place.title
