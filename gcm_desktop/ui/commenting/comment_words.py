"""Comments in words: how many there are, how a thread stands. No widgets.

Belongs here: short wordings that several places share. Does not: what a panel shows
(``comments_presenter``).
"""

from gcm_desktop.domain.review import State
from gcm_desktop.ui.moments import counted
from gcm_desktop.ui.translation import translate
from gcm_desktop.ui.widgets.pill import PillSpec

_LOOKS = {
    State.OPEN: ("comment", "attention", "attention_soft"),
    State.ANSWERED: ("comment-answered", "accent", "accent_soft"),
    State.RESOLVED: ("comment-settled", "good", "good_soft"),
}


def comment_words(count: int) -> str:
    """Return how many comments are not settled."""
    words = translate("Commenting", "Comments not settled: {count}")
    return words.replace("{count}", counted(count))


def state_pill_of(state: State) -> PillSpec:
    """Return how a thread stands: the shape alone tells it, the word says it."""
    icon, ink, ground = _LOOKS[state]
    return PillSpec(state_word(state), icon, ink, ground)


def state_word(state: State) -> str:
    """Return what a state of a thread is called."""
    return {
        State.OPEN: translate("Commenting", "Open"),
        State.ANSWERED: translate("Commenting", "Answered"),
        State.RESOLVED: translate("Commenting", "Settled"),
    }[state]
