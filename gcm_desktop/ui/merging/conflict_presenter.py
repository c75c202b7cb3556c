"""Decisions of the conflict view: which conflict is shown, what is chosen, and keeping it at once.

No widgets. Every decision is durable before the next conflict is shown: one may stop after any.
"""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from gcm_desktop.domain.address import Address
from gcm_desktop.domain.framework import Framework
from gcm_desktop.domain.submission import Submission
from gcm_desktop.services.companions import MergeNote
from gcm_desktop.services.resolving import OpenConflict
from gcm_desktop.ui.merging.conflict_sides import OWN, chosen_of, displayed
from gcm_desktop.ui.surroundings import Surroundings


@dataclass(frozen=True, slots=True)
class ConflictFacts:
    """What is open, and what it is about."""

    content: Submission
    framework: Framework
    conflicts: tuple[OpenConflict, ...]
    merges: tuple[MergeNote, ...] = ()

    def files(self, found: OpenConflict) -> tuple[str, ...]:
        """Return the names of the files that brought another text, as far as it is known."""
        names = [
            str(file["name"])
            for note in reversed(self.merges)
            if not note.is_undone
            for file in note.report.get("files", ())
            if _brought(file, found)
        ]
        return tuple(dict.fromkeys(names))


class ConflictPresenter:
    """Decides for one view.

    Attributes:
        facts: ``None`` before they were read.
        at: Place of the conflict shown among those open.
        decided: How many were decided here.
        fault: Why the last decision could not be kept.
    """

    def __init__(
        self, surroundings: Surroundings, submission_id: str, changed: Callable[[], None]
    ) -> None:
        self._surroundings = surroundings
        self._id = submission_id
        self._changed = changed
        self.facts: ConflictFacts | None = None
        self.at = 0
        self.decided = 0
        self.is_busy = False
        self.fault: Exception | None = None

    @property
    def conflicts(self) -> tuple[OpenConflict, ...]:
        """What is open."""
        return self.facts.conflicts if self.facts is not None else ()

    @property
    def current(self) -> OpenConflict | None:
        """The conflict that is shown."""
        return self.conflicts[self.at] if self.at < len(self.conflicts) else None

    def open(self, address: Address = "") -> None:
        """Read what is open and begin at ``address``, else at the first."""

        def opened(facts: ConflictFacts) -> None:
            self.facts = facts
            places = [each.address for each in facts.conflicts]
            self.at = next((at for at, each in enumerate(places) if each == address), 0)
            self._changed()

        self._surroundings.jobs.run_on_store(self._facts, opened, self._failed)

    def step(self, by: int) -> None:
        """Go to the next conflict or the one before; round the end to the first."""
        if self.conflicts:
            self.go_to((self.at + by) % len(self.conflicts))

    def go_to(self, at: int) -> None:
        """Show the conflict at a place."""
        self.at, self.fault = at, None
        self._changed()

    def decide(self, key: str, own: str = "", *, is_html: bool = False) -> None:
        """Decide the conflict shown and keep that at once.

        Args:
            key: Of ``conflict_choices``.
            own: The text of one's own, where that is chosen.
        """
        found = self.current
        if found is None or self.is_busy:
            return
        resolving = self._surroundings.use_cases.resolving()
        decide: Callable[[], None] = partial(
            resolving.resolve, self._id, found.item, chosen_of(key)
        )
        if key == OWN:
            decide = partial(resolving.resolve_with, self._id, found.item, own, is_html=is_html)

        def do() -> ConflictFacts:
            decide()
            return self._facts()

        self.is_busy, self.fault = True, None
        self._surroundings.jobs.run_on_store(do, self._decided, self._not_decided)

    def _decided(self, facts: ConflictFacts) -> None:
        before, self.facts = self.facts, facts
        if before is not None and before.content != facts.content:
            self._surroundings.navigator.note_altered(self._id)
        self.decided += 1
        self.is_busy = False
        self.at = self.at if self.at < len(facts.conflicts) else 0
        self._changed()

    def _not_decided(self, fault: Exception) -> None:
        """Say why, and read again what is open: it may have been decided elsewhere."""

        def read(facts: ConflictFacts) -> None:
            self.facts = facts
            self.at = self.at if self.at < len(facts.conflicts) else 0
            self._failed(fault)

        self._surroundings.jobs.run_on_store(self._facts, read, lambda _: self._failed(fault))

    def _failed(self, fault: Exception) -> None:
        self.is_busy, self.fault = False, fault
        self._changed()

    def _facts(self) -> ConflictFacts:
        use_cases = self._surroundings.use_cases
        return ConflictFacts(
            use_cases.store.load(self._id),
            use_cases.shelf.framework(use_cases.store.header(self._id)),
            tuple(map(displayed, use_cases.resolving().conflicts(self._id))),
            use_cases.merging().merges(self._id),
        )


def _brought(file: dict[str, list[list[object]]], found: OpenConflict) -> bool:
    if found.is_record:
        return any(each[:2] == [found.address, "conflicting"] for each in file["records"])
    told = [found.address, found.language, "conflicting"]
    return any(list(each) == told for each in file["entries"])
