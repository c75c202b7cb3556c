"""What an outline shows: groups of numbered rows with a state.

Belongs here: values. Does not: drawing (``outline_delegate``), the view (``outline_view``).
"""

from dataclasses import dataclass

from PySide6.QtCore import Qt

from gcm_desktop.ui.words import StateLook

ENTRY_ROLE = int(Qt.ItemDataRole.UserRole) + 1
"""Item data role that holds the ``OutlineItem`` of a row; a heading has none."""


@dataclass(frozen=True, slots=True)
class OutlineItem:
    """One row.

    Attributes:
        key: What ``chosen`` gives back.
        number: Short number at the start side, may be empty.
        title: The title.
        look: State shown at the end side, ``None`` for a row without one.
        note: More to say in the tooltip, for instance whom it is assigned to.
        said: What the state is called here, for instance which body is awaited; empty for its word.
        comments: Words on comments that are not settled; a small bubble says that there are some.
    """

    key: str
    number: str
    title: str
    look: StateLook | None = None
    note: str = ""
    said: str = ""
    comments: str = ""


@dataclass(frozen=True, slots=True)
class OutlineGroup:
    """A heading with its rows; an empty title gives rows without a heading."""

    title: str
    items: tuple[OutlineItem, ...]
