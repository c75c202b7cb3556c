"""What the overview says: rows of words and numbers. No widgets."""

from collections.abc import Callable
from dataclasses import dataclass

from gcm_desktop.domain import overview
from gcm_desktop.domain.address import Address
from gcm_desktop.domain.framework import Framework
from gcm_desktop.domain.overview import Tally
from gcm_desktop.domain.progress import DraftingState, Progress
from gcm_desktop.domain.submission import Language
from gcm_desktop.domain.translation import Completeness, completeness
from gcm_desktop.ui.dates import date_words
from gcm_desktop.ui.drafting.writing_desk import WritingDesk
from gcm_desktop.ui.moments import isolated, tally
from gcm_desktop.ui.translation import translate
from gcm_desktop.ui.widgets.state_bar import Segment
from gcm_desktop.ui.words import DRAFTING

ORDER = (
    DraftingState.APPROVED,
    DraftingState.READY,
    DraftingState.DRAFTING,
    DraftingState.AWAITING,
    DraftingState.NOT_STARTED,
    DraftingState.NOT_APPLICABLE,
)
"""From what is done to what is open; what does not apply stands apart, at the end."""


@dataclass(frozen=True, slots=True)
class OverviewRow:
    """One line: what it is about, its states, and a sentence.

    Attributes:
        leads_to: Where its name leads: the first item that is open; empty for nowhere.
    """

    name: str
    counts: Tally
    note: str
    leads_to: Address


def segments(counts: Tally) -> tuple[Segment, ...]:
    """Return the parts of a bar, in order."""
    return tuple(Segment(DRAFTING[state.value], counts.counts[state]) for state in ORDER)


def in_words(counts: Tally) -> str:
    """Return every number with its word."""
    pattern = translate("Overview", "{count} {state}")
    return " · ".join(
        tally(pattern, counts.counts[state], DRAFTING[state.value].text)
        for state in ORDER
        if counts.counts[state]
    )


def done_words(counts: Tally) -> str:
    """Return how many are done, of those that apply."""
    applying = counts.total - counts.counts[DraftingState.NOT_APPLICABLE]
    words = translate("Overview", "{done} of {all} ready or approved")
    return words.replace("{done}", str(counts.done)).replace("{all}", str(applying))


def whole(progress: Progress) -> Tally:
    """Return the states of everything that is counted."""
    return overview.tally(progress, progress.counted)


def group_rows(
    progress: Progress, framework: Framework, arrangement: str, interface: Language
) -> list[OverviewRow]:
    """Return a row for each group of an arrangement."""
    return [
        OverviewRow(
            f"{group.key} · {group.short.in_language(interface)}",
            counts,
            done_words(counts),
            counts.first_open or next(iter(group.items), ""),
        )
        for group, counts in overview.by_group(progress, framework, arrangement)
    ]


def part_rows(progress: Progress, framework: Framework) -> list[OverviewRow]:
    """Return a row for each kind of item."""
    names = {
        "section": translate("Overview", "General parts"),
        "objective": translate("Overview", "Objectives"),
        "declaration": translate("Overview", "Declaration entries"),
        "principle": translate("Overview", "Guiding principles"),
    }
    return [
        OverviewRow(names.get(kind, kind), counts, done_words(counts), counts.first_open)
        for kind, counts in overview.by_part(progress, framework)
    ]


def body_rows(progress: Progress, desk: WritingDesk) -> list[OverviewRow]:
    """Return a row for each body: what it was assigned, and when the next part is due."""
    assignments = desk.assigning.assignments
    rows = []
    for body, counts, due in overview.by_body(progress, assignments):
        note = done_words(counts)
        if due:
            words = translate("Overview", "next due {date}")
            note += " · " + words.replace("{date}", date_words(due))
        name = isolated(assignments.bodies[body].name(desk.interface))
        rows.append(OverviewRow(name, counts, note, counts.first_open))
    return rows


def read_completeness(
    desk: WritingDesk, done: Callable[[dict[Language, Completeness]], None]
) -> None:
    """Count on the worker how complete each language is."""
    submission, framework = desk.submission, desk.framework
    desk.surroundings.jobs.run_work(
        lambda: dict(completeness(submission, framework)), done, lambda _: None
    )
