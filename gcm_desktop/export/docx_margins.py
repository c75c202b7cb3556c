"""Running header and foot of Word files, as XML text.

Belongs here: ``header.xml`` and ``footer.xml``. Does not: their styles (``docx_styles``).
"""

from collections.abc import Iterator

from gcm_desktop.domain.text import Direction
from gcm_desktop.export.docx_runs import NAMESPACES, field, text_runs
from gcm_desktop.export.docx_watermark import NAMESPACES as DRAWING_NAMESPACES
from gcm_desktop.export.docx_watermark import watermark_run
from gcm_desktop.export.labels import localised_digits
from gcm_desktop.export.tree import Document


def header_xml(document: Document) -> str:
    """Return the running header: what the document is, and the draft mark at the far end."""
    base, language = document.direction, document.language
    bidi = "<w:bidi/>" if base is Direction.RTL else ""
    mark = ""
    if document.draft_mark:
        mark = "<w:r><w:tab/></w:r>" + text_runs(
            document.draft_mark, base, language, "<w:b/><w:bCs/>", '<w:color w:val="9A5B00"/>'
        )
    text = text_runs(document.header, base, language)
    style = "Header" if text or mark else "Footer"  # a letter has no line above it
    drawn = watermark_run(document, 1)
    return _marginal("hdr", f'<w:pPr><w:pStyle w:val="{style}"/>{bidi}</w:pPr>{text}{mark}{drawn}')


def first_header_xml(document: Document) -> str:
    """Return the header of the first page, which has the watermark of a draft and nothing else."""
    bidi = "<w:bidi/>" if document.direction is Direction.RTL else ""
    drawn = watermark_run(document, 2)
    return _marginal("hdr", f'<w:pPr><w:pStyle w:val="Footer"/>{bidi}</w:pPr>{drawn}')


def footer_xml(document: Document) -> str:
    """Return the foot: page x of y."""
    base, language = document.direction, document.language
    bidi = "<w:bidi/>" if base is Direction.RTL else ""
    return _marginal(
        "ftr",
        f'<w:pPr><w:pStyle w:val="Footer"/>{bidi}</w:pPr>'
        + "".join(_foot(document, base, language)),
    )


def _foot(document: Document, base: Direction, language: str) -> Iterator[str]:
    before, _, rest = document.page_label.partition("{page}")
    between, _, after = rest.partition("{pages}")
    one = localised_digits("1", document.digits)
    yield text_runs(before, base, language)
    yield field("PAGE", one)
    yield text_runs(between, base, language)
    yield field("NUMPAGES", one)
    yield text_runs(after, base, language)


def _marginal(tag: str, content: str) -> str:
    names = NAMESPACES + _drawing(content)
    return (
        f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:{tag} {names}>'
        f"<w:p>{content}</w:p></w:{tag}>"
    )


def _drawing(content: str) -> str:
    """Return the namespaces of drawings where something is drawn."""
    return f" {DRAWING_NAMESPACES}" if "<w:pict>" in content else ""
