"""From a deed to a signed dialog: who writes is read first and kept afterwards.

Belongs here: the way through the jobs. Does not: dialogs (``signed_dialog``).
"""

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QWidget

from gcm_desktop.domain.author import Author
from gcm_desktop.ui.authoring.signed_dialog import DialogWords, SignedDialog
from gcm_desktop.ui.errors import words_for
from gcm_desktop.ui.lifetime import while_alive
from gcm_desktop.ui.surroundings import Surroundings
from gcm_desktop.ui.translation import translate


def with_author(surroundings: Surroundings, owner: QWidget, then: Callable[[Author], None]) -> None:
    """Read who writes on this computer and call ``then`` with it, known or not."""
    authoring = surroundings.use_cases.authoring
    surroundings.jobs.run_on_store(
        lambda: authoring.author,
        while_alive(owner, then),
        while_alive(owner, partial(say_fault, surroundings)),
    )


def keep_author(surroundings: Surroundings, author: Author) -> None:
    """Keep who writes on this computer from now on."""
    authoring = surroundings.use_cases.authoring
    surroundings.jobs.run_on_store(
        lambda: authoring.set(author), lambda _: None, partial(say_fault, surroundings)
    )


def ask_author(surroundings: Surroundings, owner: QWidget) -> None:
    """Open the dialog that asks who is writing."""

    def ask(author: Author) -> None:
        dialog = SignedDialog(author, who_words, owner.window(), asks=True)

        def keep(given: Author) -> None:
            keep_author(surroundings, given)
            dialog.accept()

        dialog.signed.connect(keep)
        dialog.open()
        dialog.fields.name.setFocus()

    with_author(surroundings, owner, ask)


def once_known(surroundings: Surroundings, owner: QWidget, then: Callable[[], None]) -> None:
    """Call ``then`` when it is known who writes on this computer; ask where nobody said so yet.

    Closing the question without an answer calls nothing.
    """

    def judge(author: Author) -> None:
        if author.is_known:
            then()
            return
        dialog = SignedDialog(author, who_words, owner.window(), asks=True)

        def keep(given: Author) -> None:
            keep_author(surroundings, given)
            dialog.accept()
            then()

        dialog.signed.connect(keep)
        dialog.open()
        dialog.fields.name.setFocus()

    with_author(surroundings, owner, judge)


def who_words() -> DialogWords:
    """Return the words of the question who is writing."""
    return DialogWords(
        translate("Authoring", "Who is writing"),
        translate(
            "Authoring",
            "Kept on this computer and noted with each change, version and approval. It can be "
            "changed at any time; what was noted before stays as it is.",
        ),
        translate("Authoring", "Keep"),
    )


def say_fault(surroundings: Surroundings, fault: Exception) -> None:
    """Say in the window what failed."""
    words = words_for(fault, surroundings.language.language.value)
    surroundings.navigator.say(words, is_fault=True)
