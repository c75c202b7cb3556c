"""The Word form of chosen answers: which places it has, and how each is known again.

Belongs here: the places of a form in their order, keys of bookmarks, visible codes, text as it is
compared. Does not: Word itself (``export/form``, ``intake/word_form``), blocks (``form_blocks``).
The scheme was measured; it is described in ``docs/word-form.md``.
"""

import hashlib
import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

from gcm_desktop.domain import address as addresses
from gcm_desktop.domain.address import Address
from gcm_desktop.domain.errors import GcmError
from gcm_desktop.domain.evidence import FILE
from gcm_desktop.domain.framework import Framework, Item, Leaves, Question
from gcm_desktop.domain.submission import AnswerKey, Language, Record, Submission
from gcm_desktop.domain.text import ascii_digits

ANSWER_MARK, CODE_MARK, QUESTION_MARK = "nr1_", "nrq_", "nrh_"
"""Openings of the names of bookmarks: around an answer, its code, the question above it."""
KEY_LETTERS = 10
TAIL = 6
"""Letters of a record's id in a code: a thousand million ids differ in them."""
_UNSEEN = re.compile("[\u00ad\u0640\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]")
_SPACES = re.compile(r"[^\S\n]+")
_CODE = re.compile(r"\[[A-Z0-9_.-]{1,60}\]")


@dataclass(frozen=True, slots=True)
class FormPlace:
    """One answer of a form.

    Attributes:
        language: As answers are kept; ``None`` where the question is not translated.
        code: What stands visibly beside it, unique in the form: ``[6.2-ar]``.
    """

    address: Address
    language: Language | None
    code: str

    @property
    def answer_key(self) -> AnswerKey:
        """Address and language."""
        return self.address, self.language

    @property
    def key(self) -> str:
        """What the names of its bookmarks end in."""
        return place_key(self.address, self.language)


def place_key(address: Address, language: Language | None) -> str:
    """Return ten hexadecimal digits for an answer; Word allows forty letters in a name."""
    told = f"{address}|{language or ''}".encode("utf-8", "surrogatepass")
    return hashlib.sha1(told, usedforsecurity=False).hexdigest()[:KEY_LETTERS]


def said(text: str) -> str:
    """Return ``text`` as it is compared.

    Programs add direction marks, break lines anew and turn spaces into others: that is no change.
    """
    plain = unseen(unicodedata.normalize("NFC", text))
    lines = (_SPACES.sub(" ", line).strip() for line in plain.split("\n"))
    return "\n".join(line for line in lines if line)


def unseen(text: str) -> str:
    """Return ``text`` without what nobody sees: direction marks, tatweel, soft hyphens."""
    return _UNSEEN.sub("", text)


def said_hash(text: str) -> str:
    """Return the SHA-256 of ``text`` as it is compared, hexadecimal."""
    return hashlib.sha256(said(text).encode("utf-8", "surrogatepass")).hexdigest()


def source_code(source: str) -> str:
    """Return the code a footnote opens with to name its source: ``[N-1F2E3D4C]``."""
    digest = hashlib.sha256(source.encode("utf-8", "surrogatepass")).hexdigest()[:8]
    return f"[N-{digest.upper()}]"


def code_at_start(text: str) -> str:
    """Return the code that ``text`` opens with, as it is compared, empty where there is none.

    Retyped with Arabic digits, small letters or spaces it is the same code.
    """
    plain = ascii_digits(said(text)).upper().lstrip()
    head, bracket, _ = plain.partition("]")
    found = _CODE.fullmatch("".join(head.split()) + bracket)
    return found.group() if found else ""


