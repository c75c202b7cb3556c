"""Pages of the sample's documents as a reader sees them: how many, none empty, nothing left behind.

A heading, or a line that opens what follows, must not stand last on a page; sections must begin and
end in their order, tables begin where reading begins. Looked at with poppler, Word files after
LibreOffice has laid them out: once a language, since that is slow.
"""

import re
import subprocess
from functools import cache
from itertools import pairwise
from pathlib import Path

import pytest

from gcm_desktop.export.docx import write_docx
from gcm_desktop.export.outline import outline
from gcm_desktop.export.pdf import write_pdf
from gcm_desktop.export.pdf_check import searchable
from gcm_desktop.export.tree import (
    Document,
    Heading,
    Node,
    Paragraph,
    Style,
    Table,
    node_runs,
    plain,
)
from tests.unit.export.trees import framework, request, sample, written

pytestmark = pytest.mark.needs_poppler

PAGES = {"ar": 87, "en": 63, "fr": 51}
"""Pages of the sample's PDF files; one more or less is no reason to look, more is."""
WORD_PAGES = {"ar": 100, "en": 69, "fr": 55}
"""The same of its Word files: Arabic ones carry their font, others take ``STAND_IN`` for it."""
STAND_IN = "DejaVuSerif"
"""The face LibreOffice takes for Cambria where the numbers above were counted."""
WINDOW = 2_500
"""Words after the last one found among which the next is looked for."""
ENOUGH = {"ar": 0.94, "en": 0.97, "fr": 0.97}
"""Share of first and last words found in order; a reader of Arabic PDF loses some words."""
WORD_ENOUGH = {"ar": 0.87, "en": 0.97, "fr": 0.97}
"""The same of Word files: LibreOffice fills Arabic lines by drawing letters apart."""
_LETTERS = re.compile(r"[^\w]")
_PAGE_NUMBER = re.compile(r"^\d+|\d+$")
"""Stands beside a heading in the contents; one with others under it must not be last there."""
_WORD = re.compile(r"\w{4,}")
_BOX = re.compile(r'xMin="([\d.]+)" yMin="([\d.]+)"[^>]*>([^<]*)</word>')


@cache
def document(language: str) -> Document:
    return outline(sample(), framework(), request(language, "pdf", profile="final"))


def pages(file: Path) -> list[list[str]]:
    """Return the lines of every page without its running header and foot."""
    command = ["pdftotext", "-layout", "-enc", "UTF-8", str(file), "-"]
    text = subprocess.run(command, check=True, capture_output=True, timeout=60).stdout.decode()
    lines = [[line for line in page.split("\n") if line.strip()] for page in text.split("\f")]
    return [searched[1:-1] if number else searched for number, searched in enumerate(lines[:-1])]


def letters_of(text: str) -> str:
    return _LETTERS.sub("", searchable(text))


def opens(node: Node) -> bool:
    """True for what must not stand last on a page."""
    if isinstance(node, Paragraph):
        return node.style is Style.NOTICE or node.keeps_next
    return isinstance(node, Heading)


def openings(tree: Document) -> set[str]:
    """Return what must not stand last on a page and is not the end of another paragraph too."""
    opening: set[str] = set()
    closing: set[str] = set()
    for node in tree.nodes:
        if isinstance(node, Table) and len(node.header) > 1:
            opening.add(letters_of("".join(plain(cell.runs) for cell in node.header)))
        told = opening if opens(node) else closing
        told.update(letters_of(plain(runs)) for runs in node_runs(node))
    every = opening | closing
    return {
        each
        for each in opening - closing
        if each and not any(text != each and text.endswith(each) for text in every)
    }


def assert_sound(file: Path, language: str) -> int:
    """Return the number of pages, none of them empty and none closing with what opens the next."""
    laid_out, opening = pages(file), openings(document(language))
    parted = {
        letters_of(part.text)
        for part, under in pairwise(document(language).headings(2))
        if part.level < under.level
    }
    for number, lines in enumerate(laid_out, 1):
        assert lines, f"page {number} is empty"
        last = letters_of(lines[-1])
        assert number == 1 or last not in opening, f"page {number}: {lines[-1]}"
        assert _PAGE_NUMBER.sub("", last) not in parted, f"contents: {lines[-1]}"
    return len(laid_out)


