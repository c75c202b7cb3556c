"""The one question asked on leaving: text that could not be saved goes somewhere, or we stay."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from gcm_desktop.base.atomic import write_atomic
from gcm_desktop.services.draft_session import DraftSession
from gcm_desktop.ui.translation import translate


def ask_before_leaving(parent: QWidget, session: DraftSession) -> bool:
    """Return True where the window may close: a copy was saved elsewhere, or the person insists."""
    box = QMessageBox(parent)
    box.setIcon(QMessageBox.Icon.Warning)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setWindowTitle(translate("Leaving", "Not everything is saved"))
    box.setText(
        translate("Leaving", "The last changes could not be written to this computer’s store.")
    )
    box.setInformativeText(
        translate("Leaving", "They are safe in this window as long as it stays open.")
    )
    role = QMessageBox.ButtonRole
    copy = box.addButton(translate("Leaving", "Save a copy elsewhere…"), role.AcceptRole)
    leave = box.addButton(translate("Leaving", "Close and lose them"), role.DestructiveRole)
    stay = box.addButton(translate("Leaving", "Keep the window open"), role.RejectRole)
    box.setDefaultButton(stay)
    box.setEscapeButton(stay)
    box.exec()
    if box.clickedButton() is copy:
        return save_copy(parent, session)
    return box.clickedButton() is leave


def save_copy(parent: QWidget, session: DraftSession) -> bool:
    """Ask for a place and write the whole text there; True where it was written."""
    name, _ = QFileDialog.getSaveFileName(
        parent, translate("Leaving", "Save a copy elsewhere"), "submission.json", "JSON (*.json)"
    )
    if not name:
        return False
    try:
        write_atomic(Path(name), session.copy())
    except OSError as fault:
        title = translate("Leaving", "Save a copy elsewhere")
        box = QMessageBox(QMessageBox.Icon.Warning, title, "")
        box.setTextFormat(Qt.TextFormat.PlainText)
        words = translate("Leaving", "The copy could not be written: {reason}")
        box.setText(words.replace("{reason}", str(fault)))
        box.exec()
        return False
    return True
