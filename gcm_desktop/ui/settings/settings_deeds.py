"""From a key, the palette or the page of exporting to the dialog of settings.

Belongs here: opening it. Does not: which keys (``ui/drafting/deeds``).
"""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from gcm_desktop.services.draft_session import DraftSession
from gcm_desktop.ui.drafting.deed import DraftView
from gcm_desktop.ui.drafting.writing_desk import WritingDesk
from gcm_desktop.ui.settings.settings_dialog import SettingsDialog
from gcm_desktop.ui.surroundings import Surroundings


def open_settings(view: DraftView) -> None:
    """Open the dialog over the draft shown."""
    if isinstance(view, QWidget):
        dialog = SettingsDialog(view.desk, view.window())
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()


def open_settings_of(
    surroundings: Surroundings, session: DraftSession, page: QWidget, done: Callable[[], None]
) -> None:
    """Open the dialog over a page that has no desk; ``done`` is called once they are kept."""
    desk = WritingDesk(surroundings, session, page)
    dialog = SettingsDialog(desk, page.window())
    dialog.accepted.connect(done)
    dialog.finished.connect(dialog.deleteLater)
    dialog.finished.connect(desk.deleteLater)
    dialog.open()
