"""``framework titles``: a title corrected on one computer, shown there and handed on."""

from pathlib import Path

import pytest

from tests.e2e.test_command_line import Shell

TEXT = "معالجة أوجه الضعف والحد منها"


@pytest.fixture
def shell(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> Shell:
    monkeypatch.setenv("GCM_DATA", str(tmp_path / "data"))
    return Shell(tmp_path / "one.db", capsys)


def test_a_title_is_corrected_and_handed_on(
    shell: Shell, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    corrected = {"address": "objective/7", "language": "ar", "text": TEXT, "verified": True}
    correct = ("--at", "objective/7", "--language", "ar", "--text", TEXT, "--verified")
    made = shell.new()
    shell.ok("set", made, "objective/7/progress", "--language", "ar", "نص")
    out = tmp_path / "titles.json"
    assert shell.json("framework", "titles", str(out), *correct) == [corrected]
    document = tmp_path / "own.json"
    shell.ok("export", made, "--format", "docx", "--language", "ar", "--out", str(document))
    assert TEXT in word_text(document)
    monkeypatch.setenv("GCM_DATA", str(tmp_path / "other"))
    assert shell.json("framework", "titles") == []
    assert shell.json("framework", "titles", "--take", str(out)) == [corrected]


def word_text(document: Path) -> str:
    from docx import Document

    return "\n".join(paragraph.text for paragraph in Document(str(document)).paragraphs)


@pytest.mark.parametrize(
    "arguments",
    [
        ("--at", "objective/7"),
        ("--at", "objective/70", "--language", "ar", "--text", "x"),
        ("--take", "missing.json"),
    ],
)
def test_bad_input_is_one_line_and_keeps_nothing(shell: Shell, arguments: tuple[str, ...]) -> None:
    code, out, err = shell("framework", "titles", *arguments)
    assert (code, out) == (2, "")
    assert len(err.strip().splitlines()) == 1
    assert shell.json("framework", "titles") == []
