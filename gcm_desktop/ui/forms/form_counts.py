"""How much a Word form proposes, and how much of it was taken over, in words.

No widgets. Belongs here: the sentences above the lists. Does not: single lines (``form_lines``).
"""

from collections.abc import Iterable

from gcm_desktop.services.form_acceptance import Accepted
from gcm_desktop.services.form_proposals import Proposals
from gcm_desktop.ui.moments import counted, led
from gcm_desktop.ui.translation import translate


def proposed_words(found: Proposals) -> str:
    """Return how much a form proposes, and that nothing is written yet."""
    told = _told(
        (
            (translate("Forms", "Changed answers: {count}"), len(found.changed)),
            (translate("Forms", "unchanged: {count}"), len(found.unchanged)),
            (translate("Forms", "comments: {count}"), len(found.comments)),
            (
                translate("Forms", "without a place: {count}"),
                len(found.unplaced) + len(found.suggested),
            ),
        )
    )
    return f"{told}\n{translate('Forms', 'Nothing is written yet.')}"


def accepted_words(done: Accepted) -> str:
    """Return what taking over did, and how it is taken back."""
    if done.note is None:
        return translate("Forms", "The draft has all of it already; nothing was written.")
    told = _told(
        (
            (translate("Forms", "Answers changed: {count}"), len(done.applied)),
            (translate("Forms", "new comments: {count}"), done.remarks),
            (
                translate("Forms", "to be decided: {count}"),
                len(done.conflicts) + len(done.records),
            ),
        )
    )
    back = translate("Forms", "The whole step can be taken back on the Merge page.")
    return f"{told}\n{back}"


def _told(counts: Iterable[tuple[str, int]]) -> str:
    """Return the first count and every other that is not zero."""
    first, *others = counts
    said = [first, *(each for each in others if each[1])]
    return led(" · ".join(pattern.replace("{count}", counted(count)) for pattern, count in said))
