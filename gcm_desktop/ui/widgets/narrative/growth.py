"""Keeps an editor as high as its text and the caret in sight of the page that scrolls.

Belongs here: heights and following. Does not: text.
"""

from math import ceil

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, QRect, QTimer
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QScrollArea, QTextEdit, QWidget

_ROOM = 48
"""Pixels kept free above and below the caret."""


class Growth(QObject):
    """Serves one editor; lives in it."""

    def __init__(self, edit: QTextEdit, least_lines: int) -> None:
        super().__init__(edit)
        self._edit = edit
        self._least_lines = least_lines
        self._line_height = 1.0
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self.follow_caret)
        edit.document().documentLayout().documentSizeChanged.connect(self.fit)
        edit.cursorPositionChanged.connect(self._timer.start)

    def set_line_height(self, factor: float) -> None:
        """Set the height of a line relative to the font's own, for the least height."""
        self._line_height = factor
        self.fit()

    def fit(self) -> None:
        """Make the editor as high as its text, at least its least lines."""
        document = self._edit.document()
        line = QFontMetricsF(document.defaultFont()).height() * self._line_height
        least = self._least_lines * line + 2 * document.documentMargin()
        margins = self._edit.height() - self._edit.viewport().height()
        wanted = ceil(max(document.size().height(), least)) + max(margins, 2)
        if wanted != self._edit.height() or wanted != self._edit.minimumHeight():
            self._edit.setFixedHeight(wanted)

    def follow_caret(self) -> None:
        """Scroll the page so that the line of the caret can be seen."""
        area = _scroll_area(self._edit)
        inner = area.widget() if area is not None else None
        if area is None or inner is None or not self._edit.hasFocus():
            return
        # The page learns the editor's height by posted events; it must know it before it scrolls.
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
        caret: QRect = self._edit.cursorRect()
        at: QPoint = self._edit.viewport().mapTo(inner, caret.center())
        area.ensureVisible(at.x(), at.y(), 0, caret.height() + _ROOM)


def _scroll_area(widget: QWidget) -> QScrollArea | None:
    parent = widget.parentWidget()
    while parent is not None and not isinstance(parent, QScrollArea):
        parent = parent.parentWidget()
    return parent
