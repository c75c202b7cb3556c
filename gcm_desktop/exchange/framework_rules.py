"""What makes a framework pack sound beyond its shape: references, uniqueness, needs of the program.

A rule yields the path of the key at fault and the name of the rule; it relies on the shape of the
top-level keys it names, and is left out where one of those already differs from the schema.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any

from gcm_desktop.domain.errors import GcmError
from gcm_desktop.domain.framework_data import framework_from_data
from gcm_desktop.exchange import schemas
from gcm_desktop.exchange.bounded_json import JsonLimits

PACK_FORMAT = 1
"""Version of the pack format."""
PACK_LIMITS = JsonLimits(size=8 * 2**20, depth=16, values=400_000)
"""The packs shipped have 0.4 MB and 15,000 values, at most ten levels deep."""

STATUSES = ("not_started", "planned", "in_progress", "achieved", "not_applicable")
"""The program counts and draws these five; a pack may word them, not change them."""
BY_NUMBER = "objective"
"""The arrangement that needs no grouping."""
ITEM_KINDS = frozenset({"objective", "declaration", "principle", "section"})
_TRANSLATABLE = frozenset({"text", "narrative"})

Fault = tuple[str, str]
"""Path of a key, and the rule it breaks."""
Data = Mapping[str, Any]


def pack_faults(data: object) -> Iterator[Fault]:
    """Yield every fault of a resolved pack: its shape first, then what its keys say."""
    shape = [(fault.key, fault.rule) for fault in schemas.schema_faults(schemas.FRAMEWORK, data)]
    yield from shape
    if isinstance(data, Mapping):
        yield from sense_faults(data, {top_level_key(key) for key, _ in shape})


def top_level_key(path: str) -> str:
    """Return the top-level key in which a path begins; groupings have a dot in theirs."""
    head, _, rest = path.partition(".")
    if head == "groupings":
        head = f"groupings.{rest.partition('.')[0]}"
    return head.partition("[")[0]


def sense_faults(data: Data, ill_shaped: set[str]) -> Iterator[Fault]:
    """Yield the faults of rules whose keys are all there and well shaped."""
    found: list[Fault] = []
    for needed, rule in _RULES:
        if all(key in data and key not in ill_shaped for key in needed):
            found.extend(rule(data))
    if "objectives" in data and "objectives" not in ill_shaped:
        for key in sorted(data):
            if key.startswith("groupings.") and key not in ill_shaped:
                found.extend(_grouping(key, data))
    yield from found
    if not ill_shaped and not found:
        try:
            framework_from_data(data)
        except GcmError as fault:
            yield "", fault.details.get("rule", fault.code)


def _twice(path: str, entries: Iterable[Data], key: str) -> Iterator[Fault]:
    seen: set[object] = set()
    for place, entry in enumerate(entries):
        if entry[key] in seen:
            yield f"{path}[{place}].{key}", "twice"
        seen.add(entry[key])


def _numbers(data: Data) -> set[int]:
    return {entry["number"] for entry in data["objectives"]}


def _references(path: str, wanted: list[int], known: set[int]) -> Iterator[Fault]:
    for place, number in enumerate(wanted):
        if number not in known:
            yield f"{path}[{place}]", "objective_unknown"
        elif number in wanted[:place]:
            yield f"{path}[{place}]", "twice"


def _objectives(data: Data) -> Iterator[Fault]:
    yield from _twice("objectives", data["objectives"], "number")
    for place, entry in enumerate(data["objectives"]):
        yield from _twice(f"objectives[{place}].actions", entry["actions"], "letter")


def _principles(data: Data) -> Iterator[Fault]:
    yield from _twice("principles", data["principles"], "letter")


def _declaration(data: Data) -> Iterator[Fault]:
    entries = data["declaration"]["entries"]
    yield from _twice("declaration.entries", entries, "key")
    known = _numbers(data)
    for place, entry in enumerate(entries):
        path = f"declaration.entries[{place}]"
        yield from _references(f"{path}.objectives", entry["objectives"], known)
        if entry["paragraph_verified"] and entry["paragraph"] is None:
            yield f"{path}.paragraph", "verified_without_number"


def _sections(data: Data) -> Iterator[Fault]:
    yield from _twice("sections", data["sections"], "key")
    for place, entry in enumerate(data["sections"]):
        yield from _leaving(f"sections[{place}]", entry)


def _guidance(data: Data) -> Iterator[Fault]:
    known = {f"section/{entry['key']}" for entry in data["sections"]}
    known |= {f"objective/{number}" for number in _numbers(data)}
    known |= {f"principle/{entry['letter']}" for entry in data["principles"]}
    known |= {f"declaration/{entry['key']}" for entry in data["declaration"]["entries"]}
    for address in data["guidance"]:
        if address not in known:
            yield f"guidance.{address}", "item_unknown"


def _choices(data: Data) -> Iterator[Fault]:
    for name, entries in data["choices"].items():
        yield from _twice(f"choices.{name}", entries, "key")
    status = data["choices"].get("status")
    if status is None:
        yield "choices.status", "key_missing"
    elif sorted(entry["key"] for entry in status) != sorted(STATUSES):
        yield "choices.status", "statuses"


def _records(data: Data) -> Iterator[Fault]:
    yield from _twice("records", data["records"], "kind")
    for place, entry in enumerate(data["records"]):
        path = f"records[{place}]"
        if entry["kind"] in ITEM_KINDS:
            yield f"{path}.kind", "kind_of_an_item"
        if not any(part["key"] == "title" and part["kind"] == "text" for part in entry["fields"]):
            yield f"{path}.fields", "title_missing"
        yield from _twice(f"{path}.fields", entry["fields"], "key")
        for number, field in enumerate(entry["fields"]):
            field_path = f"{path}.fields[{number}]"
            if field["kind"] in ("records", "actions"):
                yield f"{field_path}.kind", "placement"
            if field["key"] == "title" and "leaves" in field:
                yield f"{field_path}.leaves", "leaves_of_title"
            yield from _question(field_path, field, data)


def _questions(data: Data) -> Iterator[Fault]:
    kinds = {entry["kind"] for entry in data["records"]}
    for name, entries in data["questions"].items():
        path = f"questions.{name}"
        yield from _twice(path, entries, "key")
        for place, entry in enumerate(entries):
            own = f"{path}[{place}]"
            is_placement = entry["kind"] in ("records", "actions")
            if "leaves" in entry and (is_placement or name == "section"):
                yield f"{own}.leaves", "placement"
            if is_placement and (name != "objective" or entry["required"]):
                yield f"{own}.kind", "placement"
            if entry["kind"] == "records" and entry["holds"] not in kinds:
                yield f"{own}.holds", "record_kind_unknown"
            if entry["key"] == "status" and entry["choices"] != "status":
                yield f"{own}.choices", "statuses"
            yield from _question(own, entry, data)
    text = data["questions"]["section"][0]
    if text["key"] != "text" or text["kind"] != "narrative":
        yield "questions.section[0]", "section_text"


def _question(path: str, entry: Data, data: Data) -> Iterator[Fault]:
    """Yield the faults of one question or field by itself."""
    kind, choices = entry["kind"], entry["choices"]
    if kind == "choice" and choices is None:
        yield f"{path}.choices", "choices_missing"
    elif kind != "choice" and choices is not None:
        yield f"{path}.choices", "choices_without_choice"
    elif choices is not None and choices not in data["choices"]:
        yield f"{path}.choices", "choices_unknown"
    if "adds" in entry and kind != "choice":
        yield f"{path}.adds", "choices_without_choice"
    if entry["translatable"] and kind not in _TRANSLATABLE:
        yield f"{path}.translatable", "not_translatable"
    yield from _ways(path, entry)
    yield from _leaving(path, entry)
    if kind == "reference" and entry["holds"] not in ITEM_KINDS:
        yield f"{path}.holds", "item_kind_unknown"
    if kind not in ("reference", "records") and entry["holds"] is not None:
        yield f"{path}.holds", "holds_nothing"


def _ways(path: str, entry: Data) -> Iterator[Fault]:
    """Yield the faults of how a question is filled in, and of its suggested length."""
    if "shows" in entry and (entry["kind"] != "text" or entry["translatable"]):
        yield f"{path}.shows", "shows_untranslated_text"
    characters = entry.get("characters")
    if characters is not None:
        if entry["kind"] != "narrative":
            yield f"{path}.characters", "characters_of_narrative"
        if characters.get("least", 0) > characters.get("most", 1_000_000):
            yield f"{path}.characters", "least_above_most"


def _leaving(path: str, entry: Data) -> Iterator[Fault]:
    """What an upload asks for cannot be internal."""
    if entry.get("leaves") == "never" and entry["required"]:
        yield f"{path}.leaves", "required_never_leaves"


def _arrangements(data: Data) -> Iterator[Fault]:
    seen: set[str] = set()
    for place, key in enumerate(data["arrangements"]):
        if key in seen:
            yield f"arrangements[{place}]", "twice"
        elif key != BY_NUMBER and f"groupings.{key}" not in data:
            yield f"arrangements[{place}]", "grouping_missing"
        seen.add(key)


def _grouping(name: str, data: Data) -> Iterator[Fault]:
    """Every objective stands in exactly one group of a grouping."""
    groups = data[name]["groups"]
    yield from _twice(f"{name}.groups", groups, "key")
    known = _numbers(data)
    placed: set[int] = set()
    for place, group in enumerate(groups):
        path = f"{name}.groups[{place}]"
        yield from _references(f"{path}.also", group["also"], known)
        for number, objective in enumerate(group["objectives"]):
            own = f"{path}.objectives[{number}]"
            if objective not in known:
                yield own, "objective_unknown"
            elif objective in placed:
                yield own, "objective_twice"
            placed.add(objective)
        for number in set(group["also"]) & set(group["objectives"]):
            yield f"{path}.also[{group['also'].index(number)}]", "twice"
    for number in sorted(known - placed):
        yield f"{name}.groups", f"objective_missing: {number}"


_RULES: tuple[tuple[tuple[str, ...], Callable[[Data], Iterator[Fault]]], ...] = (
    (("objectives",), _objectives),
    (("principles",), _principles),
    (("declaration", "objectives"), _declaration),
    (("sections",), _sections),
    (("guidance", "sections", "objectives", "principles", "declaration"), _guidance),
    (("choices",), _choices),
    (("records", "choices"), _records),
    (("questions", "records", "choices"), _questions),
    (("arrangements",), _arrangements),
)
