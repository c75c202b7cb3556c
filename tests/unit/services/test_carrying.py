"""Starting from the last cycle's report: received, kept beside the draft, opened again."""

import hashlib
from dataclasses import replace
from pathlib import Path
from types import MappingProxyType

import pytest

from gcm_desktop.domain.canonical import submission_json
from gcm_desktop.domain.change import SetAnswer
from gcm_desktop.domain.errors import GcmError
from gcm_desktop.domain.evidence import evidence_refs, file_ref
from gcm_desktop.domain.submission import Answer, Kind, Record, Submission
from gcm_desktop.intake.word_report import WordReports
from gcm_desktop.services.carrying import SUBMISSION, WORD, Carrying
from tests.contract.memory_companions import MemoryCompanions
from tests.contract.memory_store import MemoryStore
from tests.unit.content import framework, sample
from tests.unit.last_reports import LOST, SAID, older_package
from tests.unit.services.fakes import MemoryFiles, shelf
from tests.unit.test_packages import CODEC
from tests.unit.test_packages import content as packed
from tests.unit.word_files import paragraph, styled, word_file

NOW = "2026-05-05T08:00:00Z"
DRAFT = Submission("01JZZZZZZZZZZZZZZZZZZZZZZZ", "XS", framework().ref, ("ar", "en"))
GCM, DOCX = Path("last.gcm"), Path("last\u202excod.docx")
PLACE = ("objective/6/progress", "ar")


class Desk:
    """A store with one draft, and files on a disk."""

    def __init__(self) -> None:
        self.store, self.files = MemoryStore(lambda: NOW), MemoryFiles()
        on_shelf = shelf(self.store)
        _, pack = on_shelf.newest(framework().ref.id)
        self.store.create(DRAFT, pack=pack)
        companions = MemoryCompanions(self.store)
        self.earlier, self.attachments = companions.earlier, companions.attachments
        self.carrying = Carrying(
            self.store, on_shelf, companions,
            codec=CODEC, files=self.files, reader=WordReports, now=lambda: NOW,
        )  # fmt: skip

    def put(self, content: Submission) -> None:
        self.files.write(GCM, CODEC.write(packed(content)))

    def refused(self, file: Path) -> str:
        before = submission_json(self.store.load(DRAFT.id))
        with pytest.raises(GcmError) as fault:
            self.carrying.carry(DRAFT.id, file)
        assert submission_json(self.store.load(DRAFT.id)) == before
        assert self.carrying.reports(DRAFT.id) == ()
        return fault.value.code


def test_a_package_fills_what_is_empty_and_stays_beside_the_draft() -> None:
    desk = Desk()
    own = Answer(Kind.NARRATIVE, "<p>لنا</p>")
    desk.put(sample())
    desk.store.apply(DRAFT.id, (SetAnswer(*PLACE, None, own),))
    done = desk.carrying.carry(DRAFT.id, GCM)
    assert done.carried is not None
    now = desk.store.load(DRAFT.id)
    assert now.answer(*PLACE) == own
    assert now.answer(PLACE[0], "en") == sample().answer(PLACE[0], "en")
    assert set(now.records) == set(sample().records)
    (report,) = desk.carrying.reports(DRAFT.id)
    assert (report.kind, report.name, report.added) == (SUBMISSION, "last.gcm", NOW)
    opened = desk.carrying.open(DRAFT.id, report)
    assert (opened.submission, opened.framework) == (sample(), framework())
    again = desk.carrying.carry(DRAFT.id, GCM)
    assert again.carried is not None
    assert again.carried.changes == ()
    assert desk.store.load(DRAFT.id) == now
    assert len(desk.carrying.reports(DRAFT.id)) == 1


def test_a_word_report_is_kept_with_its_headings_and_changes_no_answer() -> None:
    desk = Desk()
    desk.files.write(DOCX, word_file(styled("السياق", "Titre1") + paragraph("نص")))
    done = desk.carrying.carry(DRAFT.id, DOCX)
    assert done.carried is None
    assert desk.store.load(DRAFT.id) == DRAFT
    (report,) = desk.carrying.reports(DRAFT.id)
    assert (report.kind, report.name) == (WORD, "last[U+202E]xcod.docx")
    parts = desk.carrying.open(DRAFT.id, report).parts
    assert [(part.text, part.level) for part in parts] == [("السياق", 1), ("نص", 0)]


def test_the_report_of_another_state_or_a_damaged_file_changes_nothing() -> None:
    desk = Desk()
    desk.put(replace(sample(), country="TN"))
    assert desk.refused(GCM) == "carry.other_country"
    desk.put(replace(sample(), id=DRAFT.id))
    assert desk.refused(GCM) == "carry.same_submission"
    desk.files.write(GCM, b"PK\x05\x06")
    assert desk.refused(GCM).startswith("package.")
    desk.files.write(DOCX, b"not a zip")
    assert desk.refused(DOCX) == "report.unreadable"


def test_an_answer_to_a_question_of_an_older_edition_is_kept_and_listed() -> None:
    desk = Desk()
    desk.files.write(GCM, older_package(PLACE))
    done = desk.carrying.carry(DRAFT.id, GCM)
    assert done.carried is not None
    assert done.carried.retired == ((LOST, SAID),)
    assert desk.store.load(DRAFT.id).answer(*PLACE) == sample().answers[PLACE]
    (report,) = desk.carrying.reports(DRAFT.id)
    opened = desk.carrying.open(DRAFT.id, report)
    assert opened.submission is not None
    assert opened.framework is not None
    assert opened.submission.answers[LOST] == SAID
    assert opened.framework.item("section/abolished").title.in_language("ar")
    assert desk.carrying.last(DRAFT.id) == opened.submission


def test_evidence_files_of_the_package_come_with_its_answers() -> None:
    desk = Desk()
    ref = file_ref(hashlib.sha256(b"figures").hexdigest(), "annexe.pdf")
    record = Record("evidence", "01JZZZZZZZZZZZZZZZZZZZZZZE", ("objective/7",))
    place = f"{record.address}/file", None
    content = replace(
        sample(), answers=MappingProxyType({place: Answer(Kind.TEXT, ref.value)}),
        records=MappingProxyType({record.id: record}),
    )  # fmt: skip
    whole = replace(packed(content), attachments={ref.sha256: b"figures"})
    desk.files.write(GCM, CODEC.write(whole))
    desk.carrying.carry(DRAFT.id, GCM)
    ((_, found),) = evidence_refs(desk.store.load(DRAFT.id))
    assert found == ref
    assert desk.attachments.attached(DRAFT.id, ref.sha256) == b"figures"
