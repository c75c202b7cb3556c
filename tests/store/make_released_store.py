"""Makes the fixture of the present schema: ``python -m tests.store.make_released_store``.

Run once before a schema is released; the file of a released schema never changes after that.
"""

from contextlib import closing
from pathlib import Path

from gcm_desktop.store.opening import open_store
from gcm_desktop.store.schema import SCHEMA_VERSION
from gcm_desktop.store.writer_lock import lock_file
from tests.store.sample_draft import ID, draft, history

STORES = Path(__file__).resolve().parents[1] / "data" / "stores"


def make(path: Path) -> None:
    """Write the sample draft with its history, a pack and a preference to a new store."""
    path.unlink(missing_ok=True)
    with closing(
        open_store(path, True, now=lambda: "2026-05-05T08:00:00Z", local=lambda _: False)
    ) as store:
        store.create(draft(), pack="a" * 64)
        store.apply(ID, history())
        store.keep_framework("a" * 64, {"id": "imrf", "edition": "2026"})
        store.set_preference("interface.language", "ar")
    lock_file(path).unlink()


if __name__ == "__main__":
    make(STORES / f"version_{SCHEMA_VERSION}.db")
