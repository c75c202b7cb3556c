"""Public keys as text: read back equal, blind to what mail does, never to a wrong letter."""

import pytest

from gcm_desktop.domain.errors import GcmError
from gcm_desktop.domain.passphrase import expect_passphrase, same_letters
from gcm_desktop.domain.public_key import (
    PREFIX,
    PublicKey,
    key_name,
    key_of_text,
    key_text,
)

KEY = PublicKey(
    "وزارة العمل",
    "age13hapuam5kdujy0jzfnrf7d0edpv94qu4ehxya4tq9j3sdc7mx3sqy338nh",
    "9f" * 32,
)


def code(text: str) -> str:
    with pytest.raises(GcmError) as caught:
        key_of_text(text)
    return caught.value.code


def test_a_key_survives_its_text() -> None:
    assert key_of_text(key_text(KEY)) == KEY


@pytest.mark.parametrize(
    "mangled",
    [
        lambda text: f"  {text}\r\n",
        lambda text: "\n".join(text[at : at + 40] for at in range(0, len(text), 40)),
        lambda text: text.upper(),
        lambda text: text.replace(".", ".\u200f"),
        lambda text: f"\ufeff{text}\u00a0",
    ],
)
def test_what_mail_does_to_a_line_is_no_harm(mangled: object) -> None:
    assert callable(mangled)
    assert key_of_text(mangled(key_text(KEY))) == KEY


def test_each_wrong_or_missing_letter_is_found() -> None:
    text = key_text(KEY)
    for at in range(len(PREFIX), len(text)):
        other = "a" if text[at] != "a" else "b"
        assert code(text[:at] + other + text[at + 1 :]) == "keys.text_damaged"
        assert code(text[:at] + text[at + 1 :]) == "keys.text_damaged"


@pytest.mark.parametrize("text", ["", "hello", "age1xyz", f"x{PREFIX}", PREFIX * 1000])
def test_what_is_no_key_is_called_none(text: str) -> None:
    assert code(text) == "keys.not_a_key"


def test_the_fingerprint_is_of_both_keys_and_not_of_the_name() -> None:
    same = PublicKey("Somebody else", KEY.recipient, KEY.verify)
    assert same.fingerprint == KEY.fingerprint
    assert [len(part) for part in KEY.fingerprint.split("-")] == [4] * 5
    assert PublicKey("x", KEY.recipient, "9e" * 32).fingerprint != KEY.fingerprint
    assert PublicKey("x", KEY.recipient[:-1] + "j", KEY.verify).fingerprint != KEY.fingerprint


def test_a_name_is_one_plain_line() -> None:
    assert key_name("  Ministry\u202e of\n Labour ") == "Ministry of Labour"
    for none in ("", " \u200f ", "x" * 81, "a,b"):
        with pytest.raises(GcmError) as caught:
            key_name(none)
        assert caught.value.code == "keys.name"


def test_a_text_whose_name_plays_tricks_is_refused() -> None:
    assert code(key_text(PublicKey("abc\u202eevil", KEY.recipient, KEY.verify))) == (
        "keys.text_damaged"
    )


def test_a_passphrase_is_the_same_from_two_keyboards() -> None:
    assert same_letters("e\u0301te\u0301\r\n") == "été"
    assert expect_passphrase("كلمات سر كثيرة") == "كلمات سر كثيرة"
    for short in ("", "short", "aaaaaaaaaaaaaa", "x" * 1001):
        with pytest.raises(GcmError) as caught:
            expect_passphrase(short)
        assert caught.value.code == "sealed.passphrase_short"
