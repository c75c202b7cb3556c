"""Words and colours of what became of a carried answer.

Belongs here: one table. Does not: deciding it (``domain/carrying_marks``).
"""

from gcm_desktop.domain.carrying_marks import CarriedState
from gcm_desktop.ui.translation import translate
from gcm_desktop.ui.widgets.pill import PillSpec


def carried_pill(state: CarriedState, *, is_short: bool = False) -> PillSpec:
    """Return the pill of a state, its words in the language of the interface.

    ``is_short`` leaves out where it is from: where that is plain from the place.
    """
    match state:
        case CarriedState.CARRIED:
            words = translate("Carried", "From last report – not yet confirmed")
            words = translate("Carried", "Not yet confirmed") if is_short else words
            return PillSpec(words, "history", "attention", "attention_soft")
        case CarriedState.CONFIRMED:
            words = translate("Carried", "From last report – confirmed")
            words = translate("Carried", "Confirmed") if is_short else words
            return PillSpec(words, "check", "good", "good_soft")
        case CarriedState.EDITED:
            words = translate("Carried", "From last report – edited since")
            words = translate("Carried", "Edited since last report") if is_short else words
            return PillSpec(words, "history", "muted", "chip")
        case CarriedState.RETIRED:
            return PillSpec(translate("Carried", "No longer asked"), "history", "muted", "chip")
