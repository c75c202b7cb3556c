"""The command ``settings`` as others use it."""

from contextlib import closing
from pathlib import Path

import pytest

from gcm_desktop.main import open_use_cases, store_free
from tests.e2e.test_command_line import Shell
from tests.unit.pictures import GREY_JPEG


@pytest.fixture
def shell(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Shell:
    return Shell(tmp_path / "one.db", capsys)


def test_settings_are_shown_set_and_taken_away(shell: Shell) -> None:
    draft = shell.new("--language", "ar", "--also", "fr")
    rows = {row["key"]: row for row in shell.json("settings", draft)}
    assert rows["digits"] == {
        "key": "digits", "value": "western", "state": "set", "values": ["western", "arabic_indic"],
    }  # fmt: skip
    assert (rows["lead_body.fr"]["state"], "lead_body.en" in rows) == ("unset", False)
    assert shell.ok("settings", draft, "lead_body.ar", "وزارة الداخلية") == ""
    assert shell.ok("settings", draft, "review_year", "٢٠٢٦") == ""
    assert shell.ok("settings", draft, "lead_body.ar") == "وزارة الداخلية"
    assert shell.json("settings", draft, "review_year")["value"] == "2026"
    assert "lead_body.ar\tوزارة الداخلية\tset" in shell.ok("settings", draft).splitlines()
    shell.ok("settings", draft, "review_year", "")
    assert shell.json("settings", draft, "review_year")["state"] == "unset"
    journal = shell.json("history", draft)["journal"]
    assert [entry["change"] for entry in journal] == ["outline"] * 3


def test_what_is_no_setting_is_refused_in_one_line(shell: Shell) -> None:
    draft = shell.new("--language", "ar")
    for key, value, said in (
        ("digits", "roman", "western, arabic_indic"),
        ("review_year", "26", "1900–2199"),
        ("colour", "red", "lead_body[.ar|en|fr]"),
        ("digits.ar", "western", "digits"),
        ("lead_body", "x" * 401, "400"),
    ):
        code, out, errors = shell("settings", draft, key, value)
        assert (code, out, errors.count("\n")) == (2, "", 1)
        assert said in errors
    assert shell("settings", draft, "colour")[0] == 2
    assert shell.ok("settings", draft, "digits") == "western"


def test_an_emblem_is_read_as_untrusted_and_travels(
    shell: Shell, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    draft = shell.new("--language", "ar")
    file, package = tmp_path / "شعار.jpg", tmp_path / "x.gcm"
    file.write_bytes(GREY_JPEG[:2] + b"\xff\xe1\x00\x08Exif\0\0" + GREY_JPEG[2:] + b"MZ")
    assert shell("settings", draft, "emblem", str(tmp_path / "none.png"))[0] == 2
    assert shell("settings", draft, "emblem", str(package))[0] == 2
    shell.ok("settings", draft, "emblem", str(file))
    sha256 = shell.ok("settings", draft, "emblem")
    shell.ok("pack", draft, "--out", str(package))
    there = Shell(tmp_path / "two.db", capsys)
    there.ok("import", str(package))
    assert there.ok("settings", draft, "emblem") == sha256
    report = tmp_path / "x.docx"
    there.ok("export", draft, "--format", "docx", "--language", "ar", "--out", str(report))
    assert b"word/media/emblem.jpeg" in report.read_bytes()


def test_a_frozen_draft_and_a_held_store_refuse(shell: Shell) -> None:
    draft = shell.new("--language", "ar")
    shell.ok("freeze", draft)
    code, _, errors = shell("settings", draft, "months", "western")
    assert (code, errors.count("\n")) == (1, 1)
    assert shell.json("settings", draft, "months")["value"] is None
    shell.ok("reopen", draft, "--why", "months")
    with closing(open_use_cases(store_free(), shell.store, writer=True)):
        assert shell("settings", draft, "months", "western")[0] == 3
        assert shell.ok("settings", draft, "digits") == "western"
    shell.ok("settings", draft, "months", "western")
