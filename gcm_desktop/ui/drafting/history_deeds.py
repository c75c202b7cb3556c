"""From a key or the palette to history: naming a version, comparing, approving, who is writing.

Belongs here: opening what is wanted. Does not: which keys (``deeds``).
"""

from PySide6.QtWidgets import QWidget

from gcm_desktop.ui.authoring.signing import ask_author
from gcm_desktop.ui.comparing.comparing_dialog import open_comparing
from gcm_desktop.ui.comparing.naming import name_version
from gcm_desktop.ui.drafting.approving import approve
from gcm_desktop.ui.drafting.deed import DraftView
from gcm_desktop.ui.drafting.dock_tabs import HISTORY
from gcm_desktop.ui.drafting.history_panel import HistoryPanel


def begin_naming(view: DraftView) -> None:
    """Ask for a name for the draft as it is; the History panel then shows the version."""
    if isinstance(view, QWidget):

        def show() -> None:
            panel = view.show_tab(HISTORY)
            if isinstance(panel, HistoryPanel):
                panel.read_anew()

        name_version(view.desk, view, show)


def compare(view: DraftView) -> None:
    """Open the dialog that compares versions, at what differs on this page."""
    if isinstance(view, QWidget):
        open_comparing(view.desk, view, place=view.item)


def begin_approving(view: DraftView) -> None:
    """Ask in whose name the item shown is approved."""
    if isinstance(view, QWidget):
        approve(view.desk, view, view.item)


def ask_who(view: DraftView) -> None:
    """Ask who is writing."""
    if isinstance(view, QWidget):
        ask_author(view.desk.surroundings, view)
