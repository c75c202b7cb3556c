"""Decisions of the Draft page: where one is, what was found, what is kept for next time.

No widgets: the page asks and shows. Work that takes long goes to the job runner.
"""

import logging
from collections.abc import Callable, Collection
from dataclasses import dataclass

from gcm_desktop.domain import address as addresses
from gcm_desktop.domain.address import Address
from gcm_desktop.domain.checks import Finding, Severity, check
from gcm_desktop.domain.errors import GcmError
from gcm_desktop.domain.evidence import evidence_refs
from gcm_desktop.domain.framework import Question
from gcm_desktop.domain.progress import Progress, progress
from gcm_desktop.domain.submission import AnswerKey
from gcm_desktop.services.library import COMMENT, CONFLICT, with_comments
from gcm_desktop.services.versioning import Listed
from gcm_desktop.services.wording import finding_words
from gcm_desktop.ui.drafting.journal_lines import ENTRIES_READ, JournalLine, journal_lines
from gcm_desktop.ui.drafting.jump_index import JumpIndex, Place
from gcm_desktop.ui.drafting.record_places import counts, kind_at, page_of
from gcm_desktop.ui.drafting.writing_desk import WritingDesk
from gcm_desktop.ui.overview.place import OVERVIEW

log = logging.getLogger(__name__)

PLACE_PREFERENCE = "draft.place."
"""Preference that remembers, for each submission, where one was; the id follows."""


@dataclass(frozen=True, slots=True)
class FindingLine:
    """One finding in words."""

    address: Address
    severity: Severity
    words: str
    is_conflict: bool = False
    thread: str = ""
    """Id of the comment it is about, empty for what a check found."""


@dataclass(frozen=True, slots=True)
class Remembered:
    """Where one was: ``|`` stands between the parts when it is kept."""

    item: Address = ""
    text_language: str = ""
    beside: str = ""
    arrangement: str = ""


def remembered(kept: str) -> Remembered:
    """Read what was kept; anything else gives nothing."""
    parts = kept.split("|")
    return Remembered(*parts) if len(parts) == 4 else Remembered()


