"""Review: reads, speaks, mirrors; and nothing in it could write."""

from dataclasses import replace
from pathlib import Path
from types import MappingProxyType
from typing import Any

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QAbstractButton, QLabel, QTextEdit, QWidget
from pytestqt.qtbot import QtBot

from gcm_desktop.domain.evidence import FileRef
from gcm_desktop.domain.richtext import plain_text
from gcm_desktop.domain.submission import Answer, Kind
from gcm_desktop.services.reviewing import ReceivedSubmission
from gcm_desktop.ui.reviewing.read_file import ReadFile
from gcm_desktop.ui.reviewing.records_card import ReadRecordsCard
from gcm_desktop.ui.reviewing.review_outline import SUMMARY
from gcm_desktop.ui.reviewing.review_page import ReviewPage
from gcm_desktop.ui.reviewing.review_presenter import review_facts
from gcm_desktop.ui.translation import InterfaceLanguage, Language
from gcm_desktop.ui.widgets.narrative.edit import NarrativeEdit
from gcm_desktop.ui.widgets.outline_view import OutlineView
from gcm_desktop.ui.widgets.record_table import RecordTable
from gcm_desktop.ui.widgets.status_tile import StatusTile
from tests.contract.memory_store import MemoryStore
from tests.widget.window.fakes import HOSTILE, Remembered, received_sample, use_cases
from tests.widget.window.looking import english_left, is_mirrored, nameless, start_side

MADE = use_cases()
WRITERS = ("apply", "create", "set_answer", "add_snapshots", "keep_received", "set_preference")


@pytest.fixture(scope="module")
def received(tmp_path_factory: pytest.TempPathFactory) -> ReceivedSubmission:
    return received_sample(MADE, tmp_path_factory.mktemp("received"))


def page(
    qtbot: QtBot,
    received: ReceivedSubmission,
    language: InterfaceLanguage,
    navigator: Remembered | None = None,
) -> ReviewPage:
    shown = ReviewPage(received, language, navigator or Remembered(), MADE.free.countries)
    qtbot.addWidget(shown)
    shown.resize(1280, 720)
    shown.show()
    return shown


def test_facts_of_the_sample(received: ReceivedSubmission) -> None:
    facts = review_facts(received)
    assert sum(facts.counts.values()) == 23
    assert sum(len(group.statuses) for group in facts.groups) == 23
    assert facts.answered["objective"] == (23, 23)
    assert dict(facts.records)["measure"] == len(received.submission.records_of("measure"))


def test_the_summary_comes_first_and_leads_on(
    qtbot: QtBot, received: ReceivedSubmission, speaking: InterfaceLanguage
) -> None:
    shown = page(qtbot, received, speaking)
    outline = shown.findChildren(OutlineView)[0]
    assert outline.current_key == SUMMARY
    tiles = shown.findChildren(StatusTile)
    assert len(tiles) == 23
    next(tile for tile in tiles if tile.accessibleName().startswith("6,")).click()
    assert outline.current_key == "objective/6"
    texts = shown.findChildren(NarrativeEdit)
    assert texts
    assert all(text.isReadOnly() for text in texts)


def test_a_missing_text_says_where_it_is(
    qtbot: QtBot, received: ReceivedSubmission, speaking: InterfaceLanguage
) -> None:
    shown = page(qtbot, received, speaking)
    shown.show_part("declaration/PD-LABOUR")
    shown._read_in("fr")  # noqa: SLF001 - as the row of languages does
    said = " ".join(label.text() for label in shown.findChildren(QLabel))
    assert "Written in:" in said
    button = next(
        each
        for each in shown.findChildren(QAbstractButton)
        if each.accessibleName() == "Read in English"
    )
    button.click()
    texts = [each for each in shown.findChildren(NarrativeEdit) if each.isVisibleTo(shown)]
    assert texts[0].script.language == "en"


def test_import_is_the_navigators(
    qtbot: QtBot, received: ReceivedSubmission, speaking: InterfaceLanguage
) -> None:
    navigator = Remembered()
    shown = page(qtbot, received, speaking, navigator)
    name = "Import as a draft of one’s own"
    next(
        each for each in shown.findChildren(QAbstractButton) if each.accessibleName() == name
    ).click()
    assert navigator.went == [("import", received.sha256)]


def reachable(root: object) -> list[object]:
    """Return every object of ours that can be reached from ``root`` by attributes and children."""
    seen: dict[int, object] = {}
    waiting: list[object] = [root]
    while waiting:
        thing = waiting.pop()
        if id(thing) in seen or isinstance(thing, (str, bytes, int, float, type(None), type)):
            continue
        seen[id(thing)] = thing
        waiting.extend(_next(thing))
    return list(seen.values())


