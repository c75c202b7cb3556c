"""Documents for upload: the adapter behind the port ``DocumentWriter``.

Belongs here: choosing the writer and the check by format. Does not: how any of them works. Engines
are imported when they are needed: a Word file needs no typst, a PDF no python-docx.
"""

from gcm_desktop.domain.errors import GcmError
from gcm_desktop.domain.framework import Framework
from gcm_desktop.domain.submission import Submission
from gcm_desktop.export.outline import outline
from gcm_desktop.services.ports import DocumentFault, DocumentRequest


class Documents:
    """Writes the documents of a submission and proves what was written."""

    def write(
        self, submission: Submission, framework: Framework, request: DocumentRequest
    ) -> bytes:
        """Return the document asked for; equal arguments give equal bytes.

        Raises:
            GcmError: ``export.format_unknown``, ``export.language``, ``arrangement.unknown``,
                ``export.engine``.
        """
        if request.format == "xlsx":
            from gcm_desktop.export.xlsx import write_xlsx

            return write_xlsx(submission, framework, request)
        document = outline(submission, framework, request)
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
        submission: Submission,
        framework: Framework,
        request: DocumentRequest,
    ) -> tuple[DocumentFault, ...]:
        """Reopen ``document`` and return every property that could not be proven.

        Raises:
            GcmError: as ``write``.
        """
        if request.format == "xlsx":
            from gcm_desktop.export.xlsx import check_xlsx

            return check_xlsx(document)
        tree = outline(submission, framework, request)
        if request.format == "docx":
            from gcm_desktop.export.docx_check import check_docx

            return check_docx(document, tree)
        if request.format == "pdf":
            from gcm_desktop.export.pdf_check import check_pdf

            return check_pdf(document, tree)
        raise _unknown(request)


def _unknown(request: DocumentRequest) -> GcmError:
    return GcmError("export.format_unknown", format=request.format[:20], formats="docx, pdf, xlsx")
