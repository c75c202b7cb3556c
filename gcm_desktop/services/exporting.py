"""Documents for upload: written, proven, then put in place; what cannot be proven is refused."""

from collections.abc import Callable
from pathlib import Path

from gcm_desktop.domain.address import Address
from gcm_desktop.domain.canonical import submission_json
from gcm_desktop.domain.checks import Severity
from gcm_desktop.domain.errors import GcmError, Reaction
from gcm_desktop.domain.submission import Language, Submission
from gcm_desktop.services.library import findings
from gcm_desktop.services.ports import (
    Countries,
    DocumentRequest,
    DocumentWriter,
    Files,
    SubmissionReader,
)

DOCUMENT_FORMATS = ("docx", "pdf")
FORMATS = (*DOCUMENT_FORMATS, "xlsx", "json")
DRAFT, FINAL = "draft", "final"
PROFILES = (DRAFT, FINAL)


class Exporting:
    """Use cases that write documents; a caller exporting a draft takes a snapshot first."""

    def __init__(
        self,
        writer: Callable[[], DocumentWriter],
        countries: Countries,
        files: Files,
        now: Callable[[], str],
    ) -> None:
        self._writer = writer
        self._countries = countries
        self._files = files
        self._now = now

    def export(
        self,
        reader: SubmissionReader,
        format_: str,
        language: Language,
        out: Path,
        profile: str = DRAFT,
        arrangement: str = "",
        *,
        earlier: Submission | None = None,
    ) -> None:
        """Write a document of any submission to ``out``.

        Raises:
            GcmError: ``export.format_unknown``, ``export.profile_unknown``, ``language.unknown``,
                ``export.blocked`` (for a person), ``export.unproven``, ``export.engine``,
                ``file.unwritable``.
        """
        document = self.document(reader, format_, language, profile, arrangement, earlier=earlier)
        self._files.write(out, document)

    def keep(self, out: Path, content: bytes) -> None:
        """Write what was made beside the documents, whole or not at all; raises as ``export``."""
        self._files.write(out, content)

    def document(
        self,
        reader: SubmissionReader,
        format_: str,
        language: Language,
        profile: str = DRAFT,
        arrangement: str = "",
        items: tuple[Address, ...] = (),
        *,
        earlier: Submission | None = None,
    ) -> bytes:
        """Return a proven document; raises as ``export``, writes nothing.

        Args:
            items: What alone is told (``DocumentRequest.items``); one that is not in the framework
                raises ``address.unknown``.
            earlier: The report of the last review (``DocumentRequest.earlier``).
        """
        if format_ not in FORMATS:
            raise GcmError("export.format_unknown", format=format_, formats=", ".join(FORMATS))
        if profile not in PROFILES:
            raise GcmError("export.profile_unknown", profile=profile, profiles=", ".join(PROFILES))
        submission, framework = reader.submission, reader.framework
        if format_ == "json":
            return submission_json(submission)
        if language not in submission.languages:
            known = ", ".join(submission.languages)
            raise GcmError("language.unknown", language=language[:20], languages=known)
        if profile == FINAL:
            _expect_unblocked(reader)
        request = DocumentRequest(
            format=format_,
            language=language,
            profile=profile,
            arrangement=arrangement or framework.arrangements[0].key,
            country_name=self._countries.name(submission.country, language),
            today=self._now()[:10],
            items=items,
            earlier=earlier,
        )
        framework.arrangement(request.arrangement)
        writer = self._writer()
        document = writer.write(submission, framework, request)
        faults = writer.self_check(document, submission, framework, request)
        if faults:
            raise GcmError(
                "export.unproven",
                Reaction.ENVIRONMENT,
                faults="; ".join(f"{fault.code} {fault.details}" for fault in faults[:5]),
            )
        return document


def _expect_unblocked(reader: SubmissionReader) -> None:
    blocking = [found for found in findings(reader) if found.severity is Severity.BLOCKS]
    if blocking:
        raise GcmError(
            "export.blocked", Reaction.PERSON, count=len(blocking), first=blocking[0].address
        )
