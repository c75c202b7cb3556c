"""Freezing: a submission that has left stays as it left, until somebody reopens it by name.

Belongs here: what a freeze and a reopening are. Does not: the content that leaves (``leaving``),
where they are kept (the port ``FreezeBook``), who may do it (``services/freezing``).
"""

from dataclasses import dataclass

from gcm_desktop.domain.author import UNKNOWN, Author


@dataclass(frozen=True, slots=True)
class Reopening:
    """Who opened a frozen submission again, why, and when (UTC text, for display only)."""

    why: str
    at: str
    author: Author = UNKNOWN


@dataclass(frozen=True, slots=True)
class Freeze:
    """One time a submission was frozen.

    Attributes:
        code: Receipt of the content that left (``canonical.receipt``).
        snapshot: Id of the snapshot that left.
        at: UTC text, for display only.
        reopening: What ended it; ``None`` while it is in force.
    """

    code: str
    snapshot: str
    at: str
    author: Author = UNKNOWN
    reopening: Reopening | None = None


def in_force(freezes: tuple[Freeze, ...]) -> Freeze | None:
    """Return the freeze that is in force among those of one submission, the oldest first."""
    return freezes[-1] if freezes and freezes[-1].reopening is None else None


def earlier_codes(freezes: tuple[Freeze, ...], code: str) -> tuple[str, ...]:
    """Return the codes under which a submission left before, without ``code``, each once."""
    return tuple(dict.fromkeys(each.code for each in freezes if each.code != code))
