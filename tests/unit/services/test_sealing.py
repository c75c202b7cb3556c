"""Keys and sealing as use cases: whose key is whose, what is asked for, what opens."""

from pathlib import Path

import pytest

from gcm_desktop.domain.errors import GcmError
from gcm_desktop.domain.public_key import key_text
from gcm_desktop.exchange.packages import GcmCodec
from gcm_desktop.exchange.sealing import AgeSealer
from gcm_desktop.exchange.user_files import UserFiles
from gcm_desktop.services.inspecting import Inspecting
from gcm_desktop.services.key_ports import Asked
from gcm_desktop.services.keys import Keys
from gcm_desktop.services.sealing import PLAIN, Closing, SealedCodec, Sealing
from tests.unit.services.memory_keys import MemoryKeys
from tests.unit.test_packages import package

SEALER = AgeSealer(work=8)
WORDS = "four random words"


def somebody(name: str = "") -> Sealing:
    keys = Keys(MemoryKeys(), SEALER)
    if name:
        keys.new(name)
    return Sealing(keys, SEALER)


def code(deed: object, *given: object) -> str:
    assert callable(deed)
    with pytest.raises(GcmError) as caught:
        deed(*given)
    return caught.value.code


def acquainted(one: Sealing, other: Sealing, name: str = "") -> None:
    one.keys.add(key_text(other.keys.own().public), name)


def test_a_name_stands_for_one_key_and_a_key_for_one_name() -> None:
    mine, labour, health = somebody("Lead"), somebody("Labour"), somebody("Health")
    acquainted(mine, labour)
    assert code(mine.keys.add, key_text(health.keys.own().public), "LABOUR") == "keys.name_taken"
    assert code(mine.keys.add, key_text(health.keys.own().public), "lead") == "keys.name_taken"
    assert code(mine.keys.new, "labour") == "keys.name_taken"
    assert code(mine.keys.add, key_text(mine.keys.own().public), "x") == "keys.own"
    acquainted(mine, labour, "Ministry of Labour")
    assert [each.name for each in mine.keys.kept().contacts] == ["Ministry of Labour"]
    assert mine.keys.known_as(labour.keys.own().public.verify) == "Ministry of Labour"
    mine.keys.remove("ministry of labour")
    assert mine.keys.kept().contacts == ()
    assert code(mine.keys.remove, "nobody") == "keys.unknown"


def test_the_newest_key_signs_and_older_ones_still_open() -> None:
    mine, other = somebody("Old"), somebody("Other")
    acquainted(other, mine)
    file = other.finish(Closing(names=("Old",))).seal(b"content")
    mine.keys.new("New")
    assert mine.keys.own().public.name == "New"
    assert mine.opened(file) == b"content"
    mine.keys.remove_own("old")
    assert code(mine.opened, file) == "sealed.no_key"
    assert other.opened(file) == b"content", "who seals for others can read it"


def test_a_passphrase_is_wanted_then_kept_and_a_wrong_one_forgotten() -> None:
    file = somebody().finish(Closing(WORDS)).seal(b"content")
    mine = somebody()
    assert code(mine.opened, file) == "sealed.passphrase_wanted"
    mine.say("not this one")
    assert code(mine.opened, file) == "sealed.passphrase_wrong"
    mine.forget("not this one")
    assert code(mine.opened, file) == "sealed.passphrase_wanted"
    mine.say(f"{WORDS}\r\n")
    assert mine.opened(file) == b"content"
    assert mine.opened(b"PK anything") == b"PK anything"


def test_a_terminal_is_asked_in_the_middle_of_the_work() -> None:
    asked: list[Asked] = []
    answers = {Asked.FILE: WORDS, Asked.KEY: "the key's own words"}

    def ask(what: Asked) -> str:
        asked.append(what)
        return answers[what]

    ring = MemoryKeys()
    Keys(ring, SEALER).new("Lead", answers[Asked.KEY])
    mine = Sealing(Keys(ring, SEALER), SEALER, ask)
    secret = somebody().finish(Closing(WORDS)).seal(b"one")
    assert (mine.opened(secret), mine.opened(secret)) == (b"one", b"one")
    assert asked == [Asked.FILE], "what was said is tried first"
    other = somebody("Other")
    acquainted(other, mine)
    sealed = other.finish(Closing(names=("Lead",))).seal(b"two")
    assert mine.opened(sealed) == b"two"
    assert mine.finish(Closing(is_signed=True)).signer is not None
    assert asked == [Asked.FILE, Asked.KEY]


def test_what_is_missing_is_said_before_anything_is_written() -> None:
    mine = somebody("Lead")
    assert mine.finish(Closing()) == PLAIN
    assert code(mine.finish, Closing(names=("nobody",))) == "keys.unknown"
    assert code(mine.finish, Closing("short")) == "sealed.passphrase_short"
    assert code(mine.finish, Closing(WORDS, ("Lead",))) == "sealed.twice"
    assert code(somebody().finish, Closing(is_signed=True)) == "keys.none_own"
    assert WORDS not in repr(Closing(WORDS))


def test_a_locked_key_that_may_fit_is_named(tmp_path: Path) -> None:
    ring = MemoryKeys()
    Keys(ring, SEALER).new("Lead", WORDS)
    mine, other = Sealing(Keys(ring, SEALER), SEALER), somebody("Other")
    acquainted(other, mine)
    file = other.finish(Closing(names=("Lead",))).seal(b"two")
    assert code(mine.opened, file) == "keys.locked"
    assert code(mine.finish, Closing(is_signed=True)) == "keys.locked"
    mine.keys.unlock(WORDS)
    assert mine.opened(file) == b"two"


def test_every_reader_of_packages_reads_sealed_and_signed_ones(tmp_path: Path) -> None:
    from dataclasses import replace

    mine, other = somebody("Lead"), somebody("Other")
    acquainted(mine, other, "The other ministry")
    acquainted(other, mine)
    finish = other.finish(Closing(names=("Lead",), is_signed=True))
    plain = SealedCodec(GcmCodec(), other)
    made = plain.write(replace(plain.read(package()), signer=finish.signer))
    (tmp_path / "x.gcm").write_bytes(finish.seal(made))

    inspecting = Inspecting(SealedCodec(GcmCodec(), mine), UserFiles())
    found = inspecting.inspect(tmp_path / "x.gcm")
    assert (found.signature, found.package.sealed) == ("known", "keys")
    assert found.package.signature is not None
    assert found.package.signature.known_as == "The other ministry"
    received = inspecting.read(tmp_path / "x.gcm")
    assert received.signature == found.package.signature
    mine.keys.remove("The other ministry")
    assert inspecting.inspect(tmp_path / "x.gcm").signature == "unknown"
    (tmp_path / "x.gcm").write_bytes(package())
    assert inspecting.inspect(tmp_path / "x.gcm").signature == "none"
