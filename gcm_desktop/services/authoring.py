"""Who writes on this computer: name and body, said once, kept with every edit from then on.

Belongs here: the two preferences. Does not: what is done with an author (``versioning``, store).
"""

from gcm_desktop.domain.author import Author
from gcm_desktop.services.ports import SubmissionStore

NAME, BODY = "author.name", "author.body"
"""Keys of the preferences; the store reads them where it writes its journal."""
MOST_LETTERS = 200
"""Longer is no name; a journal holds it with every row."""


class Authoring:
    """Says who writes."""

    def __init__(self, store: SubmissionStore) -> None:
        self._store = store

    @property
    def author(self) -> Author:
        """Who writes on this computer; unknown before it was said. Raises ``store.*``."""
        return Author(self._store.preference(NAME), self._store.preference(BODY))

    def set(self, author: Author) -> None:
        """Keep who writes, white space mended; raises ``store.*``."""
        for key, value in ((NAME, author.name), (BODY, author.body)):
            self._store.set_preference(key, " ".join(value.split())[:MOST_LETTERS])
