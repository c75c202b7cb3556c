"""The mark of a translation through any edits."""

from dataclasses import replace
from types import MappingProxyType

from hypothesis import given, settings
from hypothesis import strategies as st

from gcm_desktop.domain.change import apply, inverse, set_answer
from gcm_desktop.domain.figures import difference
from gcm_desktop.domain.richtext import RichText, to_html
from gcm_desktop.domain.submission import Answer, AnswerKey, FrameworkRef, Kind, Submission
from gcm_desktop.domain.translation import ParagraphState, compare, confirmed, followed
from gcm_desktop.domain.translation_marks import passages
from tests.property.strategies import rich_texts, texts

PLACE = "objective/7/progress"
BLANK = Submission("x", "XS", FrameworkRef("f", "1"), ("ar", "en"))
edits = st.lists(st.tuples(st.sampled_from(["ar", "en"]), rich_texts), min_size=1, max_size=6)


def narrative(rich: RichText) -> Answer | None:
    return None if rich.is_empty else Answer(Kind.NARRATIVE, to_html(rich))


@given(edits)
@settings(max_examples=150, deadline=None)
def test_every_paragraph_is_told_of_once_and_every_edit_is_taken_back(
    made: list[tuple[str, RichText]],
) -> None:
    submission = BLANK
    for language, rich in made:
        before, answer = submission, narrative(rich)
        steps = [set_answer(submission, PLACE, language, answer)]
        steps.append(followed(submission, PLACE, language, answer))
        done = [step for step in steps if step is not None]
        for step in done:
            submission = apply(submission, step)
        taken_back = submission
        for step in reversed(done):
            taken_back = apply(taken_back, inverse(step))
        assert taken_back == before
        pairs = compare(submission, PLACE, "en").pairs
        sources = [pair.source for pair in pairs if pair.source]
        assert sources == list(passages(submission.answer(PLACE, "ar")))
        targets = {pair.target.at for pair in pairs if pair.target}
        assert targets == {each.at for each in passages(submission.answer(PLACE, "en"))}


@given(rich_texts, rich_texts)
@settings(max_examples=100, deadline=None)
def test_what_is_confirmed_is_up_to_date(source: RichText, target: RichText) -> None:
    answers: dict[AnswerKey, Answer] = {
        (PLACE, language): answer
        for language, answer in (("ar", narrative(source)), ("en", narrative(target)))
        if answer is not None
    }
    submission = replace(BLANK, answers=MappingProxyType(answers))
    change = confirmed(submission, PLACE, "en")
    if change is not None:
        submission = apply(submission, change)
    states = {pair.state for pair in compare(submission, PLACE, "en").pairs}
    assert not states & {ParagraphState.UNKNOWN, ParagraphState.SOURCE_CHANGED}


@given(texts)
def test_a_text_has_its_own_figures(text: str) -> None:
    assert not difference(text, text)
