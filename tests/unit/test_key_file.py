"""The file of keys: private, whole, never written over where it is damaged."""

import stat
import sys
from pathlib import Path

import pytest

from gcm_desktop.domain.errors import GcmError
from gcm_desktop.exchange.key_file import KeyFile
from gcm_desktop.exchange.sealing import AgeSealer
from gcm_desktop.services.key_ports import KeptKeys
from gcm_desktop.services.keys import Keys

SEALER = AgeSealer(work=8)
WORDS = "four random words"


def test_keys_are_kept_and_nobody_else_may_read_them(tmp_path: Path) -> None:
    file = tmp_path / "data" / "keys.json"
    assert KeyFile(file).kept() == KeptKeys()
    own, other = SEALER.make("mine"), SEALER.make("Ministère").public
    KeyFile(file).keep(KeptKeys((own,), (other,)))
    assert KeyFile(file).kept() == KeptKeys((own,), (other,))
    if sys.platform != "win32":
        assert stat.S_IMODE(file.stat().st_mode) == 0o600
        file.chmod(0o644)
        KeyFile(file).keep(KeptKeys((own,)))
        assert stat.S_IMODE(file.stat().st_mode) == 0o600


def test_behind_a_passphrase_no_secret_stands_in_the_file(tmp_path: Path) -> None:
    file = tmp_path / "keys.json"
    keys = Keys(KeyFile(file), SEALER)
    made = keys.new("mine", WORDS)
    assert made.is_protected
    text = file.read_text()
    assert "AGE-SECRET-KEY" not in text
    assert "seed" not in text
    assert keys.secrets(made).identity.startswith("AGE-SECRET-KEY"), "open until the end"
    again = Keys(KeyFile(file), SEALER)
    with pytest.raises(GcmError) as caught:
        again.secrets(again.own())
    assert caught.value.code == "keys.locked"
    with pytest.raises(GcmError) as caught:
        again.unlock("four other words")
    assert caught.value.code == "keys.passphrase_wrong"
    again.unlock(WORDS)
    assert again.secrets(again.own()) == keys.secrets(made)


@pytest.mark.parametrize(
    "damage",
    ["", "{", "[]", "{}", '{"format":2,"own":[],"contacts":[]}',
     '{"format":1,"own":[{"name":"x"}],"contacts":[]}',
     '{"format":1,"own":[],"contacts":[{"name":"x\\u202e","recipient":"a","verify":"b"}]}',
     '{"format":1,"own":[],"contacts":[{"name":1,"recipient":2,"verify":3}]}'],
)  # fmt: skip
def test_a_damaged_file_is_said_and_left_alone(tmp_path: Path, damage: str) -> None:
    file = tmp_path / "keys.json"
    file.write_text(damage)
    keys = Keys(KeyFile(file), SEALER)
    for deed in (keys.kept, lambda: keys.new("x"), lambda: keys.remove("x")):
        with pytest.raises(GcmError) as caught:
            deed()
        assert caught.value.code == "keys.damaged"
    assert file.read_text() == damage
    assert keys.known_as("00" * 32) == "", "a file that can be read is not held back by keys"


def test_secrets_are_in_no_representation() -> None:
    own = SEALER.make("mine")
    assert own.secrets is not None
    for shown in (repr(own), repr(KeptKeys((own,))), str(own.secrets)):
        assert own.secrets.identity not in shown
        assert own.secrets.seed not in shown
