"""Whatever a submission says: nothing internal leaves, in no format, and what has left stays so."""

from types import MappingProxyType

from hypothesis import given, settings
from hypothesis import strategies as st

from gcm_desktop.domain import address as addresses
from gcm_desktop.domain.canonical import submission_json
from gcm_desktop.domain.framework import Leaves
from gcm_desktop.domain.leaving import DRAFT, FINAL, PUBLIC, leaves_of, outgoing
from gcm_desktop.domain.submission import Answer, AnswerKey, Kind, Record, Submission
from gcm_desktop.export.outline import outline
from gcm_desktop.export.sheets import sheets
from gcm_desktop.services.document_ports import DocumentRequest
from tests.unit.internal_pack import internal_framework, narrative

IDS = [f"01JZZZZZZZZZZZZZZZZZZZZZZ{letter}" for letter in "ABCDEF"]
FRAMEWORK = internal_framework()
LANGUAGES = ("ar", "en", "fr")
QUESTIONS = [
    (address, question)
    for address, question in FRAMEWORK.questions()
    if addresses.key(address) in {"1", "7", "foreword", "summary", "PD-PATHWAYS", "g"}
]
MARKS = ("", "/@translated_from", "/@carried", "/@approved", "/@odd")


def word(address: str) -> str:
    """Return a word that says how far what stands at ``address`` may go."""
    leaves = leaves_of(FRAMEWORK, address)
    return {
        None: "Zunknown", Leaves.NEVER: "Zinternal", Leaves.NOT_PUBLIC: "Zupload"
    }.get(leaves, "Zpublic")  # fmt: skip


@st.composite
def submissions(draw: st.DrawFn) -> Submission:
    kinds = draw(st.lists(st.sampled_from(sorted(FRAMEWORK.record_kinds)), max_size=4))
    records = {
        id_: Record(kind, id_, ("objective/1",)) for id_, kind in zip(IDS, kinds, strict=False)
    }
    places = [(address, question.kind) for address, question in QUESTIONS]
    places += [
        (f"{record.address}/{field.key}", field.kind)
        for record in records.values()
        for field in FRAMEWORK.record_kinds[record.kind].fields
    ]
    answers: dict[AnswerKey, Answer] = {}
    for address, kind in draw(st.lists(st.sampled_from(places), max_size=12)):
        mark = draw(st.sampled_from(MARKS))
        language = draw(st.sampled_from([None, *LANGUAGES]))
        text = word(address) + ("Zmark" if mark else "")
        cited = draw(st.sampled_from(["", *IDS]))
        if kind is Kind.NARRATIVE and not mark:
            reference = f'<sup data-source="{cited}"></sup>' if cited else ""
            answer = narrative(f"<p>{text}{reference}</p>")
        else:
            answer = Answer(Kind.TEXT, text)
        answers[f"{address}{mark}", language] = answer
    languages = draw(st.permutations(LANGUAGES))[: draw(st.integers(1, 3))]
    return Submission(
        "01J00000000000000000000000", "XS", FRAMEWORK.ref, tuple(languages),
        answers=MappingProxyType(answers), records=MappingProxyType(records),
    )  # fmt: skip


@given(submissions())
def test_nothing_internal_leaves(submission: Submission) -> None:
    for profile in (FINAL, PUBLIC):
        content = outgoing(submission, FRAMEWORK, profile).submission
        told = submission_json(content).decode()
        told += repr(sheets(content, FRAMEWORK, content.main_language))
        assert "Zinternal" not in told
        if profile == PUBLIC:
            assert "Zupload" not in told
            assert "Zmark" not in told
        for record in submission.records.values():
            if record.id not in content.records:
                assert record.id not in told


@given(submissions())
def test_what_has_left_leaves_again_whole_and_a_draft_keeps_all(submission: Submission) -> None:
    assert outgoing(submission, FRAMEWORK, DRAFT).submission is submission
    for profile in (FINAL, PUBLIC):
        once = outgoing(submission, FRAMEWORK, profile)
        assert outgoing(once.submission, FRAMEWORK, profile) == once
    final = outgoing(submission, FRAMEWORK, FINAL).submission
    public = outgoing(submission, FRAMEWORK, PUBLIC)
    assert outgoing(final, FRAMEWORK, PUBLIC) == public


@given(submissions())
def test_what_is_meant_for_all_is_never_lost(submission: Submission) -> None:
    content = outgoing(submission, FRAMEWORK, PUBLIC).submission
    for (address, language), answer in submission.answers.items():
        if answer.value.replace("<p>", "").startswith("Zpublic") and submission.counts(language):
            assert (address, language) in content.answers or "Zmark" in answer.value


@settings(max_examples=12)
@given(submissions())
def test_nothing_internal_is_told_in_a_document(submission: Submission) -> None:
    """Word and PDF write the neutral tree and nothing else."""
    for profile in (FINAL, PUBLIC):
        content = outgoing(submission, FRAMEWORK, profile).submission
        for language in content.languages:
            request = DocumentRequest("docx", language, profile, "objective", "State", "2026-05-05")
            told = repr(outline(content, FRAMEWORK, request))
            assert "Zinternal" not in told
            assert profile == FINAL or "Zupload" not in told
