"""What no file of the project may hold: where packages come from, where a machine keeps things."""

import re

from tests.arch.sources import texts

REGISTRIES = tuple(
    ".".join(parts)
    for parts in (
        ("pypi", "org"),
        ("files", "pythonhosted", "org"),
        ("registry", "npmjs", "org"),
        ("deb", "debian", "org"),
        ("proxy", "golang", "org"),
    )
)
MACHINE_PATH = re.compile(r"(?<![\w.…~*-])/" + r"(?:work|root|home)" + r"(?:/|\b(?!\w))")
OUTSIDE = "../" + "shared"


def test_no_file_names_a_registry() -> None:
    found = [
        f"{path}: {host}" for path, text in texts() for host in REGISTRIES if host in text.lower()
    ]
    assert found == []


def test_no_file_holds_a_path_of_one_machine() -> None:
    found = [
        f"{path}: {match.group()}"
        for path, text in texts()
        for match in MACHINE_PATH.finditer(text)
    ]
    assert found == []


def test_no_file_points_outside_the_checkout() -> None:
    assert [path for path, text in texts() if OUTSIDE in text] == []
