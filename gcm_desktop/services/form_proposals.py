"""What a form that came back proposes: each answer against what was sent out and what stands now.

Belongs here: proposals as values, comparing, a place suggested for text that lost its own. Does
not: reading Word (``intake``), joining a proposal with the draft (``forms``). Nothing that a form
says is dropped: what is no proposal is unplaced, or suggested for a place.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from gcm_desktop.domain.address import Address
from gcm_desktop.domain.answering import answer_from_rich
from gcm_desktop.domain.errors import GcmError
from gcm_desktop.domain.form import FormPlace, said, said_hash
from gcm_desktop.domain.form_blocks import reads_same, taken_over
from gcm_desktop.domain.framework import Framework, Question
from gcm_desktop.domain.joining import Value, is_same
from gcm_desktop.domain.likeness import most_alike
from gcm_desktop.domain.richtext import RichText, plain_text, to_html
from gcm_desktop.domain.richtext_html import parse_html
from gcm_desktop.domain.submission import AnswerKey, Kind, Language, Submission
from gcm_desktop.services.form_ports import (
    FormBase,
    FormComment,
    FormIdentity,
    FormText,
    FoundAnswer,
    Hand,
    LooseText,
)
from gcm_desktop.services.form_values import answer_of, shown_text

_CLAIMED = frozenset({"beside", "copy", "twice", "swapped"})
"""Texts that stand where only one answer can be meant."""
MOST_SUGGESTED = 100
"""Texts for which a place is looked for: each is compared with every answer of the form."""


@dataclass(frozen=True, slots=True)
class Proposal:
    """What a form proposes for one answer.

    Attributes:
        base: What was sent out in the form; ``has_base`` is false where nobody knows any more.
        proposed: What the form says now, every tracked change taken.
        current: The draft's answer.
        hands: Who made tracked changes in it; empty where it was changed untracked.
        looks: Why a person should look before it is taken: ``emptied``, ``loose``; empty else.
        is_untracked: True where something was changed that no tracked change tells.
    """

    address: Address
    language: Language | None
    base: Value
    proposed: Value
    current: Value
    hands: tuple[Hand, ...] = ()
    looks: str = ""
    has_base: bool = True
    is_untracked: bool = False

    @property
    def key(self) -> AnswerKey:
        """Address and language."""
        return self.address, self.language


@dataclass(frozen=True, slots=True)
class Unplaced:
    """Text of a form that is no answer's.

    Attributes:
        html: The text in the subset narratives are kept in.
        text: The same in plain letters.
        why: As ``LooseText.why``; ``unread`` where it is no answer to its question (a choice that
            is not offered), ``unknown`` where the draft has no such question or record any more.
        address: The answer it is suggested for, or that it was found at; empty without one.
        code: Of the error, where it is ``unread``.
    """

    html: str
    text: str
    why: str
    address: Address = ""
    language: Language | None = None
    code: str = ""


@dataclass(frozen=True, slots=True)
class Proposals:
    """All that a form brings.

    Attributes:
        sha256, name: Of the file.
        snapshot: The one the form came from, where it is kept; empty else.
        changed: Answers it proposes to change.
        unchanged: Answers it leaves as they are, or that have become the same meanwhile.
        missing: Answers whose place was removed from the form: nothing is proposed for them.
        unplaced: Texts without any place.
        suggested: Texts for which a place is suggested.
        notes: Code and detail of what else the file holds.
    """

    form: str
    submission: str
    sha256: str
    name: str
    snapshot: str
    changed: tuple[Proposal, ...] = ()
    unchanged: tuple[AnswerKey, ...] = ()
    missing: tuple[AnswerKey, ...] = ()
    comments: tuple[FormComment, ...] = ()
    unplaced: tuple[Unplaced, ...] = ()
    suggested: tuple[Unplaced, ...] = ()
    notes: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class _Sent:
    """One answer as it was sent out, or stands now."""

    question: Question
    value: Value
    told: FormBase
    language: Language
    has_base: bool

    @property
    def _rich(self) -> RichText:
        return parse_html(self.value.value) if self.value is not None else RichText()

    def is_same(self, found: RichText) -> bool:
        """True where what stands in the form reads the same."""
        if not self.has_base:
            return said_hash(plain_text(found)) == self.told.said
        if self.question.kind is Kind.NARRATIVE:
            return reads_same(self._rich, found)
        shown = shown_text(self.question, self.value, self.language)
        return said(plain_text(found)) == said(shown)

    def answer(self, found: RichText) -> Value:
        """Return what stands in the form as an answer; raises as ``form_values.answer_of``."""
        if self.question.kind is Kind.NARRATIVE:
            return answer_from_rich(taken_over(self._rich, found))
        return answer_of(self.question, said(plain_text(found)))


@dataclass(frozen=True, slots=True)
class Comparison:
    """What a form is compared with.

    Attributes:
        base: The snapshot the form came from, ``None`` where it is not kept.
        told: What the form says was sent out.
    """

    draft: Submission
    framework: Framework
    base: Submission | None
    told: FormIdentity

    def compared(self, found: FormText, empty: Proposals) -> Proposals:
        """Return ``empty`` filled with what the form proposes."""
        bases = {base.place.answer_key: base for base in self.told.bases}
        changed: list[Proposal] = []
        unchanged: list[AnswerKey] = []
        loose: list[Unplaced] = []
        for answer in found.answers:
            made = self._proposal(answer, bases[answer.place.answer_key])
            if isinstance(made, Proposal):
                changed.append(made)
            elif isinstance(made, Unplaced):
                loose.append(made)
            else:
                unchanged.append(answer.place.answer_key)
        placed, unplaced = self._with_places(found.loose)
        known = [self._known_comment(each) for each in found.comments]
        return replace(
            empty,
            changed=tuple(changed),
            unchanged=tuple(unchanged),
            missing=tuple(place.answer_key for place in found.missing),
            comments=tuple(known),
            unplaced=unplaced,
            suggested=(*loose, *placed),
            notes=(*empty.notes, *found.notes),
        )

    def _proposal(self, found: FoundAnswer, told: FormBase) -> Proposal | Unplaced | None:
        """Return what an answer proposes, ``None`` where it is as sent out or as it is now."""
        key = found.place.answer_key
        question = question_of(self.framework, self.draft, self.base, found.place)
        if question is None:
            is_old = said_hash(plain_text(found.accepted)) == told.said
            return None if is_old else _unplaced(found.accepted, "unknown", key)
        base, has_base = self._base(found.place, question, told)
        current = self.draft.answer(*key)
        sent = _Sent(question, base if has_base else None, told, self.told.language, has_base)
        if sent.is_same(found.accepted):
            return None
        try:
            proposed = sent.answer(found.accepted)
        except GcmError as fault:
            return _unplaced(found.accepted, "unread", key, fault.code)
        now = _Sent(question, current, told, self.told.language, has_base=True)
        if is_same(proposed, current) or now.is_same(found.accepted):
            return None
        if has_base and is_same(proposed, base):
            return None
        looks = "loose" if found.is_loose else ""
        return Proposal(
            *key,
            base,
            proposed,
            current,
            found.hands,
            "emptied" if proposed is None else looks,
            has_base,
            is_untracked=not sent.is_same(found.original),
        )

    def _base(self, place: FormPlace, question: Question, told: FormBase) -> tuple[Value, bool]:
        """Return what was sent out, and whether that is known.

        Where the snapshot is not kept, the draft's own answer is it as long as it reads the same.
        """
        if self.base is not None:
            return self.base.answer(*place.answer_key), True
        current = self.draft.answer(*place.answer_key)
        language = self.told.language
        text = current.text if current is not None else ""
        if question.kind is not Kind.NARRATIVE:
            text = shown_text(question, current, language)
        is_known = bool(told.said) and said_hash(text) == told.said
        return (current, True) if is_known else (None, False)

    # ---- what has no place ---------------------------------------------------------------------

    def _with_places(
        self, loose: tuple[LooseText, ...]
    ) -> tuple[tuple[Unplaced, ...], tuple[Unplaced, ...]]:
        """Return the texts for which a place is suggested, and the others."""
        texts = dict(self._candidates())
        keys = list(texts)
        placed: list[Unplaced] = []
        unplaced: list[Unplaced] = []
        for number, each in enumerate(loose):
            text = plain_text(each.rich)
            at = most_alike(text, list(texts.values())) if number < MOST_SUGGESTED else None
            claimed = each.near if each.why in _CLAIMED else None
            key = claimed or (keys[at] if at is not None else None)
            made = _unplaced(each.rich, each.why, key)
            (placed if key is not None else unplaced).append(made)
        return tuple(placed), tuple(unplaced)

    def _candidates(self) -> Iterator[tuple[AnswerKey, str]]:
        """Yield the texts that were sent out, by their answers."""
        for base in self.told.bases:
            key = base.place.answer_key
            answer = self.base.answer(*key) if self.base is not None else None
            text = answer.text if answer is not None else base.text
            if said(text):
                yield key, text

    def _known_comment(self, comment: FormComment) -> FormComment:
        """Return a comment without an address the form was never sent out with."""
        known = {base.place.answer_key for base in self.told.bases}
        if (comment.address, comment.language) in known or not comment.address:
            return comment
        return replace(comment, address="", language=None)


def _unplaced(rich: RichText, why: str, key: AnswerKey | None, code: str = "") -> Unplaced:
    address, language = key or ("", None)
    return Unplaced(to_html(rich), plain_text(rich), why, address, language, code)


def question_of(
    framework: Framework, draft: Submission, base: Submission | None, place: FormPlace
) -> Question | None:
    """Return what is asked at a place; ``None`` where this draft has no such question or record."""
    try:
        question = framework.question_at(place.address)
    except GcmError:
        return None
    owner = place.address.split("/")
    if owner[0] in framework.record_kinds:
        known: Mapping[str, object] = draft.records if base is None else base.records
        if owner[1] not in known and owner[1] not in draft.records:
            return None
    if question.translatable != (place.language is not None) or question.kind is None:
        return None
    if place.language is not None and place.language not in draft.languages:
        return None
    return question
