"""Approving the item one is at: the dialog that names person and body, and what follows.

Belongs here: the dialog and its deed. Does not: what an approval means (``domain/approval``), how
it is shown (``approval_line``).
"""

from functools import partial

from PySide6.QtGui import QFont
from PySide6.QtWidgets import QWidget

from gcm_desktop.domain.address import Address
from gcm_desktop.domain.approval import withdrawn
from gcm_desktop.domain.author import Author
from gcm_desktop.domain.change import SetAnswer
from gcm_desktop.ui.authoring.signed_dialog import DialogWords, SignedDialog
from gcm_desktop.ui.authoring.signing import keep_author, say_fault, with_author
from gcm_desktop.ui.drafting.writing_desk import WritingDesk
from gcm_desktop.ui.lifetime import while_alive
from gcm_desktop.ui.translation import translate
from gcm_desktop.ui.widgets.labels import PlainLabel


class ApprovalDialog(SignedDialog):
    """Says what is approved and in whose name."""

    def __init__(self, author: Author, desk: WritingDesk, item: Address, parent: QWidget) -> None:
        super().__init__(author, approval_words, parent)
        title = desk.framework.place(item, desk.interface)
        weight = QFont.Weight.DemiBold
        self.content.addWidget(PlainLabel(title, weight=weight, wraps=True, parent=self))


def approval_words() -> DialogWords:
    """Return the words of the dialog."""
    return DialogWords(
        translate("Approving", "Approve this text"),
        translate(
            "Approving",
            "The approval holds for what is written on this page now, in all languages, with the "
            "records shown here. It lapses, and everybody sees so, when any of it changes.",
        ),
        translate("Approving", "Approve"),
    )


def approve(desk: WritingDesk, owner: QWidget, item: Address) -> None:
    """Ask in whose name, keep the exact snapshot and set the mark as one undoable step."""
    reporting = desk.framework.items.get(item)
    if desk.is_read_only or reporting is None or not reporting.reporting:
        return
    surroundings = desk.surroundings
    versioning = surroundings.use_cases.versioning

    def ask(author: Author) -> None:
        dialog = ApprovalDialog(author, desk, item, owner.window())

        def give(given: Author) -> None:
            if given != author:
                keep_author(surroundings, given)
            surroundings.jobs.run_on_store(
                partial(versioning.approval, desk.submission, item, given),
                while_alive(owner, made),
                while_alive(owner, partial(say_fault, surroundings)),
            )
            dialog.accept()

        dialog.signed.connect(give)
        dialog.open()

    def made(change: SetAnswer | None) -> None:
        if change is not None:
            desk.make(change)

    desk.hand_over()
    with_author(surroundings, owner, ask)


def withdraw(desk: WritingDesk, item: Address) -> None:
    """Take an approval back; undoable like any other step."""
    change = withdrawn(desk.submission, item)
    if change is not None:
        desk.make(change)
