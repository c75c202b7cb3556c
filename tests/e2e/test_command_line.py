"""The command line as others use it: one process after another on one store."""

import json
from pathlib import Path
from typing import Any

import pytest

from gcm_desktop.base.paths import resources_folder
from gcm_desktop.domain.framework import Framework
from gcm_desktop.domain.framework_data import framework_from_data
from gcm_desktop.domain.submission import Kind
from gcm_desktop.exchange.framework_library import PackLibrary
from gcm_desktop.main import main, open_use_cases, store_free

STRANGE = "سطر\x00أول <b>ليس عنواناً</b> & 12,5 ٪ 42\u00a0كم\nفقرة ثانية «اقتباس» 😀"


class Shell:
    """Runs commands on one store and gives back exit code, output and errors."""

    def __init__(self, store: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self.store = store
        self._capsys = capsys

    def __call__(self, *argv: str) -> tuple[int, str, str]:
        try:
            code = main(["--store", str(self.store), *argv])
        except SystemExit as leaving:
            code = int(leaving.code or 0)
        captured = self._capsys.readouterr()
        return code, captured.out, captured.err

    def ok(self, *argv: str) -> str:
        code, out, err = self(*argv)
        assert code == 0, (argv, code, err)
        return out.strip()

    def json(self, *argv: str) -> Any:
        return json.loads(self.ok(*argv, "--json"))

    def new(self, *argv: str) -> str:
        options = argv or ("--language", "ar", "--also", "en,fr")
        made = self.ok("new", "--country", "XS", "--framework", "arab-regional-review", *options)
        return made.splitlines()[-1]


@pytest.fixture
def shell(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Shell:
    return Shell(tmp_path / "one.db", capsys)


@pytest.fixture(scope="module")
def framework() -> Framework:
    library = PackLibrary(resources_folder() / "frameworks", Path("nowhere"))
    return framework_from_data(library.data("arab-regional-review"))


def every_question(framework: Framework) -> list[tuple[str, str | None, str]]:
    """Return an address, language and value for each question of every item."""
    values = {
        Kind.TEXT: "نص قصير",
        Kind.NARRATIVE: STRANGE,
        Kind.NUMBER: "١٢٫٥",
        Kind.DATE: "03/02/2026",
        Kind.LINK: "https://sample.example/x",
        Kind.REFERENCE: "objective/5 objective/12",
        Kind.YES_NO: "yes",
    }
    found: list[tuple[str, str | None, str]] = []
    for address, question in framework.questions():
        assert question.kind is not None
        value = question.choices[0].key if question.choices else values[question.kind]
        languages = ("ar", "en", "fr") if question.translatable else (None,)
        found += [(address, language, value) for language in languages]
    return found


def test_round_trip_of_every_question(
    shell: Shell, framework: Framework, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    submission = shell.new()
    asked = every_question(framework)
    assert len(asked) > 1000
    by_command = {(language, value): address for address, language, value in asked}
    for (language, value), address in by_command.items():
        options = ("--language", language) if language else ()
        shell.ok("set", submission, address, value, *options)
    use_cases = open_use_cases(store_free(), shell.store, writer=True)
    for address, language, value in asked:  # a process for each would prove no more
        if by_command[language, value] != address:
            use_cases.drafting.set(submission, address, language, value)
    use_cases.close()
    first, second, again = tmp_path / "1.gcm", tmp_path / "2.gcm", tmp_path / "3.gcm"
    shell.ok("pack", submission, "--out", str(first))
    shell.ok("pack", submission, "--out", str(second))
    assert first.read_bytes() == second.read_bytes()
    inspected = shell.json("inspect", str(first))
    assert inspected["intact"] is True
    assert inspected["receipt"] == shell.json("show", submission)["receipt"]

    other = Shell(tmp_path / "two.db", capsys)
    assert other.ok("import", str(first)) == submission
    assert other.json("answers", submission) == shell.json("answers", submission)
    assert len(other.json("answers", submission)) == len(asked)
    for source, name in ((shell, "a.json"), (other, "b.json")):
        source.ok("export", submission, "--format", "json", "--out", str(tmp_path / name))
    assert (tmp_path / "a.json").read_bytes() == (tmp_path / "b.json").read_bytes()
    other.ok("pack", submission, "--out", str(again))
    assert again.read_bytes() == first.read_bytes()
    assert other.ok("import", str(first)) == submission


def test_import_of_other_content_asks_a_person(shell: Shell, tmp_path: Path) -> None:
    submission = shell.new()
    shell.ok("set", submission, "section/summary/text", "أول", "--language", "ar")
    package = tmp_path / "s.gcm"
    shell.ok("pack", submission, "--out", str(package))
    shell.ok("set", submission, "section/summary/text", "ثان", "--language", "ar")
    code, out, err = shell("import", str(package))
    assert code == 1
    assert out == ""
    assert "merge" in err
    assert shell.json("answers", submission)[0]["text"] == "ثان"


@pytest.mark.parametrize(
    ("argv", "says"),
    [
        (("objective/99/progress", "x", "--language", "ar"), "objective/99/progress"),
        (("objective/7/nothing", "x"), "objective/7/nothing"),
        (("not an address", "x"), "not an address"),
        (("../../etc/passwd", "x"), "etc/passwd"),
        (("objective/7/progress", "x", "--language", "de"), "de"),
        (("objective/7/progress", "x"), "ar, en, fr"),
        (("objective/7/status", "finished"), "finished"),
        (("objective/7/action/a/done", "perhaps"), "perhaps"),
        (("objective/7/status", "achieved", "--html"), "status"),
        (("measure/01J00000000000000000000000/title", "x", "--language", "ar"), "01J0000"),
    ],
)
def test_strange_set_gives_one_clear_line(shell: Shell, argv: tuple[str, ...], says: str) -> None:
    submission = shell.new()
    code, out, err = shell("set", submission, *argv)
    assert code == 2
    assert out == ""
    assert says in err
    assert len(err.strip().splitlines()) == 1
    assert shell.json("answers", submission) == []


def test_text_is_cleaned_never_lost(shell: Shell) -> None:
    submission = shell.new("--language", "ar")
    address = "objective/7/progress"
    for value, kept in (
        ("a\x00b\x1bc", "abc"),
        ("حقل\ud83d", "حقل\ufffd"),
        ("- بند أول", "- بند أول"),
        ("--language", "--language"),
        ("سطر\nثان", "سطر\nثان"),
        ("ا" * 200_000, "ا" * 200_000),
    ):
        shell.ok("set", submission, address, value)
        assert shell.json("answers", submission)[0]["text"] == kept
    shell.ok("set", submission, address, "")
    assert shell.json("answers", submission) == []


def test_numbers_keep_what_was_typed(shell: Shell) -> None:
    submission = shell.new("--language", "ar")
    measure = shell.ok("record", submission, "add", "measure", "--serves", "objective/7")
    shell.ok("set", submission, f"measure/{measure}/year", "1.234")
    (answer,) = shell.json("answers", submission)
    assert (answer["value"], answer["typed"]) == ("", "1.234")
    code, out, _ = shell("check", submission, "--json")
    assert code == 1
    assert "number.unreadable" in {finding["code"] for finding in json.loads(out)}


def test_records(shell: Shell) -> None:
    submission = shell.new("--language", "ar")
    ids = [
        shell.ok("record", submission, "add", "measure", "--serves", "objective/7")
        for _ in range(3)
    ]
    shell.ok("set", submission, f"measure/{ids[0]}/title", "تدبير")
    shell.ok("record", submission, "move", ids[2], "--before", ids[0])
    listed = shell.ok("record", submission, "list", "measure").splitlines()
    assert [line.split("\t")[0] for line in listed] == [ids[2], ids[0], ids[1]]
    shell.ok("record", submission, "remove", ids[0])
    assert shell.json("answers", submission) == []
    code, _, err = shell("record", submission, "add", "castle")
    assert code == 2
    assert "castle" in err


def test_list_show_and_states(shell: Shell) -> None:
    assert shell.json("list") == []
    submission = shell.new("--language", "ar", "--also", "en")
    (listed,) = shell.json("list")
    assert listed == shell.json("show", submission)
    assert listed["languages"] == ["ar", "en"]
    assert listed["state"] == "not_started"
    progress = listed["progress"]
    assert progress["total"] == progress["not_started"] > 50
    shell.ok("set", submission, "objective/7/status", "not_applicable")
    shell.ok("set", submission, "objective/7/progress", "--language", "ar", "لا ينطبق")
    shell.ok("set", submission, "objective/8/status", "planned")
    progress = shell.json("show", submission)["progress"]
    assert (progress["not_applicable"], progress["drafting"]) == (1, 1)
    assert sum(value for key, value in progress.items() if key != "total") == progress["total"]


@pytest.mark.parametrize(
    "argv",
    [
        ("show", "01J00000000000000000000000"),
        ("new", "--country", "QQ", "--framework", "imrf", "--language", "ar"),
        ("new", "--country", "XS", "--framework", "nothing", "--language", "ar"),
        ("new", "--country", "XS", "--framework", "imrf@1999", "--language", "ar"),
        ("new", "--country", "XS", "--framework", "imrf", "--language", "xx"),
        ("inspect", "/nowhere/at/all.gcm"),
        ("import", "/nowhere/at/all.gcm"),
        ("export", "01J00000000000000000000000", "--format", "odt", "--out", "x"),
        ("framework", "check", "/nowhere.json"),
        ("framework", "check"),
        ("nonsense", "a", "b"),
        ("set",),
    ],
)
def test_bad_input_is_one_line_and_exit_2(shell: Shell, argv: tuple[str, ...]) -> None:
    code, _, err = shell(*argv)
    assert code == 2
    assert len(err.strip().splitlines()) == 1


def test_reading_commands_create_nothing(shell: Shell) -> None:
    shell("list")
    shell("show", "01J00000000000000000000000")
    shell("inspect", "/nowhere.gcm")
    assert not shell.store.exists()


def test_final_is_refused_while_something_blocks(shell: Shell, tmp_path: Path) -> None:
    submission = shell.new("--language", "ar")
    out = tmp_path / "x.docx"
    argv = ("export", submission, "--format", "docx", "--out", str(out), "--profile")
    code, _, err = shell(*argv, "final")
    assert code == 1
    assert len(err.strip().splitlines()) == 1
    assert not out.exists()
    assert shell(*argv, "draft")[0] == 0


def test_framework_list_counts(shell: Shell) -> None:
    shapes = {shape["id"]: shape for shape in shell.json("framework", "list")}
    assert set(shapes) >= {"arab-regional-review", "imrf"}
    for shape in shapes.values():
        assert (shape["objectives"], shape["actions"], shape["principles"]) == (23, 187, 10)
        assert shape["declaration_entries"] == 34
    assert shapes["arab-regional-review"]["priority_areas"] == 6


def test_version_and_help(shell: Shell) -> None:
    assert shell("--version")[:2] == (0, "gcm-desktop 0.1.0\n")
    assert "inspect" in shell.ok("--help")


@pytest.mark.parametrize(
    ("format_", "code"), [("docx", "docx.text"), ("pdf", "pdf.words"), ("xlsx", "xlsx.formula")]
)
def test_what_was_proven_is_told_beside_the_file(
    shell: Shell, tmp_path: Path, format_: str, code: str
) -> None:
    out = tmp_path / f"x.{format_}"
    submission = shell.new("--language", "ar")
    shell.ok("set", submission, "section/foreword/text", "كلمات هذا النص كثيرة واضحة")
    argv = ("export", submission, "--format", format_, "--out", str(out))
    told = shell.json(*argv)
    assert told["file"] == str(out)
    assert told["proven"][code] > 0
    exit_code, line, note = shell(*argv)
    assert (exit_code, line.strip()) == (0, str(out))
    assert note.startswith("proven: ")
    assert code in note


def test_an_unknown_arrangement_names_those_there_are(shell: Shell, tmp_path: Path) -> None:
    submission = shell.new("--language", "ar")
    argv = ("--format", "docx", "--out", str(tmp_path / "x.docx"), "--arrangement", "castle")
    code, _, err = shell("export", submission, *argv)
    assert code == 2
    assert "priority_area, objective" in err
