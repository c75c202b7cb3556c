"""Documents for upload: written, proven, then put in place; what cannot be proven is kept aside."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from gcm_desktop.domain.address import Address, owner
from gcm_desktop.domain.canonical import submission_json
from gcm_desktop.domain.checks import Severity
from gcm_desktop.domain.errors import GcmError, Reaction
from gcm_desktop.domain.framework import Framework
from gcm_desktop.domain.leaving import BLANK, CHECKED, DRAFT, Outgoing, expect_profile, outgoing
from gcm_desktop.domain.open_point import OpenPoint
from gcm_desktop.domain.progress import NOBODY
from gcm_desktop.domain.submission import LANGUAGES, Language, Submission
from gcm_desktop.services.document_ports import DocumentRequest, DocumentWriter
from gcm_desktop.services.file_properties import FileProperties
from gcm_desktop.services.library import Opened, findings
from gcm_desktop.services.open_points import open_points
from gcm_desktop.services.ports import Countries, Files, SubmissionReader
from gcm_desktop.services.proofs import Aside, Proof

DOCUMENT_FORMATS = ("docx", "pdf")
FORMATS = (*DOCUMENT_FORMATS, "xlsx", "json")


class UnwrittenError(GcmError):
    """A document that was made and proven and could not be written: it is not lost.

    Attributes:
        content: The document.
        proof: What was proven about it.
    """

    def __init__(self, fault: GcmError, content: bytes, proof: Proof) -> None:
        super().__init__(fault.code, fault.reaction, **fault.details)
        self.content = content
        self.proof = proof


class Exporting:
    """Use cases that write documents; a caller exporting a draft takes a snapshot first."""

    def __init__(
        self,
        writer: Callable[[], DocumentWriter],
        countries: Countries,
        files: Files,
        now: Callable[[], str],
        aside: Aside,
    ) -> None:
        self._writer = writer
        self._aside = aside
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
    ) -> Proof:
        """Write a document of any submission to ``out``; return what was proven about it.

        Raises:
            GcmError: ``export.format_unknown``, ``export.profile_unknown``, ``language.unknown``,
                ``export.blocked`` (for a person), ``export.unproven``, ``export.engine``,
                ``file.*`` as an ``UnwrittenError``.
        """
        document, proof = self.proven(
            reader, format_, language, profile, arrangement, earlier=earlier
        )
        return self._write(out, document, proof)

    def write_made(self, unwritten: UnwrittenError, out: Path) -> Proof:
        """Write to another place what could not be written to its own; raises as ``export``."""
        return self._write(out, unwritten.content, unwritten.proof)

    def _write(self, out: Path, document: bytes, proof: Proof) -> Proof:
        try:
            self._files.write(out, document)
        except GcmError as fault:
            raise UnwrittenError(fault, document, proof) from fault
        return proof

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
        """Return a proven document without its proof; arguments and errors as ``proven``."""
        made = self.proven(reader, format_, language, profile, arrangement, items, earlier=earlier)
        return made[0]

    def proven(
        self,
        reader: SubmissionReader,
        format_: str,
        language: Language,
        profile: str = DRAFT,
        arrangement: str = "",
        items: tuple[Address, ...] = (),
        *,
        earlier: Submission | None = None,
    ) -> tuple[bytes, Proof]:
        """Return a document and what was proven about it; raises as ``export``.

        One that cannot be proven is kept aside, and the error says where. The plain data is the
        canonical text itself: there is nothing to prove.

        Args:
            items: What alone is told (``DocumentRequest.items``); one that is not in the framework
                raises ``address.unknown``.
            earlier: The report of the last review (``DocumentRequest.earlier``).
        """
        expect_profile(profile)
        formats = DOCUMENT_FORMATS if profile == BLANK else FORMATS
        if format_ not in formats:
            raise GcmError("export.format_unknown", format=format_, formats=", ".join(formats))
        if profile in CHECKED:
            _expect_unblocked(reader)
        framework = reader.framework
        content = outgoing(reader.submission, framework, profile)
        submission = content.submission
        if format_ == "json":
            return submission_json(submission), Proof()
        spoken = LANGUAGES if profile == BLANK else submission.languages
        if language not in spoken:
            known = ", ".join(spoken)
            raise GcmError("language.unknown", language=language[:20], languages=known)
        request = self._request(reader, format_, language, profile, arrangement)
        request = replace(
            request,
            items=items,
            open_points=() if items else _open_points(reader, request),
            earlier=outgoing(earlier, framework, profile) if earlier else None,
        )
        framework.arrangement(request.arrangement)
        return self._proven(content, framework, request)

    def properties(
        self,
        reader: SubmissionReader,
        format_: str,
        language: Language,
        profile: str = DRAFT,
        arrangement: str = "",
        document: Address = "",
    ) -> FileProperties:
        """Return what a document will say about itself; raises as ``export``, refuses nothing."""
        content = outgoing(reader.submission, reader.framework, profile, document)
        request = self._request(reader, format_, language, profile, arrangement)
        request = replace(request, document=document)
        return self._writer().properties(content, reader.framework, request)

    def export_record(
        self,
        reader: SubmissionReader,
        format_: str,
        language: Language,
        out: Path,
        record: Address,
        profile: str = DRAFT,
    ) -> Proof:
        """Write a record that is a document of its own: a statement or a letter.

        Of what blocks only that counts which is found in the record itself.

        Raises:
            GcmError: as ``export``; ``document.unknown`` where there is no such record.
        """
        if format_ not in DOCUMENT_FORMATS:
            known = ", ".join(DOCUMENT_FORMATS)
            raise GcmError("export.format_unknown", format=format_, formats=known)
        expect_profile(profile)
        if profile in CHECKED:
            _expect_unblocked(reader, record)
        framework = reader.framework
        content = outgoing(reader.submission, framework, profile, record)
        submission = content.submission
        if language not in submission.languages:
            known = ", ".join(submission.languages)
            raise GcmError("language.unknown", language=language[:20], languages=known)
        request = self._request(reader, format_, language, profile, "")
        request = replace(request, document=record)
        document, proof = self._proven(content, framework, request)
        return self._write(out, document, proof)

    def _request(
        self,
        reader: SubmissionReader,
        format_: str,
        language: Language,
        profile: str,
        arrangement: str,
    ) -> DocumentRequest:
        country = reader.submission.country
        return DocumentRequest(
            format=format_,
            language=language,
            profile=profile,
            arrangement=arrangement or reader.framework.arrangements[0].key,
            country_name=self._countries.name(country, language) if country else "",
            today=self._now()[:10],
            emblem=reader.emblem,
        )

    def _proven(
        self, content: Outgoing, framework: Framework, request: DocumentRequest
    ) -> tuple[bytes, Proof]:
        """Return a document with its proof; one that cannot be proven is kept aside."""
        writer = self._writer()
        document = writer.write(content, framework, request)
        proof = writer.self_check(document, content, framework, request)
        if proof.faults:
            told = (content.submission.id, request.language, request.profile)
            name = "_".join(told) + f".{request.format}"
            place = self._aside.keep(name, document) or "–"
            raise GcmError(
                "export.unproven", Reaction.ENVIRONMENT, faults=proof.told_faults, kept=place
            )
        return document, proof


def _open_points(reader: SubmissionReader, request: DocumentRequest) -> tuple[OpenPoint, ...]:
    """Return what a whole draft tells at its end, nothing for every other document."""
    if request.profile != DRAFT or request.format not in DOCUMENT_FORMATS:
        return ()
    assignments = reader.assignments if isinstance(reader, Opened) else NOBODY
    return open_points(reader, request.language, assignments)


def _expect_unblocked(reader: SubmissionReader, record: Address = "") -> None:
    """Expect that nothing blocks, in ``record`` alone where one is named."""
    blocking = [
        found
        for found in findings(reader)
        if found.severity is Severity.BLOCKS and (not record or owner(found.address) == record)
    ]
    if blocking:
        raise GcmError(
            "export.blocked", Reaction.PERSON, count=len(blocking), first=blocking[0].address
        )
