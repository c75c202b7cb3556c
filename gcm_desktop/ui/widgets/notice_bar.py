"""A short notice over a page: what happened and what is safe; it goes by itself or at a click."""

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from gcm_desktop.ui import theme
from gcm_desktop.ui.translation import translated
from gcm_desktop.ui.widgets.buttons import IconButton
from gcm_desktop.ui.widgets.card import Card, Glyph
from gcm_desktop.ui.widgets.labels import PlainLabel

SHOWN_MS = 6000
"""A fault stays until it is closed; anything else goes after this time."""
_WIDEST = 640
_FROM_BOTTOM = 24


class NoticeBar(Card):
    """Floats above the lower edge of ``host``; hidden while nothing is said."""

    def __init__(self, host: QWidget) -> None:
        super().__init__(parent=host)
        self._host = host
        self._glyph = Glyph("info", "accent", 18)
        self._words = PlainLabel(wraps=True)
        self._close = IconButton("close")
        self._close.clicked.connect(self.hide)
        row = QHBoxLayout()
        row.setSpacing(theme.GRID)
        row.addWidget(self._glyph, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._words, 1)
        row.addWidget(self._close, 0, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(row)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SHOWN_MS)
        self._timer.timeout.connect(self.hide)
        host.installEventFilter(self)
        translated(self, lambda: self._close.set_words(self.tr("Close")))
        self.hide()

    @property
    def words(self) -> str:
        """What is said at this moment."""
        return self._words.text()

    def say(self, words: str, *, is_fault: bool = False) -> None:
        """Show ``words``; a fault stays until it is closed."""
        self._words.setText(words)
        self._glyph.set_icon("warning" if is_fault else "info", "bad" if is_fault else "accent")
        self.setAccessibleName(words)
        self._place()
        self.show()
        self.raise_()
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))
        if is_fault:
            self._timer.stop()
        else:
            self._timer.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep the place when the host changes its size."""
        if event.type() == QEvent.Type.Resize:
            self._place()
        return super().eventFilter(watched, event)

    def _place(self) -> None:
        host = self._host
        width = min(_WIDEST, host.width() - 2 * _FROM_BOTTOM)
        height = self.body.totalHeightForWidth(width)
        self.setGeometry(
            (host.width() - width) // 2, host.height() - height - _FROM_BOTTOM, width, height
        )
