"""The versions in which a submission leaves: their names, and in one line what each is for.

Belongs here: words of profiles. Does not: what a profile lets out (``domain/leaving``), widgets.
"""

from gcm_desktop.domain import leaving
from gcm_desktop.ui.translation import translate
from gcm_desktop.ui.widgets.choice_row import Choice

QUESTIONNAIRE = {"ar": "استبيان", "en": "Questionnaire", "fr": "Questionnaire"}
"""What the blank one is called in the name of its file, in the language it is written in."""


def profile_choices() -> list[Choice]:
    """Return the profiles to choose from, in the order of their use."""
    return [
        Choice(leaving.DRAFT, translate("ProfileWords", "Draft")),
        Choice(leaving.FINAL, translate("ProfileWords", "Final")),
        Choice(leaving.PUBLIC, translate("ProfileWords", "Public")),
        Choice(leaving.BLANK, translate("ProfileWords", "Blank questionnaire")),
    ]


def profile_purpose(profile: str) -> str:
    """Return what a profile is for, empty for one that is not known."""
    match profile:
        case leaving.DRAFT:
            return translate(
                "ProfileWords",
                "For approval inside the administration: marked as a draft on every page, with a "
                "list of what is still open at the end.",
            )
        case leaving.FINAL:
            return translate("ProfileWords", "For upload: what the State submits.")
        case leaving.PUBLIC:
            return translate(
                "ProfileWords", "For anyone: without what is not meant for the public."
            )
        case leaving.BLANK:
            return translate(
                "ProfileWords",
                "The questions with guidance and room to write, to be handed out. No answer is "
                "in it.",
            )
    return ""
