"""One choice out of few, all in sight: a row of segments that wraps.

Belongs here: drawing, keyboard, accessibility of choices. Does not: what the choices mean.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QSizePolicy, QVBoxLayout, QWidget

from gcm_desktop.ui import theme
from gcm_desktop.ui.fonts import Size, font
from gcm_desktop.ui.icons import paint_icon
from gcm_desktop.ui.widgets.flow import FlowLayout

_PAD_X, _PAD_Y, _SIDE, _GAP = 11, 8, 16, 6


def _side() -> int:
    return round(_SIDE * theme.text_scale())


@dataclass(frozen=True, slots=True)
class Choice:
    """One of the choices: its key, its words, an optional glyph."""

    key: str
    text: str
    icon: str = ""
    icon_role: str = "accent"


class ChoiceButton(QRadioButton):
    """A radio button drawn as a segment; a screen reader hears a radio button."""

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
        """Return the room of glyph and words; the same whether chosen or not."""
        metrics = self.fontMetrics()
        side = _side() + _GAP if self.choice.icon else 0
        bold = font(Size.BASE, QFont.Weight.Medium, scale=theme.text_scale())
        self.setFont(bold)
        width = metrics.horizontalAdvance(self.choice.text) + side + 2 * _PAD_X + 2
        return QSize(width, metrics.height() + 2 * _PAD_Y)

    def minimumSizeHint(self) -> QSize:
        """Return the room needed."""
        return self.sizeHint()

    def hitButton(self, position: QPoint) -> bool:
        """Take clicks anywhere inside."""
        return self.rect().contains(position)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw outline, glyph at the start side, words."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter)
        chosen = self.isChecked()
        inner = self.rect().adjusted(_PAD_X, 0, -_PAD_X, 0)
        right_to_left = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        if self.choice.icon:
            side = _side()
            left = inner.right() + 1 - side if right_to_left else inner.left()
            box = QRectF(left, inner.center().y() - side / 2 + 0.5, side, side)
            role = self.choice.icon_role if chosen else "muted"
            paint_icon(painter, box, self.choice.icon, role, self.layoutDirection())
            shift = side + _GAP
            inner.adjust(0 if right_to_left else shift, 0, -shift if right_to_left else 0, 0)
        ink = "accent_strong" if chosen else "ink" if self.isEnabled() else "muted"
        painter.setPen(theme.colour(ink))
        painter.drawText(inner, int(Qt.AlignmentFlag.AlignCenter), self.choice.text)

    def _paint_ground(self, painter: QPainter) -> None:
        chosen, focused = self.isChecked(), self.hasFocus()
        width = 2.0 if focused else 1.0
        role = "accent" if chosen or focused else "field_line"
        painter.setPen(QPen(theme.colour(role), width))
        pointed_at = self.underMouse() and self.isEnabled()
        ground = "accent_soft" if chosen else "hover" if pointed_at else "surface"
        if not self.isEnabled() and not chosen:
            ground = "background"
        painter.setBrush(theme.colour(ground))
        area = QRectF(self.rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2)
        painter.drawRoundedRect(area, theme.CONTROL_RADIUS, theme.CONTROL_RADIUS)


class ChoiceRow(QWidget):
    """A single choice that may also be left open.

    Signals:
        chosen: The key of the choice the user made; empty where it was taken back (Delete key).
    """

    chosen = Signal(str)

    def __init__(self, choices: Sequence[Choice] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._group = QButtonGroup(self)
        self._group.buttonClicked.connect(self._take)
        self._buttons: dict[str, ChoiceButton] = {}
        self._key = ""
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        self._flow = FlowLayout(spacing=6)
        box.addLayout(self._flow)
        self.set_choices(choices)

    @property
    def value(self) -> str:
        """The chosen key, empty where nothing is chosen."""
        return self._key

    def set_choices(self, choices: Sequence[Choice]) -> None:
        """Offer other choices (or the same in another language); keep what is chosen."""
        if [choice.key for choice in choices] == list(self._buttons):
            for choice in choices:  # new buttons would lose the focus and their place for Tab
                self._buttons[choice.key].set_choice(choice)
            return
        old, last = tuple(self._buttons.values()), self._last
        self._buttons = {choice.key: ChoiceButton(choice, self) for choice in choices}
        for button in self._buttons.values():
            self._group.addButton(button)
            self._flow.addWidget(button)
            if last is not None:
                QWidget.setTabOrder(last, button)
            last = button
        for button in old:
            self._group.removeButton(button)
            self._flow.removeWidget(button)
            button.hide()  # deletion comes later; until then the old would show behind the new
            button.deleteLater()
        self.set_value(self._key)

    def set_value(self, key: str) -> None:
        """Show ``key`` as chosen without a signal; unknown and empty keys show none."""
        self._key = key
        # An exclusive group refuses to have nothing chosen.
        self._group.setExclusive(False)
        for own_key, button in self._buttons.items():
            button.setChecked(own_key == key)
        self._group.setExclusive(True)
        let_tab_come_to_one(self, tuple(self._buttons.values()))

    def set_read_only(self, read_only: bool) -> None:
        """Show without letting change."""
        for button in self._buttons.values():
            button.setEnabled(not read_only)
        let_tab_come_to_one(self, tuple(self._buttons.values()))

    def set_available(self, key: str, available: bool) -> None:
        """Let ``key`` be chosen or not; why not is said beside the row."""
        self._buttons[key].setEnabled(available)
        let_tab_come_to_one(self, tuple(self._buttons.values()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the choice back with Delete or Backspace."""
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and self._key:
            self.set_value("")
            self.chosen.emit("")
        else:
            super().keyPressEvent(event)

    @property
    def _last(self) -> ChoiceButton | None:
        return next(reversed(self._buttons.values()), None)

    def _take(self, button: ChoiceButton) -> None:
        if button.choice.key != self._key:
            self._key = button.choice.key
            self.chosen.emit(self._key)


def let_tab_come_to_one(row: QWidget, buttons: Sequence[QRadioButton]) -> None:
    """Let Tab come to the button that is chosen, else to the first; arrow keys do the rest.

    Qt keeps this up to date once the focus has been in the group, not before.
    """
    available = [button for button in buttons if button.isEnabledTo(row)]
    entry = next((each for each in available if each.isChecked()), next(iter(available), None))
    for button in buttons:
        policy = Qt.FocusPolicy.StrongFocus if button is entry else Qt.FocusPolicy.ClickFocus
        button.setFocusPolicy(policy)
