"""Conflicts of a draft: what is open, and deciding one.

Belongs here: the use cases. Does not: how sides come to disagree (``domain/joining``), merging
(``merging``).
"""

from dataclasses import dataclass

from gcm_desktop.domain.address import Address
from gcm_desktop.domain.answering import answer_from_html, answer_from_text
from gcm_desktop.domain.canonical import content_hash, submission_json
from gcm_desktop.domain.change import Change, remove_record, set_answer
from gcm_desktop.domain.errors import GcmError, Reaction
from gcm_desktop.domain.framework import Framework
from gcm_desktop.domain.joining import (
    WHOLE,
    Conflict,
    Joining,
    Value,
    absorbed,
    conflicts,
    is_same,
    resolved,
    result,
    rival_blocks,
)
from gcm_desktop.domain.merge import LANGUAGES, SETTING, outline_change
from gcm_desktop.domain.record_merge import TITLE, conflict_id
from gcm_desktop.domain.richtext import Block, RichText, to_html
from gcm_desktop.domain.richtext_html import parse_html
from gcm_desktop.domain.submission import Answer, AnswerKey, Kind, Language, Record, Submission
from gcm_desktop.services.companions import MergeBook, MergeStep, RecordConflict
from gcm_desktop.services.framework_shelf import FrameworkShelf
from gcm_desktop.services.ports import SubmissionStore

MINE, THEIRS, BASE, BOTH = "mine", "theirs", "base", "both"
CHOICES = (MINE, THEIRS, BASE, BOTH)
Chosen = str | int
"""One of ``CHOICES``, or the place of a rival (from 0) where there are more than two."""


@dataclass(frozen=True, slots=True)
class OpenConflict:
    """What waits for a decision.

    Attributes:
        item: Id of the conflict, the same for the same sides.
        base, rivals: What stands in question; ``None`` where one took it out. Of a record its
            title, or ``None`` where it was removed.
        mine: Place of the draft's own among ``rivals``.
        current: The whole answer as it stands now.
        is_record: True where it is asked whether a record stays.
        is_part: True for a paragraph or a gap between two, false for a whole answer.
    """

    item: str
    address: Address
    language: Language | None
    base: Value
    rivals: tuple[Value, ...]
    mine: int | None = None
    current: Value = None
    is_record: bool = False
    is_part: bool = False


class Resolving:
    """Use cases around conflicts."""

    def __init__(self, store: SubmissionStore, book: MergeBook, shelf: FrameworkShelf) -> None:
        self._store = store
        self._book = book
        self._shelf = shelf

    def conflicts(self, submission_id: str) -> tuple[OpenConflict, ...]:
        """Return what is open in a draft, records first; raises ``submission.unknown``."""
        content = self._store.load(submission_id)
        records = (
            _record_conflict(content, each)
            for each in self._book.record_conflicts(submission_id)
            if each.record.id in content.records
        )
        found = [
            _opened(each, current)
            for key, known in self._book.joinings(submission_id).items()
            for current in (value_at(content, key),)
            for joining in known
            for each in conflicts(absorbed(joining, current), key)
            if _has_place(content, key)
        ]
        return (*records, *found)

    def open_keys(self, submission_id: str) -> tuple[AnswerKey, ...]:
        """Return the answers and records in question, each once."""
        if not self._book.joinings(submission_id) and not self._book.record_conflicts(
            submission_id
        ):
            return ()
        found = ((each.address, each.language) for each in self.conflicts(submission_id))
        return tuple(dict.fromkeys(found))

    def resolve(self, submission_id: str, item: str, chosen: Chosen) -> None:
        """Decide a conflict by one of its sides.

        Raises:
            GcmError: ``conflict.unknown``; ``conflict.ambiguous`` where "theirs" are several;
                ``conflict.both`` where two cannot stand together; ``submission.frozen``.
        """
        content = self._store.load(submission_id)
        record = self._record(submission_id, item)
        if record is not None:
            self._decide_record(content, record, chosen)
            return
        key, place, found = self._find(content, item)
        joining = self._joining(content, key, place)
        choice = _choice(joining, found, chosen)
        self._decide(
            content, key, place, resolved(joining, value_at(content, key), found.slot, choice)
        )

    def resolve_with(
        self, submission_id: str, item: str, text: str, *, is_html: bool = False
    ) -> None:
        """Decide a conflict by a text of one's own; raises as ``resolve`` and ``value.*``."""
        content = self._store.load(submission_id)
        if self._record(submission_id, item) is not None:
            raise GcmError("conflict.both")
        key, place, found = self._find(content, item)
        framework = self._shelf.framework(self._store.header(submission_id))
        given = _given(framework, key, text, is_html=is_html)
        joining = self._joining(content, key, place)
        choice = given if found.slot == WHOLE else _blocks(given)
        self._decide(
            content, key, place, resolved(joining, value_at(content, key), found.slot, choice)
        )

    def _record(self, submission_id: str, item: str) -> RecordConflict | None:
        for each in self._book.record_conflicts(submission_id):
            if conflict_id(each.record.address) == item:
                return each
        return None

    def _find(self, content: Submission, item: str) -> tuple[AnswerKey, int, Conflict]:
        for key, known in self._book.joinings(content.id).items():
            current = value_at(content, key)
            for place, joining in enumerate(known):
                for found in conflicts(absorbed(joining, current), key):
                    if found.id == item:
                        return key, place, found
        raise GcmError("conflict.unknown", item=item[:40])

    def _joining(self, content: Submission, key: AnswerKey, place: int) -> Joining:
        return absorbed(self._book.joinings(content.id)[key][place], value_at(content, key))

    def _decide(self, content: Submission, key: AnswerKey, place: int, made: Joining) -> None:
        known = list(self._book.joinings(content.id)[key])
        known[place] = made
        current, after = value_at(content, key), result(made)
        changes: tuple[Change, ...] = ()
        if not is_same(current, after):
            changes = _changes(content, key, after)
        step = MergeStep(
            expected=content_hash(submission_json(content)),
            changes=changes,
            joinings={key: tuple(known)},
            records=self._book.record_conflicts(content.id),
        )
        self._book.merge(content.id, step)

    def _decide_record(self, content: Submission, found: RecordConflict, chosen: Chosen) -> None:
        rivals = _record_conflict(content, found)
        if chosen == BOTH:
            raise GcmError("conflict.both")
        if chosen == BASE:
            chosen = 1
        elif chosen in (MINE, THEIRS):
            chosen = int((chosen == MINE) is not found.is_removed_here)
        if not isinstance(chosen, int) or not 0 <= chosen < len(rivals.rivals):
            raise GcmError("conflict.unknown", item=rivals.item)
        changes: tuple[Change, ...] = ()
        if chosen == 0:
            changes = (remove_record(content, content.records[found.record.id]),)
        kept = self._book.record_conflicts(content.id)
        step = MergeStep(
            expected=content_hash(submission_json(content)),
            changes=changes,
            joinings={},
            records=tuple(each for each in kept if each != found),
        )
        self._book.merge(content.id, step)


