"""Words of absurd length in every place a person can write, and what the engine says of them.

A run of more than 64 KiB without a break makes the engine panic: it must never be given one, and
where it panics all the same that is one clear error, with no trace.
"""

import os
from dataclasses import replace
from io import BytesIO
from pathlib import Path
from types import MappingProxyType

import pypdf
import pytest

from gcm_desktop.domain.errors import GcmError, Reaction
from gcm_desktop.domain.leaving import FINAL, outgoing
from gcm_desktop.domain.submission import Answer, AnswerKey, Kind, Submission
from gcm_desktop.export.bounds import LONGEST_HEADING, LONGEST_LINK, LONGEST_PROPERTY, bounded
from gcm_desktop.export.documents import Documents
from gcm_desktop.export.engine import engine_called
from gcm_desktop.export.pdf import write_pdf
from gcm_desktop.export.tree import Heading, Paragraph, plain
from tests.unit.export.trees import framework, request, runs, sample, tree, written

HTML = (
    '<p>{word}</p><ul><li>{word}</li></ul><p><a href="https://example.org/x">{word}</a></p>'
    '<p><a href="https://example.org/{word}">رابط</a></p>'
)


PLACES = {
    "measure": ("title", "body", "year", "result"),
    "practice": ("title", "summary"),
    "indicator": ("title", "unit"),
    "source": ("title", "author"),
}
"""Table cells, headings, fields of records, footnotes and the list of sources."""


def stretched_everywhere(letters: int) -> Submission:
    """Return the sample with one word of ``letters`` Arabic letters in every kind of place."""
    word, told = "ب" * letters, sample()
    answers: dict[AnswerKey, Answer] = {
        ("section/summary/text", "ar"): Answer(Kind.NARRATIVE, HTML.format(word=word))
    }
    left = {f"{kind}/{field}" for kind, fields in PLACES.items() for field in fields}
    for (address, language), answer in told.answers.items():
        place = f"{address.partition('/')[0]}/{address.rpartition('/')[2]}"
        if language in ("ar", None) and place in left:
            left.discard(place)
            value = f"<p>{word}</p>" if answer.kind is Kind.NARRATIVE else word
            answers[address, language] = replace(answer, value=value)
    assert not left
    return replace(
        told,
        answers=MappingProxyType({**told.answers, **answers}),
        settings=MappingProxyType({**told.settings, "lead_body": word, "lead_body.ar": word}),
        submitter=replace(told.submitter, name=word),
    )


@pytest.mark.parametrize(("format_", "letters"), [("pdf", 33_000), ("docx", 100_000)])
def test_a_word_without_end_can_stand_anywhere(
    format_: str, letters: int, capfd: pytest.CaptureFixture[str]
) -> None:
    content = outgoing(stretched_everywhere(letters), framework(), FINAL)
    wish = replace(request("ar", FINAL), format=format_)
    documents = Documents()
    file = documents.write(content, framework(), wish)
    assert documents.self_check(file, content, framework(), wish).faults == ()
    assert capfd.readouterr().err == ""


def test_a_panic_is_one_error_without_a_trace(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    template = written(tmp_path, "panics.typ", ('#set text(lang: "ar")\n' + "ب" * 40_000).encode())
    with pytest.raises(GcmError) as found:
        write_pdf(tree(Paragraph(runs("نص"))), template)
    assert (found.value.code, found.value.reaction) == ("export.engine", Reaction.ENVIRONMENT)
    assert found.value.details == {"reason": "panic"}
    assert found.value.__cause__ is None
    assert capfd.readouterr().err == ""


def test_what_others_write_meanwhile_is_passed_on(capfd: pytest.CaptureFixture[str]) -> None:
    with engine_called(), engine_called():
        os.write(2, b"said meanwhile\n")
    os.write(2, b"said later\n")
    assert capfd.readouterr().err == "said meanwhile\nsaid later\n"


def test_what_a_call_raises_otherwise_passes(capfd: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(KeyboardInterrupt), engine_called():
        raise KeyboardInterrupt
    os.write(2, b"still there")
    assert capfd.readouterr().err == "still there"


def test_a_heading_goes_on_as_a_paragraph_and_loses_nothing() -> None:
    text = "عنوان " * 9_000
    nodes = bounded(tree(Heading(2, text, "x"), Heading(2, "قصير", "y"))).nodes
    first, second, last = nodes[-3:]
    assert isinstance(first, Heading)
    assert isinstance(second, Paragraph)
    assert len(first.text) <= LONGEST_HEADING
    assert f"{first.text} {plain(second.runs)}" == text
    assert last == Heading(2, "قصير", "y")


def test_what_the_file_says_of_itself_is_shortened_where_it_is_too_long() -> None:
    document = tree(Paragraph(runs("نص")))
    assert bounded(document) is document
    long = replace(document.properties, title="ب" * 40_000)
    made = bounded(replace(document, properties=long)).properties.title
    assert len(made) == LONGEST_PROPERTY
    assert made.endswith("ب…")


def test_a_link_no_program_could_follow_is_plain_text() -> None:
    targets = ["https://example.org/" + "x" * letters for letters in (9, LONGEST_LINK)]
    document = tree(*(Paragraph(runs("رابط", link=target)) for target in targets))
    pages = pypdf.PdfReader(BytesIO(write_pdf(document))).pages
    actions = [
        note.get_object().get("/A", {}) for page in pages for note in page.get("/Annots", ())
    ]
    found = {action["/URI"] for action in actions if "/URI" in action}
    assert targets[0] in found
    assert targets[1] not in found
