"""Word forms of chosen answers: the adapter behind the port ``FormWriter``.

Belongs here: the parts of the package, what it says about itself. Does not: the body
(``form_body``), words (``form_words``), proving (``form_check``). The same sheet gives the same
bytes. No template, no content control, no protection, nothing outside but links of the text.
"""

from collections.abc import Iterator, Mapping
from types import MappingProxyType
from xml.sax.saxutils import escape, quoteattr

from gcm_desktop.base.zip_reader import write_zip
from gcm_desktop.domain.form import FormPlace
from gcm_desktop.domain.framework import Framework
from gcm_desktop.domain.leaving import Outgoing
from gcm_desktop.domain.richtext import block_runs
from gcm_desktop.domain.richtext_html import parse_html
from gcm_desktop.domain.submission import Kind, Submission
from gcm_desktop.domain.text import clean_line, language_direction
from gcm_desktop.export.docx_margins import footer_xml, header_xml
from gcm_desktop.export.docx_styles import (
    font_table_xml,
    numbering_xml,
    settings_xml,
    styles_xml,
)
from gcm_desktop.export.form_body import FormBody, note_runs
from gcm_desktop.export.form_check import prove_form
from gcm_desktop.export.form_words import FormWords, form_words
from gcm_desktop.export.narrative import Reader, notes
from gcm_desktop.export.tree import Document, Note, Properties
from gcm_desktop.services.form_ports import FormSheet
from gcm_desktop.services.proofs import Proof

FORM_NAMESPACE = "urn:gcm-desktop:form:1"
"""Of the custom XML part; the number is that of the scheme."""
SCHEMA = "1"
_ITEM = "{7B1F2C60-5A5E-4C0B-8E0E-6B5D3F0A9C11}"
_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
_WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml."
_PACKAGE = "http://schemas.openxmlformats.org/package/2006/"
_RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
_PARTS = ("styles", "numbering", "settings", "header", "footer", "footnotes", "fontTable")


class WordForms:
    """Writes and proves forms."""

    def write(self, content: Outgoing, framework: Framework, sheet: FormSheet) -> bytes:
        """Return a form; raises ``export.language``, ``address.unknown``."""
        submission = content.submission
        words = form_words(framework, sheet.language)
        reader = Reader(submission, framework, words.common)
        document = _document(reader, words, sheet)
        body = FormBody(document, reader, words, sheet)
        body_xml, notes_xml = body.xml(), body.notes_xml()
        is_rtl = document.direction.value == "rtl"
        settings = settings_xml(sheet.language, embeds_fonts=False)
        tracked = "<w:trackRevisions/><w:defaultTabStop"
        parts = {
            "word/document.xml": body_xml,
            "word/styles.xml": styles_xml(sheet.language, document.direction),
            "word/numbering.xml": numbering_xml(body.ordered_lists, is_rtl),
            "word/settings.xml": settings.replace("<w:defaultTabStop", tracked, 1),
            "word/header.xml": header_xml(document),
            "word/footer.xml": footer_xml(document),
            "word/footnotes.xml": notes_xml,
            "word/fontTable.xml": font_table_xml(()),
            "customXml/item1.xml": _custom_part(submission, sheet, body),
            "customXml/itemProps1.xml": _item_properties(),
            "docProps/core.xml": _core(document),
            "docProps/custom.xml": _custom_properties(submission, sheet),
        }
        links = {name: _links(xml, body) for name, xml in parts.items()}
        relations = {
            "_rels/.rels": _relations(
                (_RELATION + "officeDocument", "word/document.xml"),
                (_PACKAGE + "relationships/metadata/core-properties", "docProps/core.xml"),
                (_RELATION + "custom-properties", "docProps/custom.xml"),
            ),
            "word/_rels/document.xml.rels": _document_relations(links["word/document.xml"]),
            "customXml/_rels/item1.xml.rels": _relations(
                (_RELATION + "customXmlProps", "itemProps1.xml")
            ),
        }
        if links["word/footnotes.xml"]:
            outside = f"{_OPENED}{links['word/footnotes.xml']}</Relationships>"
            relations["word/_rels/footnotes.xml.rels"] = outside
        made = {"[Content_Types].xml": _types(), **relations, **parts}
        members = ((name, xml.encode("utf-8", "replace")) for name, xml in made.items())
        return write_zip(members, is_small=True)

    def prove(self, form: bytes, sheet: FormSheet) -> Proof:
        """Reopen a form and return what could be proven about it, and what not."""
        return prove_form(form, sheet)


_OPENED = f'{_HEAD}<Relationships xmlns="{_PACKAGE}relationships">'


def _document(reader: Reader, words: FormWords, sheet: FormSheet) -> Document:
    """Return what the paragraphs of a form need to know of it: language, notes, margins."""
    review = reader.framework.title.in_language(sheet.language)
    return Document(
        language=sheet.language,
        direction=language_direction(sheet.language),
        properties=Properties(
            words.own.text("title"), sheet.country_name or review, review, sheet.today
        ),
        header=words.own.text("header", review=review),
        page_label=str(words.common.words["page"]),
        nodes=(),
        digits=words.common.digits,
        notes=_notes(reader, sheet.places),
    )


def _notes(reader: Reader, places: tuple[FormPlace, ...]) -> Mapping[str, Note]:
    """Return a footnote for every source that is referred to, those that are gone as well."""
    known = notes(reader)
    named = {
        run.source
        for place in places
        for answer in (reader.submission.answer(*place.answer_key),)
        if answer is not None and answer.kind is Kind.NARRATIVE
        for block in parse_html(answer.value).blocks
        for run in block_runs(block)
        if run.source is not None
    }
    made = {}
    for source in sorted(named):
        note = known.get(source, Note(()))
        made[source] = Note(note_runs(source, note.runs), note.language)
    return MappingProxyType(made)


