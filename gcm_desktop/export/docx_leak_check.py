"""Self-check of Word files, second half: what must not be in them.

Belongs here: foreign parts, targets outside, names and traces of editing, places left to be filled.
Does not: what must be in them (``docx_check``, ``docx_body_check``).
"""

import re
from collections.abc import Iterator, Mapping

from lxml import etree

from gcm_desktop.domain.text import clean_line
from gcm_desktop.export.docx_check_rules import W, attribute
from gcm_desktop.export.tree import Contents, Document, node_runs, plain
from gcm_desktop.services.proofs import DocumentFault

HYPERLINK = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink"
RELATION = "{http://schemas.openxmlformats.org/package/2006/relationships}Relationship"
_SCHEMES = ("http://", "https://", "mailto:")
_KNOWN_PARTS = re.compile(
    r"\[Content_Types\]\.xml|_rels/\.rels|docProps/core\.xml|word/_rels/\w+\.xml\.rels"
    r"|word/(?:document|styles|numbering|settings|header|footer|footnotes|fontTable)\d*\.xml"
    r"|word/fonts/\w+\.odttf|word/media/\w+\.(?:png|jpe?g)"
)
"""No comments, no people, no custom properties, no macros: what is not here is refused."""
_TRACES = ("author", "initials", "rsidR", "rsidRPr", "rsidRDefault", "rsidP", "rsidSect", "rsidTr")
_TRACE_ELEMENTS = ("rsids", "docVars", "attachedTemplate", "commentRangeStart", "commentReference")
_TO_FILL = re.compile(r"\{[A-Za-z_][A-Za-z_.]*\}")
_FORM_ELEMENTS = ("sdt", "showingPlcHdr", "ffData")

Parts = Mapping[str, etree._Element]  # noqa: SLF001 - lxml names the type of its elements so


def check_packaging(parts: Parts, names: Mapping[str, bytes]) -> Iterator[DocumentFault]:
    """No part but ours, no declaration of entities, no target outside but links of the text."""
    for name in names:
        if not _KNOWN_PARTS.fullmatch(name):
            yield DocumentFault("docx.parts", name)
    for name, part in parts.items():
        if part.getroottree().docinfo.internalDTD is not None:
            yield DocumentFault("docx.doctype", name)
        for relation in part.iter(RELATION):
            if relation.get("TargetMode") != "External":
                continue
            target = relation.get("Target", "")
            if relation.get("Type") != HYPERLINK or not target.lower().startswith(_SCHEMES):
                yield DocumentFault("docx.external", target[:80])


def check_traces(parts: Parts, raw: Mapping[str, bytes]) -> Iterator[DocumentFault]:
    """No name of whoever edited, no comment, no identity of a computer's editing sessions."""
    for name, part in _word_parts(parts):
        if b"rsid" in raw[name] or b":author" in raw[name] or b":initials" in raw[name]:
            for element in part.iter(etree.Element):
                if any(attribute(element, trace) for trace in _TRACES):
                    yield DocumentFault("docx.metadata", f"{name} {etree.QName(element).localname}")
                    break
        for trace in _TRACE_ELEMENTS:
            if next(part.iter(W + trace), None) is not None:
                yield DocumentFault("docx.metadata", f"{name} {trace}")


def check_placeholders(
    parts: Parts, raw: Mapping[str, bytes], tree: Document
) -> Iterator[DocumentFault]:
    """Nothing is left to be filled in; braces that somebody wrote into an answer are text."""
    own = _written_braces(tree)
    for name, part in _word_parts(parts):
        if b"{" in raw[name]:
            for paragraph in part.iter(W + "p"):
                text = "".join(letters.text or "" for letters in paragraph.iter(W + "t"))
                for found in set(_TO_FILL.findall(text)) - own:
                    yield DocumentFault("docx.placeholder", f"{name} {found[:40]}")
        for form in _FORM_ELEMENTS:
            if next(part.iter(W + form), None) is not None:
                yield DocumentFault("docx.placeholder", f"{name} {form}")


def _word_parts(parts: Parts) -> Iterator[tuple[str, etree._Element]]:
    for name, part in parts.items():
        if name.startswith("word/") and not name.endswith(".rels"):
            yield name, part


def _written_braces(tree: Document) -> set[str]:
    texts = [tree.header, tree.title, tree.draft_mark]
    texts += [node.title for node in tree.nodes if isinstance(node, Contents)]
    texts += [plain(runs) for node in tree.nodes for runs in node_runs(node)]
    texts += [plain(note.runs) for note in tree.notes.values()]
    return {found for text in texts if "{" in text for found in _TO_FILL.findall(clean_line(text))}
