"""The word that lies across the pages of a draft in Word files, and the proof that it is there.

Belongs here: its drawing in the headers. Does not: the headers' own text (``docx_margins``). It is
written as Word itself writes a watermark: letters drawn along a line (VML), behind the text, their
word an attribute and not text, so that no reader meets it in the text of the page.
"""

from collections.abc import Iterator, Mapping

from lxml import etree

from gcm_desktop.domain.text import Direction
from gcm_desktop.export.docx_runs import quoted
from gcm_desktop.export.tree import Document
from gcm_desktop.services.proofs import DocumentFault

HEADERS = ("word/header.xml", "word/header2.xml")
"""Headers of a draft; the second, of the first page, holds nothing else and is in drafts only."""
NAMESPACES = (
    'xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"'
)
_VML = "{urn:schemas-microsoft-com:vml}"
_COLOUR = "E9EDF1"
_LATIN, _ARABIC = "Cambria", "Amiri"
_HEIGHT = 110
"""Points of height; the width follows the letters."""
_SHARE = 0.68
"""Width of a capital letter as a share of its height, more or less."""
_MOST = 470
"""Points of length along the slope that fit on the page."""
_KIND = (
    '<v:shapetype id="_x0000_t136" coordsize="21600,21600" o:spt="136" adj="10800" '
    'path="m@7,l@8,m@5,21600l@6,21600e"><v:formulas><v:f eqn="sum #0 0 10800"/>'
    '<v:f eqn="prod #0 2 1"/><v:f eqn="sum 21600 0 @1"/><v:f eqn="sum 0 0 @2"/>'
    '<v:f eqn="sum 21600 0 @3"/><v:f eqn="if @0 @3 0"/><v:f eqn="if @0 21600 @1"/>'
    '<v:f eqn="if @0 0 @2"/><v:f eqn="if @0 @4 21600"/><v:f eqn="mid @5 @6"/>'
    '<v:f eqn="mid @8 @5"/><v:f eqn="mid @7 @8"/><v:f eqn="mid @6 @7"/>'
    '<v:f eqn="sum @6 0 @5"/></v:formulas><v:path textpathok="t" o:connecttype="custom" '
    'o:connectlocs="@9,0;@10,10800;@11,21600;@12,10800" o:connectangles="270,180,90,0"/>'
    '<v:textpath on="t" fitshape="t"/><v:handles><v:h position="#0,bottomRight" '
    'xrange="6629,14971"/></v:handles><o:lock v:ext="edit" text="t" shapetype="t"/></v:shapetype>'
)


def watermark_run(document: Document, number: int) -> str:
    """Return the run that draws the watermark in a header, nothing where there is none.

    It climbs in the direction of reading. ``number`` tells the drawings of one file apart.
    """
    word = document.watermark
    if not word:
        return ""
    is_rtl = document.direction is Direction.RTL
    width = min(_MOST, round(len(word) * _HEIGHT * _SHARE))
    style = (
        "position:absolute;margin-left:0;margin-top:0;"
        f"width:{width}pt;height:{_HEIGHT}pt;rotation:{45 if is_rtl else 315};z-index:-251658752;"
        "mso-position-horizontal:center;mso-position-horizontal-relative:margin;"
        "mso-position-vertical:center;mso-position-vertical-relative:margin"
    )
    font = f"font-family:&quot;{_ARABIC if is_rtl else _LATIN}&quot;;font-size:1pt;font-weight:bold"
    return (
        f"<w:r><w:rPr><w:noProof/></w:rPr><w:pict>{_KIND}"
        f'<v:shape id="PowerPlusWaterMarkObject{number}" o:spid="_x0000_s{2048 + number}" '
        f'type="#_x0000_t136" alt="" style="{style}" o:allowincell="f" fillcolor="#{_COLOUR}" '
        f'stroked="f"><v:textpath style="{font}" string={quoted(word)}/></v:shape>'
        "</w:pict></w:r>"
    )


def watermark_faults(
    parts: Mapping[str, etree._Element], tree: Document
) -> Iterator[DocumentFault]:
    """Yield where a draft has no watermark, and where any other document has one."""
    wanted = HEADERS if tree.watermark else ()
    for name, part in parts.items():
        words = [drawn.get("string", "") for drawn in part.iter(_VML + "textpath")]
        words = [word for word in words if word]
        if words != ([tree.watermark] if name in wanted else []):
            yield DocumentFault("docx.watermark", name)
    for name in wanted:
        if name not in parts:
            yield DocumentFault("docx.watermark", name)
