"""From a key or the palette to a Word form: handing one out, taking one in.

Belongs here: opening dialogs, asking for a file, reading it. Does not: which keys
(``ui/drafting/deed_groups``), what the dialogs show.
"""

from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from gcm_desktop.ui.authoring.signing import say_fault
from gcm_desktop.ui.drafting.deed import DraftView
from gcm_desktop.ui.drafting.writing_desk import WritingDesk
from gcm_desktop.ui.forms.form_lines import Returned, read_returned
from gcm_desktop.ui.forms.handing_out_dialog import HandingOutDialog
from gcm_desktop.ui.forms.returned_dialog import ReturnedDialog
from gcm_desktop.ui.lifetime import while_alive
from gcm_desktop.ui.moments import isolated
from gcm_desktop.ui.surroundings import Surroundings
from gcm_desktop.ui.translation import translate


def open_handing_out(view: DraftView) -> None:
    """Open the dialog that hands out a form, at the page shown."""
    if isinstance(view, QWidget):
        view.desk.hand_over()
        dialog = HandingOutDialog(view.desk, view.window(), view.item)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()


def choose_returned(view: DraftView) -> None:
    """Ask for a form that came back and show what it proposes."""
    if isinstance(view, QWidget):
        title = translate("Forms", "Take in a Word form")
        name, _ = QFileDialog.getOpenFileName(view.window(), title, "", "Word (*.docx)")
        if name:
            take_in(view.desk, view, Path(name))


def take_in(desk: WritingDesk, page: QWidget, file: Path, *, is_again: bool = False) -> None:
    """Read a form and show what it proposes; the draft is saved first.

    Args:
        is_again: True where it was read before and something was written meanwhile.
    """
    surroundings, session, draft = desk.surroundings, desk.session, desk.submission.id
    desk.hand_over()
    session.flush()
    words = translate("Forms", "Reading {name}…")
    surroundings.navigator.say(words.replace("{name}", isolated(file.name)))

    def show(found: Returned) -> None:
        """Show it where what it was compared with is what stands on the page."""
        if session.is_on_disk:
            _open(surroundings, found, page)
        elif not is_again:
            take_in(desk, page, file, is_again=True)
        else:
            unsaved = translate("Forms", "What you wrote last is not saved yet. Try again then.")
            surroundings.navigator.say(unsaved, is_fault=True)

    surroundings.jobs.run_on_store(
        partial(read_returned, surroundings.use_cases, draft, file, desk.framework),
        while_alive(page, show),
        partial(say_fault, surroundings),
    )


def _open(surroundings: Surroundings, found: Returned, page: QWidget) -> None:
    """Open the dialog over the window, which stays when the page is made anew."""
    navigator, draft = surroundings.navigator, found.content.id
    dialog = ReturnedDialog(surroundings, found, page.window())
    dialog.decide_requested.connect(lambda address: navigator.show_merging(draft, address=address))
    dialog.open()
