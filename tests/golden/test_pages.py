"""Pages of the sample's documents as a reader sees them: how many, none empty, nothing left behind.

A heading, or a line that opens what follows, must not stand last on a page; sections must begin and
end in their order. Looked at with poppler, Word files after LibreOffice has laid them out.
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
from gcm_desktop.export.tree import Document, Heading, Paragraph, Style, node_runs, plain
from tests.unit.export.trees import framework, request, sample, written

pytestmark = pytest.mark.needs_poppler

PAGES = {"ar": 87, "en": 63, "fr": 50}
"""Pages of the sample's PDF files; one more or less is no reason to look, more is."""
WINDOW = 2_500
"""Words after the last one found among which the next is looked for."""
ENOUGH = {"ar": 0.95, "en": 0.97, "fr": 0.97}
"""Share of first and last words found in order; a reader of Arabic PDF loses some words."""
_LETTERS = re.compile(r"[^\w]")
_WORD = re.compile(r"\w{4,}")


@cache
def document(language: str) -> Document:
    return outline(sample(), framework(), request(language, "pdf"))


def pages(file: Path) -> list[list[str]]:
    """Return the lines of every page without its running header and foot."""
    command = ["pdftotext", "-layout", "-enc", "UTF-8", str(file), "-"]
    text = subprocess.run(command, check=True, capture_output=True, timeout=60).stdout.decode()
    lines = [[line for line in page.split("\n") if line.strip()] for page in text.split("\f")]
    return [searched[1:-1] if number else searched for number, searched in enumerate(lines[:-1])]


def letters_of(text: str) -> str:
    return _LETTERS.sub("", searchable(text))


def openings(tree: Document) -> set[str]:
    """Return what must not stand last on a page and is not the end of another paragraph too."""
    opening = {
        letters_of(node.text if isinstance(node, Heading) else plain(node.runs))
        for node in tree.nodes
        if isinstance(node, Heading)
        or (isinstance(node, Paragraph) and (node.style is Style.NOTICE or node.keeps_next))
    }
    told = [
        letters_of(plain(runs))
        for node in tree.nodes
        for runs in node_runs(node)
        if not isinstance(node, Heading)
    ]
    return {
        each for each in opening if not any(text != each and text.endswith(each) for text in told)
    }


def assert_sound(file: Path, language: str) -> int:
    """Return the number of pages, none of them empty and none closing with what opens the next."""
    laid_out, opening = pages(file), openings(document(language))
    for number, lines in enumerate(laid_out, 1):
        assert lines, f"page {number} is empty"
        assert number == 1 or letters_of(lines[-1]) not in opening, f"page {number}: {lines[-1]}"
    return len(laid_out)


@pytest.mark.parametrize("language", PAGES)
def test_pages_of_the_sample_are_as_many_as_they_were_and_none_is_badly_closed(
    tmp_path: Path, language: str
) -> None:
    file = written(tmp_path, "sample.pdf", write_pdf(document(language)))
    assert abs(assert_sound(file, language) - PAGES[language]) <= 1
    found = _WORD.findall(searchable("\n".join(line for page in pages(file) for line in page)))
    edges = _edges(document(language))
    assert _found_in_order(edges, found) >= len(edges) * ENOUGH[language]


@pytest.mark.needs_libreoffice
@pytest.mark.parametrize("language", PAGES)
def test_pages_of_the_word_file_are_none_badly_closed(tmp_path: Path, language: str) -> None:
    source = written(tmp_path, "sample.docx", write_docx(document(language)))
    profile = f"-env:UserInstallation=file://{tmp_path}/profile"
    command = ["soffice", profile, "--headless", "--convert-to", "pdf", "--outdir", str(tmp_path)]
    subprocess.run([*command, str(source)], check=True, capture_output=True, timeout=120)
    assert_sound(tmp_path / "sample.pdf", language)


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
