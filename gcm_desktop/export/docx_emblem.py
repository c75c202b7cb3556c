"""The emblem in Word files: its paragraph on the cover, its part, its proof.

Belongs here: DrawingML of one inline picture (ECMA-376, 20.4). Does not: which pictures are
(``domain/picture``), the rest of the cover (``docx_body``).
"""

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any, cast
from xml.sax.saxutils import quoteattr

from lxml import etree

from gcm_desktop.domain.picture import PNG
from gcm_desktop.domain.text import clean_line
from gcm_desktop.export.tree import Document, Emblem
from gcm_desktop.services.proofs import DocumentFault

if TYPE_CHECKING:
    from docx.opc.package import OpcPackage
    from docx.opc.part import Part

EMBLEM_STYLE = "GcmCoverEmblem"
EMBLEM_LINE = '<w:spacing w:line="240" w:lineRule="auto"/>'
"""A line of less than its own height would cut the picture off."""
EMBLEM_CLOSER = '<w:spacing w:before="1300"/>'
"""Above the name of the State under an emblem, so that the cover stays one page."""
RELATION = "rIdEmblem"
_EMU = 36_000
"""English metric units of a millimetre."""
_TYPE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/image"
_WP = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
_A = "http://schemas.openxmlformats.org/drawingml/2006/main"
_PIC = "http://schemas.openxmlformats.org/drawingml/2006/picture"
_EMBED = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}embed"


def emblem_run(emblem: Emblem) -> str:
    """Return the run that holds the picture; nothing else in the file has a drawing."""
    width, height = (max(1, round(side * _EMU)) for side in emblem.size())
    says, name = quoteattr(clean_line(emblem.says)), quoteattr(_file_name(emblem))
    return (
        f'<w:r><w:drawing><wp:inline xmlns:wp="{_WP}" distT="0" distB="0" distL="0" distR="0">'
        f'<wp:extent cx="{width}" cy="{height}"/><wp:effectExtent l="0" t="0" r="0" b="0"/>'
        f'<wp:docPr id="1" name={name} descr={says}/><wp:cNvGraphicFramePr>'
        f'<a:graphicFrameLocks xmlns:a="{_A}" noChangeAspect="1"/></wp:cNvGraphicFramePr>'
        f'<a:graphic xmlns:a="{_A}"><a:graphicData uri="{_PIC}"><pic:pic xmlns:pic="{_PIC}">'
        f'<pic:nvPicPr><pic:cNvPr id="1" name={name} descr={says}/><pic:cNvPicPr/></pic:nvPicPr>'
        f'<pic:blipFill><a:blip r:embed="{RELATION}"/><a:stretch><a:fillRect/></a:stretch>'
        f'</pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="{width}" '
        f'cy="{height}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr>'
        "</pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>"
    )


def add_emblem(package: "OpcPackage", main: "Part", emblem: Emblem | None) -> None:
    """Add the picture as a part of its own; nothing of it is outside the file."""
    if emblem is None:
        return
    from docx.opc.packuri import PackURI
    from docx.opc.part import Part

    kind = f"image/{emblem.picture.kind}"
    uri = PackURI(f"/word/media/{_file_name(emblem)}")
    part = Part(uri, kind, emblem.picture.content, cast("Any", package))
    main.load_rel(_TYPE, part, RELATION)


def emblem_faults(
    parts: Mapping[str, etree._Element], raw: Mapping[str, bytes], tree: Document
) -> Iterator[DocumentFault]:
    """Yield ``docx.emblem`` for every drawing that is not the emblem, and where it is missing."""
    emblem, found = tree.emblem, 0
    media = {name for name in raw if name.startswith("word/media/")}
    for drawing in parts["word/document.xml"].iter(f"{{{_WP}}}inline", f"{{{_WP}}}anchor"):
        found += 1
        described = drawing.find(f"{{{_WP}}}docPr")
        says = described.get("descr", "") if described is not None else ""
        embedded = [blip.get(_EMBED) for blip in drawing.iter(f"{{{_A}}}blip")]
        if emblem is None or says != clean_line(emblem.says) or embedded != [RELATION]:
            yield DocumentFault("docx.emblem", says[:60])
    wanted = {f"word/media/{_file_name(emblem)}"} if emblem is not None else set()
    if found != len(wanted) or media != wanted:
        yield DocumentFault("docx.emblem", f"{found} of {len(wanted)}")
    elif emblem is not None and raw[min(media)] != emblem.picture.content:
        yield DocumentFault("docx.emblem", "other bytes")


def _file_name(emblem: Emblem) -> str:
    return "emblem.png" if emblem.picture.kind == PNG else "emblem.jpeg"
