"""Makes the fixture of the present schema: ``python -m tests.store.make_released_store``.

Run once before a schema is released; the file of a released schema never changes after that.
"""

from contextlib import closing
from pathlib import Path

from gcm_desktop.domain.canonical import content_hash, submission_json
from gcm_desktop.domain.joining import joined
from gcm_desktop.domain.merge import Joinings
from gcm_desktop.domain.review import Act, Anchor, Remark
from gcm_desktop.domain.submission import Answer, Kind
from gcm_desktop.services.companions import MergeStep
from gcm_desktop.store.companions import StoredCompanions
from gcm_desktop.store.opening import open_store
from gcm_desktop.store.schema import SCHEMA_VERSION
from gcm_desktop.store.writer_lock import lock_file
from tests.store.sample_draft import ID, draft, history

STORES = Path(__file__).resolve().parents[1] / "data" / "stores"


def make(path: Path) -> None:
    """Write the sample draft with its history and what stands beside it to a new store."""
    path.unlink(missing_ok=True)
    with closing(
        open_store(path, True, now=lambda: "2026-05-05T08:00:00Z", local=lambda _: False)
    ) as store:
        store.create(draft(), pack="a" * 64)
        store.apply(ID, history())
        store.keep_framework("a" * 64, {"id": "imrf", "edition": "2026"})
        store.set_preference("interface.language", "ar")
        _beside(StoredCompanions(store), content_hash(submission_json(store.load(ID))))
    lock_file(path).unlink()


def _beside(companions: StoredCompanions, content: str) -> None:
    """Keep a comment and the sides of one answer, so that later steps meet rows of every kind."""
    said = "01JZZZZZZZZZZZZZZZZZZZZZZR"
    about = Anchor("objective/7/progress", "ar")
    remark = Remark(said, said, Act.COMMENT, "سؤال", "2026-05-05T08:00:00Z", anchor=about)
    companions.remarks.keep_remarks(ID, (remark,))
    one, other = (Answer(Kind.NARRATIVE, f"<p>{text}</p>") for text in ("أول", "ثانٍ"))
    sides: Joinings = {("objective/9/progress", "ar"): (joined(None, None, one, other),)}
    companions.merges.merge(ID, MergeStep(content, (), sides, ()))


if __name__ == "__main__":
    make(STORES / f"version_{SCHEMA_VERSION}.db")
