"""Personal data, links and records, as findings of the checks."""

from dataclasses import replace
from types import MappingProxyType

from gcm_desktop.domain.checks import Severity, check
from gcm_desktop.domain.submission import Answer, AnswerKey, Kind, Record
from tests.unit.content import framework, sample

MEASURE = Record("measure", "01JZZZZZZZZZZZZZZZZZZZZZZA", ("objective/7",))
SOURCE = Record("source", "01JZZZZZZZZZZZZZZZZZZZZZZB")
PLACE = "objective/7/progress"


def codes(answers: dict[AnswerKey, Answer], *records: Record) -> dict[str, Severity]:
    made = replace(
        sample(),
        answers=MappingProxyType(answers),
        records=MappingProxyType({record.id: record for record in records}),
    )
    watched = ("personal.", "link.", "record.", "source.")
    found = check(made, framework())
    return {each.code: each.severity for each in found if each.code.startswith(watched)}


def test_personal_data_in_texts_is_told_of_and_never_blocks() -> None:
    text = "<p>a@b.example, +962 6 500 1234, 9851012345</p>"
    assert codes({(PLACE, "ar"): Answer(Kind.NARRATIVE, text)}) == {
        "personal.email": Severity.NOTE,
        "personal.phone": Severity.NOTE,
        "personal.identity": Severity.MEND,
    }


def test_links_in_texts_and_fields() -> None:
    text = '<p><a href="https://evil.example/x">www.un.org</a></p>'
    answers = {
        (PLACE, "ar"): Answer(Kind.NARRATIVE, text),
        (f"{MEASURE.address}/title", "ar"): Answer(Kind.TEXT, "عنوان"),
        (f"{MEASURE.address}/link", None): Answer(Kind.LINK, "http://10.0.0.1/x"),
    }
    assert codes(answers, MEASURE) == {
        "link.elsewhere": Severity.MEND,
        "link.number": Severity.MEND,
    }


def test_records_that_say_nothing_and_sources_without_a_year() -> None:
    assert codes({}, MEASURE) == {"record.empty": Severity.MEND}
    titled: dict[AnswerKey, Answer] = {
        (f"{SOURCE.address}/title", "ar"): Answer(Kind.TEXT, "تقرير")
    }
    assert codes(titled, SOURCE) == {"source.undated": Severity.MEND}
    dated = {**titled, (f"{SOURCE.address}/year", None): Answer(Kind.NUMBER, "2023")}
    assert codes(dated, SOURCE) == {}
