"""Styles, numbering, settings and font table of Word files, written as XML text.

Belongs here: how a Word file looks. Does not: what it says. Every format has its ``cs`` twin, since
Word takes Arabic letters' size, weight and font from the twins only; no theme fonts.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from gcm_desktop.domain.text import Direction
from gcm_desktop.export.docx_body import BULLETS, NUMBERS
from gcm_desktop.export.docx_emblem import EMBLEM_STYLE
from gcm_desktop.export.docx_runs import CROSS_REFERENCE, NAMESPACES, region
from gcm_desktop.export.docx_spaces import LINE_STYLE, RULE_STYLE
from gcm_desktop.export.docx_table_styles import ACCENT, HAIRLINE, RULE, SOFT, table_styles
from gcm_desktop.export.docx_tables import BAR_STYLE, TEXT_WIDTH
from gcm_desktop.export.tree import WRITING_LINE

INK, MUTED, ATTENTION = "17212B", "5B6875", "9A5B00"
ARABIC_FONT, ARABIC_STAND_IN = "Amiri", "Traditional Arabic"
"""Amiri travels inside Arabic files; where a reader ignores that, the stand-in is Word's own."""
PLAIN_FONT, LATIN_FONT = "Times New Roman", "Cambria"
ARABIC_SCALE = 1.12
"""Amiri draws smaller than the Latin faces at the same size."""
_ARABIC_LINE = 226
"""Of 240: Amiri's own lines leave room above the letters that marks on them do not need."""
_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'


@dataclass(frozen=True, slots=True)
class StyleRow:
    """A paragraph style; sizes are points of the Latin face, spaces twentieths of a point.

    Attributes:
        extra: Paragraph properties that stand between keeping together and ``w:bidi``.
        indent: ``w:ind`` where there is one; start and end follow the direction.
        arabic_line: Height of a line in an Arabic document in twentieths of a point where Amiri's
            own, made for harakat, is too high; 0 takes the font's.
        line: Height of a line in any language in twentieths of a point; 0 takes the font's.
    """

    key: str
    name: str
    size: float = 11
    before: int = 0
    after: int = 120
    colour: str = INK
    bold: bool = False
    outline: int | None = None
    keeps_next: bool = False
    justified: bool = False
    extra: str = ""
    indent: str = ""
    arabic_line: int = 0
    line: int = 0


def _heading(level: int, size: float, before: int, after: int, colour: str = INK) -> StyleRow:
    return StyleRow(
        f"Heading{level}", f"heading {level}", size, before, after, colour,
        bold=True, outline=level - 1, keeps_next=True,
    )  # fmt: skip


def _end_tab(leader: str = "") -> str:
    dots = f' w:leader="{leader}"' if leader else ""
    return f'<w:tabs><w:tab w:val="right"{dots} w:pos="{TEXT_WIDTH}"/></w:tabs>'


def _rule(width: int, colour: str) -> str:
    return (
        f'<w:pBdr><w:bottom w:val="single" w:sz="{width}" w:space="6" w:color="{colour}"/></w:pBdr>'
    )


def _fact_rules(*sides: str) -> str:
    """Return thin rules above and below a fact of the cover."""
    rules = (
        f'<w:{side} w:val="single" w:sz="4" w:space="4" w:color="{HAIRLINE}"/>' for side in sides
    )
    return f"<w:pBdr>{''.join(rules)}</w:pBdr>"


def _small_cells() -> Iterator[StyleRow]:
    """Cells of tables of many columns, by the steps of ``columns``."""
    for step, size in enumerate((8, 6.5, 5), 1):
        yield StyleRow(f"GcmCell{step}", f"GCM Cell {step}", size, 20, 20)
        yield StyleRow(
            f"GcmCellHead{step}", f"GCM Cell Head {step}", size, 20, 20,
            bold=True, keeps_next=True,
        )  # fmt: skip


def _letter_lines() -> Iterator[StyleRow]:
    """Heads of statements and what stands in a letter around its text."""
    middle = f'<w:ind w:left="{TEXT_WIDTH // 2}"/>'
    yield StyleRow("GcmHeadLine", "GCM Head Line", 11, 0, 20)
    yield StyleRow("GcmAside", "GCM Aside", 11, 240, 360, indent=middle)
    yield StyleRow("GcmSubject", "GCM Subject", 11, 360, 240)
    yield StyleRow("GcmSignature", "GCM Signature", 11, 1100, 20, indent=middle)
    yield StyleRow("GcmSigned", "GCM Signed", 11, 0, 20, indent=middle)


