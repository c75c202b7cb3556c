"""The zip reader: limits and names come before anything is decompressed."""

import io
import stat
import struct
import zipfile

import pytest

from gcm_desktop.base.zip_reader import ZipError, ZipLimits, ZipReader, name_fault, write_zip

LIMITS = ZipLimits(members=5, member_bytes=200_000, total_bytes=300_000, ratio=200)


def made(*members: tuple[str, bytes], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", method) as archive:
        for name, content in members:
            archive.writestr(name, content)
    return target.getvalue()


def read_all(file: bytes, limits: ZipLimits) -> None:
    reader = ZipReader(file, limits)
    for name in reader.names:
        reader.read(name)


def rule(file: bytes, limits: ZipLimits = LIMITS) -> str:
    with pytest.raises(ZipError) as caught:
        read_all(file, limits)
    return caught.value.rule


def test_members_are_read_by_their_exact_name() -> None:
    reader = ZipReader(made(("a.txt", b"one"), ("b/c.txt", b"two")), LIMITS)
    assert reader.names == ("a.txt", "b/c.txt")
    assert reader.read("b/c.txt") == b"two"
    with pytest.raises(ZipError, match="member_missing"):
        reader.read("c.txt")


def test_what_is_written_is_the_same_every_time_and_stored() -> None:
    members = [("b.txt", b"two" * 999), ("a.txt", b"")]
    file = write_zip(members)
    assert file == write_zip(iter(members))
    reader = ZipReader(file, LIMITS)
    assert [(name, reader.read(name)) for name in reader.names] == members
    infos = zipfile.ZipFile(io.BytesIO(file)).infolist()
    assert {info.date_time for info in infos} == {(1980, 1, 1, 0, 0, 0)}
    assert {info.compress_type for info in infos} == {zipfile.ZIP_STORED}
    assert {info.external_attr >> 16 for info in infos} == {stat.S_IFREG | 0o644}


def test_limits() -> None:
    assert rule(made(*((f"{number}.txt", b"") for number in range(6)))) == "too_many_members"
    assert rule(made(("a", bytes(200_001)))) == "member_too_large"
    assert rule(made(("a", bytes(100_000)))) == "ratio"
    big = bytes(range(256)) * 500
    stored = made(("a", big), ("b", big), ("c", big), method=zipfile.ZIP_STORED)
    assert rule(stored) == "too_large"
    reader = ZipReader(made(("a", big)), LIMITS)
    with pytest.raises(ZipError, match="member_too_large"):
        reader.read("a", limit=100)


def test_reading_one_member_again_and_again_counts() -> None:
    reader = ZipReader(made(("a", bytes(range(256)) * 500)), LIMITS)
    reader.read("a")
    reader.read("a")
    with pytest.raises(ZipError, match="too_large"):
        reader.read("a")


def _with_sizes(file: bytes, size: int) -> bytes:
    """Return a zip of one member whose declared size, in both headers, is another."""
    altered = bytearray(file)
    struct.pack_into("<L", altered, 22, size)
    struct.pack_into("<L", altered, file.index(b"PK\x01\x02") + 24, size)
    return bytes(altered)


def test_sizes_that_lie_are_found_while_reading() -> None:
    file = made(("a", bytes(range(256)) * 400))
    for size in (0, 10, 102_399, 102_401, 120_000):
        assert rule(_with_sizes(file, size)) == "damaged"


def test_a_bomb_with_a_small_declared_size_stays_small() -> None:
    file = made(("a", bytes(50_000_000)))
    assert rule(_with_sizes(file, 1000)) == "damaged"


def test_links_encryption_and_odd_methods() -> None:
    link = zipfile.ZipInfo("link")
    link.external_attr = (stat.S_IFLNK | 0o777) << 16
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w") as archive:
        archive.writestr(link, "/etc/passwd")
    assert rule(target.getvalue()) == "member_link"
    encrypted = bytearray(made(("a", b"x")))
    encrypted[encrypted.index(b"PK\x01\x02") + 8] |= 1
    assert rule(bytes(encrypted)) == "member_encrypted"
    assert rule(made(("a", b"x" * 999), method=zipfile.ZIP_BZIP2)) == "member_method"
    assert rule(made(("a", b"x" * 999), method=zipfile.ZIP_LZMA)) == "member_method"


@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_names_that_are_one_name_elsewhere() -> None:
    assert rule(made(("a.txt", b""), ("a.txt", b""))) == "member_twice"
    assert rule(made(("a.txt", b""), ("A.TXT", b""))) == "member_twice"


@pytest.mark.parametrize(
    ("name", "reason"),
    [
        ("a/b-c_1.json", ""),
        ("[Content_Types].xml", ""),
        (".hidden", ""),
        ("", "length"),
        ("a" * 201, "length"),
        ("a\x00.txt", "control"),
        ("a\nb", "control"),
        ("é", "ascii"),
        ("/a", "absolute"),
        ("C:/a", "illegal"),
        ("a\\b", "illegal"),
        ("a?b", "illegal"),
        ("a/", "folder"),
        ("../a", "parent"),
        ("a/../b", "parent"),
        ("a//b", "parent"),
        ("./a", "parent"),
        ("a./b", "ending"),
        ("a ", "ending"),
        ("aux", "device"),
        ("x/COM1.txt", "device"),
        ("con .txt", "device"),
    ],
)
def test_names(name: str, reason: str) -> None:
    assert name_fault(name) == reason


def test_a_name_cut_at_a_nul_is_seen_whole() -> None:
    file = made(("good.txt.evil", b"x")).replace(b"good.txt.evil", b"good.txt\x00evil")
    assert rule(file) == "member_name"


def test_a_name_in_broken_utf8_is_damage() -> None:
    file = made(("é.txt", b"x")).replace("é".encode(), b"\xff\xff")
    assert rule(file) == "damaged"


def test_large_archives_with_64_bit_records_are_refused() -> None:
    file = made(("a", b"x"))
    end = file.index(b"PK\x05\x06")
    assert rule(file[:end] + b"PK\x06\x07" + bytes(16) + file[end:]) == "zip64"
