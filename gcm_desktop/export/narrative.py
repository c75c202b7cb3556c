"""From answers to nodes of the tree: language of a text, its blocks, its source references.

Belongs here: one answer at a time. Does not: order and headings of the document (``outline``).
"""

from collections.abc import Mapping
from dataclasses import dataclass

from gcm_desktop.domain import richtext
from gcm_desktop.domain.address import Address
from gcm_desktop.domain.framework import Framework, Label, Question
from gcm_desktop.domain.richtext import Run, Runs
from gcm_desktop.domain.richtext_html import parse_html
from gcm_desktop.domain.settings import includes_originals
from gcm_desktop.domain.submission import Answer, Kind, Record, Submission
from gcm_desktop.export.labels import Labels
from gcm_desktop.export.tree import Cell, ListItem, Node, Note, Paragraph, Style, Table, letters

_SHORTEST_COLUMN, _LONGEST_COLUMN = 6, 40


@dataclass(frozen=True, slots=True)
class Found:
    """An answer with the language it was found in; ``None`` for an untranslated one."""

    answer: Answer
    language: str | None


@dataclass(frozen=True, slots=True)
class Reader:
    """What every part of the outline needs: the content, the framework, the language, the words."""

    submission: Submission
    framework: Framework
    labels: Labels

    @property
    def language(self) -> str:
        """Language of the document."""
        return self.labels.language

    @property
    def includes_originals(self) -> bool:
        """True where the author chose to include the original of what is not translated."""
        return includes_originals(self.submission.settings)

    def word(self, label: Label) -> str:
        """Return a wording of the framework in the document's language."""
        return label.in_language(self.language)

    def find(self, address: Address, *, translatable: bool) -> Found | None:
        """Return the answer in the document's language, else in another one, else ``None``."""
        order: tuple[str | None, ...] = (None,)
        if translatable:
            order = (self.language, *self.submission.languages)
        for language in order:
            answer = self.submission.answer(address, language)
            if answer is not None and (answer.value or answer.typed):
                return Found(answer, language)
        return None

    def is_foreign(self, found: Found) -> bool:
        """True where ``found`` is not in the language of the document."""
        return found.language is not None and found.language != self.language

    def value(self, question: Question, found: Found) -> str:
        """Return an answer that is not a narrative as one line of the document."""
        answer = found.answer
        if question.kind is Kind.CHOICE:
            for choice in question.choices:
                if choice.key == answer.value:
                    return self.word(choice.label)
        if question.kind is Kind.DATE and answer.value:
            return self.labels.date(answer.value)
        if question.kind is Kind.YES_NO and answer.value:
            return self.labels.text(answer.value)
        return answer.typed or answer.text

    def cell(self, record: Record, question: Question) -> Cell | None:
        """Return a field of a record as a cell, ``None`` where it was not answered."""
        found = self.find(f"{record.address}/{question.key}", translatable=question.translatable)
        if found is None:
            return None
        text = self.value(question, found)
        link = found.answer.value if question.kind is Kind.LINK else None
        language = found.language if self.is_foreign(found) else None
        return Cell((Run(text, link=link or None),), language) if text else None

    def title(self, record: Record) -> Cell:
        """Return the title of a record, an empty cell where it has none."""
        fields = self.framework.record_kinds[record.kind].fields
        found = next((self.cell(record, part) for part in fields if part.key == "title"), None)
        return found or Cell()


def narrative_nodes(reader: Reader, found: Found) -> tuple[Node, ...]:
    """Return the blocks of a narrative, marked with their language where it is another one."""
    language = found.language if reader.is_foreign(found) else None
    nodes: list[Node] = []
    for block in parse_html(found.answer.value).blocks:
        if isinstance(block, richtext.Table):
            nodes.append(_table(block, language, reader))
            continue
        runs = _known_references(block.runs, reader)
        if not any(run.source or run.text.strip() for run in runs):
            continue
        if isinstance(block, richtext.ListItem):
            nodes.append(ListItem(runs, block.ordered, block.level, language, block.direction))
        else:
            nodes.append(Paragraph(runs, language, block.direction))
    return tuple(nodes)


def _table(table: richtext.Table, language: str | None, reader: Reader) -> Table:
    rows = [
        tuple(Cell(_known_references(cell, reader), language) for cell in row) for row in table.rows
    ]
    longest = [
        max(len(richtext.runs_text(cell.runs)) for cell in column)
        for column in zip(*rows, strict=True)
    ]
    weights = tuple(min(max(width, _SHORTEST_COLUMN), _LONGEST_COLUMN) for width in longest)
    header, body = (rows[0], rows[1:]) if table.header else ((), rows)
    return Table(header, tuple(body), weights, language, table.direction)


def _known_references(runs: Runs, reader: Reader) -> Runs:
    """Drop references to sources that are not there: nothing stands in their place."""
    records = reader.submission.records
    return tuple(run for run in runs if run.source is None or run.source in records)


def source_runs(reader: Reader, record: Record) -> Runs:
    """Return the full reference of a source: author, title, publisher, year, link."""
    cells = {
        part.key: cell
        for part in reader.framework.record_kinds[record.kind].fields
        if (cell := reader.cell(record, part)) is not None
    }
    runs: list[Run] = []
    for key in ("author", "title", "publisher", "year", "link"):
        if key in cells:
            if runs:
                runs.append(Run(str(reader.labels.words["separator"])))
            run = cells[key].runs[0]
            runs.append(Run(run.text, italic=key == "title", link=run.link))
    return tuple(runs) + (letters(".") if runs else ())


def notes(reader: Reader) -> Mapping[str, Note]:
    """Return the footnote of every source of the submission, by the id of its record."""
    return {
        record.id: Note(source_runs(reader, record), reader.title(record).language)
        for record in reader.submission.records_of("source")
    }


def reported_in(reader: Reader, language: str) -> Paragraph:
    """Return the line that says in which language a missing text is reported."""
    words = reader.labels
    text = words.text("reported_in", language=words.language_name(language))
    return Paragraph((Run(text),), style=Style.MUTED)
