"""The files of the checkout as the rules read them: parsed modules and texts."""

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PROGRAM = "gcm_desktop"
_NOT_OURS = frozenset(
    {".git", ".hypothesis", ".idea", ".vscode", "__pycache__", "build", "demo-output", "dist"}
)


@dataclass(frozen=True)
class Module:
    """One parsed module; `path` is relative to the checkout."""

    path: str
    text: str
    tree: ast.Module

    @property
    def nodes(self) -> Iterator[ast.AST]:
        """Every node of the module."""
        return ast.walk(self.tree)


@cache
def modules(*folders: str) -> tuple[Module, ...]:
    """Return the modules below ``folders`` of the checkout."""
    found = (file for folder in folders for file in sorted((ROOT / folder).rglob("*.py")))
    return tuple(
        Module(file.relative_to(ROOT).as_posix(), text, ast.parse(text))
        for file in found
        for text in [file.read_text(encoding="utf-8")]
    )


def texts() -> Iterator[tuple[str, str]]:
    """Yield path and text of every file of the project that is text."""
    for file in _files(ROOT):
        content = file.read_bytes()
        if b"\0" in content:
            continue
        try:
            yield file.relative_to(ROOT).as_posix(), content.decode("utf-8")
        except UnicodeDecodeError:
            continue


def _files(folder: Path) -> Iterator[Path]:
    for entry in sorted(folder.iterdir()):
        made = entry.name in _NOT_OURS or entry.name.endswith((".egg-info", "_cache"))
        if made or entry.name.startswith(".venv") or entry.is_symlink():
            continue
        if entry.is_dir():
            yield from _files(entry)
        elif entry.is_file():
            yield entry
