"""Pages as pictures: their size, their ink, Arabic at the right side, one at a time."""

from dataclasses import replace
from threading import Event, Thread

import pytest

from gcm_desktop.domain.errors import GcmError
from gcm_desktop.export import pdfium
from gcm_desktop.export.outline import outline
from gcm_desktop.export.page_pictures import PdfPagePictures
from gcm_desktop.export.pdf import write_pdf
from gcm_desktop.services.printing import Picture
from tests.unit.export.trees import framework, request, sample

ACCENT = bytes((0xA5, 0x63, 0x0B))
"""Blue, green, red of a heading."""


def summary(language: str) -> bytes:
    asked = replace(request(language, "pdf"), items=("section/summary",))
    return write_pdf(outline(sample(), framework(), asked))


def columns_of(picture: Picture, colour: bytes) -> list[int]:
    """Return the columns of all pixels that have ``colour``."""
    pixels = picture.pixels
    return [
        at // 4 % picture.width for at in range(0, len(pixels), 4) if pixels[at : at + 3] == colour
    ]


@pytest.mark.parametrize("dpi", [50, 101.3])
def test_a_page_is_as_large_as_asked(dpi: float) -> None:
    pdf = summary("ar")
    (size,) = PdfPagePictures().sizes(pdf)
    assert (size.width, size.height) == pytest.approx((595.28, 841.89), abs=0.1)
    picture = PdfPagePictures().picture(pdf, 0, dpi)
    assert abs(picture.width - size.width * dpi / 72) <= 1
    assert abs(picture.height - size.height * dpi / 72) <= 1
    assert len(picture.pixels) == 4 * picture.width * picture.height


@pytest.mark.parametrize("language", ["ar", "en"])
def test_a_heading_stands_at_the_start_side(language: str) -> None:
    picture = PdfPagePictures().picture(summary(language), 0, 100)
    ink = columns_of(picture, ACCENT)
    margin = picture.width * 25 / 210
    assert len(ink) > 200
    if language == "ar":
        assert abs(picture.width - margin - max(ink)) < 6
        assert min(ink) > picture.width / 2
    else:
        assert abs(margin - min(ink)) < 6
        assert max(ink) < picture.width / 2


def test_what_is_no_pdf_is_said() -> None:
    with pytest.raises(GcmError, match=r"print\.unreadable"):
        PdfPagePictures().sizes(b"no file")
    with pytest.raises(GcmError, match=r"print\.unreadable"):
        PdfPagePictures().picture(b"no file", 0, 72)


def test_a_second_thread_waits() -> None:
    pdf, drawn = summary("en"), Event()

    def draw() -> None:
        PdfPagePictures().picture(pdf, 0, 20)
        drawn.set()

    other = Thread(target=draw)
    with pdfium.opened(pdf):
        other.start()
        assert not drawn.wait(0.2)
    assert drawn.wait(10)
    other.join()
