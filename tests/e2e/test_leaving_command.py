"""``export --what-leaves``, ``pack --profile`` and the public version as others use them."""

import json
from pathlib import Path

import pytest

from gcm_desktop.base.zip_reader import ZipLimits, ZipReader
from tests.e2e.test_command_line import Shell

LIMITS = ZipLimits(members=50, member_bytes=1 << 26, total_bytes=1 << 28, ratio=10_000)
MAIL = "director@ministry.example"
PERSON = "A Person"


@pytest.fixture
def shell(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Shell:
    return Shell(tmp_path / "one.db", capsys)


@pytest.fixture
def draft(shell: Shell) -> str:
    """The sample with a focal point in a good practice, and an approval."""
    from gcm_desktop.main import open_use_cases, store_free

    use_cases = open_use_cases(store_free(), shell.store, writer=True)
    made = use_cases.library.sample()
    practice = use_cases.library.open(made).submission.records_of("practice")[0]
    use_cases.close()
    shell.ok("set", made, f"{practice.address}/contact", MAIL)
    shell.ok("mark", made, "objective/6", "approved", "--by", PERSON)
    return made


def test_what_leaves_is_told_and_nothing_written(shell: Shell, draft: str, tmp_path: Path) -> None:
    before = sorted(tmp_path.iterdir())
    told = [draft, "--format", "json", "--what-leaves"]
    found = {
        profile: shell.json("export", *told, "--profile", profile)
        for profile in ("draft", "final", "public", "blank")
    }
    assert sorted(tmp_path.iterdir()) == before
    assert (found["draft"]["leaves"]["names"], found["final"]["leaves"]["names"]) == ([PERSON], [])
    assert found["final"]["stays"]["names"] == [PERSON]
    mails = {
        profile: {each["text"] for each in shape["leaves"]["contacts"]}
        for profile, shape in found.items()
    }
    assert MAIL in mails["final"]
    assert MAIL not in mails["public"]
    assert found["public"]["leaves"]["marks"] == {}
    assert found["blank"]["leaves"]["fields"] == []
    beside = {"bodies": 0, "versions": 0, "earlier": 0, "comments": 0}
    assert found["public"]["stays"]["beside"] == beside
    rows = shell.ok("export", draft, "--format", "docx", "--what-leaves", "--language", "fr")
    assert "stays\tlanguage\ten" in rows.splitlines()
    assert any(line.startswith("leaves\tproperties\tÉtat exemple") for line in rows.splitlines())


def test_what_a_profile_leaves_out_is_in_no_file(shell: Shell, draft: str, tmp_path: Path) -> None:
    for profile, has_mail, has_name in (
        ("draft", True, True), ("final", True, False), ("public", False, False),
    ):  # fmt: skip
        data, package = tmp_path / f"{profile}.json", tmp_path / f"{profile}.gcm"
        shell.ok("export", draft, "--format", "json", "--profile", profile, "--out", str(data))
        receipt = shell.ok("pack", draft, "--profile", profile, "--out", str(package))
        if profile == "final":
            assert shell.json("inspect", str(package))["receipt"] == receipt
        kept = ZipReader(package.read_bytes(), LIMITS)
        assert kept.read("submission.json", LIMITS.member_bytes) == data.read_bytes()
        every = b"".join(kept.read(name, LIMITS.member_bytes) for name in kept.names)
        assert (MAIL.encode() in every, PERSON.encode() in every) == (has_mail, has_name)


def test_public_is_refused_like_final(shell: Shell, tmp_path: Path) -> None:
    new = shell.new()
    for profile in ("final", "public"):
        for format_ in ("docx", "json"):
            code, _, err = shell(
                "export", new, "--format", format_, "--profile", profile,
                "--out", str(tmp_path / "a"),
            )  # fmt: skip
            assert code == 1, err
    code, _, err = shell("export", new, "--format", "docx")
    assert (code, "--out" in err) == (2, True)
    assert json.loads(shell.ok("list", "--json"))
