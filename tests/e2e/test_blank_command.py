"""``export --profile blank`` and the draft's open points as others use them."""

from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader

from gcm_desktop.intake.word_report import WordReports
from tests.e2e.test_command_line import Shell


@pytest.fixture
def shell(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Shell:
    return Shell(tmp_path / "one.db", capsys)


def text_of(file: Path) -> str:
    return "\n".join(part.text for part in WordReports().read(file.read_bytes(), file.name).parts)


def test_a_questionnaire_is_written_in_any_language_and_holds_no_answer(
    shell: Shell, tmp_path: Path
) -> None:
    draft = shell.new("--language", "ar")
    shell.ok("set", draft, "objective/6/progress", "--language", "ar", "كلام لا يخرج من هنا")
    word, pdf = tmp_path / "blank.docx", tmp_path / "blank.pdf"
    for file, language in ((word, "ar"), (pdf, "fr")):  # the draft itself is in Arabic only
        shell.ok("export", draft, "--format", file.suffix[1:], "--profile", "blank",
                 "--language", language, "--out", str(file))  # fmt: skip
    said = text_of(word)
    assert "كيفية تعبئة هذا الاستبيان" in said
    assert "كلام لا يخرج من هنا" not in said
    title = PdfReader(BytesIO(pdf.read_bytes())).metadata
    assert title is not None
    assert str(title.title).startswith("Questionnaire")
    for wrong in (
        ("--format", "json"),
        ("--format", "xlsx"),
        ("--format", "docx", "--language", "de"),
    ):
        code, _, err = shell("export", draft, *wrong, "--profile", "blank", "--out", str(word))
        assert (code, err.count("\n")) == (2, 1)


def test_a_questionnaire_needs_no_draft(shell: Shell, tmp_path: Path) -> None:
    file = tmp_path / "blank.docx"
    asked = ("export", "--format", "docx", "--language", "en", "--out", str(file))
    shell.ok(*asked, "--profile", "blank", "--framework", "imrf")
    said = text_of(file)
    assert "How to fill this in" in said
    assert "Sample State" not in said
    for wrong in (
        ("--framework", "imrf"),
        ("--framework", "imrf", "--profile", "final"),
        ("--framework", "nothing", "--profile", "blank"),
        (shell.new(), "--framework", "imrf", "--profile", "blank"),
        ("--profile", "blank"),
    ):
        code, _, err = shell(*asked, *wrong)
        assert (code, err.count("\n")) == (2, 1), wrong


def test_a_draft_ends_with_what_is_open_and_a_final_version_does_not(
    shell: Shell, tmp_path: Path
) -> None:
    draft = shell.new("--language", "en")
    shell.ok("set", draft, "objective/6/status", "planned")
    file = tmp_path / "draft.docx"
    shell.ok("export", draft, "--format", "docx", "--out", str(file))
    said = text_of(file)
    assert "Open points" in said
    assert said.index("Open points") < said.rindex("Progress: an answer is required.")
    code, _, _ = shell("export", draft, "--format", "docx", "--profile", "final",
                       "--out", str(file))  # fmt: skip
    assert code == 1
    assert "Open points" in text_of(file)  # what was refused has replaced nothing
