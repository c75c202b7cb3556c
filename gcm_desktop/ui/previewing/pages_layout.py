"""Where pages stand when they lie one under the other, as wide as there is room.

Belongs here: arithmetic. Does not: widgets.
"""

from bisect import bisect_right
from dataclasses import dataclass
from functools import cached_property

from PySide6.QtCore import QRectF

from gcm_desktop.services.previewing import Spot
from gcm_desktop.services.printing import PageSize

EDGE, GAP = 12, 12
"""Pixels around all pages, and between two."""
_NARROWEST = 40


@dataclass(frozen=True)
class PagesLayout:
    """Pages in a room that is ``room`` pixels wide; y counts from the upper edge of everything."""

    sizes: tuple[PageSize, ...]
    room: int

    @cached_property
    def width(self) -> int:
        """Pixels a page is wide."""
        return max(_NARROWEST, self.room - 2 * EDGE)

    @cached_property
    def tops(self) -> tuple[int, ...]:
        """The upper edge of every page."""
        tops, y = [], EDGE
        for page in range(len(self.sizes)):
            tops.append(y)
            y += self._height(page) + GAP
        return tuple(tops)

    @cached_property
    def height(self) -> int:
        """Pixels of all pages with what is around them, 0 where there is none."""
        last = len(self.sizes) - 1
        return self.tops[last] + self._height(last) + EDGE if self.sizes else 0

    def paper(self, page: int, scrolled: int) -> QRectF:
        """Return where a page stands in a viewport that is scrolled down by so many pixels."""
        return QRectF(EDGE, self.tops[page] - scrolled, self.width, self._height(page))

    def in_sight(self, scrolled: int, height: int) -> tuple[int, ...]:
        """Return the pages of which a viewport of ``height`` shows something."""
        first = max(0, bisect_right(self.tops, scrolled) - 1)
        last = bisect_right(self.tops, scrolled + height)
        return tuple(range(first, last))

    def page_at(self, y: float) -> int:
        """Return the page at ``y``, the nearest one above where none is, 0 without any."""
        return max(0, bisect_right(self.tops, y) - 1)

    def scale(self, page: int) -> float:
        """Return pixels per point of a page."""
        return self.width / self.sizes[page].width

    def y_of(self, spot: Spot) -> float:
        """Return where a spot of one of the pages is."""
        return self.tops[spot.page] + spot.y * self.scale(spot.page)

    def _height(self, page: int) -> int:
        return round(self.sizes[page].height * self.scale(page))