def _links(xml: str, body: FormBody) -> str:
    """Return the relations of the outside links a part holds."""
    return "".join(
        f'<Relationship Id="rIdL{number}" Type="{_RELATION}hyperlink" '
        f'Target={quoteattr(target)} TargetMode="External"/>'
        for number, target in enumerate(body.text.links, 1)
        if f'r:id="rIdL{number}"' in xml
    )


def _relations(*targets: tuple[str, str]) -> str:
    told = "".join(
        f'<Relationship Id="rId{number}" Type="{kind}" Target="{target}"/>'
        for number, (kind, target) in enumerate(targets, 1)
    )
    return f"{_OPENED}{told}</Relationships>"


def _document_relations(links: str) -> str:
    own = "".join(
        f'<Relationship Id="rId{name[0].upper()}{name[1:]}" Type="{_RELATION}{name}" '
        f'Target="{name}.xml"/>'
        for name in _PARTS
    )
    custom = (
        f'<Relationship Id="rIdCustom" Type="{_RELATION}customXml" '
        'Target="../customXml/item1.xml"/>'
    )
    return f"{_OPENED}{own}{custom}{links}</Relationships>"


def _types() -> str:
    overrides = [("/word/document.xml", _WORD + "document.main+xml")]
    overrides += [(f"/word/{name}.xml", f"{_WORD}{name}+xml") for name in _PARTS]
    office = "application/vnd.openxmlformats-officedocument."
    overrides += [
        ("/customXml/itemProps1.xml", office + "customXmlProperties+xml"),
        ("/docProps/custom.xml", office + "custom-properties+xml"),
        ("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"),
    ]
    told = "".join(
        f'<Override PartName="{name}" ContentType="{kind}"/>' for name, kind in overrides
    )
    return (
        f'{_HEAD}<Types xmlns="{_PACKAGE}content-types"><Default Extension="rels" ContentType='
        '"application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Default Extension="xml" ContentType="application/xml"/>{told}</Types>'
    )


def _custom_part(submission: Submission, sheet: FormSheet, body: FormBody) -> str:
    """Return what the form says about itself; the base is the snapshot, the texts a second copy."""
    reference = submission.framework
    attributes = _attributes(
        {
            "id": sheet.id,
            "submission": submission.id,
            "snapshot": sheet.snapshot,
            "framework": reference.id,
            "edition": reference.edition,
            "language": sheet.language,
        }
    )
    return (
        f'{_HEAD}<form xmlns="{FORM_NAMESPACE}" {attributes}>{"".join(_bases(body))}'
        f"<fixed>{' '.join(body.fixed)}</fixed></form>"
    )


def _bases(body: FormBody) -> Iterator[str]:
    for base in body.bases:
        place = base.place
        told = {
            "key": place.key,
            "address": place.address,
            "language": place.language or "",
            "kind": base.kind,
            "code": place.code,
            "sha256": base.said,
            "heading": base.heading,
            "guidance": base.guidance,
        }
        yield f"<answer {_attributes(told)}>{escape(base.text)}</answer>"


def _attributes(told: Mapping[str, str]) -> str:
    return " ".join(f"{name}={quoteattr(value)}" for name, value in told.items() if value)


def _item_properties() -> str:
    return (
        f'{_HEAD}<ds:datastoreItem ds:itemID="{_ITEM}" xmlns:ds='
        '"http://schemas.openxmlformats.org/officeDocument/2006/customXml"><ds:schemaRefs>'
        f'<ds:schemaRef ds:uri="{FORM_NAMESPACE}"/></ds:schemaRefs></ds:datastoreItem>'
    )


def _custom_properties(submission: Submission, sheet: FormSheet) -> str:
    """Return short properties: they survive a way through other formats, the custom part not."""
    told = (("GcmForm", sheet.id), ("GcmFormSchema", SCHEMA), ("GcmSubmission", submission.id))
    written = "".join(
        f'<property fmtid="{{D5CDD505-2E9C-101B-9397-08002B2CF9AE}}" pid="{number}" '
        f'name="{name}"><vt:lpwstr>{escape(value)}</vt:lpwstr></property>'
        for number, (name, value) in enumerate(told, 2)
    )
    office = "http://schemas.openxmlformats.org/officeDocument/2006/"
    return (
        f'{_HEAD}<Properties xmlns="{office}custom-properties" '
        f'xmlns:vt="{office}docPropsVTypes">{written}</Properties>'
    )


def _core(document: Document) -> str:
    """Return the core properties: nobody's name, no time of day."""
    properties = document.properties
    day = f"{properties.date}T00:00:00Z"
    names = (
        f'xmlns:cp="{_PACKAGE}metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"'
        ' xmlns:dcterms="http://purl.org/dc/terms/" '
        'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"'
    )
    return (
        f"{_HEAD}<cp:coreProperties {names}><dc:title>{_text(properties.title)}</dc:title>"
        f"<dc:subject>{_text(properties.subject)}</dc:subject>"
        f"<dc:creator>{_text(properties.author)}</dc:creator>"
        f'<dcterms:created xsi:type="dcterms:W3CDTF">{day}</dcterms:created>'
        f'<dcterms:modified xsi:type="dcterms:W3CDTF">{day}</dcterms:modified>'
        f"<dc:language>{document.language}</dc:language></cp:coreProperties>"
    )


def _text(text: str) -> str:
    return escape(clean_line(text))
