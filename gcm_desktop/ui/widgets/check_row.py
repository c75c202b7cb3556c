"""Several choices at once, all in sight: a row of boxes to tick that wraps.

Belongs here: drawing, keyboard, accessibility. Does not: what the choices mean.
"""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QVBoxLayout, QWidget

from gcm_desktop.ui import theme
from gcm_desktop.ui.fonts import Size, font
from gcm_desktop.ui.icons import paint_icon
from gcm_desktop.ui.widgets.choice_row import Choice
from gcm_desktop.ui.widgets.flow import FlowLayout

_PAD_X, _PAD_Y, _SIDE, _GAP = 12, 8, 16, 8


class CheckButton(QCheckBox):
    """A box to tick drawn as a segment; a screen reader hears a check box."""

    def __init__(self, choice: Choice, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.set_choice(choice)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        theme.notice().changed.connect(self.updateGeometry)

    def set_choice(self, choice: Choice) -> None:
        """Stand for ``choice``: the same one in another language."""
        self.choice = choice
        self.setText(choice.text.replace("&", "&&"))
        self.setAccessibleName(choice.text)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Return the room of box and words."""
        self.setFont(font(Size.BASE, QFont.Weight.Medium, scale=theme.text_scale()))
        metrics = self.fontMetrics()
        width = metrics.horizontalAdvance(self.choice.text) + _SIDE + _GAP + 2 * _PAD_X + 2
        return QSize(width, metrics.height() + 2 * _PAD_Y)

    def minimumSizeHint(self) -> QSize:
        """Return the room needed."""
        return self.sizeHint()

    def hitButton(self, position: QPoint) -> bool:
        """Take clicks anywhere inside."""
        return self.rect().contains(position)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw outline, box at the start side, words."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width = 2.0 if self.hasFocus() else 1.0
        role = "accent" if self.isChecked() or self.hasFocus() else "field_line"
        painter.setPen(QPen(theme.colour(role), width))
        painter.setBrush(theme.colour("accent_soft" if self.isChecked() else "surface"))
        area = QRectF(self.rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2)
        painter.drawRoundedRect(area, theme.CONTROL_RADIUS, theme.CONTROL_RADIUS)
        inner = self.rect().adjusted(_PAD_X, 0, -_PAD_X, 0)
        right_to_left = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = inner.right() + 1 - _SIDE if right_to_left else inner.left()
        self._paint_box(painter, QRectF(left, inner.center().y() - _SIDE / 2, _SIDE, _SIDE))
        shift = _SIDE + _GAP
        inner.adjust(0 if right_to_left else shift, 0, -shift if right_to_left else 0, 0)
        painter.setPen(theme.colour("accent_strong" if self.isChecked() else "ink"))
        painter.drawText(inner, int(Qt.AlignmentFlag.AlignCenter), self.choice.text)

    def _paint_box(self, painter: QPainter, box: QRectF) -> None:
        inner = box.adjusted(0.75, 0.75, -0.75, -0.75)
        role = "accent" if self.isChecked() else "faint_mark"
        painter.setPen(QPen(theme.colour(role), 1.5))
        painter.setBrush(theme.colour("accent" if self.isChecked() else "surface"))
        painter.drawRoundedRect(inner, 4, 4)
        if self.isChecked():
            mark = box.adjusted(2, 2, -2, -2)
            paint_icon(painter, mark, "check", "on_accent", self.layoutDirection())


class CheckRow(QWidget):
    """Any number of choices out of few.

    Signals:
        changed: The user ticked or cleared a box.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._buttons: dict[str, CheckButton] = {}
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        self._flow = FlowLayout(spacing=theme.GRID)
        box.addLayout(self._flow)

    @property
    def values(self) -> tuple[str, ...]:
        """The keys ticked, in the order of the choices."""
        return tuple(key for key, button in self._buttons.items() if button.isChecked())

    def set_choices(self, choices: Sequence[Choice]) -> None:
        """Offer other choices (or the same in another language); ticks stay where keys do."""
        if [choice.key for choice in choices] == list(self._buttons):
            for choice in choices:  # new boxes would lose the focus and their place for Tab
                self._buttons[choice.key].set_choice(choice)
            return
        ticked, old = self.values, tuple(self._buttons.values())
        last = next(reversed(old), None)
        self._buttons = {choice.key: CheckButton(choice, self) for choice in choices}
        for button in self._buttons.values():
            self._flow.addWidget(button)
            button.show()
            button.clicked.connect(self._tell)
            if last is not None:
                QWidget.setTabOrder(last, button)
            last = button
        for button in old:
            self._flow.removeWidget(button)
            button.hide()
            button.deleteLater()
        self.set_values(ticked)

    def set_values(self, keys: Sequence[str]) -> None:
        """Tick ``keys`` and nothing else, without a signal."""
        for key, button in self._buttons.items():
            button.setChecked(key in keys)

    def _tell(self) -> None:
        self.changed.emit()
