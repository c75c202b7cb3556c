"""What is said below a text after something was pasted into it: what was left out or mended.

Belongs here: the words and the line. Does not: reading what is pasted (``intake``).
"""

from collections.abc import Callable, Mapping

from PySide6.QtWidgets import QWidget

from gcm_desktop.domain.submission import Language
from gcm_desktop.ui.translation import translate
from gcm_desktop.ui.widgets.labels import PlainLabel, small_label
from gcm_desktop.ui.widgets.narrative.edit import NarrativeEdit

_WORDS: Mapping[str, Callable[[], str]] = {
    "pictures": lambda: translate("PastedNote", "pictures"),
    "deletions": lambda: translate("PastedNote", "deleted text"),
    "hidden": lambda: translate("PastedNote", "hidden text"),
    "links": lambda: translate("PastedNote", "links"),
    "joined": lambda: translate("PastedNote", "broken lines"),
    "visual_order": lambda: translate("PastedNote", "reversed Arabic letters"),
    "presentation_forms": lambda: translate("PastedNote", "letter shapes of a PDF"),
    "controls": lambda: translate("PastedNote", "characters that cannot be printed"),
    "surrogates": lambda: translate("PastedNote", "damaged characters"),
    "plain": lambda: translate("PastedNote", "all formats, since there was too much of them"),
}
"""In the order in which they are said."""


def pasted_words(altered: frozenset[str], interface: Language) -> str:
    """Return what is said about a paste, empty where all of it was taken as it was."""
    named = [words() for code, words in _WORDS.items() if code in altered]
    if not named:
        return ""
    listed = ("، " if interface == "ar" else ", ").join(named)
    said = translate("PastedNote", "Left out or mended while pasting: {what}.")
    return said.replace("{what}", listed)


def pasted_note(
    edit: NarrativeEdit, interface: Callable[[], Language], parent: QWidget
) -> PlainLabel:
    """Return the line for ``edit``: said after a paste that altered something, until an edit."""
    note = small_label(wraps=True)
    note.setParent(parent)
    note.hide()

    def say(altered: frozenset[str]) -> None:
        words = pasted_words(altered, interface())
        note.setText(words)
        note.setVisible(bool(words))

    edit.pasted.connect(say)
    edit.edited.connect(note.hide)
    return note
