"""The bundle card: makes, freezes, stops, says what hinders."""

from pathlib import Path

from PySide6.QtWidgets import QAbstractButton, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from gcm_desktop.services.use_cases import UseCases
from gcm_desktop.ui.exporting.bundle_card import BundleCard
from gcm_desktop.ui.exporting.export_page import ExportPage
from gcm_desktop.ui.translation import InterfaceLanguage
from gcm_desktop.ui.widgets.check_row import CheckRow
from tests.widget.window.fakes import Held, Remembered, surroundings, use_cases

NAME = "XS_GCM-Arab-Regional-Review-2022"


def card(
    qtbot: QtBot,
    made: UseCases,
    language: InterfaceLanguage,
    draft: str,
    folder: Path,
    *,
    navigator: Remembered | None = None,
    jobs: Held | None = None,
) -> tuple[ExportPage, BundleCard]:
    """Return the card, and the page, which has to be held."""
    page = ExportPage(surroundings(made, language, navigator, jobs), draft, None)
    qtbot.addWidget(page)
    if jobs is not None:
        jobs.release()
    page.show()
    (shown,) = page.findChildren(BundleCard)
    shown.set_folder(str(folder))
    return page, shown


def _boxes(shown: BundleCard) -> list[str]:
    boxes = shown.findChildren(CheckRow)[0].findChildren(QAbstractButton)
    return [each.accessibleName() for each in boxes if not each.isHidden()]


def button(shown: BundleCard, name: str) -> QPushButton:
    return next(each for each in shown.findChildren(QPushButton) if each.accessibleName() == name)


def test_a_bundle_is_made_and_the_draft_frozen(
    qtbot: QtBot, speaking: InterfaceLanguage, tmp_path: Path
) -> None:
    made, navigator = use_cases(), Remembered()
    draft = made.library.sample()
    _page, shown = card(qtbot, made, speaking, draft, tmp_path, navigator=navigator)
    button(shown, "Make the bundle").click()
    frozen = made.freezing.frozen(draft)
    assert frozen is not None, shown.words
    assert navigator.went == [("frozen", draft, frozen.code)]
    assert frozen.code in shown.words
    assert "frozen under this code" in shown.words
    found = made.free.inspecting.inspect(tmp_path / NAME / f"{NAME}.gcm")
    assert found.receipt == frozen.code
    _later, later = card(qtbot, made, speaking, draft, tmp_path, navigator=navigator)
    said = " ".join(label.text() for label in later.findChildren(QLabel))
    assert "the bundle holds what left then" in said
    assert _boxes(shown) == ["Freeze the submission", "One zip"]
    assert _boxes(later) == ["One zip"]
    later.findChildren(CheckRow)[0].set_values(("zip",))
    button(later, "Make the bundle").click()
    assert (tmp_path / f"{NAME} (2)" / f"{NAME}.zip").is_file()


def test_it_can_be_stopped_at_once_and_nothing_is_kept(
    qtbot: QtBot, speaking: InterfaceLanguage, tmp_path: Path
) -> None:
    made, jobs = use_cases(), Held()
    draft = made.library.sample()
    _page, shown = card(qtbot, made, speaking, draft, tmp_path, jobs=jobs)
    button(shown, "Make the bundle").click()
    assert not button(shown, "Make the bundle").isEnabled()
    button(shown, "Stop").click()
    assert "nothing of it was kept" in shown.words
    assert button(shown, "Make the bundle").isEnabled()
    jobs.release()
    assert list(tmp_path.iterdir()) == []
    assert made.freezing.frozen(draft) is None


def test_leaving_the_page_stops_it(
    qtbot: QtBot, speaking: InterfaceLanguage, tmp_path: Path
) -> None:
    made, jobs = use_cases(), Held()
    draft = made.library.sample()
    page, shown = card(qtbot, made, speaking, draft, tmp_path, jobs=jobs)
    button(shown, "Make the bundle").click()
    page.hide()
    jobs.release()
    assert (list(tmp_path.iterdir()), made.freezing.frozen(draft)) == ([], None)


def test_what_blocks_is_said(qtbot: QtBot, speaking: InterfaceLanguage, tmp_path: Path) -> None:
    made = use_cases()
    draft = made.library.new("TN", "arab-regional-review", None, ("ar",))
    _page, shown = card(qtbot, made, speaking, draft, tmp_path)
    assert not button(shown, "Make the bundle").isEnabled()
    said = [label.text() for label in shown.findChildren(QLabel) if label.isVisible()]
    assert any("once what blocks is mended" in each for each in said)


def test_a_failure_is_told(qtbot: QtBot, speaking: InterfaceLanguage, tmp_path: Path) -> None:
    made = use_cases()
    (tmp_path / "file").write_bytes(b"")
    _page, shown = card(qtbot, made, speaking, made.library.sample(), tmp_path / "file" / "none")
    button(shown, "Make the bundle").click()
    assert "choose another one" in shown.words
    assert button(shown, "Make the bundle").isEnabled()
