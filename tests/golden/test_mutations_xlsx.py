"""Each property of the self-check of workbooks, broken alone in a written file."""

import zipfile
from functools import cache
from io import BytesIO

import pytest

from gcm_desktop.export.sheets import Sheet
from gcm_desktop.export.xlsx import workbook_of
from gcm_desktop.export.xlsx_check import prove_xlsx
from tests.unit.export.trees import request

SHEET, BOOK, CORE = "xl/worksheets/sheet1.xml", "xl/workbook.xml", "docProps/core.xml"
TARGET = 'Id="rIdX" Type="x" Target="https://x.example/" TargetMode="External"'


@cache
def written(language: str) -> dict[str, bytes]:
    sheet = Sheet("A", ("a", "b"), (10, 10), (("=1+1", 2),))
    book = workbook_of((sheet,), request(language, "xlsx"))
    with zipfile.ZipFile(BytesIO(book)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def zipped(members: dict[str, bytes]) -> bytes:
    target = BytesIO()
    with zipfile.ZipFile(target, "w") as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return target.getvalue()


@pytest.mark.parametrize(
    ("code", "name", "old", "new"),
    [
        ("xlsx.formula", SHEET, "<v>2</v>", "<f>1+1</f><v>2</v>"),
        ("xlsx.direction", SHEET, "rightToLeft=", "showGridLines="),
        ("xlsx.language", CORE, ">ar<", ">en<"),
        ("xlsx.metadata", CORE, "<dc:language", "<cp:keywords>x</cp:keywords><dc:language"),
        ("xlsx.external", "xl/_rels/workbook.xml.rels", "</", f"<Relationship {TARGET}/></"),
        ("xlsx.parts", SHEET, "<worksheet", "<!DOCTYPE x><worksheet"),
        ("xlsx.unreadable", SHEET, "</sheetData>", ""),
    ],
)
def test_one_property_broken_is_the_one_that_is_named(
    code: str, name: str, old: str, new: str
) -> None:
    members = dict(written("ar"))
    text = members[name].decode()
    assert old in text
    members[name] = text.replace(old, new, 1).encode()
    proof = prove_xlsx(zipped(members), "ar")
    assert {fault.code for fault in proof.faults} == {code}
    assert code not in {held.code for held in proof.proven}


@pytest.mark.parametrize(
    "part", ["xl/vbaProject.bin", "xl/comments1.xml", "xl/externalLinks/externalLink1.xml"]
)
def test_a_part_that_is_not_ours_is_refused(part: str) -> None:
    proof = prove_xlsx(zipped({**written("ar"), part: b"<x/>"}), "ar")
    assert {fault.code for fault in proof.faults} == {"xlsx.parts"}


@pytest.mark.parametrize("language", ["ar", "en"])
def test_what_was_proven_is_told_with_its_number(language: str) -> None:
    proof = prove_xlsx(zipped(written(language)), language)
    assert proof.faults == ()
    assert {held.code: held.count for held in proof.proven}["xlsx.direction"] == 1


def test_sheets_that_run_the_other_way_are_refused() -> None:
    proof = prove_xlsx(zipped(written("en")), "ar")
    assert {fault.code for fault in proof.faults} == {"xlsx.direction", "xlsx.language"}
