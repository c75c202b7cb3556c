"""Colours and weights that are shown but are no part of the text: links, header rows.

They are laid over the text, so they follow the theme, never enter the model and never undo.
Belongs here: display formats only.
"""

from PySide6.QtGui import QFont, QSyntaxHighlighter, QTextCharFormat, QTextCursor, QTextDocument

from gcm_desktop.ui import theme
from gcm_desktop.ui.widgets.narrative.reading import fragments, table_at


class DisplayFormats(QSyntaxHighlighter):
    """Serves one document."""

    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)
        theme.notice().changed.connect(self.rehighlight)

    def highlightBlock(self, text: str) -> None:
        """Lay formats over one block."""
        block = self.currentBlock()
        header = _in_header(block.position(), self.document())
        if header:
            made = QTextCharFormat()
            made.setFontWeight(QFont.Weight.DemiBold.value)
            self.setFormat(0, block.length(), made)
        for fragment in fragments(block):
            if fragment.charFormat().isAnchor():
                made = QTextCharFormat()
                made.setForeground(theme.colour("accent"))
                self.setFormat(fragment.position() - block.position(), fragment.length(), made)


def _in_header(position: int, document: QTextDocument) -> bool:
    if not document.rootFrame().childFrames():
        return False
    cursor = QTextCursor(document)
    cursor.setPosition(position)
    table = table_at(cursor)
    return (
        table is not None
        and table.format().headerRowCount() > 0
        and table.cellAt(cursor).row() == 0
    )
