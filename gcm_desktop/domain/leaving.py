"""What leaves: the content of a submission as one profile lets it out, and nothing else of it.

``outgoing`` is the only maker of ``Outgoing``, and ``Outgoing`` is all that writers of documents
and packages are given: what is internal cannot leave because it never reaches them. By profile:

- ``draft``, for the State's own use: everything.
- ``final``, for upload: without what the framework says ``never`` leaves; without marks but those
  that hold hashes only (approvals name persons, a mark nobody knows may do so); without answers in
  a language that was taken away, which are kept in the draft and stand in no document. Answers the
  framework does not know are the State's own words and leave with the data.
- ``public``: also without what is ``not_public``, every mark, the ids of removed records, and
  whatever this framework or this program does not know: nobody has said that it is fit for all.
- ``blank``: the questions only, so nothing of what was answered.

A reference to a record that stays is taken out of the texts that leave. Belongs here: that
decision, once. Does not: what a person is shown of it (``services/leaving``), writing.
"""

from collections.abc import Mapping
from dataclasses import InitVar, dataclass, replace
from types import MappingProxyType

from gcm_desktop.domain import address as addresses
from gcm_desktop.domain.address import Address
from gcm_desktop.domain.errors import GcmError
from gcm_desktop.domain.framework import Framework, Leaves
from gcm_desktop.domain.marks import CARRIED, CONFIRMED, TRANSLATED_FROM, marked
from gcm_desktop.domain.richtext import Block, RichText, Runs, Table, normal, to_html
from gcm_desktop.domain.richtext_html import parse_html
from gcm_desktop.domain.settings import setting_of
from gcm_desktop.domain.submission import Answer, AnswerKey, Kind, Record, Submission

DRAFT, FINAL, PUBLIC, BLANK = "draft", "final", "public", "blank"
PROFILES = (DRAFT, FINAL, PUBLIC, BLANK)
CHECKED = frozenset({FINAL, PUBLIC})
"""Profiles that a finding refuses which blocks upload."""
_HASHES = frozenset({TRANSLATED_FROM, CARRIED, CONFIRMED})
"""Marks by which a receiver knows what was translated and carried over; they name nobody."""
_SEAL = object()


@dataclass(frozen=True, slots=True)
class Outgoing:
    """Content that may leave with a profile; made by ``outgoing`` alone.

    Raises:
        TypeError: where anything else makes one.
    """

    submission: Submission
    profile: str
    seal: InitVar[object] = None

    def __post_init__(self, seal: object) -> None:
        """Refuse what ``outgoing`` has not made."""
        if seal is not _SEAL:
            raise TypeError("what leaves is made by outgoing() alone")


def outgoing(
    submission: Submission, framework: Framework, profile: str, asked: Address = ""
) -> Outgoing:
    """Return what leaves of ``submission`` with ``profile``; what has left leaves again whole.

    Args:
        framework: The one the submission was written with.
        asked: A record that leaves though its kind may stay: it was asked for by itself, as a
            statement or letter. Its marks, and fields that stay, stay as ever.

    Raises:
        GcmError: ``export.profile_unknown``.
    """
    expect_profile(profile)
    if profile == DRAFT:
        return Outgoing(submission, profile, _SEAL)
    if profile == BLANK:
        nothing: Mapping[AnswerKey, Answer] = MappingProxyType({})
        no_records: Mapping[str, Record] = MappingProxyType({})
        blank = replace(
            submission, answers=nothing, records=no_records, tombstones=frozenset[Address]()
        )
        return Outgoing(blank, profile, _SEAL)
    return Outgoing(_Sieve(submission, framework, profile, asked).content(), profile, _SEAL)


def expect_profile(profile: str) -> None:
    """Raise ``export.profile_unknown`` for a name that is no profile's."""
    if profile not in PROFILES:
        known = ", ".join(PROFILES)
        raise GcmError("export.profile_unknown", profile=profile[:20], profiles=known)


def leaves_of(framework: Framework, address: Address) -> Leaves | None:
    """Return with which profiles what stands at ``address`` leaves.

    A mark leaves at most with what it is about, a field at most with its kind of record; ``None``
    where the framework knows neither question nor item nor record there.
    """
    about = marked(address)
    kind = framework.record_kinds.get(addresses.kind(about))
    if not addresses.question(about):
        if kind is not None:
            return kind.leaves
        return Leaves.ALWAYS if about in framework.items else None
    own = _own_leaves(framework, about)
    if kind is None or kind.leaves is Leaves.ALWAYS:
        return own
    # Of a kind that stays, nothing leaves: not even a field this framework does not know.
    return _least(own or kind.leaves, kind.leaves)


