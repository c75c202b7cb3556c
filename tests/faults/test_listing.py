"""The list of cases names tests that exist."""

import ast
import re
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
NODE = re.compile(r"`(tests/[\w/]+\.py)::(test_\w+)`")
ROW = re.compile(r"^\| (\d+) \|", re.MULTILINE)


def functions_of(file: Path) -> set[str]:
    tree = ast.parse(file.read_text(encoding="utf-8"))
    return {node.name for node in ast.walk(tree) if isinstance(node, ast.FunctionDef)}


def test_every_test_that_is_named_exists() -> None:
    listed = (ROOT / "docs" / "faults.md").read_text(encoding="utf-8")
    absent = [
        f"{file}::{name}"
        for file, name in NODE.findall(listed)
        if not (ROOT / file).is_file() or name not in functions_of(ROOT / file)
    ]
    assert absent == []


def test_every_row_names_a_test_and_every_test_of_this_folder_has_a_row() -> None:
    listed = (ROOT / "docs" / "faults.md").read_text(encoding="utf-8")
    lines = [line for line in listed.splitlines() if ROW.match(line)]
    assert [line for line in lines if not NODE.search(line)] == []
    assert len(lines) == 45
    named = {name for _, name in NODE.findall(listed)}
    here = Path(__file__).parent.glob("test_*.py")
    own = {name for file in here if file.name != Path(__file__).name for name in functions_of(file)}
    assert {name for name in own if name.startswith("test_")} <= named
