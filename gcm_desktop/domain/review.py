"""Comments on answers and paragraphs: what was said, and how each thread stands.

Belongs here: remarks, threads, their states. Does not: where a thread stands in a text
(``anchoring``), keeping them (``store``), files (``exchange``).

A remark is never altered and never taken away, so bringing two sets of them together is their
union, whatever the order; a state is a remark too, and knows which remarks its author had seen.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from gcm_desktop.domain.address import Address
from gcm_desktop.domain.author import UNKNOWN, Author
from gcm_desktop.domain.submission import Language
from gcm_desktop.domain.text import clean, clean_line

MOST_LETTERS = 20_000
"""Longest text of a remark: longer belongs into an answer."""
MOST_QUOTED = 300
"""So many letters of a paragraph are quoted, enough to find it by eye."""
MOST_NAME = 200
"""Letters of a name that are kept."""

_EMBEDDINGS = re.compile("[\u202a-\u202e\u2066-\u2069]")
"""Marks that turn the text around them; word processors leave some, a name can lie with them."""


def remark_text(text: str) -> str:
    """Return ``text`` as a remark may say it, and a package takes it."""
    return _EMBEDDINGS.sub("", clean(text).text).strip()


def remark_line(text: str, most: int) -> str:
    """Return at most ``most`` letters of a name or a quotation as a remark may bear it."""
    return clean_line(_EMBEDDINGS.sub("", text))[:most].strip()


class Act(StrEnum):
    """What a remark does: says something, or says how a thread stands from now on."""

    COMMENT = "comment"
    REPLY = "reply"
    ANSWERED = "answered"
    RESOLVED = "resolved"
    REOPENED = "reopened"


class State(StrEnum):
    """How a thread stands."""

    OPEN = "open"
    ANSWERED = "answered"
    RESOLVED = "resolved"


_LEADS_TO = {
    Act.ANSWERED: State.ANSWERED,
    Act.RESOLVED: State.RESOLVED,
    Act.REOPENED: State.OPEN,
}
_MOST_OPEN_FIRST = (State.OPEN, State.ANSWERED, State.RESOLVED)


@dataclass(frozen=True, slots=True)
class Anchor:
    """What a thread is about.

    Attributes:
        paragraph: Hash of the paragraph (``alignment.Passage``), empty for the whole answer.
        quote: How that paragraph began then.
    """

    address: Address
    language: Language | None = None
    paragraph: str = ""
    quote: str = ""


@dataclass(frozen=True, slots=True)
class Remark:
    """One thing that somebody said.

    Attributes:
        id: ULID.
        thread: Id of the comment the thread began with; its own for that comment.
        at: UTC text, for display only: no order and no state follows from it.
        after: Ids of the remarks of the thread that were the last ones its author had seen.
        anchor: Of a comment; ``None`` for what follows it.
    """

    id: str
    thread: str
    act: Act
    text: str
    at: str
    author: Author = UNKNOWN
    after: tuple[str, ...] = ()
    anchor: Anchor | None = None


@dataclass(frozen=True, slots=True)
class Thread:
    """A comment and what followed, each after what its author had seen."""

    comment: Remark
    following: tuple[Remark, ...]
    state: State

    @property
    def anchor(self) -> Anchor:
        """What it is about."""
        return self.comment.anchor or Anchor("")

    @property
    def is_open(self) -> bool:
        """True until it is settled: what was answered somebody has still to look at."""
        return self.state is not State.RESOLVED

    @property
    def last(self) -> tuple[str, ...]:
        """Ids of the remarks that none of the thread comes after, sorted."""
        all_ = (self.comment, *self.following)
        seen = {each for remark in all_ for each in remark.after}
        return tuple(sorted(remark.id for remark in all_ if remark.id not in seen))


def threads(remarks: Iterable[Remark]) -> tuple[Thread, ...]:
    """Return remarks as threads in the order of their ids; what follows no comment is left out."""
    by_thread: dict[str, list[Remark]] = {}
    for each in remarks:
        by_thread.setdefault(each.thread, []).append(each)
    found = []
    for thread_id in sorted(by_thread):
        known = {each.id: each for each in by_thread[thread_id]}
        comment = known.pop(thread_id, None)
        if comment is not None and comment.anchor is not None:
            found.append(Thread(comment, _in_order(known), _state(known)))
    return tuple(found)


def _in_order(known: Mapping[str, Remark]) -> tuple[Remark, ...]:
    """Return remarks with each after those its author had seen, else by id."""
    placed: dict[str, Remark] = {}
    waiting = dict(sorted(known.items()))
    while waiting:
        ready = next(
            (each for each in waiting.values() if not any(one in waiting for one in each.after)),
            next(iter(waiting.values())),  # a circle can only be forged: it is broken by id
        )
        placed[ready.id] = waiting.pop(ready.id)
    return tuple(placed.values())


def _state(known: Mapping[str, Remark]) -> State:
    """Return the state: of several that did not know of each other, the one most open."""
    acts = {each.id: each for each in known.values() if each.act in _LEADS_TO}
    overtaken = {
        earlier for each in acts.values() for earlier in _seen(known, each) if earlier in acts
    }
    latest = {_LEADS_TO[each.act] for each in acts.values() if each.id not in overtaken}
    return next((state for state in _MOST_OPEN_FIRST if state in latest), State.OPEN)


def _seen(known: Mapping[str, Remark], remark: Remark) -> set[str]:
    """Return the ids of everything a remark comes after, itself left out."""
    found: set[str] = set()
    waiting = list(remark.after)
    while waiting:
        each = waiting.pop()
        if each not in found and each != remark.id:
            found.add(each)
            waiting += known[each].after if each in known else ()
    return found
