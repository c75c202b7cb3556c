"""What leaves, shown before anything is written: the list, and what stands around it.

Belongs here: the use case: the list of the content, the properties of the files to come, what the
store keeps beside a draft and never lets out. Does not: what leaves (``domain/leaving``).
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from gcm_desktop.domain.address import Address
from gcm_desktop.domain.canonical import receipt, submission_json
from gcm_desktop.domain.leaving import BLANK, DRAFT, outgoing
from gcm_desktop.domain.leaving_list import DATA, PACKAGE, SHEETS, LeavingList, leaving_list
from gcm_desktop.domain.review import threads
from gcm_desktop.domain.submission import Language
from gcm_desktop.services.companions import Companions
from gcm_desktop.services.exporting import DOCUMENT_FORMATS, Exporting
from gcm_desktop.services.file_properties import FileProperties
from gcm_desktop.services.ports import SubmissionReader

BUNDLE_FORMATS = (*DOCUMENT_FORMATS, SHEETS, DATA, PACKAGE)
"""What a bundle holds: every list of it is complete."""
OPEN_POINTS, GUIDANCE = "open_points", "guidance"
COMMENTS, OPEN_COMMENTS = "comments", "open_comments"


@dataclass(frozen=True, slots=True)
class Beside:
    """What a store keeps beside a draft; with any profile but that of a draft none of it leaves.

    Attributes:
        bodies: Bodies of whom parts are awaited.
        versions: Versions that were given a name.
        earlier: Reports of earlier reviews.
        comments: Comments, the settled ones among them.
    """

    bodies: int = 0
    versions: int = 0
    earlier: int = 0
    comments: int = 0


@dataclass(frozen=True, slots=True)
class LeavingChoice:
    """Which files are to be written: as in ``Exporting.document``.

    Attributes:
        document: A statement or letter that is written instead of the report.
    """

    profile: str
    languages: tuple[Language, ...]
    formats: tuple[str, ...]
    arrangement: str = ""
    document: Address = ""


@dataclass(frozen=True, slots=True)
class WhatLeaves:
    """Everything that is shown before files are written.

    Attributes:
        content: What leaves of the content and what stays.
        receipt: Of the content that leaves; the package, read with ``inspect``, says the same.
            Empty where no answer leaves.
        properties: What each document will say about itself.
        beside: What else there is and stays; ``None`` for a file, which has nothing beside it.
        adds: What documents tell that is no answer: ``open_points`` at the end of a draft, with the
            bodies that are awaited; ``open_comments`` there too; ``comments``, all of them, in the
            package of a draft; ``guidance`` in the blank questionnaire.
    """

    content: LeavingList
    receipt: str
    properties: tuple[FileProperties, ...]
    beside: Beside | None
    adds: tuple[str, ...] = ()


class Leaving:
    """Use cases around what leaves; slow, to be called away from the window."""

    def __init__(self, exporting: Exporting) -> None:
        self._exporting = exporting

    def what_leaves(
        self,
        reader: SubmissionReader,
        choice: LeavingChoice,
        beside: Beside | None = None,
        sizes: Mapping[str, int] | None = None,
    ) -> WhatLeaves:
        """Return what the files chosen will hold; nothing is written, and nothing refused.

        Raises:
            GcmError: ``export.profile_unknown``, ``language.unknown``, ``arrangement.unknown``.
        """
        content = leaving_list(
            reader.submission,
            reader.framework,
            choice.profile,
            choice.languages,
            choice.formats,
            sizes=sizes,
            document=choice.document,
        )
        going = outgoing(reader.submission, reader.framework, choice.profile).submission
        code = "" if choice.profile == BLANK else receipt(submission_json(going))
        properties = tuple(self._properties(reader, choice))
        adds = _adds(choice, reader, beside or Beside())
        return WhatLeaves(content, code, properties, beside, adds)

    def _properties(
        self, reader: SubmissionReader, choice: LeavingChoice
    ) -> Iterator[FileProperties]:
        """Yield the properties of the documents, those that are alike once."""
        seen: set[FileProperties] = set()
        for format_ in choice.formats:
            if format_ not in (*DOCUMENT_FORMATS, SHEETS):
                continue
            for language in choice.languages:
                found = self._exporting.properties(
                    reader,
                    format_,
                    language,
                    choice.profile,
                    choice.arrangement,
                    choice.document,
                )
                if found not in seen:
                    seen.add(found)
                    yield found


def _adds(choice: LeavingChoice, reader: SubmissionReader, beside: Beside) -> tuple[str, ...]:
    is_document = any(each in DOCUMENT_FORMATS for each in choice.formats) and not choice.document
    if choice.profile == BLANK:
        return (GUIDANCE,)
    if choice.profile != DRAFT:
        return ()
    adds = [OPEN_POINTS] if is_document else []
    if PACKAGE in choice.formats and beside.comments:
        adds.append(COMMENTS)
    elif is_document and reader.open_threads:
        adds.append(OPEN_COMMENTS)
    return tuple(adds)


def beside(companions: Companions, submission_id: str) -> Beside:
    """Return what is kept beside a draft; raises ``submission.unknown``."""
    return Beside(
        len(companions.assignments.assignments(submission_id).bodies),
        len(companions.versions.named(submission_id)),
        len(companions.earlier.earlier(submission_id)),
        len(threads(companions.remarks.remarks(submission_id))),
    )


def sizes(companions: Companions, submission_id: str) -> dict[str, int]:
    """Return the bytes of each file that is kept with a draft, by its hash."""
    kept = companions.attachments.attachments(submission_id)
    return {each.sha256: each.size for each in kept}
