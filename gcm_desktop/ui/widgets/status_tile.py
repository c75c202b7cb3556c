"""One objective in a grid of statuses: number, short title, the square of its status and its word.

A long title takes more lines; the grid gives all its tiles the same number of them.
Belongs here: drawing a tile that is a button. Does not: which status an objective has.
"""

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QEnterEvent, QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from gcm_desktop.ui import theme
from gcm_desktop.ui.fonts import Size, font
from gcm_desktop.ui.icons import paint_icon
from gcm_desktop.ui.widgets.broken_text import broken, draw_lines
from gcm_desktop.ui.widgets.labels import set_plain_tooltip
from gcm_desktop.ui.words import StateLook

_PAD_X, _PAD_Y, _GLYPH, _GAP = 12, 8, 18, 10
_LEAST, _MOST_LINES = 176, 3
_BUBBLE = 13


class StatusTile(QAbstractButton):
    """A tile that opens its objective; the shape of the glyph alone tells the status."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._number, self._title = "", ""
        self._look: StateLook | None = None
        self._missing = ""
        self._comments = ""
        self._lines = 1
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        theme.notice().changed.connect(self.updateGeometry)

    def set_words(self, number: str, title: str, look: StateLook | None, missing: str) -> None:
        """Show an objective; ``missing`` is the word where no status was given."""
        self._number, self._title, self._look, self._missing = number, title, look, missing
        self._name()

    def set_comments(self, words: str) -> None:
        """Say how many comments are open; a small bubble says that there are some."""
        if words != self._comments:
            self._comments = words
            self._name()

    def _name(self) -> None:
        said = [part for part in (self._word, self._comments) if part]
        self.setAccessibleName(", ".join((self._number, self._title, *said)))
        set_plain_tooltip(self, "\n".join((f"{self._number} · {self._title}", *said)))
        self.update()

    def lines_at(self, width: int) -> int:
        """Return how many lines the title takes in a tile of this width."""
        room = width - 2 * _PAD_X - round(_GLYPH * theme.text_scale()) - _GAP
        return len(self._broken(room))

    def set_lines(self, lines: int) -> None:
        """Be high enough for a title of so many lines."""
        if lines != self._lines:
            self._lines = lines
            self.updateGeometry()

    def _broken(self, room: int) -> tuple[str, ...]:
        return broken(f"{self._number} · {self._title}", _strong(), room, most=_MOST_LINES)

    @property
    def _word(self) -> str:
        return self._look.text if self._look else self._missing

    def sizeHint(self) -> QSize:
        """Return the room of the title's lines and the word of its status."""
        lines = self._lines * QFontMetrics(_strong()).height() + QFontMetrics(_small()).height()
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
        """Draw ground, glyph at the start side, title and word as a block in the middle."""
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
        glyph = round(_GLYPH * theme.text_scale())
        left = inner.right() + 1 - glyph if mirrored else inner.left()
        box = QRectF(left, inner.center().y() - glyph / 2 + 0.5, glyph, glyph)
        if self._look:
            paint_icon(painter, box, self._look.icon, self._look.ink, direction)
        shift = glyph + _GAP
        inner.adjust(0 if mirrored else shift, 0, -shift if mirrored else 0, 0)
        painter.setLayoutDirection(direction)
        self._paint_words(painter, inner, at_right=mirrored)

    def _paint_words(self, painter: QPainter, inner: QRect, *, at_right: bool) -> None:
        title = self._broken(inner.width())
        bubble = round(_BUBBLE * theme.text_scale()) if self._comments else 0
        word = broken(self._word, _small(), inner.width() - bubble, most=1)
        upper = len(title) * QFontMetrics(_strong()).height()
        whole = upper + QFontMetrics(_small()).height()
        area = inner.adjusted(0, (inner.height() - whole) // 2, 0, 0)
        painter.setFont(_strong())
        painter.setPen(theme.colour("ink"))
        draw_lines(painter, area, title, at_right=at_right, at_top=True)
        painter.setFont(_small())
        painter.setPen(theme.colour(self._look.ink if self._look else "muted"))
        draw_lines(painter, area.adjusted(0, upper, 0, 0), word, at_right=at_right, at_top=True)
        if bubble:
            left = area.left() if at_right else area.right() + 1 - bubble
            middle = area.top() + upper + QFontMetrics(_small()).height() / 2
            box = QRectF(left, middle - bubble / 2, bubble, bubble)
            paint_icon(painter, box, "comment", "muted", self.layoutDirection())


def _strong() -> QFont:
    return font(Size.SMALL, QFont.Weight.DemiBold, scale=theme.text_scale())


def _small() -> QFont:
    return font(Size.SMALL, scale=theme.text_scale())
