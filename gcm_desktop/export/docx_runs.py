"""Runs of Word files: text cut by script, ``cs`` twins beside every format, fields and links.

Belongs here: WordprocessingML inside a paragraph, as text. Does not: paragraphs and tables
(``docx_body``), styles. Element order follows the schema: Word refuses files that do not.

By the standard a run without ``w:rtl`` is laid out left to right. LibreOffice 7.4 does not follow
that and orders "2019-2023", "-5 %" and "+962 6 555" by the Unicode algorithm alone. A left-to-right
mark on either side puts such a piece right everywhere. The marks stand in a ``w:dir`` of their own,
outside the runs of the text: what reads the text finds nothing added to it.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from xml.sax.saxutils import escape, quoteattr

from gcm_desktop.domain.links import web_target
from gcm_desktop.domain.richtext import Run, Runs
from gcm_desktop.domain.text import Direction, clean
from gcm_desktop.export.direction import Piece, pieces, reads_from_right
from gcm_desktop.export.tree import Mark, inner_target

NAMESPACES = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
)
REGIONS = {"ar": "ar-SA", "en": "en-GB", "fr": "fr-FR"}
"""Word proofs a language of a region; the document's own language stays the plain code."""
CROSS_REFERENCE = "GcmCrossReference"
ORDER_MARK = "\u200e"
_MARK = f'<w:dir w:val="ltr"><w:r><w:t>{ORDER_MARK}</w:t></w:r></w:dir>'
_MARKS = re.compile(
    r'<w:dir w:val="ltr"><w:r>(?:<w:rPr><w:rStyle w:val="\w+"/></w:rPr>)?'
    f"<w:t>{ORDER_MARK}</w:t></w:r></w:dir>"
)
SYMBOL_FONT = "Segoe UI Symbol"
GLYPHS = {
    Mark.ACHIEVED: ("\u2611", "1B7F4B"),
    Mark.IN_PROGRESS: ("\u25e7", "0B63A5"),
    Mark.PLANNED: ("\u2b1a", "9A5B00"),
    Mark.NOT_STARTED: ("\u25a1", "5B6875"),
    Mark.NOT_APPLICABLE: ("\u2013", "5B6875"),
    Mark.TO_TICK: ("\u2610", "17212B"),
}
"""Shape and colour of a status; the word always stands beside it."""


def region(language: str) -> str:
    """Return the language tag Word uses for ``language``."""
    return REGIONS.get(language, language)


def text_runs(
    text: str, base: Direction, language: str, properties: str = "", after: str = ""
) -> str:
    """Return ``text`` as runs by script.

    Args:
        base: Direction of the paragraph.
        language: Language of the paragraph, for pieces of its own script.
        properties: Run properties that stand before ``w:rtl`` in the schema.
        after: Run properties between ``properties`` and ``w:rtl`` (colour, size, underline).
    """
    told = properties + after
    return "".join(_piece(piece, language, told) for piece in pieces(clean(text).text, base))


def _piece(piece: Piece, language: str, properties: str) -> str:
    run = f"<w:r>{run_properties(piece.is_rtl, language, properties)}{_letters(piece.text)}</w:r>"
    return f"{_MARK}{run}{_MARK}" if piece.isolated else run


def without_order_marks(xml: str) -> str:
    """Return paragraphs without the marks that hold pieces in order: a text meant to be edited.

    LibreOffice makes letters of them, which would then travel with every answer.
    """
    return _MARKS.sub("", xml)


def in_order(text: str, base: Direction) -> str:
    """Return ``text`` of a paragraph running ``base`` with the marks that hold pieces in order."""
    return "".join(
        f"{ORDER_MARK}{piece.text}{ORDER_MARK}" if piece.isolated else piece.text
        for piece in pieces(clean(text).text, base)
    )


def run_properties(is_rtl: bool, language: str, properties: str) -> str:
    """Return ``w:rPr`` of a run; only a right-to-left run has ``w:rtl``."""
    if is_rtl:
        tag = region("ar" if language != "ar" else language)
        return f'<w:rPr>{properties}<w:rtl/><w:lang w:bidi="{tag}"/></w:rPr>'
    tag = region(language) if language != "ar" else ""
    lang = f'<w:lang w:val="{tag}"/>' if tag else ""
    return f"<w:rPr>{properties}{lang}</w:rPr>" if properties or lang else ""


