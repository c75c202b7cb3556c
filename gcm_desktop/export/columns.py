"""Columns of tables: how wide each is and how small its type, for Word and PDF alike.

Belongs here: sizes as plain numbers. Does not: drawing. From eight columns on the type shrinks and
no column becomes narrower than a letter or two, so that a table of any width keeps to the page.
"""

from dataclasses import dataclass
from itertools import pairwise

PAGE = 453.5
"""Width of the text on the page in points: A4 less two margins of 25 mm."""
TYPE = 11.5
"""Points of the largest letters of a cell at full size."""
AVERAGE, BROAD = 0.45, 0.55
"""Width of a letter of running text in em, and of a letter in a word of broad ones."""
LINE = 1.55
"""Height of a line in em, the space below it included."""

_STEPS = ((0, 1.0, 6.0), (8, 0.82, 4.0), (12, 0.68, 2.5), (18, 0.5, 1.2))
"""First number of columns, scale of the type, points on each side of a cell."""
_NARROWEST = 1.6
"""Letters (em) that fit into the narrowest column of a wide table."""
_MOST_FLOOR = 0.8
"""Share of the page that narrowest columns may take together."""


@dataclass(frozen=True, slots=True)
class Columns:
    """The columns of one table.

    Attributes:
        step: 0 for tables of ordinary width, up to 3 for the widest.
        scale: Size of the type as a share of the ordinary one.
        padding: Points on each side of a cell.
        shares: Width of each column as a share of the page.
    """

    step: int
    scale: float
    padding: float
    shares: tuple[float, ...]

    def room(self, column: int) -> float:
        """Return the points that a word has in ``column``.

        In a table of ordinary width it may reach over the space after it: better than broken.
        """
        return PAGE * self.shares[column] - (2 if self.step else 1) * self.padding

    def is_tight(self, word: int, column: int) -> bool:
        """True where ``word`` letters might be wider than ``column``."""
        return word * TYPE * self.scale > self.room(column)

    def whole_word(self, column: int) -> int:
        """Return how many letters a word may have in ``column`` and surely stays whole."""
        return int(self.room(column) / (TYPE * self.scale * BROAD))

    def height(self, letters: int, column: int) -> float:
        """Return about how many points high ``letters`` of running text stand in ``column``."""
        size = TYPE * self.scale
        per_line = max(1.0, self.room(column) / (size * AVERAGE))
        return letters / per_line * size * LINE

    def whole(self, total: int) -> list[int]:
        """Return the widths as whole numbers that add up to ``total``."""
        edges = [0]
        share = 0.0
        for width in self.shares:
            share += width
            edges.append(round(total * share))
        return [right - left for left, right in pairwise(edges)]


def columns(weights: tuple[int, ...]) -> Columns:
    """Return the columns of a table whose columns ask for ``weights``."""
    count, total = len(weights), sum(weights)
    step = max(index for index, (first, _, _) in enumerate(_STEPS) if count >= first)
    _, scale, padding = _STEPS[step]
    floor = 0.0
    if step:
        needed = (_NARROWEST * TYPE * scale + 2 * padding) / PAGE
        floor = min(needed, _MOST_FLOOR / count)
    rest = 1 - count * floor
    return Columns(step, scale, padding, tuple(floor + rest * each / total for each in weights))
