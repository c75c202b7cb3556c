"""The commands ``history``, ``restore`` and ``mark`` as others use them."""

from pathlib import Path

import pytest

from tests.e2e.test_command_line import Shell

PLACE = "objective/6/progress"
ITEM = "objective/6"
WHO = ("--by", "ليلى بن علي", "--body", "وزارة العمل")


@pytest.fixture
def shell(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Shell:
    return Shell(tmp_path / "one.db", capsys)


def text(shell: Shell, submission: str) -> dict[str, str]:
    answers = shell.json("answers", submission, "--prefix", PLACE)
    return {row["language"]: row["text"] for row in answers if row["address"] == PLACE}


def test_a_version_is_named_and_restored_at_one_place_or_as_a_whole(
    shell: Shell, tmp_path: Path
) -> None:
    submission = shell.new()
    shell.ok("set", submission, PLACE, "--language", "ar", "نص أول")
    shell.ok("set", submission, PLACE, "--language", "en", "first text")
    first = shell.ok("history", submission, "--name", "قبل المراجعة", *WHO)
    shell.ok("set", submission, PLACE, "--language", "ar", "نص ثان")
    shell.ok("set", submission, "objective/7/progress", "--language", "ar", "غيره")
    shell.ok("pack", submission, "--out", str(tmp_path / "a.gcm"))
    found = shell.json("history", submission)
    assert [(v["kind"], v["name"]) for v in found["versions"]] == [
        ("submitted", ""),
        ("named", "قبل المراجعة"),
    ]
    assert found["versions"][1]["author"] == {"name": WHO[1], "body": WHO[3]}
    newest = found["journal"][0]
    assert (newest["address"], newest["after"]) == ("objective/7/progress", "غيره")
    assert newest["author"] == {"name": WHO[1], "body": WHO[3]}
    assert found["journal"][-1]["author"] == {"name": "", "body": ""}, "nobody said who yet"
    assert shell.ok("history", submission, "--limit", "1").count("\n") == 2

    assert shell.json("restore", submission, first[:10], "--address", PLACE)["changes"] == 1
    assert text(shell, submission) == {"ar": "نص أول", "en": "first text"}
    assert shell.json("answers", submission, "--prefix", "objective/7") != []
    assert shell.json("restore", submission, "قبل المراجعة") == {"snapshot": first, "changes": 1}
    assert shell.json("answers", submission, "--prefix", "objective/7") == []
    assert shell.ok("restore", submission, first) == "0"
    for wrong in (("f" * 64,), (first, "--address", "objective/99")):
        code, out, err = shell("restore", submission, *wrong)
        assert (code, out, err.count("\n")) == (2, "", 1)


def test_an_approval_is_given_lapses_and_is_withdrawn(shell: Shell) -> None:
    submission = shell.new()
    shell.ok("set", submission, PLACE, "--language", "ar", "نص")

    def approved() -> int:
        return int(shell.json("show", submission)["progress"]["approved"])

    code, _, err = shell("mark", submission, ITEM, "approved")
    assert (code, err.count("\n")) == (1, 1), "a person has to say who"
    assert shell.json("mark", submission, ITEM, "approved", *WHO) == {"changed": True}
    assert shell.json("mark", submission, ITEM, "approved") == {"changed": False}
    assert approved() == 1
    (mark,) = shell.json("answers", submission, "--prefix", f"{ITEM}/@approved")
    assert WHO[1] in mark["value"]
    snapshot = shell.json("history", submission)["versions"][0]["snapshot"]
    assert snapshot in mark["value"], "the exact snapshot"
    shell.ok("set", submission, PLACE, "--language", "ar", "نص آخر")
    assert approved() == 0
    assert shell.ok("mark", submission, ITEM, "approved", "--remove") == "yes"
    assert shell.ok("mark", submission, ITEM, "approved", "--remove") == "no"


def test_other_marks_and_wrong_ones(shell: Shell) -> None:
    submission = shell.new()
    shell.ok("set", submission, PLACE, "--language", "ar", "نص")
    shell.ok("set", submission, PLACE, "--language", "en", "text")
    shell.ok("set", submission, PLACE, "--language", "ar", "نص آخر")
    assert shell.ok("mark", submission, PLACE, "translated", "--language", "en") == "yes"
    assert shell.ok("mark", submission, PLACE, "translated", "--language", "en") == "no"
    marked = ("mark", submission, PLACE, "translated", "--language", "en", "--remove")
    assert shell.ok(*marked) == "yes"
    assert shell.ok("mark", submission, PLACE, "confirmed") == "no", "nothing was carried"
    for wrong in (
        (PLACE, "praised"),
        (PLACE, "translated"),
        ("objective/9/progress", "confirmed"),
        (PLACE, "approved"),
    ):
        code, _, err = shell("mark", submission, *wrong)
        assert (code, err.count("\n")) == (2, 1), wrong
