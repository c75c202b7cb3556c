"""Drawing text of several lines: QLabel's own drawing shifts wrapped Arabic by its last space.

``QPainter.drawText`` counts the space at which a right-to-left line was broken as room at the right
edge, so that all lines but the last stand too far left and may lose letters there. A text layout
with its own direction, as the editors use, does not.
"""

import re

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QFont, QPainter, QTextLayout, QTextOption

from gcm_desktop.domain.text import Direction, first_strong

_LINE_SEPARATOR = "\u2028"
_ISOLATED = re.compile("[\u2066-\u2068][^\u2069]*\u2069")
"""A name set apart (``moments.isolated``) does not decide the direction of its sentence."""


def draw_wrapped(
    painter: QPainter, area: QRect, text: str, face: QFont, alignment: Qt.AlignmentFlag
) -> None:
    """Draw ``text`` broken into lines within ``area`` in the painter's pen.

    Args:
        alignment: Where lines stand, absolute, and where the whole stands from top to bottom.
    """
    option = QTextOption(alignment & Qt.AlignmentFlag.AlignHorizontal_Mask)
    option.setWrapMode(QTextOption.WrapMode.WordWrap)
    is_rtl = first_strong(_ISOLATED.sub("", text)) is Direction.RTL
    option.setTextDirection(
        Qt.LayoutDirection.RightToLeft if is_rtl else Qt.LayoutDirection.LeftToRight
    )
    layout = QTextLayout(text.replace("\n", _LINE_SEPARATOR), face)
    layout.setTextOption(option)
    height = _lay_out(layout, area.width())
    spare = area.height() - height
    is_centred = bool(alignment & Qt.AlignmentFlag.AlignVCenter)
    top = area.y() + (spare / 2 if is_centred else 0)
    layout.draw(painter, QPointF(area.x(), max(top, area.y())))


def _lay_out(layout: QTextLayout, width: int) -> float:
    """Break the lines and return their height."""
    height = 0.0
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        line.setPosition(QPointF(0, height))
        height += line.height()
    layout.endLayout()
    return height
