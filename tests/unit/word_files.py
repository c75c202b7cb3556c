"""Small Word files made by hand, part by part, for tests of reading them."""

from gcm_desktop.base.zip_reader import write_zip

_W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
_TYPES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_STYLES = (
    '<w:style w:styleId="Titre1"><w:name w:val="heading 1"/><w:pPr><w:outlineLvl w:val="0"/>'
    '</w:pPr></w:style><w:style w:styleId="Own"><w:name w:val="عنواني"/><w:basedOn'
    ' w:val="Titre1"/></w:style><w:style w:styleId="TM1"><w:name w:val="toc 1"/></w:style>'
    '<w:style w:styleId="Ring"><w:name w:val="ring"/><w:basedOn w:val="Ring"/></w:style>'
)
_NUMBERING = (
    '<w:abstractNum w:abstractNumId="7"><w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/></w:lvl>'
    '</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num>'
)


def paragraph(text: str, properties: str = "") -> str:
    """Return a paragraph with one run."""
    return f"<w:p><w:pPr>{properties}</w:pPr><w:r><w:t>{text}</w:t></w:r></w:p>"


def styled(text: str, style: str) -> str:
    """Return a paragraph with a style."""
    return paragraph(text, f'<w:pStyle w:val="{style}"/>')


def item(text: str, number: str) -> str:
    """Return a list item: list 1 counts, any other has bullets."""
    return paragraph(text, f'<w:numPr><w:ilvl w:val="0"/><w:numId w:val="{number}"/></w:numPr>')


def word_file(body: str, *more: tuple[str, str], prolog: str = "", name: str = "document") -> bytes:
    """Return a file with ``body``; ``more`` are further parts by name."""
    parts = {
        "_rels/.rels": f'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/'
        f'relationships"><Relationship Id="r" Type="{_TYPES}/officeDocument" '
        f'Target="word/{name}.xml"/></Relationships>',
        f"word/{name}.xml": f"{prolog}<w:document {_W}><w:body>{body}</w:body></w:document>",
        "word/styles.xml": f"<w:styles {_W}>{_STYLES}</w:styles>",
        "word/numbering.xml": f"<w:numbering {_W}>{_NUMBERING}</w:numbering>",
        **dict(more),
    }
    return write_zip((each, text.encode()) for each, text in parts.items())
