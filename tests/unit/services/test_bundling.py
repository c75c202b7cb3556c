"""The bundle: whole or not at all, stopped between files, limits of size, what it freezes."""

import hashlib
from pathlib import Path

import pytest

from gcm_desktop.base.ids import new_ulid
from gcm_desktop.domain.approval import approval_of
from gcm_desktop.domain.author import Author
from gcm_desktop.domain.canonical import submission_json
from gcm_desktop.domain.errors import GcmError, Reaction
from gcm_desktop.exchange.user_files import UserFiles
from gcm_desktop.exchange.user_folders import UserFolders
from gcm_desktop.services.attaching import Attaching
from gcm_desktop.services.authoring import Authoring
from gcm_desktop.services.bundling import Bundling, Step, Writers
from gcm_desktop.services.drafting import Drafting
from gcm_desktop.services.exporting import Exporting
from gcm_desktop.services.freezing import Freezing
from gcm_desktop.services.library import Library, Opened, findings
from gcm_desktop.services.proofs import DocumentFault
from gcm_desktop.services.receipts import Receipt
from gcm_desktop.services.sharing import Sharing
from gcm_desktop.services.versioning import Versioning
from tests.contract.memory_companions import MemoryCompanions
from tests.contract.memory_store import MemoryStore
from tests.unit.content import framework, sample_entries
from tests.unit.services.fakes import (
    MemoryAside,
    MemoryCodec,
    Names,
    SampleEntries,
    TellingWriter,
    shelf,
)

NOW = "2026-05-05T08:00:00Z"
PLACE = "section/conclusion/text"


class Pages:
    """A ``ReceiptWriter`` that writes the code."""

    def write(self, receipt: Receipt, language: str) -> bytes:
        return f"{receipt.code} {language} {receipt.previous}".encode()


class Office:
    """The sample in a store in memory; folders are real ones."""

    def __init__(self, limit: int = 25 * 2**20, *faults: DocumentFault) -> None:
        self.store = MemoryStore(lambda: NOW)
        on_shelf = shelf(self.store)
        companions = MemoryCompanions(self.store)
        self.authoring = Authoring(self.store)
        self.codec = MemoryCodec()
        sample = SampleEntries(sample_entries())
        library = Library(self.store, on_shelf, Names(), sample, new_ulid, lambda: NOW)
        self.id = library.sample()
        self.drafting = Drafting(self.store, on_shelf, new_ulid)
        self.versioning = Versioning(
            self.store, companions, self.authoring, self.drafting, on_shelf, lambda: NOW
        )
        files, shelved = UserFiles(), companions.attachments
        self.attaching = Attaching(
            self.store, on_shelf, shelved, files=files, new_id=new_ulid, now=lambda: NOW
        )
        self.freezing = Freezing(
            self.store, on_shelf, companions.freezes, self.authoring, lambda: NOW
        )
        self.bundling = Bundling(
            self.freezing,
            Sharing(self.store, on_shelf, self.codec, files, lambda: NOW, shelved),
            shelved,
            Writers(
                Exporting(
                    lambda: TellingWriter(faults), Names(), files, lambda: NOW, MemoryAside()
                ),
                Pages,
                UserFolders(),
            ),
            countries=Names(),
            open_=library.open,
            now=lambda: NOW,
            limit=limit,
        )


def test_approvals_stay_and_the_code_is_that_of_what_left() -> None:
    office = Office()
    office.authoring.set(Author("ليلى", "وزارة"))
    plain = office.freezing.take(office.id)
    assert office.versioning.approve(office.id, "objective/6")
    left = office.freezing.take(office.id)
    assert approval_of(office.store.load(office.id), "objective/6") is not None
    assert "ليلى".encode() not in left.snapshot.content
    assert (left.code, left.draft == plain.draft) == (plain.code, False)
    assert len(office.store.snapshots(office.id)) == 1
    assert office.freezing.take(office.id).snapshot == left.snapshot
    made = office.freezing.freeze(office.id)
    assert (made.code, made.author) == (left.code, Author("ليلى", "وزارة"))
    office.versioning.keep(office.store.load(office.id))
    assert office.freezing.take(office.id).snapshot == left.snapshot


