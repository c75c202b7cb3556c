"""The same pages, larger, in a window of their own that may stand beside the program.

Belongs here: the window. Does not: pages (``pages_view``), when they are made anew (the panel).
"""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from gcm_desktop.ui.previewing.pages_view import PagesView
from gcm_desktop.ui.previewing.preview_feed import PreviewFeed
from gcm_desktop.ui.translation import translated

_WIDTH, _HEIGHT = 680, 900


class PreviewWindow(QDialog):
    """Not modal: one goes on writing; goes with Escape and with the panel that opened it."""

    def __init__(self, feed: PreviewFeed, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.view = PagesView(feed, self)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self.view)
        room = self.screen().availableSize()
        self.resize(min(_WIDTH, room.width()), min(_HEIGHT, room.height() - 80))
        translated(self, self._retranslate)

    def _retranslate(self) -> None:
        self.setWindowTitle(self.tr("Preview"))
