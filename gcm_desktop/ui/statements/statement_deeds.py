"""From a key, the palette or the export page to a statement or a letter.

Belongs here: opening the dialog, making a letter, going to what was made. Does not: which keys
(``ui/drafting/deed_groups``).
"""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from gcm_desktop.base.ids import new_ulid
from gcm_desktop.domain.errors import GcmError
from gcm_desktop.domain.framework import group_choice
from gcm_desktop.domain.statement import STATEMENT, TEXT
from gcm_desktop.services.draft_session import DraftSession
from gcm_desktop.services.statements import letter_added
from gcm_desktop.ui.drafting.deed import DraftView
from gcm_desktop.ui.drafting.writing_desk import WritingDesk
from gcm_desktop.ui.statements.statement_dialog import StatementDialog
from gcm_desktop.ui.surroundings import Surroundings
from gcm_desktop.ui.translation import translate


def open_statement(view: DraftView) -> None:
    """Open the dialog, at the priority area of the objective shown; go to what it makes."""
    desk = view.desk
    if STATEMENT not in desk.framework.record_kinds:
        words = translate("Deeds", "This draft was begun with a framework that has no statements.")
        desk.surroundings.navigator.say(words)
    elif isinstance(view, QWidget):
        desk.hand_over()
        dialog = StatementDialog(desk, view.window(), _occasion(view))
        dialog.made.connect(lambda address: view.go_to(f"{address}/{TEXT}"))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()


def open_statement_of(
    surroundings: Surroundings, session: DraftSession, page: QWidget, made: Callable[[str], None]
) -> None:
    """Open the dialog over a page that has no desk; ``made`` is told the address of the record."""
    desk = WritingDesk(surroundings, session, page)
    dialog = StatementDialog(desk, page.window())
    dialog.made.connect(made)
    dialog.finished.connect(dialog.deleteLater)
    dialog.finished.connect(desk.deleteLater)
    dialog.open()


def make_letter(view: DraftView) -> None:
    """Make a transmittal letter with its first words and go to it."""
    desk = view.desk
    desk.hand_over()
    countries = desk.surroundings.use_cases.free.countries
    try:
        change = letter_added(desk.submission, desk.framework, countries.name, new_ulid())
    except GcmError as fault:
        desk.say_fault(fault)
        return
    desk.make(change)
    view.go_to(f"{change.record.address}/{TEXT}")


def _occasion(view: DraftView) -> str:
    for arrangement in view.desk.framework.arrangements:
        for group in arrangement.groups if len(arrangement.groups) > 1 else ():
            if view.item in group.items:
                return group_choice(arrangement, group)
    return ""