def test_the_report_says_nothing_of_what_stays() -> None:
    office = Office()
    kept = office.drafting.add_record(office.id, "statement", ())
    for language in ("ar", "en", "fr"):
        office.drafting.set(office.id, f"{kept.address}/title", language, "secret@sample.example")
    whole = findings(Opened(office.store.load(office.id), framework()))
    assert any(each.address.startswith(kept.address) for each in whole)
    prepared = office.bundling.prepare(office.id)
    assert not any(each.address.startswith(kept.address) for each in prepared.findings)
    assert prepared.submission.records.get(kept.id) is None
    assert b"secret@sample.example" not in prepared.left.snapshot.content
    assert b"secret@sample.example" in submission_json(office.store.load(office.id))


def test_a_draft_changed_meanwhile_is_not_frozen(tmp_path: Path) -> None:
    office = Office()
    prepared = office.bundling.prepare(office.id)
    made = office.bundling.write(prepared, tmp_path / "out")
    office.drafting.set(office.id, PLACE, "fr", "Un mot de plus.")
    with pytest.raises(GcmError) as found:
        office.bundling.finish(prepared, made)
    assert (found.value.code, found.value.reaction) == ("submission.changed", Reaction.PERSON)
    assert office.freezing.frozen(office.id) is None
    assert made.files[-1].name == "SHA256SUMS.txt"


def test_it_is_told_and_stopped_between_files(tmp_path: Path) -> None:
    office, told = Office(), list[Step]()
    out = tmp_path / "out"
    with pytest.raises(GcmError) as found:
        office.bundling.bundle(office.id, out, told=told.append, is_stopped=lambda: len(told) == 3)
    assert found.value.code == "bundle.cancelled"
    assert [step.done for step in told] == [0, 1, 2]
    assert list(tmp_path.iterdir()) == []
    assert office.freezing.frozen(office.id) is None
    made = office.bundling.bundle(office.id, out, told=told.append)
    assert told[-1].done == told[-1].total == len(made.files) - 1
    assert made.frozen is not None


def test_a_fault_leaves_nothing_behind(tmp_path: Path) -> None:
    office = Office(25 * 2**20, DocumentFault("docx.bidi"))
    with pytest.raises(GcmError) as found:
        office.bundling.bundle(office.id, tmp_path / "out")
    assert found.value.code == "export.unproven"
    assert list(tmp_path.iterdir()) == []


def test_nothing_is_ever_replaced(tmp_path: Path) -> None:
    office = Office()
    (tmp_path / "mine.txt").write_text("kept")
    places = [
        office.bundling.bundle(office.id, tmp_path, is_zip=is_zip).place for is_zip in (False, True)
    ]
    assert [place.relative_to(tmp_path).as_posix() for place in places] == [
        "XS_GCM-Arab-Regional-Review-2022",
        "XS_GCM-Arab-Regional-Review-2022 (2)/XS_GCM-Arab-Regional-Review-2022.zip",
    ]
    assert (tmp_path / "mine.txt").read_text() == "kept"
    with pytest.raises(GcmError) as found:
        office.bundling.bundle(office.id, tmp_path / "mine.txt")
    assert found.value.code == "file.unwritable"


def test_what_is_too_large_is_named_with_its_biggest_parts(tmp_path: Path) -> None:
    file = tmp_path / "خريطة.png"
    file.write_bytes(b"x" * 420_000)
    office = Office(limit=410_000)
    office.attaching.attach(office.id, file)
    made = office.bundling.bundle(office.id, tmp_path / "out")
    over = {each.name.rpartition("_")[2]: each for each in made.too_large}
    assert set(over) == {"data.json", "file.png"}
    assert (over["file.png"].size, over["file.png"].parts) == (420_000, ())
    sizes = [size for _, size in over["data.json"].parts]
    assert sizes == sorted(sizes, reverse=True)
    assert len(sizes) == 5
    assert (made.frozen, office.freezing.frozen(office.id)) == (None, None)


def test_later_codes_name_those_before(tmp_path: Path) -> None:
    office = Office()
    first = office.bundling.bundle(office.id, tmp_path / "a")
    assert first.receipt.previous == ()
    again = office.bundling.bundle(office.id, tmp_path / "b")
    assert [each.sha256 for each in again.files] == [each.sha256 for each in first.files]
    office.freezing.reopen(office.id, "خطأ", Author("ليلى"))
    office.drafting.set(office.id, PLACE, "fr", "Un mot de plus.")
    second = office.bundling.bundle(office.id, tmp_path / "c")
    assert second.receipt.previous == (first.receipt.code,)
    content = submission_json(office.store.load(office.id))
    assert hashlib.sha256(content).hexdigest() == second.receipt.sha256
    package = next(iter(reversed(office.codec.packages.values())))
    assert (package.head.id, package.content) == (second.receipt.snapshot, content)
