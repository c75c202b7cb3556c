"""The drafts on this computer: starting one, listing them, what each one looks like as a whole."""

from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass
from types import MappingProxyType

from gcm_desktop.domain.assignment import Assignments
from gcm_desktop.domain.canonical import receipt, submission_json
from gcm_desktop.domain.checks import Finding, Severity, check
from gcm_desktop.domain.errors import GcmError
from gcm_desktop.domain.framework import Framework
from gcm_desktop.domain.progress import NOBODY, Progress, progress
from gcm_desktop.domain.review import Thread
from gcm_desktop.domain.settings import DEFAULTS, emblem
from gcm_desktop.domain.submission import LANGUAGES, AnswerKey, Language, Submission
from gcm_desktop.services.framework_shelf import FrameworkShelf
from gcm_desktop.services.lineage import take_leaving_snapshot
from gcm_desktop.services.ports import (
    Countries,
    Header,
    SampleSource,
    SubmissionReader,
    SubmissionStore,
)

CONFLICT = "conflict.open"
"""Finding: sides of a merge disagree, and nobody has decided yet."""
COMMENT = "comment.open"
"""Finding: a comment is not settled; it never blocks."""
MOST_TOLD = 80
"""So many letters of a comment stand in its finding."""


@dataclass(frozen=True, slots=True)
class Opened:
    """A submission with its framework: a draft's or a received one's content.

    Attributes:
        emblem: Bytes of the picture on the cover, none without one.
        assignments: Who owes what of a draft; nobody knows of what was received.
        conflicts: Answers and records on which sides of a merge disagree still.
        open_threads: Comments that are not settled.
    """

    submission: Submission
    framework: Framework
    emblem: bytes = b""
    assignments: Assignments = NOBODY
    conflicts: tuple[AnswerKey, ...] = ()
    open_threads: tuple[Thread, ...] = ()


@dataclass(frozen=True, slots=True)
class Summary:
    """What ``show`` and the cards on Home say.

    Attributes:
        words: Words per language.
        state: Drafting state of the whole: ``not_started``, ``drafting`` or ``ready``.
        receipt: Of the content as it is now.
    """

    submission: Submission
    progress: Progress
    words: dict[Language, int]
    state: str
    receipt: str


@dataclass(frozen=True, slots=True)
class Beside:
    """How what is kept beside the content of a draft is looked up when it is opened.

    Attributes:
        emblem_of: Returns the bytes of the picture on the cover.
        conflicts_of: Returns the answers and records in conflict, by the id of the draft.
        threads_of: Returns the comments that are not settled, by the id of the draft.
    """

    emblem_of: Callable[[Submission], bytes] = lambda _: b""
    conflicts_of: Callable[[str], tuple[AnswerKey, ...]] = lambda _: ()
    threads_of: Callable[[str], tuple[Thread, ...]] = lambda _: ()


