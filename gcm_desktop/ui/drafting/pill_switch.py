"""A choice of two or three as pills, for switches that are no answers.

Belongs here: the look of small radio buttons.
"""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QSizePolicy, QVBoxLayout, QWidget

from gcm_desktop.ui import theme
from gcm_desktop.ui.widgets.choice_row import let_tab_come_to_one
from gcm_desktop.ui.widgets.flow import FlowLayout
from gcm_desktop.ui.widgets.pill import pill_font

_PAD_X, _PAD_Y = 12, 5


class _PillButton(QRadioButton):
    """One pill; a screen reader hears a radio button."""

    def __init__(self, key: str, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.key = key
        self.words = words
        self.setAccessibleName(words)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def sizeHint(self) -> QSize:
        """Return the room of the words."""
        metrics = QFontMetrics(pill_font())
        width = metrics.horizontalAdvance(self.words) + 2 * _PAD_X + 1
        return QSize(width, metrics.height() + 2 * _PAD_Y)

    def minimumSizeHint(self) -> QSize:
        """Return the same."""
        return self.sizeHint()

    def hitButton(self, position: QPoint) -> bool:
        """Take clicks anywhere inside."""
        return self.rect().contains(position)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = self.isChecked()
        painter.setPen(Qt.PenStyle.NoPen)
        if self.hasFocus():
            painter.setPen(QPen(theme.colour("accent"), 1.5))
        ground = "accent_soft" if chosen else "hover" if self.underMouse() else "chip"
        painter.setBrush(theme.colour(ground))
        area = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.drawRoundedRect(area, area.height() / 2, area.height() / 2)
        painter.setPen(theme.colour("accent_strong" if chosen else "muted"))
        painter.setFont(pill_font())
        painter.drawText(self.rect(), int(Qt.AlignmentFlag.AlignCenter), self.words)


class PillSwitch(QWidget):
    """Always has one choice.

    Signals:
        chosen: The key of the choice the user made.
    """

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._group = QButtonGroup(self)
        self._group.buttonClicked.connect(self._take)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        self._flow = FlowLayout(spacing=6)
        box.addLayout(self._flow)
        self._buttons: dict[str, _PillButton] = {}

    def set_choices(self, choices: Sequence[tuple[str, str]], *, name: str) -> None:
        """Offer ``choices`` (key and words); words of known keys are replaced in place."""
        self.setAccessibleName(name)
        for key, words in choices:
            button = self._buttons.get(key)
            if button is None:
                button = self._buttons[key] = _PillButton(key, words, self)
                self._group.addButton(button)
                self._flow.addWidget(button)
            button.words = words
            button.setAccessibleName(words)
            button.updateGeometry()
            button.update()

    def set_value(self, key: str) -> None:
        """Show ``key`` as chosen without a signal."""
        if key in self._buttons:
            self._buttons[key].setChecked(True)
            let_tab_come_to_one(self, tuple(self._buttons.values()))

    def _take(self, button: _PillButton) -> None:
        self.chosen.emit(button.key)
