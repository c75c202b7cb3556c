"""From a key or the palette to translations: the next open one, the dialog of languages.

Belongs here: opening what is wanted. Does not: which keys (``deeds``).
"""

from PySide6.QtWidgets import QWidget

from gcm_desktop.ui.drafting.deed import DraftView
from gcm_desktop.ui.drafting.dock_tabs import TRANSLATION
from gcm_desktop.ui.drafting.languages_dialog import LanguagesDialog
from gcm_desktop.ui.drafting.translation_panel import TranslationPanel


def step(view: DraftView, by: int) -> None:
    """Go to the next answer whose translation needs work, or to the one before."""
    panel = view.show_tab(TRANSLATION)
    if isinstance(panel, TranslationPanel):
        panel.step(by)


def open_languages(view: DraftView) -> None:
    """Open the dialog that adds and removes languages."""
    if isinstance(view, QWidget):
        dialog = LanguagesDialog(view.desk, view.window())
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
