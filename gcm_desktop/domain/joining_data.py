"""Joinings as plain data and back, for those who keep them.

Belongs here: the form. Does not: where it is kept (``store``), what a joining means (``joining``).
A paragraph stands as its canonical HTML with its list level beside it: alone, the HTML of an inner
item would read as an outer one.
"""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from gcm_desktop.domain.joining import Joining, Side, Value
from gcm_desktop.domain.richtext import Block, ListItem, Paragraph, RichText, to_html
from gcm_desktop.domain.richtext_html import parse_html
from gcm_desktop.domain.slots import Blocks
from gcm_desktop.domain.submission import Answer, Kind


def joining_data(joining: Joining) -> dict[str, Any]:
    """Return a joining as data that JSON can hold; ``joining_of`` gives an equal one."""
    return {
        "base": _answer_data(joining.base),
        "sides": [
            [
                _answer_data(side.answer),
                None if side.script is None else [[at, _blocks_data(f)] for at, f in side.script],
            ]
            for side in joining.sides
        ],
        "mine": _answer_data(joining.mine),
        "has_base": joining.has_base,
    }


def joining_of(data: Mapping[str, Any]) -> Joining:
    """Return the joining that ``data`` describes.

    Raises:
        KeyError, TypeError, ValueError: where the shape is not as promised.
    """
    sides = tuple(
        Side(
            _answer(answer),
            None if script is None else tuple((int(at), _blocks(f)) for at, f in script),
        )
        for answer, script in data["sides"]
    )
    return Joining(_answer(data["base"]), sides, _answer(data["mine"]), bool(data["has_base"]))


def _answer_data(answer: Value) -> list[str] | None:
    return None if answer is None else [answer.kind.value, answer.value, answer.typed]


def _answer(data: list[str] | None) -> Value:
    return None if data is None else Answer(Kind(data[0]), data[1], data[2])


def _blocks_data(blocks: Blocks) -> list[list[Any]]:
    return [
        [to_html(RichText((block,))), block.level if isinstance(block, ListItem) else 0]
        for block in blocks
    ]


def _blocks(data: list[list[Any]]) -> Blocks:
    return tuple(_block(html, level) for html, level in data)


def _block(html: str, level: int) -> Block:
    """Return one block; a blank line alone is written as nothing."""
    blocks = parse_html(html).blocks
    block = blocks[0] if blocks else Paragraph()
    return replace(block, level=level) if isinstance(block, ListItem) else block
