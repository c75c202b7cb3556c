"""Requests and contributions on the command line, as others use them."""

import json
from pathlib import Path

import pytest

from gcm_desktop.main import open_use_cases, store_free
from tests.e2e.test_command_line import Shell

TEXT = "objective/6/progress"


@pytest.fixture
def council(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Shell:
    return Shell(tmp_path / "council.db", capsys)


@pytest.fixture
def labour(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Shell:
    return Shell(tmp_path / "labour.db", capsys)


@pytest.fixture
def draft(council: Shell) -> str:
    made = council.new()
    for address in (TEXT, "objective/7/progress", "objective/22/progress"):
        council.ok("set", made, address, "--language", "ar", "نص")
    council.ok("record", made, "add", "measure", "--serves", "objective/6 objective/7")
    return made


def test_a_part_goes_out_is_written_and_comes_back(
    council: Shell, labour: Shell, draft: str, tmp_path: Path
) -> None:
    request, answer = str(tmp_path / "request.gcm"), str(tmp_path / "answer.gcm")
    sent = council.json(
        "pack", draft, "--kind", "request", "--items", "objective/22/progress, objective/6",
        "--to", "Ministry of Labour", "--due", "31/12/2026", "--note", "Please\tanswer",
        "--out", request,
    )  # fmt: skip
    assert sent["scope"] == ["objective/6", "objective/22/progress"]
    told = council.json("inspect", request)
    assert (told["kind"], told["due"], told["note"]) == ("request", "2026-12-31", "Please answer")
    assert told["body"] == {"ar": "Ministry of Labour"}
    assert "base" not in told

    assert labour.ok("import", request).strip() == draft
    owners = {each["address"].split("/")[1] for each in labour.json("answers", draft, "--prefix",
                                                                     "objective")}  # fmt: skip
    assert owners == {"6", "22"}
    assert labour.json("show", draft)["progress"]["total"] == 2
    labour.ok("set", draft, TEXT, "--language", "ar", "نص الوزارة")
    _, found, _ = labour("check", draft, "--json")
    places = {tuple(each["address"].split("/")[:2]) for each in json.loads(found)}
    items = {key for kind, key in places if kind in ("objective", "declaration", "section")}
    assert items <= {"6", "22"}
    for format_ in ("docx", "xlsx"):
        labour.ok("export", draft, "--format", format_, "--out", str(tmp_path / f"part.{format_}"))

    labour.ok("pack", draft, "--kind", "contribution", "--out", answer)
    told = council.json("inspect", answer)
    assert (told["kind"], told["scope"]) == ("contribution", sent["scope"])
    assert len(told["base"]) == 64
    before = {(each["address"], each["language"]): each["value"]
              for each in council.json("answers", draft)}  # fmt: skip
    merged = council.json("merge", draft, answer)
    assert merged["applied"] == [{"address": TEXT, "language": "ar", "outcome": "changed"}]
    after = {(each["address"], each["language"]): each["value"]
             for each in council.json("answers", draft)}  # fmt: skip
    assert after == {**before, (TEXT, "ar"): "<p>نص الوزارة</p>"}


def test_what_a_body_is_assigned_is_asked_for(council: Shell, draft: str, tmp_path: Path) -> None:
    use_cases = open_use_cases(store_free(), council.store, writer=True)
    body = use_cases.assigning.add_body(draft, {"en": "Labour"})
    for about in ("objective/6", "objective/22/progress", "records/measure"):
        use_cases.assigning.assign(draft, about, body.id, "2026-11-30")
    use_cases.close()
    out = str(tmp_path / "request.gcm")
    sent = council.json("pack", draft, "--kind", "request", "--to", "labour", "--out", out)
    assert sent["scope"] == ["objective/6", "objective/22/progress"]
    assert (sent["due"], sent["body"]) == ("2026-11-30", {"en": "Labour"})


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (("--kind", "request"), 2),
        (("--kind", "request", "--items", "objective/99"), 2),
        (("--kind", "request", "--items", "objective/6", "--due", "soon"), 2),
        (("--kind", "request", "--items", "objective/6", "--profile", "final"), 2),
        (("--kind", "request", "--to", "nobody here"), 2),
        (
            (
                "--kind",
                "contribution",
            ),
            2,
        ),
        (("--items", "objective/6"), 2),
    ],
)
def test_what_cannot_be_packed_is_one_line_and_no_file(
    council: Shell, draft: str, tmp_path: Path, words: tuple[str, ...], code: int
) -> None:
    out = tmp_path / "nothing.gcm"
    found, printed, noted = council("pack", draft, *words, "--out", str(out))
    assert (found, printed, len(noted.strip().splitlines())) == (code, "", 1)
    assert not out.exists()


def test_a_request_for_what_is_here_is_refused_with_one_line(
    council: Shell, draft: str, tmp_path: Path
) -> None:
    out = str(tmp_path / "request.gcm")
    council.ok("pack", draft, "--kind", "request", "--items", "objective/6", "--out", out)
    code, printed, noted = council("import", out)
    assert (code, printed) == (1, "")
    assert len(noted.strip().splitlines()) == 1
    assert draft in noted
