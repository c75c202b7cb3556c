"""From a key or the palette to the title of the item shown.

Belongs here: opening what is wanted. Does not: which keys (``ui/drafting/deeds``).
"""

from PySide6.QtWidgets import QWidget

from gcm_desktop.ui.drafting.deed import DraftView
from gcm_desktop.ui.titling.titles_dialog import TitlesDialog
from gcm_desktop.ui.titling.titles_presenter import can_correct
from gcm_desktop.ui.translation import translate


def open_title(view: DraftView) -> None:
    """Open the dialog of the title of the item shown; say so where it has none of the Compact."""
    if not can_correct(view.desk.framework, view.item):
        words = translate("Deeds", "This page has no official title that could be corrected.")
        view.desk.surroundings.navigator.say(words)
    elif isinstance(view, QWidget):
        dialog = TitlesDialog(view.desk, view.item, view.window())
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
