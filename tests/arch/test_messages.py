"""Every code that can be raised or found has its sentence in three languages, places and all."""

import ast
import re
from collections.abc import Iterator

import pytest

from gcm_desktop.base.messages import codes, message
from gcm_desktop.domain.submission import LANGUAGES
from tests.arch.sources import PROGRAM, modules

_CODE = re.compile(r"[a-z]+\.[a-z_0-9]+")
_PLACE = re.compile(r"\{([a-z0-9_]+)\}")
_RAISES = re.compile(r"(GcmError|Finding|_fault|_error|refuse\w*)$")


def raised() -> Iterator[str]:
    """Yield the codes named first where failures are raised and findings made."""
    for module in modules(PROGRAM):
        for node in module.nodes:
            if isinstance(node, ast.Call) and node.args and _RAISES.search(ast.unparse(node.func)):
                first = node.args[0]
                if isinstance(first, ast.Constant) and _CODE.fullmatch(str(first.value)):
                    yield str(first.value)


def test_every_code_has_a_sentence() -> None:
    found = set(raised())
    assert len(found) > 50
    assert sorted(found - codes()) == []


@pytest.mark.parametrize("code", sorted(codes()))
def test_a_sentence_has_the_same_places_in_all_languages(code: str) -> None:
    places = {tuple(sorted(_PLACE.findall(message(code, {}, each)))) for each in LANGUAGES}
    assert len(places) == 1
    assert all(message(code, {}, each).strip() for each in LANGUAGES)
