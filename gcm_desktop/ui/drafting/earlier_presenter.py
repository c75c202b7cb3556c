"""Decisions of the Last report panel: what was said last time, what may be confirmed, what is sent.

Belongs here: no widgets. Does not: which answer goes where (``domain/carrying``), reading files
(``services/carrying``).
"""

import logging
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from gcm_desktop.domain import address as addresses
from gcm_desktop.domain.address import Address
from gcm_desktop.domain.answering import answer_from_rich
from gcm_desktop.domain.carrying import Carried, carried, retired
from gcm_desktop.domain.carrying_marks import (
    CarriedState,
    confirmed,
    marking,
    names_report,
    origin,
    paragraph_mark,
    state,
    unconfirmed,
    unit,
)
from gcm_desktop.domain.change import Change
from gcm_desktop.domain.errors import GcmError
from gcm_desktop.domain.marks import CARRIED, mark_address
from gcm_desktop.domain.submission import Answer, Language, Submission
from gcm_desktop.domain.typed import natural
from gcm_desktop.services.carrying import Earlier
from gcm_desktop.services.earlier_reports import ReportPart, as_rich
from gcm_desktop.ui.drafting.record_places import page_of
from gcm_desktop.ui.drafting.writing_desk import WritingDesk

log = logging.getLogger(__name__)
Reads = Callable[
    [Callable[[], Earlier], Callable[[Earlier], None], Callable[[Exception], None]], None
]
"""Runs a reading: the job, what hears of its result, what hears of its failure."""


@dataclass(frozen=True, slots=True)
class Said:
    """What was said last time at one question, in one language, and what became of it.

    Attributes:
        state: ``None`` where nothing was carried: the draft has a text of its own, or none.
    """

    language: Language | None
    before: Answer
    after: Answer | None
    state: CarriedState | None


@dataclass(frozen=True, slots=True)
class RetiredLine:
    """An earlier answer without a question now, in words."""

    place: str
    text: str