class Library:
    """Use cases over all drafts."""

    def __init__(
        self,
        store: SubmissionStore,
        shelf: FrameworkShelf,
        countries: Countries,
        sample: SampleSource,
        new_id: Callable[[], str],
        now: Callable[[], str],
        *,
        beside: Beside | None = None,
    ) -> None:
        self._store = store
        self._beside = beside or Beside()
        self._shelf = shelf
        self._countries = countries
        self._sample = sample
        self._new_id = new_id
        self._now = now

    def headers(self) -> tuple[Header, ...]:
        """Return all drafts, the last edited first."""
        return self._store.headers()

    def header(self, submission_id: str) -> Header:
        """Return one draft's header; raises ``submission.unknown``."""
        return self._store.header(submission_id)

    def open(self, submission_id: str) -> Opened:
        """Return a draft with its framework; raises ``submission.unknown``."""
        submission = self._store.load(submission_id)
        framework = self._shelf.framework(self._store.header(submission_id))
        picture = self._beside.emblem_of(submission) if emblem(submission.settings) else b""
        conflicts = self._beside.conflicts_of(submission_id)
        threads = self._beside.threads_of(submission_id)
        return Opened(submission, framework, picture, conflicts=conflicts, open_threads=threads)

    def new(
        self,
        country: str,
        framework_id: str,
        edition: str | None,
        languages: tuple[Language, ...],
    ) -> str:
        """Start a submission and return its id.

        Raises:
            GcmError: ``country.unknown``, ``framework.unknown``, ``language.missing``,
                ``language.unsupported``.
        """
        code = country.upper()
        self._countries.name(code, "en")
        chosen = tuple(dict.fromkeys(languages))
        if not chosen:
            raise GcmError("language.missing", languages=", ".join(LANGUAGES))
        for language in chosen:
            if language not in LANGUAGES:
                raise GcmError(
                    "language.unsupported", language=language[:20], languages=", ".join(LANGUAGES)
                )
        framework, pack = self._shelf.newest(framework_id, edition)
        submission = Submission(
            id=self._new_id(),
            country=code,
            framework=framework.ref,
            languages=chosen,
            settings=MappingProxyType(dict(DEFAULTS)),
        )
        self._store.create(submission, pack=pack)
        return submission.id

    def snapshot(self, submission_id: str) -> str:
        """Return the id of the snapshot of a draft about to leave, made where there is none yet."""
        submission = self._store.load(submission_id)
        return take_leaving_snapshot(self._store, submission, self._now).snapshot.id

    def sample(self) -> str:
        """Return the id of the sample submission, made where it is not there yet."""
        from gcm_desktop.services.sample import sample_submission  # few want it

        framework, pack = self._shelf.newest("arab-regional-review")
        submission = sample_submission(self._sample.entries(), framework)
        if all(header.id != submission.id for header in self._store.headers()):
            self._store.create(submission, pack=pack)
        return submission.id


def summary(reader: SubmissionReader, assignments: Assignments = NOBODY) -> Summary:
    """Return the summary of a submission; what is assigned stays beside drafts, not in files."""
    submission = reader.submission
    found = progress(submission, reader.framework, assignments)
    counts = found.counts()
    if counts["not_started"] == counts["total"]:
        state = "not_started"
    elif counts["not_started"] or counts["drafting"] or counts["awaiting"]:
        state = "drafting"
    else:
        state = "ready"
    content = submission_json(submission)
    return Summary(submission, found, submission.words(), state, receipt(content))


def findings(reader: SubmissionReader, kept: Collection[str] | None = None) -> tuple[Finding, ...]:
    """Return what the checks find in a submission.

    Args:
        kept: Hashes of the attached files at hand, ``None`` where nobody knows.
    """
    open_ = tuple(Finding(CONFLICT, Severity.BLOCKS, *key) for key in reader.conflicts)
    found = (*open_, *check(reader.submission, reader.framework, kept))
    return with_comments(found, reader.open_threads)


def with_comments(found: Sequence[Finding], open_threads: Iterable[Thread]) -> tuple[Finding, ...]:
    """Return findings with a note for each comment that is not settled, before all other notes.

    ``thread`` of its details is the id.
    """
    comments = (
        Finding(
            COMMENT,
            Severity.NOTE,
            each.anchor.address,
            each.anchor.language,
            {"thread": each.comment.id, "text": shortened(each.comment.text, MOST_TOLD)},
        )
        for each in open_threads
    )
    notes = [each for each in found if each.severity is Severity.NOTE]
    return (*(each for each in found if each.severity is not Severity.NOTE), *comments, *notes)


def shortened(text: str, most: int) -> str:
    """Return a text as one line of at most ``most`` letters, cut at a word where it is cut."""
    line = " ".join(text.split())
    if len(line) <= most:
        return line
    return line[: max(line.rfind(" ", 0, most), most // 2)].rstrip() + "…"