def _letters(text: str) -> str:
    parts: list[str] = []
    for index, line in enumerate(text.split("\n")):
        if index:
            parts.append("<w:br/>")
        for place, word in enumerate(line.split("\t")):
            if place:
                parts.append("<w:tab/>")
            if word:
                parts.append(f'<w:t xml:space="preserve">{escape(word)}</w:t>')
    return "".join(parts)


def formats(run: Run) -> tuple[str, str]:
    """Return the properties of ``run`` before and after the place of colour and size."""
    before = "<w:b/><w:bCs/>" if run.bold else ""
    before += "<w:i/><w:iCs/>" if run.italic else ""
    return before, '<w:u w:val="single"/>' if run.underline else ""


@dataclass(frozen=True, slots=True)
class Targets:
    """Where runs lead to.

    Attributes:
        link_id: Gives the relationship of an outside link.
        note_id: Gives the number of the footnote of a source, ``None`` where there is none.
        bookmark: Gives the bookmark of an anchor of the document, ``None`` where it has none.
    """

    link_id: Callable[[str], str]
    note_id: Callable[[str], int | None]
    bookmark: Callable[[str], str | None]


def rich_runs(runs: Runs, base: Direction, language: str, targets: Targets) -> Iterator[str]:
    """Yield the XML of ``runs``."""
    for run in runs:
        if run.source is not None:
            number = targets.note_id(run.source)
            if number is not None:
                yield note_reference(number)
            continue
        before, after = formats(run)
        outside = web_target(run.link)
        bookmark = targets.bookmark(inner_target(run.link))
        if outside is not None:
            leads, style = f'r:id="{targets.link_id(outside)}"', "Hyperlink"
        elif bookmark is not None:
            leads, style = f'w:anchor="{bookmark}"', CROSS_REFERENCE
        else:
            yield text_runs(run.text, base, language, before, after)
            continue
        styled = f'<w:rStyle w:val="{style}"/>' + before
        yield _linked(leads, style, text_runs(run.text, base, language, styled, after))


def _linked(leads: str, style: str, runs: str) -> str:
    """Return ``runs`` as a link; marks at its ends stand outside, or they would be underlined.

    Marks inside have the style too: some programs give a link of theirs to one that changes.
    """
    first = _MARK if runs.startswith(_MARK) else ""
    last = _MARK if runs.endswith(_MARK) and len(runs) > len(_MARK) else ""
    own = _MARK.replace("<w:r>", f'<w:r><w:rPr><w:rStyle w:val="{style}"/></w:rPr>')
    inner = runs[len(first) : len(runs) - len(last)].replace(_MARK, own)
    return f'{first}<w:hyperlink {leads} w:history="1">{inner}</w:hyperlink>{last}'


def note_reference(number: int) -> str:
    """Return the raised number of a footnote."""
    return (
        '<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr>'
        f'<w:footnoteReference w:id="{number}"/></w:r>'
    )


def quoted(text: str) -> str:
    """Return ``text`` as the value of an attribute."""
    return quoteattr(text)


def mark_run(mark: Mark, repeats: int = 1) -> str:
    """Return the glyph of a status, as often as it counts, and a space."""
    glyph, colour = GLYPHS[mark]
    fonts = "".join(f' w:{slot}="{SYMBOL_FONT}"' for slot in ("ascii", "hAnsi", "eastAsia", "cs"))
    return (
        f'<w:r><w:rPr><w:rFonts{fonts}/><w:color w:val="{colour}"/></w:rPr>'
        f'<w:t xml:space="preserve">{glyph * repeats}\u00a0</w:t></w:r>'
    )


def field(instruction: str, shown: str) -> str:
    """Return a field with what it shows until it is updated."""
    rpr = "<w:rPr><w:rtl/></w:rPr>" if reads_from_right(shown) else ""
    return (
        f'<w:r>{rpr}<w:fldChar w:fldCharType="begin"/></w:r>'
        f'<w:r>{rpr}<w:instrText xml:space="preserve"> {escape(instruction)} </w:instrText></w:r>'
        f'<w:r>{rpr}<w:fldChar w:fldCharType="separate"/></w:r>'
        f"<w:r>{rpr}<w:t>{escape(shown)}</w:t></w:r>"
        f'<w:r>{rpr}<w:fldChar w:fldCharType="end"/></w:r>'
    )
