"""The live preview: the very pages of the PDF, where paragraphs are, texts that cannot be set."""

from dataclasses import replace
from pathlib import Path

import pytest

from gcm_desktop.domain.errors import GcmError
from gcm_desktop.domain.submission import Answer, Kind, Submission
from gcm_desktop.export.outline import outline
from gcm_desktop.export.page_pictures import PdfPagePictures
from gcm_desktop.export.pdf import write_pdf
from gcm_desktop.export.preview import LivePages
from gcm_desktop.services.document_ports import DocumentRequest
from gcm_desktop.services.previewing import Preview
from gcm_desktop.services.printing import Picture
from tests.unit.export.trees import framework, let_out, request, sample

TEXT = "section/summary/text"
WIDE = 266


@pytest.fixture(scope="module")
def live() -> LivePages:
    """One compiler for all tests, as in the program."""
    return LivePages()


def asked(item: str, language: str = "ar") -> DocumentRequest:
    return replace(request(language, "pdf"), items=(item,))


def saying(html: str, address: str = TEXT, language: str = "ar") -> Submission:
    answers = {**sample().answers, (address, language): Answer(Kind.NARRATIVE, html)}
    return replace(sample(), answers=answers)


def ink(picture: Picture, top: float = 0.0, bottom: float = 1.0) -> float:
    """Return which share of the pixels between two heights, 0 to 1, is not white."""
    row = 4 * picture.width
    part = picture.pixels[int(top * picture.height) * row : int(bottom * picture.height) * row]
    blues = part[0::4]
    return sum(blue < 0xFF for blue in blues) / len(blues)


@pytest.mark.parametrize("item", ["objective/6", "declaration/PD-LABOUR"])
def test_the_pages_are_those_of_the_pdf(live: LivePages, item: str) -> None:
    """The marks take no room: a pixel elsewhere would be another layout than the file's."""
    preview = live.preview(let_out(sample()), framework(), asked(item))
    pdf, drawing = write_pdf(outline(sample(), framework(), asked(item))), PdfPagePictures()
    assert preview.item == item
    assert preview.sizes == drawing.sizes(pdf)
    for page in range(len(preview.sizes)):
        assert drawing.picture(preview.pdf, page, 50) == drawing.picture(pdf, page, 50)


@pytest.mark.parametrize("language", ["ar", "en"])
def test_a_picture_follows_text_and_item(live: LivePages, language: str) -> None:
    def drawn(submission: Submission, item: str) -> Picture:
        return live.picture(
            live.preview(let_out(submission), framework(), asked(item, language)), 0, WIDE
        )

    before = drawn(saying("<p>0</p>", language=language), "section/summary")
    after = drawn(saying("<p>0 1 2 3 4 5</p>", language=language), "section/summary")
    other = drawn(sample(), "principle/a")
    assert before.width == WIDE
    assert abs(before.height - WIDE * 842 / 595) < 2
    assert 0.005 < ink(before) < ink(after) < 0.5
    assert len({before.pixels, after.pixels, other.pixels}) == 3


def test_the_same_text_is_not_set_again(live: LivePages) -> None:
    first = live.preview(let_out(sample()), framework(), asked("section/summary"))
    assert live.preview(let_out(sample()), framework(), asked("section/summary")) is first


def test_each_paragraph_has_its_place(live: LivePages) -> None:
    """Blank lines have none; a list item and a cell have one each, a long one ends pages later."""
    long = " ".join(["كلمات"] * 1600)
    cells = "<table><tr><th>خ1</th><th>خ2</th></tr><tr><td>خ3</td><td>خ4</td></tr></table>"
    html = f"<p>أولى</p><p></p><p>{long}</p><ul><li>بند</li></ul>{cells}<p>أخيرة</p>"
    preview = live.preview(let_out(saying(html)), framework(), asked("section/summary"))
    row = preview.stretches[TEXT]
    places = [(each.first.page, each.first.y) for each in row]
    assert len(row) == 8
    assert places == sorted(places)
    assert (row[0].first.page, row[1].first.page) == (0, 0)
    assert row[1].last.page > row[1].first.page
    assert row[3].first.y == row[4].first.y < row[5].first.y
    _has_ink_between(live, preview, row[7].first.y, row[7].last.y + 14)


def _has_ink_between(live: LivePages, preview: Preview, top: float, bottom: float) -> None:
    page = preview.stretches[TEXT][7].first.page
    height = preview.sizes[page].height
    picture = live.picture(preview, page, 600)
    assert ink(picture, top / height, bottom / height) > 0.01
    assert ink(picture, (bottom + 4) / height, (bottom + 30) / height) == 0


def test_fields_of_records_have_a_place(live: LivePages) -> None:
    """Of two measures from the same year, each has its own."""
    preview = live.preview(let_out(sample()), framework(), asked("records/measure"))
    years = [row[0].first for key, row in preview.stretches.items() if key.endswith("/year")]
    assert len(years) > 10
    assert len(set(years)) > len(years) / 2


@pytest.mark.parametrize(
    "text", ["ا" * 70_000, "\ufffd\U0001f600 漢 \u202e", '{"note":"spot:1"} #panic()']
)
def test_any_text_can_be_shown(live: LivePages, text: str) -> None:
    html = f"<p>{text.replace('&', '&amp;').replace('<', '&lt;')}</p>"
    preview = live.preview(let_out(saying(html)), framework(), asked("section/summary"))
    assert ink(live.picture(preview, 0, 100)) > 0.005
    assert TEXT in preview.stretches


@pytest.mark.parametrize("source", ["#panic()", "#doc(", '#("ا" * 70000)', "#sys.inputs.nothing"])
def test_what_the_engine_refuses_is_one_error(tmp_path: Path, source: str) -> None:
    """A broken template stands for any text that cannot be set; the next one can be again."""
    template = tmp_path / "document.typ"
    broken = LivePages(template)
    template.write_text(source)
    with pytest.raises(GcmError, match=r"export\.engine"):
        broken.preview(let_out(sample()), framework(), asked("overview"))
    template.write_text("#sys.inputs.document.len()")
    assert len(broken.preview(let_out(sample()), framework(), asked("overview")).sizes) == 1


def test_an_unknown_item_is_said(live: LivePages) -> None:
    with pytest.raises(GcmError, match=r"address\.unknown"):
        live.preview(let_out(sample()), framework(), asked("objective/99"))
