"""How long a module, a function and a class may grow."""

import ast

from tests.arch.sources import Module, modules

LINES_OF_MODULE, LINES_OF_FUNCTION, METHODS_OF_CLASS = 400, 60, 20
EXCEPTIONS: dict[str, str] = {}
"""Path or `path:name` → why. Starts empty and is meant to stay so."""

FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef)
EVERYTHING = modules("gcm_desktop", "installer", "tests")


def too_large(module: Module) -> list[str]:
    found = []
    lines = len(module.text.splitlines())
    if lines > LINES_OF_MODULE:
        found.append(f"{module.path}: {lines} lines")
    for node in module.nodes:
        if isinstance(node, FUNCTIONS):
            length = (node.end_lineno or node.lineno) - node.lineno + 1
            if length > LINES_OF_FUNCTION:
                found.append(f"{module.path}:{node.name}: {length} lines")
        if isinstance(node, ast.ClassDef):
            methods = {part.name for part in node.body if isinstance(part, FUNCTIONS)}
            if len(methods) > METHODS_OF_CLASS:
                found.append(f"{module.path}:{node.name}: {len(methods)} methods")
    return found


def test_nothing_outgrows_its_limit() -> None:
    found = [line for module in EVERYTHING for line in too_large(module)]
    assert [line for line in found if line.rsplit(": ", 1)[0] not in EXCEPTIONS] == []


def test_no_exception_outlives_its_reason() -> None:
    found = {line.rsplit(": ", 1)[0] for module in EVERYTHING for line in too_large(module)}
    assert set(EXCEPTIONS) <= found