def _next(thing: object) -> list[Any]:
    found: list[Any] = []
    if isinstance(thing, QObject):
        found += thing.children()
    if isinstance(thing, (list, tuple, set, frozenset)):
        found += thing
    if isinstance(thing, (dict, MappingProxyType)):
        found += thing.values()
    if type(thing).__module__.startswith(("gcm_desktop", "tests")):
        found += vars(thing).values() if hasattr(thing, "__dict__") else []
        slots = getattr(type(thing), "__slots__", ())
        found += [getattr(thing, slot) for slot in slots if hasattr(thing, slot)]
    return found


def test_nothing_reachable_could_write(
    qtbot: QtBot, received: ReceivedSubmission, speaking: InterfaceLanguage
) -> None:
    shown = page(qtbot, received, speaking)
    shown.show_part("objective/6")
    things = reachable(shown)
    assert any(thing is received for thing in things)
    assert [thing for thing in things if isinstance(thing, MemoryStore)] == []
    writers = [
        type(thing).__name__
        for thing in things
        if type(thing).__module__.startswith(("gcm_desktop.services", "gcm_desktop.store"))
        and any(hasattr(thing, name) for name in WRITERS)
    ]
    assert writers == []


@pytest.mark.parametrize(
    "part", [SUMMARY, "objective/6", "section/summary", "measure", "principle/g"]
)
def test_review_speaks_and_mirrors(
    qtbot: QtBot,
    received: ReceivedSubmission,
    speaking: InterfaceLanguage,
    language: Language,
    part: str,
) -> None:
    shown = page(qtbot, received, speaking)
    shown.show_part(part)
    if is_mirrored(language):
        left = english_left(shown)
        assert {word for word in left if word in _OURS} == set()
    assert nameless(shown) == []
    outline = shown.findChildren(OutlineView)[0]
    assert start_side(outline, shown) == 0
    assert shown.findChildren(QTextEdit) == [] or part != SUMMARY


_OURS = frozenset({"Read", "only", "Home", "Import", "Summary", "Objective", "paragraph", "none"})


def test_hostile_titles_are_shown_as_they_are(
    qtbot: QtBot, received: ReceivedSubmission, speaking: InterfaceLanguage
) -> None:
    record = received.submission.records_of("measure", "objective/6")[0]
    answers = dict(received.submission.answers)
    for language in ("ar", "en", "fr"):
        answers[f"{record.address}/title", language] = Answer(Kind.TEXT, HOSTILE)
        answers["objective/6/progress", language] = Answer(
            Kind.NARRATIVE, "<p>&lt;img src=&quot;file:///etc/hostname&quot;&gt;</p>"
        )
    submission = replace(received.submission, answers=MappingProxyType(answers))
    hostile = replace(received, submission=submission, name=HOSTILE + "\u202e.gcm")
    shown = page(qtbot, hostile, speaking)
    shown.show_part("objective/6")
    for label in shown.findChildren(QLabel):
        assert label.textFormat().name == "PlainText"
    said = " ".join(label.text() for label in shown.findChildren(QLabel))
    assert "\u202e" not in said
    assert "[U+202E]" in said
    text = shown.findChildren(NarrativeEdit)[0]
    assert "file:///etc/hostname" in plain_text(text.value)


def test_pages_hold_no_fixed_place(
    qtbot: QtBot, received: ReceivedSubmission, speaking: InterfaceLanguage
) -> None:
    shown = page(qtbot, received, speaking)
    shown.resize(960, 600)
    wide = [
        widget
        for widget in shown.findChildren(QWidget)
        if isinstance(widget, StatusTile) and widget.width() < 80
    ]
    assert wide == []


def test_an_evidence_file_is_named_and_a_copy_of_it_asked_for(
    qtbot: QtBot, speaking: InterfaceLanguage, tmp_path: Path
) -> None:
    made = use_cases()
    draft = made.library.sample()
    file = tmp_path / "annexe.pdf"
    file.write_bytes(b"figures")
    record = made.attaching.attach(draft, file)
    made.drafting.add_record(draft, "evidence", ())
    made.sharing.pack(draft, tmp_path / "x.gcm")
    received = made.reviewing.receive(tmp_path / "x.gcm")
    navigator = Remembered()
    shown = page(qtbot, received, speaking, navigator)
    shown.show_part("evidence")
    card = shown.findChildren(ReadRecordsCard)[0]
    card.findChildren(RecordTable)[0].opened.emit(record.id)
    (read,) = shown.findChildren(ReadFile)
    assert read.save.isVisible()
    assert "annexe.pdf" in read.save.accessibleName()
    read.save.click()
    ((_, package, ref),) = navigator.went
    assert package == received.sha256
    assert isinstance(ref, FileRef)
    copy = tmp_path / "copy.pdf"
    made.reviewing.save_attached(received.sha256, ref.sha256, copy)
    assert copy.read_bytes() == b"figures"
    lost = page(qtbot, replace(received, files=frozenset()), speaking)
    lost.show_part("evidence")
    lost.findChildren(ReadRecordsCard)[0].findChildren(RecordTable)[0].opened.emit(record.id)
    assert not lost.findChildren(ReadFile)[0].save.isVisible()
