"""How folders and modules are laid out and named."""

import ast

from tests.arch.sources import ROOT, modules

NO_NAMES = {"common", "helper", "helpers", "manager", "managers", "misc", "util", "utils"}
EVERYTHING = modules("gcm_desktop", "installer", "tests")


def test_every_folder_of_modules_says_what_belongs_there() -> None:
    folders = {path.rpartition("/")[0] for path in (module.path for module in EVERYTHING)}
    bare = [folder for folder in folders if not (ROOT / folder / "__init__.py").is_file()]
    assert sorted(bare) == []


def test_an_init_holds_a_docstring_and_nothing_else() -> None:
    inits = [module for module in EVERYTHING if module.path.endswith("__init__.py")]
    found = [
        module.path
        for module in inits
        if not ast.get_docstring(module.tree) or len(module.tree.body) != 1
    ]
    assert found == []


def test_names_are_nouns_of_the_field() -> None:
    found = [
        module.path
        for module in EVERYTHING
        if NO_NAMES & set(module.path.removesuffix(".py").replace("_", "/").split("/"))
    ]
    assert found == []
