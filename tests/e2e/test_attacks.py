"""What somebody tried who wanted the command line to lose work, crash or say something unclear."""

import ast
import io
import json
import os
import re
import stat
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from gcm_desktop.base.paths import resources_folder
from gcm_desktop.domain.change import AddRecord
from gcm_desktop.domain.order import at_end, between
from gcm_desktop.domain.submission import Record
from gcm_desktop.store.opening import open_store
from tests.e2e.test_command_line import Shell

ADDRESS = "objective/7/progress"
UNKNOWN = "01J00000000000000000000000"
ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def shell(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Shell:
    return Shell(tmp_path / "one.db", capsys)


def refused(shell: Shell, *argv: str, code: int = 2) -> str:
    """Run what must fail with one clear line; return the line."""
    found, out, err = shell(*argv)
    assert (found, out) == (code, ""), err
    line = err.removesuffix("\n")
    assert line.isprintable(), err
    assert "{" not in line, err
    return line


def piped(monkeypatch: pytest.MonkeyPatch, content: bytes) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(content), encoding="utf-8"))


def redirected(how: str, *argv: str) -> "subprocess.CompletedProcess[str]":
    """Run the program with its streams closed or led elsewhere, as ``how`` says."""
    command = [sys.executable, "-m", "gcm_desktop", *argv]
    return subprocess.run(
        ["/bin/sh", "-c", f'exec "$@" {how}', "sh", *command],
        check=False,
        capture_output=True,
        text=True,
        timeout=60,
        cwd=ROOT,
    )


def test_an_unknown_submission_is_named(shell: Shell) -> None:
    for argv in (
        ("show", UNKNOWN),
        ("set", UNKNOWN, ADDRESS, "x"),
        ("check", UNKNOWN),
        ("pack", UNKNOWN, "--out", "x.gcm"),
        ("export", UNKNOWN, "--format", "json", "--out", "x.json"),
    ):
        assert UNKNOWN in refused(shell, *argv)


def test_every_error_has_a_sentence_and_fills_its_places() -> None:
    """``GcmError("code", name=…)`` written out in the source names what the sentence wants."""
    table = json.loads((resources_folder() / "labels" / "messages.json").read_text("utf-8"))
    faulty = []
    for file in sorted((ROOT / "gcm_desktop").rglob("*.py")):
        for call in ast.walk(ast.parse(file.read_text("utf-8"))):
            if not (isinstance(call, ast.Call) and isinstance(call.func, ast.Name) and call.args):
                continue
            code = call.args[0]
            if call.func.id not in ("GcmError", "store_fault") or not isinstance(
                code, ast.Constant
            ):
                continue
            given = {word.arg for word in call.keywords}
            given |= {"file"} if call.func.id == "store_fault" else set()
            if code.value in _SEEN_BY_CALLERS or None in given:
                continue
            wanted = {
                place
                for sentence in table.get(code.value, {"en": "{sentence}"}).values()
                for place in re.findall(r"\{(\w+)\}", sentence)
            }
            if not wanted <= given:
                faulty.append((file.name, call.lineno, code.value, wanted - given))
    assert faulty == []


_SEEN_BY_CALLERS = frozenset({"language.unknown", "address.malformed", "export.language"})
"""Raised only to be wrapped, or after the service has looked: no person ever reads them so."""


def test_names_too_long_for_a_file_are_no_bug(shell: Shell) -> None:
    for source in ("x" * 5000, "a\0b"):
        refused(shell, "show", source)
        refused(shell, "export", source, "--format", "json", "--out", "x.json")


def test_no_control_character_reaches_the_terminal(shell: Shell) -> None:
    submission = shell.new("--language", "ar")
    refused(shell, "set", submission, "objective/7/a\x1b[31m\nb", "x")
    refused(shell, "show", "a\nb\x1b]0;title\x07")
    refused(shell, "list", "two\nlines\x1b[2J")
    refused(shell, "framework", "check", "/nowhere\x1b[31m\n.json")


def test_a_value_may_begin_with_a_dash_wherever_options_stand(shell: Shell) -> None:
    submission = shell.new("--language", "ar", "--also", "en")
    store = str(shell.store)
    for argv in (
        (submission, ADDRESS, "-بند", "--language", "ar"),
        ("--language", "ar", submission, ADDRESS, "-بند"),
        ("--language=ar", submission, ADDRESS, "-بند", "--store", store, "--json"),
        (submission, "--language", "ar", ADDRESS, "--", "-بند"),
        (submission, ADDRESS, "-<b>بند</b>", "--html", "--language", "ar"),
    ):
        shell.ok("set", *argv)
        assert shell.json("answers", submission)[0]["text"] == "-بند"
        shell.ok("set", submission, ADDRESS, "", "--language", "ar")
    assert "VALUE" in refused(shell, "set", submission, ADDRESS, "--language", "ar")


def test_a_word_that_is_no_command_is_named(shell: Shell) -> None:
    assert "bundel is not a command" in refused(shell, "bundel", "x", "--out", "y")


def test_piped_text_that_is_not_utf_8(shell: Shell, monkeypatch: pytest.MonkeyPatch) -> None:
    submission = shell.new("--language", "ar")
    piped(monkeypatch, "سطر\r\nثان\r\n".encode("utf-16"))
    shell.ok("set", submission, ADDRESS, "-")
    assert shell.json("answers", submission)[0]["text"] == "سطر\nثان"
    piped(monkeypatch, b"a\xff\xedb\n")
    code, _, err = shell("set", submission, ADDRESS, "-")
    assert (code, err) == (0, "cleaned: surrogates\n")
    assert shell.json("answers", submission)[0]["text"] == "a\ufffd\ufffdb"