class DraftPresenter:
    """Decides for one page.

    Attributes:
        item: Address of the page that is shown, an item's or that of a record kind
            (``record_places``); empty before the first.
    """

    def __init__(self, desk: WritingDesk) -> None:
        self._desk = desk
        self._index: JumpIndex | None = None
        self.item: Address = ""
        self.findings: tuple[Finding, ...] = ()

    def progress(self) -> Progress:
        """Return the drafting states as they are now (about 5 ms)."""
        desk = self._desk
        return progress(desk.submission, desk.framework, desk.assigning.assignments)

    def record_counts(self) -> dict[str, int]:
        """Return how many records there are of each kind."""
        return counts(self._desk.submission, self._desk.framework)

    def place(self, address: Address) -> tuple[Address, Address]:
        """Return the page on which ``address`` is, and the place on it to go to.

        A record is on the page that is shown where that has a card for it, else on the first item
        it serves that has one, else on the page of its kind. What is not there gives the first
        item.
        """
        framework, submission = self._desk.framework, self._desk.submission
        owner = addresses.owner(address)
        if owner in framework.items:
            return owner, address if address != owner else ""
        if owner == OVERVIEW or kind_at(framework, owner) is not None:
            return owner, ""
        record = submission.records.get(addresses.key(owner))
        if record is not None and record.kind in framework.record_kinds:
            shown = [each for each in record.serves if self._shows(each, record.kind)]
            shown.append(page_of(record.kind))
            return self.item if self.item in shown else shown[0], address
        return self.first_item(), ""

    def first_item(self) -> Address:
        """Return the item to begin with: the first that progress counts."""
        items = self._desk.framework.items
        counted = (item.address for item in items.values() if item.is_counted)
        return next(counted, next(iter(items)))

    def question(self, address: Address) -> Question | None:
        """Return the question at ``address``, ``None`` where there is none."""
        item = self._desk.framework.items.get(addresses.owner(address))
        for question in item.questions if item else ():
            if address == f"{item.address}/{question.key}" if item else False:
                return question
        try:
            return self._desk.framework.question_at(address)
        except GcmError:
            return None

    def forget_index(self) -> None:
        """Build the index of places anew at the next search."""
        self._index = None

    def find(self, query: str) -> tuple[Place, ...]:
        """Return the places for what was typed into the jump field."""
        desk = self._desk
        if self._index is None:
            self._index = JumpIndex(
                desk.submission, desk.framework, desk.text_language, desk.interface
            )
        return self._index.find(query)

    def look_for_findings(self, done: Callable[[tuple[Finding, ...]], None]) -> None:
        """Check the submission on the worker and call ``done``; ``findings`` is then new."""
        submission, framework = self._desk.submission, self._desk.framework
        surroundings = self._desk.surroundings
        threads = self._desk.commenting.open_threads

        def take(found: tuple[Finding, ...]) -> None:
            self.findings = found
            done(found)

        def judge(found: tuple[Collection[str] | None, tuple[AnswerKey, ...]]) -> None:
            kept, keys = found
            open_ = [Finding(CONFLICT, Severity.BLOCKS, *key) for key in keys]
            surroundings.jobs.run_work(
                lambda: with_comments((*open_, *check(submission, framework, kept)), threads),
                take,
                _give_up,
            )

        use_cases, has_files = surroundings.use_cases, bool(evidence_refs(submission))

        def read() -> tuple[Collection[str] | None, tuple[AnswerKey, ...]]:
            kept = use_cases.attaching.kept(submission.id) if has_files else None
            return kept, use_cases.resolving().open_keys(submission.id)

        surroundings.jobs.run_on_store(read, judge, lambda _: judge((None, ())))

    def conflicts_on(self, page: Address) -> tuple[Address, ...]:
        """Return the addresses in conflict that a page is about, records on it among them."""
        open_ = (finding.address for finding in self.findings if finding.code == CONFLICT)
        return tuple(address for address in open_ if page == self.item and self.is_here(address))

    def found_here(self) -> int:
        """Return how many findings are about the page shown, records on it among them."""
        return sum(1 for finding in self.findings if self.is_here(finding.address))

    def finding_lines(self) -> tuple[list[FindingLine], list[FindingLine]]:
        """Return the findings about the page shown with its records, and all others, in words."""
        desk = self._desk
        here: list[FindingLine] = []
        elsewhere: list[FindingLine] = []
        for finding in self.findings:
            words = finding_words(finding, desk.framework, desk.interface)
            thread = finding.details.get("thread", "") if finding.code == COMMENT else ""
            is_conflict = finding.code == CONFLICT
            line = FindingLine(finding.address, finding.severity, words, is_conflict, thread)
            (here if self.is_here(finding.address) else elsewhere).append(line)
        return here, elsewhere

    def read_history(self, done: Callable[[tuple[JournalLine, ...]], None]) -> None:
        """Read the journal on the store's worker and give the lines about the page shown."""
        desk, item = self._desk, self.item
        store, submission_id = desk.surroundings.use_cases.store, desk.submission.id
        records, interface = tuple(desk.submission.records.values()), desk.interface

        def read() -> tuple[JournalLine, ...]:
            entries = store.journal(submission_id, ENTRIES_READ)
            return journal_lines(entries, item, records, desk.framework, interface)

        desk.surroundings.jobs.run_on_store(read, done, _give_up)

    def read_versions(
        self, head: str, done: Callable[[tuple[str, tuple[Listed, ...]]], None]
    ) -> None:
        """Read the versions of the draft on the store's worker; ``done`` gets the newest's id too.

        Nothing is read, and ``done`` not called, while ``head`` is still the newest: a panel in
        sight asks after every commit, and every version is a whole text.
        """
        desk = self._desk
        store, versioning = (
            desk.surroundings.use_cases.store,
            desk.surroundings.use_cases.versioning,
        )
        submission_id = desk.submission.id

        def read() -> tuple[str, tuple[Listed, ...]] | None:
            newest = store.header(submission_id).head
            return None if newest == head else (newest, versioning.versions(submission_id))

        desk.surroundings.jobs.run_on_store(
            read, lambda found: done(found) if found else None, _give_up
        )

    def recall(self, done: Callable[[Remembered], None]) -> None:
        """Read where one was last time; ``done`` is called in any case."""
        store, key = self._desk.surroundings.use_cases.store, self._key()
        self._desk.surroundings.jobs.run_on_store(
            lambda: store.preference(key),
            lambda kept: done(remembered(kept)),
            lambda _: done(Remembered()),
        )

    def remember(self, arrangement: str) -> None:
        """Keep where one is for next time."""
        desk = self._desk
        if desk.is_read_only or not self.item:
            return
        kept = "|".join((self.item, desk.text_language, desk.beside or "", arrangement))
        store, key = desk.surroundings.use_cases.store, self._key()
        desk.surroundings.jobs.run_on_store(
            lambda: store.set_preference(key, kept), lambda _: None, _give_up
        )

    def _key(self) -> str:
        return PLACE_PREFERENCE + self._desk.submission.id

    def _shows(self, item: Address, kind: str) -> bool:
        found = self._desk.framework.items.get(item)
        return found is not None and any(question.holds == kind and question.shows
                                         for question in found.questions)  # fmt: skip

    def is_here(self, address: Address) -> bool:
        """True where ``address`` is about the page shown or about a record on it."""
        owner = addresses.owner(address)
        if self.item in (owner, page_of(addresses.kind(owner))):
            return True
        record = self._desk.submission.records.get(addresses.key(owner))
        return record is not None and self.item in record.serves


def _give_up(fault: Exception) -> None:
    """Note what could not be shown; the text itself is not concerned."""
    log.warning("a panel could not be filled: %s", type(fault).__name__)