def assert_told_in_order(file: Path, language: str, enough: float) -> None:
    """First and last words of the sections are found, one behind the other."""
    found = _WORD.findall(searchable("\n".join(line for page in pages(file) for line in page)))
    edges = _edges(document(language))
    assert _found_in_order(edges, found) >= len(edges) * enough


def assert_mirrored(file: Path, language: str) -> None:
    """The first column of the overview stands where reading begins: at the right in Arabic."""
    table = next(node for node in document(language).nodes if isinstance(node, Table))
    first, last = (plain(table.header[at].runs) for at in (0, -1))
    command = ["pdftotext", "-bbox", "-enc", "UTF-8", str(file), "-"]
    boxes = subprocess.run(command, check=True, capture_output=True, timeout=60).stdout.decode()
    lines: dict[str, dict[str, float]] = {}
    for page, text in enumerate(boxes.split("<page ")):
        for left, top, word in _BOX.findall(text):
            # poppler may give the letters of a box in the order they stand on the page
            for told in (word, word[::-1]):
                if told in (first, last):
                    lines.setdefault(f"{page} {top[:-5]}", {})[told] = float(left)
    rows = [line for line in lines.values() if len(line) == 2]
    assert rows
    assert all((line[first] > line[last]) == (language == "ar") for line in rows)


@pytest.mark.parametrize("language", PAGES)
def test_pages_of_the_sample_are_as_many_as_they_were_and_none_is_badly_closed(
    tmp_path: Path, language: str
) -> None:
    file = written(tmp_path, "sample.pdf", write_pdf(document(language)))
    assert abs(assert_sound(file, language) - PAGES[language]) <= 1
    assert_told_in_order(file, language, ENOUGH[language])
    assert_mirrored(file, language)


@pytest.mark.needs_libreoffice
@pytest.mark.parametrize("language", PAGES)
def test_pages_of_the_word_file_are_as_many_as_they_were_and_none_is_badly_closed(
    tmp_path: Path, language: str
) -> None:
    source = written(tmp_path, "sample.docx", write_docx(document(language)))
    profile = f"-env:UserInstallation=file://{tmp_path}/profile"
    command = ["soffice", profile, "--headless", "--convert-to", "pdf", "--outdir", str(tmp_path)]
    subprocess.run([*command, str(source)], check=True, capture_output=True, timeout=120)
    file = tmp_path / "sample.pdf"
    count = assert_sound(file, language)
    if language == "ar" or STAND_IN in _fonts(file):
        assert abs(count - WORD_PAGES[language]) <= 1
    assert_told_in_order(file, language, WORD_ENOUGH[language])
    assert_mirrored(file, language)


def _fonts(file: Path) -> str:
    command = ["pdffonts", str(file)]
    return subprocess.run(command, check=True, capture_output=True, timeout=60).stdout.decode()


def _edges(tree: Document) -> list[str]:
    """Return the first and the last word of the paragraphs of every listed section."""
    starts = [
        at for at, node in enumerate(tree.nodes) if isinstance(node, Heading) and node.is_listed
    ]
    edges: list[str] = []
    for start, end in pairwise([*starts, len(tree.nodes)]):
        text = "\n".join(
            plain(runs)
            for node in tree.nodes[start + 1 : end]
            if isinstance(node, Paragraph) and node.style is Style.BODY
            for runs in node_runs(node)
        )
        words = _WORD.findall(searchable(text))
        edges += [words[0], words[-1]] if words else []
    return edges


def _found_in_order(edges: list[str], found: list[str]) -> int:
    at = hits = 0
    for word in edges:
        window = found[at : at + WINDOW]
        if word in window:
            at += window.index(word) + 1
            hits += 1
    return hits
