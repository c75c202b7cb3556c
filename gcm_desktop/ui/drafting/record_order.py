"""What a list of records shows and in which order: sorted by a column, filtered by words.

Both are ways of looking: no record is changed by them. Belongs here: decisions, no widgets. Does
not: the order the records have (``services/recording``).
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from gcm_desktop.domain.submission import Record
from gcm_desktop.domain.text import folded
from gcm_desktop.domain.typed import parse_number
from gcm_desktop.ui.widgets.pill import PillSpec
from gcm_desktop.ui.widgets.record_table import Row

_Key = tuple[int, float, str]


@dataclass(frozen=True, slots=True)
class RecordOrder:
    """A way of looking at a list.

    Attributes:
        column: Place of the column sorted by, ``None`` for the order the records have.
        is_descending: Greatest first.
        words: What is looked for, empty for everything.
    """

    column: int | None = None
    is_descending: bool = False
    words: str = ""

    @property
    def is_own(self) -> bool:
        """True where all records stand in the order they have, so that they can be moved."""
        return self.column is None and not self.words.strip()

    def by_column(self, column: int) -> "RecordOrder":
        """Return the next way to look after a click on a column: up, down, own order."""
        if self.column != column:
            return replace(self, column=column, is_descending=False)
        if not self.is_descending:
            return replace(self, is_descending=True)
        return replace(self, column=None, is_descending=False)

    def looking_for(self, words: str) -> "RecordOrder":
        """Return the same order over what holds ``words``."""
        return replace(self, words=words)

    def arranged(
        self, entries: Sequence[tuple[Record, Row]], text_of: Callable[[Record, Row], str]
    ) -> list[tuple[Record, Row]]:
        """Return the entries to show; ``text_of`` gives all words a record is found by."""
        shown = list(entries)
        wanted = folded(self.words).split()
        if wanted:
            shown = [entry for entry in shown if _holds(folded(text_of(*entry)), wanted)]
        column = self.column
        if column is not None:
            full = [entry for entry in shown if _cell(entry[1], column)]
            empty = [entry for entry in shown if not _cell(entry[1], column)]
            full.sort(key=lambda entry: _key(_cell(entry[1], column)), reverse=self.is_descending)
            shown = [*full, *empty]
        return shown


def _holds(text: str, wanted: Sequence[str]) -> bool:
    return all(word in text for word in wanted)


def _cell(row: Row, column: int) -> str:
    if column >= len(row.cells):
        return ""
    cell = row.cells[column]
    return cell.text if isinstance(cell, PillSpec) else cell


def _key(words: str) -> _Key:
    """Return a sort key: numbers by size before words by their folded letters."""
    number = parse_number(words)
    if number is not None:
        return 0, float(number.removesuffix("%")), ""
    return 1, 0.0, folded(words)
