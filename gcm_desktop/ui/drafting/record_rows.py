"""What a table of records shows of each: columns chosen by the kinds of the fields.

Belongs here: decisions, no widgets. Does not: the form (``record_form``).
"""

from dataclasses import dataclass

from gcm_desktop.domain.framework import STATUS, Question, RecordKind
from gcm_desktop.domain.submission import Kind, Language, Record, Submission
from gcm_desktop.ui.translation import translate
from gcm_desktop.ui.widgets.pill import PillSpec
from gcm_desktop.ui.widgets.record_table import Cell, Column, Row

TITLE = "title"
_STRETCH = {"title": 6, "kind": 3, "who": 4, "when": 0, "state": 0}
"""Shares of the width in the order of the columns; none for what takes just what it needs."""
_LOOKS = {
    "planned": ("status-planned", "accent", "accent_soft"),
    "under_way": ("status-in-progress", "accent", "accent_soft"),
    "in_force": ("status-achieved", "good", "good_soft"),
    "completed": ("status-achieved", "good", "good_soft"),
    "ended": ("status-not-applicable", "muted", "chip"),
}
"""Looks of a record's status, square like every status; others are plain pills."""


@dataclass(frozen=True, slots=True)
class RecordColumns:
    """Which fields stand in the columns: title, what it is, who, when, and its status."""

    fields: tuple[tuple[str, Question], ...]

    def columns(self, interface: Language) -> list[Column]:
        """Return the columns with their titles."""
        return [
            Column(field.label.in_language(interface), _STRETCH[role], fits=not _STRETCH[role])
            for role, field in self.fields
        ]

    def row(
        self, submission: Submission, record: Record, text: Language, interface: Language
    ) -> Row:
        """Return a record's row; what is missing in ``text`` is shown in another language."""
        return Row(
            record.id,
            tuple(
                _cell(submission, record, role, field, text, interface)
                for role, field in self.fields
            ),
        )


def columns_of(kind: RecordKind) -> RecordColumns:
    """Return the columns of a record kind."""
    chosen: dict[str, Question] = {}
    for field in kind.fields:
        role = _role(field)
        if role and role not in chosen:
            chosen[role] = field
    return RecordColumns(tuple((role, chosen[role]) for role in _STRETCH if role in chosen))


def record_title(
    submission: Submission, record: Record, text: Language, *, fallback: str = ""
) -> str:
    """Return a record's title in ``text``, else in another language, else ``fallback``."""
    return _text(submission, f"{record.address}/{TITLE}", text) or fallback


def untitled() -> str:
    """Return what is said in place of a title."""
    return translate("Drafting", "No title yet")


def _role(field: Question) -> str:
    if field.key == TITLE:
        return "title"
    if field.kind is Kind.CHOICE:
        return "state" if field.key == STATUS else "kind"
    if field.kind is Kind.TEXT:
        return "who"
    return "when" if field.kind in (Kind.NUMBER, Kind.DATE) else ""


def _cell(
    submission: Submission,
    record: Record,
    role: str,
    field: Question,
    text: Language,
    interface: Language,
) -> Cell:
    address = f"{record.address}/{field.key}"
    if role == "title":
        return record_title(submission, record, text, fallback=untitled())
    if field.kind is Kind.CHOICE:
        key = submission.choice(address)
        label = next(
            (each.label.in_language(interface) for each in field.choices if each.key == key), key
        )
        if role != "state" or not key:
            return label
        return PillSpec(label, *_LOOKS.get(key, ("", "muted", "chip")))
    return _text(submission, address, text if field.translatable else None)


def _text(submission: Submission, address: str, language: Language | None) -> str:
    wanted = (language, *submission.languages) if language is not None else (None,)
    for each in wanted:
        found = submission.answer(address, each)
        if found is not None:
            return found.text
    return ""
