"""How the states of paragraphs of a translation look: a shape, a colour and a word each.

Belongs here: looks and which two languages are compared. Does not: computing states
(``domain/translation``), drawing beside a field (``paragraph_gutter``).
"""

from dataclasses import dataclass

from gcm_desktop.domain.submission import Language
from gcm_desktop.domain.translation import ParagraphState
from gcm_desktop.ui.drafting.writing_desk import WritingDesk
from gcm_desktop.ui.translation import translate


@dataclass(frozen=True, slots=True)
class ParagraphLook:
    """Icon and colour role of one state; the icon's shape alone tells it."""

    icon: str
    role: str


LOOKS = {
    ParagraphState.MISSING: ParagraphLook("paragraph-missing", "attention"),
    ParagraphState.UP_TO_DATE: ParagraphLook("check", "good"),
    ParagraphState.SOURCE_CHANGED: ParagraphLook("paragraph-stale", "attention"),
    ParagraphState.UNKNOWN: ParagraphLook("paragraph-unknown", "muted"),
    ParagraphState.SURPLUS: ParagraphLook("plus", "muted"),
}


def state_word(state: ParagraphState) -> str:
    """Return what a state is called in the language of the interface."""
    return {
        ParagraphState.MISSING: translate("ParagraphState", "Not translated"),
        ParagraphState.UP_TO_DATE: translate("ParagraphState", "Up to date"),
        ParagraphState.SOURCE_CHANGED: translate("ParagraphState", "Source changed since"),
        ParagraphState.UNKNOWN: translate("ParagraphState", "Not confirmed yet"),
        ParagraphState.SURPLUS: translate("ParagraphState", "Only in the translation"),
    }[state]


def translated_language(desk: WritingDesk) -> Language | None:
    """Return the language one translates into: of those shown the one that is not the main one.

    Where the main language stands alone it is the first other one; ``None`` where there is none.
    """
    main = desk.submission.main_language
    shown = (desk.text_language, desk.beside, *desk.submission.languages)
    return next((each for each in shown if each is not None and each != main), None)
