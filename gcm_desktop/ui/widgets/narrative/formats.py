"""How the model's blocks and runs look as Qt formats, and back.

Belongs here: formats. Does not: walking a document (``reading``, ``writing``).
"""

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QFont,
    QTextBlockFormat,
    QTextCharFormat,
    QTextFormat,
    QTextLength,
    QTextListFormat,
    QTextTableFormat,
)

from gcm_desktop.domain.richtext import ListItem, Paragraph, Run, Table, block_text
from gcm_desktop.domain.text import Direction, resolved_direction
from gcm_desktop.ui import theme
from gcm_desktop.ui.fonts import LINE_HEIGHT

SOURCE_OBJECT = QTextFormat.ObjectTypes.UserObject.value + 1
"""Object type of the inline object that stands for a source reference."""
SOURCE_ID = QTextFormat.Property.UserProperty.value + 1
TABLE_DIRECTION = QTextFormat.Property.UserProperty.value + 2
TABLE_MIRRORED = QTextFormat.Property.UserProperty.value + 3
OBJECT_LETTER = "\ufffc"
LINE_SEPARATOR = "\u2028"
_SPACE_BELOW = 6.0
QT_DIRECTIONS = {
    Direction.LTR: Qt.LayoutDirection.LeftToRight,
    Direction.RTL: Qt.LayoutDirection.RightToLeft,
}


@dataclass(frozen=True, slots=True)
class Script:
    """The language a narrative is written in, and what follows from it."""

    language: str | None

    @property
    def direction(self) -> Direction:
        """The direction of paragraphs without one of their own."""
        return resolved_direction(Direction.AUTO, self.language, "")

    @property
    def qt_direction(self) -> Qt.LayoutDirection:
        """The same for Qt."""
        return QT_DIRECTIONS[self.direction]


def block_format(block: Paragraph | ListItem, script: Script) -> QTextBlockFormat:
    """Return the format of a paragraph or item; ``auto`` direction is the absence of a property."""
    made = QTextBlockFormat()
    proportional = QTextBlockFormat.LineHeightTypes.ProportionalHeight.value
    made.setLineHeight(LINE_HEIGHT[script.direction], proportional)
    made.setBottomMargin(_SPACE_BELOW)
    if block.direction is not Direction.AUTO:
        made.setLayoutDirection(QT_DIRECTIONS[block.direction])
    return made


def cell_block_format(script: Script) -> QTextBlockFormat:
    """Return the format of a table cell's paragraph: the cell's padding is room enough."""
    made = block_format(Paragraph(), script)
    made.setBottomMargin(0.0)
    return made


def format_direction(made: QTextFormat) -> Direction:
    """Return the direction a block format carries itself."""
    if not made.hasProperty(QTextFormat.Property.LayoutDirection.value):
        return Direction.AUTO
    is_right_to_left = made.layoutDirection() == Qt.LayoutDirection.RightToLeft
    return Direction.RTL if is_right_to_left else Direction.LTR


def list_format(item: ListItem, script: Script) -> QTextListFormat:
    """Return the format of the list ``item`` begins."""
    made = QTextListFormat()
    made.setIndent(item.level + 1)
    if not item.ordered:
        outer = item.level == 0
        disc, circle = QTextListFormat.Style.ListDisc, QTextListFormat.Style.ListCircle
        made.setStyle(disc if outer else circle)
        return made
    made.setStyle(QTextListFormat.Style.ListDecimal)
    if resolved_direction(item.direction, script.language, block_text(item)) is Direction.RTL:
        # Qt draws the dot of "1." on the outer side of a right-to-left item.
        made.setNumberPrefix(".")
        made.setNumberSuffix("")
    return made


def is_ordered(made: QTextListFormat) -> bool:
    """True where a list counts."""
    return made.style() == QTextListFormat.Style.ListDecimal


def char_format(run: Run) -> QTextCharFormat:
    """Return the format of a run.

    The underline the author asked for is single; the one that marks a link is dotted.
    """
    made = QTextCharFormat()
    if run.source is not None:
        made.setObjectType(SOURCE_OBJECT)
        made.setProperty(SOURCE_ID, run.source)
        return made
    if run.bold:
        made.setFontWeight(QFont.Weight.Bold.value)
    if run.italic:
        made.setFontItalic(True)
    if run.link:
        made.setAnchor(True)
        made.setAnchorHref(run.link)
        made.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DotLine)
    if run.underline:
        made.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
    return made


def run_of(text: str, made: QTextCharFormat) -> Run:
    """Return the run of ``text`` in format ``made``; anything the model has not is dropped."""
    return Run(
        text,
        bold=made.fontWeight() >= QFont.Weight.DemiBold.value,
        italic=made.fontItalic(),
        underline=made.underlineStyle() == QTextCharFormat.UnderlineStyle.SingleUnderline,
        link=(made.anchorHref() or None) if made.isAnchor() else None,
    )


def table_format(table: Table, script: Script) -> QTextTableFormat:
    """Return the format of a table; Qt never mirrors columns, so a mirrored one is marked."""
    direction = resolved_direction(table.direction, script.language, block_text(table))
    made = QTextTableFormat()
    made.setProperty(TABLE_DIRECTION, table.direction.value)
    made.setProperty(TABLE_MIRRORED, direction is Direction.RTL)
    made.setHeaderRowCount(1 if table.header else 0)
    made.setCellPadding(6)
    made.setCellSpacing(0)
    made.setBorder(1)
    made.setBorderCollapse(True)
    line = theme.colour("muted")
    line.setAlphaF(0.45)  # readable on either theme: a table is not rewritten at a switch
    made.setBorderBrush(line)
    made.setTopMargin(_SPACE_BELOW)
    made.setBottomMargin(_SPACE_BELOW)
    made.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
    return made
