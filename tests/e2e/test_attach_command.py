"""The command ``attach`` as others use it."""

import hashlib
from pathlib import Path

import pytest

from tests.e2e.test_command_line import Shell


@pytest.fixture
def shell(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Shell:
    return Shell(tmp_path / "one.db", capsys)


def test_a_file_travels_from_one_store_to_another(
    shell: Shell, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    draft = shell.new()
    file, package = tmp_path / "جداول 2025.xlsx", tmp_path / "x.gcm"
    file.write_bytes(b"figures")
    sha256 = hashlib.sha256(b"figures").hexdigest()
    made = shell.ok("attach", draft, str(file), "--serves", "objective/7", "--title", "جداول")
    place = f"evidence/{made}/file"
    wanted = {"address": place, "sha256": sha256, "name": "جداول 2025.xlsx", "kept": True}
    assert shell.json("attach", draft) == [wanted]
    (answer,) = shell.json("answers", draft, "--prefix", place)
    assert answer["text"] == "جداول 2025.xlsx"
    assert answer["value"] == f"sha256:{sha256}/جداول 2025.xlsx"
    assert sha256 not in shell.ok("answers", draft)
    shell.ok("pack", draft, "--out", str(package))
    assert shell.json("inspect", str(package))["attachments"] == 1
    there = Shell(tmp_path / "two.db", capsys)
    there.ok("import", str(package))
    assert there.json("attach", draft) == [wanted]
    copy = tmp_path / "copy"
    there.ok("attach", draft, "--save", sha256, "--out", str(copy))
    assert copy.read_bytes() == b"figures"
    for source in (draft, str(package)):
        folder = tmp_path / f"out-{len(source)}"
        assert there.json("attach", source, "--save", "all", "--out", str(folder)) == {
            "files": [str(folder / "جداول 2025.xlsx")]
        }
        assert (folder / "جداول 2025.xlsx").read_bytes() == b"figures"


def test_a_missing_file_is_told_and_needs_a_person(shell: Shell) -> None:
    draft = shell.new("--language", "en")
    made = shell.ok("record", draft, "add", "evidence")
    codes = {row["code"] for row in json_rows(shell, draft)}
    assert "evidence.empty" in codes
    shell.ok("set", draft, f"evidence/{made}/file", f"sha256:{'0' * 64}/a\u202efdp.exe")
    code, out, _ = shell("attach", draft)
    assert (code, out.rstrip("\n").split("\t")[2:]) == (1, ["afdp.exe", "missing"])
    (finding,) = [row for row in json_rows(shell, draft) if row["code"] == "evidence.missing"]
    assert (finding["severity"], finding["address"]) == ("mend", f"evidence/{made}/file")
    assert "afdp.exe" in finding["message"]
    assert shell("attach", draft, "--save", "0" * 64, "--out", "x")[0] == 2


def json_rows(shell: Shell, draft: str) -> list[dict[str, str]]:
    import json

    rows: list[dict[str, str]] = json.loads(shell("check", draft, "--json")[1])
    return rows


@pytest.mark.parametrize(
    "argv", [("--save", "all"), ("--out", "x"), ("f", "--save", "all", "--out", "x"), ("nowhere",)]
)
def test_usage_is_one_line(shell: Shell, argv: tuple[str, ...]) -> None:
    code, _, err = shell("attach", shell.new(), *argv)
    assert (code, err.count("\n")) == (2, 1)
