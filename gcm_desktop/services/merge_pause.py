"""A merge that is being looked at and not made yet: which files, and what was declined of them.

Belongs here: keeping that choice between two starts, as a preference of the program for each
draft. Does not: the files, which are kept by their hashes (``merging``), making the merge.
"""

import json
from dataclasses import dataclass

from gcm_desktop.domain.submission import AnswerKey
from gcm_desktop.services.merging import Declined
from gcm_desktop.services.ports import SubmissionStore

PREFERENCE = "merging."
"""The id of the draft follows."""


@dataclass(frozen=True, slots=True)
class PausedMerge:
    """What was chosen so far.

    Attributes:
        files: SHA-256 and name of each file, in the order they were added.
        declined: Answers and records of which the draft's own stay.
    """

    files: tuple[tuple[str, str], ...] = ()
    declined: Declined = frozenset()


class MergePause:
    """Use cases of stopping half-way."""

    def __init__(self, store: SubmissionStore) -> None:
        self._store = store

    def paused(self, submission_id: str) -> PausedMerge:
        """Return what was chosen for a draft; nothing where that is not kept or not readable."""
        return _read(self._store.preference(PREFERENCE + submission_id))

    def keep(self, submission_id: str, paused: PausedMerge) -> None:
        """Keep what was chosen; without a file nothing is kept."""
        self._store.set_preference(PREFERENCE + submission_id, _written(paused))


def _written(paused: PausedMerge) -> str:
    if not paused.files:
        return ""
    declined = sorted(paused.declined, key=lambda key: (key[0], key[1] or ""))
    return json.dumps({"files": paused.files, "declined": declined}, ensure_ascii=False)


def _read(kept: str) -> PausedMerge:
    """Return what text holds; anything that is not of that form is no choice."""
    try:
        data = json.loads(kept or "{}")
        files = tuple((str(sha256), str(name)) for sha256, name in data.get("files", ()))
        declined = frozenset(_key(*each) for each in data.get("declined", ()))
    except (ValueError, TypeError, AttributeError):
        return PausedMerge()
    return PausedMerge(files, declined)


def _key(address: str, language: str | None) -> AnswerKey:
    return str(address), None if language is None else str(language)
