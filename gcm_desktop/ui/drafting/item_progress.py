"""How many questions of an item are answered: what its pill says. No widgets."""

from gcm_desktop.domain.framework import Item
from gcm_desktop.domain.progress import is_answered
from gcm_desktop.domain.submission import Submission


def answered(submission: Submission, item: Item) -> tuple[int, int]:
    """Return the number of questions answered in the main language, and of all questions."""
    done = sum(1 for question in item.questions if is_answered(submission, item, question))
    return done, len(item.questions)
