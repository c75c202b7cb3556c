"""From a key, the palette or a marker to the Comments panel.

Belongs here: opening the panel with what is wanted. Does not: which keys (``deeds``).
"""

from PySide6.QtWidgets import QApplication

from gcm_desktop.ui.commenting.comment_places import anchor_here
from gcm_desktop.ui.commenting.comments_panel import CommentsPanel
from gcm_desktop.ui.commenting.comments_presenter import thread_with
from gcm_desktop.ui.drafting.deed import DraftView
from gcm_desktop.ui.drafting.dock_tabs import COMMENTS


def begin(view: DraftView) -> None:
    """Begin a comment on what one is at: the paragraph with the caret, the answer, the page."""
    focused = QApplication.focusWidget()
    anchor = anchor_here(view.desk, view.item, "")
    panel = view.show_tab(COMMENTS)
    if isinstance(panel, CommentsPanel):
        panel.begin(anchor, focused)


def show_thread(view: DraftView, thread: str) -> None:
    """Show a thread, and what it is about."""
    found = thread_with(view.desk.commenting.threads, thread)
    if found is None:
        return
    view.go_to(found.anchor.address)
    panel = view.show_tab(COMMENTS)
    if isinstance(panel, CommentsPanel):
        panel.show_thread(thread)
