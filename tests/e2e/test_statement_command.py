"""The commands ``statement`` and ``letter``, and their documents, as others use them."""

from pathlib import Path

import pytest

from tests.e2e.test_command_line import Shell


@pytest.fixture
def shell(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Shell:
    return Shell(tmp_path / "one.db", capsys)


def test_a_statement_is_made_edited_and_written(shell: Shell, tmp_path: Path) -> None:
    made = shell.new()
    shell.ok("set", made, "objective/23/progress", "--language", "ar", "تقدم في التعاون")
    shell.ok("set", made, "objective/23/progress", "--language", "en", "Cooperation grew")
    rows = shell.json("statement", made, "offered", "--occasion", "priority_area-5")
    assert rows == [{"address": "objective/23/progress", "words": 3, "suggested": True}]
    before = shell.json("show", made)["progress"]
    found = shell.json("statement", made, "make", "--occasion", "priority_area-5")
    assert set(found) == {"id", "kind", "document"}
    assert shell.json("show", made)["progress"] == before
    shell.ok("set", made, f"{found['document']}/text", "--language", "en", "Cooperation grew much")
    one = shell.ok("statement", made, "make", "--items", "objective/23/progress")
    assert [row["id"] for row in shell.json("record", made, "list", "statement")] == [
        found["id"], one,
    ]  # fmt: skip
    document = tmp_path / "statement.docx"
    export = ("export", made, "--format", "docx", "--language", "en", "--out", str(document))
    shell.ok(*export, "--document", found["document"], "--profile", "final")
    text = word_text(document)
    assert "Cooperation grew much" in text
    assert "Priority area 5" in text
    data = tmp_path / "final.json"
    shell.ok("export", made, "--format", "json", "--out", str(data), "--profile", "draft")
    assert found["id"] in data.read_text(encoding="utf-8")


def test_a_letter_is_made_and_written(shell: Shell, tmp_path: Path) -> None:
    made = shell.new()
    letter = shell.ok("letter", made, "make")
    document = tmp_path / "letter.docx"
    export = ("export", made, "--format", "docx", "--language", "fr", "--out", str(document))
    shell.ok(*export, "--document", f"letter/{letter}")
    assert "Veuillez agréer" in word_text(document)


@pytest.mark.parametrize(
    "arguments",
    [
        ("statement", "make", "--occasion", "moon"),
        ("statement", "make", "--items", "objective/1/progress"),
        ("statement", "make"),
        ("export", "--format", "xlsx", "--out", "x.xlsx", "--document", "letter/x"),
        ("export", "--format", "pdf", "--out", "x.pdf", "--document", "letter/x"),
    ],
)
def test_what_cannot_be_done_is_one_line(shell: Shell, arguments: tuple[str, ...]) -> None:
    made = shell.new()
    code, _, err = shell(arguments[0], made, *arguments[1:])
    assert (code, err.count("\n")) == (2, 1)


def word_text(document: Path) -> str:
    from docx import Document

    return "\n".join(paragraph.text for paragraph in Document(str(document)).paragraphs)
