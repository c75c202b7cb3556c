"""The menu of deeds in the bar of the Draft page, and their shortcuts.

Belongs here: a button with a menu. Does not: which deeds there are (``deeds``).
"""

from functools import partial

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from gcm_desktop.ui.drafting.deed import Deed, DraftView
from gcm_desktop.ui.drafting.deeds import offered
from gcm_desktop.ui.icons import icon
from gcm_desktop.ui.translation import translated
from gcm_desktop.ui.widgets.buttons import IconButton


class DeedsMenu(IconButton):
    """The button; the shortcuts work wherever the focus is on the page."""

    def __init__(self, view: DraftView, host: QWidget) -> None:
        super().__init__("menu", parent=host)
        self._deeds = offered(view)
        self._menu = QMenu(self)
        self._actions: list[QAction] = []
        for deed in self._deeds:
            action = QAction(self._menu)
            if deed.shortcut:
                action.setShortcut(QKeySequence(deed.shortcut))
            action.triggered.connect(partial(_run, deed))
            self._menu.addAction(action)
            host.addAction(action)
            self._actions.append(action)
        self.setMenu(self._menu)
        self._menu.aboutToShow.connect(self._show_icons)
        translated(self, self._retranslate)

    def _show_icons(self) -> None:
        for action, deed in zip(self._actions, self._deeds, strict=True):
            if deed.icon:
                action.setIcon(icon(deed.icon, "ink"))

    def _retranslate(self) -> None:
        self.set_words(self.tr("More about this draft"))
        for action, deed in zip(self._actions, self._deeds, strict=True):
            action.setText(deed.words())


def _run(deed: Deed) -> None:
    deed.run()
