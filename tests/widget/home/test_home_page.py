"""Home: what it shows of drafts and received files, where its buttons lead."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from gcm_desktop.domain.change import SetAnswer
from gcm_desktop.domain.submission import Answer, Kind
from gcm_desktop.services.use_cases import UseCases
from gcm_desktop.ui.home.draft_card import DraftCard
from gcm_desktop.ui.home.home_page import SKELETON_AFTER_MS, HomePage
from gcm_desktop.ui.home.home_presenter import dropped_package, read_progress
from gcm_desktop.ui.home.received_card import ReceivedCard
from gcm_desktop.ui.home.welcome import Skeleton, Welcome
from gcm_desktop.ui.translation import InterfaceLanguage, Language
from gcm_desktop.ui.widgets.buttons import PrimaryButton
from tests.widget.window.fakes import (
    HOSTILE,
    Held,
    Remembered,
    received_sample,
    surroundings,
    use_cases,
)
from tests.widget.window.looking import english_left, is_mirrored, nameless, start_side


def page(
    qtbot: QtBot, made: UseCases, language: InterfaceLanguage, navigator: Remembered | None = None
) -> HomePage:
    shown = HomePage(surroundings(made, language, navigator))
    qtbot.addWidget(shown)
    shown.resize(1280, 720)
    shown.show()
    return shown


def cards(shown: HomePage) -> list[DraftCard]:
    return [card for card in shown.findChildren(DraftCard) if card.isVisibleTo(shown)]


def begun(made: UseCases, country: str) -> str:
    return made.library.new(country, "arab-regional-review", None, ("ar", "en"))


def test_the_first_start_welcomes(qtbot: QtBot, speaking: InterfaceLanguage) -> None:
    made, navigator = use_cases(), Remembered()
    shown = page(qtbot, made, speaking, navigator)
    welcome = shown.findChildren(Welcome)[0]
    assert welcome.isVisibleTo(shown)
    buttons = {button.accessibleName(): button for button in welcome.findChildren(QPushButton)}
    buttons["New submission"].click()
    buttons["Look at the sample"].click()
    assert navigator.went[0] == ("new",)
    assert navigator.went[1][0] == "draft"
    assert made.library.headers()[0].country == "XS"


@pytest.mark.parametrize("count", [0, 1, 3])
def test_one_card_for_each_draft(qtbot: QtBot, speaking: InterfaceLanguage, count: int) -> None:
    made = use_cases()
    for country in ("TN", "JO", "EG")[:count]:
        begun(made, country)
    shown = page(qtbot, made, speaking)
    assert len(cards(shown)) == count
    primary = [each for each in shown.findChildren(PrimaryButton) if each.isVisibleTo(shown)]
    assert len(primary) == 1


def test_a_card_counts_and_leads_on(qtbot: QtBot, speaking: InterfaceLanguage) -> None:
    made, navigator = use_cases(), Remembered()
    draft = begun(made, "TN")
    made.drafting.set(draft, "objective/6/status", None, "planned")
    shown = page(qtbot, made, speaking, navigator)
    (card,) = cards(shown)
    said = [label.text() for label in card.findChildren(QLabel)]
    assert "Tunisia · Arab regional review" in said
    assert "1 drafting · 57 untouched" in said
    buttons = {button.accessibleName(): button for button in card.findChildren(QPushButton)}
    buttons["Continue with objective 6"].click()
    buttons["Export: Tunisia · Arab regional review"].click()
    assert navigator.went == [("draft", draft, "objective/6"), ("export", draft)]


def test_progress_counts_items(speaking: InterfaceLanguage) -> None:
    made = use_cases()
    found = read_progress(made, made.library.sample())
    assert found.state == "ready"
    assert found.counts["total"] == sum(
        count for state, count in found.counts.items() if state != "total"
    )


def test_grey_cards_only_where_reading_takes_long(
    qtbot: QtBot, speaking: InterfaceLanguage
) -> None:
    made, jobs = use_cases(), Held()
    begun(made, "TN")
    shown = HomePage(surroundings(made, speaking, jobs=jobs))
    qtbot.addWidget(shown)
    shown.show()
    skeleton = shown.findChildren(Skeleton)[0]
    assert not skeleton.isVisibleTo(shown)
    qtbot.waitUntil(lambda: skeleton.isVisibleTo(shown), timeout=SKELETON_AFTER_MS * 20)
    jobs.release()
    assert not skeleton.isVisibleTo(shown)
    assert len(cards(shown)) == 1


def test_a_result_that_comes_late_is_dropped(qtbot: QtBot, speaking: InterfaceLanguage) -> None:
    made, jobs = use_cases(), Held()
    begun(made, "TN")
    shown = HomePage(surroundings(made, speaking, jobs=jobs))
    with qtbot.waitSignal(shown.destroyed):
        shown.deleteLater()
    jobs.release()


def test_received_files_open_for_reading(
    qtbot: QtBot, speaking: InterfaceLanguage, tmp_path: Path
) -> None:
    made, navigator = use_cases(), Remembered()
    received = received_sample(made, tmp_path)
    shown = page(qtbot, made, speaking, navigator)
    card = shown.findChildren(ReceivedCard)[0]
    assert card.isVisibleTo(shown)
    card.opened.emit(made.reviewing.received()[0])
    card.opened.emit(made.reviewing.received()[0])
    assert navigator.went == [("review", received.submission.id)]


def test_one_package_may_be_dropped_and_nothing_else() -> None:
    def dropped(*addresses: str) -> Path | None:
        mime = QMimeData()
        mime.setUrls([QUrl(address) for address in addresses])
        return dropped_package(mime)

    assert dropped("file:///tmp/a.gcm") == Path("/tmp/a.gcm")
    assert dropped("file:///tmp/a.GCM") == Path("/tmp/a.GCM")
    for addresses in (
        ("file:///tmp/a.docx",),
        ("file:///tmp/a.gcm", "file:///tmp/b.gcm"),
        ("file://host/share/a.gcm",),
        ("https://example.org/a.gcm",),
        (),
    ):
        assert dropped(*addresses) is None


def test_home_speaks_and_mirrors(
    qtbot: QtBot, speaking: InterfaceLanguage, language: Language, tmp_path: Path
) -> None:
    made = use_cases()
    received_sample(made, tmp_path)
    shown = page(qtbot, made, speaking)
    if is_mirrored(language):
        assert english_left(shown) == set()
    assert nameless(shown) == []
    title = next(card for card in cards(shown)).title
    assert start_side(title, shown) < shown.width() // 4


def test_hostile_names_are_shown_as_they_are(qtbot: QtBot, speaking: InterfaceLanguage) -> None:
    made = use_cases()
    draft = begun(made, "TN")
    answer = Answer(Kind.TEXT, HOSTILE)
    made.store.apply(draft, (SetAnswer("objective/6/x", "en", None, answer),))
    shown = page(qtbot, made, speaking)
    for label in shown.findChildren(QLabel):
        assert label.textFormat().name == "PlainText"
