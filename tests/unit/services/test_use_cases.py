"""The library, packages out and in, received files, documents."""

import copy
import json
from dataclasses import replace
from pathlib import Path
from types import MappingProxyType
from typing import Any

import pytest

from gcm_desktop.base.ids import new_ulid
from gcm_desktop.domain.canonical import from_data, receipt, submission_json
from gcm_desktop.domain.errors import GcmError, Reaction
from gcm_desktop.domain.leaving import FINAL
from gcm_desktop.domain.submission import Answer, Kind
from gcm_desktop.services.drafting import Drafting
from gcm_desktop.services.exporting import Exporting
from gcm_desktop.services.inspecting import Inspecting
from gcm_desktop.services.library import Library, Opened, summary
from gcm_desktop.services.proofs import DocumentFault
from gcm_desktop.services.reviewing import Reviewing
from gcm_desktop.services.sharing import Sharing
from tests.contract.memory_companions import MemoryCompanions
from tests.contract.memory_store import MemoryStore
from tests.unit.content import ARAB, framework, pack_data, sample, sample_entries
from tests.unit.services.fakes import (
    MemoryAside,
    MemoryCodec,
    MemoryFiles,
    Names,
    SampleEntries,
    TellingWriter,
    shelf,
)

NOW = "2026-05-05T08:00:00Z"
FILE = Path("report.gcm")


class Office:
    """One computer: a store and what works on it; the post carries files between two."""

    def __init__(self, codec: MemoryCodec, files: MemoryFiles) -> None:
        self.store = MemoryStore(lambda: NOW)
        self.codec, self.files = codec, files
        on_shelf = shelf(self.store)
        self.library = Library(
            self.store, on_shelf, Names(), SampleEntries(sample_entries()), new_ulid, lambda: NOW
        )
        self.drafting = Drafting(self.store, on_shelf, new_ulid)
        shelved = MemoryCompanions(self.store).attachments
        self.sharing = Sharing(self.store, on_shelf, codec, files, lambda: NOW, shelved)
        self.reviewing = Reviewing(self.store, codec, files, lambda: NOW)


@pytest.fixture
def offices() -> tuple[Office, Office]:
    codec, files = MemoryCodec(), MemoryFiles()
    return Office(codec, files), Office(codec, files)


@pytest.fixture
def office(offices: tuple[Office, Office]) -> Office:
    return offices[0]


def exporting(*faults: DocumentFault) -> tuple[Exporting, MemoryFiles]:
    files = MemoryFiles()
    return Exporting(
        lambda: TellingWriter(faults), Names(), files, lambda: NOW, MemoryAside()
    ), files


def test_a_new_submission_is_empty_and_listed(office: Office) -> None:
    made = office.library.new("xs", ARAB, None, ("ar", "en", "ar"))
    opened = office.library.open(made)
    assert opened.submission.languages == ("ar", "en")
    assert opened.submission.country == "XS"
    assert summary(opened).state == "not_started"
    assert [header.id for header in office.library.headers()] == [made]


@pytest.mark.parametrize(
    ("country", "pack", "languages", "code"),
    [
        ("QQ", ARAB, ("ar",), "country.unknown"),
        ("", ARAB, ("ar",), "country.unknown"),
        ("XS", "nothing", ("ar",), "framework.unknown"),
        ("XS", ARAB, ("de",), "language.unsupported"),
        ("XS", ARAB, (), "language.missing"),
    ],
)
def test_what_cannot_be_started_is_not(
    office: Office, country: str, pack: str, languages: tuple[str, ...], code: str
) -> None:
    with pytest.raises(GcmError) as caught:
        office.library.new(country, pack, None, languages)
    assert caught.value.code == code
    assert office.library.headers() == ()


def test_the_sample_is_made_once_and_never_overwritten(office: Office) -> None:
    made = office.library.sample()
    office.drafting.set(made, "objective/7/status", None, "planned")
    assert office.library.sample() == made
    assert office.store.load(made).choice("objective/7/status") == "planned"


def test_the_summary_of_the_sample(office: Office) -> None:
    told = summary(office.library.open(office.library.sample()))
    assert told.state == "ready"
    assert told.words == sample().words()
    assert told.receipt == receipt(submission_json(sample()))


def test_a_snapshot_is_made_only_when_the_content_differs(office: Office) -> None:
    made = office.library.new("XS", ARAB, None, ("ar",))
    first = office.library.snapshot(made)
    assert office.library.snapshot(made) == first
    office.drafting.set(made, "objective/7/status", None, "planned")
    second = office.library.snapshot(made)
    office.drafting.set(made, "objective/7/status", None, "")
    third = office.library.snapshot(made)
    lineage = [stored.snapshot for stored in office.store.snapshots(made)]
    assert [snapshot.id for snapshot in lineage] == [first, second, third]
    assert [snapshot.parents for snapshot in lineage] == [(), (first,), (second,)]
    assert lineage[0].content == lineage[2].content


def test_a_package_travels_with_id_and_lineage(offices: tuple[Office, Office]) -> None:
    here, there = offices
    made = here.library.sample()
    told = here.sharing.pack(made, FILE)
    assert told == receipt(submission_json(sample()))
    imported = there.sharing.import_file(FILE)
    assert (imported.id, imported.is_new, imported.repaired) == (made, True, ())
    assert there.store.load(made) == here.store.load(made)
    assert there.library.snapshot(made) == here.library.snapshot(made)
    assert there.sharing.import_file(FILE).is_new is False