_SHADE = f'<w:shd w:val="clear" w:color="auto" w:fill="{SOFT}"/>'
_BAR = f'<w:shd w:val="clear" w:color="auto" w:fill="{ACCENT}"/>'
_RULED = f'w:val="dotted" w:sz="4" w:space="0" w:color="{RULE}"'
_LINED = f'w:val="single" w:sz="4" w:space="0" w:color="{RULE}"'
_IN_FRAME = f"<w:pBdr><w:bottom {_RULED}/><w:between {_RULED}/></w:pBdr>"
_ALONE = f"<w:pBdr><w:bottom {_LINED}/><w:between {_LINED}/></w:pBdr>"
_NEW_PAGE = "<w:pageBreakBefore/>"
_ENTRY = '<w:ind w:left="{}"/>'

ROWS = (
    StyleRow("GcmBody", "GCM Body", after=130, justified=True),
    StyleRow("GcmLead", "GCM Lead", 12.5, after=160),
    StyleRow("GcmMuted", "GCM Muted", 10, colour=MUTED),
    StyleRow("GcmNotice", "GCM Notice", 11, 60, 160, keeps_next=True, extra=_SHADE),
    *_letter_lines(),
    StyleRow("GcmList", "GCM List", after=70),
    StyleRow("GcmCell", "GCM Cell", 9.5, 40, 40, arabic_line=350),
    StyleRow("GcmTight", "GCM Tight Cell", 9.5, 0, 0, arabic_line=316),
    StyleRow(
        "GcmCellHead", "GCM Cell Head", 9.5, 40, 40,
        bold=True, keeps_next=True, arabic_line=350,
    ),
    *_small_cells(),
    StyleRow("GcmKey", "GCM Key", 9.5, 0, 0, MUTED),
    StyleRow("GcmGap", "GCM Gap", 3, 0, 40),
    StyleRow(BAR_STYLE, "GCM Bar", 4, 30, 30, extra=_BAR),
    StyleRow(EMBLEM_STYLE, "GCM Cover Emblem", 11, 0, 280),
    StyleRow(RULE_STYLE, "GCM Rule", 11, 0, 0, extra=_IN_FRAME, line=round(WRITING_LINE * 20)),
    StyleRow(LINE_STYLE, "GCM Line", 11, 0, 0, extra=_ALONE, line=round(WRITING_LINE * 20)),
    StyleRow("GcmCoverKind", "GCM Cover Kind", 13, 0, 200, ACCENT, extra=_rule(12, ACCENT)),
    StyleRow("GcmCoverDraft", "GCM Cover Draft", 12, 0, 0, ATTENTION, bold=True),
    StyleRow("GcmCoverState", "GCM Cover State", 20, 3000, 120, bold=True),
    StyleRow("Title", "Title", 28, 0, 240, ACCENT, bold=True),
    StyleRow("Subtitle", "Subtitle", 14, 0, 0, MUTED),
    StyleRow(
        "GcmCoverFirstFact", "GCM Cover First Fact", 11, 3400, 60,
        extra=_fact_rules("top", "bottom"),
    ),
    StyleRow("GcmCoverFact", "GCM Cover Fact", 11, 0, 60, extra=_fact_rules("bottom")),
    _heading(1, 18, 480, 200, ACCENT),
    _heading(2, 14, 400, 140),
    _heading(3, 12, 280, 100, ACCENT),
    _heading(4, 11, 240, 80),
    StyleRow(
        "Heading2Unlisted", "Heading 2 Unlisted", 14, 400, 140,
        bold=True, outline=1, keeps_next=True,
    ),
    StyleRow(
        "TOCHeading", "TOC Heading", 18, 0, 240, ACCENT,
        bold=True, keeps_next=True, extra=_NEW_PAGE,
    ),
    StyleRow(
        "TOC1", "toc 1", 11, 120, 30,
        bold=True, keeps_next=True, extra=_end_tab("dot"), indent=_ENTRY.format(0),
    ),
    StyleRow("TOC2", "toc 2", 10.5, 0, 20, extra=_end_tab("dot"), indent=_ENTRY.format(284)),
    StyleRow("Header", "header", 9, 0, 0, MUTED, extra=_rule(4, HAIRLINE) + _end_tab()),
    StyleRow("Footer", "footer", 9, 0, 0, MUTED),
    StyleRow("FootnoteText", "footnote text", 9, 0, 30),
)  # fmt: skip


