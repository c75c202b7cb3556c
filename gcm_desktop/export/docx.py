"""Word files: the parts of a package, its relationships and properties; the same tree, same bytes.

Belongs here: putting parts together with python-docx's package layer, core properties, embedded
fonts, fixed dates. Does not: body (``docx_body``), styles (``docx_styles``), proving
(``docx_check``). No template is used: none of its theme, thumbnail or dates can leave.
"""

from io import BytesIO
from typing import TYPE_CHECKING, Any, cast
from xml.sax.saxutils import escape

from gcm_desktop.domain.text import Direction, clean_line
from gcm_desktop.export.docx_body import Body
from gcm_desktop.export.docx_emblem import add_emblem
from gcm_desktop.export.docx_margins import first_header_xml, footer_xml, header_xml
from gcm_desktop.export.docx_styles import (
    font_table_xml,
    numbering_xml,
    settings_xml,
    styles_xml,
)
from gcm_desktop.export.fonts import font_folder
from gcm_desktop.export.tree import Document
from gcm_desktop.export.zip_dates import fixed_dates

if TYPE_CHECKING:
    from docx.opc.package import OpcPackage
    from docx.opc.part import Part

_WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml."
_RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
_CORE_RELATION = (
    "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties"
)
_FONT_TYPE = "application/vnd.openxmlformats-officedocument.obfuscatedFont"
FACES = (
    ("embedRegular", "Amiri-Regular.ttf", "6A1C0B52-7C1E-4E0B-9B1D-2F0C5A7E3D11"),
    ("embedBold", "Amiri-Bold.ttf", "6A1C0B52-7C1E-4E0B-9B1D-2F0C5A7E3D12"),
)
"""Faces an Arabic file carries: Amiri is under the OFL, which allows it, and Word has no Amiri."""


def write_docx(document: Document) -> bytes:
    """Return ``document`` as a Word file; the same document gives the same bytes.

    No text can make it fail: what XML cannot hold is cleaned away as it is where text enters.
    """
    from docx.opc.package import OpcPackage

    package = OpcPackage()
    body = Body(document)
    body_xml, notes_xml = body.xml(), body.notes_xml()
    main = _part(package, "document", "document.main+xml", body_xml)
    package.load_rel(_RELATION + "officeDocument", main, "rId1")
    is_rtl = document.direction is Direction.RTL
    related = (
        ("styles", styles_xml(document.language, document.direction)),
        ("numbering", numbering_xml(body.ordered_lists, is_rtl)),
        ("settings", settings_xml(document.language, embeds_fonts=is_rtl)),
        ("header", header_xml(document)),
        ("footer", footer_xml(document)),
        ("footnotes", notes_xml),
    )
    _add_links(main, body_xml, body.links)
    add_emblem(package, main, document.emblem)
    for name, xml in related:
        part = _part(package, name, f"{name}+xml", xml)
        main.load_rel(_RELATION + name, part, f"rId{name.capitalize()}")
        _add_links(part, xml, body.links)
    if document.watermark:
        first = _part(package, "header2", "header+xml", first_header_xml(document))
        main.load_rel(_RELATION + "header", first, "rIdHeaderFirst")
    _add_fonts(package, main, embeds=is_rtl)
    _add_properties(package, document)
    stream = BytesIO()
    package.save(stream)
    return fixed_dates(stream.getvalue())


def _part(package: "OpcPackage", name: str, kind: str, xml: str) -> "Part":
    from docx.opc.packuri import PackURI
    from docx.opc.part import Part

    return Part(PackURI(f"/word/{name}.xml"), _WORD + kind, xml.encode(), cast("Any", package))


def _add_links(source: "Part", xml: str, links: list[str]) -> None:
    """Relate ``source`` to the outside links it holds; nothing else in the file points outside."""
    for number, target in enumerate(links, 1):
        if f'r:id="rIdL{number}"' in xml:
            source.load_rel(_RELATION + "hyperlink", target, f"rIdL{number}", is_external=True)


def _add_fonts(package: "OpcPackage", main: "Part", *, embeds: bool) -> None:
    """Add the font table and, to an Arabic document, the faces it is set in."""
    from docx.opc.packuri import PackURI
    from docx.opc.part import Part

    keys: list[tuple[str, str, str]] = []
    faces: list[Part] = []
    for number, (slot, file, guid) in enumerate(FACES if embeds else (), 1):
        blob = obfuscated((font_folder() / file).read_bytes(), guid)
        uri = PackURI(f"/word/fonts/font{number}.odttf")
        faces.append(Part(uri, _FONT_TYPE, blob, cast("Any", package)))
        keys.append((slot, f"rId{number}", guid))
    table = _part(package, "fontTable", "fontTable+xml", font_table_xml(tuple(keys)))
    main.load_rel(_RELATION + "fontTable", table, "rIdFontTable")
    for face, (_, relation, _) in zip(faces, keys, strict=True):
        table.load_rel(_RELATION + "font", face, relation)


def obfuscated(font: bytes, guid: str) -> bytes:
    """Return a font as Word embeds it: the first 32 bytes mixed with the key (ECMA-376, 17.8.1)."""
    key = bytes.fromhex(guid.replace("-", ""))[::-1]
    head = bytes(letter ^ key[place % 16] for place, letter in enumerate(font[:32]))
    return head + font[32:]


def _add_properties(package: "OpcPackage", document: Document) -> None:
    """Add the core properties: nobody's name, no time of day."""
    from docx.opc.packuri import PackURI
    from docx.opc.part import Part

    properties = document.properties
    day = f"{properties.date}T00:00:00Z"
    state = _text(properties.author)
    xml = (
        '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><cp:coreProperties '
        'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" '
        'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" '
        'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">'
        f"<dc:title>{_text(properties.title)}</dc:title>"
        f"<dc:subject>{_text(properties.subject)}</dc:subject><dc:creator>{state}</dc:creator>"
        f"<cp:lastModifiedBy>{state}</cp:lastModifiedBy><cp:revision>1</cp:revision>"
        f'<dcterms:created xsi:type="dcterms:W3CDTF">{day}</dcterms:created>'
        f'<dcterms:modified xsi:type="dcterms:W3CDTF">{day}</dcterms:modified>'
        f"<dc:language>{document.language}</dc:language></cp:coreProperties>"
    )
    kind = "application/vnd.openxmlformats-package.core-properties+xml"
    part = Part(PackURI("/docProps/core.xml"), kind, xml.encode(), cast("Any", package))
    package.load_rel(_CORE_RELATION, part, "rId2")


def _text(text: str) -> str:
    return escape(clean_line(text))
