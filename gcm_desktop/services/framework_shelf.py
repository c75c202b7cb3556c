"""Frameworks as values, each built once: every draft keeps the very pack it was written with.

A received draft brings its own pack; another draft of the same edition never sees it. Titles
corrected on this computer are laid over every pack, also over the one that leaves with a draft.
"""

from collections.abc import Callable, Mapping
from typing import Any

from gcm_desktop.domain.framework import Framework
from gcm_desktop.domain.framework_data import framework_from_data
from gcm_desktop.domain.request import Scope
from gcm_desktop.domain.scope import narrowed
from gcm_desktop.domain.titles import Titles, with_titles
from gcm_desktop.services.ports import FrameworkLibrary, Header, SubmissionStore


class FrameworkShelf:
    """Gives the framework of a draft, and the library's for a new one."""

    def __init__(
        self,
        store: SubmissionStore,
        library: FrameworkLibrary,
        corrections: Callable[[], Titles] = dict,
        *,
        scope_of: Callable[[str], Scope] = lambda _: (),
    ) -> None:
        self._scope_of = scope_of
        self._cut: dict[tuple[str, Scope], Framework] = {}
        self._store = store
        self._library = library
        self._corrections = corrections
        self._laid: Titles = {}
        self._built: dict[str, Framework] = {}

    def data(self, draft: Header) -> Mapping[str, Any]:
        """Return the resolved pack of a draft, corrected titles laid over it.

        Raises:
            GcmError: ``framework.unknown``.
        """
        return with_titles(self.own_data(draft), self._corrections())

    def own_data(self, draft: Header) -> Mapping[str, Any]:
        """Return the resolved pack of a draft as it was kept; raises ``framework.unknown``."""
        kept = self._store.kept_framework(draft.pack)
        return kept if kept is not None else self._library.data(*_parts(draft))

    def framework(self, draft: Header) -> Framework:
        """Return the framework of a draft; raises ``framework.unknown``.

        Of a small draft it asks only what was asked for.
        """
        whole, scope = self._whole(draft), self._scope_of(draft.id)
        if not scope:
            return whole
        place = (draft.pack, scope)
        if not draft.pack or place not in self._cut:
            self._cut[place] = narrowed(whole, scope)
        return self._cut[place]

    def _whole(self, draft: Header) -> Framework:
        built = self._known()
        found = built.get(draft.pack)
        if found is None:
            found = framework_from_data(self.data(draft))
            if draft.pack:
                built[draft.pack] = found
        return found

    def newest(self, framework_id: str, edition: str | None = None) -> tuple[Framework, str]:
        """Return an edition (the newest by default) of the library and the hash of its pack.

        The pack is kept, so that a draft started with it does not change when the library does.
        """
        data = self._library.data(framework_id, edition)
        pack = self._library.sha256(data)
        built = self._known()
        found = built.get(pack)
        if found is None:
            found = built[pack] = framework_from_data(with_titles(data, self._corrections()))
            self._store.keep_framework(pack, data)
        return found, pack

    def sha256(self, draft: Header) -> str:
        """Return the hash of what ``data`` gives."""
        own, given = self.own_data(draft), self.data(draft)
        return draft.pack if draft.pack and own is given else self._library.sha256(given)

    def _known(self) -> dict[str, Framework]:
        """Return what was built with the corrections there are now."""
        corrections = self._corrections()
        if corrections != self._laid:
            self._laid = dict(corrections)
            self._built = {}
            self._cut = {}
        return self._built


def _parts(draft: Header) -> tuple[str, str]:
    return draft.framework.id, draft.framework.edition
