"""How many questions of an item are answered: what its pill says. No widgets."""

from gcm_desktop.domain.framework import Item, Question
from gcm_desktop.domain.submission import Submission


def answered(submission: Submission, item: Item) -> tuple[int, int]:
    """Return the number of questions answered in the main language, and of all questions."""
    done = sum(1 for question in item.questions if _is_answered(submission, item, question))
    return done, len(item.questions)


def _is_answered(submission: Submission, item: Item, question: Question) -> bool:
    if question.shows == "records":
        return any(
            record.kind == question.holds and item.address in record.serves
            for record in submission.records.values()
        )
    if question.shows == "actions":
        languages = (None, *submission.languages)
        return any(
            submission.answer(f"{item.address}/action/{action.letter}/{part}", language)
            for action in item.actions
            for part in ("done", "note")
            for language in languages
        )
    language = submission.main_language if question.translatable else None
    return submission.answer(f"{item.address}/{question.key}", language) is not None