def test_different_content_is_left_to_a_person(offices: tuple[Office, Office]) -> None:
    here, there = offices
    made = here.library.sample()
    here.sharing.pack(made, FILE)
    there.sharing.import_file(FILE)
    there.drafting.set(made, "objective/7/status", None, "planned")
    before = there.store.load(made)
    with pytest.raises(GcmError) as caught:
        there.sharing.import_file(FILE)
    assert (caught.value.code, caught.value.reaction) == ("submission.differs", Reaction.PERSON)
    assert there.store.load(made) == before


def test_a_received_pack_puts_no_other_questions_before_ones_own_drafts(
    offices: tuple[Office, Office],
) -> None:
    here, there = offices
    own = there.library.new("XA", ARAB, None, ("ar",))
    altered: dict[str, Any] = copy.deepcopy(pack_data())
    altered["choices"]["status"] = altered["choices"]["status"][:1]
    made = here.library.new("XS", ARAB, None, ("ar",))
    foreign = replace(here.store.load(made), id=new_ulid())
    here.store.keep_framework("f" * 64, altered)
    here.store.create(foreign, pack="f" * 64)
    here.sharing.pack(foreign.id, FILE)
    there.sharing.import_file(FILE)
    received = there.library.open(foreign.id).framework
    assert received.question_at("objective/7/status").choices != (
        framework().question_at("objective/7/status").choices
    )
    assert there.library.open(own).framework == framework()


def test_a_received_file_is_kept_and_can_only_be_read(offices: tuple[Office, Office]) -> None:
    here, there = offices
    made = here.library.sample()
    here.sharing.pack(made, FILE)
    received = there.reviewing.receive(FILE)
    there.reviewing.receive(FILE)
    assert received.submission == sample()
    assert received.repaired == ()
    (kept,) = there.reviewing.received()
    assert there.reviewing.open_received(kept) == received
    assert there.library.headers() == ()
    seen = Inspecting(there.codec, there.files).inspect(FILE)
    assert (seen.receipt, seen.words) == (received.receipt, sample().words())


@pytest.mark.parametrize("content", [b"", b"PK", b"\xff" * 100])
def test_an_unreadable_file_writes_nothing(office: Office, content: bytes) -> None:
    office.files.write(FILE, content)
    for act in (office.sharing.import_file, office.reviewing.receive):
        with pytest.raises(GcmError) as caught:
            act(FILE)
        assert caught.value.code == "package.unreadable"
    assert office.library.headers() == ()
    assert office.reviewing.received() == ()


def test_json_is_the_submission_itself() -> None:
    export, files = exporting()
    export.export(Opened(sample(), framework()), "json", "ar", FILE)
    assert from_data(json.loads(files.kept[FILE])) == sample()


@pytest.mark.parametrize(
    ("format_", "language", "profile", "arrangement", "code"),
    [
        ("odt", "ar", "draft", "", "export.format_unknown"),
        ("docx", "de", "draft", "", "language.unknown"),
        ("docx", "ar", "secret", "", "export.profile_unknown"),
        ("pdf", "ar", "draft", "nothing", "arrangement.unknown"),
    ],
)
def test_what_cannot_be_exported_is_not(
    format_: str, language: str, profile: str, arrangement: str, code: str
) -> None:
    export, files = exporting()
    with pytest.raises(GcmError) as caught:
        export.export(Opened(sample(), framework()), format_, language, FILE, profile, arrangement)
    assert caught.value.code == code
    assert files.kept == {}


def test_a_document_that_cannot_be_proven_is_not_written() -> None:
    export, files = exporting(DocumentFault("text.missing", "objective/7"))
    with pytest.raises(GcmError) as caught:
        export.export(Opened(sample(), framework()), "docx", "ar", FILE)
    assert caught.value.code == "export.unproven"
    assert caught.value.reaction is Reaction.ENVIRONMENT
    assert files.kept == {}


@pytest.mark.parametrize("is_full", [False, True])
def test_a_document_that_cannot_be_proven_is_kept_aside(is_full: bool) -> None:
    aside, fault = MemoryAside(is_full=is_full), DocumentFault("text.missing", "objective/7")
    writer = TellingWriter((fault,))
    export = Exporting(lambda: writer, Names(), MemoryFiles(), lambda: NOW, aside)
    with pytest.raises(GcmError) as caught:
        export.export(Opened(sample(), framework()), "docx", "ar", FILE)
    name = f"{sample().id}_ar_draft.docx"
    assert list(aside.kept) == ([] if is_full else [name])
    assert caught.value.details["kept"] == ("–" if is_full else f"aside/{name}")
    assert caught.value.details["faults"] == "text.missing objective/7"


def test_what_was_proven_is_handed_back_with_the_document() -> None:
    export, files = exporting()
    proof = export.export(Opened(sample(), framework()), "docx", "ar", FILE)
    assert [(held.code, held.count) for held in proof.proven] == [("text", len(files.kept[FILE]))]


def test_a_final_document_is_refused_while_something_blocks() -> None:
    export, files = exporting()
    empty = replace(sample(), answers=MappingProxyType({}))
    with pytest.raises(GcmError) as caught:
        export.export(Opened(empty, framework()), "docx", "ar", FILE, FINAL)
    assert (caught.value.code, caught.value.reaction) == ("export.blocked", Reaction.PERSON)
    export.export(Opened(empty, framework()), "docx", "ar", FILE)
    assert b"2026-05-05" in files.kept[FILE]


def test_a_mark_is_no_word_of_the_report() -> None:
    marked = replace(
        sample(),
        answers=MappingProxyType(
            {**sample().answers, ("objective/7/@note", "ar"): Answer(Kind.TEXT, "كلمة أخرى")}
        ),
    )
    assert marked.words() == sample().words()
