"""Tables and boxes of Word files, as XML text: rows, widths, bars.

Belongs here: ``w:tbl``. Does not: which tables there are (``docx_body``), paragraphs in cells
(``docx_paragraphs``), styles. Text is built at once: python-docx's cell access is quadratic.
"""

from gcm_desktop.domain.richtext import runs_text
from gcm_desktop.domain.text import Direction, clean_line
from gcm_desktop.export.columns import Columns, columns
from gcm_desktop.export.docx_paragraphs import Paragraphs
from gcm_desktop.export.docx_runs import quoted
from gcm_desktop.export.tree import WRITING_LINE, Cell, Document, KeyValues, Table

TEXT_WIDTH = 9070
"""Width of the text on the page in twentieths of a point: A4 less two margins of 25 mm."""
LONG_CELL = 700
"""Letters of a cell beyond which its row may break over pages."""
WHOLE_ROWS = 12
"""Rows of a compact table that keeps to one page."""
BAR_STYLE, FORM_STYLE = "GcmBar", "GcmForm"
TINT = "F3F7FB"
BOX_MARGIN = 160
"""Room at either side of what stands in a box, in twentieths of a point."""
_BAR_UNITS, _MOST_UNITS = 50, 40
"""Parts into which a column of bars is cut, and those the longest bar takes: its figure follows."""
_KEPT_ROW = "<w:cantSplit/>"
_KEPT = f"<w:trPr>{_KEPT_ROW}</w:trPr>"