def value_at(content: Submission, key: AnswerKey) -> Value:
    """Return an answer, or a setting or the languages as ``domain/merge`` tells them."""
    address = key[0]
    if address == LANGUAGES:
        return Answer(Kind.TEXT, " ".join(content.languages))
    if address.startswith(SETTING):
        value = content.settings.get(address.removeprefix(SETTING))
        return None if value is None else Answer(Kind.TEXT, value)
    return content.answers.get(key)


def _has_place(content: Submission, key: AnswerKey) -> bool:
    """False for a field of a record that was removed since."""
    owner = key[0].split("/")
    return f"{owner[0]}/{owner[1]}" not in content.tombstones


def _opened(found: Conflict, current: Value) -> OpenConflict:
    return OpenConflict(
        found.id,
        found.address,
        found.language,
        found.base,
        found.rivals,
        found.mine,
        current,
        is_part=found.slot != WHOLE,
    )


def _record_conflict(content: Submission, found: RecordConflict) -> OpenConflict:
    """Return the question whether a record stays: removed is the first rival, kept the second."""
    record: Record = content.records.get(found.record.id, found.record)
    titles = (
        content.answer(f"{record.address}/{TITLE}", each) for each in (*content.languages, None)
    )
    title = next((each for each in titles if each is not None), Answer(Kind.TEXT, ""))
    return OpenConflict(
        conflict_id(record.address),
        record.address,
        None,
        title,
        (None, title),
        0 if found.is_removed_here else 1,
        title,
        is_record=True,
    )


def _choice(joining: Joining, found: Conflict, chosen: Chosen) -> Value | tuple[Block, ...]:
    """Return what a name or the place of a rival stands for."""
    if chosen == BASE or (chosen == MINE and found.mine is None):
        return found.base if found.slot == WHOLE else _blocks(found.base)
    places = [*range(len(found.rivals))]
    others = [place for place in places if place != found.mine]
    if chosen == BOTH:
        return _all(joining, found, [*(() if found.mine is None else (found.mine,)), *others])
    if chosen == MINE:
        chosen = found.mine or 0
    elif chosen == THEIRS:
        if len(others) != 1:
            raise GcmError("conflict.ambiguous", item=found.id, count=len(others))
        chosen = others[0]
    if not isinstance(chosen, int) or chosen not in places:
        raise GcmError("conflict.unknown", item=found.id)
    if found.slot == WHOLE:
        return found.rivals[chosen]
    return rival_blocks(joining, found.slot, chosen)


def _all(joining: Joining, found: Conflict, places: list[int]) -> Value | tuple[Block, ...]:
    """Return every rival one after another, the draft's own first; only texts can stand so."""
    if found.slot != WHOLE:
        return tuple(block for at in places for block in rival_blocks(joining, found.slot, at))
    present = [rival for at in places for rival in (found.rivals[at],) if rival is not None]
    if not present or any(each.kind is not Kind.NARRATIVE for each in present):
        raise GcmError("conflict.both")
    blocks = tuple(block for each in present for block in _blocks(each))
    return Answer(Kind.NARRATIVE, to_html(RichText(blocks)))


def _blocks(answer: Value) -> tuple[Block, ...]:
    return parse_html(answer.value).blocks if answer is not None else ()


def _given(framework: Framework, key: AnswerKey, text: str, *, is_html: bool) -> Value:
    if key[0] == LANGUAGES or key[0].startswith(SETTING):
        raise GcmError("conflict.choose", Reaction.INPUT)
    question = framework.question_at(key[0])
    return (answer_from_html if is_html else answer_from_text)(question, text)


def _changes(content: Submission, key: AnswerKey, after: Value) -> tuple[Change, ...]:
    if key[0] == LANGUAGES or key[0].startswith(SETTING):
        return outline_change(content, {key: after})
    change = set_answer(content, *key, after)
    return () if change is None else (change,)
