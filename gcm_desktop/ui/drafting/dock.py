"""The dock at the end side: guidance, checks, history; folds to a strip of icons.

Belongs here: tabs and folding. Does not: what the panels show.
"""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetrics, QIcon
from PySide6.QtWidgets import (
    QHBoxLayout,
    QScrollArea,
    QStackedWidget,
    QTabBar,
    QVBoxLayout,
    QWidget,
)

from gcm_desktop.ui import theme
from gcm_desktop.ui.drafting.checks_panel import ChecksPanel
from gcm_desktop.ui.drafting.guidance_panel import GuidancePanel
from gcm_desktop.ui.drafting.history_panel import HistoryPanel
from gcm_desktop.ui.fonts import Size, font
from gcm_desktop.ui.icons import icon
from gcm_desktop.ui.translation import translated
from gcm_desktop.ui.widgets.buttons import IconButton
from gcm_desktop.ui.widgets.card import Ground, Hairline

WIDTH, STRIP = 298, 48
GUIDANCE, CHECKS, HISTORY = 0, 1, 2
_TAB = 20
"""Pixels of padding and border of a tab."""
_ICONS = ("guidance", "check", "history")


class Dock(Ground):
    """The column of the dock.

    Signals:
        opened: The tab that came into sight.
        folded: True where only the strip is left; by the user.
    """

    opened = Signal(int)
    folded = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("surface", parent=parent)
        self.guidance = GuidancePanel()
        self.checks = ChecksPanel()
        self.history = HistoryPanel()
        self._is_folded = False
        self._found = 0
        self._tabs = QTabBar()
        self._tabs.setExpanding(False)
        self._tabs.setStyleSheet("QTabBar::tab { padding: 6px 8px; }")
        self._tabs.setUsesScrollButtons(False)
        self._tabs.setElideMode(Qt.TextElideMode.ElideRight)
        self._words = [""] * len(_ICONS)
        self._panels = QStackedWidget()
        for panel in (self.guidance, self.checks, self.history):
            self._tabs.addTab("")
            self._panels.addWidget(_scrolled(panel))
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
    def tab(self) -> int:
        """The tab in sight, -1 where the dock is folded."""
        return -1 if self._is_folded else self._tabs.currentIndex()

    def set_folded(self, is_folded: bool) -> None:
        """Show the strip only, or everything."""
        self._is_folded = is_folded
        self._whole.setVisible(not is_folded)
        self._strip.setVisible(is_folded)
        self.setFixedWidth(STRIP if is_folded else WIDTH)

    def set_found(self, number: int) -> None:
        """Show how many findings there are about the item shown."""
        self._found = number
        self._retranslate()

    def show_tab(self, tab: int) -> None:
        """Bring a tab into sight."""
        self.set_folded(False)
        self._tabs.setCurrentIndex(tab)
        self.opened.emit(tab)

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
        box.addWidget(self._panels, 1)
        return whole

    def _folded_side(self) -> tuple[QWidget, list[IconButton]]:
        strip = QWidget()
        box = QVBoxLayout(strip)
        box.setContentsMargins(6, 10, 6, 10)
        box.setSpacing(6)
        buttons = []
        for tab, name in enumerate(_ICONS):
            button = IconButton(name)
            button.clicked.connect(partial(self._unfold, tab))
            box.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
            buttons.append(button)
        box.addStretch(1)
        return strip, buttons

    def _open(self, tab: int) -> None:
        self._panels.setCurrentIndex(tab)
        self._show_words()
        self.opened.emit(tab)

    def _fold_by_hand(self, is_folded: bool) -> None:
        self.set_folded(is_folded)
        self._strip_buttons[self._tabs.currentIndex()].setFocus(Qt.FocusReason.OtherFocusReason)
        self.folded.emit(True)

    def _unfold(self, tab: int) -> None:
        self.show_tab(tab)
        self._tabs.setFocus(Qt.FocusReason.OtherFocusReason)
        self.folded.emit(False)

    def _show_words(self) -> None:
        """Show the words of all tabs, or of the open one and icons where they do not fit."""
        face = font(Size.SMALL, scale=theme.text_scale())
        self._tabs.setFont(face)
        self._tabs.setIconSize(self._fold.iconSize())
        widths = [QFontMetrics(face).horizontalAdvance(words) + _TAB for words in self._words]
        room = WIDTH - 2 * theme.GRID - self._fold.sizeHint().width()
        fits = sum(widths) <= room
        has_one = max(widths) + 2 * (self._fold.iconSize().width() + _TAB) <= room
        for tab, (words, name) in enumerate(zip(self._words, _ICONS, strict=True)):
            named = fits or (has_one and tab == self._tabs.currentIndex())
            self._tabs.setTabIcon(tab, QIcon() if named else icon(name, "muted"))
            self._tabs.setTabText(tab, words if named else "")
            self._tabs.setTabToolTip(tab, "" if named else words)
            self._tabs.setAccessibleTabName(tab, words)

    def _retranslate(self) -> None:
        words = [self.tr("Guidance"), self.tr("Checks"), self.tr("History")]
        for tab, (word, button) in enumerate(zip(words, self._strip_buttons, strict=True)):
            counted = f"{word} {self._found}" if tab == CHECKS and self._found else word
            self._words[tab] = counted
            button.set_words(counted)
        self._show_words()
        self._tabs.setAccessibleName(self.tr("Guidance, checks and history"))
        self._fold.set_words(self.tr("Fold this column"))


def _scrolled(panel: QWidget) -> QScrollArea:
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(panel)
    return area
