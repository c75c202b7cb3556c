"""JSON from outside, parsed within bounds: size, depth and number of values come first.

No fractions, no NaN, no Infinity, no key twice, no integer longer than any size is.
"""

import json
import re
from collections import Counter
from dataclasses import dataclass
from typing import Any, NoReturn

MAX_DIGITS = 15
"""Integers of our formats are sizes and small numbers; 15 digits are exact in every language."""

_STRING = re.compile(r'"[^"\\]*(?:\\.[^"\\]*)*"', re.DOTALL)
_NO_BRACKET = re.compile(r"[^\[\]{}]+")


class JsonError(Exception):
    """A bound that a JSON text breaks.

    Attributes:
        rule: ``size``, ``encoding``, ``syntax``, ``depth``, ``values``, ``key_twice``, ``number``.
        detail: Where or what, as plain text; may be empty.
    """

    def __init__(self, rule: str, detail: str = "") -> None:
        self.rule = rule
        self.detail = detail
        super().__init__(f"{rule} {detail}".strip())

    def __str__(self) -> str:
        return f"{self.rule}: {self.detail}" if self.detail else self.rule


@dataclass(frozen=True, slots=True)
class JsonLimits:
    """Bytes of the text, levels of nesting, and number of values and keys together."""

    size: int
    depth: int
    values: int


def parse(content: bytes, limits: JsonLimits) -> Any:
    """Return the value of a JSON text in UTF-8.

    Raises:
        JsonError: naming the first bound broken.
    """
    if len(content) > limits.size:
        raise JsonError("size", str(limits.size))
    try:
        text = content.decode()
    except UnicodeDecodeError as fault:
        raise JsonError("encoding", f"byte {fault.start}") from fault
    _check_skeleton(text, limits)
    try:
        return json.loads(
            text,
            object_pairs_hook=_object,
            parse_int=_integer,
            parse_float=_no_number,
            parse_constant=_no_number,
        )
    except json.JSONDecodeError as fault:
        raise JsonError("syntax", f"line {fault.lineno}, column {fault.colno}") from fault
    except (ValueError, RecursionError) as fault:
        raise JsonError("syntax") from fault


def _check_skeleton(text: str, limits: JsonLimits) -> None:
    """Bound what the parser would build by looking at the text outside its strings.

    The parser goes from left to right and stops at the first error; up to there it sees the same
    strings as the pattern does, so it never nests deeper than what is counted here.
    """
    skeleton = _STRING.sub("", text)
    brackets = _NO_BRACKET.sub("", skeleton)
    if skeleton.count(",") + skeleton.count(":") + len(brackets) > limits.values:
        raise JsonError("values", str(limits.values))
    depth = 0
    for bracket in brackets:
        depth += 1 if bracket in "[{" else -1
        if depth > limits.depth:
            raise JsonError("depth", str(limits.depth))


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) != len(pairs):
        counts = Counter(key for key, _ in pairs)
        twice = next(key for key, count in counts.items() if count > 1)
        raise JsonError("key_twice", ascii(twice[:60]))
    return found


def _integer(digits: str) -> int:
    if len(digits.lstrip("-")) > MAX_DIGITS:
        _no_number(digits)
    return int(digits)


def _no_number(text: str) -> NoReturn:
    raise JsonError("number", text[:20])
