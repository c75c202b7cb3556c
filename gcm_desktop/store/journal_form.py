"""Changes as JSON rows of the journal, and back.

Belongs here: the form. An edit of an answer is kept as a patch, so that reading it back needs the
answer as it was after the edit; every other change stands whole. Does not: statements (``edits``,
``history``).
"""

import json
from collections.abc import Callable, Mapping
from typing import Any

from gcm_desktop.domain.change import (
    AddRecord,
    Change,
    MoveRecord,
    RemoveRecord,
    SetAnswer,
    SetOutline,
)
from gcm_desktop.domain.submission import Answer, AnswerKey, Record
from gcm_desktop.store.content_rows import answer_of, to_json
from gcm_desktop.store.patches import Patch, patch_between, undone

AnswerNow = Callable[[AnswerKey], Answer | None]
"""Gives an answer as it was right after the row being read."""


def form_of(change: Change) -> str:
    """Return ``change`` as the journal keeps it."""
    return to_json(_data_of(change))


def _data_of(change: Change) -> dict[str, Any]:
    match change:
        case SetAnswer(_, _, before, after):
            return _set_data(before, after)
        case AddRecord(record, answers, revives):
            return {"add": _record_data(record), "answers": _answers_data(answers), "y": revives}
        case RemoveRecord(record, answers, leaves):
            return {"remove": _record_data(record), "answers": _answers_data(answers), "y": leaves}
        case MoveRecord(before_move, after_move):
            return {"move": [_record_data(before_move), _record_data(after_move)]}
        case SetOutline(l_before, l_after, s_before, s_after):
            return {"outline": [l_before, l_after, s_before, s_after]}


def change_of(address: str, language: str | None, form: str, now: AnswerNow) -> Change:
    """Return the change a row holds.

    Raises:
        KeyError, TypeError, ValueError: where the row is none of ours or the answer is not as the
            row left it.
    """
    data: Mapping[str, Any] = json.loads(form)
    if "set" in data:
        after = now((address, language))
        return SetAnswer(address, language, before_of(data, after), after)
    if "add" in data:
        return AddRecord(_record(data["add"]), _answers(data["answers"]), bool(data["y"]))
    if "remove" in data:
        return RemoveRecord(_record(data["remove"]), _answers(data["answers"]), bool(data["y"]))
    if "move" in data:
        before_move, after_move = data["move"]
        return MoveRecord(_record(before_move), _record(after_move))
    l_before, l_after, s_before, s_after = data["outline"]
    return SetOutline(tuple(l_before), tuple(l_after), _pairs(s_before), _pairs(s_after))


def before_of(data: Mapping[str, Any], after: Answer | None) -> Answer | None:
    """Return what stood before an edit that led to ``after``; raises as ``change_of``."""
    first, last, before_side, after_side = data["set"]
    if (after is None) is not (after_side is None):
        raise ValueError("the answer is not as the edit left it")
    if after is not None and [after.kind.value, after.typed] != after_side[:2]:
        raise ValueError("the answer is not as the edit left it")
    patch = Patch(
        first,
        last,
        before_side[2] if before_side else "",
        after_side[2] if after_side else "",
    )
    value = undone(patch, after.value if after else "")
    return answer_of(before_side[0], value, before_side[1]) if before_side else None


def _set_data(before: Answer | None, after: Answer | None) -> dict[str, Any]:
    patch = patch_between(before.value if before else "", after.value if after else "")
    sides = (
        [answer.kind.value, answer.typed, middle] if answer else None
        for answer, middle in ((before, patch.before), (after, patch.after))
    )
    return {"set": [patch.first, patch.last, *sides]}


def _record_data(record: Record) -> list[Any]:
    return [record.kind, record.id, record.serves, record.order]


def _record(data: list[Any]) -> Record:
    return Record(data[0], data[1], tuple(data[2]), data[3])


def _answers_data(answers: tuple[tuple[AnswerKey, Answer], ...]) -> list[list[Any]]:
    return [
        [address, language, answer.kind.value, answer.value, answer.typed]
        for (address, language), answer in answers
    ]


def _answers(data: list[list[Any]]) -> tuple[tuple[AnswerKey, Answer], ...]:
    return tuple(
        ((address, language), answer_of(kind, value, typed))
        for address, language, kind, value, typed in data
    )


def _pairs(data: list[list[str]]) -> tuple[tuple[str, str], ...]:
    return tuple((key, value) for key, value in data)
