"""Documents for upload: the adapter behind the port ``DocumentWriter``.

Belongs here: choosing the writer and the check by format. Does not: how any of them works. Engines
are imported when they are needed: a Word file needs no typst, a PDF no python-docx.
"""

from dataclasses import replace
from operator import is_

from gcm_desktop.domain.errors import GcmError
from gcm_desktop.domain.framework import Framework
from gcm_desktop.domain.leaving import BLANK, Outgoing
from gcm_desktop.domain.submission import Submission
from gcm_desktop.export.outline import outline, properties
from gcm_desktop.export.tree import Document
from gcm_desktop.services.document_ports import DocumentRequest
from gcm_desktop.services.file_properties import FileProperties
from gcm_desktop.services.proofs import Proof

_PROGRAMS = {"pdf": "Typst", "xlsx": "Openpyxl"}
"""Engines that write their own name and version; a Word file names none."""


class Documents:
    """Writes the documents of a submission and proves what was written.

    The outline made for writing is kept for the check that follows: it is the same for the same
    arguments, and a tenth of the time of a long report.
    """

    def __init__(self) -> None:
        self._asked: tuple[Submission, Framework, DocumentRequest] | None = None
        self._told: Document | None = None

    def write(self, content: Outgoing, framework: Framework, request: DocumentRequest) -> bytes:
        """Return the document asked for; equal arguments give equal bytes.

        Raises:
            GcmError: ``export.format_unknown``, ``export.language``, ``arrangement.unknown``,
                ``export.engine``.
        """
        if request.format == "xlsx":
            from gcm_desktop.export.xlsx import write_xlsx

            return write_xlsx(content.submission, framework, request)
        document = self._outline(content.submission, framework, request)
        if request.format == "docx":
            from gcm_desktop.export.docx import write_docx

            return write_docx(document)
        if request.format == "pdf":
            from gcm_desktop.export.pdf import write_pdf

            return write_pdf(document)
        raise _unknown(request)

    def self_check(
        self,
        document: bytes,
        content: Outgoing,
        framework: Framework,
        request: DocumentRequest,
    ) -> Proof:
        """Reopen ``document`` and return every property that could be proven, and what could not.

        Raises:
            GcmError: as ``write``.
        """
        if request.format == "xlsx":
            from gcm_desktop.export.xlsx_check import prove_xlsx

            author = properties(content.submission, framework, request).author
            return prove_xlsx(document, request.language, author)
        tree = self._outline(content.submission, framework, request)
        if request.format == "docx":
            from gcm_desktop.export.docx_check import prove_docx

            return prove_docx(document, tree)
        if request.format == "pdf":
            from gcm_desktop.export.pdf_check import prove_pdf

            return prove_pdf(document, tree)
        raise _unknown(request)

    def _outline(
        self, submission: Submission, framework: Framework, request: DocumentRequest
    ) -> Document:
        asked = (submission, framework, request)
        kept = self._told
        is_kept = self._asked is not None and all(map(is_, self._asked, asked))
        if kept is None or not is_kept:
            kept = self._told = outline(*asked)
            self._asked = asked
        return kept

    def properties(
        self, content: Outgoing, framework: Framework, request: DocumentRequest
    ) -> FileProperties:
        """Return what the document asked for will say about itself; raises as ``write``."""
        if request.document or request.profile == BLANK:
            about = outline(content.submission, framework, request).properties
        else:
            about = properties(content.submission, framework, request)
        if request.format == "xlsx":
            about = replace(about, subject="")
        return FileProperties(
            about.title,
            about.author,
            about.subject,
            request.language,
            about.date,
            _PROGRAMS.get(request.format, ""),
        )


def _unknown(request: DocumentRequest) -> GcmError:
    return GcmError("export.format_unknown", format=request.format[:20], formats="docx, pdf, xlsx")
