"""Words and looks of states: which icon, colour roles and word stand for a state.

Belongs here: the two families of states and how each is shown. Does not: how a state is computed
(``domain/progress``).
"""

from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP

from gcm_desktop.ui.translation import translate


@dataclass(frozen=True, slots=True)
class StateLook:
    """How one state is shown.

    Attributes:
        icon: Name of its glyph; the shape alone tells the state.
        ink: Colour role of glyph and word.
        ground: Colour role behind a pill.
        segment: Colour role in a progress strip.
        word: English source of its word.
    """

    icon: str
    ink: str
    ground: str
    segment: str
    word: str

    @property
    def text(self) -> str:
        """The word in the language in force."""
        return translate("State", self.word)


def _look(icon: str, ink: str, ground: str, segment: str, word: object) -> StateLook:
    """Return a look; the marker that ``lupdate`` finds gives its string back as an object."""
    return StateLook(icon, ink, ground, segment, str(word))


DRAFTING: dict[str, StateLook] = {
    "ready": _look(
        "drafting-ready", "good", "good_soft", "good", QT_TRANSLATE_NOOP("State", "Ready")
    ),
    "drafting": _look(
        "drafting-drafting", "accent", "accent_soft", "accent",
        QT_TRANSLATE_NOOP("State", "Drafting"),
    ),
    "awaiting": _look(
        "drafting-awaiting", "attention", "attention_soft", "attention_mark",
        QT_TRANSLATE_NOOP("State", "Awaiting a body"),
    ),
    "not_started": _look(
        "drafting-not-started", "muted", "chip", "track", QT_TRANSLATE_NOOP("State", "Untouched")
    ),
    "not_applicable": _look(
        "drafting-not-applicable", "muted", "chip", "faint_mark",
        QT_TRANSLATE_NOOP("State", "Does not apply"),
    ),
    "approved": _look(
        "drafting-approved", "good", "good_soft", "good", QT_TRANSLATE_NOOP("State", "Approved")
    ),
}  # fmt: skip
"""Drafting states (round), by key of ``domain/progress``; the two families never share a word."""

IMPLEMENTATION: dict[str, StateLook] = {
    "not_started": _look(
        "status-not-started", "muted", "chip", "track", QT_TRANSLATE_NOOP("State", "Not started")
    ),
    "planned": _look(
        "status-planned", "accent", "accent_soft", "accent", QT_TRANSLATE_NOOP("State", "Planned")
    ),
    "in_progress": _look(
        "status-in-progress", "accent", "accent_soft", "accent",
        QT_TRANSLATE_NOOP("State", "In progress"),
    ),
    "achieved": _look(
        "status-achieved", "good", "good_soft", "good", QT_TRANSLATE_NOOP("State", "Achieved")
    ),
    "not_applicable": _look(
        "status-not-applicable", "muted", "chip", "faint_mark",
        QT_TRANSLATE_NOOP("State", "Not applicable"),
    ),
}  # fmt: skip
"""Implementation status (square), by its key in the framework."""
