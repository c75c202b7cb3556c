"""Logging set-up: one rotating file in the user's log folder, no user text ever."""

import logging
import logging.handlers
from pathlib import Path

FORMAT = "%(asctime)s %(levelname)s %(name)s %(message)s"
SIZE, KEPT = 512 * 1024, 3
"""Bytes of one log file and how many older ones are kept."""
OURS = "gcm_desktop.file"
"""Name of our handler: others may have put theirs at the same logger."""


def set_up(folder: Path) -> None:
    """Send the program's log records to ``folder``; quietly does without where it cannot."""
    root = logging.getLogger("gcm_desktop")
    if any(handler.get_name() == OURS for handler in root.handlers):
        return
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        handler: logging.Handler = logging.handlers.RotatingFileHandler(
            folder / "gcm-desktop.log", maxBytes=SIZE, backupCount=KEPT, encoding="utf-8"
        )
    except OSError:
        handler = logging.NullHandler()
    handler.set_name(OURS)
    handler.setFormatter(logging.Formatter(FORMAT))
    root.addHandler(handler)
    root.setLevel(logging.INFO)
    root.propagate = False
