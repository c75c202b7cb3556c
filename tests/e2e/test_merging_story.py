"""Four bodies write at one submission, exchange files criss-cross, and one program is killed.

Through the built program where it can be killed: what was merged is there whole or not at all, the
merge goes on afterwards, and the report can be written.
"""

import random
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import ExitStack
from itertools import permutations
from pathlib import Path

import pytest

from gcm_desktop.domain.canonical import submission_json
from gcm_desktop.main import open_use_cases, store_free
from gcm_desktop.services.use_cases import UseCases
from tests.e2e.offices import PROGRESS, STATUS, Office, office

BODIES = ("labour", "interior", "council", "statistics")
SUMMARY, NEXT = "section/summary/text", "objective/7/next_steps"
BEGUN = "أول\nثانٍ\nثالث\nرابع"
KILLS = 6


@pytest.fixture
def ministry(tmp_path: Path) -> Iterator[Office]:
    made = office(tmp_path, "ministry")
    made.begin()
    for place in (PROGRESS, SUMMARY):
        made.write(place, BEGUN)
    yield made
    made.use_cases.close()


@pytest.fixture
def bodies(ministry: Office, tmp_path: Path) -> Iterator[dict[str, Office]]:
    file = ministry.send()
    with ExitStack() as stack:
        made = {name: office(tmp_path, name) for name in BODIES}
        for each in made.values():
            stack.callback(each.use_cases.close)
            each.take(file)
        yield made


def written(bodies: dict[str, Office]) -> list[Path]:
    """Let the bodies write and exchange; return what each sends to the ministry in the end."""
    labour, interior, council, statistics = (bodies[name] for name in BODIES)
    labour.write(PROGRESS, "أول العمل\nثانٍ\nثالث\nرابع")
    interior.write(PROGRESS, "أول\nثانٍ الداخلية\nثالث\nرابع")
    council.write(PROGRESS, "أول\nثانٍ\nثالث\nرابع\nخامس المجلس")
    labour.write(STATUS, "planned", None)
    statistics.write(STATUS, "achieved", None)
    statistics.write(SUMMARY, "أول\nثالث\nرابع")
    labour_file, interior_file = labour.send(), interior.send()
    labour.merge(interior_file)
    interior.merge(labour_file)
    assert labour.read(PROGRESS) == interior.read(PROGRESS) == "أول العمل\nثانٍ الداخلية\nثالث\nرابع"
    labour.write(NEXT, "خطوة العمل")
    interior.write(NEXT, "خطوة الداخلية")
    council.merge(interior.send())
    return [bodies[name].send() for name in BODIES]


def told(use_cases: UseCases, draft: str) -> tuple[bytes, list[tuple[str, list[str]]]]:
    """Return the content and the open conflicts."""
    open_ = [
        (each.address, [rival.text if rival else "" for rival in each.rivals])
        for each in use_cases.resolving().conflicts(draft)
    ]
    return submission_json(use_cases.store.load(draft)), open_


def test_four_bodies_a_criss_cross_and_a_killed_program(
    ministry: Office, bodies: dict[str, Office], tmp_path: Path
) -> None:
    files = written(bodies)
    ministry.use_cases.close()
    store = ministry.folder / "drafts.db"
    expected = merged_whole(store, ministry.draft, files, tmp_path)
    before = content_of(store, ministry.draft)
    chance = random.Random(7)  # noqa: S311 - the same kills every time
    for _ in range(KILLS):
        killed_merge(store, ministry.draft, files, chance.uniform(0.3, 1.2))
        assert content_of(store, ministry.draft) in (before, expected[0])
    done = run(store, "merge", ministry.draft, *map(str, files))
    assert done.returncode == 1, done.stderr
    ministry.use_cases = open_use_cases(store_free(), store, writer=True)
    assert told(ministry.use_cases, ministry.draft) == expected
    assert ministry.read(PROGRESS) == "أول العمل\nثانٍ الداخلية\nثالث\nرابع\nخامس المجلس"
    assert ministry.read(SUMMARY) == "أول\nثالث\nرابع"
    assert sorted(ministry.open_items()) == [NEXT, STATUS]
    while ministry.open_items():
        ministry.decide("both" if ministry.open_items()[0] == NEXT else 0)
    assert sorted(ministry.read(NEXT).split("\n")) == ["خطوة الداخلية", "خطوة العمل"]
    reader = ministry.use_cases.library.open(ministry.draft)
    document = ministry.use_cases.free.exporting.document(reader, "docx", "ar", "draft")
    assert document.startswith(b"PK")


def test_any_order_of_the_four_files_one_by_one_is_the_same(
    ministry: Office, bodies: dict[str, Office], tmp_path: Path
) -> None:
    files = written(bodies)
    ministry.use_cases.close()
    store = ministry.folder / "drafts.db"
    expected = merged_whole(store, ministry.draft, files, tmp_path)
    for number, order in enumerate(list(permutations(files))[::5]):
        copy = tmp_path / f"order-{number}.db"
        shutil.copy(store, copy)
        use_cases = open_use_cases(store_free(), copy, writer=True)
        for file in order:
            merging = use_cases.merging()
            merging.merge(ministry.draft, merging.read((file,)))
        assert told(use_cases, ministry.draft) == expected
        use_cases.close()
    ministry.use_cases = open_use_cases(store_free(), store, writer=True)


def merged_whole(
    store: Path, draft: str, files: list[Path], tmp_path: Path
) -> tuple[bytes, list[tuple[str, list[str]]]]:
    """Return what merging all files at once makes, in a copy of the store."""
    copy = tmp_path / "whole.db"
    shutil.copy(store, copy)
    use_cases = open_use_cases(store_free(), copy, writer=True)
    merging = use_cases.merging()
    merging.merge(draft, merging.read(tuple(files)))
    found = told(use_cases, draft)
    use_cases.close()
    return found


def content_of(store: Path, draft: str) -> bytes:
    """Return the content of a store a program was killed over; opening it proves it sound."""
    use_cases = open_use_cases(store_free(), store, writer=True)
    try:
        assert "failed" not in str(dict(use_cases.health()))
        return submission_json(use_cases.store.load(draft))
    finally:
        use_cases.close()


def run(store: Path, *words: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "gcm_desktop", "--store", str(store), *words]
    return subprocess.run(command, check=False, capture_output=True, text=True, timeout=60)


def killed_merge(store: Path, draft: str, files: list[Path], after: float) -> None:
    """Start merging and kill the program somewhere on its way."""
    command = [sys.executable, "-m", "gcm_desktop", "--store", str(store), "merge", draft]
    process = subprocess.Popen([*command, *map(str, files)], stdout=-3, stderr=-3)
    time.sleep(after)
    process.kill()
    process.wait(10)