def styles_xml(language: str, direction: Direction) -> str:
    """Return ``styles.xml`` for a document of ``language`` running ``direction``."""
    is_rtl = direction is Direction.RTL
    fonts = _fonts(is_rtl)
    western = region(language) if language != "ar" else region("en")
    defaults = (
        f"<w:docDefaults><w:rPrDefault><w:rPr>{fonts}{_size(11)}"
        f'<w:lang w:val="{western}" w:eastAsia="{western}" w:bidi="{region("ar")}"/>'
        '</w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="0"/></w:pPr>'
        "</w:pPrDefault></w:docDefaults>"
    )
    bidi = "<w:bidi/>" if is_rtl else ""
    normal = (
        '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/>'
        f"<w:qFormat/><w:pPr>{bidi}{_spacing(0, 120, is_rtl)}</w:pPr>"
        f'<w:rPr>{fonts}<w:color w:val="{INK}"/>{_size(11)}</w:rPr></w:style>'
    )
    paragraphs = "".join(_style(row, is_rtl) for row in ROWS)
    return (
        f"{_HEAD}<w:styles {NAMESPACES}>{defaults}{normal}{paragraphs}{_character_styles(fonts)}"
        f"{table_styles()}</w:styles>"
    )


def _fonts(is_rtl: bool) -> str:
    """Return ``w:rFonts``: an Arabic document carries Amiri, others name fonts Word has."""
    western, arabic = (PLAIN_FONT, ARABIC_FONT) if is_rtl else (LATIN_FONT, PLAIN_FONT)
    slots = f'w:ascii="{western}" w:hAnsi="{western}" w:eastAsia="{western}" w:cs="{arabic}"'
    return f"<w:rFonts {slots}/>"


def _size(points: float) -> str:
    """Return the size in half points for both scripts."""
    return (
        f'<w:sz w:val="{round(points * 2)}"/><w:szCs w:val="{round(points * ARABIC_SCALE * 2)}"/>'
    )


def _spacing(before: int, after: int, is_rtl: bool, is_dense: bool = False) -> str:
    """Return spacing; Amiri brings tall lines of its own, Latin faces need a little air."""
    line = _ARABIC_LINE if is_rtl else 240 if is_dense else 276
    return f'<w:spacing w:before="{before}" w:after="{after}" w:line="{line}" w:lineRule="auto"/>'


def _exact(height: int) -> str:
    return f'w:line="{height}" w:lineRule="exact"'


def _style(row: StyleRow, is_rtl: bool) -> str:
    keep = "<w:keepNext/><w:keepLines/>" if row.keeps_next else ""
    bidi = "<w:bidi/>" if is_rtl else ""
    is_dense = row.size < 10 or row.size > 12
    spacing = _spacing(row.before, row.after, is_rtl, is_dense)
    if is_rtl and row.arabic_line:
        own = f'w:line="{_ARABIC_LINE}" w:lineRule="auto"'
        spacing = spacing.replace(own, _exact(row.arabic_line))
    if row.line:
        spacing = f'<w:spacing w:before="0" w:after="0" {_exact(row.line)}/>'
    justified = '<w:jc w:val="both"/>' if row.justified else ""
    if row.key == "Footer":
        justified = '<w:jc w:val="center"/>'
    level = f'<w:outlineLvl w:val="{row.outline}"/>' if row.outline is not None else ""
    bold = "<w:b/><w:bCs/>" if row.bold else ""
    following = '<w:next w:val="GcmBody"/>' if row.outline is not None else ""
    return (
        f'<w:style w:type="paragraph"{_custom(row.key)} w:styleId="{row.key}">'
        f'<w:name w:val="{row.name}"/><w:basedOn w:val="Normal"/>{following}<w:qFormat/>'
        f"<w:pPr>{keep}{row.extra}{bidi}{spacing}"
        f"{row.indent}{justified}{level}</w:pPr>"
        f'<w:rPr>{_fonts(is_rtl)}{bold}<w:color w:val="{row.colour}"/>{_size(row.size)}</w:rPr>'
        "</w:style>"
    )


def _custom(key: str) -> str:
    return ' w:customStyle="1"' if key.startswith("Gcm") or key.endswith("Unlisted") else ""