class Tables:
    """Writes the tables of one document."""

    def __init__(self, document: Document, text: Paragraphs) -> None:
        self._document = document
        self._text = text

    def table(self, node: Table) -> str:
        """Return a table; its header row repeats, its rows keep to one page."""
        direction = self._text.base(node.direction, node.language, ())
        rows = ([node.header] if node.header else []) + list(node.rows)
        sizes, head = columns(node.weights), bool(node.header)
        widths = _widths(node.weights, sizes)
        barred = _bar_column(node)
        styles = ("GcmTight" if node.is_compact else "GcmCell", "GcmCellHead")
        if sizes.step:
            styles = (f"GcmCell{sizes.step}", f"GcmCellHead{sizes.step}")
        is_whole = node.is_compact and len(rows) <= WHOLE_ROWS
        written = ""
        for index, row in enumerate(rows):
            is_header = head and index == 0
            self._text.keeps_next = index < len(rows) - 1 and (
                is_whole or index == head or index == len(rows) - 2
            )
            height = 0 if is_header else round(node.room * WRITING_LINE * 20)
            kept = _KEPT_ROW + _height(height) if height else ""
            written += self._row(row, widths, styles[is_header], barred, kept, is_header=is_header)
        return table_xml(
            written,
            _grid(widths, barred),
            direction,
            FORM_STYLE if node.room else "GcmTable",
            has_header=head,
            margins=_margins(sizes),
            description=_description(node.describes),
        )

    def pairs(self, node: KeyValues, *, is_boxed: bool = False) -> str:
        """Return a table of names and what they say."""
        room = TEXT_WIDTH - 2 * BOX_MARGIN if is_boxed else TEXT_WIDTH
        widths = [room * 26 // 100, room * 74 // 100]
        rows = "".join(
            f"<w:tr>{_KEPT}{cell_xml(widths[0], self._text.line('GcmKey', name))}"
            f"{cell_xml(widths[1], self._text.cell_text(cell, 'GcmTight'))}</w:tr>"
            for name, cell in node.pairs
        )
        return table_xml(rows, widths, self._document.direction, "GcmPairs")

    def box(self, content: str, *, is_whole: bool) -> str:
        """Return a box around ``content``: one row, which no program breaks where it is whole."""
        row = f"<w:tr>{_KEPT if is_whole else ''}{cell_xml(TEXT_WIDTH, content, TINT)}</w:tr>"
        return table_xml(row, [TEXT_WIDTH], self._document.direction, "GcmBox")

    def _row(
        self,
        cells: tuple[Cell, ...],
        widths: list[int],
        style: str,
        barred: int | None,
        room: str,
        *,
        is_header: bool,
    ) -> str:
        is_long = any(len(runs_text(cell.runs)) > LONG_CELL for cell in cells)
        kept = room or ("" if is_long else _KEPT_ROW)
        head = "<w:tblHeader/>" if is_header else ""
        shade = "E4F0FA" if is_header else ""
        written: list[str] = []
        for place, (cell, width) in enumerate(zip(cells, widths, strict=True)):
            text = self._text.cell_text(cell, style)
            if place != barred:
                written.append(cell_xml(width, text, shade))
            elif cell.bar is None:
                written.append(cell_xml(width, text, shade, _BAR_UNITS))
            else:
                written.append(self._bar(cell.bar, width, text))
        return f"<w:tr><w:trPr>{kept}{head}</w:trPr>{''.join(written)}</w:tr>"

    def _bar(self, bar: float, width: int, text: str) -> str:
        """Return two cells: the bar, an empty paragraph with a ground, and its figure."""
        units = max(1, round(bar * _MOST_UNITS))
        ground = f"<w:p>{self._text.properties(BAR_STYLE, self._document.direction)}</w:p>"
        share = width // _BAR_UNITS
        return cell_xml(share * units, ground, span=units, is_flush=True) + cell_xml(
            width - share * units, text, span=_BAR_UNITS - units
        )


def table_xml(
    rows: str,
    widths: list[int],
    direction: Direction,
    style: str,
    *,
    has_header: bool = False,
    margins: str = "",
    description: str = "",
) -> str:
    """Return ``w:tbl`` of ``rows`` already written; ``widths`` are those of the grid."""
    mirrored = "<w:bidiVisual/>" if direction is Direction.RTL else ""
    grid = "".join(f'<w:gridCol w:w="{width}"/>' for width in widths)
    return (
        f'<w:tbl><w:tblPr><w:tblStyle w:val="{style}"/>{mirrored}'
        f'<w:tblW w:w="{sum(widths)}" w:type="dxa"/><w:tblLayout w:type="fixed"/>{margins}'
        f'<w:tblLook w:val="0020" w:firstRow="{int(has_header)}" w:lastRow="0" '
        f'w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/>{description}</w:tblPr>'
        f"<w:tblGrid>{grid}</w:tblGrid>{rows}</w:tbl>"
    )


def cell_xml(
    width: int, content: str, shade: str = "", span: int = 1, *, is_flush: bool = False
) -> str:
    """Return ``w:tc`` around paragraphs already written."""
    spans = f'<w:gridSpan w:val="{span}"/>' if span > 1 else ""
    shaded = f'<w:shd w:val="clear" w:color="auto" w:fill="{shade}"/>' if shade else ""
    flush = '<w:tcMar><w:left w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tcMar>'
    middle = f'{flush}<w:vAlign w:val="center"/>' if is_flush else ""
    return (
        f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/>{spans}{shaded}{middle}</w:tcPr>'
        f"{content}</w:tc>"
    )


def _height(twips: int) -> str:
    return f'<w:trHeight w:val="{twips}" w:hRule="atLeast"/>'


def _bar_column(node: Table) -> int | None:
    places = (at for row in node.rows for at, cell in enumerate(row) if cell.bar is not None)
    return next(places, None)


def _grid(widths: list[int], barred: int | None) -> list[int]:
    """Return the widths of the grid: the column of bars is cut into units."""
    if barred is None:
        return widths
    unit = widths[barred] // _BAR_UNITS
    units = [unit] * (_BAR_UNITS - 1) + [widths[barred] - unit * (_BAR_UNITS - 1)]
    return [*widths[:barred], *units, *widths[barred + 1 :]]


def _widths(weights: tuple[int, ...], sizes: Columns) -> list[int]:
    if sizes.step:
        return sizes.whole(TEXT_WIDTH)
    total = sum(weights)
    return [TEXT_WIDTH * weight // total for weight in weights]


def _margins(sizes: Columns) -> str:
    """Return the margins of cells of a wide table; those of others stand in its style."""
    if not sizes.step:
        return ""
    side = round(sizes.padding * 20)
    sides = "".join(
        f'<w:{name} w:w="{width}" w:type="dxa"/>'
        for name, width in (("top", 10), ("left", side), ("bottom", 10), ("right", side))
    )
    return f"<w:tblCellMar>{sides}</w:tblCellMar>"


def _description(text: str) -> str:
    """Return what a reading program announces before the table."""
    return f"<w:tblDescription w:val={quoted(clean_line(text))}/>" if text else ""
