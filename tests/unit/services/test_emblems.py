"""The emblem: taken in as a picture alone, on the way to another computer, and where it is lost."""

import hashlib
from dataclasses import replace
from pathlib import Path
from types import MappingProxyType

import pytest

from gcm_desktop.base.ids import new_ulid
from gcm_desktop.domain.errors import GcmError
from gcm_desktop.domain.picture import picture_of
from gcm_desktop.exchange.packages import GcmCodec
from gcm_desktop.services.companions import Attachment
from gcm_desktop.services.drafting import Drafting
from gcm_desktop.services.emblems import MOST_READ, Emblems
from gcm_desktop.services.inspecting import Inspecting
from gcm_desktop.services.library import Beside, Library
from gcm_desktop.services.sharing import Sharing
from tests.contract.memory_companions import MemoryCompanions
from tests.contract.memory_store import MemoryStore
from tests.unit.content import ARAB, sample_entries
from tests.unit.pictures import chunk, png
from tests.unit.services.fakes import MemoryFiles, Names, SampleEntries, shelf

NOW = "2026-05-05T08:00:00Z"
FILE, PACKAGE = Path("شعار.png"), Path("x.gcm")
CLEAN = picture_of(png()).content
SHA = hashlib.sha256(CLEAN).hexdigest()


class Office:
    """One computer."""

    def __init__(self, files: MemoryFiles) -> None:
        self.store = MemoryStore(lambda: NOW)
        on_shelf, self.shelf = shelf(self.store), MemoryCompanions(self.store).attachments
        self.emblems = Emblems(self.shelf, files, lambda: NOW)
        self.library = Library(
            self.store, on_shelf, Names(), SampleEntries(sample_entries()), new_ulid, lambda: NOW,
            beside=Beside(emblem_of=self.emblems.of),
        )  # fmt: skip
        self.drafting = Drafting(self.store, on_shelf, new_ulid)
        codec = GcmCodec()
        self.sharing = Sharing(self.store, on_shelf, codec, files, lambda: NOW, self.shelf)
        self.inspecting = Inspecting(codec, files)

    def new(self) -> str:
        return self.library.new("XS", ARAB, None, ("ar", "en"))


@pytest.fixture
def files() -> MemoryFiles:
    told = chunk(b"tEXt", b"Author\0nobody")
    return MemoryFiles({FILE: png(48, 32, told), Path("x.pdf"): b"%PDF-1.7"})


def test_an_emblem_travels_and_nothing_but_the_picture_does(files: MemoryFiles) -> None:
    here, there = Office(files), Office(files)
    draft = here.new()
    sha256 = here.emblems.keep(draft, FILE)
    assert sha256 == SHA
    assert here.library.open(draft).emblem == b""
    assert here.drafting.set_setting(draft, "emblem", sha256)
    assert not here.drafting.set_setting(draft, "emblem", sha256)
    assert here.library.open(draft).emblem == CLEAN
    here.sharing.pack(draft, PACKAGE)
    assert here.inspecting.read(PACKAGE).emblem == CLEAN
    there.sharing.import_file(PACKAGE)
    assert there.library.open(draft).emblem == CLEAN
    assert here.drafting.set_setting(draft, "emblem", "")
    here.sharing.pack(draft, PACKAGE)
    assert here.inspecting.inspect(PACKAGE).package.attachments == {}


def test_what_is_no_picture_is_not_kept(files: MemoryFiles) -> None:
    here = Office(files)
    draft = here.new()
    files.kept[Path("large.png")] = bytes(MOST_READ + 1)
    for name, code in (("x.pdf", "picture.kind"), ("nowhere.png", "file.unreadable"),
                       ("large.png", "file.too_large")):  # fmt: skip
        with pytest.raises(GcmError) as caught:
            here.emblems.keep(draft, Path(name))
        assert caught.value.code == code
    assert here.shelf.attachments(draft) == ()


def test_a_lost_or_strange_file_leaves_the_cover_without_one(files: MemoryFiles) -> None:
    here = Office(files)
    draft = here.new()
    here.drafting.set_setting(draft, "emblem", SHA)
    assert here.library.open(draft).emblem == b""
    other = hashlib.sha256(b"text").hexdigest()
    here.shelf.attach(draft, Attachment(other, "x", 4, NOW), b"text")
    here.drafting.set_setting(draft, "emblem", other)
    assert here.library.open(draft).emblem == b""
    gone = replace(here.store.load(draft), settings=MappingProxyType({"emblem": "../x"}))
    assert here.emblems.of(gone) == b""
