"""What is still open in a draft, as those who approve it are told: one point, one place, one line.

Belongs here: the value and its kinds. Does not: finding the points (``services/open_points``), how
a document shows them (``export/open_points``).
"""

from dataclasses import dataclass
from enum import StrEnum

from gcm_desktop.domain.address import Address


class OpenKind(StrEnum):
    """Why a point is open, in the order in which they are told."""

    BLOCKS = "blocks"
    MEND = "mend"
    UNANSWERED = "unanswered"
    AWAITED = "awaited"
    """A body owes it."""
    UNAPPROVED = "unapproved"
    """Ready, and nobody has approved it."""
    COMMENT = "comment"
    """Somebody commented on it, and nobody has settled it."""
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class OpenPoint:
    """One point that is open.

    Attributes:
        place: Address of the item or record it is about; empty for the whole.
        words: What is open, in the language of the document; empty where the kind says it all.
    """

    kind: OpenKind
    place: Address = ""
    words: str = ""
