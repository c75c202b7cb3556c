"""Admitting a received package: verified by the codec, then every answer through the gateway.

Belongs here: what makes received content acceptable. Does not: the file format (``exchange``),
keeping anything (``sharing``, ``reviewing``).
"""

from dataclasses import dataclass, replace
from types import MappingProxyType

from gcm_desktop.domain import address as addresses
from gcm_desktop.domain.answering import restored
from gcm_desktop.domain.errors import GcmError
from gcm_desktop.domain.framework import Framework
from gcm_desktop.domain.framework_data import framework_from_data
from gcm_desktop.domain.submission import Answer, AnswerKey, Submission
from gcm_desktop.services.ports import PackageCodec, PackageContent

MAX_PACKAGE_BYTES = 300 * 2**20
"""Largest file read: a submission with its evidence; the Network's form takes 25 MB a file."""


@dataclass(frozen=True, slots=True)
class Admitted:
    """A received submission after its answers went through the gateway.

    Attributes:
        repaired: Addresses whose text held something that had to be replaced.
    """

    package: PackageContent
    submission: Submission
    framework: Framework
    repaired: tuple[str, ...]


def admit(codec: PackageCodec, file: bytes) -> Admitted:
    """Verify a package and pass every answer through the gateway.

    Raises:
        GcmError: ``package.*``; ``package.answers`` where an answer is at no known address, has
            another kind than its question, or is none that could have been given.
    """
    package = codec.read(file)
    framework = framework_from_data(package.framework_data)
    if framework.ref != package.submission.framework:
        raise GcmError("package.framework_differs", framework=str(package.submission.framework))
    answers: dict[AnswerKey, Answer] = {}
    repaired: list[str] = []
    for key, answer in package.submission.answers.items():
        clean = _admitted_answer(package.submission, framework, key, answer)
        if clean is not None:
            answers[key] = clean
        if clean != answer:
            repaired.append(key[0])
    submission = replace(package.submission, answers=MappingProxyType(answers))
    _admit_records(submission, framework)
    return Admitted(package, submission, framework, tuple(repaired))


def _admitted_answer(
    submission: Submission, framework: Framework, key: AnswerKey, answer: Answer
) -> Answer | None:
    address, language = key
    if addresses.is_mark(address) and addresses.is_well_formed(address):
        return answer
    try:
        question = framework.question_at(address)
        clean = restored(question, answer.value, answer.typed)
    except GcmError as fault:
        raise GcmError("package.answers", address=address[:120], rule=fault.code) from fault
    if answer.kind is not question.kind or (language is not None) is not question.translatable:
        raise GcmError("package.answers", address=address, rule="answer.kind")
    is_of_record = addresses.kind(address) in framework.record_kinds
    if is_of_record and addresses.key(address) not in submission.records:
        raise GcmError("package.answers", address=address, rule="record.unknown")
    return clean


def _admit_records(submission: Submission, framework: Framework) -> None:
    for record in submission.records.values():
        if record.kind not in framework.record_kinds:
            raise GcmError("package.answers", address=record.address[:120], rule="record.kind")
