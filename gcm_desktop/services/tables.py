"""Reading tables out of files of other programs: the port, and what comes out of it.

Belongs here: the port and its plain values. Does not: file formats (``intake``), what a table means
(``domain/series_table``).
"""

from dataclasses import dataclass
from typing import Protocol

from gcm_desktop.domain.series_table import Place


@dataclass(frozen=True, slots=True)
class Sheet:
    """One table.

    Attributes:
        name: What the file calls it, empty in text files.
        rows: Cleaned texts; numbers with ASCII digits and a full stop.
        numbers: Places of cells that are numbers in the file: they have one reading.
        is_cut: True where the file holds more than is read.
    """

    name: str
    rows: tuple[tuple[str, ...], ...]
    numbers: frozenset[Place] = frozenset()
    is_cut: bool = False


@dataclass(frozen=True, slots=True)
class Table:
    """What a file holds.

    Attributes:
        sheets: At least one; empty ones are left out where another is not.
        encoding: ``utf-8``, ``utf-16``, ``cp1256`` or ``cp1252``; empty for workbooks.
        delimiter: What was taken to set columns apart; empty for workbooks.
    """

    sheets: tuple[Sheet, ...]
    encoding: str = ""
    delimiter: str = ""


class TableReader(Protocol):
    """Reads a table; what it is is told by its bytes, not by its name."""

    def read(self, content: bytes, name: str) -> Table:
        """Return the table; formulas are never computed, the values last kept are read.

        Raises:
            GcmError: ``table.unreadable``, ``table.too_large``.
        """
        ...
