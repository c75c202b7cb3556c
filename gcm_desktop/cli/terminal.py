"""Arabic on terminals that neither shape nor reorder: chosen with ``GCM_TERMINAL=visual``.

Reshaping is right only here, where the drawing side does not do it; text that goes anywhere else
(files, JSON, Qt, Word, PDF) stays in logical order.
"""

import os

from gcm_desktop.domain.text import Direction, first_strong

VISUAL = "visual"


def wants_visual() -> bool:
    """True where the person says that their terminal shows letters apart and left to right."""
    return os.environ.get("GCM_TERMINAL") == VISUAL


def visual(line: str) -> str:
    """Return one line shaped and in visual order; lines without Arabic come back as they are."""
    if all(first_strong(letter) is not Direction.RTL for letter in line):
        return line
    from arabic_reshaper import ArabicReshaper
    from bidi.algorithm import get_display

    shaped = ArabicReshaper({"delete_harakat": False}).reshape(line)
    return str(get_display(shaped, base_dir="R" if first_strong(line) is Direction.RTL else "L"))
