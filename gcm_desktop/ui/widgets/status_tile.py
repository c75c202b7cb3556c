"""One objective in a grid of statuses: number, short title, the square of its status and its word.

Belongs here: drawing a tile that is a button. Does not: which status an objective has.
"""

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QEnterEvent, QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from gcm_desktop.ui import theme
from gcm_desktop.ui.fonts import Size, font
from gcm_desktop.ui.icons import paint_icon
from gcm_desktop.ui.widgets.labels import set_plain_tooltip
from gcm_desktop.ui.words import StateLook

_PAD_X, _PAD_Y, _GLYPH, _GAP = 12, 8, 18, 10
_LEAST = 176


class StatusTile(QAbstractButton):
    """A tile that opens its objective; the shape of the glyph alone tells the status."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._number, self._title = "", ""
        self._look: StateLook | None = None
        self._missing = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        theme.notice().changed.connect(self.updateGeometry)

    def set_words(self, number: str, title: str, look: StateLook | None, missing: str) -> None:
        """Show an objective; ``missing`` is the word where no status was given."""
        self._number, self._title, self._look, self._missing = number, title, look, missing
        self.setAccessibleName(f"{number}, {title}, {self._word}")
        set_plain_tooltip(self, f"{number} · {title}\n{self._word}")
        self.update()

    @property
    def _word(self) -> str:
        return self._look.text if self._look else self._missing

    def sizeHint(self) -> QSize:
        """Return the room of two lines."""
        lines = QFontMetrics(_strong()).height() + QFontMetrics(_small()).height()
        return QSize(round(_LEAST * theme.text_scale()), lines + 2 * _PAD_Y)

    def minimumSizeHint(self) -> QSize:
        """Return the least room."""
        return QSize(80, self.sizeHint().height())

    def enterEvent(self, event: QEnterEvent) -> None:
        """Redraw while pointed at."""
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """Redraw."""
        super().leaveEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw ground, glyph at the start side, two lines."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width = 2.0 if self.hasFocus() else 1.0
        painter.setPen(QPen(theme.colour("accent" if self.hasFocus() else "line"), width))
        painter.setBrush(theme.colour("hover" if self.underMouse() else "surface"))
        area = QRectF(self.rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2)
        painter.drawRoundedRect(area, theme.CONTROL_RADIUS, theme.CONTROL_RADIUS)
        direction = self.layoutDirection()
        mirrored = direction == Qt.LayoutDirection.RightToLeft
        inner = self.rect().adjusted(_PAD_X, _PAD_Y, -_PAD_X, -_PAD_Y)
        left = inner.right() + 1 - _GLYPH if mirrored else inner.left()
        box = QRectF(left, inner.center().y() - _GLYPH / 2 + 0.5, _GLYPH, _GLYPH)
        if self._look:
            paint_icon(painter, box, self._look.icon, self._look.ink, direction)
        shift = _GLYPH + _GAP
        inner.adjust(0 if mirrored else shift, 0, -shift if mirrored else 0, 0)
        painter.setLayoutDirection(direction)
        top = QFontMetrics(_strong()).height()
        title = f"{self._number} · {self._title}"
        upper = QRect(inner.x(), inner.y(), inner.width(), top)
        _line(painter, upper, title, _strong(), "ink", mirrored=mirrored)
        lower = QRect(inner.x(), inner.y() + top, inner.width(), inner.height() - top)
        ink = self._look.ink if self._look else "muted"
        _line(painter, lower, self._word, _small(), ink, mirrored=mirrored)


def _strong() -> QFont:
    return font(Size.SMALL, QFont.Weight.DemiBold, scale=theme.text_scale())


def _small() -> QFont:
    return font(Size.SMALL, scale=theme.text_scale())


def _line(
    painter: QPainter, area: QRect, words: str, face: QFont, role: str, *, mirrored: bool
) -> None:
    painter.setFont(face)
    painter.setPen(theme.colour(role))
    side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
    flags = side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
    elided = QFontMetrics(face).elidedText(words, Qt.TextElideMode.ElideRight, area.width())
    painter.drawText(area, int(flags) | int(Qt.TextFlag.TextSingleLine), elided)
