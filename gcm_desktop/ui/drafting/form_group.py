"""The deeds of Word forms: asking by one, taking one in.

Belongs here: what they are called. Does not: what they do (``ui/forms/form_deeds``).
"""

from gcm_desktop.ui.drafting.deed import Deed, DraftView
from gcm_desktop.ui.translation import translate


def forms(view: DraftView) -> tuple[Deed, ...]:
    """Return the deeds of Word forms; their dialogs are imported when first wanted."""

    def ask() -> None:
        from gcm_desktop.ui.forms import form_deeds

        form_deeds.open_handing_out(view)

    def take() -> None:
        from gcm_desktop.ui.forms import form_deeds

        form_deeds.choose_returned(view)

    return (
        Deed(
            "form",
            "document-docx",
            lambda: translate("Deeds", "Ask by Word form…"),
            ask,
            writes=True,
        ),
        Deed(
            "form.returned",
            "document-docx",
            lambda: translate("Deeds", "Take in a Word form…"),
            take,
            writes=True,
        ),
    )
