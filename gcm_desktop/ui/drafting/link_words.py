"""Words that wrap and can be clicked: a button without a box.

Belongs here: drawing and keyboard of such a button.
"""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from gcm_desktop.ui import theme
from gcm_desktop.ui.fonts import Size, font
from gcm_desktop.ui.widgets.wrapped_text import draw_wrapped

_TALLEST = 1 << 16


class LinkWords(QAbstractButton):
    """Shows ``words`` on as many lines as they need, in the colour of ``role``."""

    def __init__(self, words: str, parent: QWidget | None = None, *, role: str = "ink") -> None:
        super().__init__(parent)
        self._role = role
        self._words = words
        self.setAccessibleName(words)
        self.setFont(font(Size.SMALL, scale=theme.text_scale()))
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        theme.notice().changed.connect(self.update)

    def hasHeightForWidth(self) -> bool:
        """Return that lines depend on the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of all lines."""
        room = QRect(0, 0, max(width - 4, 1), _TALLEST)
        return self.fontMetrics().boundingRect(room, self._flags(), self._words).height() + 4

    def sizeHint(self) -> QSize:
        """Return a usual size."""
        return QSize(200, self.heightForWidth(200))

    def minimumSizeHint(self) -> QSize:
        """Return the least width."""
        return QSize(60, self.fontMetrics().height() + 4)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the words; with a line below while the pointer or the focus is here."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        lit = self.isEnabled() and (self.underMouse() or self.hasFocus())
        if self.hasFocus():
            painter.setPen(QPen(theme.colour("accent"), 1.0))
            painter.drawRoundedRect(self.rect().adjusted(0, 0, -1, -1), 4, 4)
        painter.setPen(theme.colour("accent" if lit else self._role))
        side = Qt.AlignmentFlag(self._flags() & ~int(Qt.TextFlag.TextWordWrap))
        draw_wrapped(painter, self.rect().adjusted(2, 2, -2, -2), self._words, self.font(), side)

    def _flags(self) -> int:
        right_to_left = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        start = Qt.AlignmentFlag.AlignRight if right_to_left else Qt.AlignmentFlag.AlignLeft
        side = start | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignTop
        return int(side) | int(Qt.TextFlag.TextWordWrap)
