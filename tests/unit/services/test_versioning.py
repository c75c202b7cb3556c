"""Versions: kept, named, gone back to; approvals with the exact snapshot."""

from pathlib import Path

import pytest

from gcm_desktop.base.ids import new_ulid
from gcm_desktop.domain.approval import approval_of, is_lapsed, is_valid
from gcm_desktop.domain.author import Author
from gcm_desktop.domain.canonical import submission_json
from gcm_desktop.domain.errors import GcmError, Reaction
from gcm_desktop.services.authoring import Authoring
from gcm_desktop.services.companions import EarlierReport
from gcm_desktop.services.drafting import Drafting
from gcm_desktop.services.library import Library
from gcm_desktop.services.sharing import Sharing
from gcm_desktop.services.versioning import EARLIER, Versioning
from tests.contract.memory_companions import MemoryCompanions
from tests.contract.memory_store import MemoryStore
from tests.unit.content import ARAB, sample_entries
from tests.unit.services.fakes import MemoryCodec, MemoryFiles, Names, SampleEntries, shelf

WHO = Author("ليلى", "وزارة الداخلية")
PLACE = "objective/7/progress"
ITEM = "objective/7"


class Desk:
    """A draft, what works on it, and a clock that ticks with every look at it."""

    def __init__(self) -> None:
        self._ticks = 0
        self.store = MemoryStore(self.now)
        on_shelf = shelf(self.store)
        self.companions = MemoryCompanions(self.store)
        self.authoring = Authoring(self.store)
        self.drafting = Drafting(self.store, on_shelf, new_ulid)
        self.sharing = Sharing(
            self.store,
            on_shelf,
            MemoryCodec(),
            MemoryFiles(),
            self.now,
            self.companions.attachments,
        )
        self.versioning = Versioning(
            self.store, self.companions, self.authoring, self.drafting, on_shelf, self.now
        )
        sample = SampleEntries(sample_entries())
        library = Library(self.store, on_shelf, Names(), sample, new_ulid, self.now)
        self.id = library.new("XS", ARAB, None, ("ar", "en"))

    def now(self) -> str:
        self._ticks += 1
        return f"2026-05-04T10:{self._ticks // 60:02}:{self._ticks % 60:02}Z"

    def write(self, text: str, language: str = "ar") -> None:
        self.drafting.set(self.id, PLACE, language, text)

    def text(self, language: str = "ar") -> str:
        answer = self.store.load(self.id).answer(PLACE, language)
        return answer.text if answer else ""

    def keep(self) -> str:
        return self.versioning.keep(self.store.load(self.id))

    def names(self) -> list[str]:
        return [listed.version.name for listed in self.versioning.versions(self.id)]


@pytest.fixture
def desk() -> Desk:
    return Desk()


def test_versions_stand_newest_first_named_and_automatic_and_never_two_of_one_content(
    desk: Desk,
) -> None:
    desk.authoring.set(WHO)
    desk.write("أولى")
    first = desk.keep()
    assert desk.keep() == first
    named = desk.versioning.name_version(desk.id, "  قبل\nالمراجعة ")
    assert (named.snapshot, named.name, named.author) == (first, "قبل المراجعة", WHO)
    desk.write("ثانية")
    desk.keep()
    assert desk.names() == ["", "قبل المراجعة"]
    assert desk.versioning.content(desk.id, first).answer(PLACE, "ar") is not None
    with pytest.raises(GcmError, match=r"version\.nameless"):
        desk.versioning.name_version(desk.id, " \n ")


def test_a_version_is_found_by_id_by_its_beginning_and_by_name(desk: Desk) -> None:
    desk.write("a")
    first = desk.versioning.name_version(desk.id, "one").snapshot
    desk.write("b")
    second = desk.versioning.name_version(desk.id, "one").snapshot
    assert desk.versioning.find(desk.id, first) == first
    assert desk.versioning.find(desk.id, second[:12].upper()) == second
    for words, code in (("one", "version.ambiguous"), (first[:3], "version.unknown")):
        with pytest.raises(GcmError, match=code):
            desk.versioning.find(desk.id, words)


def test_the_last_submission_is_what_was_packed_last(desk: Desk) -> None:
    desk.write("a")
    desk.sharing.pack(desk.id, Path("a.gcm"))
    desk.write("b")
    desk.keep()
    assert [listed.is_submitted for listed in desk.versioning.versions(desk.id)] == [False, True]


def test_a_version_is_restored_as_a_whole_or_at_one_place(desk: Desk) -> None:
    desk.write("عربي")
    desk.write("english", "en")
    record = desk.drafting.add_record(desk.id, "measure", (ITEM,))
    content = desk.store.load(desk.id)
    first = desk.keep()
    desk.write("غيره")
    desk.write("other", "en")
    desk.drafting.remove_record(desk.id, record.id)
    before = desk.store.load(desk.id)
    assert desk.versioning.restore(desk.id, first, PLACE) == 2
    assert (desk.text(), desk.text("en")) == ("عربي", "english")
    assert record.id not in desk.store.load(desk.id).records
    # What was there is kept: one goes back to it as to any other.
    kept = desk.versioning.versions(desk.id)[0].version.snapshot
    assert desk.versioning.content(desk.id, kept) == before
    assert desk.versioning.restore(desk.id, first) == 1
    assert desk.store.load(desk.id) == content
    assert desk.versioning.restore(desk.id, first) == 0
    for wrong, code in ((("x" * 64,), "version.unknown"), ((first, "objective/99"), "address.")):
        with pytest.raises(GcmError, match=code):
            desk.versioning.restore(desk.id, *wrong)


def test_an_earlier_report_is_compared_with_and_never_restored(desk: Desk) -> None:
    desk.write("عربي")
    content = submission_json(desk.store.load(desk.id))
    for name, kind in (("last.gcm", "submission"), ("last.docx", "word")):
        report = EarlierReport(name, kind, name, "", desk.now())
        desk.companions.earlier.keep_earlier(desk.id, report, content)
    listed = [each for each in desk.versioning.versions(desk.id) if each.is_earlier]
    assert [each.version.name for each in listed] == ["last.gcm"]
    assert desk.versioning.content(desk.id, EARLIER + "last.gcm") == desk.store.load(desk.id)
    with pytest.raises(GcmError, match=r"version\.earlier"):
        desk.versioning.restore(desk.id, EARLIER + "last.gcm")


def test_an_approval_keeps_the_exact_snapshot_and_lapses_with_the_text(desk: Desk) -> None:
    desk.write("نص")
    with pytest.raises(GcmError, match=r"author\.unknown") as refused:
        desk.versioning.approve(desk.id, ITEM)
    assert refused.value.reaction is Reaction.PERSON
    desk.authoring.set(WHO)
    content = desk.store.load(desk.id)
    assert desk.versioning.approve(desk.id, ITEM)
    assert not desk.versioning.approve(desk.id, ITEM), "it is approved already"
    approval = approval_of(desk.store.load(desk.id), ITEM)
    assert approval is not None
    assert approval.author == WHO
    assert desk.versioning.content(desk.id, approval.snapshot) == content
    desk.write("نص آخر")
    assert is_lapsed(desk.store.load(desk.id), ITEM)
    desk.write("نص")
    assert is_valid(desk.store.load(desk.id), ITEM), "the same text is approved"
    assert desk.versioning.withdraw(desk.id, ITEM)
    assert not desk.versioning.withdraw(desk.id, ITEM)
    assert desk.store.load(desk.id) == content
    with pytest.raises(GcmError, match=r"address\.unknown"):
        desk.versioning.approve(desk.id, PLACE)
