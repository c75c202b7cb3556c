"""Building a framework out of the plain data of a resolved pack.

The data is trusted to be of the right shape: ``exchange`` checks it against the JSON Schema first.
Belongs here: the one place that knows the keys of a pack. Does not: files, schemas, hashes.
"""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any, cast

from gcm_desktop.domain.errors import GcmError
from gcm_desktop.domain.framework import (
    Action,
    Arrangement,
    Choice,
    Framework,
    Group,
    Guidance,
    Item,
    Label,
    Leaves,
    Question,
    RecordKind,
    group_choice,
)
from gcm_desktop.domain.submission import FrameworkRef, Kind

Data = Mapping[str, Any]

ALL_TARGETS = "all"
_PLACEMENTS = frozenset({"records", "actions"})
_BY_NUMBER = {"ar": "حسب الهدف", "en": "By objective", "fr": "Par objectif"}


def framework_from_data(data: Data) -> Framework:
    """Return the framework described by a resolved pack.

    Raises:
        GcmError: ``framework.invalid`` where a key the shape promises is missing.
    """
    try:
        return _framework(data)
    except (KeyError, TypeError, ValueError, AttributeError, StopIteration) as fault:
        raise GcmError("framework.invalid", rule=f"{type(fault).__name__}: {fault}") from fault


def _framework(data: Data) -> Framework:
    choices = {
        name: tuple(Choice(entry["key"], _label(entry["label"])) for entry in entries)
        for name, entries in data["choices"].items()
    }
    arrangements = tuple(_arrangement(data, key) for key in data["arrangements"])
    groups = tuple(_group_choices(arrangements))
    questions = {
        name: tuple(_question(entry, choices, groups) for entry in entries)
        for name, entries in data["questions"].items()
    }
    items = _items(data, questions)
    declaration = data["declaration"]
    return Framework(
        ref=FrameworkRef(data["id"], data["edition"]),
        title=_label(data["title"]),
        items=items,
        arrangements=arrangements,
        record_kinds={
            entry["kind"]: RecordKind(
                entry["kind"],
                _label(entry["label"]),
                _label(entry["plural"]),
                tuple(_question(part, choices, groups) for part in entry["fields"]),
                dict(entry.get("serves_most") or {}),
                _leaves(entry),
            )
            for entry in data["records"]
        },
        declaration_title=_checked(declaration["title"]),
        declaration_resolution=declaration["resolution"],
        action_questions=questions["action"],
        _questions=_all_questions(items, questions["action"]),
    )


def _all_questions(
    items: Mapping[str, Item], action_questions: tuple[Question, ...]
) -> dict[str, Question]:
    found: dict[str, Question] = {}
    for item in items.values():
        for question in item.questions:
            if question.kind is not None:
                found[f"{item.address}/{question.key}"] = question
        for action in item.actions:
            for question in action_questions:
                found[f"{item.address}/action/{action.letter}/{question.key}"] = question
    return found


def _items(data: Data, questions: Mapping[str, tuple[Question, ...]]) -> dict[str, Item]:
    symbol = data["compact"]["resolution"]
    found = [
        *(_section(entry, questions["section"]) for entry in data["sections"]),
        *(_objective(entry, questions["objective"], symbol) for entry in data["objectives"]),
        *(
            _entry(entry, questions["declaration"], data["declaration"]["resolution"])
            for entry in data["declaration"]["entries"]
        ),
        *(_principle(entry, questions["principle"], symbol) for entry in data["principles"]),
    ]
    written = data.get("guidance", {})
    return {item.address: _guided(item, written.get(item.address)) for item in found}


def _guided(item: Item, entry: Data | None) -> Item:
    if entry is None:
        return item
    parts = (_label(entry[part]) for part in ("asked", "why", "example"))
    return replace(item, guidance=Guidance(*parts))


def _section(entry: Data, questions: tuple[Question, ...]) -> Item:
    (text,) = questions
    own = Question(
        key=text.key,
        kind=text.kind,
        label=_label(entry["title"]),
        translatable=text.translatable,
        required=entry["required"],
        limit=entry["limit"],
        guidance=_label(entry["guidance"]),
        example=_label(entry["example"]) if entry["example"] else None,
        leaves=_leaves(entry),
    )
    title = _label(entry["title"])
    return Item(f"section/{entry['key']}", title, title, (own,), place=entry["place"])


