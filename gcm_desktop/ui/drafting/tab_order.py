"""The order in which Tab goes: what was made later is put where it stands.

Qt appends new widgets to the end of a window's order. Belongs here: that order only.
"""

from PySide6.QtWidgets import QWidget

from gcm_desktop.ui.drafting.question_card import focusable


def put_after(anchor: QWidget, *containers: QWidget) -> QWidget:
    """Let Tab go from ``anchor`` through the fields of ``containers``; return the last of them."""
    last = anchor
    for container in containers:
        for widget in focusable(container):
            if widget is not last:
                QWidget.setTabOrder(last, widget)
                last = widget
    return last
