"""A source that is cited again: short form, the number of the full note, its own language."""

import re
from io import BytesIO

import docx
import pypdfium2
import pytest

from gcm_desktop.domain.submission import Answer, AnswerKey, Kind, Record, Submission
from gcm_desktop.export.citations import LONGEST_TITLE, short_title
from gcm_desktop.export.docx import write_docx
from gcm_desktop.export.docx_check import check_docx
from gcm_desktop.export.pdf import write_pdf
from gcm_desktop.export.tree import plain
from tests.unit.export.test_outline import made, narrative, submission

CENSUS, SURVEY = (Record("source", f"01JBZZZZZZZZZZZZZZZZZZZZS{number}", ()) for number in (1, 2))


def cited(language: str = "en", told_in: str = "en") -> Submission:
    """Return two objectives that cite the census three times and the survey once."""
    told = {
        "en": ("Statistics Office", "Census 2020: results on migration"),
        "ar": ("الجهاز الوطني للإحصاء", "تعداد 2020: نتائج الهجرة"),
    }[told_in]
    first = f'<p>Begun<sup data-source="{CENSUS.id}"></sup> and <sup data-source="{SURVEY.id}">'
    second = f'</sup></p><p>done<sup data-source="{CENSUS.id}"></sup></p>'
    table = f'<table><tr><td>again<sup data-source="{CENSUS.id}"></sup></td></tr></table>'
    answers: dict[AnswerKey, Answer] = {
        ("objective/1/progress", language): narrative(first + second),
        ("objective/3/progress", language): narrative(table),
        (f"{CENSUS.address}/author", told_in): Answer(Kind.TEXT, told[0]),
        (f"{CENSUS.address}/title", told_in): Answer(Kind.TEXT, told[1]),
        (f"{CENSUS.address}/year", None): Answer(Kind.NUMBER, "2021"),
        (f"{SURVEY.address}/title", "en"): Answer(Kind.TEXT, "Survey"),
    }
    return submission(answers, CENSUS, SURVEY)


def said(language: str = "en", told_in: str = "en") -> list[str]:
    """Return the texts of the notes in the order their references are read."""
    document = made(cited(language, told_in), language)
    body = write_docx(document)
    assert check_docx(body, document) == ()
    read = docx.Document(BytesIO(body)).part.package
    assert read is not None
    notes = next(part for part in read.iter_parts() if part.partname == "/word/footnotes.xml")
    told = re.findall("<w:footnote w:id.*?</w:footnote>", notes.blob.decode())
    return ["".join(re.findall("<w:t[^>]*>([^<]*)", note)).strip() for note in told]


def test_the_first_note_is_full_and_every_other_points_to_it() -> None:
    full = "Statistics Office, Census 2020: results on migration, 2021."
    short = "Statistics Office, Census 2020, 2021, see note 1."
    assert said() == [full, short, "Survey.", short]


@pytest.mark.parametrize("told_in", ["en", "ar"])
def test_a_short_form_speaks_the_language_of_its_source(told_in: str) -> None:
    last = said(told_in=told_in)[-1]
    assert last.endswith({"en": "see note 1.", "ar": "انظر الحاشية 1."}[told_in])


def test_the_number_named_is_the_number_of_the_full_note_in_the_pdf() -> None:
    document = made(cited(), "en")
    file = pypdfium2.PdfDocument(write_pdf(document))
    try:
        text = "\n".join(page.get_textpage().get_text_range() for page in file)
    finally:
        file.close()
    (full,) = re.findall(r"(\d)\s*Statistics Office, Census 2020: results", text)
    named = re.findall(r"(\d)\s*Statistics Office, Census 2020, 2021, see note (\d)", text)
    assert len(named) == 2
    assert {number for _, number in named} == {full}
    assert {number for number, _ in named}.isdisjoint({full})


def test_the_list_of_sources_has_every_source_once_and_in_full() -> None:
    document = made(cited(), "en")
    lines = [plain(getattr(node, "runs", ())) for node in document.nodes]
    assert lines.count("Statistics Office, Census 2020: results on migration, 2021.") == 1


def test_short_titles_end_at_a_word() -> None:
    assert short_title("Enquête 2023 : résultats") == "Enquête 2023"
    assert short_title("a 10:30 b") == "a 10:30 b"
    long = short_title("word " * 40)
    assert long.endswith("word…")
    assert len(long) <= LONGEST_TITLE + 1
