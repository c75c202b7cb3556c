"""Files of the user and the names we suggest for them."""

import errno
import io
import json
import os
import unicodedata
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gcm_desktop.base.file_names import MAX_BYTES, MAX_CHARACTERS, is_device, safe_name, shown_name
from gcm_desktop.domain.errors import GcmError, Reaction
from gcm_desktop.exchange.user_files import UserFiles

FILENAMES = Path(__file__).parent.parent / "data" / "hostile" / "filenames.json"
ROWS = json.loads(FILENAMES.read_text(encoding="utf-8"))
FILES = UserFiles()


def assert_holds_everywhere(name: str) -> None:
    assert name
    assert len(name) <= MAX_CHARACTERS
    assert len(name.encode()) <= MAX_BYTES
    assert not set(name) & set('<>:"/\\|?*')
    assert name[-1] not in " ."
    assert name[0] not in " .~"
    assert not is_device(name)
    assert unicodedata.normalize("NFC", name) == name
    assert not any(unicodedata.category(letter) in {"Cc", "Cs", "Zl", "Zp"} for letter in name)
    assert not set(name) & set("\u200e\u200f\u061c\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2069")
    assert safe_name(name) == name


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row["problem"] or "empty")
def test_every_hostile_name_becomes_one_that_holds(row: dict[str, str]) -> None:
    assert_holds_everywhere(safe_name(row["name"]))


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("تقرير.docx", "تقرير.docx"),
        ("a/b.docx", "a-b.docx"),
        ("CON.docx", "_CON.docx"),
        ("con .txt", "_con.txt"),
        ("COM¹.txt", "_COM¹.txt"),
        ("name. ", "name"),
        ("invoice\u202efdp.exe", "invoicefdp.exe"),
        ("~$draft.docx", "draft.docx"),
        (".hidden", "hidden"),
        ("..", "document"),
        ("", "document"),
        ("???.pdf", "---.pdf"),
        (" .pdf", "pdf"),
        ("a\nb\u00a0c.txt", "a b c.txt"),
        ("نص\x00.pdf", "نص.pdf"),
    ],
)
def test_names_stay_as_near_as_they_can(name: str, expected: str) -> None:
    assert safe_name(name) == expected


def test_long_names_keep_their_extension_and_whole_letters() -> None:
    assert safe_name("ب" * 200 + ".docx") == "ب" * 75 + ".docx"
    assert safe_name("کِ" * 100 + ".docx").endswith("کِ.docx")
    assert len(safe_name("😀" * 100 + ".pdf").encode()) <= MAX_BYTES


@given(st.text(st.characters(), max_size=200))
def test_any_text_becomes_a_name_that_holds(text: str) -> None:
    assert_holds_everywhere(safe_name(text))
    assert_holds_everywhere(safe_name(text + ".docx"))


def test_foreign_names_are_shown_with_what_they_hide() -> None:
    assert shown_name("invoice\u202efdp.exe") == "invoice[U+202E]fdp.exe"
    assert shown_name("a\x00b\ud800") == "a[U+0000]b[U+D800]"
    assert shown_name("x" * 99) == "x" * 80 + "…"


def code(fault: pytest.ExceptionInfo[GcmError]) -> tuple[str, Reaction]:
    return fault.value.code, fault.value.reaction


def test_what_is_written_is_read(tmp_path: Path) -> None:
    target = tmp_path / "مجلد & 100% #1.gcm"
    FILES.write(target, b"one")
    FILES.write(target, b"two")
    assert FILES.read(target, 3) == b"two"
    assert [file.name for file in tmp_path.iterdir()] == [target.name]


def test_reading_stops_at_the_limit(tmp_path: Path) -> None:
    target = tmp_path / "a"
    target.write_bytes(b"four")
    with pytest.raises(GcmError) as caught:
        FILES.read(target, 3)
    assert code(caught) == ("file.too_large", Reaction.INPUT)
    assert caught.value.details == {"file": str(target), "limit": "3"}


def test_what_cannot_be_read_is_named(tmp_path: Path) -> None:
    paths = [tmp_path / "absent", tmp_path, tmp_path / "a\x00b", tmp_path / ("x" * 300)]
    if hasattr(os, "mkfifo"):
        os.mkfifo(tmp_path / "pipe")
        paths += [tmp_path / "pipe", Path("/dev/zero")]
    for path in paths:
        with pytest.raises(GcmError) as caught:
            FILES.read(path, 100)
        assert code(caught) == ("file.unreadable", Reaction.INPUT)
        assert caught.value.details["reason"]


def test_what_cannot_be_written_is_named_and_leaves_no_trace(tmp_path: Path) -> None:
    refused = {
        tmp_path / "absent" / "a": "file.no_folder",
        tmp_path: "file.is_folder",
        tmp_path / ("x" * 300): "file.name_too_long",
        tmp_path / "a\x00b": "file.unwritable",
    }
    for path, wanted in refused.items():
        with pytest.raises(GcmError) as caught:
            FILES.write(path, b"x")
        assert code(caught) == (wanted, Reaction.INPUT)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("call", "number", "wanted"),
    [
        *((call, errno.ENOSPC, "file.disk_full") for call in ("open", "write", "fsync", "replace")),
        ("write", errno.EDQUOT, "file.disk_full"),
        ("replace", errno.EACCES, "file.held"),
        ("replace", errno.EBUSY, "file.held"),
        ("fsync", errno.EIO, "file.unwritable"),
        ("open", errno.EROFS, "file.read_only"),
    ],
)
def test_what_fails_on_the_way_is_the_environments_fault(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, call: str, number: int, wanted: str
) -> None:
    def refused(*_: object, **__: object) -> None:
        raise OSError(number, os.strerror(number))

    class FullFile(io.FileIO):
        def write(self, _: object) -> int:
            raise OSError(number, os.strerror(number))

    target = tmp_path / "a"
    target.write_bytes(b"old")
    with monkeypatch.context() as system:
        system.setattr("time.sleep", lambda _: None)
        if call == "write":
            system.setattr(os, "fdopen", lambda handle, _: FullFile(handle, "wb"))
        else:
            system.setattr(os, call, refused)
        with pytest.raises(GcmError) as caught:
            FILES.write(target, b"new")
    assert code(caught) == (wanted, Reaction.ENVIRONMENT)
    assert target.read_bytes() == b"old"
    assert [file.name for file in tmp_path.iterdir()] == ["a"]


def test_a_file_marked_as_read_only_is_left_alone(tmp_path: Path) -> None:
    target = tmp_path / "a"
    target.write_bytes(b"old")
    target.chmod(0o444)
    with pytest.raises(GcmError) as caught:
        FILES.write(target, b"new")
    assert code(caught) == ("file.read_only", Reaction.INPUT)
    assert target.read_bytes() == b"old"
    assert [file.name for file in tmp_path.iterdir()] == ["a"]


def test_a_link_stays_one_and_its_file_is_written(tmp_path: Path) -> None:
    target, link = tmp_path / "whole" / "a", tmp_path / "link"
    target.parent.mkdir()
    target.write_bytes(b"old")
    link.symlink_to(target)
    FILES.write(link, b"new")
    assert link.is_symlink()
    assert target.read_bytes() == b"new"
    assert [file.name for file in target.parent.iterdir()] == ["a"]
