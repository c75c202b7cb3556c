"""The JSON Schemas of our formats, and checking plain data against them.

The schemas are files (``resources/schema``), so that other implementers have the same ones. Data is
first asked whether it is right at all, by a check made of the schema as code; only where it is not,
the library that can tell what is wrong goes through it, thirty times slower.
"""

import json
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any

from gcm_desktop.base.paths import resources_folder

if TYPE_CHECKING:
    from jsonschema.exceptions import ValidationError
    from jsonschema.protocols import Validator

MANIFEST, SUBMISSION = "manifest", "submission"
FRAMEWORK, FRAMEWORK_SOURCE = "framework", "framework-source"
TITLES = "titles"
COMMENTS = "comments"
SIGNATURE = "signature"

_RULES = {
    "const": "value",
    "enum": "value",
    "maxItems": "count",
    "maxLength": "length",
    "maxProperties": "count",
    "maximum": "range",
    "minItems": "count",
    "minLength": "empty",
    "minProperties": "count",
    "minimum": "range",
    "not": "control_character",
    "uniqueItems": "twice",
}
"""Rule named for a keyword of the schema, where it is not the keyword itself."""
_BLANK = "\\S"
_SHOWN = 60


@dataclass(frozen=True, slots=True)
class SchemaFault:
    """Where data differs from its schema.

    Attributes:
        key: Path of keys: ``objectives[3].title.fr``; empty for the whole.
        rule: ``key_missing``, ``key_unknown``, ``key_name``, ``type``, ``value``, ``pattern``,
            ``blank``, ``empty``, ``length``, ``count``, ``range``, ``twice``,
            ``control_character``; ``schema`` where only the check as code found something.
    """

    key: str
    rule: str


def schema_faults(name: str, data: Any) -> Iterator[SchemaFault]:
    """Yield every difference between ``data`` and the schema ``name``, in the schema's order."""
    if _is_right(name, data):
        return
    found = [fault for error in _validator(name).iter_errors(data) for fault in _faults(error)]
    yield from found or [SchemaFault("", "schema")]


def key_faults(name: str, key: str, value: Any) -> Iterator[SchemaFault]:
    """Yield every difference between ``value`` and what the schema asks of a top-level key."""
    validator = _validator(name)
    for error in validator.iter_errors({key: value}):
        if list(error.absolute_path)[:1] == [key] or error.validator != "required":
            yield from _faults(error)


def top_level_keys(name: str) -> tuple[str, ...]:
    """Return the keys that the schema ``name`` requires."""
    return tuple(_schema(name)["required"])


def key_path(parts: tuple[str | int, ...]) -> str:
    """Return a path of keys as text: ``objectives[3].title.fr``."""
    text = ""
    for part in parts:
        if isinstance(part, int):
            text += f"[{part}]"
        else:
            shown = part if part.isprintable() else ascii(part)
            text += f".{shown[:_SHOWN]}" if text else shown[:_SHOWN]
    return text


@cache
def _schema(name: str) -> dict[str, Any]:
    file = resources_folder() / "schema" / f"{name}.schema.json"
    found: dict[str, Any] = json.loads(file.read_text(encoding="utf-8"))
    return found


def _is_right(name: str, data: Any) -> bool:
    from fastjsonschema import JsonSchemaValueException

    try:
        _compiled(name)(data)
    except JsonSchemaValueException:
        return False
    return True


@cache
def _compiled(name: str) -> Callable[[Any], object]:
    """Return the check of a schema as code; it is told no edition, whose keywords we use all know.

    It must not fill in defaults: what is checked is what is there.
    """
    from fastjsonschema import compile as compiled

    plain = {key: value for key, value in _schema(name).items() if not key.startswith("$s")}
    check: Callable[[Any], object] = compiled(plain, use_default=False)
    return check


@cache
def _validator(name: str) -> "Validator":
    from jsonschema import Draft202012Validator
    from jsonschema.exceptions import ValidationError
    from jsonschema.validators import extend

    def pattern(_: object, wanted: str, value: object, __: object) -> "Iterator[ValidationError]":
        if isinstance(value, str) and not _pattern(wanted).search(value):
            yield ValidationError(wanted)

    def required(
        _: object, wanted: list[str], value: object, __: object
    ) -> "Iterator[ValidationError]":
        if isinstance(value, dict):
            yield from (ValidationError(key) for key in wanted if key not in value)

    keywords = {"pattern": pattern, "required": required}
    checker: Validator = extend(Draft202012Validator, keywords)(_schema(name))  # type: ignore[no-untyped-call]
    return checker


@cache
def _pattern(wanted: str) -> re.Pattern[str]:
    """Return a pattern of the schema; its ``$`` is the end of the text, not of its last line."""
    return re.compile(wanted[:-1] + r"\Z" if wanted.endswith("$") else wanted)


def _faults(error: "ValidationError") -> Iterator[SchemaFault]:
    path = tuple(error.absolute_path)
    keyword = str(error.validator)
    if keyword == "required":
        yield SchemaFault(key_path((*path, error.message)), "key_missing")
    elif keyword == "additionalProperties":
        for name in _unknown_keys(error):
            yield SchemaFault(key_path((*path, name)), "key_unknown")
    elif "propertyNames" in error.absolute_schema_path:
        yield SchemaFault(key_path((*path, str(error.instance))), "key_name")
    elif keyword == "pattern" and error.validator_value == _BLANK:
        yield SchemaFault(key_path(path), "blank")
    else:
        yield SchemaFault(key_path(path), _RULES.get(keyword, keyword))


def _unknown_keys(error: "ValidationError") -> list[str]:
    schema: Any = error.schema
    value: Any = error.instance
    families = tuple(schema.get("patternProperties", ()))
    return sorted(
        name
        for name in value.keys() - schema["properties"].keys()
        if not any(_pattern(family).search(name) for family in families)
    )
