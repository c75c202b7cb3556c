"""The command ``carry`` as others use it."""

from pathlib import Path

import pytest

from gcm_desktop.intake.word_report import WordReports
from tests.e2e.test_command_line import Shell
from tests.unit.word_files import paragraph, word_file


@pytest.fixture
def shell(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Shell:
    return Shell(tmp_path / "one.db", capsys)


def test_answers_of_the_last_cycle_come_over_once_and_own_text_stays(
    shell: Shell, tmp_path: Path
) -> None:
    last, now = shell.new(), shell.new("--language", "ar", "--also", "en")
    shell.ok("set", last, "objective/6/progress", "--language", "ar", "قلنا")
    shell.ok("set", last, "objective/6/progress", "--language", "fr", "dit")
    shell.ok("set", last, "objective/7/progress", "--language", "ar", "قلنا")
    measure = shell.ok("record", last, "add", "measure", "--serves", "objective/6")
    shell.ok("set", last, f"measure/{measure}/title", "--language", "ar", "تدبير")
    file = tmp_path / "last.gcm"
    shell.ok("pack", last, "--out", str(file))
    shell.ok("set", now, "objective/7/progress", "--language", "ar", "نقول")
    done = shell.json("carry", now, str(file))
    assert {key: done[key] for key in ("kind", "carried", "records", "kept", "languages_left")} == {
        "kind": "submission", "carried": 2, "records": 1, "kept": 1, "languages_left": ["fr"],
    }  # fmt: skip
    assert done["retired"] == []
    texts = {(row["address"], row["language"]): row["text"] for row in shell.json("answers", now)}
    assert texts["objective/6/progress", "ar"] == "قلنا"
    assert texts["objective/7/progress", "ar"] == "نقول"
    assert texts[f"measure/{measure}/title", "ar"] == "تدبير"
    code, out, _ = shell("check", now, "--json")
    assert code == 1
    assert out.count('"carried.unconfirmed"') == 2
    code, _, err = shell("export", last, "--format", "docx", "--out", str(tmp_path / "x.docx"),
                         "--since-last")  # fmt: skip
    assert (code, err.count("\n")) == (2, 1)
    annex = tmp_path / "annex.docx"
    shell.ok("export", now, "--format", "docx", "--language", "ar", "--out", str(annex),
             "--since-last")  # fmt: skip
    parts = WordReports().read(annex.read_bytes(), "annex.docx").parts
    assert any(part.level and "منذ الاستعراض السابق" in part.text for part in parts)
    again = shell.json("carry", now, str(file))
    assert (again["carried"], again["records"], again["kept"]) == (0, 0, 3)


def test_a_word_report_is_kept_and_what_cannot_be_read_is_one_line(
    shell: Shell, tmp_path: Path
) -> None:
    draft = shell.new()
    word, broken = tmp_path / "old.docx", tmp_path / "old.doc"
    word.write_bytes(word_file(paragraph("قلنا")))
    broken.write_bytes(b"\xd0\xcf\x11\xe0")
    done = shell.json("carry", draft, str(word))
    assert (done["kind"], done["parts"], done["carried"]) == ("word", 1, 0)
    for file in (broken, tmp_path / "nowhere.gcm"):
        code, out, err = shell("carry", draft, str(file))
        assert (code, out, err.count("\n")) == (2, "", 1)
    code, _, err = shell("carry", "01JZZZZZZZZZZZZZZZZZZZZZZZ", str(word))
    assert (code, err.count("\n")) == (2, 1)
