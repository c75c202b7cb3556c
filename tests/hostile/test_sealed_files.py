"""Sealed files that are wrong, cut off, altered or made to cost: each gets its own refusal."""

import hashlib
import time

import pyrage
import pytest

from gcm_desktop.domain.errors import GcmError, Reaction
from gcm_desktop.exchange.passphrase_sealing import BEGINNING
from gcm_desktop.exchange.sealing import MAX_HEADER, MAX_WORK, AgeSealer
from gcm_desktop.services.key_ports import OwnKey, Wants

SEALER = AgeSealer(work=8)
WORDS = "four random words here"
CONTENT = hashlib.sha256(b"x").digest() * 5000


@pytest.fixture(scope="module")
def mine() -> OwnKey:
    return SEALER.make("mine")


@pytest.fixture(scope="module")
def for_me(mine: OwnKey) -> bytes:
    return SEALER.seal_for(CONTENT, (mine.public,))


@pytest.fixture(scope="module")
def secret() -> bytes:
    return SEALER.seal(CONTENT, WORDS)


def opened(file: bytes, own: OwnKey) -> bytes:
    assert own.secrets is not None
    return SEALER.opened_by(file, (own.secrets.identity,))


def refusal(file: bytes, own: OwnKey | None = None) -> str:
    with pytest.raises(GcmError) as caught:
        _ = SEALER.opened(file, WORDS) if own is None else opened(file, own)
    assert caught.value.reaction is Reaction.INPUT
    return caught.value.code


def test_the_right_secrets_open(mine: OwnKey, for_me: bytes, secret: bytes) -> None:
    assert opened(for_me, mine) == CONTENT
    assert (SEALER.wants(for_me), SEALER.wants(secret)) == (Wants.KEY, Wants.WORDS)
    assert SEALER.wants(b"PK\x03\x04") is None
    assert CONTENT[:64] not in for_me
    assert CONTENT[:64] not in secret


def test_the_library_of_the_format_opens_what_is_written_here(secret: bytes) -> None:
    assert pyrage.passphrase.decrypt(secret, WORDS) == CONTENT


def test_a_guess_costs_what_it_should() -> None:
    assert b" 17\n" in AgeSealer().seal(b"", WORDS)[:80]
    assert b" 8\n" in SEALER.seal(b"", WORDS)[:80]


def test_each_wrong_secret_has_its_own_word(secret: bytes, for_me: bytes, mine: OwnKey) -> None:
    with pytest.raises(GcmError) as caught:
        SEALER.opened(secret, f"{WORDS}.")
    assert caught.value.code == "sealed.passphrase_wrong"
    assert refusal(for_me, SEALER.make("other")) == "sealed.no_key"
    assert refusal(secret, mine) == "sealed.unknown"
    assert refusal(for_me) == "sealed.unknown"


def test_a_file_cut_off_anywhere_is_called_incomplete(for_me: bytes, mine: OwnKey) -> None:
    cuts = [len(for_me) * sixteenth // 16 for sixteenth in range(1, 16)]
    header = for_me.index(b"\n---")
    cuts += [len(BEGINNING) // 2, len(BEGINNING), 40, header, header + 20, header + 60]
    cuts += [len(for_me) - 1, len(for_me) - 16, header + 65 + 65536 + 16]
    for cut in cuts:
        assert refusal(for_me[:cut], mine) == "sealed.incomplete", cut
    assert refusal(for_me + b"x", mine) == "sealed.incomplete"


def test_a_file_with_a_passphrase_cut_off_is_not_called_a_wrong_passphrase(secret: bytes) -> None:
    for cut in (len(secret) // 16, len(secret) - 1):
        assert refusal(secret[:cut]) == "sealed.incomplete"


def test_no_altered_bit_is_taken(for_me: bytes, mine: OwnKey) -> None:
    known = {"sealed.incomplete", "sealed.unknown", "sealed.no_key"}
    header = for_me.index(b"\n---") + 48
    for at in (*range(len(BEGINNING), header + 32), *range(header + 32, len(for_me), 9001)):
        altered = bytearray(for_me)
        altered[at] ^= 1 << (at % 8)
        assert refusal(bytes(altered), mine) in known, at


def test_pieces_in_another_order_are_not_taken(for_me: bytes, mine: OwnKey) -> None:
    start = for_me.index(b"\n---") + 1 + 47 + 1 + 16
    one, two = for_me[start : start + 65552], for_me[start + 65552 : start + 2 * 65552]
    rest = for_me[start + 2 * 65552 :]
    assert opened(for_me[:start] + one + two + rest, mine) == CONTENT
    assert refusal(for_me[:start] + two + one + rest, mine) == "sealed.incomplete"


@pytest.mark.parametrize("factor", [MAX_WORK + 1, 30, 63, 999])
def test_a_huge_work_factor_costs_nothing(secret: bytes, factor: int) -> None:
    begin = time.perf_counter()
    assert refusal(secret.replace(b" 8\n", b" %d\n" % factor, 1)) == "sealed.too_costly"
    assert time.perf_counter() - begin < 0.5


@pytest.mark.parametrize("factor", [b"0", b"-1", b"017", b"1e9", b"99999", b"17 17"])
def test_a_work_factor_that_is_none_is_unknown(secret: bytes, factor: bytes) -> None:
    assert refusal(secret.replace(b" 8\n", b" %b\n" % factor, 1)) == "sealed.unknown"


def test_a_header_without_end_is_not_read_on() -> None:
    stanza = b"-> X25519 " + b"A" * 43 + b"\n" + b"A" * 43 + b"\n"
    endless = BEGINNING + stanza * (2 * MAX_HEADER // len(stanza))
    assert refusal(endless) == "sealed.too_costly"
    line = BEGINNING + b"-> X25519 " + b"A" * MAX_HEADER * 2
    assert refusal(line) == "sealed.too_costly"


def test_a_passphrase_beside_keys_is_not_of_the_format(secret: bytes, for_me: bytes) -> None:
    stanza = for_me[len(BEGINNING) : for_me.index(b"\n", for_me.index(b"\n", 30) + 1) + 1]
    assert refusal(BEGINNING + stanza + secret[len(BEGINNING) :]) == "sealed.unknown"


@pytest.mark.parametrize(
    "header",
    [
        b"-> ssh-ed25519 abcd\nAAAA\n--- " + b"A" * 43 + b"\n" + bytes(64),
        b"--- " + b"A" * 43 + b"\n" + bytes(64),
        b"hello\n" + bytes(64),
        b"-> X25519 a\n!!!\n--- " + b"A" * 43 + b"\n" + bytes(64),
        b"\xff\xfe\n" * 20,
    ],
)
def test_a_header_of_something_else_is_unknown(header: bytes) -> None:
    with pytest.raises(GcmError) as caught:
        SEALER.wants(BEGINNING + header)
    assert caught.value.code == "sealed.unknown"


def test_secrets_that_are_not_of_the_public_key_are_damage(mine: OwnKey) -> None:
    from dataclasses import replace

    other = SEALER.make("other")
    locked = SEALER.lock(replace(other, public=mine.public), WORDS)
    assert locked.secrets is None
    with pytest.raises(GcmError) as caught:
        SEALER.unlocked(locked, WORDS)
    assert caught.value.code == "keys.damaged"
