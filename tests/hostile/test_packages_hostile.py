"""Packages that mean harm or were harmed: one clear refusal each, fast, and nothing written."""

import hashlib
import io
import json
import time
import tracemalloc
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from gcm_desktop.base.zip_reader import write_zip
from gcm_desktop.domain.errors import GcmError, Reaction
from gcm_desktop.domain.text import clean
from gcm_desktop.exchange.packages import GcmCodec
from gcm_desktop.exchange.user_files import UserFiles
from gcm_desktop.services.admission import admit
from gcm_desktop.services.inspecting import Inspecting
from tests.unit.test_packages import CODEC, members, package, refusal, resealed, submission

INPUTS = Path(__file__).parent.parent / "data" / "hostile"
ZIPS = sorted(INPUTS.glob("zip_*.zip"))

EXPECTED = {
    "zip_bad_crc": "package.damaged",
    "zip_bomb_50mb": "package.ratio",
    "zip_case_nfc_collision": "package.member_twice",
    "zip_empty": "package.not_a_zip",
    "zip_long_name": "package.member_name",
    "zip_lying_size": "package.not_a_package",
    "zip_many_entries": "package.too_many_members",
    "zip_nested": "package.not_a_package",
    "zip_not_a_zip": "package.not_a_zip",
    "zip_rlo_name": "package.member_name",
    "zip_slip": "package.member_name",
    "zip_symlink": "package.member_link",
    "zip_truncated": "package.not_a_zip",
    "zip_windows_names": "package.member_name",
}


def test_every_input_is_here() -> None:
    assert {file.stem for file in ZIPS} == set(EXPECTED)


@pytest.mark.parametrize("file", ZIPS, ids=lambda file: file.stem)
def test_a_hostile_zip_is_refused_fast_small_and_without_a_trace(
    file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    content = file.read_bytes()
    tracemalloc.start()
    begin = time.perf_counter()
    with pytest.raises(GcmError) as caught:
        GcmCodec().read(content)
    elapsed = time.perf_counter() - begin
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert caught.value.code == EXPECTED[file.stem]
    assert caught.value.reaction is Reaction.INPUT
    assert elapsed < 2
    assert peak < 100 * 2**20
    assert list(tmp_path.iterdir()) == []
    assert file.read_bytes() == content


@pytest.mark.parametrize(
    "file", [*ZIPS, INPUTS / "docx_with_macro_part.docm"], ids=lambda f: f.stem
)
def test_inspecting_a_foreign_file_gives_one_error(file: Path) -> None:
    with pytest.raises(GcmError, match=r"package\."):
        Inspecting(GcmCodec(), UserFiles()).inspect(file)


def test_a_word_file_is_called_no_package() -> None:
    assert refusal((INPUTS / "docx_with_macro_part.docm").read_bytes()).code == (
        "package.not_a_package"
    )


def test_names_are_shown_without_their_tricks() -> None:
    details = refusal((INPUTS / "zip_rlo_name.zip").read_bytes()).details
    assert details == {"member": "attachments/invoice[U+202E]fdp.exe", "reason": "ascii"}


@pytest.mark.parametrize(
    "file",
    [b"", b"PK", b"PK\x05\x06", b"PK\x05\x06" + b"\xff" * 18, b"\x00" * 4096, b"%PDF-1.7\n" * 99],
    ids=["empty", "two_letters", "signature", "full_end", "zeros", "pdf"],
)
def test_rubbish_is_refused(file: bytes) -> None:
    assert refusal(file).code in {"package.not_a_zip", "package.damaged"}


def test_every_cut_is_refused() -> None:
    file = package()
    for length in (*range(200), *range(200, len(file), 997), *range(len(file) - 300, len(file))):
        refusal(file[:length])


@pytest.mark.parametrize("size", [1, 7, 22, 70_000])
def test_what_is_put_before_behind_or_between_is_refused(size: int) -> None:
    file, filler = package(), b"\x00" * size
    middle = file.index(b"PK\x01\x02")
    for altered in (filler + file, file + filler, file[:middle] + filler + file[middle:]):
        refusal(altered)
    refusal(file + file)


def test_every_flip_in_headers_and_directory_is_refused() -> None:
    file = package()
    directory = file.index(b"PK\x01\x02")
    heads = [0]
    while (found := file.find(b"PK\x03\x04", heads[-1] + 1)) >= 0:
        heads.append(found)
    places = [*range(directory, len(file)), *(head + byte for head in heads for byte in range(50))]
    for place in places:
        for bit in (0x01, 0x20, 0x80):
            refusal(file[:place] + bytes([file[place] ^ bit]) + file[place + 1 :])


def test_a_zip_made_by_another_tool_is_read_where_it_is_plain() -> None:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w") as archive:
        for name, part in members(package()).items():
            archive.writestr(name, part)
    assert CODEC.read(target.getvalue()).submission == submission()


def _encrypted(file: bytes) -> bytes:
    altered = bytearray(file)
    altered[6] |= 1
    altered[file.index(b"PK\x01\x02") + 8] |= 1
    return bytes(altered)


def test_an_encrypted_member_is_named() -> None:
    assert refusal(_encrypted(package())).details == {"member": "manifest.json"}


def _keys(count: int) -> bytes:
    return b"{" + b",".join(b'"k%d":1' % number for number in range(count))


def _nested(depth: int) -> bytes:
    return b"[" * depth + b"]" * depth


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        (b'{"format":NaN}', "number: NaN"),
        (b'{"format":-Infinity}', "number: -Infinity"),
        (b'{"format":1.0}', "number: 1.0"),
        (b'{"format":1e999}', "number: 1e999"),
        (b'{"format":' + b"9" * 5000 + b"}", "number: " + "9" * 20),
        (b'{"format":1,"format":1}', "key_twice: 'format'"),
        (_keys(100_000) + b',"k99999":1}', "key_twice: 'k99999'"),
        (_nested(100_000), "depth: 8"),
        (b"[" * 100_000, "depth: 8"),
        (b"[" + b"0," * 600_000 + b"0]", "values: 500000"),
        (b'{"format":1', "syntax: line 1, column 12"),
        (b'{"a":"\xff"}', "encoding: byte 6"),
        (b'{"a":"\xed\xa0\xbd"}', "encoding: byte 6"),
        (b"\xef\xbb\xbf{}", "syntax: line 1, column 1"),
        (b"", "syntax: line 1, column 1"),
        (b'{"a":"\x00"}', "syntax: line 1, column 7"),
    ],
    ids=lambda value: None if isinstance(value, bytes) else value[:20],
)
def test_json_beyond_its_bounds_is_refused(text: bytes, rule: str) -> None:
    begin = time.perf_counter()
    fault = refusal(write_zip([("manifest.json", text)]))
    assert (fault.code, fault.details) == (
        "package.json",
        {"member": "manifest.json", "rule": rule},
    )
    assert time.perf_counter() - begin < 2


