"""A part that is printed by itself: only what was chosen, under headings of its own."""

from dataclasses import replace
from itertools import pairwise
from types import MappingProxyType

import pytest

from gcm_desktop.domain.errors import GcmError
from gcm_desktop.domain.submission import Submission
from gcm_desktop.export import pdfium
from gcm_desktop.export.outline import outline
from gcm_desktop.export.pdf import write_pdf
from gcm_desktop.export.pdf_check import check_pdf
from gcm_desktop.export.tree import Contents, Cover, Document, Heading, node_runs, plain
from tests.unit.export.trees import framework, request, sample

ONE_OF_EACH = ("objective/6", "declaration/PD-LABOUR", "principle/a", "section/summary",
               "records/measure", "records/source", "overview")  # fmt: skip


EMPTY = replace(sample(), answers=MappingProxyType({}), records=MappingProxyType({}))


def part(*items: str, language: str = "en", content: Submission | None = None) -> Document:
    asked = replace(request(language, "pdf"), items=items)
    return outline(content or sample(), framework(), asked)


def headings(document: Document) -> list[Heading]:
    return [node for node in document.nodes if isinstance(node, Heading)]


def said(document: Document) -> str:
    return "\n".join(plain(runs) for node in document.nodes for runs in node_runs(node))


def test_one_item_stands_alone() -> None:
    document = part("objective/6")
    assert not any(isinstance(node, Cover | Contents) for node in document.nodes)
    found = headings(document)
    assert [heading.anchor for heading in found if heading.level == 1] == ["objective-6"]
    whole = outline(sample(), framework(), request("en", "pdf"))
    own = plain(next(iter(node_runs(whole.nodes[-1]))))
    assert own not in said(document)
    assert "Language: English · Date: 25 November 2026" in said(document)
    assert (document.draft_mark, document.header) == ("Draft", whole.header)


@pytest.mark.parametrize("items", [*((each,) for each in ONE_OF_EACH), ONE_OF_EACH[:4]])
def test_no_level_of_headings_is_skipped(items: tuple[str, ...]) -> None:
    levels = [heading.level for heading in headings(part(*items))]
    assert levels[0] == 1
    assert all(next_ <= level + 1 for level, next_ in pairwise(levels))


def test_a_group_keeps_its_heading_and_order() -> None:
    group = framework().arrangements[0].groups[2]
    found = headings(part(*group.items))
    assert (found[0].level, found[0].anchor) == (1, "group-3")
    anchors = [heading.anchor for heading in found if heading.level == 2]
    assert anchors == [each.replace("/", "-") for each in group.items]
    every = [item.address for item in framework().items_of("objective")]
    assert headings(part(*every))[0].anchor == "progress"


@pytest.mark.parametrize("language", ["ar", "en", "fr"])
def test_what_is_not_written_says_so(language: str) -> None:
    nothing = {"ar": "لم يُكتب", "en": "Nothing has been written", "fr": "Rien n’a encore été"}
    document = part(*ONE_OF_EACH[:6], language=language, content=EMPTY)
    assert said(document).count(nothing[language]) == 6


@pytest.mark.parametrize("item", ["objective/99", "records/nothing", "nothing/6"])
def test_an_unknown_item_is_refused(item: str) -> None:
    with pytest.raises(GcmError, match=r"address\.unknown"):
        part(item)


@pytest.mark.parametrize("language", ["ar", "en", "fr"])
@pytest.mark.parametrize("item", [*ONE_OF_EACH, "objective/3", "objective/20", "principle/c"])
def test_a_part_is_proven_as_a_file(item: str, language: str) -> None:
    document = part(item, language=language)
    assert check_pdf(write_pdf(document), document) == ()


def test_a_part_that_lost_its_text_is_not_proven() -> None:
    document, other = part("objective/6"), part("objective/7")
    assert "pdf.words" in {fault.code for fault in check_pdf(write_pdf(other), document)}


def test_the_first_page_has_header_and_number_where_there_is_no_cover() -> None:
    with pdfium.opened(write_pdf(part("section/summary"))) as document:
        text = document[0].get_textpage().get_text_range()
    assert all(words in text for words in ("Page 1 of 1", "Draft", "Sample State"))
    whole = outline(sample(), framework(), request("en", "pdf"))
    with pdfium.opened(write_pdf(replace(whole, nodes=whole.nodes[:3]))) as document:
        assert "Page 1 of" not in document[0].get_textpage().get_text_range()