def _objective(entry: Data, questions: tuple[Question, ...], symbol: str) -> Item:
    targets = entry["sdg_targets"]
    return Item(
        address=f"objective/{entry['number']}",
        title=_checked(entry["title"]),
        short=_label(entry["short_title"]),
        questions=questions,
        resolution=symbol,
        paragraph=entry["paragraph"],
        sdg_targets=(ALL_TARGETS,) if targets == ALL_TARGETS else tuple(targets),
        actions=tuple(
            Action(action["letter"], _label(action["label"])) for action in entry["actions"]
        ),
    )


def _entry(entry: Data, questions: tuple[Question, ...], symbol: str) -> Item:
    label = _label(entry["label"])
    return Item(
        address=f"declaration/{entry['key']}",
        title=label,
        short=label,
        questions=questions if entry["reporting"] else (),
        resolution=symbol,
        paragraph=entry["paragraph"] if entry["paragraph_verified"] else None,
        reporting=entry["reporting"],
        addressee=_label(entry["addressee"]),
        objectives=tuple(f"objective/{number}" for number in entry["objectives"]),
    )


def _principle(entry: Data, questions: tuple[Question, ...], symbol: str) -> Item:
    title = _checked(entry["name"])
    return Item(
        address=f"principle/{entry['letter']}",
        title=title,
        short=title,
        questions=questions,
        resolution=symbol,
    )


def _arrangement(data: Data, key: str) -> Arrangement:
    if key == "objective":
        label = Label(_BY_NUMBER)
        every = tuple(f"objective/{entry['number']}" for entry in data["objectives"])
        return Arrangement(key, label, (Group("all", label, label, every),))
    grouping = data[f"groupings.{key}"]
    return Arrangement(
        key,
        _label(grouping["label"]),
        tuple(
            Group(
                group["key"],
                _checked(group["title"]),
                _label(group["short"]),
                tuple(f"objective/{number}" for number in group["objectives"]),
                tuple(f"objective/{number}" for number in group["also"]),
            )
            for group in grouping["groups"]
        ),
    )


def _question(
    entry: Data, choices: Mapping[str, tuple[Choice, ...]], groups: tuple[Choice, ...]
) -> Question:
    placement = entry["kind"] in _PLACEMENTS
    characters = entry.get("characters") or {}
    return Question(
        key=entry["key"],
        kind=None if placement else Kind(entry["kind"]),
        label=_label(entry["label"]),
        translatable=entry["translatable"],
        required=entry["required"],
        limit=entry["limit"],
        choices=(
            *(choices[entry["choices"]] if entry["choices"] else ()),
            *(groups if entry.get("adds") == "groups" else ()),
        ),
        guidance=_label(entry["guidance"]) if entry["guidance"] else None,
        example=_label(entry["example"]) if entry["example"] else None,
        shows=entry["kind"] if placement else entry.get("shows") or "",
        holds=entry["holds"] or "",
        least_characters=characters.get("least"),
        most_characters=characters.get("most"),
        leaves=_leaves(entry),
    )


def _group_choices(arrangements: tuple[Arrangement, ...]) -> Iterator[Choice]:
    """Yield every group of an order that has several, as a choice: ``Priority area 1 · …``."""
    for arrangement in arrangements:
        for group in arrangement.groups if len(arrangement.groups) > 1 else ():
            texts: dict[str, str] = {}
            for language in group.title.texts:
                kind, title = arrangement.label.in_language(language), group.title.texts[language]
                named = title.startswith(kind)  # some packs write kind and number into the title
                short = group.short.in_language(language)
                texts[language] = title if named else f"{kind} {group.key} · {short}"
            yield Choice(group_choice(arrangement, group), Label(texts, group.title.unverified))


def _leaves(entry: Data) -> Leaves:
    return Leaves(entry.get("leaves", Leaves.ALWAYS))


def _label(texts: Data) -> Label:
    return Label({language: cast(str, text) for language, text in texts.items()})


def _checked(texts: Data) -> Label:
    return Label(
        {language: entry["text"] for language, entry in texts.items()},
        frozenset(language for language, entry in texts.items() if not entry["verified"]),
    )
