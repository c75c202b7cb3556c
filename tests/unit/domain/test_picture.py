"""Pictures for the cover: what is taken, what is left out of it, what is refused and why."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gcm_desktop.domain.errors import GcmError
from gcm_desktop.domain.picture import (
    JPEG,
    LEAST_SIDE,
    MAX_BYTES,
    MAX_SIDE,
    PNG,
    found_picture,
    picture_of,
)
from tests.unit.pictures import GREY_JPEG, MAGIC, chunk, header, png, segment

SECRET = b"Amman 31.9N 35.9E"


def refused(content: bytes) -> str:
    with pytest.raises(GcmError) as caught:
        picture_of(content)
    return caught.value.code


@pytest.mark.parametrize(
    ("content", "kind", "size"), [(png(), PNG, (48, 32)), (GREY_JPEG, JPEG, (32, 24))]
)
def test_a_picture_is_known_by_its_bytes(content: bytes, kind: str, size: tuple[int, int]) -> None:
    found = picture_of(content)
    assert (found.kind, (found.width, found.height)) == (kind, size)
    assert picture_of(found.content) == found
    assert picture_of(content + b"<script>") == found


def test_nothing_but_the_picture_is_kept() -> None:
    told = (chunk(b"tEXt", b"Author\0" + SECRET), chunk(b"eXIf", SECRET), chunk(b"iCCP", SECRET))
    assert picture_of(png(48, 32, *told)) == picture_of(png())
    segments = segment(0xE1, b"Exif\0\0" + SECRET) + segment(0xFE, SECRET) + segment(0xED, SECRET)
    bent = GREY_JPEG[:2] + segments + GREY_JPEG[2:]
    assert picture_of(bent) == picture_of(GREY_JPEG)
    assert SECRET not in picture_of(bent).content


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", "picture.kind"),
        (b"GIF89a" + bytes(40), "picture.kind"),
        (b"<svg xmlns='http://www.w3.org/2000/svg'/>", "picture.kind"),
        (b"%PDF-1.7" + png(), "picture.kind"),
        (MAGIC, "picture.broken"),
        (png()[:-12], "picture.broken"),
        (MAGIC + chunk(b"IEND"), "picture.broken"),
        (MAGIC + header(48, 32) + chunk(b"IEND"), "picture.broken"),
        (MAGIC + header(48, 32, depth=7) + png()[33:], "picture.broken"),
        (MAGIC + header(48, 32, colours=3) + png()[33:], "picture.broken"),
        (MAGIC + header(48, 32, way=9) + png()[33:], "picture.broken"),
        (png(48, 32, header(16, 16)), "picture.broken"),
        (png(48, 32, chunk(b"EVIL")), "picture.broken"),
        (png().replace(b"\x00\x00\x00\x30", b"\x00\x00\x00\x31", 1), "picture.broken"),
        (MAGIC + b"\xff\xff\xff\xffIHDR" + bytes(20), "picture.broken"),
        (MAGIC + header(LEAST_SIDE - 1, 400) + png()[33:], "picture.pixels"),
        (MAGIC + header(0, 0) + png()[33:], "picture.pixels"),
        (MAGIC + header(MAX_SIDE + 1, 400) + png()[33:], "picture.pixels"),
        (MAGIC + header(MAX_SIDE, MAX_SIDE) + png()[33:], "picture.pixels"),
        (MAGIC + header(2**31 - 1, 2**31 - 1) + png()[33:], "picture.pixels"),
        (png(48, 32, chunk(b"IDAT", bytes(MAX_BYTES))), "picture.too_large"),
        (GREY_JPEG[:40], "picture.broken"),
        (GREY_JPEG[:-2], "picture.broken"),
        (b"\xff\xd8\xff\xd9", "picture.broken"),
        (GREY_JPEG.replace(b"\xff\xc0", b"\xff\xc3"), "picture.kind"),
        (GREY_JPEG.replace(b"\x01\x01\x11\x00", b"\x04\x01\x11\x00"), "picture.colours"),
        (GREY_JPEG.replace(b"\x00\x18\x00\x20", b"\x00\x00\x00\x20"), "picture.pixels"),
    ],
)  # fmt: skip
def test_what_is_no_picture_for_a_cover_is_refused_by_a_reason(content: bytes, code: str) -> None:
    assert refused(content) == code
    assert found_picture(content) is None


@given(st.data())
def test_no_bytes_at_all_raise_anything_else(data: st.DataObject) -> None:
    whole = bytearray(data.draw(st.sampled_from((png(), GREY_JPEG))))
    for _ in range(data.draw(st.integers(1, 4))):
        at = data.draw(st.integers(0, len(whole) - 1))
        whole[at : at + data.draw(st.integers(0, 3))] = data.draw(st.binary(max_size=4))
        if not whole:
            break
    found = found_picture(bytes(whole))
    if found is not None:
        assert found_picture(found.content) == found
