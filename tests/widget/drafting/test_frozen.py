"""A frozen draft in the window: read-only, said so, reopened by name."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from gcm_desktop.domain.author import Author
from gcm_desktop.ui.drafting.deeds import offered
from gcm_desktop.ui.drafting.draft_page import DraftPage
from gcm_desktop.ui.freezing.frozen_bar import FrozenBar
from gcm_desktop.ui.freezing.reopening import ReopenDialog
from gcm_desktop.ui.widgets.narrative.edit import NarrativeEdit
from tests.widget.drafting.conftest import Stage


def frozen_page(stage: Stage, *, is_read_only: bool = False) -> tuple[DraftPage, str]:
    freezing = stage.surroundings.use_cases.freezing
    frozen = freezing.freeze(stage.session.submission.id)
    around = replace(stage.surroundings, frozen=frozen, is_read_only=is_read_only)
    page = DraftPage(around, stage.session, "objective/7")
    stage.bot.addWidget(page)
    page.show()
    return page, frozen.code


def test_it_is_read_only_and_says_so(stage: Stage) -> None:
    page, code = frozen_page(stage)
    (bar,) = page.findChildren(FrozenBar)
    assert code in bar.words
    assert page.desk.is_read_only
    assert all(field.isReadOnly() for field in page.findChildren(NarrativeEdit))
    assert not any(deed.writes for deed in offered(page))
    before = stage.session.submission
    page.desk.undo()
    assert stage.session.submission == before


def test_it_is_reopened_by_name_and_with_a_reason(stage: Stage) -> None:
    page, code = frozen_page(stage)
    (bar,) = page.findChildren(FrozenBar)
    bar.reopen_requested.emit()
    stage.settle()
    (dialog,) = page.findChildren(ReopenDialog)
    QTest.mouseClick(dialog.deed, Qt.MouseButton.LeftButton)
    assert dialog.isVisible(), "a reason is asked for first"
    dialog.why.insert("رقم خاطئ")
    QTest.mouseClick(dialog.deed, Qt.MouseButton.LeftButton)
    assert dialog.isVisible(), "and a name"
    dialog.fields.name.insert("ليلى")
    QTest.mouseClick(dialog.deed, Qt.MouseButton.LeftButton)
    stage.settle()
    (kept,) = stage.surroundings.use_cases.freezing.freezes(stage.session.submission.id)
    assert kept.reopening is not None
    assert (kept.code, kept.reopening.why, kept.reopening.author) == (
        code, "رقم خاطئ", Author("ليلى", ""),
    )  # fmt: skip
    assert stage.navigator.went[-3:-1] == ["frozen None", "draft objective/7"]


@pytest.mark.parametrize("is_read_only", [True, False])
def test_a_window_that_may_not_write_offers_no_way_back(stage: Stage, is_read_only: bool) -> None:
    page, _ = frozen_page(stage, is_read_only=is_read_only)
    (bar,) = page.findChildren(FrozenBar)
    (button,) = bar.findChildren(QPushButton)
    assert button.isVisible() is not is_read_only
