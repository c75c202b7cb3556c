"""The commands ``bundle``, ``freeze`` and ``reopen`` as others use them."""

import hashlib
import io
import json
from dataclasses import dataclass
from pathlib import Path
from zipfile import ZipFile

import pytest
from openpyxl import load_workbook
from pypdf import PdfReader

from gcm_desktop.base.zip_reader import name_fault
from gcm_desktop.main import main, open_use_cases, store_free
from tests.e2e.test_command_line import Shell

NAME = "XS_GCM-Arab-Regional-Review-2022"
PERSON = "مراجعة الوثيقة"
"""Stands for a person's name in an approval."""


@dataclass(frozen=True)
class Made:
    """The sample with an approval and an evidence file, bundled once for all tests."""

    store: Path
    folder: Path
    draft: str
    exit_code: int


@pytest.fixture(scope="session")
def made(tmp_path_factory: pytest.TempPathFactory) -> Made:
    place = tmp_path_factory.mktemp("bundle")
    store, folder, file = place / "one.db", place / "out", place / "ملحق.pdf"
    file.write_bytes(b"%PDF-evidence")
    use_cases = open_use_cases(store_free(), store, writer=True)
    draft = use_cases.library.sample()
    use_cases.attaching.attach(draft, file, ("objective/6",))
    use_cases.close()
    told = ["--store", str(store)]
    assert main([*told, "mark", draft, "objective/6", "approved", "--by", PERSON]) == 0
    code = main([*told, "bundle", draft, "--out", str(folder)])
    return Made(store, folder, draft, code)


@pytest.fixture
def shell(made: Made, capsys: pytest.CaptureFixture[str]) -> Shell:
    capsys.readouterr()
    return Shell(made.store, capsys)


def names(folder: Path) -> list[str]:
    found = (file.relative_to(folder).as_posix() for file in folder.rglob("*") if file.is_file())
    return sorted(found)


def test_everything_for_upload_is_there_under_safe_names(made: Made) -> None:
    assert made.exit_code == 0
    assert names(made.folder) == sorted(
        [f"{NAME}_{each}.{kind}" for each in ("ar", "en", "fr") for kind in ("docx", "pdf")]
        + [f"{NAME}_receipt_{each}.pdf" for each in ("ar", "en", "fr")]
        + [f"{NAME}_{each}" for each in ("receipt.json", "data.json", "data.xlsx")]
        + [f"{NAME}_checks.txt", f"{NAME}_checks.json", f"{NAME}.gcm", "SHA256SUMS.txt"]
        + ["evidence/01_file.pdf", "evidence/names.txt"]
    )
    for name in names(made.folder):
        assert name_fault(name) == ""
        assert len(name) <= 100
    assert [each for each in made.folder.parent.iterdir() if each.name.startswith(".XS")] == []


def test_the_hashes_are_those_of_the_files(made: Made) -> None:
    lines = (made.folder / "SHA256SUMS.txt").read_text().splitlines()
    listed = {name: digest for digest, name in (line.split("  ", 1) for line in lines)}
    assert sorted([*listed, "SHA256SUMS.txt"]) == names(made.folder)
    for name, digest in listed.items():
        assert hashlib.sha256((made.folder / name).read_bytes()).hexdigest() == digest


def test_the_receiver_computes_the_same_code(made: Made, shell: Shell) -> None:
    told = json.loads((made.folder / f"{NAME}_receipt.json").read_text(encoding="utf-8"))
    found = shell.json("inspect", str(made.folder / f"{NAME}.gcm"))
    assert (found["receipt"], found["snapshot"]) == (told["receipt"], told["snapshot"])
    data = (made.folder / f"{NAME}_data.json").read_bytes()
    assert hashlib.sha256(data).hexdigest() == told["sha256"]
    assert told["words"] == found["words"]
    shown = shell.json("show", made.draft)
    assert (shown["receipt"], shown["state"]) == (told["receipt"], "frozen")
    for language in ("ar", "en", "fr"):
        page = PdfReader(made.folder / f"{NAME}_receipt_{language}.pdf").pages[0].extract_text()
        assert told["receipt"] in page


