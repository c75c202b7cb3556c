"""Grounds on which content stands: cards, bars, hairlines, the drop zone, the empty state.

Belongs here: shapes and spacing. Does not: content.
"""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLayout, QVBoxLayout, QWidget

from gcm_desktop.ui import theme
from gcm_desktop.ui.fonts import Size
from gcm_desktop.ui.icons import paint_icon
from gcm_desktop.ui.widgets.labels import PlainLabel, section_title


class Card(QFrame):
    """A surface with a hairline and round corners; ``body`` is its vertical layout.

    Args:
        title: Optional title in the head row.
        dashed: Draw a dashed outline on the background instead (a place to drop files on).
    """

    def __init__(
        self, title: str = "", *, dashed: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._dashed = dashed
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(18, 16, 18, 16)
        self.body.setSpacing(theme.GRID)
        self.head = QHBoxLayout()
        self.head.setSpacing(theme.GRID)
        self.title = section_title(title)
        self.head.addWidget(self.title, 1)
        self.body.addLayout(self.head)
        # Only now: a label that belongs to nobody would come up as a window of its own.
        self.title.setVisible(bool(title))
        theme.notice().changed.connect(self.update)

    def set_title(self, title: str) -> None:
        """Show ``title`` in the head row."""
        self.title.setText(title)
        self.title.setVisible(bool(title))
        self.setAccessibleName(title)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw ground and hairline."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        inset = 1.0 if self._dashed else 0.5
        area = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        if self._dashed:
            painter.setPen(QPen(theme.colour("field_line"), 1.6, Qt.PenStyle.DashLine))
        else:
            painter.setPen(QPen(theme.colour("line"), 1.0))
            painter.setBrush(theme.colour("surface"))
        painter.drawRoundedRect(area, theme.CARD_RADIUS, theme.CARD_RADIUS)


class Ground(QWidget):
    """A plain rectangle in the colour of a role: top bars, side columns, notes."""

    def __init__(
        self, role: str = "surface", *, radius: int = 0, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._role = role
        self._radius = radius
        theme.notice().changed.connect(self.update)

    def set_role(self, role: str) -> None:
        """Change the colour role."""
        self._role = role
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Fill."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour(self._role))
        painter.drawRoundedRect(self.rect(), self._radius, self._radius)


class Hairline(QWidget):
    """A line one pixel thin, lying or standing."""

    def __init__(
        self,
        orientation: Qt.Orientation = Qt.Orientation.Horizontal,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        if orientation == Qt.Orientation.Horizontal:
            self.setFixedHeight(1)
        else:
            self.setFixedWidth(1)
        theme.notice().changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw."""
        QPainter(self).fillRect(self.rect(), theme.colour("line"))


class Glyph(QWidget):
    """One icon drawn in a role's colour; it follows colours and its own direction."""

    def __init__(
        self, name: str, role: str = "muted", side: int = 18, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._name, self._role, self._side = name, role, side
        self._scale()
        theme.notice().changed.connect(self._scale)

    def set_icon(self, name: str, role: str) -> None:
        """Show another icon."""
        self._name, self._role = name, role
        self.update()

    def sizeHint(self) -> QSize:
        """Return the square."""
        side = round(self._side * theme.text_scale())
        return QSize(side, side)

    def _scale(self) -> None:
        """Be as large as the words beside it; draw in the colours in force."""
        self.setFixedSize(self.sizeHint())
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw."""
        rect = QRectF(self.rect())
        paint_icon(QPainter(self), rect, self._name, self._role, self.layoutDirection())


class EmptyState(QWidget):
    """What a place says while nothing is there: an icon, what belongs here, the next step."""

    def __init__(self, icon_name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        box = QVBoxLayout(self)
        box.setContentsMargins(24, 24, 24, 24)
        box.setSpacing(theme.GRID)
        self._glyph = Glyph(icon_name, "faint_mark", 40)
        self._title = PlainLabel(wraps=True, size=Size.SECTION, weight=QFont.Weight.DemiBold)
        self._sentence = PlainLabel(wraps=True, role="muted")
        self._actions = QHBoxLayout()
        box.addWidget(self._glyph, 0, Qt.AlignmentFlag.AlignHCenter)
        for label in (self._title, self._sentence):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            box.addWidget(label)
        box.addLayout(self._actions)

    def set_words(self, title: str, sentence: str) -> None:
        """Set what is said."""
        self._title.setText(title)
        self._sentence.setText(sentence)
        self.setAccessibleName(f"{title}. {sentence}")

    def add_action(self, button: QWidget) -> None:
        """Offer a next step, centred below the words."""
        self._actions.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)


def spaced(layout: QLayout, *, margin: int = 0, spacing: int = theme.GRID) -> QLayout:
    """Set equal margins and spacing of ``layout`` and return it."""
    layout.setContentsMargins(margin, margin, margin, margin)
    layout.setSpacing(spacing)
    return layout
