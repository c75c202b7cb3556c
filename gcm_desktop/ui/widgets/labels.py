"""Labels that show text as it is: never markup, never a picture, whole in the tooltip when elided.

Belongs here: every label with data. Does not: fields.
"""

from html import escape

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from gcm_desktop.domain.text import Direction, first_strong
from gcm_desktop.ui import theme
from gcm_desktop.ui.fonts import Size, font
from gcm_desktop.ui.widgets.wrapped_text import draw_wrapped


def set_plain_tooltip(widget: QWidget, text: str) -> None:
    """Give ``widget`` a tooltip that shows ``text`` literally; Qt would guess markup."""
    widget.setToolTip(plain_tooltip(text))


def plain_tooltip(text: str) -> str:
    """Return tooltip markup that shows ``text`` literally and wraps it."""
    if not text:
        return ""
    side = ' dir="rtl"' if first_strong(text) is Direction.RTL else ""
    return f'<p{side} style="white-space:pre-wrap">{escape(text)}</p>'


class PlainLabel(QLabel):
    """A label for data.

    Args:
        text: Shown literally.
        role: Colour role of the text.
        size: Type size.
        weight: Weight of the type.
        wraps: Break lines; else one line, elided at its end with the whole text in the tooltip.
    """

    def __init__(
        self,
        text: str = "",
        *,
        role: str = "ink",
        size: Size = Size.BASE,
        weight: QFont.Weight = QFont.Weight.Normal,
        wraps: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self._role = role
        self._type_size, self._weight = size, weight
        self._wraps = wraps
        self.setWordWrap(wraps)
        self._is_leading = True
        self._align()
        if not wraps:
            self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.refresh_look()
        theme.notice().changed.connect(self.refresh_look)
        self.setText(text)

    def setAlignment(self, alignment: Qt.AlignmentFlag) -> None:
        """Align otherwise than at the start side of the window."""
        self._is_leading = False
        super().setAlignment(alignment)

    def setText(self, text: str) -> None:
        """Show ``text`` on one line, or wrapped."""
        super().setText(text if self._wraps else " ".join(text.split("\n")))
        self.setAccessibleName(text)
        self._refresh_tooltip()

    def set_role(self, role: str) -> None:
        """Draw the text in the colour of ``role``."""
        self._role = role
        self.refresh_look()

    def refresh_look(self) -> None:
        """Take type and colour from the theme in force."""
        self.setFont(font(self._type_size, self._weight, scale=theme.text_scale()))
        colours = self.palette()
        colours.setColor(self.foregroundRole(), theme.colour(self._role))
        self.setPalette(colours)

    def minimumSizeHint(self) -> QSize:
        """Return the least size: a one-line label may shrink to a few letters."""
        hint = super().minimumSizeHint()
        if self._wraps:
            return hint
        return QSize(min(hint.width(), self.fontMetrics().averageCharWidth() * 4), hint.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Offer the whole text in the tooltip where it does not fit."""
        super().resizeEvent(event)
        self._refresh_tooltip()

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of font."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._refresh_tooltip()
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._align()

    def _align(self) -> None:
        """Stand at the window's start side: Qt would take the side of the text's own direction."""
        if self._is_leading:
            mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
            side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
            absolute = side | Qt.AlignmentFlag.AlignAbsolute
            super().setAlignment(absolute | Qt.AlignmentFlag.AlignVCenter)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw; a one-line text is elided at its logical end."""
        if not self._wraps and not self._is_cut():
            super().paintEvent(event)
            return
        painter = QPainter(self)
        if self._wraps:
            painter.setPen(self.palette().color(self.foregroundRole()))
            draw_wrapped(painter, self.contentsRect(), self.text(), self.font(), self.alignment())
            return
        elided = self.fontMetrics().elidedText(
            self.text(), Qt.TextElideMode.ElideRight, self.contentsRect().width()
        )
        alignment = self.style().visualAlignment(self.layoutDirection(), self.alignment())
        self.style().drawItemText(
            painter, self.contentsRect(), int(alignment), self.palette(), self.isEnabled(),
            elided, self.foregroundRole(),
        )  # fmt: skip

    def _is_cut(self) -> bool:
        width = QFontMetrics(self.font()).horizontalAdvance(self.text())
        return width > self.contentsRect().width() + 1

    def _refresh_tooltip(self) -> None:
        if not self._wraps:
            set_plain_tooltip(self, self.text() if self._is_cut() else "")


def section_title(text: str = "", parent: QWidget | None = None) -> PlainLabel:
    """Return the title of a card or a part of a page."""
    return PlainLabel(text, size=Size.SECTION, weight=QFont.Weight.DemiBold, parent=parent)


def page_title(text: str = "", parent: QWidget | None = None) -> PlainLabel:
    """Return the title of a page; it wraps."""
    return PlainLabel(text, size=Size.TITLE, weight=QFont.Weight.Bold, wraps=True, parent=parent)


def small_label(
    text: str = "", *, wraps: bool = False, parent: QWidget | None = None
) -> PlainLabel:
    """Return a muted label for notes and counts."""
    return PlainLabel(text, role="muted", size=Size.SMALL, wraps=wraps, parent=parent)
