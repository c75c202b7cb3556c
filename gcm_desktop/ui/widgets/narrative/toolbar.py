"""The buttons above a narrative, and the line where a link is written.

Belongs here: buttons and their states. Does not: what they do (``commands``).
"""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QTextCharFormat
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from gcm_desktop.ui.translation import translated
from gcm_desktop.ui.widgets.buttons import IconButton, PlainButton, QuietButton
from gcm_desktop.ui.widgets.flow import FlowLayout
from gcm_desktop.ui.widgets.line_field import LineField
from gcm_desktop.ui.widgets.narrative.edit import NarrativeEdit
from gcm_desktop.ui.widgets.narrative.formats import is_ordered
from gcm_desktop.ui.widgets.narrative.reading import list_of
from gcm_desktop.ui.widgets.narrative.table_menu import TableMenu

_GAP = 6
"""Pixels between two groups of buttons."""


class LinkLine(QWidget):
    """Writes the address of a link; no dialog, so nothing covers the text."""

    def __init__(self, edit: NarrativeEdit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._edit = edit
        self.field = LineField(technical=True)
        self._apply = PlainButton(small=True)
        self._remove = QuietButton()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.field, 1)
        row.addWidget(self._apply)
        row.addWidget(self._remove)
        self.field.returnPressed.connect(self._set)
        self._apply.clicked.connect(self._set)
        self._remove.clicked.connect(self._take_away)
        translated(self, self._retranslate)
        self.hide()

    def open(self) -> None:
        """Ask for the address of the link at the caret."""
        link = self._edit.commands.link_cursor().charFormat().anchorHref()
        self.field.setText(link or "https://")
        self._remove.setVisible(bool(link))
        self.show()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        self.field.end(False)

    def _set(self) -> None:
        if self._edit.commands.set_link(self.field.value):
            self._close()
        else:
            self.field.setToolTip(self.tr("An address begins with https:// or mailto:"))
            self.field.selectAll()

    def _take_away(self) -> None:
        self._edit.commands.remove_link()
        self._close()

    def _close(self) -> None:
        self.hide()
        self._edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def _retranslate(self) -> None:
        self.field.setAccessibleName(self.tr("Address of the link"))
        self._apply.set_text(self.tr("Set link"))
        self._remove.set_text(self.tr("Remove link"))


class NarrativeToolbar(QWidget):
    """Serves one editor; its buttons never take the focus from the text."""

    def __init__(self, edit: NarrativeEdit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._edit = edit
        commands = edit.commands
        self._link_line = LinkLine(edit)
        self._row = FlowLayout(spacing=2)
        self._bold = self._button("bold", commands.toggle_bold, checkable=True)
        self._italic = self._button("italic", commands.toggle_italic, checkable=True)
        self._underline = self._button("underline", commands.toggle_underline, checkable=True)
        self._set_apart()
        self._bullets = self._button(
            "bullets", lambda: commands.toggle_list(ordered=False), checkable=True
        )
        self._numbers = self._button(
            "numbers", lambda: commands.toggle_list(ordered=True), checkable=True
        )
        self._indent = self._button("indent", lambda: commands.shift_level(1))
        self._outdent = self._button("outdent", lambda: commands.shift_level(-1))
        self._set_apart()
        self._link = self._button("link", self._link_line.open, checkable=True)
        self._source = self._button("source", edit.source_requested.emit)
        self._table = self._button("table", self._open_table, checkable=True)
        self._table_menu = TableMenu(edit, self)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(6)
        box.addLayout(self._row)
        box.addWidget(self._link_line)
        edit.link_requested.connect(self._link_line.open)
        edit.table_requested.connect(self._open_table)
        edit.currentCharFormatChanged.connect(self._show_format)
        edit.cursorPositionChanged.connect(self._show_lists)
        translated(self, self._retranslate)

    def _button(
        self, icon_name: str, command: Callable[[], None], *, checkable: bool = False
    ) -> IconButton:
        button = IconButton(icon_name, checkable=checkable, takes_focus=False)
        button.clicked.connect(lambda: self._run(command))
        self._row.addWidget(button)
        return button

    def _set_apart(self) -> None:
        gap = QWidget(self)
        gap.setFixedSize(_GAP, 1)
        self._row.addWidget(gap)

    def _open_table(self) -> None:
        self._table_menu.open_below(self._table)

    def _run(self, command: Callable[[], None]) -> None:
        command()
        self._show_format(self._edit.currentCharFormat())
        self._show_lists()

    def _show_format(self, made: QTextCharFormat) -> None:
        self._bold.setChecked(made.fontWeight() >= QFont.Weight.DemiBold.value)
        self._italic.setChecked(made.fontItalic())
        single = QTextCharFormat.UnderlineStyle.SingleUnderline
        self._underline.setChecked(made.underlineStyle() == single)
        self._link.setChecked(made.isAnchor())

    def _show_lists(self) -> None:
        own = list_of(self._edit.textCursor().block())
        ordered = own is not None and is_ordered(own.format())
        self._bullets.setChecked(own is not None and not ordered)
        self._numbers.setChecked(ordered)
        for button in (self._indent, self._outdent):
            button.setEnabled(own is not None)  # in its place: nothing moves while one writes
        in_table = self._edit.tables.table is not None
        self._table.setChecked(in_table)
        for button in (self._bullets, self._numbers):
            button.setEnabled(not in_table)  # a cell has one paragraph

    def _retranslate(self) -> None:
        self._bold.set_words(self.tr("Bold (Ctrl+B)"))
        self._italic.set_words(self.tr("Italic (Ctrl+I)"))
        self._underline.set_words(self.tr("Underline (Ctrl+U)"))
        self._bullets.set_words(self.tr("Bullet list"))
        self._numbers.set_words(self.tr("Numbered list"))
        self._indent.set_words(self.tr("One level in (Ctrl+])"))
        self._outdent.set_words(self.tr("One level out (Ctrl+[)"))
        self._link.set_words(self.tr("Link (Ctrl+L)"))
        self._source.set_words(self.tr("Source reference (Ctrl+Shift+S)"))
        self._table.set_words(self.tr("Table (Ctrl+Shift+T)"))
        self._show_lists()
