"""Readers never crash: whatever is done to a package, one rule refuses it or it reads as before."""

import json
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from gcm_desktop.base.zip_reader import write_zip
from gcm_desktop.domain.errors import GcmError
from gcm_desktop.domain.submission import Submission
from gcm_desktop.exchange.bounded_json import JsonError, JsonLimits, parse
from gcm_desktop.services.admission import admit
from tests.unit.test_packages import CODEC, members, package, resealed, submission

PARTS = ("manifest.json", "submission.json", "framework.json")
SCALARS = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(),
    st.floats(),
    st.text(st.characters(), max_size=40),
    st.sampled_from(["objective/7/status", "\ud83d", "a" * 64, "ar", "", "../x", "x\n"]),
)
VALUES = st.recursive(
    SCALARS,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=8), inner),
    max_leaves=8,
)


def read(file: bytes) -> Submission | None:
    """Return what is read, ``None`` where it is refused; anything else is a failure."""
    try:
        return CODEC.read(file).submission
    except GcmError as fault:
        assert fault.code.startswith("package.")
        assert all(isinstance(value, str) for value in fault.details.values())
        assert str(fault).encode("utf-8")
        return None


@settings(max_examples=300)
@given(st.data())
def test_a_flipped_byte_is_always_refused(data: st.DataObject) -> None:
    file = package()
    place = data.draw(st.integers(0, len(file) - 1))
    mask = data.draw(st.integers(1, 255))
    assert read(file[:place] + bytes([file[place] ^ mask]) + file[place + 1 :]) is None


@settings(max_examples=200)
@given(st.data())
def test_a_cut_or_filled_file_is_always_refused(data: st.DataObject) -> None:
    file = package()
    start = data.draw(st.integers(0, len(file)))
    end = data.draw(st.integers(start, min(len(file), start + 5000)))
    filling = data.draw(st.binary(max_size=200))
    altered = file[:start] + filling + file[end:]
    if altered != file:
        assert read(altered) is None


@given(st.binary(max_size=2000))
def test_random_bytes_are_refused(file: bytes) -> None:
    assert read(file) is None
    assert read(b"PK\x03\x04" + file + b"PK\x05\x06" + file[:18].ljust(18, b"\x00")) is None


@settings(max_examples=100)
@given(st.data())
def test_damage_with_fitting_hashes_is_refused_or_read(data: st.DataObject) -> None:
    """Bytes of one member altered, everything else made to fit."""
    parts = members(package())
    name = data.draw(st.sampled_from(PARTS[1:]))
    part = parts[name]
    place = data.draw(st.integers(0, len(part) - 1))
    width = data.draw(st.integers(0, 3))
    filling = data.draw(st.binary(max_size=3) | st.sampled_from([b'"', b"{", b"]", b"\\ud83d"]))
    read(resealed({**parts, name: part[:place] + filling + part[place + width :]}))


def _replaced(data: Any, draw: st.DataObject, value: Any) -> Any:
    """Return ``data`` with one value somewhere in it replaced, or a key added."""
    place = data
    for _ in range(draw.draw(st.integers(0, 4))):
        if not isinstance(place, dict | list) or not place:
            break
        keys: list[Any] = list(place) if isinstance(place, dict) else list(range(len(place)))
        key = draw.draw(st.sampled_from(keys))
        if draw.draw(st.booleans()) or not isinstance(place[key], dict | list):
            place[key] = value
            return data
        place = place[key]
    if isinstance(place, dict):
        place[draw.draw(st.text(max_size=8))] = value
    elif isinstance(place, list):
        place.append(value)
    return data


@settings(max_examples=100)
@given(st.data())
def test_other_json_values_are_refused_or_read(data: st.DataObject) -> None:
    parts = members(package())
    name = data.draw(st.sampled_from(PARTS))
    altered = _replaced(json.loads(parts[name]), data, data.draw(VALUES))
    text = json.dumps(altered, sort_keys=True, separators=(",", ":")) + "\n"
    if name == "manifest.json":
        file = write_zip({**parts, name: text.encode()}.items())
    else:
        file = resealed({**parts, name: text.encode()})
    found = read(file)
    if found is not None and name != "submission.json":
        assert found == submission()
    try:
        admit(CODEC, file)
    except GcmError as fault:
        assert fault.code.startswith("package.")


@given(st.text(st.characters(), max_size=60))
def test_every_text_of_an_answer_comes_through(text: str) -> None:
    parts = members(package())
    data = json.loads(parts["submission.json"])
    data["answers"][1]["value"] = text
    dumped = json.dumps(data, ensure_ascii=False, sort_keys=True, separators=(",", ":")) + "\n"
    escaped = "".join(
        f"\\u{ord(letter):04x}" if 0xD800 <= ord(letter) <= 0xDFFF else letter for letter in dumped
    )
    found = read(resealed({**parts, "submission.json": escaped.encode()}))
    assert found is not None
    value = found.answers[data["answers"][1]["address"], data["answers"][1]["language"]].value
    assert value.encode("utf-16", "surrogatepass") == text.encode("utf-16", "surrogatepass")


@given(VALUES, st.integers(1, 6))
def test_bounded_json_agrees_with_the_plain_parser(value: Any, depth: int) -> None:
    text = json.dumps(value).encode()
    limits = JsonLimits(size=10_000, depth=depth, values=1000)
    try:
        found = parse(text, limits)
    except JsonError as fault:
        assert fault.rule in {"depth", "number", "size"}
    else:
        assert found == json.loads(text)


@given(st.binary(max_size=300) | st.text('{}[]",:\\u1 e-.a', max_size=80).map(str.encode))
def test_bounded_json_never_crashes(text: bytes) -> None:
    try:
        parse(text, JsonLimits(size=200, depth=3, values=20))
    except JsonError as fault:
        assert str(fault)
