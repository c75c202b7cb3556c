"""From a key or the palette to the Find panel.

Belongs here: opening the panel with what is sought. Does not: which keys (``deeds``).
"""

from PySide6.QtWidgets import QApplication

from gcm_desktop.ui.drafting.deed import DraftView
from gcm_desktop.ui.drafting.dock_tabs import FIND
from gcm_desktop.ui.drafting.find_panel import FindPanel
from gcm_desktop.ui.drafting.found_fields import sought_from


def begin(view: DraftView, text: str = "", *, replacing: bool = False) -> None:
    """Go to the query; ``text``, or what is selected in the field one was in, is sought."""
    focused = QApplication.focusWidget()
    sought = text or sought_from(focused)
    panel = view.show_tab(FIND)
    if isinstance(panel, FindPanel):
        panel.remember(focused)
        panel.begin(sought, replacing=replacing)


def step(view: DraftView, by: int) -> None:
    """Go to the next hit, or to the one before."""
    panel = view.show_tab(FIND)
    if isinstance(panel, FindPanel):
        panel.step(by)
