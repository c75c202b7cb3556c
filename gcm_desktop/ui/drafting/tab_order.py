"""The order in which Tab goes: what was made later is put where it stands.

Qt appends new widgets to the end of a window's order. Belongs here: that order only.
"""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QRadioButton, QWidget


def put_after(anchor: QWidget, *containers: QWidget) -> QWidget:
    """Let Tab go from ``anchor`` through the fields of ``containers``; return the last of them.

    What cannot be reached at this moment has its place too: it may be shown, enabled or chosen.
    """
    last = anchor
    for container in containers:
        for widget in container.findChildren(QWidget):
            if widget is not last and _is_stop(widget):
                QWidget.setTabOrder(last, widget)
                last = widget
    return last


def _is_stop(widget: QWidget) -> bool:
    """True where Tab comes, or would come if this choice of a row were the one chosen."""
    if isinstance(widget, QRadioButton):
        return True
    return widget.focusPolicy() & Qt.FocusPolicy.TabFocus == Qt.FocusPolicy.TabFocus
