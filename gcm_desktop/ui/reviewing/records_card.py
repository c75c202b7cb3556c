"""Records of one kind: a table of their short fields, and the record chosen in full below it.

Belongs here: the table and the details. Does not: which records belong (``review_presenter``).
"""

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gcm_desktop.domain.evidence import FILE, parse_ref
from gcm_desktop.domain.framework import STATUS, Question, RecordKind
from gcm_desktop.domain.submission import Answer, Kind, Language, Record
from gcm_desktop.services.ports import SubmissionReader
from gcm_desktop.ui import theme
from gcm_desktop.ui.moments import isolated, own_name
from gcm_desktop.ui.reviewing.read_file import ReadFile
from gcm_desktop.ui.reviewing.review_presenter import Part, line, part, shown
from gcm_desktop.ui.reviewing.text_cards import read_only_text
from gcm_desktop.ui.widgets.card import Card, Hairline
from gcm_desktop.ui.widgets.labels import PlainLabel, section_title, small_label
from gcm_desktop.ui.widgets.record_table import Column, RecordTable, Row

_TITLE = "title"
_MOST_COLUMNS = 4
_SHORT = frozenset({Kind.NUMBER, Kind.DATE})
_LONG = frozenset({Kind.NARRATIVE, Kind.LINK})


class ReadRecordsCard(Card):
    """The records of one kind, read-only.

    Signals:
        opened: A record is shown in full in this widget.
        file_requested: The user wants a copy of an attached file (``FileRef``).
    """

    opened = Signal(QWidget)
    file_requested = Signal(object)

    def __init__(
        self,
        reader: SubmissionReader,
        kind: RecordKind,
        records: Sequence[Record],
        interface: str,
        reading: Language,
        numbers: Mapping[str, int],
        *,
        files: frozenset[str] = frozenset(),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(kind.plural.in_language(interface), parent=parent)
        self._reader, self._kind = reader, kind
        self._interface, self._reading, self._numbers = interface, reading, numbers
        self._files = files
        self._records = {record.id: record for record in records}
        self._table = RecordTable()
        self._details = QWidget()
        self._lines = QVBoxLayout()
        columns = self._columns()
        title = kind.plural.in_language(interface)
        self._table.set_columns(
            [
                Column(
                    each.label.in_language(interface),
                    5 if each.key == _TITLE else 3,
                    fits=each.kind in _SHORT or each.key == STATUS,
                )
                for each in columns
            ],
            name=title,
        )
        self._table.set_rows(
            [
                Row(record.id, tuple(self._cell(record, each) for each in columns))
                for record in records
            ]
        )
        self.body.addWidget(self._table)
        self._table.opened.connect(self._show)
        self._table.grid.clicked.connect(self._show_row)

    def _columns(self) -> list[Question]:
        """Return the title and the first short fields that any record has."""
        submission = self._reader.submission
        used = [
            field
            for field in self._kind.fields
            if field.kind not in _LONG
            and field.key != _TITLE
            and any(
                line(submission, f"{record.address}/{field.key}", self._reading)
                for record in self._records.values()
            )
        ]
        title = [field for field in self._kind.fields if field.key == _TITLE]
        return title + used[: _MOST_COLUMNS - 1]

    def _cell(self, record: Record, field: Question) -> str:
        submission = self._reader.submission
        address = f"{record.address}/{field.key}"
        answer = submission.answer(address)
        if not field.translatable and answer is not None:
            return shown(self._reader.framework, field, answer, self._interface)
        return line(submission, address, self._reading)

    def _show_row(self, index: QModelIndex) -> None:
        self._show(list(self._records)[index.row()])

    def _show(self, record_id: str) -> None:
        record = self._records[record_id]
        self._details.hide()
        self._details.deleteLater()
        self._details = QWidget()
        self._lines = QVBoxLayout(self._details)
        self._lines.setContentsMargins(10, 0, 10, 0)
        self._lines.setSpacing(theme.GRID)
        self._lines.addWidget(Hairline())
        submission = self._reader.submission
        self._lines.addWidget(
            section_title(line(submission, f"{record.address}/{_TITLE}", self._reading))
        )
        found = [
            part(submission, field, f"{record.address}/{field.key}", self._reading)
            for field in self._kind.fields
            if field.key != _TITLE
        ]
        for each in found:
            if each.answer is not None:
                self._add(each.question, each.answer)
        self._say_elsewhere([each for each in found if each.elsewhere])
        self.body.addWidget(self._details)
        self._details.show()
        self.opened.emit(self._details)

    def _add(self, question: Question, answer: Answer) -> None:
        name = question.label.in_language(self._interface)
        field = QVBoxLayout()
        field.setSpacing(0)
        field.addWidget(small_label(name))
        ref = parse_ref(answer.value) if question.shows == FILE else None
        if ref is not None:
            file = ReadFile(ref, is_there=ref.sha256 in self._files)
            file.save_requested.connect(partial(self.file_requested.emit, ref))
            field.addWidget(file)
        elif answer.kind is Kind.NARRATIVE:
            field.addWidget(read_only_text(answer.value, self._reading, name, self._numbers))
        else:
            words = shown(self._reader.framework, question, answer, self._interface)
            field.addWidget(PlainLabel(words, wraps=True))
        self._lines.addLayout(field)

    def _say_elsewhere(self, missing: list[Part]) -> None:
        """Name in one line for each language what is written in it alone."""
        by_language: dict[str, list[str]] = {}
        for each in missing:
            name = each.question.label.in_language(self._interface)
            by_language.setdefault(each.elsewhere[0], []).append(name)
        for language, names in by_language.items():
            words = self.tr("Only in {language}: {questions}")
            words = words.replace("{language}", isolated(own_name(language)))
            words = words.replace("{questions}", " · ".join(names))
            self._lines.addWidget(small_label(words, wraps=True))