def form_places(
    submission: Submission,
    framework: Framework,
    language: Language,
    chosen: tuple[Address, ...] = (),
) -> tuple[FormPlace, ...]:
    """Return the places of a form in the order of the framework, each once.

    Args:
        chosen: Items, questions or records; nothing is every item that addresses the State.

    Raises:
        GcmError: ``address.unknown``, ``address.malformed``, ``record.unknown``.
    """
    wanted = chosen or tuple(item.address for item in framework.items.values() if item.reporting)
    found: dict[Address, Question] = {}
    for item in framework.items.values():
        inside = [each for each in wanted if addresses.owner(each) == item.address]
        if item.address in inside:
            found.update(_item_questions(submission, framework, item))
        else:
            for each in inside:
                found.update(_questions_at(submission, framework, each))
    for each in wanted:
        if addresses.owner(each) not in framework.items:
            found.update(_record_questions(submission, framework, each))
    codes = _codes(framework, tuple(found))
    return tuple(
        FormPlace(
            address,
            language if question.translatable else None,
            f"[{code}-{language}]" if question.translatable else f"[{code}]",
        )
        for (address, question), code in zip(found.items(), codes, strict=True)
    )


Found = Iterator[tuple[Address, Question]]


def _item_questions(submission: Submission, framework: Framework, item: Item) -> Found:
    for question in item.questions:
        yield from _questions_at(submission, framework, f"{item.address}/{question.key}")


def _questions_at(submission: Submission, framework: Framework, address: Address) -> Found:
    """Yield what is asked at an address; in the place of records and actions, their questions."""
    item = framework.item(addresses.owner(address))
    asked = addresses.question(address)
    placed = next((each for each in item.questions if each.key == asked), None)
    question = placed or framework.question_at(address)
    if question.kind is not None:
        yield address, question
    elif question.shows == "actions":
        for action in item.actions:
            for part in framework.action_questions:
                place = f"{item.address}/action/{action.letter}/{part.key}"
                yield place, framework.question_at(place)
    elif question.shows == "records":
        for record in submission.records_of(question.holds, item.address):
            yield from _fields(framework, record)


def _record_questions(submission: Submission, framework: Framework, address: Address) -> Found:
    """Yield the fields of a record, or the one field named.

    Raises:
        GcmError: ``address.unknown`` where there is no such kind, ``record.unknown``.
    """
    kind, asked = addresses.kind(address), addresses.question(address)
    if kind not in framework.record_kinds:
        raise GcmError("address.unknown", address=address[: addresses.MAX_LENGTH])
    record = submission.records.get(addresses.key(address))
    if record is None or record.kind != kind:
        raise GcmError("record.unknown", record=addresses.owner(address)[:60])
    if asked:
        yield address, framework.question_at(address)
    else:
        yield from _fields(framework, record)


def _fields(framework: Framework, record: Record) -> Found:
    """Yield what a person fills in of a record; a file is not sent around in a text."""
    kind = framework.record_kinds[record.kind]
    if kind.leaves is Leaves.NEVER:
        return
    for part in kind.fields:
        if part.kind is not None and part.shows != FILE:
            yield f"{record.address}/{part.key}", part


def _codes(framework: Framework, found: tuple[Address, ...]) -> Iterator[str]:
    """Yield the codes of addresses without brackets: ``6.2``, ``6.A.1``, ``R7F3K2Q.1``."""
    tails: dict[str, set[str]] = {}
    for address in found:
        record = addresses.key(address)
        tails.setdefault(record[-TAIL:], set()).add(record)
    for address in found:
        item = framework.items.get(addresses.owner(address))
        asked = addresses.question(address)
        if item is None:
            key = addresses.key(address)
            tail = key[-TAIL:] if len(tails[key[-TAIL:]]) == 1 else key
            parts = framework.record_kinds[addresses.kind(address)].fields
            yield f"R{tail}.{_place_of(asked, parts)}"
        elif asked.startswith("action/"):
            letter, _, last = asked.removeprefix("action/").partition("/")
            number = _place_of(last, framework.action_questions)
            yield f"{_item_code(item)}.{letter.upper()}.{number}"
        else:
            yield f"{_item_code(item)}.{_place_of(asked, item.questions)}"


def _item_code(item: Item) -> str:
    key = item.key.upper().replace("_", "-")
    return f"P-{key}" if item.kind == "principle" else key


def _place_of(key: str, questions: tuple[Question, ...]) -> int:
    return [question.key for question in questions].index(key) + 1