def test_closed_streams(shell: Shell) -> None:
    submission = shell.new("--language", "ar")
    shell.ok("set", submission, ADDRESS, "نص")
    store = ("--store", str(shell.store))
    assert redirected(">&-", "list", *store).returncode == 0
    assert redirected("2>&-", "show", UNKNOWN, *store).returncode == 2
    ended = redirected("<&-", "set", submission, ADDRESS, "-", *store)
    assert (ended.returncode, ended.stdout, ended.stderr.count("\n")) == (2, "", 1)
    assert shell.json("answers", submission)[0]["text"] == "نص"


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is always full")
def test_output_to_a_full_disk(shell: Shell) -> None:
    shell.new("--language", "ar")
    ended = redirected(">/dev/full", "list", "--store", str(shell.store))
    assert ended.returncode == 3
    assert ended.stderr.count("\n") == 1
    assert "internal" not in ended.stderr


@pytest.mark.skipif(os.name == "nt", reason="pipes and links as POSIX has them")
def test_an_export_never_replaces_a_pipe_or_a_link(shell: Shell, tmp_path: Path) -> None:
    """As root this once made ``/dev/null`` an ordinary file."""
    submission = shell.new("--language", "ar")
    pipe, link, target = tmp_path / "pipe", tmp_path / "link.json", tmp_path / "target.json"
    os.mkfifo(pipe)
    link.symlink_to(target)
    export = ("export", submission, "--format", "json", "--out")
    assert str(pipe) in refused(shell, *export, str(pipe))
    assert stat.S_ISFIFO(pipe.stat().st_mode)
    for _ in range(2):  # first to nothing, then to a file
        shell.ok(*export, str(link))
        assert link.is_symlink()
        assert json.loads(target.read_bytes())["id"] == submission


def test_records_are_listed_while_another_writes(shell: Shell, tmp_path: Path) -> None:
    submission = shell.new("--language", "ar")
    record = shell.ok("record", submission, "add", "measure", "--serves", "objective/7")
    with closing(open_store(shell.store, True)):
        assert record in shell.ok("record", submission, "list", "measure")
        held = refused(shell, "set", submission, ADDRESS, "x", code=3)
        assert str(os.getpid()) in held
    nowhere = Shell(tmp_path / "none.db", shell._capsys)  # noqa: SLF001 (the same shell, elsewhere)
    refused(nowhere, "record", submission, "list", "measure")
    assert not nowhere.store.exists()


def test_a_very_long_list_can_still_be_sent(shell: Shell, tmp_path: Path) -> None:
    """Keys of the order once outgrew what a receiver takes: 3,000 records could not be imported."""
    last = at_end("")
    first = last
    for _ in range(4000):
        last, first = at_end(last), between("", first)
    submission = shell.new("--language", "ar")
    rows = tuple(
        AddRecord(Record("measure", f"{number:026d}", ("objective/7",), key))
        for number, key in enumerate((first, at_end(""), last))
    )
    with closing(open_store(shell.store, True)) as store:
        store.apply(submission, rows)
    package = tmp_path / "long.gcm"
    shell.ok("pack", submission, "--out", str(package))
    assert shell.json("inspect", str(package))["intact"] is True


def test_every_answer_can_be_had_as_json(shell: Shell, tmp_path: Path) -> None:
    submission = shell.new("--language", "ar")
    added = shell.json("record", submission, "add", "measure", "--serves", "objective/7")
    assert added["kind"] == "measure"
    assert shell.json("record", submission, "list", "measure") == [added]
    out = tmp_path / "x.json"
    assert shell.json("export", submission, "--format", "json", "--out", str(out)) == {
        "file": str(out)
    }
    pack = str(ROOT / "resources" / "frameworks" / "imrf.json")
    assert shell.json("framework", "check", pack) == []


def test_people_read_words_not_python(shell: Shell, tmp_path: Path) -> None:
    submission = shell.new("--language", "ar", "--also", "en")
    shell.ok("pack", submission, "--out", str(tmp_path / "x.gcm"))
    for said in (shell.ok("show", submission), shell.ok("inspect", str(tmp_path / "x.gcm"))):
        assert "languages\tar, en" in said
        assert not re.search(r"[\[\]{}']|True", said)


@pytest.mark.parametrize("text", ["<" * 2000, "=======" * 5, ">>>>>>>>>", "=" * 8 + "\nنص"])
def test_signs_drawn_by_an_author_are_exported(shell: Shell, tmp_path: Path, text: str) -> None:
    submission = shell.new("--language", "ar")
    shell.ok("set", submission, ADDRESS, text)
    out = tmp_path / "x.docx"
    shell.ok("export", submission, "--format", "docx", "--out", str(out))
    assert out.read_bytes()[:2] == b"PK"


def test_demo_leaves_reports_whole(shell: Shell, tmp_path: Path) -> None:
    """The check report goes the way of every file: what stands in its place is not destroyed."""
    blocked = tmp_path / "out" / "check-report.json"
    blocked.mkdir(parents=True)
    assert str(blocked) in refused(shell, "demo", "--no-window", "--out", str(tmp_path / "out"))
