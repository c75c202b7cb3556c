"""Signed packages that were altered: each is refused as such, whatever else would fit."""

import json
from dataclasses import replace
from functools import cache
from typing import Any

import pytest

from gcm_desktop.base.zip_reader import write_zip
from gcm_desktop.domain.canonical import canonical_json
from gcm_desktop.domain.errors import GcmError
from gcm_desktop.domain.public_key import PublicKey
from gcm_desktop.exchange.sealing import AgeSealer
from gcm_desktop.services.key_ports import Signer
from tests.unit.test_packages import CODEC, content, members, package, refusal, resealed

SEALER = AgeSealer()
SIGNATURE = "signature.json"


@cache
def signer(name: str = "وزارة العمل") -> Signer:
    own = SEALER.make(name)
    secrets = own.secrets
    assert secrets is not None
    return Signer(own.public, lambda message: SEALER.sign(message, secrets))


@cache
def signed(created: str = "2026-05-05T14:03:00Z") -> bytes:
    return CODEC.write(replace(content(), created=created, signer=signer()))


def with_signature(edit: dict[str, Any]) -> bytes:
    parts = members(signed())
    parts[SIGNATURE] = canonical_json({**json.loads(parts[SIGNATURE]), **edit})
    return write_zip(parts.items())


def test_a_signed_package_says_who_signed_it() -> None:
    read = CODEC.read(signed())
    assert read.signature is not None
    assert read.signature.signer == signer().key
    assert read.members[-1] == SIGNATURE
    assert json.loads(members(signed())["manifest.json"])["format"] == 2
    assert CODEC.write(replace(content(), signer=signer())) == signed()


def test_an_unsigned_package_is_as_it_was() -> None:
    assert CODEC.read(package()).signature is None
    assert json.loads(members(package())["manifest.json"])["format"] == 1
    unsigned = members(signed())
    del unsigned[SIGNATURE]
    assert CODEC.read(write_zip(unsigned.items())).signature is None


def test_a_signature_of_another_package_proves_nothing() -> None:
    parts, other = members(signed()), members(signed("2026-05-06T14:03:00Z"))
    assert CODEC.read(write_zip(other.items())).signature is not None
    parts[SIGNATURE] = other[SIGNATURE]
    assert refusal(write_zip(parts.items())).code == "package.signature"


def test_a_text_altered_with_every_hash_computed_anew_is_found() -> None:
    parts = members(signed())
    assert "نص عربي".encode() in parts["submission.json"]
    parts["submission.json"] = parts["submission.json"].replace(
        "نص عربي".encode(), "نص آخر".encode()
    )
    forged = {name: part for name, part in parts.items() if name != SIGNATURE}
    fitting = members(resealed(forged))
    assert CODEC.read(write_zip(fitting.items())).signature is None, "it fits but for the signature"
    fitting[SIGNATURE] = parts[SIGNATURE]
    assert refusal(write_zip(fitting.items())).code == "package.signature"


def test_a_manifest_altered_in_one_letter_is_found() -> None:
    parts = members(signed())
    parts["manifest.json"] = parts["manifest.json"].replace(b"14:03:00", b"14:03:01")
    assert refusal(write_zip(parts.items())).code == "package.signature"
    parts["manifest.json"] = b"{}"
    assert refusal(write_zip(parts.items())).code == "package.signature"


@pytest.mark.parametrize(
    "edit",
    [
        {"name": "وزارة أخرى"},
        {"verify": "00" * 32},
        {"verify": "01" + "00" * 31, "signature": "01" + "00" * 63},
        {"recipient": "age13hapuam5kdujy0jzfnrf7d0edpv94qu4ehxya4tq9j3sdc7mx3sqy338nh"},
        {"signature": "00" * 64},
        {"signature": "ff" * 64},
    ],
)
def test_whom_it_names_is_signed_too(edit: dict[str, Any]) -> None:
    assert refusal(with_signature(edit)).code == "package.signature"


@pytest.mark.parametrize(
    ("edit", "code"),
    [
        ({"format": 2}, "package.newer"),
        ({"signature": "zz" * 64}, "package.schema"),
        ({"extra": 1}, "package.schema"),
        ({"name": "abc\u202ecba"}, "package.signer"),
        ({"name": "a,b"}, "package.signer"),
        ({"name": " \u200f "}, "package.signer"),
        ({"name": "x" * 81}, "package.schema"),
        ({"verify": "AB" * 32}, "package.schema"),
    ],
)
def test_a_signature_of_another_shape_has_its_own_word(edit: dict[str, Any], code: str) -> None:
    assert refusal(with_signature(edit)).code == code


def test_a_signature_that_is_no_json_or_too_large_is_refused() -> None:
    parts = members(signed())
    for bad, code in ((b"nothing", "package.json"), (b" " * 5000, "package.member_too_large")):
        assert refusal(write_zip({**parts, SIGNATURE: bad}.items())).code == code
    spaced = json.dumps(json.loads(parts[SIGNATURE])).encode()
    assert refusal(write_zip({**parts, SIGNATURE: spaced}.items())).code == "package.not_canonical"


def test_a_manifest_cannot_declare_what_signs_it() -> None:
    parts = members(signed())

    def declare(manifest: dict[str, Any]) -> None:
        entry = {"name": SIGNATURE, "size": 1, "sha256": "0" * 64}
        manifest["members"].append(entry)

    unsigned = {name: part for name, part in parts.items() if name != SIGNATURE}
    assert refusal(resealed(unsigned, declare)).code == "package.member_missing"


def test_no_signature_but_of_a_package_can_be_had() -> None:
    """What is signed begins with its purpose: a manifest alone is never signed."""
    said: list[bytes] = []
    own = SEALER.make("x")
    secrets = own.secrets
    assert secrets is not None

    def sign(message: bytes) -> str:
        said.append(message)
        return SEALER.sign(message, secrets)

    CODEC.write(replace(content(), signer=Signer(own.public, sign)))
    assert said[0].startswith(b"gcm-desktop package signature 1\n")
    assert own.public.verify.encode() in said[0]


def test_what_cannot_be_read_back_does_not_leave() -> None:
    wrong = Signer(PublicKey("x", signer().key.recipient, "11" * 32), signer().sign)
    with pytest.raises(GcmError) as caught:
        CODEC.write(replace(content(), signer=wrong))
    assert caught.value.code == "package.signature"