class EarlierPresenter:
    """Decides for one draft.

    Attributes:
        reports: The earlier reports, opened, the newest first; ``None`` before they are read.
    """

    def __init__(self, desk: WritingDesk) -> None:
        self._desk = desk
        self._carrying = desk.surroundings.use_cases.carrying
        self.reports: tuple[Earlier, ...] | None = None
        self._items = {item: at for at, item in enumerate(desk.framework.items)}
        self._seen: Submission | None = None
        self._open: list[Address] = []
        self._retired_for: tuple[object, str] = (None, "")
        self._retired: tuple[RetiredLine, ...] = ()

    @property
    def word(self) -> Earlier | None:
        """The newest Word report."""
        return next((each for each in self.reports or () if each.submission is None), None)

    @property
    def has_package(self) -> bool:
        """True where an earlier submission is kept."""
        return any(each.submission is not None for each in self.reports or ())

    def load(self, done: Callable[[None], None]) -> None:
        """Read the earlier reports on the store's worker, once, and call ``done``."""
        if self.reports is not None:
            done(None)
            return
        carrying, submission_id = self._carrying(), self._desk.submission.id

        def read() -> tuple[Earlier, ...]:
            kept = carrying.reports(submission_id)
            return tuple(carrying.open(submission_id, report) for report in reversed(kept))

        def take(found: tuple[Earlier, ...]) -> None:
            self.reports = found
            done(None)

        self._desk.surroundings.jobs.run_on_store(read, take, _give_up)

    def receive(
        self,
        file: Path,
        done: Callable[[Earlier, Carried | None], None],
        reads: Reads | None = None,
    ) -> None:
        """Verify and keep a file, then fill what is empty as one step of undo; faults are said.

        ``reads`` runs the reading and asks for what opens a sealed file.
        """
        carrying, submission_id = self._carrying(), self._desk.submission.id

        def take(earlier: Earlier) -> None:
            others = [each for each in self.reports or () if each.report.id != earlier.report.id]
            self.reports = (earlier, *others)
            done(earlier, self._carry(earlier))

        def fail(fault: Exception) -> None:
            if isinstance(fault, GcmError):
                self._desk.say_fault(fault)
            else:
                _give_up(fault)

        job = lambda: carrying.receive(submission_id, file)  # noqa: E731 - bound with its values
        (reads or self._desk.surroundings.jobs.run_on_store)(job, take, fail)

    def said(self, address: Address) -> tuple[Said, ...]:
        """Return what was said last time at a question, in the languages that are written."""
        desk = self._desk
        languages = {*desk.languages(translatable=True), None}
        found = []
        for language in (*desk.submission.languages, None):
            before = self._before(address, language) if language in languages else None
            if before is not None:
                after = desk.submission.answer(address, language)
                became = state(desk.submission, address, language)
                found.append(Said(language, before, after, became))
        return tuple(found)

    def retired(self) -> tuple[RetiredLine, ...]:
        """Return the earlier answers for which there is no question now; found once."""
        found_for = (self.reports, self._desk.interface)
        if self._retired_for == found_for:
            return self._retired
        lines = []
        for earlier in self.reports or ():
            if earlier.submission is not None and earlier.framework is not None:
                for (address, _), answer in retired(earlier.submission, self._desk.framework):
                    place = earlier.framework.place(address, self._desk.interface)
                    lines.append(RetiredLine(place, answer.text))
        self._retired_for, self._retired = found_for, tuple(lines)
        return self._retired

    def can_confirm(self, address: Address) -> bool:
        """True where something at this question, or of this record, waits for a confirmation."""
        return bool(address) and self._unit(address) in self._open_units()

    def waiting_languages(self, address: Address) -> tuple[Language, ...]:
        """Return the languages in which the answer at this very address waits."""
        submission = self._desk.submission
        return tuple(
            language
            for language in submission.languages
            if state(submission, address, language) is CarriedState.CARRIED
        )

    def waiting_on(self, item: Address) -> tuple[Address, ...]:
        """Return what waits for a confirmation on a page: its questions, the records that serve."""
        return tuple(each for each in self._open_units() if self._is_on(each, item))

    def confirm(self, units: Sequence[Address]) -> bool:
        """Say that what was taken over still holds; False where nothing waited for it."""
        desk = self._desk
        desk.hand_over()
        asked = frozenset(self._unit(each) for each in units)
        changes = confirmed(desk.submission, desk.framework, asked)
        if changes:
            desk.make(*changes)
        return bool(changes)

    def next_open(self, after: Address) -> Address:
        """Return the next thing that waits for a confirmation; empty where nothing does."""
        units = self._open_units()
        here = self._unit(after) if after else ""
        if here in units:
            return units[(units.index(here) + 1) % len(units)]
        at = self._items.get(addresses.owner(after), -1)
        later = (each for each in units if self._place(each)[0] >= at)
        return next(later, units[0] if units else "")

    def sending(
        self, address: Address, language: Language | None, parts: Sequence[ReportPart]
    ) -> tuple[Change, ...]:
        """Return the changes that mark an answer which paragraphs of the Word report went into."""
        word, submission = self.word, self._desk.submission
        sent = answer_from_rich(as_rich(tuple(parts)))
        if word is None or sent is None:
            return ()
        before = submission.answer(mark_address(address, CARRIED), language)
        mark = paragraph_mark(word.report.id, before, sent)
        return marking(submission, address, language, mark)

    def _carry(self, earlier: Earlier) -> Carried | None:
        if earlier.submission is None:
            return None
        desk = self._desk
        desk.hand_over()
        found = carried(earlier.submission, desk.submission, desk.framework, earlier.report.id)
        if found.changes:
            desk.make(*found.changes)
        return found

    def _before(self, address: Address, language: Language | None) -> Answer | None:
        """Return the earlier answer: of the report it was carried from, else of the newest."""
        named = origin(self._desk.submission, address, language)
        packages = [each for each in self.reports or () if each.submission is not None]
        packages.sort(key=lambda each: not names_report(named, each.report.id))
        known = (each.submission for each in packages if each.submission is not None)
        answers = (submission.answer(address, language) for submission in known)
        return next((answer for answer in answers if answer is not None), None)

    def _open_units(self) -> list[Address]:
        """Return what waits for a confirmation, found once for each value of the submission."""
        submission = self._desk.submission
        if self._seen is not submission:
            self._seen = submission
            found = {self._unit(address) for address, _ in unconfirmed(submission)}
            self._open = sorted(found, key=self._place)
        return self._open

    def _unit(self, address: Address) -> Address:
        return unit(self._desk.framework, address)

    def _place(self, address: Address) -> tuple[int, object]:
        return self._items.get(addresses.owner(address), len(self._items)), natural(address)

    def _is_on(self, address: Address, item: Address) -> bool:
        record = self._desk.submission.records.get(addresses.key(address))
        serves = record is not None and item in record.serves
        is_listed = page_of(addresses.kind(address)) == item
        return addresses.owner(address) == item or serves or (record is not None and is_listed)


def _give_up(fault: Exception) -> None:
    """Note what could not be shown; the text itself is not concerned."""
    log.warning("an earlier report could not be shown: %s", type(fault).__name__)
