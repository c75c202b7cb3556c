"""A draft at a glance: how many items of each part are in which drafting state.

Belongs here: grouping and counting. Does not: the states themselves (``progress``), words (``ui``).
"""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from gcm_desktop.domain.address import Address, owner
from gcm_desktop.domain.assignment import Assignments
from gcm_desktop.domain.framework import STATUS, Framework, Group
from gcm_desktop.domain.progress import DraftingState, Progress
from gcm_desktop.domain.submission import Submission

DONE = frozenset({DraftingState.READY, DraftingState.APPROVED})
"""States in which nothing required is missing; what does not apply is told apart."""


@dataclass(frozen=True, slots=True)
class Tally:
    """Counted items by drafting state.

    Attributes:
        counts: Number of items in each state; no state is left out.
        first_open: Address of the first item that is neither done nor not applicable, empty where
            there is none.
    """

    counts: Mapping[DraftingState, int]
    first_open: Address = ""

    @property
    def total(self) -> int:
        """Number of items."""
        return sum(self.counts.values())

    @property
    def done(self) -> int:
        """Number of items that are ready or approved."""
        return sum(self.counts[state] for state in DONE)


def tally(progress: Progress, items: Iterable[Address]) -> Tally:
    """Count the states of ``items``; those that progress does not count are left out."""
    counted = set(progress.counted)
    chosen = [address for address in items if address in counted]
    found = Counter(progress.states[address] for address in chosen)
    closed = {*DONE, DraftingState.NOT_APPLICABLE}
    opened = (address for address in chosen if progress.states[address] not in closed)
    return Tally({state: found[state] for state in DraftingState}, next(opened, ""))


def by_group(
    progress: Progress, framework: Framework, arrangement: str
) -> tuple[tuple[Group, Tally], ...]:
    """Return each group of an arrangement with the states of its objectives.

    An objective stands in one group only; those it touches besides (``also``) do not count it.
    """
    groups = framework.arrangement(arrangement).groups
    return tuple((group, tally(progress, group.items)) for group in groups)


def by_part(progress: Progress, framework: Framework) -> tuple[tuple[str, Tally], ...]:
    """Return each kind of item that is counted, with the states of its items."""
    found = ((kind, tally(progress, _addresses(framework, kind))) for kind in _kinds(framework))
    return tuple((kind, counts) for kind, counts in found if counts.total)


def by_body(progress: Progress, assignments: Assignments) -> tuple[tuple[str, Tally, str], ...]:
    """Return each body's id, the states of what it is assigned, and the next due date.

    An item counts once for a body, whether it is assigned whole or by its questions. The date is
    the earliest among what the body still owes, ISO text, empty for none.
    """
    rows = []
    for body in assignments.bodies:
        parts = assignments.of(body)
        items = dict.fromkeys(owner(part.about) for part in parts)
        due = sorted(part.due for part in parts if part.due and part.about in progress.owed)
        rows.append((body, tally(progress, items), next(iter(due), "")))
    return tuple(rows)


def statuses(submission: Submission, framework: Framework) -> tuple[tuple[Address, str], ...]:
    """Return each objective with its implementation status, empty where none was given."""
    return tuple(
        (item.address, submission.choice(f"{item.address}/{STATUS}"))
        for item in framework.items_of("objective")
    )


def _kinds(framework: Framework) -> tuple[str, ...]:
    return tuple(dict.fromkeys(item.kind for item in framework.items.values()))


def _addresses(framework: Framework, kind: str) -> tuple[Address, ...]:
    return tuple(item.address for item in framework.items_of(kind))
