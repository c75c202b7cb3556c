"""One question of the blank questionnaire: its name, its guidance, its limits, room for an answer.

Belongs here: what each kind of question looks like on paper, tables for records. Does not: which
questions come in which order (``blank``).
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any, cast

from gcm_desktop.base.paths import resources_folder
from gcm_desktop.domain.framework import Framework, Guidance, Item, Label, Question, RecordKind
from gcm_desktop.domain.richtext import Run, Runs
from gcm_desktop.domain.settings import Digits
from gcm_desktop.domain.submission import Kind
from gcm_desktop.domain.typed import NO, YES
from gcm_desktop.export.labels import Labels
from gcm_desktop.export.narrative import Reader
from gcm_desktop.export.records import anchor_of
from gcm_desktop.export.series import SERIES
from gcm_desktop.export.tree import (
    BoxCloses,
    BoxOpens,
    Cell,
    Heading,
    KeyValues,
    ListItem,
    Mark,
    Node,
    Paragraph,
    Style,
    Table,
    TickBoxes,
    WritingSpace,
    letters,
)

QUESTION_LEVEL = 3
WORDS_PER_LINE, FEWEST_LINES, MOST_LINES = 30, 5, 12
"""Lines for a narrative from its limit in words, and bounds. Handwriting takes more than a line for
so many words; what does not fit goes on a separate sheet."""
SECTION_LINES, RECORD_LINES = 16, 8
"""Lines for a narrative without a limit: of a section, which has a page, and of a record."""
TEXT_LINES = 2
LISTED, TABLE_ROWS, SERIES_ROWS = 3, 6, 5
"""Empty rows: of records under an item, of a kind that is a table, of values by year."""
COLUMNS = 4
"""Fields of a record that its table under an item has columns for."""
_NARROW, _WIDE = 16, 34
"""Letters of options that stand three, or two, to a row."""
_DONE, _NOTE = "done", "note"


def blank_labels(language: str) -> Mapping[str, Any]:
    """Return the words of the questionnaire in a language of documents (``ar``, ``en``, ``fr``)."""
    return cast("Mapping[str, Any]", _all()[language])


@cache
def _all() -> dict[str, dict[str, Any]]:
    file = resources_folder() / "labels" / "blank.json"
    return cast("dict[str, dict[str, Any]]", json.loads(file.read_text(encoding="utf-8")))


def sheet_anchor(kind: RecordKind) -> str:
    """Return the anchor of the heading under which records of ``kind`` are described."""
    return f"sheet-{kind.kind}".replace("_", "-")


@dataclass(frozen=True, slots=True)
class BlankForm:
    """Draws questions of a framework.

    Attributes:
        reader: Framework and words; what it holds of a submission is never looked at.
    """

    reader: Reader

    @property
    def framework(self) -> Framework:
        """The framework whose questions are asked."""
        return self.reader.framework

    @property
    def digits(self) -> Digits:
        """Digits of generated numbers."""
        return self._labels.digits

    @property
    def _labels(self) -> Labels:
        return self.reader.labels

    def word(self, label: Label) -> str:
        """Return a wording of the framework in the document's language."""
        return self.reader.word(label)

    def label(self, key: str) -> str:
        """Return a wording that every document has, its places left open."""
        return str(self._labels.words[key])

    def text(self, key: str, **values: object) -> str:
        """Return a wording of the questionnaire; numbers are in the document's digits."""
        words = blank_labels(self._labels.language)
        return Labels(self._labels.language, self.digits, words).text(key, **values)

    def texts(self, key: str) -> tuple[str, ...]:
        """Return the lines of a wording that is a list."""
        return tuple(blank_labels(self._labels.language)[key])

    def is_sheet(self, kind: RecordKind) -> bool:
        """True for a kind of which each record needs a sheet; others are lines of a table."""
        return any(_needs_room(part) for part in kind.fields)

    def item_nodes(self, item: Item, level: int = QUESTION_LEVEL) -> list[Node]:
        """Return guidance and questions of an item, these under headings of ``level``."""
        nodes = self._guidance(item.guidance) if item.guidance is not None else []
        for question in item.questions:
            nodes += self._question(question, f"{anchor_of(item)}-{question.key}", item, level)
        return nodes

    def kind_nodes(self, kind: RecordKind) -> list[Node]:
        """Return the sheet or the table of a kind of record, without its heading."""
        lead = self.text("sheets_lead" if self.is_sheet(kind) else "table_lead")
        nodes: list[Node] = [Paragraph(letters(lead), style=Style.MUTED)]
        if self.is_sheet(kind):
            for part in kind.fields:
                nodes += self._question(part, f"{sheet_anchor(kind)}-{part.key}")
            nodes += self._serves(f"{sheet_anchor(kind)}-serves")
            return nodes
        for part in kind.fields:
            named = Run(self.word(part.label), bold=True)
            said = f" – {self.word(part.guidance)}" if part.guidance is not None else ""
            nodes.append(ListItem((named, *letters(said))))
        return [*nodes, self._rows(kind.fields, TABLE_ROWS)]

    def _guidance(self, guidance: Guidance) -> list[Node]:
        parts = (("asked", guidance.asked), ("why", guidance.why), ("example", guidance.example))
        pairs = tuple(
            (self.text(key), Cell(letters(self.word(label)))) for key, label in parts if label
        )
        return [BoxOpens(), KeyValues(pairs), BoxCloses()] if pairs else []

    def _question(
        self,
        question: Question,
        anchor: str,
        item: Item | None = None,
        level: int = QUESTION_LEVEL,
    ) -> list[Node]:
        name = self.word(question.label)
        nodes: list[Node] = []
        if item is None or name != self.word(item.title):
            nodes.append(Heading(level, name, anchor.replace("_", "-"), is_listed=False))
        said = self._said(question)
        if said:
            nodes.append(Paragraph(said, style=Style.MUTED, keeps_next=True))
        if question.shows == "actions" and item is not None:
            return [*nodes, *self._actions(item)]
        if question.shows == "records":
            return [*nodes, *self._listed(question)]
        return [*nodes, self._room(question, RECORD_LINES if item is None else SECTION_LINES)]

    def _said(self, question: Question) -> Runs:
        """Return guidance, then in bold what an answer has to keep to."""
        guidance = question.guidance or (question.example if question.kind is None else None)
        said = self.word(guidance) if guidance is not None else ""
        rules = [
            self.text("required") if question.required else "",
            self.text("limit", number=question.limit) if question.limit else "",
            self.text("least", number=question.least_characters)
            if question.least_characters
            else "",
            self.text("most", number=question.most_characters) if question.most_characters else "",
            self.text("hint_date") if question.kind is Kind.DATE else "",
            self.text("hint_objectives") if question.kind is Kind.REFERENCE else "",
        ]
        bound = " ".join(rule for rule in rules if rule)
        gap = " " if said and bound else ""
        return (*letters(said + gap), *((Run(bound, bold=True),) if bound else ()))

    def _room(self, question: Question, lines: int) -> Node:
        """Return the room of an answer; ``lines`` are those of a narrative without a limit."""
        if question.shows == SERIES:
            keys = ("column_year", "column_value", "column_group", "column_note")
            header = tuple(Cell(letters(self.label(key))) for key in keys)
            return Table(header, ((Cell(),) * 4,) * SERIES_ROWS, (14, 20, 33, 33), room=1)
        match question.kind:
            case Kind.CHOICE:
                return _boxes(tuple(self.word(choice.label) for choice in question.choices))
            case Kind.YES_NO:
                return _boxes((self.label(YES), self.label(NO)))
            case Kind.NARRATIVE:
                return WritingSpace(_lines(question.limit) if question.limit else lines)
            case Kind.TEXT if question.shows != "file":
                return WritingSpace(TEXT_LINES, is_framed=False)
        return WritingSpace(1, is_framed=False)

    def _actions(self, item: Item) -> list[Node]:
        """Return the actions as a table with a box to tick and room for a note."""
        asked = {question.key: question for question in self.framework.action_questions}
        parts = [asked[key] for key in (_DONE, _NOTE) if key in asked]
        said = " ".join(
            self.text("named", name=self.word(part.label), text=self.word(part.guidance))
            for part in parts
            if part.guidance is not None
        )
        guide = Paragraph(letters(said), style=Style.MUTED, keeps_next=True)
        nodes: list[Node] = [guide] if said else []
        ticked = Cell(letters(self.label(YES)), mark=Mark.TO_TICK)
        rows = tuple(
            (
                Cell(letters(self._named(action.letter, action.label))),
                *(ticked if part.kind is Kind.YES_NO else Cell() for part in parts),
            )
            for action in item.actions
        )
        heads = (self.text("column_action"), *(self.word(part.label) for part in parts))
        weights = (50, *(15 if part.kind is Kind.YES_NO else 35 for part in parts))
        header = tuple(Cell(letters(head)) for head in heads)
        return [*nodes, Table(header, rows, weights, room=1)] if rows else nodes

    def _named(self, letter: str, label: Label) -> str:
        return self._labels.text(
            "action", letter=self._labels.letter(letter), label=self.word(label)
        )

    def _listed(self, question: Question) -> list[Node]:
        """Return a few lines for records of a kind, which are described on sheets of their own."""
        kind = self.framework.record_kinds.get(question.holds)
        if kind is None:
            return []
        before, _, after = self.text("see_sheet", items="\0").partition("\0")
        link = Run(self.word(kind.label), link=f"#{sheet_anchor(kind)}")
        line = Paragraph((Run(before), link, *letters(after)), style=Style.MUTED, keeps_next=True)
        columns = tuple(part for part in kind.fields if not _needs_room(part))[:COLUMNS]
        return [line, self._rows(columns, LISTED)]

    def _rows(self, fields: tuple[Question, ...], count: int) -> Table:
        """Return an empty table with a column for each field, its rows numbered."""
        names = (self.label("column_number"), *(self.word(part.label) for part in fields))
        weights = (10, *(_WEIGHTS.get(part.kind or Kind.TEXT, 30) for part in fields))
        rows = tuple(
            (Cell(letters(self._labels.number(row))),) + (Cell(),) * len(fields)
            for row in range(1, count + 1)
        )
        return Table(tuple(Cell(letters(name)) for name in names), rows, weights, room=1)

    def _serves(self, anchor: str) -> list[Node]:
        return [
            Heading(QUESTION_LEVEL, self.text("serves"), anchor, is_listed=False),
            Paragraph(letters(self.text("serves_hint")), style=Style.MUTED, keeps_next=True),
            WritingSpace(1, is_framed=False),
        ]


_WEIGHTS = {Kind.NUMBER: 14, Kind.DATE: 18, Kind.CHOICE: 22, Kind.YES_NO: 10, Kind.TEXT: 34}


def _needs_room(part: Question) -> bool:
    """True for a field that does not fit into a cell of a table to be filled in by hand."""
    return part.kind is Kind.NARRATIVE or part.shows == SERIES


def _lines(limit: int) -> int:
    return min(MOST_LINES, max(FEWEST_LINES, round(limit / WORDS_PER_LINE)))


def _boxes(options: tuple[str, ...]) -> TickBoxes:
    longest = max((len(option) for option in options), default=0)
    most = 3 if longest <= _NARROW else 2 if longest <= _WIDE else 1
    return TickBoxes(options, max(1, min(most, len(options))))
