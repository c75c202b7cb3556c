"""The list that is shown before anything is written: everything is on one side, once."""

from dataclasses import replace
from types import MappingProxyType

from gcm_desktop.domain.approval import approved
from gcm_desktop.domain.author import Author
from gcm_desktop.domain.change import apply_all
from gcm_desktop.domain.evidence import file_ref
from gcm_desktop.domain.leaving import DRAFT, FINAL, PUBLIC
from gcm_desktop.domain.leaving_list import (
    Contact,
    LeavingList,
    NamedFile,
    ToldField,
    leaving_list,
)
from gcm_desktop.domain.personal_data import PersonalData
from gcm_desktop.domain.submission import Answer, Kind, Record, Submission
from tests.unit.internal_pack import internal_framework, internal_submission, narrative

ALL = ("docx", "pdf", "xlsx", "json", "gcm")
PROGRESS, CHALLENGES = "objective/1/progress", "objective/1/challenges"
EVIDENCE = "01JZZZZZZZZZZZZZZZZZZZZZZE"


def listed(
    profile: str,
    formats: tuple[str, ...] = ("docx",),
    submission: Submission | None = None,
    languages: tuple[str, ...] = ("en",),
) -> LeavingList:
    given = internal_submission() if submission is None else submission
    sizes = {"ab" * 32: 12}
    return leaving_list(given, internal_framework(), profile, languages, formats, sizes=sizes)


def test_each_profile_has_its_own_sides() -> None:
    draft, final, public = (listed(each) for each in (DRAFT, FINAL, PUBLIC))
    going = [{field.address for field in each.leaves.fields} for each in (draft, final, public)]
    assert going[2] < going[1] < going[0]
    for each in (draft, final, public):
        fields = (*each.leaves.fields, *each.stays.fields)
        told = [(field.address, language) for field in fields for language in field.languages]
        assert len(told) == len(set(told))
    assert ToldField(CHALLENGES, ("en",), 1) in final.stays.fields
    assert (dict(final.leaves.records), dict(final.stays.records)) == (
        {"measure": 1, "source": 1}, {"consultation": 1},
    )  # fmt: skip
    assert dict(public.stays.records) == {"consultation": 1, "source": 1}


def test_documents_hold_no_mark_and_no_question_that_nobody_knows() -> None:
    document, data = listed(FINAL), listed(FINAL, ALL)
    assert document.leaves.marks == ()
    assert data.leaves.marks == (("@translated_from", 1),)
    assert dict(data.stays.marks) == {"@approved": 1, "@odd": 1, "@translated_from": 1}
    foreign = "objective/1/foreign"
    assert foreign in {field.address for field in data.leaves.fields}
    assert foreign in {field.address for field in document.stays.fields}


def test_languages_not_chosen_are_named_once() -> None:
    submission = replace(internal_submission(), languages=("en", "ar"))
    answers = {**submission.answers, (PROGRESS, "ar"): narrative("واحد اثنان ثلاثة")}
    submission = replace(submission, answers=MappingProxyType(answers))
    found = listed(FINAL, ("pdf",), submission)
    assert (found.elsewhere, dict(found.words)) == (("ar",), {"en": 6})
    assert ToldField(PROGRESS, ("en",), 1) in found.leaves.fields
    assert PROGRESS not in {
        field.address for field in found.stays.fields if "ar" in field.languages
    }
    both = listed(FINAL, ("pdf", "gcm"), submission)
    assert (both.elsewhere, both.words["ar"]) == ((), 3)
    originals = MappingProxyType({**submission.settings, "originals": "include"})
    told = listed(FINAL, ("pdf",), replace(submission, settings=originals), ("ar",))
    assert ToldField("objective/1/support", ("en",), 1) in told.leaves.fields


def test_names_contacts_and_files_are_found_where_they_leave() -> None:
    given = internal_submission()
    ref = file_ref("ab" * 32, "law.pdf")
    about = f"evidence/{EVIDENCE}"
    answers = {
        **given.answers,
        (PROGRESS, "en"): narrative(
            "<p>Write to a.person@ministry.example or "
            '<a href="mailto:b@ministry.example?x=1">here</a>.</p>'
        ),
        (CHALLENGES, "en"): narrative("c.person@ministry.example"),
        (f"{about}/file", None): Answer(Kind.TEXT, ref.value),
    }
    records = {**given.records, EVIDENCE: Record("evidence", EVIDENCE)}
    given = replace(given, answers=MappingProxyType(answers), records=MappingProxyType(records))
    change = approved(given, "objective/1", Author("A Person", "A Body"), "2026", "ab")
    assert change is not None
    given = apply_all(given, (change,))
    final, draft = listed(FINAL, ALL, given), listed(DRAFT, ALL, given)
    assert (final.leaves.names, final.stays.names) == ((), ("A Person",))
    assert (draft.leaves.names, draft.stays.names) == (("A Person",), ())
    assert final.contacts == (
        Contact(PersonalData.EMAIL, "a.person@ministry.example", PROGRESS, "en"),
        Contact(PersonalData.EMAIL, "b@ministry.example", PROGRESS, "en"),
    )
    assert (final.leaves.files, final.stays.files) == ((NamedFile("law.pdf", 12),), ())
    assert listed(FINAL, ("docx",), given).stays.files == (NamedFile("law.pdf", 12),)
