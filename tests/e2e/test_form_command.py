"""``export --format form`` and ``import FORM.docx`` as others use them."""

from pathlib import Path
from typing import Any

import pytest
from lxml import etree

from tests.e2e.test_command_line import Shell
from tests.unit.form_files import W, edited, packed, paragraph, parts_of, room, run, xml

PROGRESS, CHALLENGES = "objective/6/progress", "objective/6/challenges"
Element = etree._Element  # noqa: SLF001 - lxml names the type of its elements so


@pytest.fixture
def shell(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Shell:
    return Shell(tmp_path / "one.db", capsys)


def _first(root: Element, address: str) -> Element:
    return next(room(root, address).iter(f"{W}p"))


def _commented(form: bytes) -> bytes:
    def edit(root: Element) -> None:
        first = _first(root, PROGRESS)
        first.insert(1, xml('<w:commentRangeStart w:id="1"/>'))
        first.append(xml('<w:commentRangeEnd w:id="1"/>'))

    parts = parts_of(edited(form, edit))
    parts["word/comments.xml"] = (
        f'<w:comments xmlns:w="{W[1:-1]}"><w:comment w:id="1" w:author="زميلة" '
        'w:date="2026-11-21T08:00:00Z"><w:p><w:r><w:t>هل من رقم؟</w:t></w:r></w:p></w:comment>'
        "</w:comments>"
    ).encode()
    return packed(parts)


def _by_address(rows: list[dict[str, Any]]) -> dict[str, dict[str, Any]]:
    return {row["address"]: row for row in rows}


def test_a_form_goes_out_comes_back_and_is_taken_back(shell: Shell, tmp_path: Path) -> None:
    draft, out = shell.new(), tmp_path / "form.docx"
    shell.ok("set", draft, PROGRESS, "--language", "ar", "وسعت الوزارة العقود الموحدة")
    held = shell.json(
        "export", draft, "--format", "form", "--items", "objective/6", "--what-leaves",
        "--out", str(out),
    )  # fmt: skip
    (told,) = held["answers"]
    assert (told["address"], told["code"], told["words"]) == (PROGRESS, "[6.2-ar]", 4)
    assert not out.exists()
    made = shell.json(
        "export", draft, "--format", "form", "--language", "ar", "--out", str(out),
        "--items", "objective/6, section/methodology",
    )  # fmt: skip
    assert made["answers"] > 10
    assert made["proven"]["form.text"] == made["answers"]
    code, listed, _ = shell("import", str(out), "--into", draft)
    assert (code, listed) == (0, f"unchanged\t{made['answers']}\n")

    back = tmp_path / "back.docx"

    def edit(root: Element) -> None:
        _first(root, PROGRESS).append(run(" للعمل المنزلي"))
        _first(root, CHALLENGES).append(run("نقص المترجمين"))

    back.write_bytes(_commented(edited(out.read_bytes(), edit)))
    code, told_only, _ = shell("import", str(back), "--into", draft, "--dry-run", "--json")
    assert (code, '"remarks": 1' in told_only) == (0, True)
    answers = {row["address"] for row in shell.json("answers", draft)}
    assert answers == {PROGRESS}

    done = shell.json("import", str(back), "--json")
    assert {row["address"] for row in done["applied"]} == {PROGRESS, CHALLENGES}
    assert (done["remarks"], done["conflicts"], done["unplaced"]) == (1, [], [])
    written = _by_address(shell.json("answers", draft))
    assert written[PROGRESS]["text"] == "وسعت الوزارة العقود الموحدة للعمل المنزلي"
    assert written[CHALLENGES]["text"] == "نقص المترجمين"
    again = shell.json("import", str(back), "--into", draft)
    assert (again["applied"], again["remarks"]) == ([], 0)

    assert [each["address"] for each in shell.json("comment", draft)] == [PROGRESS]
    shell.ok("merge", draft, "--undo")
    assert shell.json("comment", draft) == []
    assert {row["address"] for row in shell.json("answers", draft)} == {PROGRESS}


def test_a_conflict_and_what_has_no_place_wait_for_a_person(shell: Shell, tmp_path: Path) -> None:
    draft, out = shell.new(), tmp_path / "form.docx"
    shell.ok("set", draft, PROGRESS, "--language", "ar", "وسعت الوزارة العقود")
    shell.ok("export", draft, "--format", "form", "--out", str(out), "--items", "objective/6")
    shell.ok("set", draft, PROGRESS, "--language", "ar", "وسعت الوزارة العقود كلها")

    def edit(root: Element) -> None:
        _first(root, PROGRESS).append(run(" كثيرا"))
        root[0].insert(0, paragraph("رسالة إلى من يقرأ"))

    out.write_bytes(edited(out.read_bytes(), edit))
    code, before, _ = shell("import", str(out), "--into", draft, "--dry-run")
    assert shell("conflicts", draft)[0] == 0
    code, listed, _ = shell("import", str(out), "--into", draft)
    assert (code, listed) == (1, before)
    assert f"conflict\t{PROGRESS}\tar\t" in listed
    assert "unplaced\toutside\t\t\tرسالة إلى من يقرأ" in listed
    code, listed, _ = shell("conflicts", draft)
    assert code == 1
    item = listed.split("\t")[0]
    shell.ok("resolve", draft, item, "theirs")
    (row,) = shell.json("answers", draft)
    assert row["text"] == "وسعت الوزارة العقود كثيرا"


def test_an_emptied_answer_is_taken_when_asked_for_only(shell: Shell, tmp_path: Path) -> None:
    draft, out = shell.new(), tmp_path / "form.docx"
    shell.ok("set", draft, PROGRESS, "--language", "ar", "نص")
    shell.ok("export", draft, "--format", "form", "--out", str(out), "--items", PROGRESS)

    def edit(root: Element) -> None:
        first = _first(root, PROGRESS)
        for each in first.findall(f"{W}r"):
            first.remove(each)

    out.write_bytes(edited(out.read_bytes(), edit))
    code, listed, _ = shell("import", str(out), "--into", draft)
    assert (code, listed.splitlines()[0]) == (1, f"emptied\t{PROGRESS}\tar\t")
    assert len(shell.json("answers", draft)) == 1
    shell.ok("import", str(out), "--into", draft, "--all")
    assert shell.json("answers", draft) == []


@pytest.mark.parametrize(
    "words",
    [
        ("export", "{draft}", "--format", "form", "--out", "{out}", "--items", "objective/99"),
        ("export", "{draft}", "--format", "form", "--out", "{out}", "--language", "de"),
        ("export", "{draft}", "--format", "docx", "--out", "{out}", "--items", "objective/6"),
        ("export", "{pack}", "--format", "form", "--out", "{out}"),
        ("export", "{draft}", "--format", "form", "--out", "{out}", "--profile", "final"),
        ("export", "{draft}", "--format", "form", "--out", "{out}", "--since-last"),
        ("export", "{draft}", "--format", "form"),
        ("import", "{pack}", "--all"),
        ("import", "{pack}", "--into", "{draft}"),
        ("import", "{broken}"),
    ],
)
def test_what_cannot_be_is_one_line(shell: Shell, tmp_path: Path, words: tuple[str, ...]) -> None:
    draft = shell.new()
    pack, broken = tmp_path / "a.gcm", tmp_path / "b.docx"
    shell.ok("pack", draft, "--out", str(pack))
    broken.write_bytes(b"PK\x03\x04")
    given = {"draft": draft, "out": tmp_path / "x.docx", "pack": pack, "broken": broken}
    code, _, err = shell(*(word.format(**given) for word in words))
    assert (code, err.count("\n")) == (2, 1)
    assert not (tmp_path / "x.docx").exists()
