"""Answers that are no narrative, as a form shows them and as a person writes them back.

Belongs here: choices by their wording, yes and no, references by number. Does not: narratives,
where an answer stands (``domain/form``).
"""

from gcm_desktop.domain.answering import answer_from_text
from gcm_desktop.domain.form import said
from gcm_desktop.domain.framework import Question
from gcm_desktop.domain.series import parse_series, series_text
from gcm_desktop.domain.submission import LANGUAGES, Answer, Kind, Language
from gcm_desktop.domain.text import fold
from gcm_desktop.domain.typed import NO, YES

SERIES = "series"
_WORDS = {
    "ar": {YES: "نعم", NO: "لا"},
    "en": {YES: "Yes", NO: "No"},
    "fr": {YES: "Oui", NO: "Non"},
}
_SEPARATORS = str.maketrans("،;؛", ",,,")


def shown_text(question: Question, answer: Answer | None, language: Language) -> str:
    """Return an answer as it stands in a form in ``language``, empty where there is none."""
    if answer is None:
        return ""
    if question.kind is Kind.CHOICE:
        labels = {choice.key: choice.label for choice in question.choices}
        found = labels.get(answer.value)
        return found.in_language(language) if found is not None else answer.value
    if question.kind is Kind.YES_NO and answer.value:
        return _WORDS.get(language, _WORDS["en"]).get(answer.value, answer.value)
    if question.kind is Kind.REFERENCE:
        opening = f"{question.holds}/"
        return ", ".join(each.removeprefix(opening) for each in answer.value.split())
    return answer.typed or answer.value


def answer_of(question: Question, text: str) -> Answer | None:
    """Return the answer a person wrote in a form, ``None`` where it is empty.

    Raises:
        GcmError: as ``answering.answer_from_text``.
    """
    line = " ".join(text.split())
    if question.kind is Kind.CHOICE and line:
        wanted = fold(said(line)).text.strip(" .")
        for choice in question.choices:
            labels = {choice.label.in_language(each) for each in LANGUAGES} | {choice.key}
            if wanted in {fold(said(each)).text.strip(" .") for each in labels}:
                return Answer(Kind.CHOICE, choice.key)
    if question.kind is Kind.REFERENCE and line:
        parts = [part for part in line.translate(_SEPARATORS).replace(",", " ").split() if part]
        full = (part if "/" in part else f"{question.holds}/{part}" for part in parts)
        return answer_from_text(question, " ".join(full))
    if question.shows == SERIES:
        return answer_from_text(question, series_text(parse_series(line)))
    if question.kind is Kind.YES_NO and line:
        return answer_from_text(question, line.strip(" ."))
    return answer_from_text(question, line)
