"""Naming a version: the dialog and what follows.

Belongs here: one dialog. Does not: keeping the version (``services/versioning``).
"""

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QWidget

from gcm_desktop.domain.author import Author
from gcm_desktop.services.companions import Version
from gcm_desktop.ui.authoring.signed_dialog import DialogWords, SignedDialog
from gcm_desktop.ui.authoring.signing import keep_author, say_fault, with_author
from gcm_desktop.ui.drafting.writing_desk import WritingDesk
from gcm_desktop.ui.lifetime import while_alive
from gcm_desktop.ui.moments import isolated
from gcm_desktop.ui.translation import translate, translated
from gcm_desktop.ui.widgets.labels import PlainLabel
from gcm_desktop.ui.widgets.line_field import LineField


class NamingDialog(SignedDialog):
    """Asks for the name of the version that is kept."""

    def __init__(self, author: Author, parent: QWidget) -> None:
        super().__init__(author, naming_words, parent)
        self._label = PlainLabel(parent=self)
        self.name = LineField(limit=120, parent=self)
        self._label.setBuddy(self.name)
        self.content.addWidget(self._label)
        self.content.addWidget(self.name)
        translated(self, self._name_field)

    def is_complete(self) -> bool:
        """True where the version has a name and it is known who gives it."""
        if not self.name.value.strip():
            self.refuse(self.tr("Write a name for the version."))
            self.name.setFocus()
            return False
        return super().is_complete()

    def _name_field(self) -> None:
        words = self.tr("Name of the version")
        self._label.setText(words)
        self.name.setAccessibleName(words)
        self.name.setPlaceholderText(self.tr("for example: sent to the council"))


def naming_words() -> DialogWords:
    """Return the words of the dialog."""
    return DialogWords(
        translate("Comparing", "Name this version"),
        translate(
            "Comparing",
            "The draft as it is now can then be compared with and gone back to at any time.",
        ),
        translate("Comparing", "Keep version"),
    )


def name_version(desk: WritingDesk, owner: QWidget, done: Callable[[], None]) -> None:
    """Ask for a name, keep the version and call ``done``; never in a read-only window."""
    surroundings = desk.surroundings
    versioning = surroundings.use_cases.versioning

    def ask(author: Author) -> None:
        dialog = NamingDialog(author, owner.window())

        def kept(version: Version) -> None:
            words = translate("Comparing", "Version kept: {name}")
            surroundings.navigator.say(words.replace("{name}", isolated(version.name)))
            done()

        def keep(given: Author) -> None:
            desk.hand_over()
            if given != author:
                keep_author(surroundings, given)
            content = desk.submission
            surroundings.jobs.run_on_store(
                partial(versioning.name_version, content.id, dialog.name.value, content),
                while_alive(owner, kept),
                partial(say_fault, surroundings),
            )
            dialog.accept()

        dialog.signed.connect(keep)
        dialog.open()
        dialog.name.setFocus()

    if not desk.is_read_only:
        with_author(surroundings, owner, ask)
