"""A request in words: who asks, until when.

Belongs here: wordings that a bar and a card share. Does not: widgets.
"""

from gcm_desktop.domain.request import Request
from gcm_desktop.ui.dates import date_words
from gcm_desktop.ui.moments import isolated
from gcm_desktop.ui.translation import translate


def request_words(request: Request) -> str:
    """Return who asked and until when, as far as it is said."""
    asker, due = request.asked_by, date_words(request.due)
    if asker and due:
        pattern = translate("RequestBar", "Requested by {asker} until {due}.")
    elif asker:
        pattern = translate("RequestBar", "Requested by {asker}.")
    elif due:
        pattern = translate("RequestBar", "Requested until {due}.")
    else:
        pattern = translate("RequestBar", "This draft answers a request.")
    return pattern.replace("{due}", due).replace("{asker}", isolated(asker))
