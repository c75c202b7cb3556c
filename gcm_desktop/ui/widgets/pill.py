"""A small rounded label: a state with its glyph and word, a count, a topic.

Belongs here: drawing a pill, also for item delegates. Does not: which state has which look
(``ui/words``).
"""

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QEnterEvent, QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from gcm_desktop.ui import theme
from gcm_desktop.ui.fonts import Size, font
from gcm_desktop.ui.icons import paint_icon
from gcm_desktop.ui.widgets.labels import set_plain_tooltip
from gcm_desktop.ui.words import StateLook

_PAD_X, _PAD_Y, _GAP = 10, 3, 6


@dataclass(frozen=True, slots=True)
class PillSpec:
    """What a pill shows: words, an optional icon, colour roles of both."""

    text: str
    icon: str = ""
    ink: str = "muted"
    ground: str = "chip"


def state_pill(look: StateLook, text: str = "") -> PillSpec:
    """Return the pill of a state; ``text`` replaces its word where more is to be said."""
    return PillSpec(text or look.text, look.icon, look.ink, look.ground)


def pill_font() -> QFont:
    """Return the type of pills."""
    return font(Size.SMALL, QFont.Weight.Medium, scale=theme.text_scale())


def pill_size(spec: PillSpec) -> QSize:
    """Return the room a pill takes."""
    metrics = QFontMetrics(pill_font())
    side = _icon_side(metrics) + _GAP if spec.icon else 0
    width = metrics.horizontalAdvance(spec.text) + side + 2 * _PAD_X + 1
    return QSize(width, metrics.height() + 2 * _PAD_Y)


def paint_pill(
    painter: QPainter, rect: QRect, spec: PillSpec, direction: Qt.LayoutDirection
) -> None:
    """Draw a pill that fills ``rect``; the icon stands at the start side."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.colour(spec.ground))
    painter.drawRoundedRect(QRectF(rect), rect.height() / 2, rect.height() / 2)
    inner = rect.adjusted(_PAD_X, 0, -_PAD_X, 0)
    metrics = QFontMetrics(pill_font())
    right_to_left = direction == Qt.LayoutDirection.RightToLeft
    if spec.icon:
        side = _icon_side(metrics)
        left = inner.right() + 1 - side if right_to_left else inner.left()
        box = QRectF(left, inner.center().y() - side / 2 + 0.5, side, side)
        paint_icon(painter, box, spec.icon, spec.ink, direction)
        shift = side + _GAP
        inner = inner.adjusted(0 if right_to_left else shift, 0, -shift if right_to_left else 0, 0)
    painter.setPen(theme.colour(spec.ink))
    painter.setFont(pill_font())
    painter.setLayoutDirection(direction)
    text = metrics.elidedText(spec.text, Qt.TextElideMode.ElideRight, inner.width() + 1)
    start = Qt.AlignmentFlag.AlignRight if right_to_left else Qt.AlignmentFlag.AlignLeft
    flags = start | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
    painter.drawText(inner, int(flags) | int(Qt.TextFlag.TextSingleLine), text)
    painter.restore()


def _icon_side(metrics: QFontMetrics) -> int:
    return round(metrics.ascent() * 0.88)


class Pill(QWidget):
    """A pill as a widget of its own."""

    def __init__(self, spec: PillSpec, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._spec = spec
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        theme.notice().changed.connect(self._refresh)
        self.set_spec(spec)

    @property
    def spec(self) -> PillSpec:
        """What the pill shows."""
        return self._spec

    def set_spec(self, spec: PillSpec) -> None:
        """Show another state."""
        self._spec = spec
        self.setAccessibleName(spec.text)
        self._refresh()

    def sizeHint(self) -> QSize:
        """Return the room the words take."""
        return pill_size(self._spec)

    def minimumSizeHint(self) -> QSize:
        """Return the least room: glyph and a few letters."""
        hint = self.sizeHint()
        return QSize(min(hint.width(), 48), hint.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw, no wider than needed and at the start side."""
        hint = self.sizeHint()
        width = min(hint.width(), self.width())
        left = (
            self.width() - width if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else 0
        )
        top = (self.height() - hint.height()) // 2
        rect = QRect(QPoint(left, top), QSize(width, hint.height()))
        paint_pill(QPainter(self), rect, self._spec, self.layoutDirection())
        set_plain_tooltip(self, self._spec.text if width < hint.width() else "")

    def _refresh(self) -> None:
        self.updateGeometry()
        self.update()


class LinkPill(QAbstractButton):
    """A pill that leads somewhere: as high as the pills beside it, in the colour of what asks."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._spec = PillSpec("", "forward", "accent", "accent_soft")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        theme.notice().changed.connect(self.updateGeometry)

    def set_words(self, words: str) -> None:
        """Show ``words``."""
        self.set_spec(PillSpec(words, "forward", "accent", "accent_soft"))

    @property
    def spec(self) -> PillSpec:
        """What the pill shows."""
        return self._spec

    def set_spec(self, spec: PillSpec) -> None:
        """Show another picture or other colours as well."""
        self._spec = spec
        self.setText(spec.text)
        self.setAccessibleName(spec.text)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return the room the words take."""
        return pill_size(self._spec)

    def minimumSizeHint(self) -> QSize:
        """Return the least room: arrow and a few letters."""
        return QSize(min(self.sizeHint().width(), 48), self.sizeHint().height())

    def enterEvent(self, event: QEnterEvent) -> None:
        """Redraw while pointed at."""
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """Redraw."""
        super().leaveEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the pill; a line around it while the pointer or the focus is here."""
        painter = QPainter(self)
        paint_pill(painter, self.rect(), self._spec, self.layoutDirection())
        if self.hasFocus() or self.underMouse():
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            width = 2.0 if self.hasFocus() else 1.0
            painter.setPen(QPen(theme.colour("accent"), width))
            area = QRectF(self.rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2)
            painter.drawRoundedRect(area, area.height() / 2, area.height() / 2)
