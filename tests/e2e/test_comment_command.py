"""The command ``comment`` as others use it."""

import zipfile
from pathlib import Path

import pytest

from tests.e2e.test_command_line import Shell


@pytest.fixture
def shell(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Shell:
    return Shell(tmp_path / "one.db", capsys)


def test_a_thread_is_begun_gone_on_with_and_settled(shell: Shell) -> None:
    draft = shell.new()
    place = ("objective/7/progress", "--language", "ar")
    shell.ok("set", draft, *place, "أول")
    asked = shell.ok(
        "comment", draft, "add", place[0], "هل هذا صحيح؟", *place[1:], "--paragraph", "1"
    )
    shell.ok("comment", draft, "reply", asked, "نعم")
    shell.ok("comment", draft, "resolve", asked)
    other = shell.ok("comment", draft, "add", "objective/8", "الهدف كله")
    found = {each["id"]: each for each in shell.json("comment", draft)}
    assert (found[asked]["state"], found[asked]["quote"]) == ("resolved", "أول")
    assert [each["text"] for each in found[asked]["remarks"]] == ["هل هذا صحيح؟", "نعم", ""]
    assert found[other]["state"] == "open"
    assert [each["id"] for each in shell.json("comment", draft, "list", "objective/8")] == [other]
    shell.ok("comment", draft, "reopen", asked)
    assert shell.json("comment", draft, "list", "objective/7")[0]["state"] == "open"


@pytest.mark.parametrize(
    "words",
    [
        ("add", "objective/99/progress", "x"),
        ("add", "objective/7/nothing", "x"),
        ("add", "objective/7/progress", " \u200f "),
        ("add", "objective/7/progress", "x", "--language", "ar", "--paragraph", "9"),
        ("reply", "01JZZZZZZZZZZZZZZZZZZZZZZZ", "x"),
        ("add", "objective/7/progress", "x" * 20_001),
        ("add", "objective/7/progress", "x", "--paragraph", "0"),
    ],
)
def test_what_cannot_be_said_is_one_line(shell: Shell, words: tuple[str, ...]) -> None:
    draft = shell.new()
    code, out, err = shell("comment", draft, *words)
    assert (code, out, err.count("\n")) == (2, "", 1)
    assert shell.json("comment", draft) == []


def test_comments_can_be_made_on_a_frozen_submission(shell: Shell) -> None:
    draft = shell.new()
    shell.ok("set", draft, "objective/7/progress", "--language", "ar", "نص")
    shell.ok("comment", draft, "add", "objective/7/progress", "قبل", "--language", "ar")
    code, _, _ = shell("freeze", draft)
    if code == 0:
        shell.ok("comment", draft, "add", "objective/7/progress", "بعد", "--language", "ar")
        assert len(shell.json("comment", draft)) == 2


def test_comments_travel_to_colleagues_and_stay_out_of_what_leaves(
    shell: Shell, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    draft, other = shell.new(), Shell(tmp_path / "two.db", capsys)
    shell.ok("set", draft, "objective/7/progress", "--language", "ar", "نص")
    place = ("objective/7/progress", "سؤالنا٩٧", "--language", "ar")
    asked = shell.ok("comment", draft, "add", *place)
    out, back, final = (tmp_path / name for name in ("out.gcm", "back.gcm", "final.gcm"))
    shell.ok("pack", draft, "--out", str(out))
    other.ok("import", str(out))
    assert [each["id"] for each in other.json("comment", draft)] == [asked]
    other.ok("comment", draft, "reply", asked, "جواب")
    other.ok("set", draft, "objective/7/progress", "--language", "ar", "نص معدل")
    other.ok("pack", draft, "--out", str(back))
    shell.ok("merge", draft, str(back))
    (thread,) = shell.json("comment", draft)
    assert [each["text"] for each in thread["remarks"]] == ["سؤالنا٩٧", "جواب"]
    shell.ok("merge", draft, "--undo")
    (thread,) = shell.json("comment", draft)
    assert [each["text"] for each in thread["remarks"]] == ["سؤالنا٩٧"]
    shell.ok("pack", draft, "--profile", "final", "--out", str(final))
    assert b"comments.json" in out.read_bytes()
    assert b"comments.json" not in final.read_bytes()
    assert "سؤالنا٩٧".encode() not in final.read_bytes()


def test_open_comments_stand_in_a_draft_for_approval_and_in_no_other_document(
    shell: Shell, tmp_path: Path
) -> None:
    draft = shell.new()
    shell.ok("set", draft, "objective/7/progress", "--language", "ar", "نص")
    place = ("objective/7/progress", "--language", "ar")
    shell.ok("comment", draft, "add", place[0], "زمردة", *place[1:])
    settled = shell.ok("comment", draft, "add", place[0], "ياقوتة", *place[1:])
    shell.ok("comment", draft, "resolve", settled)
    assert "زمردة" in shell("check", draft)[1]
    for profile, is_told in (("draft", True), ("blank", False)):
        out = tmp_path / f"{profile}.docx"
        shell.ok("export", draft, "--format", "docx", "--profile", profile, "--out", str(out))
        text = zipfile.ZipFile(out).read("word/document.xml").decode()
        assert ("زمردة" in text) is is_told
        assert "ياقوتة" not in text
    for profile, form, adds in (
        ("draft", "docx", "open_comments"),
        ("draft", "gcm", "comments"),
        ("final", "gcm", ""),
        ("public", "docx", ""),
    ):
        told = shell.json("export", draft, "--what-leaves", "--profile", profile, "--format", form)
        assert (adds in told["leaves"]["adds"]) is bool(adds)
        assert ("comments" in told["stays"]["never"]) is not bool(adds)
        assert told["stays"]["beside"]["comments"] == 2


def test_whatever_is_said_can_be_packed(shell: Shell, tmp_path: Path) -> None:
    """Marks that turn the text, blanks at a cut, long quotations: a package takes what is kept."""
    draft = shell.new()
    text = "\u202b" + "كلمة " * 70 + "\u202c\nسطر"
    shell.ok("set", draft, "objective/7/progress", "--language", "ar", text)
    place = ("add", "objective/7/progress")
    shell.ok("comment", draft, *place, "\u202bقال\u202c \u2066x\u2069 ", "--language", "ar")
    shell.ok("comment", draft, *place, "عن الفقرة", "--language", "ar", "--paragraph", "1")
    shell.ok("comment", draft, "add", "objective/7", "عن الهدف")
    shell.ok("pack", draft, "--out", str(tmp_path / "x.gcm"))
    said = [each["remarks"][0]["text"] for each in shell.json("comment", draft)]
    assert said == ["قال x", "عن الفقرة", "عن الهدف"]
