"""The adapters of ``services/companions``: shelves beside the content, over one open store.

Belongs here: the shelves handed over together. Does not: their statements (``version_shelf``,
``assignment_shelf``, ``file_shelves``, ``freeze_shelf``, ``merge_shelf``,
``remark_shelf``, ``request_shelf``).
"""

from gcm_desktop.store.assignment_shelf import StoredAssignments
from gcm_desktop.store.file_shelves import StoredAttachments, StoredEarlier
from gcm_desktop.store.freeze_shelf import StoredFreezes
from gcm_desktop.store.merge_shelf import StoredMerges
from gcm_desktop.store.remark_shelf import StoredRemarks
from gcm_desktop.store.request_shelf import StoredRequests
from gcm_desktop.store.sqlite_store import SqliteStore
from gcm_desktop.store.version_shelf import StoredVersions


class StoredCompanions:
    """All shelves of one store."""

    def __init__(self, store: SqliteStore) -> None:
        session = store.session
        self.versions = StoredVersions(session)
        self.assignments = StoredAssignments(session)
        self.attachments = StoredAttachments(session)
        self.earlier = StoredEarlier(session)
        self.freezes = StoredFreezes(session)
        self.merges = StoredMerges(session, store.now)
        self.remarks = StoredRemarks(session)
        self.requests = StoredRequests(session, store.now)
