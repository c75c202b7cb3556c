"""The dock at the end side: one tab a panel; folds to a strip of icons.

Belongs here: tabs and folding. Does not: which tabs there are (``dock_tabs``), what panels show.
"""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QHBoxLayout,
    QScrollArea,
    QStackedWidget,
    QTabBar,
    QVBoxLayout,
    QWidget,
)

from gcm_desktop.ui import theme
from gcm_desktop.ui.drafting.dock_tabs import DockTab, Panel
from gcm_desktop.ui.icons import icon
from gcm_desktop.ui.translation import translated
from gcm_desktop.ui.widgets.buttons import IconButton
from gcm_desktop.ui.widgets.card import Ground, Hairline
from gcm_desktop.ui.widgets.labels import PlainLabel

WIDTH, STRIP = 298, 48
_ICON_ONLY = "QTabBar::tab { padding: 6px 0; width: %dpx; margin: 0 %dpx; }"
_EDGE = 10
"""Pixels that a tab with an icon only is wider than the icon, its border among them."""


class Dock(Ground):
    """The column of the dock.

    Args:
        make: Makes the panel of a tab; called when the tab is first opened.

    Signals:
        opened: The key of the tab that came into sight.
        folded: True where only the strip is left; by the user.
    """

    opened = Signal(str)
    folded = Signal(bool)

    def __init__(
        self,
        tabs: Sequence[DockTab],
        make: Callable[[DockTab], Panel],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("surface", parent=parent)
        self._kinds = tuple(tabs)
        self._make = make
        self._made: dict[str, Panel] = {}
        self._is_folded = False
        self._counts: dict[str, int] = {}
        self._tabs = QTabBar()
        self._tabs.setExpanding(False)
        self._tabs.setUsesScrollButtons(False)
        self._title = PlainLabel(weight=QFont.Weight.DemiBold)
        self._title.setContentsMargins(16, 10, 16, 0)
        self._words = [""] * len(self._kinds)
        self._panels = QStackedWidget()
        for _ in self._kinds:
            self._tabs.addTab("")
            self._panels.addWidget(_scrolled())
        self._fold = IconButton("forward")
        self._whole = self._opened_side()
        self._strip, self._strip_buttons = self._folded_side()
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(self._whole)
        box.addWidget(self._strip)
        self._fold.clicked.connect(partial(self._fold_by_hand, True))
        self._tabs.currentChanged.connect(self._open)
        self.set_folded(False)
        theme.notice().changed.connect(self._show_words)
        translated(self, self._retranslate)

    @property
    def tab(self) -> str:
        """Key of the tab in sight, empty where the dock is folded."""
        return "" if self._is_folded else self._kinds[self._tabs.currentIndex()].key

    @property
    def in_sight(self) -> Panel | None:
        """The panel in sight, ``None`` where the dock is folded."""
        return self.panel(self.tab) if self.tab else None

    def panel(self, key: str) -> Panel:
        """Return the panel of a tab, made where it was not yet."""
        if key not in self._made:
            at = self._place(key)
            panel = self._make(self._kinds[at])
            area = self._panels.widget(at)
            if isinstance(area, QScrollArea):
                area.setWidget(panel)
            self._made[key] = panel
        return self._made[key]

    def set_folded(self, is_folded: bool) -> None:
        """Show the strip only, or everything."""
        self._is_folded = is_folded
        self._whole.setVisible(not is_folded)
        self._strip.setVisible(is_folded)
        self.setFixedWidth(STRIP if is_folded else WIDTH)

    def set_count(self, key: str, number: int) -> None:
        """Show how many things there are in a tab about the item shown."""
        if self._counts.get(key, 0) != number:
            self._counts[key] = number
            self._retranslate()

    def show_tab(self, key: str) -> None:
        """Bring a tab into sight."""
        self.set_folded(False)
        if self._tabs.currentIndex() == self._place(key):
            self.opened.emit(key)
        else:
            self._tabs.setCurrentIndex(self._place(key))

    def _place(self, key: str) -> int:
        return next(at for at, kind in enumerate(self._kinds) if kind.key == key)

    def _opened_side(self) -> QWidget:
        whole = QWidget()
        head = QHBoxLayout()
        head.setContentsMargins(theme.GRID, 7, theme.GRID, 7)
        head.setSpacing(0)
        head.addWidget(self._tabs, 1)
        head.addWidget(self._fold)
        box = QVBoxLayout(whole)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addLayout(head)
        box.addWidget(Hairline())
        box.addWidget(self._title)
        box.addWidget(self._panels, 1)
        return whole

    def _folded_side(self) -> tuple[QWidget, list[IconButton]]:
        strip = QWidget()
        box = QVBoxLayout(strip)
        box.setContentsMargins(6, 10, 6, 10)
        box.setSpacing(6)
        buttons = []
        for kind in self._kinds:
            button = IconButton(kind.icon)
            button.clicked.connect(partial(self._unfold, kind.key))
            box.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
            buttons.append(button)
        box.addStretch(1)
        return strip, buttons

    def _open(self, at: int) -> None:
        self._panels.setCurrentIndex(at)
        self._show_words()
        self.opened.emit(self._kinds[at].key)

    def _fold_by_hand(self, is_folded: bool) -> None:
        self.set_folded(is_folded)
        self._strip_buttons[self._tabs.currentIndex()].setFocus(Qt.FocusReason.OtherFocusReason)
        self.folded.emit(True)

    def _unfold(self, key: str) -> None:
        self.show_tab(key)
        self._tabs.setFocus(Qt.FocusReason.OtherFocusReason)
        self.folded.emit(False)

    def _show_words(self) -> None:
        """Show an icon a tab and the words of the open one below: there are too many for words."""
        self._tabs.setIconSize(self._fold.iconSize())
        room = WIDTH - 2 * theme.GRID - self._fold.sizeHint().width()
        self._narrow_tabs(room // len(self._kinds))
        for tab, (words, kind) in enumerate(zip(self._words, self._kinds, strict=True)):
            self._tabs.setTabIcon(tab, icon(kind.icon, "muted"))
            self._tabs.setTabToolTip(tab, words)
            self._tabs.setAccessibleTabName(tab, words)
        self._title.setText(self._words[self._tabs.currentIndex()])

    def _narrow_tabs(self, stride: int) -> None:
        """Let the icons of all tabs stand side by side, one every ``stride`` pixels at most."""
        side = min(self._tabs.iconSize().width(), stride - _EDGE)
        self._tabs.setIconSize(QSize(side, side))
        margin = min(max(stride - side - _EDGE, 0) // 2, 6)
        self._style_tabs(_ICON_ONLY % (side + _EDGE - 4, margin))

    def _style_tabs(self, style: str) -> None:
        if self._tabs.styleSheet() != style:  # a style set anew costs a whole layout
            self._tabs.setStyleSheet(style)

    def _retranslate(self) -> None:
        for tab, (kind, button) in enumerate(zip(self._kinds, self._strip_buttons, strict=True)):
            word = kind.words()
            number = self._counts.get(kind.key, 0)
            counted = f"{word} {number}" if number else word
            self._words[tab] = counted
            button.set_words(counted)
        self._show_words()
        self._tabs.setAccessibleName(self.tr("Panels beside the page"))
        self._fold.set_words(self.tr("Fold this column"))


def _scrolled() -> QScrollArea:
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    return area
