"""Styles of tables and boxes of Word files, as XML text, and the colours they share with others.

Belongs here: ``w:style`` of type table. Does not: styles of paragraphs (``docx_styles``).
"""

from gcm_desktop.export.docx_tables import BOX_MARGIN, FORM_STYLE

ACCENT, HAIRLINE, SOFT, RULE = "0B63A5", "C9D2DC", "E4F0FA", "9AA8B5"


def table_styles() -> str:
    """Return the styles: a table with rules, names and what they say, a box, a form."""
    line = f'w:val="single" w:sz="4" w:space="0" w:color="{HAIRLINE}"'
    strong = f'w:val="single" w:sz="8" w:space="0" w:color="{ACCENT}"'
    rule = f'w:val="single" w:sz="18" w:space="0" w:color="{ACCENT}"'
    margins = (
        '<w:tblCellMar><w:top w:w="20" w:type="dxa"/><w:left w:w="100" w:type="dxa"/>'
        '<w:bottom w:w="20" w:type="dxa"/><w:right w:w="100" w:type="dxa"/></w:tblCellMar>'
    )
    wide = margins.replace('"100"', f'"{BOX_MARGIN}"')
    return (
        '<w:style w:type="table" w:default="1" w:styleId="TableNormal">'
        f'<w:name w:val="Normal Table"/><w:tblPr>{margins}</w:tblPr></w:style>'
        '<w:style w:type="table" w:customStyle="1" w:styleId="GcmTable"><w:name w:val="GCM Table"/>'
        '<w:basedOn w:val="TableNormal"/>'
        f"<w:tblPr><w:tblBorders><w:top {line}/><w:bottom {line}/><w:insideH {line}/>"
        "</w:tblBorders>"
        f"{margins}</w:tblPr>"
        f'<w:tblStylePr w:type="firstRow"><w:tcPr><w:tcBorders><w:bottom {strong}/></w:tcBorders>'
        "</w:tcPr></w:tblStylePr></w:style>"
        '<w:style w:type="table" w:customStyle="1" w:styleId="GcmPairs"><w:name w:val="GCM Pairs"/>'
        f'<w:basedOn w:val="TableNormal"/><w:tblPr>{margins}</w:tblPr></w:style>'
        '<w:style w:type="table" w:customStyle="1" w:styleId="GcmBox"><w:name w:val="GCM Box"/>'
        f'<w:basedOn w:val="TableNormal"/><w:tblPr><w:tblBorders><w:top {rule}/><w:bottom {line}/>'
        f"</w:tblBorders>{wide}</w:tblPr></w:style>"
        f'<w:style w:type="table" w:customStyle="1" w:styleId="{FORM_STYLE}">'
        '<w:name w:val="GCM Form"/><w:basedOn w:val="TableNormal"/>'
        f"<w:tblPr><w:tblBorders>{_all_sides()}</w:tblBorders>{margins}</w:tblPr></w:style>"
    )


def _all_sides() -> str:
    """Return rules around every cell: what is filled in by hand shows where."""
    sides = ("top", "left", "bottom", "right", "insideH", "insideV")
    line = f'w:val="single" w:sz="6" w:space="0" w:color="{RULE}"'
    return "".join(f"<w:{side} {line}/>" for side in sides)
