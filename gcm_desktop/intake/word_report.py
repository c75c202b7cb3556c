"""Word reports (DOCX) of an earlier time: headings, paragraphs, list items and rows of tables.

Only the parts that hold text are taken out of the archive, through the one zip reader and its
limits; nothing that leads out of the file is followed, macros, pictures and embedded files are
never opened, a document type is refused before any parser sees it. Belongs here: the archive, its
parts and what it holds beside text. Does not: the body (``word_body``).
"""

from lxml import etree

from gcm_desktop.base.zip_reader import ZipError, ZipLimits, ZipReader
from gcm_desktop.domain.errors import GcmError
from gcm_desktop.intake.word_archive import MAX_SMALL_PART, RELATION, body_name, parsed
from gcm_desktop.intake.word_body import Styles, body_parts, read_styles
from gcm_desktop.services.earlier_reports import Report

LIMITS = ZipLimits(members=5_000, member_bytes=64 * 2**20, total_bytes=256 * 2**20, ratio=400)
"""Styles of Word shrink forty times, tables of equal cells a hundredfold."""
MAX_TEXT_PART = 24 * 2**20
"""Largest body read: several hundred pages with every letter formatted."""
MAX_RELATIONS = 200
"""Parts that say what leads where; each is small."""
_OVERSIZE = frozenset({"too_many_members", "member_too_large", "too_large", "ratio"})


class WordReports:
    """Reads DOCX files (port ``ReportReader``)."""

    def read(self, content: bytes, name: str) -> Report:
        """Return what a file says.

        Raises:
            GcmError: ``report.unreadable``, ``report.too_large``, ``report.empty``.
        """
        try:
            archive = ZipReader(content, LIMITS)
            parts = body_parts(parsed(archive, body_name(archive), MAX_TEXT_PART), _styles(archive))
            warnings = _warnings(archive)
        except ZipError as fault:
            code = "report.too_large" if fault.rule in _OVERSIZE else "report.unreadable"
            raise GcmError(code, file=name[:80]) from fault
        except (etree.LxmlError, ValueError, RecursionError) as fault:
            raise GcmError("report.unreadable", file=name[:80]) from fault
        if parts is None:
            raise GcmError("report.too_large", file=name[:80])
        if not parts:
            raise GcmError("report.empty", file=name[:80])
        return Report(parts, warnings)


def _styles(archive: ZipReader) -> Styles:
    found = {}
    for name in ("word/styles.xml", "word/numbering.xml"):
        if name in archive.names:
            found[name] = parsed(archive, name, MAX_SMALL_PART)
    return read_styles(found.get("word/styles.xml"), found.get("word/numbering.xml"))


def _warnings(archive: ZipReader) -> tuple[str, ...]:
    """Return what the file holds beside text; only names and relations are looked at."""
    names = [name.lower() for name in archive.names]
    found = []
    if any("vbaproject" in name or "vbadata" in name for name in names):
        found.append("macros")
    relations = [name for name in archive.names if name.endswith(".rels")]
    if any(_leads_out(archive, name) for name in relations[:MAX_RELATIONS]):
        found.append("outside")
    if any("/embeddings/" in name or "/activex/" in name for name in names):
        found.append("embedded")
    return tuple(found)


def _leads_out(archive: ZipReader, name: str) -> bool:
    """True where a relation names something outside the file; links on text are meant to."""
    return any(
        (relation.get("TargetMode") or "").lower() == "external"
        and not (relation.get("Type") or "").endswith("/hyperlink")
        for relation in parsed(archive, name, MAX_SMALL_PART).iter(RELATION)
    )
