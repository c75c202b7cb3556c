"""Statements and letters as files: proven, laid out as what they are, and nothing else in them."""

from dataclasses import replace

import pytest

from gcm_desktop.domain.change import SetAnswer, apply
from gcm_desktop.domain.errors import GcmError
from gcm_desktop.domain.leaving import outgoing
from gcm_desktop.domain.statement import suggested
from gcm_desktop.domain.submission import Answer, Kind, Submission
from gcm_desktop.export.documents import Documents
from gcm_desktop.export.outline import outline
from gcm_desktop.export.tree import (
    Contents,
    Cover,
    Document,
    Heading,
    Letterhead,
    Paragraph,
    Style,
    plain,
)
from gcm_desktop.services.document_ports import DocumentRequest
from gcm_desktop.services.statements import letter_added, statement_added
from tests.unit.content import framework, sample
from tests.unit.pictures import png
from tests.unit.services.test_statements import NAMES, ONE, TWO, name

STATEMENT, LETTER = f"statement/{ONE}", f"letter/{TWO}"


def content() -> Submission:
    """The sample with a statement that refers to a source, and a letter that is signed."""
    chosen = suggested(sample(), framework(), "priority_area-5")
    made = statement_added(sample(), framework(), "priority_area-5", chosen, ONE)
    given = apply(sample(), made)
    given = apply(given, letter_added(given, framework(), name, TWO))
    source = given.records_of("source")[0].id
    for language in ("ar", "en", "fr"):
        text = given.answer(f"{STATEMENT}/text", language)
        assert text is not None
        noted = Answer(Kind.NARRATIVE, f'<p>1<sup data-source="{source}"></sup></p>{text.value}')
        given = apply(given, SetAnswer(f"{STATEMENT}/text", language, text, noted))
        for key in ("place", "signatory", "office"):
            said = Answer(Kind.TEXT, f"{key} {language}")
            given = apply(given, SetAnswer(f"{LETTER}/{key}", language, None, said))
    return given


def request(document: str, language: str, format_: str = "pdf") -> DocumentRequest:
    return DocumentRequest(
        format=format_,
        language=language,
        profile="final",
        arrangement="priority_area",
        country_name=NAMES[language],
        today="2024-11-25",
        document=document,
    )


def tree(document: str, language: str) -> Document:
    let_out = outgoing(content(), framework(), "final", document).submission
    return outline(let_out, framework(), request(document, language))


@pytest.mark.parametrize("format_", ["docx", "pdf"])
@pytest.mark.parametrize("language", ["ar", "en", "fr"])
@pytest.mark.parametrize("document", [STATEMENT, LETTER])
def test_both_are_proven_in_every_language(document: str, language: str, format_: str) -> None:
    let_out = outgoing(content(), framework(), "final", document)
    asked = request(document, language, format_)
    documents = Documents()
    written = documents.write(let_out, framework(), asked)
    assert documents.self_check(written, let_out, framework(), asked).faults == ()
    assert documents.write(let_out, framework(), asked) == written


def test_a_statement_has_a_small_head_and_its_sources_below() -> None:
    found = tree(STATEMENT, "en")
    assert not any(isinstance(node, Cover | Contents) for node in found.nodes)
    state, occasion, title, date = found.nodes[:4]
    assert isinstance(state, Paragraph)
    assert isinstance(occasion, Paragraph)
    assert isinstance(title, Heading)
    assert isinstance(date, Paragraph)
    assert (plain(state.runs), plain(occasion.runs)) == ("Sample State", "Priority area 5")
    group = framework().arrangement("priority_area").groups[4]
    assert (title.level, title.text) == (1, group.title.in_language("en"))
    assert plain(date.runs) == "25 November 2024"
    first = found.nodes[4]
    assert isinstance(first, Paragraph)
    assert [run.source in found.notes for run in first.runs if run.source] == [True]


def test_a_letter_stands_as_letters_do() -> None:
    found = tree(LETTER, "ar")
    assert found.header == ""
    styles = [node.style for node in found.nodes if isinstance(node, Paragraph)]
    heads = [style for style in styles if style is not Style.BODY]
    assert heads == [
        Style.LINE, Style.ASIDE, Style.LINE, Style.SUBJECT, Style.SIGNATURE, Style.SIGNED,
    ]  # fmt: skip
    said = [plain(node.runs) for node in found.nodes if isinstance(node, Paragraph)]
    assert said[0] == NAMES["ar"]
    assert said[1] == "place ar، 25 تشرين الثاني/نوفمبر 2024"
    assert said[-2:] == ["signatory ar", "office ar"]


def test_a_letter_opens_with_the_emblem_and_files_with_it_are_proven() -> None:
    let_out = outgoing(content(), framework(), "final", LETTER)
    for format_ in ("docx", "pdf"):
        asked = replace(request(LETTER, "ar", format_), emblem=png())
        assert isinstance(outline(let_out.submission, framework(), asked).nodes[0], Letterhead)
        documents = Documents()
        written = documents.write(let_out, framework(), asked)
        assert documents.self_check(written, let_out, framework(), asked).faults == ()


def test_only_what_was_asked_for_leaves() -> None:
    given = content()
    assert not outgoing(given, framework(), "final").submission.records_of("statement")
    let_out = outgoing(given, framework(), "final", LETTER).submission
    assert [each.address for each in let_out.records.values() if each.id in (ONE, TWO)] == [LETTER]
    with pytest.raises(GcmError, match=r"document\.unknown"):
        outline(let_out, framework(), request(STATEMENT, "en"))
    with pytest.raises(GcmError, match=r"document\.unknown"):
        outline(given, framework(), request(given.records_of("measure")[0].address, "en"))
    for internal in (True, False):
        asked = request("", "en")
        text = outline(given if internal else let_out, framework(), asked).nodes
        assert not any("place en" in str(node) for node in text)
