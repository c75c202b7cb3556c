"""Decisions of the Comments panel: which threads are shown, in which order, and what is said.

No widgets. Belongs here: threads as groups of lines. Does not: how a thread stands
(``domain/review``).
"""

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import groupby

from gcm_desktop.domain import address as addresses
from gcm_desktop.domain.address import Address
from gcm_desktop.domain.anchoring import anchored
from gcm_desktop.domain.framework import Framework
from gcm_desktop.domain.review import Act, Anchor, Remark, State, Thread
from gcm_desktop.domain.submission import Submission
from gcm_desktop.services.library import shortened
from gcm_desktop.ui.authoring.signed_dialog import author_words
from gcm_desktop.ui.drafting.draft_presenter import DraftPresenter
from gcm_desktop.ui.drafting.wordings import language_name
from gcm_desktop.ui.drafting.writing_desk import WritingDesk
from gcm_desktop.ui.moments import isolated, led, when
from gcm_desktop.ui.overview.place import OVERVIEW
from gcm_desktop.ui.translation import translate

MOST_QUOTED = 110
"""So many letters of a paragraph stand in the panel."""
_ORDER = (State.OPEN, State.ANSWERED, State.RESOLVED)


@dataclass(frozen=True, slots=True)
class SaidLine:
    """One thing that somebody said.

    Attributes:
        who: Person, body and time.
        deed: What it did to the thread, empty for a comment or a reply.
        text: What was said, empty where it only settled or opened.
    """

    who: str
    deed: str
    text: str


@dataclass(frozen=True, slots=True)
class ThreadView:
    """A thread in words.

    Attributes:
        language: Of the answer it is about, in words; empty where there is no other.
        quote: How the paragraph began when it was commented on, empty for the whole answer.
        is_moved: True where that paragraph reads otherwise by now, or is gone.
        said: Comment and what followed.
    """

    id: str
    state: State
    anchor: Anchor
    language: str
    quote: str
    is_moved: bool
    said: tuple[SaidLine, ...]


@dataclass(frozen=True, slots=True)
class ThreadGroup:
    """The threads about one question."""

    address: Address
    title: str
    threads: tuple[ThreadView, ...]


@dataclass(frozen=True, slots=True)
class Shown:
    """What the panel shows: groups, and how many threads there are about this page.

    Attributes:
        left: How many more there are than are shown.
    """

    groups: tuple[ThreadGroup, ...]
    open: int
    all: int
    left: int = 0


def shown(desk: WritingDesk, presenter: DraftPresenter, *, settled_too: bool, most: int) -> Shown:
    """Return the first threads about the page shown, by question, those that are open first.

    On the overview these are the threads of the whole draft.
    """
    everywhere = presenter.item == OVERVIEW
    here = [
        each
        for each in desk.commenting.threads
        if everywhere or presenter.is_here(each.anchor.address)
    ]
    wanted = [each for each in here if settled_too or each.is_open]
    places = _places(desk.framework)

    def rank(each: Thread) -> tuple[int, Address, int, str]:
        about = each.anchor.address
        return places.get(about, len(places)), about, _ORDER.index(each.state), each.comment.id

    first = sorted(wanted, key=rank)[:most]
    groups = tuple(
        ThreadGroup(
            address,
            title_of(desk, address, whole=everywhere),
            tuple(_view(desk, each) for each in threads),
        )
        for address, threads in groupby(first, key=lambda each: each.anchor.address)
    )
    is_open = sum(each.is_open for each in here)
    return Shown(groups, is_open, len(here), len(wanted) - len(first))


def title_of(desk: WritingDesk, address: Address, *, whole: bool = False) -> str:
    """Return what a thread is about: the question, a record by its title, or the whole page.

    Args:
        whole: Name the item too, where the page shown is not its own.
    """
    framework, interface = desk.framework, desk.interface
    place = framework.place(address, interface)
    owner = addresses.owner(address)
    if owner not in framework.items:
        name = _record_title(desk.submission, owner)
        asked = place.partition(" · ")[2] or (place if not name else "")
        return " · ".join(part for part in (isolated(name) if name else "", asked) if part)
    if whole:
        return place
    if address == owner:
        return translate("Commenting", "The whole page")
    item = framework.place(owner, interface)
    return place.removeprefix(item).removeprefix(" · ") or place


def about_words(desk: WritingDesk, anchor: Anchor) -> str:
    """Return what a new comment is about, its page too: one may go on to another meanwhile."""
    title = title_of(desk, anchor.address, whole=True)
    if anchor.language is None or len(desk.submission.languages) < 2:
        return title
    return f"{title} · {language_name(anchor.language)}"


def _places(framework: Framework) -> dict[Address, int]:
    places: dict[Address, int] = {}
    for item in framework.items.values():
        places[item.address] = len(places)
        for question in item.questions:
            places[f"{item.address}/{question.key}"] = len(places)
    return places


def _view(desk: WritingDesk, thread: Thread) -> ThreadView:
    anchor = thread.anchor
    is_moved = bool(anchor.paragraph) and anchored(desk.submission, anchor) is None
    said = tuple(_said(each) for each in (thread.comment, *thread.following))
    quote = shortened(anchor.quote, MOST_QUOTED) if anchor.paragraph else ""
    several = len(desk.submission.languages) > 1
    language = language_name(anchor.language) if anchor.language and several else ""
    return ThreadView(thread.comment.id, thread.state, anchor, language, quote, is_moved, said)


def _said(remark: Remark) -> SaidLine:
    deeds = {
        Act.ANSWERED: translate("Commenting", "Marked as answered"),
        Act.RESOLVED: translate("Commenting", "Settled"),
        Act.REOPENED: translate("Commenting", "Opened again"),
    }
    who = led(" · ".join((author_words(remark.author), when(remark.at))))
    return SaidLine(who, deeds.get(remark.act, ""), remark.text)


def _record_title(submission: Submission, owner: Address) -> str:
    languages = (*submission.languages, None)
    answers = (submission.answer(f"{owner}/title", language) for language in languages)
    return next((each.text for each in answers if each is not None and each.text), "")


def thread_with(threads: Iterable[Thread], thread_id: str) -> Thread | None:
    """Return a thread by its id."""
    return next((each for each in threads if each.comment.id == thread_id), None)