def test_no_person_leaves(made: Made) -> None:
    for name in names(made.folder):
        content = (made.folder / name).read_bytes()
        assert PERSON.encode() not in content, name
        if name.endswith((".gcm", ".json")):
            assert b"@approved" not in content, name
    book = load_workbook(made.folder / f"{NAME}_data.xlsx")
    values = {cell for sheet in book for row in sheet.iter_rows(values_only=True) for cell in row}
    assert not any("/@" in str(value) for value in values)
    assert book.worksheets[0].sheet_view.rightToLeft
    assert len(book.worksheets) > 5


def test_evidence_keeps_its_display_name_in_the_list(made: Made) -> None:
    (line,) = (made.folder / "evidence/names.txt").read_text(encoding="utf-8").splitlines()
    name, shown, digest = line.split("\t")
    content = (made.folder / "evidence" / name).read_bytes()
    assert (shown, content) == ("ملحق.pdf", b"%PDF-evidence")
    assert hashlib.sha256(content).hexdigest() == digest


def test_a_frozen_submission_refuses_changes_until_it_is_reopened(
    shell: Shell, tmp_path: Path
) -> None:
    draft = shell.new("--language", "en")
    code = shell.ok("freeze", draft)
    assert shell.ok("freeze", draft) == code
    snapshot = shell.json("show", draft)["snapshot"]
    place = "section/summary/text"
    for argv in (
        ("set", draft, place, "text"),
        ("record", draft, "add", "measure"),
        ("mark", draft, "objective/6", "approved", "--by", "A"),
    ):
        found, _, err = shell(*argv)
        assert (found, code in err) == (1, True), argv
    assert shell.json("answers", draft) == []
    (listed,) = [each for each in shell.json("list") if each["id"] == draft]
    assert (listed["state"], listed["receipt"], listed["snapshot"]) == ("frozen", code, snapshot)
    assert shell("reopen", draft, "--why", " ")[0] == 2
    ended = shell.json("reopen", draft, "--why", "a wrong\nfigure", "--by", "Mona", "--body", "X")
    assert ended["receipt"] == code
    assert ended["reopened"]["why"] == "a wrong figure"
    assert ended["reopened"]["author"] == {"name": "Mona", "body": "X"}
    assert shell("reopen", draft, "--why", "again")[0] == 1
    shell.ok("set", draft, place, "text")
    shell.ok("pack", draft, "--out", str(tmp_path / "x.gcm"))
    assert shell.ok("freeze", draft) != code


def test_the_next_bundle_names_the_code_before(
    made: Made, shell: Shell, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    first = json.loads((made.folder / f"{NAME}_receipt.json").read_text(encoding="utf-8"))
    other = Shell(tmp_path / "two.db", capsys)
    other.ok("import", str(made.folder / f"{NAME}.gcm"))
    assert other.ok("freeze", made.draft) == first["receipt"]
    other.ok("reopen", made.draft, "--why", "one more word")
    other.ok("set", made.draft, "section/conclusion/text", "--language", "fr", "Un mot.")
    told = other.json("bundle", made.draft, "--out", str(tmp_path / "b"), "--zip", "--no-freeze")
    assert told["previous"] == [first["receipt"]]
    assert told["receipt"] != first["receipt"]
    assert (told["frozen"], told["too_large"]) == (False, [])
    assert other.json("show", made.draft)["state"] != "frozen"
    with ZipFile(io.BytesIO(Path(told["folder"]).read_bytes())) as archive:
        assert sorted(archive.namelist()) == sorted(each["name"] for each in told["files"])
        receipt = json.loads(archive.read(f"{NAME}_receipt.json"))
    assert receipt["previous"] == [first["receipt"]]


def test_what_blocks_blocks_the_bundle(shell: Shell, tmp_path: Path) -> None:
    draft = shell.new("--language", "en")
    code, _, err = shell("bundle", draft, "--out", str(tmp_path / "none"))
    assert (code, "block" in err) == (1, True)
    assert not (tmp_path / "none").exists()
    assert shell("bundle", "0" * 26, "--out", str(tmp_path / "none"))[0] == 2
