"""Admitting a received package: verified by the codec, then every answer through the gateway.

Belongs here: what makes received content acceptable. Does not: the file format (``exchange``),
keeping anything (``sharing``, ``reviewing``).
"""

import re
from dataclasses import dataclass, replace
from types import MappingProxyType

from gcm_desktop.domain import address as addresses
from gcm_desktop.domain import settings
from gcm_desktop.domain.address import Address
from gcm_desktop.domain.answering import expect_record, restored
from gcm_desktop.domain.errors import GcmError
from gcm_desktop.domain.framework import Framework
from gcm_desktop.domain.framework_data import framework_from_data
from gcm_desktop.domain.request import scope_of
from gcm_desktop.domain.scope import Boundary, expect_within, narrowed, remarks_within
from gcm_desktop.domain.submission import Answer, AnswerKey, Submission, Submitter
from gcm_desktop.domain.text import clean, clean_line
from gcm_desktop.services.package_ports import PackageCodec, PackageContent

MAX_PACKAGE_BYTES = 300 * 2**20
"""Largest file read: a submission with its evidence; the Network's form takes 25 MB a file."""
SUBMITTER = "submitter"
"""Stands among the repaired addresses for the name of who submits."""
_LANGUAGE = re.compile(r"[a-z]{2,3}(?:-[A-Za-z0-9]{1,8}){0,3}", re.ASCII)
_ORDER = re.compile(r"[a-z]{0,1999}[b-z]")  # as long as the schema lets it be


@dataclass(frozen=True, slots=True)
class Admitted:
    """A received submission after its answers went through the gateway.

    Attributes:
        framework: As the file brings it; of a request or contribution only what lies in its scope.
        repaired: Addresses whose text held something that had to be replaced.
        base: What a contribution began with; ``None`` for all else.
    """

    package: PackageContent
    submission: Submission
    framework: Framework
    repaired: tuple[str, ...]
    base: Submission | None = None


def admit(codec: PackageCodec, file: bytes) -> Admitted:
    """Verify a package and pass every answer through the gateway.

    Raises:
        GcmError: ``package.*``; ``package.answers`` where an answer is at no known address, has
            another kind than its question, or is none that could have been given, and where a
            record or a setting is not as this program would write it; ``merge.outside_scope`` and
            ``request.part_unknown`` for what no body was asked for.
    """
    package = codec.read(file)
    framework = framework_from_data(package.framework_data)
    if framework.ref != package.submission.framework:
        raise GcmError("package.framework_differs", framework=str(package.submission.framework))
    submission, repaired = _admitted(package.submission, framework)
    base = None
    if package.base_submission is not None:
        done = (package.submission, submission)
        base, _ = _admitted(package.base_submission, framework, done)
    if package.request is not None:
        scope = scope_of(framework, package.request.scope)
        if scope != package.request.scope:
            raise GcmError("package.request", key="scope")
        boundary = Boundary(framework, scope)
        if base is not None:
            expect_within(base, boundary)
        expect_within(submission, boundary, base)
        _expect_remarks_within(package, boundary)
        framework = narrowed(framework, scope)
    return Admitted(package, submission, framework, repaired, base)


def _expect_remarks_within(package: PackageContent, boundary: Boundary) -> None:
    """Refuse a comment on anything else than what was asked for."""
    contents = (package.submission, package.base_submission or package.submission)
    inside = remarks_within(package.remarks, boundary, *contents)
    for each in package.remarks:
        if each not in inside:
            address = each.anchor.address if each.anchor is not None else each.thread
            raise GcmError("merge.outside_scope", address=address)


def _admitted(
    given: Submission, framework: Framework, done: tuple[Submission, Submission] | None = None
) -> tuple[Submission, tuple[str, ...]]:
    """Return a content that has passed the gateway, and which of its texts were repaired.

    Args:
        done: Another content before and after; what is the same in both passes as it did there.
    """
    _admit_outline(given)
    _admit_records(given, framework)
    answers: dict[AnswerKey, Answer] = {}
    repaired: list[str] = []
    for key, answer in given.answers.items():
        if done is not None and _is_same(given, done[0], key):
            admitted = done[1].answers.get(key)
        else:
            admitted = _admitted_answer(given, framework, key, answer)
        if admitted is not None:
            answers[key] = admitted
        if admitted != answer:
            repaired.append(key[0])
    submitter, is_clean = _clean_submitter(given.submitter)
    if not is_clean:
        repaired.append(SUBMITTER)
    admitted_whole = replace(given, submitter=submitter, answers=MappingProxyType(answers))
    return admitted_whole, tuple(repaired)


def _is_same(one: Submission, other: Submission, key: AnswerKey) -> bool:
    """True where two contents have the same answer at a place, about the same record or item."""
    record = addresses.key(key[0])
    same_record = one.records.get(record) == other.records.get(record)
    return same_record and one.answers[key] == other.answers.get(key)


def _clean_submitter(given: Submitter) -> tuple[Submitter, bool]:
    cleaned = Submitter(clean_line(given.kind), clean_line(given.name), clean_line(given.category))
    return cleaned, cleaned == given


def _admitted_answer(
    submission: Submission, framework: Framework, key: AnswerKey, answer: Answer
) -> Answer | None:
    address, language = key
    try:
        _admit_language(language)
        if addresses.is_mark(address):
            return _admitted_mark(submission, framework, address, answer)
        question = framework.question_at(address)
        admitted = restored(question, answer.value, answer.typed)
        expect_record(submission, framework, address)
    except GcmError as fault:
        raise _refused(address, fault.code) from fault
    if answer.kind is not question.kind or (language is not None) is not question.translatable:
        raise _refused(address, "answer.kind")
    return admitted


def _admit_language(language: str | None) -> None:
    if language is not None and not _LANGUAGE.fullmatch(language):
        raise GcmError("language.unknown")


def _admitted_mark(
    submission: Submission, framework: Framework, address: Address, mark: Answer
) -> Answer:
    """Return a mark, its text cleaned; it speaks about an item, a record or an answer."""
    about = address.partition("/@")[0]
    if not addresses.is_well_formed(address):
        raise GcmError("address.malformed")
    if about not in framework.items:
        expect_record(submission, framework, about)
        if addresses.owner(about) != about or addresses.kind(about) not in framework.record_kinds:
            framework.question_at(about)
    return replace(mark, value=clean(mark.value).text, typed=clean(mark.typed).text)


def _admit_outline(submission: Submission) -> None:
    """Refuse languages that are no codes, and settings no program would write (``settings``)."""
    languages = submission.languages
    if not languages or not all(_LANGUAGE.fullmatch(language) for language in languages):
        raise _refused("", "languages")
    rows = submission.settings.items()
    if not all(settings.is_key(key) and settings.is_value(value) for key, value in rows):
        raise _refused("", "settings")


def _admit_records(submission: Submission, framework: Framework) -> None:
    for key, record in submission.records.items():
        if record.kind not in framework.record_kinds:
            raise _refused(record.address, "record.kind")
        if key != record.id or not addresses.is_record_id(record.id):
            raise _refused(record.address, "record.id")
        if not _ORDER.fullmatch(record.order):
            raise _refused(record.address, "record.order")
        if any(served not in framework.items for served in record.serves):
            raise _refused(record.address, "record.serves")
    for address in submission.tombstones:
        if not addresses.is_well_formed(address):
            raise _refused(address, "address.malformed")


def _refused(address: str, rule: str) -> GcmError:
    return GcmError(
        "package.answers", address=clean_line(address)[: addresses.MAX_LENGTH], rule=rule
    )
