"""The documents as a reading program meets them: two checkers, and what neither of them looks at.

A finding is explained, one by one, in ``docs/pdf-accessibility.md`` or it fails the test. The
checkers are installed on Linux only (ADR 6); the rest holds everywhere.
"""

import re
from collections.abc import Callable, Iterator
from functools import cache
from io import BytesIO
from itertools import chain, pairwise
from pathlib import Path
from typing import Any

import pypdf
import pytest

from gcm_desktop.domain.submission import FrameworkRef, Submitter
from gcm_desktop.export.outline import outline
from gcm_desktop.export.pdf import write_pdf
from gcm_desktop.export.receipt import receipt_tree
from gcm_desktop.export.tree import Document, Heading, Table, node_runs, plain
from gcm_desktop.services.receipts import Receipt
from tests.arch.sources import ROOT
from tests.golden.test_mutations_docx import english
from tests.unit.export.trees import NAMES, boxed, framework, request, sample, written

LANGUAGES = ("ar", "en", "fr")
EXPLAINED = ROOT / "docs" / "pdf-accessibility.md"
_MAIL = re.compile(r"[\w.-]+@[\w.-]+\.example")
_NUMBER = re.compile(r"\d+")
_ROW = re.compile(r"^\| (?:outloud|pdfua) \| ([A-Z]+-[0-9-]+) \|", re.MULTILINE)


@cache
def document(name: str) -> Document:
    kind, _, language = name.partition("-")
    if kind == "receipt":
        return receipt_tree(_receipt(), language)
    return outline(sample(), framework(), request(language, "pdf"))


@cache
def file(name: str) -> bytes:
    return write_pdf(document(name))


def _receipt() -> Receipt:
    return Receipt(
        id="01ARZ3NDEKTSV4RRFFQ69G5FAV",
        country="XS",
        names=NAMES,
        submitter=Submitter(),
        framework=FrameworkRef("arab-regional-review", "2022"),
        title=framework().title,
        languages=LANGUAGES,
        words={"ar": 12_000, "en": 9_000, "fr": 8_000},
        snapshot="0" * 64,
        code="ABCD-EFGH-JKMN-PQRS",
        sha256="f" * 64,
        date="2026-11-25",
    )


DOCUMENTS = [f"{kind}-{language}" for kind in ("report", "receipt") for language in LANGUAGES]


def _is_arabic_shape(evidence: str, _: Document) -> bool:
    """One letter has many shapes in Amiri; each of them rightly leads to the same letter."""
    return "+Amiri-" in evidence


def _is_written_mail(evidence: str, _: Document) -> bool:
    return _MAIL.fullmatch(evidence) is not None


def _is_content(evidence: str, tree: Document) -> bool:
    """Lines near an edge of three pages that are headings, names of parts or ends of notes."""
    notes = (note.runs for note in tree.notes.values())
    every = chain((runs for node in tree.nodes for runs in node_runs(node)), notes)
    told = [_words(plain(runs)) for runs in every]
    lines = [_words(line.removesuffix("…")) for line in evidence.split(";")]
    return all(
        any(text.startswith((line, line[::-1])) or text.endswith(line[::-1]) for text in told)
        for line in lines  # Arabic comes out mirrored, its numbers with it
    )


def _words(text: str) -> str:
    return " ".join(_NUMBER.sub(" ", text).split())


WHY: dict[str, Callable[[str, Document], bool]] = {
    "TXT-004": _is_arabic_shape,
    "LNK-010": _is_written_mail,
    "PAG-001": _is_content,
}


@pytest.mark.parametrize("name", DOCUMENTS)
def test_every_finding_of_outloud_is_explained(tmp_path: Path, name: str) -> None:
    outloud = pytest.importorskip("outloud", reason="installed on Linux only")
    found = outloud.check(str(written(tmp_path, f"{name}.pdf", file(name))))
    assert found.error is None
    unexplained = [
        f"{each.rule} p.{each.page} {each.message}: {each.evidence}"
        for each in found.findings
        if each.severity == "error"
        or each.rule not in WHY
        or not WHY[each.rule](each.evidence or "", document(name))
    ]
    assert unexplained == []


@pytest.mark.parametrize("name", DOCUMENTS)
def test_pdfua_finds_nothing(tmp_path: Path, name: str) -> None:
    pdfua = pytest.importorskip("pdfua", reason="installed on Linux only")
    report = pdfua.validate(str(written(tmp_path, f"{name}.pdf", file(name))))
    assert [f"{each.rule_id} {each.message}" for each in report.findings] == []
    assert {each.rule_id for each in report.skipped} <= {"UA-14-001"}


def test_what_is_explained_is_what_is_let_pass() -> None:
    rows = set(_ROW.findall(EXPLAINED.read_text(encoding="utf-8")))
    assert rows == {*WHY, "UA-14-001"}


@cache
def report(language: str) -> pypdf.PdfReader:
    return pypdf.PdfReader(BytesIO(file(f"report-{language}")))


def elements(reader: pypdf.PdfReader) -> Iterator[tuple[str, Any]]:
    """Yield kind and element of each part of the structure, in the order it is read."""
    root: Any = reader.trailer["/Root"]
    yield from _below(root["/StructTreeRoot"]["/K"])


def _below(part: Any) -> Iterator[tuple[str, Any]]:
    part = part.get_object()
    if isinstance(part, list):
        for each in part:
            yield from _below(each)
    elif isinstance(part, dict) and "/S" in part:
        yield str(part["/S"]), part
        if "/K" in part:
            yield from _below(part["/K"])


@pytest.mark.parametrize("language", LANGUAGES)
def test_headings_nest_and_none_is_empty(language: str) -> None:
    found = [
        (int(kind[2]), part)
        for kind, part in elements(report(language))
        if re.fullmatch("/H[1-6]", kind)
    ]
    levels = [level for level, _ in found]
    assert levels[0] == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))
    assert all("/K" in part for _, part in found)
    told = sum(isinstance(node, Heading) for node in document(f"report-{language}").nodes)
    assert len(levels) == told + 1  # that of the contents


@pytest.mark.parametrize("language", LANGUAGES)
def test_tables_have_header_cells_with_their_scope(language: str) -> None:
    tree = document(f"report-{language}")
    tables = [node for node in tree.nodes if isinstance(node, Table) and node.header]
    heads = [part for kind, part in elements(report(language)) if kind == "/TH"]
    assert len(heads) == sum(len(table.header) for table in tables)
    for head in heads:
        assert any(each.get("/Scope") == "/Column" for each in head["/A"])


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_link_says_where_it_leads(language: str) -> None:
    links = [
        link.get_object() for page in report(language).pages for link in page.get("/Annots", ())
    ]
    assert len(links) > 100
    assert all(str(link.get("/Contents", "")).strip() for link in links)
    assert all("/StructParent" in link for link in links)


def _languages(reader: pypdf.PdfReader) -> set[str]:
    """Return the languages that paragraphs and stretches of text are marked with."""
    marked = {str(part["/Lang"]) for _, part in elements(reader) if "/Lang" in part}
    for page in reader.pages:
        contents = page.get_contents()
        drawn = contents.get_data() if contents is not None else b""
        marked |= {found.decode() for found in re.findall(rb"/Lang\(([a-z]+)\)", drawn)}
    return marked


def test_other_languages_are_marked_where_they_stand() -> None:
    for tree, others in ((boxed(), {"en"}), (english(), {"ar"})):
        assert _languages(pypdf.PdfReader(BytesIO(write_pdf(tree)))) >= others
    assert _languages(report("fr")) == {"fr"}
