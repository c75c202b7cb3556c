"""The lock names all that pyproject asks for, each with hashes, and no place to fetch it from."""

import re
import tomllib
from functools import cache

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from tests.arch.sources import ROOT

HASH = re.compile(r"--hash=sha256:[0-9a-f]{64}")


@cache
def locked() -> dict[str, tuple[str, str]]:
    """Return version and whole entry by canonical name."""
    text = (ROOT / "installer" / "lock.txt").read_text(encoding="utf-8")
    lines = [line for line in text.splitlines() if not line.lstrip().startswith("#")]
    entries = "\n".join(lines).replace("\\\n", " ").splitlines()
    found = {}
    for entry in filter(str.strip, entries):
        requirement = Requirement(entry.split(" --hash", 1)[0].strip())
        (pin,) = requirement.specifier
        assert pin.operator == "==", entry
        found[canonicalize_name(requirement.name)] = (pin.version, entry)
    return {str(name): value for name, value in found.items()}


def wanted() -> list[Requirement]:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    lines = [*project["project"]["dependencies"], *project["dependency-groups"]["dev"]]
    return [Requirement(line) for line in (*lines, *project["build-system"]["requires"])]


@pytest.mark.parametrize("requirement", wanted(), ids=lambda requirement: requirement.name)
def test_the_lock_satisfies(requirement: Requirement) -> None:
    version, _ = locked()[canonicalize_name(requirement.name)]
    assert requirement.specifier.contains(version)


def test_every_entry_has_hashes_only() -> None:
    for name, (_, entry) in locked().items():
        assert HASH.search(entry), name
        assert "://" not in entry, name
        assert "@" not in entry, name


def test_the_lock_holds_no_address_nor_option() -> None:
    text = (ROOT / "installer" / "lock.txt").read_text(encoding="utf-8")
    assert "://" not in text
    assert [line for line in text.splitlines() if line.startswith("-")] == []


def test_qt_stays_where_python_311_is_sound() -> None:
    """6.12.0 on 3.11 drops references to None, True and False (see test_references)."""
    assert locked()["pyside6-essentials"][0].startswith("6.11.")
    assert locked()["shiboken6"][0] == locked()["pyside6-essentials"][0]