def _own_leaves(framework: Framework, address: Address) -> Leaves | None:
    """Return what is said of a question by itself, ``None`` where it is not known."""
    try:
        return framework.question_at(address).leaves
    except GcmError:
        return None


def is_let_out(leaves: Leaves | None, profile: str) -> bool:
    """True where what leaves with ``leaves`` (``None``: nobody said) is let out by ``profile``."""
    if profile == PUBLIC:
        return leaves is Leaves.ALWAYS
    return profile == DRAFT or leaves is not Leaves.NEVER


def _least(one: Leaves, other: Leaves) -> Leaves:
    order = (Leaves.NEVER, Leaves.NOT_PUBLIC, Leaves.ALWAYS)
    return min(one, other, key=order.index)


class _Sieve:
    """Decides, answer by answer, what a profile that is read elsewhere lets out."""

    def __init__(
        self, submission: Submission, framework: Framework, profile: str, asked: Address
    ) -> None:
        self._submission = submission
        self._asked = asked
        self._framework = framework
        self._profile = profile
        self._records = {
            key: record
            for key, record in submission.records.items()
            if record.address == asked or self._lets_kind_out(record.kind)
        }
        self._staying = frozenset(submission.records) - self._records.keys()

    def content(self) -> Submission:
        """Return what is let out; the very same value where that is everything."""
        given = self._submission
        answers = {key: answer for key, answer in given.answers.items() if self._lets_out(key)}
        if self._staying:
            answers = {key: self._mended(answer) for key, answer in answers.items()}
            answers = {key: answer for key, answer in answers.items() if _says(answer)}
        found = replace(
            given,
            answers=MappingProxyType(answers),
            records=MappingProxyType(self._records),
            settings=MappingProxyType(self._settings()),
            tombstones=self._tombstones(),
        )
        return given if found == given else found

    def _lets_out(self, key: AnswerKey) -> bool:
        address, language = key
        if not self._submission.counts(language):
            return False
        if addresses.is_mark(address):
            mark = address.rpartition("/")[2]
            if mark not in _HASHES or self._profile == PUBLIC:
                return False
        owner = addresses.key(address)
        if owner in self._staying:
            return False
        if addresses.owner(address) == self._asked:
            own = _own_leaves(self._framework, address)
            return not addresses.is_mark(address) and is_let_out(own, self._profile)
        return is_let_out(leaves_of(self._framework, address), self._profile)

    def _lets_kind_out(self, kind: str) -> bool:
        known = self._framework.record_kinds.get(kind)
        return is_let_out(known.leaves if known else None, self._profile)

    def _settings(self) -> dict[str, str]:
        given = self._submission.settings
        if self._profile != PUBLIC:
            return dict(given)
        return {key: value for key, value in given.items() if setting_of(key) is not None}

    def _tombstones(self) -> frozenset[Address]:
        if self._profile == PUBLIC:
            return frozenset()
        removed = self._submission.tombstones
        return frozenset(each for each in removed if self._lets_kind_out(addresses.kind(each)))

    def _mended(self, answer: Answer) -> Answer:
        """Return ``answer`` without references to records that stay."""
        if answer.kind is not Kind.NARRATIVE:
            return answer
        if not any(each in answer.value for each in self._staying):
            return answer
        rich = parse_html(answer.value)
        blocks = tuple(self._mended_block(block) for block in rich.blocks)
        return replace(answer, value=to_html(normal(RichText(blocks))))

    def _mended_block(self, block: Block) -> Block:
        if isinstance(block, Table):
            rows = tuple(tuple(self._mended_runs(cell) for cell in row) for row in block.rows)
            return replace(block, rows=rows)
        return replace(block, runs=self._mended_runs(block.runs))

    def _mended_runs(self, runs: Runs) -> Runs:
        return tuple(run for run in runs if run.source not in self._staying)


def _says(answer: Answer) -> bool:
    if answer.kind is not Kind.NARRATIVE:
        return True
    return not parse_html(answer.value).is_empty
