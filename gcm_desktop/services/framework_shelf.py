"""Frameworks as values, each built once: the pack kept with the drafts, else the library's."""

from collections.abc import Mapping
from typing import Any

from gcm_desktop.domain.framework import Framework
from gcm_desktop.domain.framework_data import framework_from_data
from gcm_desktop.domain.submission import FrameworkRef
from gcm_desktop.services.ports import FrameworkLibrary, SubmissionStore


class FrameworkShelf:
    """Gives the framework of a reference; a draft keeps the pack it was written with."""

    def __init__(self, store: SubmissionStore, library: FrameworkLibrary) -> None:
        self._store = store
        self._library = library
        self._built: dict[FrameworkRef, Framework] = {}

    def data(self, ref: FrameworkRef) -> Mapping[str, Any]:
        """Return the resolved pack of ``ref``; raises ``framework.unknown``."""
        kept = self._store.kept_framework(ref)
        return kept if kept is not None else self._library.data(ref.id, ref.edition)

    def framework(self, ref: FrameworkRef) -> Framework:
        """Return the framework of ``ref``; raises ``framework.unknown``."""
        found = self._built.get(ref)
        if found is None:
            found = self._built[ref] = framework_from_data(self.data(ref))
        return found

    def newest(self, framework_id: str, edition: str | None = None) -> Framework:
        """Return an edition (the newest by default) of the library and keep its pack."""
        data = self._library.data(framework_id, edition)
        framework = framework_from_data(data)
        if self._store.kept_framework(framework.ref) is None:
            self._store.keep_framework(self._library.sha256(data), data)
        self._built.setdefault(framework.ref, framework)
        return self.framework(framework.ref)

    def sha256(self, ref: FrameworkRef) -> str:
        """Return the hash of the resolved pack of ``ref``."""
        return self._library.sha256(self.data(ref))
