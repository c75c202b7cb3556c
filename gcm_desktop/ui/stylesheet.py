"""The one small stylesheet: what the palette cannot say about buttons, fields and menus.

Belongs here: rules over role names. Padding is symmetric and no border or margin is one-sided,
because Qt mirrors neither. Does not: colour values, widgets' own drawing.
"""

from collections.abc import Mapping
from string import Template

_RULES = Template("""
QToolTip { background: $raised; color: $ink; border: 1px solid $line; padding: 6px; }
QPushButton {
  background: $surface; color: $ink; border: 1px solid $field_line; border-radius: 8px;
  padding: 7px 14px; font-weight: 500;
}
QPushButton:hover { background: $hover; border-color: $faint_mark; }
QPushButton:pressed { background: $chip; }
QPushButton:focus { border: 2px solid $accent; padding: 6px 13px; }
QPushButton:disabled { color: $muted; background: $background; border-color: $line; }
QPushButton[look="primary"] { background: $accent; color: $on_accent; border-color: $accent; }
QPushButton[look="primary"]:hover { background: $accent_strong; border-color: $accent_strong; }
QPushButton[look="primary"]:focus { border: 2px solid $ink; }
QPushButton[look="primary"]:disabled {
  background: $chip; color: $muted; border-color: $line;
}
QPushButton[look="quiet"] { background: transparent; color: $accent; border-color: transparent; }
QPushButton[look="quiet"]:hover { background: $accent_soft; }
QPushButton[look="quiet"]:focus { border: 2px solid $accent; }
QPushButton[look="danger"] { color: $bad; }
QPushButton[look="danger"]:hover { background: $bad_soft; border-color: $bad; }
QPushButton[size="small"] { padding: 4px 11px; }
QPushButton[size="small"]:focus { padding: 3px 10px; }
QPushButton::menu-indicator { image: none; width: 0px; }
QToolButton {
  background: transparent; color: $muted; border: 1px solid transparent; border-radius: 6px;
  padding: 4px 6px;
}
QToolButton:hover { background: $hover; color: $ink; }
QToolButton:checked { background: $accent_soft; color: $accent; }
QToolButton:focus { border-color: $accent; }
QToolButton::menu-indicator { image: none; width: 0px; }
QLineEdit, QPlainTextEdit, QComboBox {
  background: $surface; color: $ink; border: 1px solid $field_line; border-radius: 8px;
  padding: 7px 10px; selection-background-color: $selection; selection-color: $ink;
}
QLineEdit, QPlainTextEdit { placeholder-text-color: $muted; }
QLineEdit:focus, QComboBox:focus { border: 2px solid $accent; padding: 6px 9px; }
QLineEdit:read-only { background: $background; border-color: $line; }
QTextEdit {
  background: $surface; color: $ink; border: 1px solid $field_line; border-radius: 8px;
  selection-background-color: $selection; selection-color: $ink;
}
QTextEdit:focus { border-color: $accent; }
QTextEdit:read-only { background: transparent; border-color: transparent; }
QMenu { background: $raised; color: $ink; border: 1px solid $line; padding: 6px; }
QMenu::item { padding: 7px 22px; border-radius: 6px; }
QMenu::item:selected { background: $accent_soft; color: $accent_strong; }
QMenu::item:disabled { color: $muted; }
QMenu::separator { height: 1px; background: $line; margin: 5px 8px; }
QScrollArea, QScrollArea > QWidget > QWidget { background: transparent; border: none; }
QScrollBar:vertical { background: transparent; width: 12px; border: none; }
QScrollBar:horizontal { background: transparent; height: 12px; border: none; }
QScrollBar::handle { background: $field_line; border-radius: 3px; margin: 3px; }
QScrollBar::handle:hover { background: $faint_mark; }
QScrollBar::handle:vertical { min-height: 36px; }
QScrollBar::handle:horizontal { min-width: 36px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0px; height: 0px; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QTreeView, QTableView { background: transparent; border: none; outline: none; }
QHeaderView { background: transparent; border: none; }
QHeaderView::section { background: transparent; color: $muted; border: none; padding: 6px 10px; }
QSplitter::handle { background: $line; }
QTabBar { background: transparent; qproperty-drawBase: 0; }
QTabBar::tab {
  background: transparent; color: $muted; border: 2px solid transparent; border-radius: 8px;
  padding: 6px 12px;
}
QTabBar::tab:hover { color: $ink; background: $hover; }
QTabBar::tab:selected { color: $accent_strong; background: $accent_soft; font-weight: 600; }
QTabBar::tab:focus { border-color: $accent; }
""")


def stylesheet(colours: Mapping[str, str]) -> str:
    """Return the stylesheet for one theme's colours."""
    return _RULES.substitute(colours)
