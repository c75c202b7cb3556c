"""From a key, the palette or a pill to the dialogs of bodies and assignments.

Belongs here: opening them with what they need to know of the draft. Does not: which keys
(``deeds``), the dialogs (``ui/assigning``).
"""

from PySide6.QtWidgets import QApplication, QDialog, QWidget

from gcm_desktop.domain.address import Address, owner
from gcm_desktop.domain.progress import progress
from gcm_desktop.services.assigning import may_be_assigned
from gcm_desktop.ui.assigning.assign_dialog import AssignDialog, Part
from gcm_desktop.ui.assigning.bodies_dialog import BodiesDialog
from gcm_desktop.ui.drafting.deed import DraftView
from gcm_desktop.ui.drafting.question_card import question_at
from gcm_desktop.ui.drafting.record_places import kind_at
from gcm_desktop.ui.drafting.writing_desk import WritingDesk
from gcm_desktop.ui.translation import translate


def open_assign(view: DraftView, about: Address = "") -> None:
    """Open the dialog that assigns a part of the page shown.

    Args:
        about: Item, question or kind of record; empty is the question the focus is in, else the
            page shown.
    """
    desk = view.desk
    wanted = about or question_at(QApplication.focusWidget())
    item = owner(wanted) if about else view.item
    parts = _parts(desk, item)
    if not parts or desk.is_read_only:
        words = translate("Assigning", "Nothing here can be assigned.")
        desk.surroundings.navigator.say(words)
        return
    known = [part.about for part in parts]
    chosen = wanted if wanted in known else known[0]
    if isinstance(view, QWidget):
        title = _place(desk, item)
        languages = desk.submission.languages
        _open(AssignDialog(desk.assigning, title, parts, chosen, languages, view.window()))


def open_bodies(view: DraftView) -> None:
    """Open the dialog that lists the bodies and what each owes."""
    desk = view.desk
    if isinstance(view, QWidget):
        found = progress(desk.submission, desk.framework, desk.assigning.assignments)
        places = {about: _place(desk, about) for about in desk.assigning.assignments.by_address}
        languages = desk.submission.languages
        _open(BodiesDialog(desk.assigning, languages, places, found.owed, view.window()))


def _open(dialog: QDialog) -> None:
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()


def _parts(desk: WritingDesk, item: Address) -> tuple[Part, ...]:
    """Return what can be assigned on a page: the whole of it, then each of its questions."""
    framework = desk.framework
    if not may_be_assigned(framework, item):
        return ()
    found = framework.items.get(item)
    questions = found.questions if found is not None else ()
    return (
        Part(item, ""),
        *(
            Part(f"{item}/{question.key}", question.label.in_language(desk.interface))
            for question in questions
        ),
    )


def _place(desk: WritingDesk, about: Address) -> str:
    kind = kind_at(desk.framework, about)
    if kind is not None:
        return kind.plural.in_language(desk.interface)
    return desk.framework.place(about, desk.interface)
