"""The sample as a whole: documents that open, read right to left, and can be searched."""

import re
import subprocess
import unicodedata
from collections import Counter
from pathlib import Path

import pypdf
import pypdf.generic
import pypdfium2
import pytest

from gcm_desktop.main import main, open_use_cases, store_free
from gcm_desktop.services.sample import SAMPLE_ID

_ARABIC_WORD = re.compile("[\u0621-\u063a\u0641-\u064a]+")
_UNSEEN = re.compile("[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069\u0640\u064b-\u065f\u0670]")
NEAR = 8.0
"""Points within which a line stands at an edge of the text."""
PRESENTATION = re.compile("[\ufb50-\ufdff\ufe70-\ufefc]")
KEPT = re.compile("[\ufd3e\ufd3f\ufdf2\ufdfa-\ufdfd]")


def arabic_words(text: str) -> Counter[str]:
    return Counter(_ARABIC_WORD.findall(_UNSEEN.sub("", unicodedata.normalize("NFC", text))))


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("sample")
    store = str(folder / "s.db")
    assert main(["demo", "--out", str(folder), "--no-window", "--store", store]) == 0
    return folder


@pytest.fixture(scope="module")
def wanted(made: Path) -> Counter[str]:
    use_cases = open_use_cases(store_free(), made / "s.db", writer=False)
    submission = use_cases.library.open(SAMPLE_ID).submission
    use_cases.close()
    texts = [a.text for (_, language), a in submission.answers.items() if language == "ar"]
    return arabic_words(" ".join(texts))


def found_again(wanted: Counter[str], text: str) -> float:
    """Return the share of the words of the submission that are in ``text``, in percent."""
    have = arabic_words(text)
    return 100 * sum(min(count, have[word]) for word, count in wanted.items()) / wanted.total()


def test_every_file_of_the_demo_is_there(made: Path) -> None:
    names = {f"sample-{language}.{ending}" for language in ("ar", "en", "fr")
             for ending in ("docx", "pdf")}  # fmt: skip
    assert names | {"sample.gcm", "check-report.txt"} <= {file.name for file in made.iterdir()}


@pytest.mark.needs_poppler
def test_arabic_words_are_found_again_by_poppler(made: Path, wanted: Counter[str]) -> None:
    command = ["pdftotext", "-enc", "UTF-8", str(made / "sample-ar.pdf"), "-"]
    text = subprocess.run(command, check=True, capture_output=True, timeout=60).stdout.decode()
    assert wanted.total() > 11_000
    assert found_again(wanted, text) >= 94
    assert PRESENTATION.findall(KEPT.sub("", text)) == []


def test_arabic_words_are_found_again_by_pdfium(made: Path, wanted: Counter[str]) -> None:
    document = pypdfium2.PdfDocument(str(made / "sample-ar.pdf"))
    text = "\n".join(document[at].get_textpage().get_text_range() for at in range(len(document)))
    document.close()
    assert found_again(wanted, text) >= 80
    assert PRESENTATION.findall(KEPT.sub("", text)) == []


@pytest.mark.parametrize("language", ["ar", "en", "fr"])
def test_pdf_is_tagged_named_and_has_bookmarks(made: Path, language: str) -> None:
    reader = pypdf.PdfReader(made / f"sample-{language}.pdf")
    root = reader.root_object
    marks = root["/MarkInfo"].get_object()
    assert isinstance(marks, pypdf.generic.DictionaryObject)
    assert str(root["/Lang"]) == language
    assert bool(marks["/Marked"])
    assert "/StructTreeRoot" in root
    assert len(reader.outline) > 10
    assert reader.metadata is not None
    assert reader.metadata.title


def pages_by_office(made: Path, name: str) -> list[str]:
    """Return the boxes of each page of a Word file as LibreOffice lays it out."""
    profile = f"-env:UserInstallation=file://{made}/profile"
    command = ["soffice", profile, "--headless", "--convert-to", "pdf", "--outdir"]
    subprocess.run(
        [*command, str(made / "office"), str(made / f"{name}.docx")],
        check=True, capture_output=True, timeout=240,
    )  # fmt: skip
    boxes = subprocess.run(
        ["pdftotext", "-bbox-layout", str(made / "office" / f"{name}.pdf"), "-"],
        check=True, capture_output=True, timeout=120,
    ).stdout.decode()  # fmt: skip
    return boxes.split("<page ")[1:]


def edges(page: str) -> tuple[int, int]:
    """Return how many short lines stand at the left edge of the text and how many at the right."""
    box = r'<line xMin="([\d.]+)" yMin="[\d.]+" xMax="([\d.]+)"'
    lines = [(float(left), float(right)) for left, right in re.findall(box, page)]
    first, last = min(left for left, _ in lines), max(right for _, right in lines)
    short = [line for line in lines if line[1] - line[0] < (last - first) / 2]
    at_left = sum(left < first + NEAR for left, _ in short)
    return at_left, sum(right > last - NEAR for _, right in short)


@pytest.mark.needs_libreoffice
@pytest.mark.needs_poppler
def test_every_page_of_the_arabic_word_file_is_right_to_left(made: Path) -> None:
    arabic = [edges(page) for page in pages_by_office(made, "sample-ar")]
    assert len(arabic) > 30
    assert [at for at, (left, right) in enumerate(arabic, 1) if right <= left] == []
    english = [edges(page) for page in pages_by_office(made, "sample-en")]
    assert sum(right <= left for left, right in english) > len(english) * 0.9  # the check can fail
