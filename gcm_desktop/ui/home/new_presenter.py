"""Starting a submission: which States, reviews and languages there are, and what is still missing.

Belongs here: values and decisions. Does not: widgets, words.
"""

from dataclasses import dataclass
from pathlib import Path

from gcm_desktop.domain.errors import GcmError
from gcm_desktop.domain.framework import Label
from gcm_desktop.domain.framework_data import framework_from_data
from gcm_desktop.domain.submission import LANGUAGES, FrameworkRef
from gcm_desktop.domain.text import fold
from gcm_desktop.services.ports import Countries
from gcm_desktop.services.use_cases import StoreFree, UseCases

COUNTRY_PREFERENCE = "new.country"


@dataclass(frozen=True, slots=True)
class StateChoice:
    """A State: its code, its name in each language, and the folded text it is found by."""

    code: str
    names: dict[str, str]
    folded: str


@dataclass(frozen=True, slots=True)
class ReviewChoice:
    """A review a submission can be written for: the newest edition of a framework."""

    ref: FrameworkRef
    title: Label
    objectives: int
    priority_areas: int


@dataclass(frozen=True, slots=True)
class NewFacts:
    """What can be chosen from, and the State chosen last time."""

    states: tuple[StateChoice, ...]
    reviews: tuple[ReviewChoice, ...]
    country: str


@dataclass(frozen=True, slots=True)
class NewChoice:
    """What was chosen so far; empty where nothing was.

    Attributes:
        also: Further languages, the main one not among them.
    """

    country: str = ""
    review: str = ""
    main: str = ""
    also: tuple[str, ...] = ()

    @property
    def languages(self) -> tuple[str, ...]:
        """Return the languages, the main one first."""
        return (self.main, *(each for each in self.also if each != self.main))

    @property
    def missing(self) -> tuple[str, ...]:
        """Return what is still to be chosen: ``country``, ``review``, ``main``."""
        return tuple(part for part in ("country", "review", "main") if not getattr(self, part))


def read_new(use_cases: UseCases) -> NewFacts:
    """Return what can be chosen from; runs on the store's worker."""
    country = use_cases.store.preference(COUNTRY_PREFERENCE)
    if not country:
        country = next((header.country for header in use_cases.library.headers()), "")
    return NewFacts(states(use_cases.free.countries), reviews(use_cases.free), country)


def states(countries: Countries) -> tuple[StateChoice, ...]:
    """Return all States."""
    found = []
    for code in countries.codes():
        names = {language: countries.name(code, language) for language in LANGUAGES}
        found.append(StateChoice(code, names, fold(" ".join((code, *names.values()))).text))
    return tuple(found)


def reviews(free: StoreFree) -> tuple[ReviewChoice, ...]:
    """Return the frameworks of the library; of several editions the last one listed."""
    found: dict[str, ReviewChoice] = {}
    for info in free.frameworks.infos():
        data = free.frameworks.data(info.ref.id, info.ref.edition)
        title = framework_from_data(data).title
        found[info.ref.id] = ReviewChoice(info.ref, title, info.objectives, info.priority_areas)
    return tuple(found.values())


def filtered(
    choices: tuple[StateChoice, ...], typed: str, language: str
) -> tuple[StateChoice, ...]:
    """Return the States found by ``typed`` in any language, by name in ``language``.

    Names that begin with what was typed come first.
    """
    wanted = fold(typed.strip()).text
    found = [choice for choice in choices if wanted in choice.folded]

    def rank(choice: StateChoice) -> tuple[bool, str]:
        begins = any(fold(name).text.startswith(wanted) for name in choice.names.values())
        return not begins, fold(choice.names[language]).text

    return tuple(sorted(found, key=rank))


@dataclass(frozen=True, slots=True)
class Started:
    """A new draft; ``fault`` says why nothing was taken over from the last report."""

    id: str
    fault: GcmError | None = None


def start(
    use_cases: UseCases, choice: NewChoice, ref: FrameworkRef, last: Path | None = None
) -> Started:
    """Start the submission, from the last report where one is named; on the store's worker.

    A report that cannot be taken over is no reason to start nothing: another can be chosen there.
    """
    submission_id = use_cases.library.new(choice.country, ref.id, ref.edition, choice.languages)
    use_cases.store.set_preference(COUNTRY_PREFERENCE, choice.country)
    if last is not None:
        try:
            use_cases.carrying().carry(submission_id, last)
        except GcmError as fault:
            return Started(submission_id, fault)
    return Started(submission_id)
