"""Evidence files in and out of a draft, and from one computer to another."""

import hashlib
from pathlib import Path

import pytest

from gcm_desktop.base.ids import new_ulid
from gcm_desktop.domain.errors import GcmError, Reaction
from gcm_desktop.domain.evidence import evidence_refs
from gcm_desktop.exchange.packages import GcmCodec
from gcm_desktop.services.attaching import MAX_FILE_BYTES, MAX_TOTAL_BYTES, Attaching
from gcm_desktop.services.companions import Attachment
from gcm_desktop.services.drafting import Drafting
from gcm_desktop.services.inspecting import Inspecting
from gcm_desktop.services.library import Library, findings
from gcm_desktop.services.reviewing import Reviewing
from gcm_desktop.services.sharing import Sharing
from tests.contract.memory_companions import MemoryCompanions
from tests.contract.memory_store import MemoryStore
from tests.unit.content import ARAB, sample_entries
from tests.unit.services.fakes import MemoryFiles, Names, SampleEntries, shelf

NOW = "2026-05-05T08:00:00Z"
ONE, OTHER = Path("one/annexe.pdf"), Path("other/annexe.pdf")


class Office:
    """One computer; files and packages travel between two."""

    def __init__(self, files: MemoryFiles) -> None:
        self.store, self.files = MemoryStore(lambda: NOW), files
        on_shelf = shelf(self.store)
        self.attachments = MemoryCompanions(self.store).attachments
        self.library = Library(
            self.store, on_shelf, Names(), SampleEntries(sample_entries()), new_ulid, lambda: NOW
        )
        self.drafting = Drafting(self.store, on_shelf, new_ulid)
        codec = GcmCodec()
        self.sharing = Sharing(self.store, on_shelf, codec, files, lambda: NOW, self.attachments)
        self.reviewing = Reviewing(self.store, codec, files, lambda: NOW)
        self.inspecting = Inspecting(codec, files)
        self.attaching = Attaching(
            self.store,
            on_shelf,
            self.attachments,
            files=files,
            new_id=new_ulid,
            now=lambda: NOW,
        )

    def missing(self, draft: str) -> list[str]:
        kept = self.attaching.kept(draft)
        found = findings(self.library.open(draft), kept)
        return [each.details["file"] for each in found if each.code == "evidence.missing"]


@pytest.fixture
def files() -> MemoryFiles:
    return MemoryFiles({ONE: b"one", OTHER: b"other", Path("again.pdf"): b"one"})


@pytest.fixture
def office(files: MemoryFiles) -> Office:
    return Office(files)


@pytest.fixture
def draft(office: Office) -> str:
    return office.library.new("XS", ARAB, None, ("ar", "en"))


def test_a_file_becomes_a_record_in_one_step_with_a_title(office: Office, draft: str) -> None:
    before = len(office.store.journal(draft))
    record = office.attaching.attach(draft, ONE, ("objective/7",), title="جداول")
    submission = office.store.load(draft)
    assert submission.records[record.id].serves == ("objective/7",)
    assert submission.answers[f"{record.address}/title", "ar"].value == "جداول"
    sha256 = hashlib.sha256(b"one").hexdigest()
    assert submission.choice(f"{record.address}/file") == f"sha256:{sha256}/annexe.pdf"
    assert office.attachments.attached(draft, sha256) == b"one"
    assert len(office.store.journal(draft)) == before + 1
    named = office.attaching.attach(draft, OTHER)
    assert office.store.load(draft).answers[f"{named.address}/title", "ar"].value == "annexe.pdf"


def test_what_cannot_be_attached_leaves_no_record(
    office: Office, draft: str, files: MemoryFiles
) -> None:
    with pytest.raises(GcmError, match=r"file\.unreadable"):
        office.attaching.attach(draft, Path("nowhere.pdf"))
    with pytest.raises(GcmError, match=r"address\.unknown"):
        office.attaching.attach(draft, ONE, ("objective/99",))
    files.kept[OTHER] = bytes(MAX_FILE_BYTES + 1)
    with pytest.raises(GcmError, match=r"file\.too_large"):
        office.attaching.attach(draft, OTHER)
    assert office.store.load(draft).records == {}
    assert office.attaching.kept(draft) == {}


def test_all_files_together_have_a_limit_that_counts_each_once(office: Office, draft: str) -> None:
    sha256 = hashlib.sha256(b"one").hexdigest()
    large = Attachment(sha256, "annexe.pdf", MAX_TOTAL_BYTES - 4, NOW)
    office.attachments.attach(draft, large, b"one")
    office.attaching.attach(draft, ONE)
    office.attaching.attach(draft, Path("again.pdf"))
    with pytest.raises(GcmError, match=r"attached\.too_much") as caught:
        office.attaching.attach(draft, OTHER)
    assert caught.value.reaction is Reaction.INPUT


def test_files_travel_with_a_package_and_are_kept_by_whoever_imports_it(
    office: Office, draft: str, files: MemoryFiles
) -> None:
    """Case 49: two files of one name are two files."""
    office.attaching.attach(draft, ONE)
    office.attaching.attach(draft, OTHER)
    package, again = Path("x.gcm"), Path("y.gcm")
    office.sharing.pack(draft, package)
    office.sharing.pack(draft, again)
    assert files.kept[package] == files.kept[again]
    there = Office(files)
    assert there.reviewing.receive(package).files == frozenset(office.attaching.kept(draft))
    assert there.sharing.import_file(package).is_new
    assert there.missing(draft) == []
    assert {each.name for each in there.attaching.kept(draft).values()} == {"annexe.pdf"}
    there.sharing.pack(draft, again)
    assert files.kept[package] == files.kept[again]


def test_copies_of_one_name_are_numbered_and_written_only_once(
    office: Office, draft: str, files: MemoryFiles
) -> None:
    office.attaching.attach(draft, ONE)
    office.attaching.attach(draft, OTHER)
    folder = Path("out")
    written = office.attaching.save_all(draft, folder)
    assert written == (folder / "annexe.pdf", folder / "annexe (2).pdf")
    assert {files.kept[each] for each in written} == {b"one", b"other"}
    before = dict(files.kept)
    assert office.attaching.save_all(draft, folder) == written
    assert files.kept == before
    office.sharing.pack(draft, Path("x.gcm"))
    assert office.inspecting.save_all_attached(Path("x.gcm"), folder) == written


def test_a_lost_file_holds_nothing_back_and_comes_with_the_next_package(
    office: Office, draft: str, files: MemoryFiles
) -> None:
    record = office.attaching.attach(draft, ONE)
    whole, bare = Path("whole.gcm"), Path("bare.gcm")
    office.sharing.pack(draft, whole)
    poor = Office(files)
    poor.sharing.import_file(whole)
    poor.attachments = MemoryCompanions(poor.store).attachments
    emptied = Sharing(
        poor.store, shelf(poor.store), GcmCodec(), files, lambda: NOW, poor.attachments
    )
    emptied.pack(draft, bare)
    there = Office(files)
    there.sharing.import_file(bare)
    assert there.missing(draft) == ["annexe.pdf"]
    assert there.attaching.save_all(draft, Path("out")) == ()
    with pytest.raises(GcmError, match=r"attached\.unknown"):
        there.attaching.save(draft, "0" * 64, Path("out/x"))
    assert not there.sharing.import_file(whole).is_new
    assert there.missing(draft) == []
    assert evidence_refs(there.store.load(draft))[0][0] == f"{record.address}/file"