@pytest.mark.parametrize("text", [b"null", b"[]", b"1", b'"x"', b"{}", b'{"format":[]}'])
def test_json_of_another_shape_is_refused(text: bytes) -> None:
    assert refusal(write_zip([("manifest.json", text)])).code == "package.schema"
    for name in ("submission.json", "framework.json"):
        assert refusal(resealed({**members(package()), name: text + b"\n"})).code in {
            "package.schema",
            "package.framework_invalid",
        }


def _with_text(edit: Callable[[str], str]) -> bytes:
    parts = members(package())
    text = edit(parts["submission.json"].decode())
    return resealed({**parts, "submission.json": text.encode()})


def test_half_an_emoji_is_read_and_replaced_by_the_gateway() -> None:
    """Case 3: one bad field never blocks the others."""
    file = _with_text(lambda text: text.replace("نص عربي", "نص\\ud83d عربي"))
    read = CODEC.read(file)
    assert read.submission.answers["objective/7/progress", "ar"].value == "<p>نص\ud83d عربي 😀</p>"
    assert read.head.content == hashlib.sha256(read.content).hexdigest()
    admitted = admit(CODEC, file)
    assert admitted.repaired == ("objective/7/progress",)
    assert admitted.submission.answers["objective/7/progress", "ar"].value == (
        "<p>نص\ufffd عربي 😀</p>"
    )


def test_half_an_emoji_as_other_tools_write_it_is_read_too() -> None:
    def as_ascii(text: str) -> str:
        data = json.loads(text.replace("نص عربي", "نص\\ud83d عربي"))
        return json.dumps(data)

    assert CODEC.read(_with_text(as_ascii)).submission.id == submission().id


def test_half_an_emoji_where_nothing_repairs_it_is_refused() -> None:
    file = _with_text(lambda text: text.replace('"name":""', '"name":"a\\ud83d"'))
    assert refusal(file).code == "package.schema"
    marked = '{"address":"objective/7/@approved","kind":"text","language":null,"value":"\\udc00"},'
    file = _with_text(lambda text: text.replace('"answers":[', '"answers":[', 1))
    assert CODEC.read(file).submission == submission()
    first = '{"address":"objective/7/progress"'
    file = _with_text(lambda text: text.replace(first, marked + first, 1))
    assert refusal(file).code == "package.text"


def test_every_control_character_gets_through_to_the_gateway() -> None:
    """Case 2: what stands in a text never makes a file unreadable; the gateway cleans it."""
    for row in json.loads((INPUTS / "text_controls.json").read_text(encoding="utf-8")):
        escaped = json.dumps(row["text"], ensure_ascii="\ud83d" in row["text"])[1:-1]

        def put(text: str, escaped: str = escaped) -> str:
            return text.replace("<p>نص عربي 😀</p>", escaped)

        value = CODEC.read(_with_text(put)).submission.answers["objective/7/progress", "ar"].value
        assert clean(value).text == row["clean"]
