"""The command ``assign`` as others use it."""

from pathlib import Path

import pytest

from tests.e2e.test_command_line import Shell


@pytest.fixture
def shell(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Shell:
    return Shell(tmp_path / "one.db", capsys)


def test_bodies_and_parts_from_first_to_last(shell: Shell) -> None:
    draft = shell.new()
    labour = shell.ok("assign", draft, "--body", "وزارة العمل", "--contact", "a@b.example")
    shell.ok("assign", draft, "--body", "Ministry of Labour", "--language", "en", "--edit", labour)
    council = shell.json("assign", draft, "--body", "المجلس", "--kind", "council")["id"]
    shell.ok("assign", draft, "objective/6", "ministry of labour", "--due", "12/12/2026")
    shell.ok("assign", draft, "objective/6/progress", council, "--note", "أرقام 2025")
    shell.ok("assign", draft, "records/measure", labour)

    found = shell.json("assign", draft, "--list")
    assert found["bodies"][0] == {
        "id": labour,
        "names": {"ar": "وزارة العمل", "en": "Ministry of Labour"},
        "kind": "ministry",
        "contact": "a@b.example",
    }
    assert [tuple(each.values()) for each in found["assignments"]] == [
        ("objective/6", labour, "2026-12-12", "", True),
        ("objective/6/progress", council, "", "أرقام 2025", True),
        ("records/measure", labour, "", "", True),
    ]
    assert set(found["assignments"][0]) == {"address", "body", "due", "note", "missing"}
    assert shell.json("show", draft)["progress"]["awaiting"] == 1
    assert shell.json("list")[0]["progress"]["awaiting"] == 1

    shell.ok("set", draft, "objective/6/status", "planned")
    missing = {each["address"]: each["missing"] for each in
               shell.json("assign", draft, "--list")["assignments"]}  # fmt: skip
    assert missing["objective/6"] is False
    assert missing["objective/6/progress"] is True
    shell.ok("assign", draft, "objective/6/progress", "--none")
    shell.ok("assign", draft, "--drop", "المجلس")
    assert [each["id"] for each in shell.json("assign", draft, "--list")["bodies"]] == [labour]
    assert shell.json("show", draft)["progress"]["awaiting"] == 1
    shell.ok("assign", draft, "--drop", labour)
    progress = shell.json("show", draft)["progress"]
    assert (progress["awaiting"], progress["drafting"]) == (0, 1)
    assert shell("assign", draft, "--list") == (0, "", "")


@pytest.mark.parametrize(
    "given",
    [
        ("objective/99", "B"),
        ("objective/6/nothing", "B"),
        ("measure/01J00000000000000000000000/title", "B"),
        ("records/nothing", "B"),
        ("objective/6", "nobody"),
        ("objective/6", "B", "--due", "soon"),
        ("objective/6", "B", "--none"),
        ("objective/6",),
        (),
        ("--list", "--drop", "B"),
        ("--body", " "),
        ("--body", "b"),
        ("--body", "C", "--language", "xx"),
    ],
)
def test_what_cannot_be_is_one_line_and_changes_nothing(
    shell: Shell, given: tuple[str, ...]
) -> None:
    draft = shell.new()
    shell.ok("assign", draft, "--body", "B")
    before = shell.json("assign", draft, "--list")
    code, out, err = shell("assign", draft, *given)
    assert (code, out, err.count("\n")) == (2, "", 1)
    assert shell.json("assign", draft, "--list") == before
