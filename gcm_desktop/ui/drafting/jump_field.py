"""The jump field: type a number or a few letters, Enter goes there or does it.

Belongs here: the field, what its list offers. Does not: places (``jump_index``), deeds
(``deeds``), drawing (``jump_rows``).
"""

from collections.abc import Callable, Sequence

import shiboken6
from PySide6.QtCore import QEvent, QObject, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QWidget

from gcm_desktop.domain.address import Address
from gcm_desktop.domain.text import folded
from gcm_desktop.ui.drafting.deed import Deed
from gcm_desktop.ui.drafting.jump_index import Place
from gcm_desktop.ui.drafting.jump_rows import JumpList, JumpRow, row_height
from gcm_desktop.ui.translation import translated
from gcm_desktop.ui.widgets.card import Card
from gcm_desktop.ui.widgets.line_field import LineField

_WIDEST, _LEAST, _LIST_WIDTH = 260, 96, 520
_MOST_ROWS, _FRAME = 13, 28
_MOST_RECENT, _MOST_DEEDS = 6, 4
_DEED, _TEXT = "deed ", "text "
"""Keys of rows that are no places begin so; no address has a blank."""
_HERE = ("palette", "panel.find")
"""Deeds one is doing already, or that stand in the list by another name."""
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
        self._recent: list[Address] = []
        self._deeds: Callable[[], Sequence[Deed]] = tuple
        self._seek: Callable[[str], None] | None = None
        self._list = JumpList()
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
        self._list.clicked.connect(lambda: self._jump(self._list.current_key))
        translated(self, self._retranslate)

    def enter(self) -> None:
        """Take the focus; Esc will give it back."""
        window = self.window()
        self._before = window.focusWidget() if window.focusWidget() is not self else self._before
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.selectAll()

    def offer(self, deeds: Callable[[], Sequence[Deed]], seek: Callable[[str], None]) -> None:
        """Offer deeds beside places, and to seek what was typed in the whole text."""
        self._deeds, self._seek = deeds, seek

    def note(self, address: Address) -> None:
        """Note where one has been: it is offered while nothing is typed, the last one first."""
        self._recent = [address, *(each for each in self._recent if each != address)][
            : _MOST_RECENT + 1
        ]

    @property
    def is_open(self) -> bool:
        """True where the list is shown."""
        return self._card.isVisible()

    @property
    def found(self) -> tuple[str, ...]:
        """The keys of the rows in the list: addresses, deeds, the search in the text."""
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
        self._card.hide()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Open the list again at a click."""
        super().mousePressEvent(event)
        self._search(self.value)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Close the list when the window changes its size."""
        if event.type() == QEvent.Type.Resize:
            self._card.hide()
        return super().eventFilter(watched, event)

    def _search(self, query: str) -> None:
        rows = self._found_rows(query) if query.strip() else self._first_rows()
        self._keys = [row.key for row in rows]
        self._list.set_rows(rows)
        if rows:
            self._open()
        else:
            self._card.hide()

    def _first_rows(self) -> list[JumpRow]:
        """Return the places one comes from, then everything one can do."""
        known = {place.address: place for place in self._find("")}
        recent = [known[each] for each in self._recent[1:] if each in known]
        rows = [_row(place, "history") for place in recent[:_MOST_RECENT]]
        return [*rows, *(_deed_row(deed) for deed in self._deeds() if deed.key not in _HERE)]

    def _found_rows(self, query: str) -> list[JumpRow]:
        words = folded(query).split()
        fitting = (deed for deed in self._deeds() if deed.key not in _HERE and _fits(deed, words))
        deeds = list(fitting)[:_MOST_DEEDS]
        rows = [_row(place, place.icon) for place in self._find(query)]
        rows = rows[: _MOST_ROWS - 1 - len(deeds)] + [_deed_row(deed) for deed in deeds]
        if self._seek is not None:
            words_of_row = self.tr("Search the whole text for “{text}”")
            title = words_of_row.replace("{text}", query.strip())
            rows.append(JumpRow(_TEXT + query, "search", "", title))
        return rows

    def _open(self) -> None:
        host = self._host
        width = min(_LIST_WIDTH, host.width() - 32)
        height = min(len(self._keys), _MOST_ROWS) * row_height() + _FRAME
        below = self.mapTo(host, QPoint(0, self.height() + 6))
        right_to_left = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = below.x() + self.width() - width if right_to_left else below.x()
        left = max(16, min(left, host.width() - width - 16))
        self._card.setGeometry(left, below.y(), width, height)
        self._card.show()
        self._card.raise_()

    def _step(self, by: int) -> None:
        if not self._keys:
            return
        if not self.is_open:
            self._open()
            return
        current = self._list.current_key
        at = self._keys.index(current) if current in self._keys else -1
        self._list.set_current((at + by) % len(self._keys))

    def _jump(self, key: str) -> None:
        """Go to the place, do the deed or seek the text that a row stands for."""
        if key.startswith((_DEED, _TEXT)):
            self._leave()
            deed = next((each for each in self._deeds() if _DEED + each.key == key), None)
            if deed is not None:
                deed.run()
            elif self._seek is not None:
                self._seek(key.removeprefix(_TEXT).strip())
        elif key:
            self._card.hide()
            self.clear()
            self.note(key)
            self.jumped.emit(key)

    def _leave(self) -> None:
        self._card.hide()
        self.clear()
        before, self._before = self._before, None
        # Where one was may have gone meanwhile: pages are made anew for other languages.
        if before is not None and shiboken6.isValid(before) and before.isVisible():
            before.setFocus(Qt.FocusReason.OtherFocusReason)

    def _retranslate(self) -> None:
        self.setPlaceholderText(self.tr("Jump to… (Ctrl+K)"))
        self.setAccessibleName(self.tr("Go to a place or do something"))
        self._list.setAccessibleName(self.tr("Places and deeds found"))


def _row(place: Place, icon: str) -> JumpRow:
    return JumpRow(place.address, icon, place.number, place.title, place.note)


def _deed_row(deed: Deed) -> JumpRow:
    return JumpRow(_DEED + deed.key, deed.icon, "", deed.words(), "", deed.shortcut)


def _fits(deed: Deed, words: Sequence[str]) -> bool:
    name = f" {folded(deed.words())}"
    return all(f" {word}" in name for word in words)
