"""Chosen items as removable pills, and a small menu to add others.

Belongs here: choosing. Does not: what the choice means (a reference, what a record serves).
"""

from collections.abc import Sequence
from functools import partial
from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from gcm_desktop.domain.address import Address
from gcm_desktop.domain.framework import Item
from gcm_desktop.ui.drafting.wordings import item_number
from gcm_desktop.ui.drafting.writing_desk import WritingDesk
from gcm_desktop.ui.translation import translate, translated
from gcm_desktop.ui.widgets.buttons import PlainButton, QuietButton
from gcm_desktop.ui.widgets.flow import FlowRow

_LONGEST = 46
"""Letters of a title on a pill; the whole is in its tooltip."""


def item_words(desk: WritingDesk, address: Address) -> str:
    """Return number and short title of an item; the address itself where there is none."""
    item = desk.framework.items.get(address)
    if item is None:
        return address
    number = item_number(item, desk.interface)
    short = item.short.in_language(desk.interface)
    return f"{number} · {short}" if number else short


def item_groups(desk: WritingDesk) -> tuple[tuple[Item, ...], ...]:
    """Return the items the State speaks to, by kind: what a record may serve."""
    kinds = ("objective", "declaration", "principle", "section")
    found = (tuple(i for i in desk.framework.items_of(kind) if i.reporting) for kind in kinds)
    return tuple(group for group in found if group)


def _kind_words(kind: str) -> str:
    words = {
        "objective": translate("Drafting", "Objectives"),
        "declaration": translate("Drafting", "Progress Declaration"),
        "principle": translate("Drafting", "Guiding principles"),
        "section": translate("Drafting", "Sections"),
    }
    return words.get(kind, kind)


class ItemPicker(FlowRow):
    """Pills of items; a click on one takes it away.

    Args:
        offered: Items the menu offers, by kind; several kinds have a menu each.
        least: How many must stay.

    Signals:
        picked: The addresses chosen now.
    """

    picked = Signal(tuple)

    def __init__(
        self,
        desk: WritingDesk,
        offered: Sequence[Sequence[Item]],
        *,
        least: int = 0,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent=parent)
        self._desk = desk
        self._offered = offered
        self._least = least
        self._chosen: tuple[Address, ...] = ()
        self._name = ""
        self._pills: list[PlainButton] = []
        self._add = QuietButton("", "plus")
        self._menu = QMenu(self._add)
        self._submenus: list[QMenu] = []
        self._menu.aboutToShow.connect(self._fill_menu)
        self._add.setMenu(self._menu)
        if desk.is_read_only:
            self._add.hide()
        self.add(self._add)
        translated(self, self._show)

    def set_chosen(self, addresses: Sequence[Address], name: str) -> None:
        """Show ``addresses`` without a signal; ``name`` says what is chosen here."""
        self._chosen = tuple(addresses)
        self._name = name
        self._show()

    def _show(self) -> None:
        self._add.set_text(self.tr("Add"))
        self._add.setAccessibleName(self.tr("Add to: {name}").replace("{name}", self._name))
        for pill in self._pills:
            pill.hide()
            pill.deleteLater()
        self._pills = []
        fixed = self._desk.is_read_only or len(self._chosen) <= self._least
        for at, address in enumerate(self._chosen):
            pill = self._pill(address, is_fixed=fixed)
            self._pills.append(pill)
            self.insert(at, pill)
        for before, after in pairwise((self._add, *self._pills, self._add)):
            QWidget.setTabOrder(before, after)

    def _pill(self, address: Address, *, is_fixed: bool) -> PlainButton:
        words = item_words(self._desk, address)
        short = words if len(words) <= _LONGEST else words[:_LONGEST].rstrip() + "…"
        pill = PlainButton(short, "" if is_fixed else "close", small=True)
        pill.setToolTip(words if short != words else "")
        pill.setEnabled(not is_fixed)
        if not is_fixed:
            pill.setAccessibleName(self.tr("Remove {item}").replace("{item}", words))
        pill.clicked.connect(partial(self._remove, address))
        return pill

    def _remove(self, address: Address) -> None:
        self._take(tuple(each for each in self._chosen if each != address))
        self._add.setFocus(Qt.FocusReason.OtherFocusReason)

    def _fill_menu(self) -> None:
        self._menu.clear()
        for menu in self._submenus:
            menu.deleteLater()
        self._submenus = []
        for group in self._offered:
            left = [item for item in group if item.address not in self._chosen]
            if left and len(self._offered) > 1:
                menu = QMenu(_kind_words(left[0].kind), self._menu)
                self._submenus.append(menu)
                self._menu.addMenu(menu)
                self._offer(menu, left)
            else:
                self._offer(self._menu, left)

    def _offer(self, menu: QMenu, items: Sequence[Item]) -> None:
        for item in items:
            words = item_words(self._desk, item.address).replace("&", "&&")
            action = QAction(words, menu)
            action.triggered.connect(partial(self._add_item, item.address))
            menu.addAction(action)

    def _add_item(self, address: Address) -> None:
        self._take((*self._chosen, address))

    def _take(self, chosen: tuple[Address, ...]) -> None:
        self._chosen = chosen
        self._show()
        self.picked.emit(chosen)
