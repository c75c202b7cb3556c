"""Lists at the end of the document: supporting documents, abbreviations.

Belongs here: annexes that are one table. Does not: records told one by one (``annexes``).
"""

from gcm_desktop.domain.abbreviations import abbreviations
from gcm_desktop.domain.richtext import Run
from gcm_desktop.domain.text import folded
from gcm_desktop.export.narrative import Reader
from gcm_desktop.export.tree import Cell, Node, Table, letters

EVIDENCE = "evidence"
_EVIDENCE_COLUMNS = {"title": 40, "file": 28, "note": 32, "link": 32}
_NUMBER_WEIGHT = 8
_ABBREVIATION_WEIGHTS = (22, 78)


def evidence_table(reader: Reader) -> list[Node]:
    """Return the supporting documents with their files, nothing where there are none."""
    kind = reader.framework.record_kinds.get(EVIDENCE)
    records = reader.submission.records_of(EVIDENCE) if kind else ()
    fields = [part for part in kind.fields if part.key in _EVIDENCE_COLUMNS] if kind else []
    told = [[reader.cell(record, part) for part in fields] for record in records]
    told = [row for row in told if any(row)]
    shown = [place for place in range(len(fields)) if any(row[place] for row in told)]
    if not told:
        return []
    words = reader.labels
    header = (
        words.text("column_number"),
        *(reader.word(fields[place].label) for place in shown),
    )
    rows = tuple(
        (Cell(letters(words.number(number))), *(row[place] or Cell() for place in shown))
        for number, row in enumerate(told, 1)
    )
    weights = (_NUMBER_WEIGHT, *(_EVIDENCE_COLUMNS[fields[place].key] for place in shown))
    return [Table(tuple(Cell(letters(word)) for word in header), rows, weights)]


def abbreviation_table(reader: Reader) -> list[Node]:
    """Return the abbreviations the texts write out, in alphabetical order."""
    found = sorted(
        (
            each
            for each in abbreviations(reader.submission, reader.framework)
            if each.language == reader.language and each.expansion
        ),
        key=lambda each: folded(each.letters),
    )
    if not found:
        return []
    words = reader.labels
    keys = ("column_abbreviation", "column_meaning")
    rows = tuple(
        (Cell((Run(each.letters, bold=True),)), Cell(letters(each.expansion))) for each in found
    )
    header = tuple(Cell(letters(words.text(key))) for key in keys)
    return [Table(header, rows, _ABBREVIATION_WEIGHTS, is_compact=True)]
