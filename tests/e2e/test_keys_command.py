"""Keys, sealing and signing by the command line, between offices that keep no secret in common."""

import io
import json
import sys
from pathlib import Path

import pytest

from tests.e2e.test_command_line import Shell

WORDS = "four random words"


class Office:
    """A computer of its own: its data folder, its store."""

    def __init__(
        self, folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
    ) -> None:
        self._folder, self._patch = folder, monkeypatch
        self._shell = Shell(folder / "one.db", capsys)

    def __call__(self, *argv: str, piped: str = "", **environment: str) -> tuple[int, str, str]:
        with self._patch.context() as patch:
            patch.setenv("GCM_DATA", str(self._folder))
            patch.delenv("GCM_PASSPHRASE", raising=False)
            patch.delenv("GCM_KEY_PASSPHRASE", raising=False)
            for name, value in environment.items():
                patch.setenv(name, value)
            patch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(piped.encode())))
            return self._shell(*argv)

    def ok(self, *argv: str, piped: str = "", **environment: str) -> str:
        code, out, err = self(*argv, piped=piped, **environment)
        assert code == 0, (argv, code, err)
        return out.strip()


@pytest.fixture
def lead(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Office:
    return Office(tmp_path / "lead", monkeypatch, capsys)


@pytest.fixture
def labour(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Office:
    return Office(tmp_path / "labour", monkeypatch, capsys)


def new(office: Office) -> str:
    made = ("--country", "XS", "--framework", "arab-regional-review", "--language", "ar")
    return office.ok("new", *made).splitlines()[-1]


def test_offices_exchange_keys_then_sealed_and_signed_files(
    lead: Office, labour: Office, tmp_path: Path
) -> None:
    draft, file = new(lead), str(tmp_path / "for-labour.gcm")
    lead.ok("keys", "new", "Lead ministry")
    labour.ok("keys", "new", "Labour", "--protect", piped="the key's own words\n")
    lead.ok("keys", "add", labour.ok("keys", "export"))
    lead.ok("pack", draft, "--out", file, "--seal", "to:labour", "--sign")
    assert Path(file).read_bytes().startswith(b"age-encryption.org/v1\n")

    opens = {"GCM_KEY_PASSPHRASE": "the key's own words"}
    found = json.loads(labour.ok("inspect", file, "--json", **opens))
    assert (found["signature"], found["sealed"]) == ("unknown", "keys")
    assert (found["signer"]["claimed"], found["signer"]["name"]) == ("Lead ministry", "")
    labour.ok("keys", "add", found["signer"]["text"], "--name", "Our lead")
    found = json.loads(labour.ok("inspect", file, "--json", **opens))
    assert (found["signature"], found["signer"]["name"]) == ("known", "Our lead")

    assert labour.ok("import", file, piped="the key's own words\n") == draft
    assert labour("merge", draft, file, **opens)[0] == 0
    code, out, err = labour("import", file, piped="wrong words\n")
    assert (code, out, err.count("\n")) == (2, "", 1)
    mine = json.loads(lead.ok("inspect", file, "--json"))
    assert (mine["signature"], mine["id"]) == ("known", draft), "oneself can open it"


def test_a_passphrase_comes_by_the_environment_or_is_piped_in_and_never_stands_in_the_arguments(
    lead: Office, labour: Office, tmp_path: Path
) -> None:
    draft, file = new(lead), str(tmp_path / "x.gcm")
    lead.ok("pack", draft, "--out", file, "--seal", "passphrase", piped=f"{WORDS}\n")
    assert json.loads(labour.ok("inspect", file, "--json", GCM_PASSPHRASE=WORDS))["id"] == draft
    assert labour.ok("import", file, piped=f"{WORDS}\r\n") == draft
    said = set()
    for piped in ("", "four other words\n"):
        code, out, err = labour("inspect", file, piped=piped)
        assert (code, out, err.count("\n")) == (2, "", 1)
        said.add(err)
    Path(file).write_bytes(Path(file).read_bytes()[:-20])
    said.add(labour("inspect", file, GCM_PASSPHRASE=WORDS)[2])
    assert len(said) == 3, "missing, wrong and cut off are told apart"


@pytest.mark.parametrize(
    "options",
    [
        ("--seal", "nonsense"),
        ("--seal", "to:"),
        ("--seal", "to:nobody"),
        ("--seal", "passphrase", "--seal", "to:me"),
        ("--seal", "passphrase"),
        ("--sign",),
    ],
)
def test_what_cannot_be_done_is_one_line_and_writes_nothing(
    lead: Office, tmp_path: Path, options: tuple[str, ...]
) -> None:
    draft, file = new(lead), tmp_path / "x.gcm"
    code, out, err = lead("pack", draft, "--out", str(file), *options, piped="short\n")
    assert (code, out, err.count("\n")) == (2, "", 1)
    assert not file.exists()


def test_keys_are_listed_and_removed(lead: Office, labour: Office) -> None:
    assert lead.ok("keys", "list") == ""
    lead.ok("keys", "new", "Lead")
    text = labour.ok("keys", "new", "Labour")
    lead.ok("keys", "add", "-", piped=text)
    found = json.loads(lead.ok("keys", "list", "--json"))
    assert [(each["name"], each["own"]) for each in found] == [("Lead", True), ("Labour", False)]
    assert lead.ok("keys", "export", "lead") == found[0]["text"]
    assert found[1]["text"] == text
    lead.ok("keys", "remove", "Labour")
    for words in (
        ("remove", "Labour"),
        ("remove", "Lead"),
        ("add", text[:-1]),
        ("add", "hello"),
        ("new", "lead"),
        ("new",),
        ("export", "nobody"),
    ):
        code, out, err = lead("keys", *words)
        assert (code, out, err.count("\n")) == (2, "", 1), words
    lead.ok("keys", "remove", "Lead", "--own")
    assert lead("keys", "export")[0] == 2
