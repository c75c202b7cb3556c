"""What is filled in by hand in Word files, as XML text: boxes to tick, rules to write on.

Belongs here: ``TickBoxes`` and ``WritingSpace``. Does not: tables of rows (``docx_tables``). Plain
paragraphs and tables only: no form fields, no content controls, nothing that asks for a password.
"""

from gcm_desktop.export.docx_paragraphs import Paragraphs
from gcm_desktop.export.docx_tables import FORM_STYLE, TEXT_WIDTH, cell_xml, table_xml
from gcm_desktop.export.tree import Cell, Document, Mark, TickBoxes, WritingSpace, letters

RULE_STYLE, LINE_STYLE = "GcmRule", "GcmLine"
"""An empty line in a frame, and one that stands alone."""
WHOLE_SPACE = 10
"""Lines of a frame that keeps to one page."""


def boxes(node: TickBoxes, text: Paragraphs, document: Document) -> str:
    """Return options with a box before each, in a table without rules."""
    width = TEXT_WIDTH // node.columns
    rows: list[str] = []
    for at in range(0, len(node.options), node.columns):
        row = node.options[at : at + node.columns]
        cells = [Cell(letters(option), mark=Mark.TO_TICK) for option in row]
        cells += [Cell()] * (node.columns - len(row))
        written = (cell_xml(width, text.cell_text(cell, "GcmCell")) for cell in cells)
        rows.append(f"<w:tr><w:trPr><w:cantSplit/></w:trPr>{''.join(written)}</w:tr>")
    return table_xml("".join(rows), [width] * node.columns, document.direction, "GcmPairs")


def space(node: WritingSpace, text: Paragraphs, document: Document) -> str:
    """Return empty lines with rules, in a frame where it has one."""
    style = RULE_STYLE if node.is_framed else LINE_STYLE
    lines = f"<w:p>{text.properties(style, document.direction)}</w:p>" * node.lines
    if not node.is_framed:
        return lines
    kept = "<w:trPr><w:cantSplit/></w:trPr>" if node.lines <= WHOLE_SPACE else ""
    row = f"<w:tr>{kept}{cell_xml(TEXT_WIDTH, lines)}</w:tr>"
    return table_xml(row, [TEXT_WIDTH], document.direction, FORM_STYLE)