def _character_styles(fonts: str) -> str:
    return (
        '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont">'
        '<w:name w:val="Default Paragraph Font"/></w:style>'
        '<w:style w:type="character" w:styleId="Hyperlink"><w:name w:val="Hyperlink"/>'
        f'<w:rPr>{fonts}<w:color w:val="{ACCENT}"/><w:u w:val="single"/></w:rPr></w:style>'
        f'<w:style w:type="character" w:customStyle="1" w:styleId="{CROSS_REFERENCE}">'
        '<w:name w:val="GCM Cross Reference"/>'
        f'<w:rPr>{fonts}<w:color w:val="{ACCENT}"/></w:rPr></w:style>'
        '<w:style w:type="character" w:styleId="FootnoteReference">'
        '<w:name w:val="footnote reference"/>'
        '<w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style>'
    )


def numbering_xml(ordered_lists: int, is_rtl: bool) -> str:
    """Return ``numbering.xml``: bullets, numbers, and a fresh count for each ordered list."""
    fonts = _fonts(is_rtl)
    bullets = "".join(
        _level(level, "bullet", "•" if level == 0 else "–", fonts) for level in (0, 1)
    )
    numbers = "".join(_level(level, "decimal", f"%{level + 1}.", fonts) for level in (0, 1))
    starts = "".join(
        f'<w:lvlOverride w:ilvl="{level}"><w:startOverride w:val="1"/></w:lvlOverride>'
        for level in (0, 1)
    )
    instances = "".join(
        f'<w:num w:numId="{NUMBERS + index}"><w:abstractNumId w:val="{NUMBERS}"/>{starts}</w:num>'
        for index in range(max(1, ordered_lists))
    )
    multi = '<w:multiLevelType w:val="hybridMultilevel"/>'
    return (
        f"{_HEAD}<w:numbering {NAMESPACES}>"
        f'<w:abstractNum w:abstractNumId="{BULLETS}">{multi}{bullets}</w:abstractNum>'
        f'<w:abstractNum w:abstractNumId="{NUMBERS}">{multi}{numbers}</w:abstractNum>'
        f'<w:num w:numId="{BULLETS}"><w:abstractNumId w:val="{BULLETS}"/></w:num>{instances}'
        "</w:numbering>"
    )


def _level(level: int, kind: str, text: str, fonts: str) -> str:
    start = 397 * (level + 1)
    return (
        f'<w:lvl w:ilvl="{level}"><w:start w:val="1"/><w:numFmt w:val="{kind}"/>'
        f'<w:lvlText w:val="{text}"/><w:lvlJc w:val="left"/>'
        f'<w:pPr><w:ind w:left="{start}" w:hanging="340"/></w:pPr><w:rPr>{fonts}</w:rPr></w:lvl>'
    )


def settings_xml(language: str, *, embeds_fonts: bool) -> str:
    """Return ``settings.xml``."""
    embed = "<w:embedTrueTypeFonts/>" if embeds_fonts else ""
    western = region(language) if language != "ar" else region("en")
    return (
        f"{_HEAD}<w:settings {NAMESPACES}>{embed}"
        '<w:defaultTabStop w:val="709"/><w:characterSpacingControl w:val="doNotCompress"/>'
        '<w:footnotePr><w:footnote w:id="0"/><w:footnote w:id="1"/></w:footnotePr>'
        '<w:compat><w:compatSetting w:name="compatibilityMode" '
        'w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>'
        f'<w:themeFontLang w:val="{western}" w:bidi="{region("ar")}"/></w:settings>'
    )


def font_table_xml(keys: tuple[tuple[str, str, str], ...]) -> str:
    """Return ``fontTable.xml``.

    Args:
        keys: ``(slot, relationship, GUID)`` of each embedded face, slot ``embedRegular`` etc.
    """
    embedded = "".join(
        f'<w:{slot} r:id="{relation}" w:fontKey="{{{guid}}}"/>' for slot, relation, guid in keys
    )
    return (
        f"{_HEAD}<w:fonts {NAMESPACES}>"
        f'<w:font w:name="{ARABIC_FONT}"><w:altName w:val="{ARABIC_STAND_IN}"/>'
        '<w:charset w:val="B2"/><w:family w:val="auto"/><w:pitch w:val="variable"/>'
        f"{embedded}</w:font>"
        f'<w:font w:name="{PLAIN_FONT}"><w:family w:val="roman"/>'
        '<w:pitch w:val="variable"/></w:font>'
        f'<w:font w:name="{LATIN_FONT}"><w:altName w:val="{PLAIN_FONT}"/>'
        '<w:family w:val="roman"/><w:pitch w:val="variable"/></w:font></w:fonts>'
    )
