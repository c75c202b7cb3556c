"""The cover of a Word file: how far down its facts stand.

Belongs here: an estimate from the lengths of the lines and the sizes of their styles. Does not:
the lines themselves (``docx_body``), the emblem (``docx_emblem``).
"""

from math import ceil

from gcm_desktop.domain.text import Direction
from gcm_desktop.export.tree import Cover, Document

_PAGE, _SPARE = 694.0, 60.0
"""Points of text on a page, and those kept free below: an estimate must not open a second page."""
_LEAST, _MOST = 60.0, 330.0
_POINT = 20
_OTHERS = 150.0 + 60.0
"""Points above the name of the State, and between the lines."""
_MILLIMETRE, _EMBLEM_SAVES = 2.835, 85.0
"""Points of a millimetre, and those an emblem takes from the space above the State."""


def facts_spacing(cover: Cover, document: Document) -> str:
    """Return the spacing above the first fact, so that the facts close the page."""
    is_rtl = document.direction is Direction.RTL
    high, broad = (1.85, 0.46) if is_rtl else (1.3, 0.6)
    lines = ((cover.kind, 13), (document.draft_mark, 12), (cover.state, 20), (cover.title, 28))
    used = _OTHERS
    if cover.emblem is not None:
        used += cover.emblem.size()[1] * _MILLIMETRE + 14 - _EMBLEM_SAVES
    for text, size in (*lines, (cover.lead, 14)):
        used += ceil(len(text) * size * broad / 453) * size * high
    used += len(cover.facts) * (11 * high + 12)
    room = min(max(_PAGE - _SPARE - used, _LEAST), _MOST)
    return f'<w:spacing w:before="{round(room * _POINT)}"/>'
