"""Tables of figures for series: the adapter behind ``services.tables.TableReader``.

Belongs here: which reader serves which bytes. Does not: the formats.
"""

from gcm_desktop.domain.errors import GcmError
from gcm_desktop.intake.series_text import read_text_table
from gcm_desktop.services.tables import Table

MAX_BYTES = 16 * 2**20
"""A workbook of figures has some hundred kilobytes."""
_ZIP = b"PK"
_OLD_OFFICE = bytes.fromhex("D0CF11E0A1B11AE1")
"""Workbooks of before 2007, and workbooks with a password: neither is read."""


class FigureTables:
    """Reads XLSX workbooks and text files."""

    def read(self, content: bytes, name: str) -> Table:
        """Return the table in ``content``.

        Raises:
            GcmError: ``table.unreadable``, ``table.too_large``.
        """
        if len(content) > MAX_BYTES:
            raise GcmError("table.too_large", file=name[:80])
        if content.startswith(_OLD_OFFICE):
            raise GcmError("table.unreadable", file=name[:80])
        if content.startswith(_ZIP):
            from gcm_desktop.intake.series_workbook import read_workbook

            return read_workbook(content, name)
        return read_text_table(content, name)
