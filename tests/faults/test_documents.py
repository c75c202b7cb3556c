"""What documents of comparable software let out, or could not hold."""

import io
import json
import re
from pathlib import Path

import pytest
from openpyxl import load_workbook

from gcm_desktop.base.zip_reader import ZipLimits, ZipReader
from gcm_desktop.domain.text import clean
from gcm_desktop.export.documents import Documents
from gcm_desktop.export.sheets import Sheet
from gcm_desktop.export.xlsx import workbook_of
from gcm_desktop.export.xlsx_check import prove_xlsx
from tests.unit.export.trees import framework, let_out, request, sample

CONTROLS = Path(__file__).resolve().parent.parent / "data" / "text" / "text_controls.json"
_LIMITS = ZipLimits(members=500, member_bytes=1 << 28, total_bytes=1 << 29, ratio=100_000)
_OUTSIDE = re.compile(r'<Relationship [^>]*TargetMode="External"[^>]*>')
_LINK = re.compile(r'Type="[^"]*/hyperlink"')


@pytest.mark.parametrize("format_", ["docx", "xlsx"])
@pytest.mark.parametrize("language", ["ar", "en", "fr"])
def test_no_office_file_of_ours_calls_home_or_runs(format_: str, language: str) -> None:
    file = Documents().write(let_out(sample()), framework(), request(language, format_))
    archive = ZipReader(file, _LIMITS)
    assert [name for name in archive.names if "vba" in name.lower() or name.endswith(".bin")] == []
    outside = [
        relation
        for name in archive.names
        if name.endswith(".rels")
        for relation in _OUTSIDE.findall(archive.read(name).decode())
    ]
    assert [relation for relation in outside if not _LINK.search(relation)] == []
    assert all(re.search('Target="(?:https?|mailto):', relation) for relation in outside)
    assert bool(outside) is (format_ == "docx")


def test_control_letters_stop_no_workbook() -> None:
    rows = json.loads(CONTROLS.read_text(encoding="utf-8"))
    sheet = Sheet("A", ("a",), (10,), tuple((clean(row["text"]).text,) for row in rows))
    file = workbook_of((sheet,), request("ar", "xlsx"))
    assert prove_xlsx(file, "ar").faults == ()
    book = load_workbook(io.BytesIO(file))
    written = [row[0] for row in book.worksheets[0].iter_rows(min_row=2, values_only=True)]
    assert written == [row["clean"] or None for row in rows]
    raw = Sheet("A", ("a",), (10,), tuple((row["text"],) for row in rows))
    assert prove_xlsx(workbook_of((raw,), request("ar", "xlsx")), "ar").faults == ()
