"""The contribution log of an office: asked, received, merged, taken back, the newest first."""

from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from gcm_desktop.services.contribution_log import LogEntry, Step, contribution_log
from tests.e2e.offices import PROGRESS, Office, office


@pytest.fixture
def offices(tmp_path: Path) -> Iterator[tuple[Office, Office]]:
    with ExitStack() as ends:
        council, labour = (office(tmp_path, name) for name in ("council", "labour"))
        for each in (council, labour):
            ends.callback(each.use_cases.close)
        yield council, labour


def log(given: Office) -> tuple[LogEntry, ...]:
    use_cases = given.use_cases
    return contribution_log(use_cases.store, use_cases.companions, given.draft)


def test_each_step_is_told_once(offices: tuple[Office, Office]) -> None:
    council, labour = offices
    council.begin()
    council.write(PROGRESS, "نص")
    assert log(council) == ()
    request = council.ask("objective/7", to="Labour", due="2026-12-31")
    (sent,) = log(council)
    assert (sent.step, sent.body, sent.due, sent.parts) == (
        Step.SENT, {"en": "Labour"}, "2026-12-31", 1,
    )  # fmt: skip
    labour.take(request)
    labour.write(PROGRESS, "نص جديد")
    back = labour.contribute()
    council.use_cases.merging().take(council.draft, back)
    council.merge(back)
    assert [each.step for each in log(council)] == [Step.MERGED, Step.RECEIVED, Step.SENT]
    assert {each.files for each in log(council)[:2]} == {(back.name,)}
    council.use_cases.merging().undo(council.draft)
    assert log(council)[0].step is Step.TAKEN_BACK
    council.begin()
    assert log(council) == (), "another draft has a log of its own"
