"""Reopening a frozen draft: who does it and why, and what follows.

Belongs here: one dialog. Does not: reopening itself (``services/freezing``).
"""

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QWidget

from gcm_desktop.domain.address import Address
from gcm_desktop.domain.author import Author
from gcm_desktop.domain.freezing import Freeze
from gcm_desktop.ui.authoring.signed_dialog import DialogWords, SignedDialog
from gcm_desktop.ui.authoring.signing import keep_author, say_fault, with_author
from gcm_desktop.ui.drafting.writing_desk import WritingDesk
from gcm_desktop.ui.freezing.frozen_bar import FrozenBar
from gcm_desktop.ui.lifetime import while_alive
from gcm_desktop.ui.surroundings import Surroundings
from gcm_desktop.ui.translation import translate, translated
from gcm_desktop.ui.widgets.labels import PlainLabel
from gcm_desktop.ui.widgets.line_field import LineField


class ReopenDialog(SignedDialog):
    """Asks why a frozen submission is opened again."""

    def __init__(self, author: Author, parent: QWidget) -> None:
        super().__init__(author, reopening_words, parent)
        self._label = PlainLabel(parent=self)
        self.why = LineField(limit=400, parent=self)
        self._label.setBuddy(self.why)
        self.content.addWidget(self._label)
        self.content.addWidget(self.why)
        translated(self, self._name_field)

    def is_complete(self) -> bool:
        """True where a reason is given and it is known who gives it."""
        if not self.why.value.strip():
            self.refuse(self.tr("Write why it is reopened."))
            self.why.setFocus()
            return False
        return super().is_complete()

    def _name_field(self) -> None:
        words = self.tr("Why it is reopened")
        self._label.setText(words)
        self.why.setAccessibleName(words)
        self.why.setPlaceholderText(self.tr("for example: a figure was corrected"))


def reopening_words() -> DialogWords:
    """Return the words of the dialog."""
    return DialogWords(
        translate("Freezing", "Reopen this submission"),
        translate(
            "Freezing",
            "It can be changed again. Your name and the reason are kept with it, and the next "
            "bundle names the code under which it left.",
        ),
        translate("Freezing", "Reopen"),
    )


def frozen_bar(desk: WritingDesk, page: QWidget, place: Callable[[], Address]) -> FrozenBar:
    """Return the bar over the page of a frozen draft, which leads to reopening it.

    Args:
        place: Where one is at that moment, to come back to.

    Raises:
        ValueError: where the draft is not frozen.
    """
    surroundings = desk.surroundings
    if surroundings.frozen is None:
        raise ValueError("not frozen")
    can_reopen = not surroundings.is_read_only
    bar = FrozenBar(surroundings.frozen, can_reopen=can_reopen, parent=page)
    bar.reopen_requested.connect(lambda: reopen(surroundings, page, desk.submission.id, place()))
    return bar


def reopen(surroundings: Surroundings, owner: QWidget, submission_id: str, place: Address) -> None:
    """Ask who and why, reopen the draft and show it at ``place``."""
    freezing, navigator = surroundings.use_cases.freezing, surroundings.navigator

    def ask(author: Author) -> None:
        dialog = ReopenDialog(author, owner.window())

        def reopened(_: Freeze) -> None:
            navigator.note_frozen(submission_id, None)
            navigator.show_draft(submission_id, place)
            navigator.say(translate("Freezing", "Reopened. It can be changed again."))

        def do(given: Author) -> None:
            if given != author:
                keep_author(surroundings, given)
            surroundings.jobs.run_on_store(
                partial(freezing.reopen, submission_id, dialog.why.value, given),
                while_alive(owner, reopened),
                partial(say_fault, surroundings),
            )
            dialog.accept()

        dialog.signed.connect(do)
        dialog.open()
        dialog.why.setFocus()

    with_author(surroundings, owner, ask)
