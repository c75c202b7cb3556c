"""A draft that is opened for writing is kept as a version, once for each content."""

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from gcm_desktop.domain.submission import Answer, Kind
from gcm_desktop.services.use_cases import UseCases
from gcm_desktop.ui.jobs import QtJobRunner
from gcm_desktop.ui.main_window import MainWindow
from gcm_desktop.ui.navigation import VERSION_MS
from gcm_desktop.ui.translation import InterfaceLanguage
from tests.widget.window.fakes import use_cases

PLACE = "objective/7/progress"


@pytest.fixture
def jobs(qtbot: QtBot) -> Iterator[QtJobRunner]:
    runner = QtJobRunner()
    yield runner
    qtbot.waitUntil(lambda: runner.is_idle, timeout=3000)
    runner.shut_down()


def opened(bot: QtBot, made: UseCases, jobs: QtJobRunner, language: InterfaceLanguage,
           draft: str, *, is_read_only: bool = False) -> MainWindow:  # fmt: skip
    window = MainWindow(made, jobs, language, is_read_only=is_read_only)
    bot.addWidget(window)
    window.navigation.show_draft(draft)
    bot.waitUntil(lambda: window.session is not None, timeout=3000)
    return window


def test_a_version_is_kept_of_what_was_opened_and_never_two_of_one_content(
    qtbot: QtBot, jobs: QtJobRunner, speaking: InterfaceLanguage
) -> None:
    made = use_cases()
    draft = made.library.new("XS", "arab-regional-review", None, ("ar",))
    made.drafting.set(draft, PLACE, "ar", "أول")
    content = made.store.load(draft)

    def kept() -> int:
        return len(made.store.snapshots(draft))

    opened(qtbot, made, jobs, speaking, draft, is_read_only=True)
    window = opened(qtbot, made, jobs, speaking, draft)
    assert window.session is not None
    window.session.set_answer(PLACE, "ar", Answer(Kind.NARRATIVE, "<p>ثان</p>"))
    qtbot.waitUntil(lambda: kept() == 1, timeout=VERSION_MS + 3000)
    (listed,) = made.versioning.versions(draft)
    assert made.versioning.content(draft, listed.version.snapshot) == content, "as it was opened"
    made.versioning.keep_opened(content, made.store.header(draft).head)
    assert kept() == 1
    made.versioning.keep_opened(made.store.load(draft), "another head")
    assert kept() == 1, "somebody has kept a newer one meanwhile"
