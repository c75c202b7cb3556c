"""What the program's code may not say."""

import ast
import re

import pytest

from tests.arch.sources import Module, modules

PROGRAM = modules("gcm_desktop")
BANNED = {
    "toPlainText": "turns no-break spaces into spaces; read the document's blocks",
    "toHtml": "writes Qt's own styles; the canonical form is domain/richtext_html",
    "extractall": "trusts the names in an archive; base has the one zip reader",
    "QThread": "work runs in the job runner's two executors",
    "QRunnable": "work runs in the job runner's two executors",
    "processEvents": "the window never waits",
    "QtNetwork": "nothing goes through a network",
}
NETWORK = {
    "asyncio",
    "ftplib",
    "http.client",
    "http.server",
    "httpx",
    "requests",
    "smtplib",
    "socket",
    "socketserver",
    "ssl",
    "urllib.request",
    "xmlrpc",
}
BROAD_HANDLERS = {"gcm_desktop/main.py", "gcm_desktop/ui/jobs.py"}
COLOUR = re.compile(r"#(?:[0-9a-fA-F]{8}|[0-9a-fA-F]{6}|[0-9a-fA-F]{3})\b")


def names(module: Module) -> set[str]:
    found: set[str] = set()
    for node in module.nodes:
        match node:
            case ast.Attribute(attr=name) | ast.Name(id=name):
                found.add(name)
            case ast.ImportFrom(module=origin, names=imported):
                found.update((origin or "").split("."))
                found.update(alias.name for alias in imported)
            case ast.Import(names=imported):
                found.update(part for alias in imported for part in alias.name.split("."))
    return found


@pytest.mark.parametrize("banned", sorted(BANNED))
def test_banned_names_are_not_used(banned: str) -> None:
    assert [module.path for module in PROGRAM if banned in names(module)] == [], BANNED[banned]


def imports(module: Module) -> set[str]:
    """Return the full names of what a module imports, with every package above them."""
    found: set[str] = set()
    for node in module.nodes:
        if isinstance(node, ast.Import):
            found.update(alias.name for alias in node.names)
        if isinstance(node, ast.ImportFrom) and node.module:
            found.update({node.module, *(f"{node.module}.{alias.name}" for alias in node.names)})
    parts = [name.split(".") for name in found]
    return {".".join(part[:length]) for part in parts for length in range(1, len(part) + 1)}


def test_nothing_reaches_for_the_network() -> None:
    found = {module.path: imports(module) & NETWORK for module in PROGRAM}
    assert {path: names for path, names in found.items() if names} == {}


def is_broad(handler: ast.ExceptHandler) -> bool:
    """True for bare handlers and those of Exception; of BaseException that pass nothing on."""
    if handler.type is None:
        return True
    caught = {node.id for node in ast.walk(handler.type) if isinstance(node, ast.Name)}
    passes_on = any(isinstance(node, ast.Raise) and node.exc is None for node in ast.walk(handler))
    return "Exception" in caught or ("BaseException" in caught and not passes_on)


def test_everything_is_caught_in_two_places_only() -> None:
    found = {
        module.path
        for module in PROGRAM
        for node in module.nodes
        if isinstance(node, ast.ExceptHandler) and is_broad(node)
    }
    assert found <= BROAD_HANDLERS


def docstrings(module: Module) -> set[int]:
    """Return the ids of the string constants that only explain."""
    return {id(node.value) for node in module.nodes if isinstance(node, ast.Expr)}


def test_colours_stand_in_themes_not_in_code() -> None:
    found = [
        f"{module.path}:{node.lineno} {node.value!r}"
        for module in PROGRAM
        for node in module.nodes
        if isinstance(node, ast.Constant)
        and isinstance(node.value, str)
        and COLOUR.search(node.value)
        and id(node) not in docstrings(module)
    ]
    assert found == []


DEFINITIONS = (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)


def test_public_functions_and_classes_say_what_they_do() -> None:
    found = [
        f"{module.path}:{node.lineno} {node.name}"
        for module in modules("gcm_desktop", "installer")
        for node in module.tree.body
        if isinstance(node, DEFINITIONS)
        and not node.name.startswith("_")
        and not ast.get_docstring(node)
    ]
    assert found == []
