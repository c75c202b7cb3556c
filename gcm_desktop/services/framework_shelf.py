"""Frameworks as values, each built once: every draft keeps the very pack it was written with.

A received draft brings its own pack; another draft of the same edition never sees it.
"""

from collections.abc import Mapping
from typing import Any

from gcm_desktop.domain.framework import Framework
from gcm_desktop.domain.framework_data import framework_from_data
from gcm_desktop.services.ports import FrameworkLibrary, Header, SubmissionStore


class FrameworkShelf:
    """Gives the framework of a draft, and the library's for a new one."""

    def __init__(self, store: SubmissionStore, library: FrameworkLibrary) -> None:
        self._store = store
        self._library = library
        self._built: dict[str, Framework] = {}

    def data(self, draft: Header) -> Mapping[str, Any]:
        """Return the resolved pack of a draft; raises ``framework.unknown``."""
        kept = self._store.kept_framework(draft.pack)
        return kept if kept is not None else self._library.data(*_parts(draft))

    def framework(self, draft: Header) -> Framework:
        """Return the framework of a draft; raises ``framework.unknown``."""
        found = self._built.get(draft.pack)
        if found is None:
            found = framework_from_data(self.data(draft))
            if draft.pack:
                self._built[draft.pack] = found
        return found

    def newest(self, framework_id: str, edition: str | None = None) -> tuple[Framework, str]:
        """Return an edition (the newest by default) of the library and the hash of its pack.

        The pack is kept, so that a draft started with it does not change when the library does.
        """
        data = self._library.data(framework_id, edition)
        pack = self._library.sha256(data)
        found = self._built.get(pack)
        if found is None:
            found = self._built[pack] = framework_from_data(data)
            self._store.keep_framework(pack, data)
        return found, pack

    def sha256(self, draft: Header) -> str:
        """Return the hash of the resolved pack of a draft."""
        return draft.pack or self._library.sha256(self.data(draft))


def _parts(draft: Header) -> tuple[str, str]:
    return draft.framework.id, draft.framework.edition
